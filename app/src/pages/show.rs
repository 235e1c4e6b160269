//! Exercises before a room.

use crate::app::MAIN;
use crate::node::{Node, el};
use crate::page::Page;
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::route::Series;

/// A step, large.
pub fn show(page: Page, _series: &Series, _step: usize) -> Node {
    bare(page)
}

fn bare(page: Page) -> Node {
    let main = el("main").class("train").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(el("h1").child(page.ui.show.title)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}
