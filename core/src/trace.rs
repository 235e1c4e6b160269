//! The evaluated condition tree: the explanation *is* the evaluation, as plain data.

use crate::case::Input;
use crate::truth::Truth;
use crate::verdict::Verdict;
use kaartwijzer_format::{AssumptionIx, Atom, Date, DefinitionIx, Effect, OpenIx, Origin};

/// Why one cell has its answer: the verdict, and every clause that speaks of it with its whole tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The verdict, the same as the matrix gives.
    pub verdict: Verdict,
    /// Every clause that bears on the question, deciding ones first, those that are about something else last.
    pub considered: Vec<Considered>,
}

/// One clause and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Considered {
    /// The rule or open question it stands in.
    pub origin: Origin,
    /// Its place among the clauses of its origin.
    pub clause: usize,
    /// What it would do to the answer (a withdrawn silence is a remark).
    pub effect: Effect,
    /// What became of it.
    pub role: Role,
    /// Whether it applies: `about` and `when` hold and nothing lifts it.
    pub truth: Truth,
    /// Whom and what it speaks of.
    pub about: Trace,
    /// What it asks for.
    pub when: Trace,
    /// What would lift it, one tree for each exception.
    pub unless: Vec<Trace>,
    /// The assumption that prolongs it on this day.
    pub assumed: Option<AssumptionIx>,
    /// Inputs that are not as `when` needs them, and would have to be otherwise for the clause to apply.
    pub missing: Vec<Missing>,
    /// Open questions shown with it: the rule's and the clause's.
    pub opens: Vec<OpenIx>,
}

/// What became of a clause. In the order in which a page shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// It applies, with the winning effect.
    Decides,
    /// It may apply: unknown facts stand between.
    Undecided,
    /// It applies, and another effect overrides it.
    Overridden,
    /// All it asks for holds, and an exception lifts it.
    Lifted,
    /// It is about this case, and something it asks for is missing.
    Fails,
    /// It applies and decides nothing: explains or warns.
    Remark,
    /// It is about this case, but not on this day.
    OtherDay,
    /// It is about somebody or something else.
    Elsewhere,
}

/// An input that stands in the way of a clause, or is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Missing {
    /// Which fact of whom or what.
    pub input: Input,
    /// `No`: it is otherwise than needed; `Unknown`: nobody knows.
    pub truth: Truth,
}

/// One node of an evaluated condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// What the node is.
    pub node: Node,
    /// What it came to.
    pub truth: Truth,
    /// Its parts, all of them evaluated; for a definition, its parts in force.
    pub parts: Vec<Trace>,
}

/// The kinds of node of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// All parts must hold.
    All,
    /// One part must hold.
    Any,
    /// The one part must not hold.
    Not,
    /// A statement about an input (for `AtLeast`, the first of the two).
    Fact {
        /// Which fact of whom or what.
        input: Input,
        /// The statement as it stands in the pack.
        atom: Atom,
    },
    /// A definition; its parts are what it rests on. Empty where none is in force on the day.
    Definition(DefinitionIx, Subject),
    /// The audience of the question is one of these values (a bit a value).
    Audience(u64),
    /// Every participant must satisfy it: one part a participant.
    Every,
    /// Some participant must satisfy it: one part a participant.
    Some,
    /// A stretch of time that does not cover the day (only in a definition's parts and clauses of another day).
    Outside(Date, Date),
}

/// Whom and what a definition speaks of in a trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Subject {
    /// A place in the case's participants.
    pub participant: Option<usize>,
    /// A place in the case's items.
    pub item: Option<usize>,
}
