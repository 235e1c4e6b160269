//! Every rule, open question, fact and text: the list, and one of them.

use crate::app::MAIN;
use crate::node::{Node, el};
use crate::page::Page;
use crate::route::Shelf;

/// The list, to search and to filter.
pub fn rules(page: Page) -> Node {
    el("main")
        .class("rules-page")
        .set("id", MAIN)
        .set("tabindex", "-1")
        .child(page.ui.rules_page.title)
        .into()
}

/// One entry of it.
pub fn entry(page: Page, _shelf: Shelf, _id: &str) -> Node {
    rules(page)
}
