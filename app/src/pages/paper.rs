//! The case on paper: A4, in the language of the page.

use crate::node::Node;
use crate::page::Page;

/// The sheets as they will be printed.
pub fn paper(page: Page) -> Node {
    Node::from(page.ui.paper.heading)
}
