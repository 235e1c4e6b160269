//! Lessons: what a trainer makes of cases.

use crate::app::MAIN;
use crate::node::{Node, el};
use crate::page::Page;
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;

/// All lessons of somebody's own.
pub fn lessons(page: Page) -> Node {
    bare(page)
}

/// One of them, to be changed.
pub fn lesson(page: Page, _id: &str) -> Node {
    bare(page)
}

fn bare(page: Page) -> Node {
    let main = el("main").class("train").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(el("h1").child(page.ui.lessons.title)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}
