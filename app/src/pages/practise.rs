//! Practising: the course, and one exercise after another.

use crate::app::MAIN;
use crate::node::{Node, el};
use crate::page::Page;
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;

/// The course, and what was done of it.
pub fn home(page: Page) -> Node {
    let main = el("main").class("train").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(el("h1").child(page.ui.train.title)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}
