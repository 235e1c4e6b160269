//! What the engine answers: an outcome, the rules that decide it, and how sure it is.

use crate::case::{Cell, Input};
use kaartwijzer_format::{AssumptionIx, Basis, BearerIx, OpenIx, Origin};

pub use kaartwijzer_format::OutcomeKind;

/// The answer for one cell. See law 7 of the design for the order among them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A text allows it.
    Permitted,
    /// A text forbids it.
    Forbidden,
    /// It must be done, by these.
    Required(Vec<BearerIx>),
    /// These choose.
    Discretion(Vec<BearerIx>),
    /// The sources do not decide it: these are the open questions.
    Silent(Vec<OpenIx>),
    /// Nothing was found that permits it, and nothing that forbids it.
    NoBasis,
    /// The sources both require and forbid it.
    Conflict,
    /// It hangs on these unknown facts, and on no others.
    Depends(Vec<Input>),
}

impl Outcome {
    /// An outcome with its parameters as a set of bits: bearers, or open questions.
    pub(crate) fn of(kind: OutcomeKind, set: u64) -> Self {
        let bits = || (0..64u16).filter(move |bit| set & (1 << bit) != 0);
        match kind {
            OutcomeKind::Permitted => Self::Permitted,
            OutcomeKind::Forbidden => Self::Forbidden,
            OutcomeKind::Required => Self::Required(bits().map(BearerIx).collect()),
            OutcomeKind::Discretion => Self::Discretion(bits().map(BearerIx).collect()),
            OutcomeKind::Silent => Self::Silent(bits().map(OpenIx).collect()),
            OutcomeKind::NoBasis => Self::NoBasis,
            OutcomeKind::Conflict => Self::Conflict,
            OutcomeKind::Depends => Self::Depends(Vec::new()),
        }
    }

    /// The outcome without its parameters.
    pub const fn kind(&self) -> OutcomeKind {
        match self {
            Self::Permitted => OutcomeKind::Permitted,
            Self::Forbidden => OutcomeKind::Forbidden,
            Self::Required(_) => OutcomeKind::Required,
            Self::Discretion(_) => OutcomeKind::Discretion,
            Self::Silent(_) => OutcomeKind::Silent,
            Self::NoBasis => OutcomeKind::NoBasis,
            Self::Conflict => OutcomeKind::Conflict,
            Self::Depends(_) => OutcomeKind::Depends,
        }
    }
}

/// The answer for one cell with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Which cell.
    pub cell: Cell,
    /// The answer.
    pub outcome: Outcome,
    /// The rules and open questions whose clauses apply with the winning effect, in the order of the pack.
    /// Where the outcome is the same whatever the unknown facts are, those that may decide it.
    pub deciding: Vec<Origin>,
    /// The best support among the deciding rules; `None` where no rule decides.
    pub basis: Option<Basis>,
    /// There are deciding rules, and all of them (or a definition each needs) are secondary, inferred or assumed.
    pub contestable: bool,
    /// Assumptions that carry the answer.
    pub assumed: Vec<AssumptionIx>,
    /// Rules and open questions that explain or warn here.
    pub remarks: Vec<Origin>,
    /// Open questions that concern the answer: those of the outcome, of the deciding rules and of the remarks.
    pub opens: Vec<OpenIx>,
}

impl Verdict {
    /// An outcome that rests on nothing (yet): how it would look.
    pub const fn bare(cell: Cell, outcome: Outcome) -> Self {
        Self {
            cell,
            outcome,
            deciding: Vec::new(),
            basis: None,
            contestable: false,
            assumed: Vec::new(),
            remarks: Vec::new(),
            opens: Vec::new(),
        }
    }
}
