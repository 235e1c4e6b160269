//! What the colours and shapes mean: four families first, every outcome one tap deeper.

use crate::figures::{Look, outcome_mark};
use crate::node::{El, el};
use crate::page::Page;
use kaartwijzer_core::OutcomeKind;
use kaartwijzer_core::say::{self, Family};

/// The legend.
pub fn legend(page: Page) -> El {
    let Page { ui, lang, .. } = page;
    let entry = |tag, look: Look, word| el(tag).class("legend-item").child(outcome_mark(look)).child(word);
    let families = Family::ALL.map(|family| entry("span", example(family), say::family_word(family, lang)));
    let own = Look { own: true, ..Look::of(OutcomeKind::Discretion) };
    let all = OutcomeKind::ALL.into_iter().map(Look::of).chain([own]);
    let all = all.map(|look| entry("li", look, say::outcome(look.kind, look.own, lang)));
    let more = el("details")
        .class("legend-more")
        .child(el("summary").class("btn-quiet btn-small").child(ui.all_answers))
        .child(el("ul").children(all).child(el("li").class("legend-item").child(ui.open_edge)));
    el("div").class("legend").set("role", "group").set("aria-label", ui.legend).children(families).child(more)
}

/// The outcome that stands for its family.
pub(super) fn example(family: Family) -> Look {
    match family {
        Family::Yes => Look::of(OutcomeKind::Permitted),
        Family::No => Look::of(OutcomeKind::Forbidden),
        Family::Choice => Look { own: true, ..Look::of(OutcomeKind::Discretion) },
        Family::None => Look::of(OutcomeKind::NoBasis),
    }
}
