//! From clauses to an answer: concluded from all of them at once, whatever their order.

use crate::case::{self, Cell};
use crate::session::Session;
use crate::settle;
use crate::truth::Truth;
use crate::verdict::{Outcome, OutcomeKind};
use crate::work::{Tally, Worked, wins};
use kaartwijzer_format::{Effect, Origin};

/// The answer for one cell in a few words of memory: what the table and the grid show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Which outcome.
    pub kind: OutcomeKind,
    /// Rules decide, and all of them rest on weak support.
    pub contestable: bool,
    /// An assumption carries the answer, or took a silence away.
    pub assumed: bool,
    /// The choice or the duty lies with the participant asked about.
    pub own: bool,
    /// For a choice or a duty: whose, a bit for each bearer of the pack.
    pub bearers: u64,
    /// For a silence: which open questions, a bit for each of the pack.
    pub opens: u64,
}

impl Mark {
    /// Nothing found, and nothing said about it.
    pub(crate) const NO_BASIS: Self = Self {
        kind: OutcomeKind::NoBasis,
        contestable: false,
        assumed: false,
        own: false,
        bearers: 0,
        opens: 0,
    };

    /// The outcome with its parameters; what a `Depends` hangs on is not in a mark.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.kind, self.bearers | self.opens)
    }
}

/// Whether a clause is one that decides: it applies with the winning effect. Where no such clause is `known` to apply,
/// the completions agree each for its own reason, and those that may apply decide.
pub(crate) fn decides(kind: OutcomeKind, clause: &Worked<'_>, known: bool) -> bool {
    let truth = if known { Truth::Yes } else { Truth::Unknown };
    wins(kind, clause.effect) && clause.value.truth == truth
}

/// Whether some clause is known to apply with the winning effect.
pub(crate) fn is_known<'a>(kind: OutcomeKind, mut worked: impl Iterator<Item = Worked<'a>>) -> bool {
    worked.any(|clause| clause.value.truth == Truth::Yes && wins(kind, clause.effect))
}

/// Concludes a cell from its clauses.
pub(crate) fn conclude<'a>(
    session: &Session<'_>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'a>> + Clone,
) -> Mark {
    let tally = Tally::certain(worked.clone());
    let certain = tally.outcome();
    // An unknown clause matters only if it would change the answer; where none does alone, none do together.
    let open = worked.clone().any(|clause| {
        let mut more = tally;
        more.add(clause.effect, clause.open_bit());
        clause.value.truth == Truth::Unknown && more.outcome() != certain
    });
    let outcome = if open { settle::outcome(session, cell, worked.clone(), tally) } else { Some(certain) };
    let Some((kind, set)) = outcome else {
        return Mark { kind: OutcomeKind::Depends, ..Mark::NO_BASIS };
    };
    let mut mark = Mark { kind, ..Mark::NO_BASIS };
    let (mut rules, mut firm, mut unassumed) = (false, false, false);
    let known = is_known(kind, worked.clone());
    for clause in worked {
        let deciding = decides(kind, &clause, known);
        if deciding {
            rules |= matches!(clause.compiled.origin, Origin::Rule(_));
            firm |= !clause.value.weak;
            unassumed |= !clause.value.assumed;
        } else if clause.value.truth == Truth::Yes && clause.value.assumed && clause.effect == Effect::Remark
        {
            let silence = session.clause(clause.compiled).effect == Effect::Silent;
            mark.assumed |= silence && kind == OutcomeKind::NoBasis;
        }
    }
    mark.contestable = rules && !firm;
    mark.assumed |= rules && !unassumed;
    match kind {
        OutcomeKind::Silent => mark.opens = set,
        OutcomeKind::Required | OutcomeKind::Discretion => {
            mark.bearers = set;
            mark.own = cell
                .participant
                .is_some_and(|participant| case::is_one_of(session.pack, session.case, participant, set));
        }
        _ => {}
    }
    mark
}
