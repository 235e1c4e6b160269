//! Exercises on paper.

use crate::app::MAIN;
use crate::node::{Node, el};
use crate::page::Page;
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::route::Series;

/// All exercises of a series: without answers, and the answer sheet.
pub fn handout(page: Page, _series: &Series) -> Node {
    bare(page)
}

/// What was practised.
pub fn certificate(page: Page) -> Node {
    bare(page)
}

fn bare(page: Page) -> Node {
    let main = el("main").class("train").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(el("h1").child(page.ui.handout.title)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}
