//! What stands in the way where no change helps.

use super::{build, is_reached};
use crate::case::{Case, Cell, Input};
use crate::diagram::{Diagram, Loose, NO, YES, can_change};
use crate::order::{Sorted, extend};
use crate::policy::Policy;
use crate::session::Session;
use crate::trace::{Explanation, Role};
use crate::verdict::OutcomeKind;
use crate::work::{effect, rank, wins};
use kaartwijzer_format::{Clause, Date, Effect, Origin};

/// Why no changes lead to an answer of some kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Barrier {
    /// The rules that stand above such an answer whatever is changed.
    pub above: Vec<Origin>,
    /// What holds them there and nobody can change.
    pub held_by: Vec<Input>,
    /// The rules that would give such an answer, and cannot.
    pub lacking: Vec<Lacking>,
}

/// A rule that would give an answer if something were otherwise that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// The rule, or the open question.
    pub origin: Origin,
    /// The inputs it hangs on that nobody can change.
    pub inputs: Vec<Input>,
    /// It speaks of such a cell, on other days: from the first to the last of these.
    pub other_day: Option<(Date, Date)>,
}

/// What stands between a cell and an answer of some kind, where no changes lead there; nothing where some do.
/// All empty where no rule of the pack gives such an answer to such a cell.
pub fn barrier(policy: &Policy, case: &Case, cell: Cell, kind: OutcomeKind) -> Option<Barrier> {
    let session = policy.session(case, cell);
    let (changeable, root) = build(&session, cell);
    let explanation = policy.explain(case, cell);
    if is_reached(&changeable, root, kind) || explanation.verdict.outcome.kind() == kind {
        return None;
    }
    let loose = Diagram::new(&session, Loose::Anything);
    let mut search = Search { session: &session, changeable, loose, cell, kind };
    // Where none stands above by itself, several do together.
    let (mut above, mut held_by) = search.above(|node| node == YES);
    if above.is_empty() && search.could() {
        (above, held_by) = search.above(|node| node != NO);
    }
    let lacking = search.lacking(&explanation);
    Some(Barrier { above, held_by, lacking })
}

/// What is looked through: the clauses as they can come out, and as they could if everything were in somebody's hands.
struct Search<'s, 'a> {
    session: &'s Session<'a>,
    changeable: Diagram<'s, 'a>,
    loose: Diagram<'s, 'a>,
    cell: Cell,
    kind: OutcomeKind,
}

impl Search<'_, '_> {
    /// The clauses that stand above such an answer and hold like this, and what holds them that nobody can change.
    fn above(&mut self, holds: impl Fn(usize) -> bool) -> (Vec<Origin>, Vec<Input>) {
        let (mut above, mut held) = (Sorted::default(), Sorted::default());
        for compiled in self.session.clauses() {
            let clause = self.session.clause(compiled);
            let stands = effect(self.session, compiled).is_some_and(|effect| stands_above(effect, self.kind));
            if stands && holds(self.changeable.clause(clause, self.cell)) {
                above.insert(compiled.origin);
                held.extend(self.frozen(clause));
            }
        }
        (above.into_list(), held.into_list())
    }

    /// Whether some clause by itself would give such an answer after some changes.
    fn could(&mut self) -> bool {
        self.session.clauses().iter().any(|compiled| {
            effect(self.session, compiled).is_some_and(|effect| wins(self.kind, effect))
                && self.changeable.clause(self.session.clause(compiled), self.cell) != NO
        })
    }

    /// The rules that would give such an answer to this cell, and cannot.
    fn lacking(&mut self, explanation: &Explanation) -> Vec<Lacking> {
        let mut lacking = Vec::new();
        for one in &explanation.considered {
            let clause = &self.session.pack.clauses(one.origin)[one.clause];
            if !wins(self.kind, clause.effect) || matches!(one.role, Role::Remark | Role::Elsewhere) {
                continue;
            }
            let other_day = (one.role == Role::OtherDay).then_some((clause.from, clause.until));
            let never = other_day.is_none() && self.changeable.clause(clause, self.cell) == NO;
            let inputs = if never { self.frozen(clause) } else { Vec::new() };
            if other_day.is_some() || !inputs.is_empty() {
                note(&mut lacking, Lacking { origin: one.origin, inputs, other_day });
            }
        }
        lacking
    }

    /// The inputs that a clause hangs on and nobody can change.
    fn frozen(&mut self, clause: &Clause) -> Vec<Input> {
        let root = self.loose.clause(clause, self.cell);
        let mut inputs = self.loose.tested(root);
        inputs.retain(|input| !can_change(self.session, *input));
        inputs
    }
}

/// Puts what a clause lacks with what other clauses of its rule lack.
fn note(all: &mut Vec<Lacking>, one: Lacking) {
    let same = |known: &&mut Lacking| known.origin == one.origin && known.other_day == one.other_day;
    match all.iter_mut().find(same) {
        Some(known) => extend(&mut known.inputs, one.inputs),
        None => all.push(one),
    }
}

/// Whether an effect keeps an answer of some kind from being given.
fn stands_above(effect: Effect, kind: OutcomeKind) -> bool {
    let own = match kind {
        OutcomeKind::Conflict => return false,
        OutcomeKind::Forbidden => return matches!(effect, Effect::Require(_)),
        OutcomeKind::Required => return effect == Effect::Forbid,
        OutcomeKind::Discretion => 2,
        OutcomeKind::Permitted => 1,
        OutcomeKind::Silent | OutcomeKind::NoBasis | OutcomeKind::Depends => 0,
    };
    rank(effect) > own || (kind == OutcomeKind::NoBasis && effect == Effect::Silent)
}
