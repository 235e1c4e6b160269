//! The list of keys.

use crate::node::{El, el, many};
use crate::page::Page;

/// What each key does.
pub fn help(page: Page) -> El {
    let ui = page.ui;
    let keys = [
        ("Ctrl + Z", ui.undo),
        ("Ctrl + Shift + Z · Ctrl + Y", ui.redo),
        ("← ↑ → ↓", ui.key_move),
        ("Alt + ↑ · Alt + ↓", ui.key_shift),
        ("Delete", ui.key_delete),
        ("?", ui.key_help),
    ];
    let lines = keys.map(|(key, does)| many([el("dt").child(el("kbd").child(key)), el("dd").child(does)]));
    el("dl").class("card-facts").children(lines)
}
