//! The network around the table: bodies, systems, and the ways between them.

use crate::app::MAIN;
use crate::node::{Node, el};
use crate::page::Page;
use crate::route::Spot;

/// The network, with what is looked at.
pub fn network(page: Page, _spot: Spot) -> Node {
    el("main").class("network").set("id", MAIN).set("tabindex", "-1").child(page.ui.network.title).into()
}
