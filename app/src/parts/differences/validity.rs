//! The day on which what makes a difference began, or was over.

use super::{Group, Sides};
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use kaartwijzer_core::diff::Because;
use kaartwijzer_core::{Clause, Date, Node as Line, Origin, Role, say};

/// The day between the two cases on which the rule began, or was over.
pub(super) fn validity(page: Page, sides: &Sides<'_>, because: Because, group: &Group<'_>) -> Option<El> {
    let pack = page.pack();
    let question = group.members.first()?.after.as_ref()?.cell.question;
    let clauses = pack.clauses(because.origin).iter().filter(|clause| clause.questions.contains(&question));
    let days = (sides.before.date, sides.after.date);
    let earlier = if days.0 < days.1 { because.before } else { because.after };
    let stretch = border(clauses, days, earlier == Some(Role::Decides))?;
    // A rule is in force; a question is only open, since or until a day.
    let words = &page.ui.whatif;
    let text = match (because.origin, &stretch) {
        (Origin::Open(_), Line::Outside(Date::MIN, until)) => {
            fill(words.till, &[&say::date(*until, page.lang)])
        }
        (Origin::Open(_), Line::Outside(from, _)) => fill(words.since, &[&say::date(*from, page.lang)]),
        _ => say::node(pack, sides.after, &stretch, page.lang),
    };
    Some(el("span").class("validity").hook("validity").child(text))
}

/// Where a clause begins or ends between two days, as the core says it: its end where it decided before.
fn border<'a>(
    clauses: impl Iterator<Item = &'a Clause>,
    (one, other): (Date, Date),
    decided: bool,
) -> Option<Line> {
    let (first, last) = (one.min(other), one.max(other));
    let (mut begins, mut ends) = (None, None);
    for clause in clauses {
        if first < clause.from && clause.from <= last {
            begins = begins.or(Some(Line::Outside(clause.from, Date::MAX)));
        }
        if first <= clause.until && clause.until < last {
            ends = ends.or(Some(Line::Outside(Date::MIN, clause.until)));
        }
    }
    if decided { ends.or(begins) } else { begins.or(ends) }
}
