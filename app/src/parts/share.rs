//! The link to the case, to be copied or read off a projector.

use crate::node::Node;
use crate::page::Page;

/// The link, and its QR code.
pub fn share(page: Page) -> Node {
    Node::from(page.ui.share.heading)
}
