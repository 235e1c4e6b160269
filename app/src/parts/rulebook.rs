//! The law as a book: the list of its entries, and each entry on a page of its own.

pub mod clause;
pub mod entry;
pub mod examples;
pub mod line;
pub mod list;
pub mod search;
pub mod source;
pub mod statement;

use crate::node::{El, Node, el};

/// A part of an entry with its heading; nothing where there is nothing under it.
fn section(heading: &'static str, body: impl Into<Node>) -> Option<El> {
    let body = body.into();
    let empty = match &body {
        Node::Nothing => true,
        Node::Many(pieces) => pieces.is_empty(),
        _ => false,
    };
    (!empty).then(|| el("section").class("book-part").child(el("h2").child(heading)).child(body))
}
