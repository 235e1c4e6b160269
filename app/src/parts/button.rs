//! Buttons: an icon with its name, or an icon and a word.

use crate::figures::{Icon, icon};
use crate::node::{El, el};

/// A button that does nothing yet.
pub fn button(class: &'static str) -> El {
    el("button").set("type", "button").class(class)
}

/// A button that is only an icon; its name is read out and shown on hover.
pub fn icon_button(class: &'static str, mark: Icon, name: String) -> El {
    button(class).set("title", name.clone()).set("aria-label", name).child(icon(mark))
}

/// A small button with an icon and a word.
pub fn word_button(mark: Icon, word: &'static str, hook: &'static str) -> El {
    button("btn btn-small").hook(hook).child(icon(mark)).child(word)
}

/// `aria-pressed` and its kin want the word.
pub const fn aria(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
