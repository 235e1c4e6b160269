//! What stands in the way where no change helps.

use super::build;
use crate::case::{Case, Cell, Input};
use crate::diagram::{Diagram, Loose, NO, Node, YES, can_change};
use crate::order::{Sorted, extend};
use crate::policy::Policy;
use crate::session::Session;
use crate::trace::Role;
use crate::verdict::OutcomeKind;
use crate::work::{effect, rank, wins};
use kaartwijzer_format::{Date, Effect, Origin};

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
    let (mut diagram, root) = build(&session, cell);
    let reached = super::found(&diagram, root).iter().any(|lead| lead.outcome.kind() == kind);
    if reached || policy.decide(case, cell).outcome.kind() == kind {
        return None;
    }
    let mut barrier = Barrier::default();
    let mut loose = Diagram::new(&session, Loose::Anything);
    for always in [true, false] {
        let (mut above, mut held) = (Sorted::default(), Sorted::default());
        for compiled in session.clauses() {
            let clause = session.clause(compiled);
            let stands = effect(&session, compiled).is_some_and(|effect| stands_above(effect, kind));
            // Where none stands above by itself, several do together.
            let holds = |node: usize| if always { node == YES } else { node != NO };
            if stands && holds(diagram.clause(clause, cell)) {
                above.insert(compiled.origin);
                let node = loose.clause(clause, cell);
                held.extend(frozen(&session, &loose, node));
            }
        }
        barrier.above = above.into_list();
        barrier.held_by = held.into_list();
        if !barrier.above.is_empty() || !could(&session, &mut diagram, cell, kind) {
            break;
        }
    }
    for one in policy.explain(case, cell).considered {
        let Some(compiled) =
            session.clauses().iter().find(|known| known.origin == one.origin && known.clause == one.clause)
        else {
            continue;
        };
        let clause = session.clause(compiled);
        if !wins(kind, clause.effect) || matches!(one.role, Role::Remark | Role::Elsewhere) {
            continue;
        }
        let other_day = (one.role == Role::OtherDay).then_some((clause.from, clause.until));
        let inputs = if other_day.is_some() || diagram.clause(clause, cell) != NO {
            Vec::new()
        } else {
            let node = loose.clause(clause, cell);
            frozen(&session, &loose, node)
        };
        if other_day.is_some() || !inputs.is_empty() {
            note(&mut barrier.lacking, Lacking { origin: one.origin, inputs, other_day });
        }
    }
    Some(barrier)
}

/// Whether some clause by itself would give such an answer after some changes.
fn could(session: &Session<'_>, diagram: &mut Diagram<'_, '_>, cell: Cell, kind: OutcomeKind) -> bool {
    session.clauses().iter().any(|compiled| {
        effect(session, compiled).is_some_and(|effect| wins(kind, effect))
            && diagram.clause(session.clause(compiled), cell) != NO
    })
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

/// The inputs that a diagram tests and nobody can change.
fn frozen(session: &Session<'_>, diagram: &Diagram<'_, '_>, node: usize) -> Vec<Input> {
    let (mut found, mut seen, mut waiting) = (Sorted::default(), Sorted::default(), vec![node]);
    while let Some(node) = waiting.pop() {
        if let Node::Test(variable, branches) = &diagram.nodes[node]
            && seen.insert(node)
        {
            let input = diagram.variables[*variable].input;
            if !can_change(session, input) {
                found.insert(input);
            }
            waiting.extend(branches);
        }
    }
    found.into_list()
}
