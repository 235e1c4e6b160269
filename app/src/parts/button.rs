//! Buttons: an icon with its name, or an icon and a word.

use crate::figures::{Icon, IconMark};
use leptos::prelude::*;

/// A button that is only an icon; its name is read out and shown on hover.
pub fn icon_button(icon: Icon, name: String, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="icon-btn icon-btn-small" title=name.clone() aria-label=name on:click=move |_| press()>
            <IconMark icon/>
        </button>
    }
    .into_any()
}

/// A small button with an icon and a word.
pub fn word_button(icon: Icon, word: &'static str, id: &'static str, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="btn btn-small" data-testid=id on:click=move |_| press()>
            <IconMark icon/>
            {word}
        </button>
    }
    .into_any()
}

/// `aria-pressed` and its kin want the word.
pub const fn aria(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
