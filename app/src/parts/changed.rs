//! What became of the answers since a link or a receipt was made with another pack.

use crate::node::Node;
use crate::page::Page;
use kaartwijzer_core::receipt::Replay;

/// The answers that are others now, and what this pack does not know.
pub fn changed(page: Page, replay: &Replay) -> Node {
    let _ = replay;
    Node::from(page.ui.share.heading)
}
