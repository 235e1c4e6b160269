//! The cases that are kept in this browser, and files.

use crate::node::Node;
use crate::page::Page;

/// The cases that are kept, and what can be done with files.
pub fn library(page: Page) -> Node {
    Node::from(page.ui.library.heading)
}
