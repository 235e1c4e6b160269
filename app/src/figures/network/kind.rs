//! A mark for each kind of system, so that kinds are told apart without colour.

use crate::node::{El, svg};

/// The mark of a kind, hidden from screen readers: its name stands beside it.
pub fn kind_mark(kind: &str) -> El {
    let drawing = svg("svg").class("kind-mark").set("viewBox", "0 0 24 24").set("aria-hidden", "true");
    drawing.child(svg("path").set("d", path(kind)))
}

/// A shape in a square of 24; a kind without one is a plain round.
const fn path(kind: &str) -> &'static str {
    match kind.as_bytes() {
        // A table with people around it.
        b"platform" => {
            "M6.5 12a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M12 1.5v1.5M12 21v1.5M1.5 12h1.5M21 12h1.5M4.5 4.5l1.2 1.2M18.3 18.3l1.2 1.2M19.5 4.5l-1.2 1.2M5.700 18.3l-1.2 1.2"
        }
        // One who stands between two.
        b"liaison" => "M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M2 12h7M15 12h7M2 8v8M22 8v8",
        // Somebody who goes to work elsewhere.
        b"secondment" => {
            "M5.5 7.5a3 3 0 1 0 6 0 3 3 0 1 0-6 0M2 20c.5-4 3-6 6.5-6s6 2 6.5 6M14.5 9h7M18.5 5.5 22 9l-3.5 3.5"
        }
        // Two hands of paper, signed.
        b"protocol" => "M4 3h12v14H4ZM8 21h12V7M7 7.5h6M7 11h6M7.5 14.5h2",
        // A sheet.
        b"product" => "M5 2.5h9l5 5v14H5ZM14 2.5v5h5M8.5 12h7M8.5 16h7",
        // A call.
        b"report" => "M3 9.5v5h4l8 5v-15l-8 5ZM18.5 9a4 4 0 0 1 0 6M21 6a8.5 8.5 0 0 1 0 12",
        // A drum.
        b"database" => {
            "M4 6c0-4.5 16-4.5 16 0v12c0 4.5-16 4.5-16 0ZM4 6c0 4.5 16 4.5 16 0M4 12c0 4.5 16 4.5 16 0"
        }
        // A shield.
        b"measure" => "M12 2.5 20 5.5v6c0 5-3.5 8.5-8 10.5-4.5-2-8-5.5-8-10.5v-6Z",
        // A list of tasks.
        b"policy" => {
            "M9.5 5.5H21M9.5 12H21M9.5 18.5H21M3 5l1.5 1.5L7 4M3 11.5 4.5 13 7 10.5M3 18l1.5 1.5L7 17"
        }
        _ => "M5 12a7 7 0 1 0 14 0 7 7 0 1 0-14 0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_of_the_pack_has_a_mark_of_its_own() {
        let policy = Policy::builtin();
        let kinds = &policy.pack().channels;
        let marks: BTreeSet<&str> = kinds.iter().map(|kind| path(&kind.id)).collect();
        assert_eq!(marks.len(), kinds.len());
        assert!(!marks.contains(path("something else")));
    }
}
