//! One mark per outcome. The silhouette tells the family (filled: yes or no; a person or a hand: somebody chooses;
//! an open outline: no answer), the inside tells the outcome, the edge whether it is certain.

use crate::node::{El, svg};
use kaartwijzer_core::OutcomeKind;

/// How an answer is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Which outcome.
    pub kind: OutcomeKind,
    /// Of a discretion: it lies with the one who asks (a hand), not with somebody else (a person).
    pub own: bool,
    /// Less certain, or carried by an assumption: the edge is open.
    pub open_edge: bool,
    /// The question is about seeing: yes and no are an open and a struck eye, else a tick and a bar.
    pub seeing: bool,
}

impl Look {
    /// The plain look of an outcome, as in the legend.
    pub const fn of(kind: OutcomeKind) -> Self {
        Self { kind, own: false, open_edge: false, seeing: true }
    }
}

/// The mark of an outcome. It is hidden from screen readers: the caller writes the word beside it.
/// The colour follows the nearest `data-outcome`, which the mark also carries itself.
pub fn outcome_mark(look: Look) -> El {
    svg("svg")
        .class("mark")
        .class_if("is-open", look.open_edge)
        .set("viewBox", "0 0 24 24")
        .set("aria-hidden", "true")
        .set("data-outcome", look.kind.id())
        .html(shapes(look))
}

/// The shapes inside the square of 24: `o` is an outline that opens, `f` a filled ground, `i` what stands on it.
const fn shapes(look: Look) -> &'static str {
    match (look.kind, look.seeing) {
        (OutcomeKind::Permitted, true) => {
            r#"<circle class="f" cx="12" cy="12" r="10.4"/><g class="i"><path d="M4.8 12.2c2-3.1 4.4-4.6 7.2-4.6s5.2 1.5 7.2 4.6c-2 3.1-4.4 4.6-7.2 4.6s-5.2-1.5-7.2-4.6Z"/><circle cx="12" cy="12.2" r="1.9"/></g>"#
        }
        (OutcomeKind::Permitted, false) => {
            r#"<circle class="f" cx="12" cy="12" r="10.4"/><path class="i b" d="m7 12.6 3.5 3.5 6.6-7.6"/>"#
        }
        (OutcomeKind::Forbidden, true) => {
            r#"<circle class="f" cx="12" cy="12" r="10.4"/><g class="i"><path d="M4.8 12.2c2-3.1 4.4-4.6 7.2-4.6s5.2 1.5 7.2 4.6c-2 3.1-4.4 4.6-7.2 4.6s-5.2-1.5-7.2-4.6Z"/><path class="b" d="M5.8 18.2 18.2 5.8"/></g>"#
        }
        (OutcomeKind::Forbidden, false) => {
            r#"<circle class="f" cx="12" cy="12" r="10.4"/><path class="i b" d="M6.6 12h10.8"/>"#
        }
        (OutcomeKind::Required, _) => {
            r#"<rect class="f" x="2" y="2" width="20" height="20" rx="3.5"/><path class="i b" d="M12 6.6v6.6M12 17.4v.02"/>"#
        }
        (OutcomeKind::Discretion, _) if look.own => {
            r#"<path class="o" d="M7.2 13V6.7a1.5 1.5 0 0 1 3 0V4.3a1.5 1.5 0 0 1 3 0v1.2a1.5 1.5 0 0 1 3 0v2.2a1.45 1.45 0 0 1 2.9 0v7.1c0 4-2.5 6.7-6.4 6.7-3 0-4.7-1.3-6.2-3.9L4 13.3c-.9-1.6 1-2.9 2.2-1.6Z"/><path class="l" d="M10.2 7v4.2M13.2 5.8v5.2M16.2 7.6v3.8"/>"#
        }
        (OutcomeKind::Discretion, _) => {
            r#"<circle class="o" cx="12" cy="7.4" r="4.2"/><path class="o" d="M3.6 21c.5-4.7 3.7-7 8.4-7s7.9 2.3 8.4 7Z"/>"#
        }
        (OutcomeKind::Silent, _) => {
            r#"<rect class="o dots" x="1.5" y="5.5" width="21" height="13" rx="6.5"/><g class="d"><circle cx="7.3" cy="12" r="1.8"/><circle cx="12" cy="12" r="1.8"/><circle cx="16.7" cy="12" r="1.8"/></g>"#
        }
        (OutcomeKind::NoBasis, _) => {
            r#"<circle class="o dash" cx="12" cy="12" r="10"/><path class="l b" d="M7.5 12h9"/>"#
        }
        (OutcomeKind::Depends, _) => {
            r#"<path class="o dash" d="M12 1.6 22.4 12 12 22.4 1.6 12Z"/><path class="l b" d="M9.3 9.8a2.75 2.75 0 1 1 4 2.6c-.9.5-1.300.9-1.3 1.9M12 17.1v.02"/>"#
        }
        (OutcomeKind::Conflict, _) => {
            r#"<path class="l b" d="M2 8.5h8.5M7.3 4.8 11 8.5l-3.7 3.7M22 15.5h-8.5M16.7 11.8 13 15.5l3.7 3.7"/>"#
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_outcome_has_a_shape_of_its_own() {
        let mut seen = HashSet::new();
        for kind in OutcomeKind::ALL {
            assert!(seen.insert(shapes(Look::of(kind))), "{kind:?} looks like another outcome");
        }
        let own = Look { own: true, ..Look::of(OutcomeKind::Discretion) };
        assert!(seen.insert(shapes(own)), "one's own choice looks like another's");
    }

    #[test]
    fn yes_and_no_keep_different_shapes_where_nothing_is_seen() {
        let plain = |kind| shapes(Look { seeing: false, ..Look::of(kind) });
        assert_ne!(plain(OutcomeKind::Permitted), plain(OutcomeKind::Forbidden));
    }
}
