//! The list of keys, and how the page works without a network.

use super::offline::offline;
use super::show;
use crate::node::{El, Node, el, many};
use crate::page::Page;

/// What each key does, and the rest.
pub fn help(page: Page) -> Node {
    Node::Many(vec![keys(page).into(), offline(page).map_or(Node::Nothing, Node::from)])
}

fn keys(page: Page) -> El {
    let ui = page.ui;
    let keys = [
        ("Ctrl + Z", ui.undo),
        ("Ctrl + Shift + Z · Ctrl + Y", ui.redo),
        ("← ↑ → ↓", ui.key_move),
        ("Alt + ↑ · Alt + ↓", ui.key_shift),
        ("Delete", ui.key_delete),
        ("Ctrl + P", ui.paper.heading),
        ("Ctrl + S", ui.cases.key_save),
        ("Ctrl + O", ui.cases.key_open),
        ("?", ui.key_help),
    ];
    let key = |key: &'static str| many([el("kbd").child(key).into(), Node::from(" ")]);
    let lines =
        keys.map(|(ways, does)| many([el("dt").children(ways.split(" · ").map(key)), el("dd").child(does)]));
    if page.is_shown() {
        return el("dl").class("keys").child(show::keys(page));
    }
    el("dl").class("keys").children(lines)
}
