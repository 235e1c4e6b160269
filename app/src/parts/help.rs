//! The list of keys.

use crate::node::{El, Node, el, many};
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
        ("Ctrl + P", ui.paper.heading),
        ("?", ui.key_help),
    ];
    let key = |key: &'static str| many([el("kbd").child(key).into(), Node::from(" ")]);
    let lines =
        keys.map(|(ways, does)| many([el("dt").children(ways.split(" · ").map(key)), el("dd").child(does)]));
    el("dl").class("keys").children(lines)
}
