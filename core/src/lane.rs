//! Lanes of bits and formulas over them: how a condition is asked of 64 subjects at once without looking at a tree.
//!
//! What a statement comes to is a step of one chain: no, unknown, yes under an assumption only, yes on weak support
//! only, yes. A lane has a plane of 64 bits for each step above no; a bit says that its subject stands at least that
//! high. Both of two conditions is the lower step and either is the higher one (Kleene's logic, as well supported as it
//! can be), so that formulas are `&` and `|` on whole planes. Kleene's logic keeps De Morgan, so a formula in negation
//! normal form comes to exactly what its tree comes to.

use crate::truth::Truth;
use kaartwijzer_format::Scope;

/// What a condition came to, and how well it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Value {
    pub truth: Truth,
    /// It holds, and only by way of definitions that are secondary, inferred or assumed.
    pub weak: bool,
    /// It holds, and only by way of definitions that an assumption carries.
    pub assumed: bool,
}

impl Value {
    pub const NO: Self = Self { truth: Truth::No, weak: false, assumed: false };

    /// Both: as weak as the weaker.
    pub fn and(self, other: Self) -> Self {
        Self {
            truth: self.truth.and(other.truth),
            weak: self.weak || other.weak,
            assumed: self.assumed || other.assumed,
        }
    }

    /// Only what holds can be weak or assumed.
    pub fn settled(self) -> Self {
        if self.truth == Truth::Yes { self } else { Self { truth: self.truth, ..Self::NO } }
    }
}

/// What one statement or formula comes to for 64 subjects side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lane {
    /// Not known not to hold.
    pub may: u64,
    /// It holds.
    pub yes: u64,
    /// It holds without any assumption.
    pub free: u64,
    /// It holds on firm support.
    pub firm: u64,
}

impl Lane {
    pub const NO: Self = Self { may: 0, yes: 0, free: 0, firm: 0 };
    pub const YES: Self = Self { may: !0, yes: !0, free: !0, firm: !0 };
    pub const UNKNOWN: Self = Self { may: !0, ..Self::NO };

    /// What is stated, with nothing weak about it.
    pub const fn stated(may: u64, yes: u64) -> Self {
        Self { may, yes, free: yes, firm: yes }
    }

    pub const fn and(self, other: Self) -> Self {
        Self {
            may: self.may & other.may,
            yes: self.yes & other.yes,
            free: self.free & other.free,
            firm: self.firm & other.firm,
        }
    }

    pub const fn or(self, other: Self) -> Self {
        Self {
            may: self.may | other.may,
            yes: self.yes | other.yes,
            free: self.free | other.free,
            firm: self.firm | other.firm,
        }
    }

    /// What is known not to hold is firmly so.
    pub const fn not(self) -> Self {
        Self::stated(!self.yes, !self.may)
    }

    /// The same for all subjects: what it is for the one at a place.
    pub const fn all_like(self, at: usize) -> Self {
        Self {
            may: fill(self.may >> at),
            yes: fill(self.yes >> at),
            free: fill(self.free >> at),
            firm: fill(self.firm >> at),
        }
    }

    /// Supported no better than this: under an assumption, or weakly.
    pub const fn limited(self, weak: bool, assumed: bool) -> Self {
        Self { free: if assumed { 0 } else { self.free }, firm: if weak { 0 } else { self.firm }, ..self }
    }

    /// What it is for the subject at a place.
    pub fn value(self, at: usize) -> Value {
        let has = |plane: u64| plane >> at & 1 == 1;
        let truth = match (has(self.yes), has(self.may)) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::No,
        };
        let holds = truth == Truth::Yes;
        Value { truth, weak: holds && !has(self.firm), assumed: holds && !has(self.free) }
    }
}

/// A whole plane of the lowest bit.
const fn fill(plane: u64) -> u64 {
    (plane & 1).wrapping_neg()
}

/// A statement: its place among those about its scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bit {
    pub scope: Scope,
    pub at: u16,
}

impl Bit {
    pub const fn new(scope: Scope, at: usize) -> Self {
        Self { scope, at: at as u16 }
    }
}

/// What up to 64 subjects side by side see: their own statements, and those about what they are part of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'s> {
    pub lanes: &'s [Lane],
    /// Where the statements of each scope begin that these subjects see.
    pub starts: [usize; 4],
    /// The place of their participant, where all have the same.
    pub participant: Option<usize>,
}

impl Row<'_> {
    #[expect(
        clippy::inline_always,
        reason = "asked of every literal in every row; built for size, it would stay a call"
    )]
    #[inline(always)]
    pub fn lane(&self, bit: Bit) -> Lane {
        let lane = self.lanes[self.starts[bit.scope as usize] + usize::from(bit.at)];
        match self.participant {
            Some(at) if bit.scope == Scope::Participant => lane.all_like(at),
            _ => lane,
        }
    }
}

/// A statement that must hold, or that must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Literal {
    bit: Bit,
    positive: bool,
}

/// A condition in negation normal form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Formula {
    All(Vec<Literal>, Vec<Formula>),
    Any(Vec<Literal>, Vec<Formula>),
}

impl Formula {
    pub fn all(literals: &[(Bit, bool)], parts: Vec<Self>) -> Self {
        Self::All(literals.iter().copied().map(Literal::of).collect(), parts)
    }

    pub fn any(literals: &[(Bit, bool)], parts: Vec<Self>) -> Self {
        Self::Any(literals.iter().copied().map(Literal::of).collect(), parts)
    }

    /// What the formula comes to for all subjects of a row.
    pub fn lane(&self, row: &Row<'_>) -> Lane {
        match self {
            Self::All(literals, parts) => {
                let lane = literals.iter().fold(Lane::YES, |lane, literal| lane.and(literal.lane(row)));
                parts.iter().fold(lane, |lane, part| lane.and(part.lane(row)))
            }
            Self::Any(literals, parts) => {
                let lane = literals.iter().fold(Lane::NO, |lane, literal| lane.or(literal.lane(row)));
                parts.iter().fold(lane, |lane, part| lane.or(part.lane(row)))
            }
        }
    }
}

impl Literal {
    fn of((bit, positive): (Bit, bool)) -> Self {
        Self { bit, positive }
    }

    #[expect(
        clippy::inline_always,
        reason = "asked of every literal in every row; built for size, it would stay a call"
    )]
    #[inline(always)]
    fn lane(self, row: &Row<'_>) -> Lane {
        let lane = row.lane(self.bit);
        if self.positive { lane } else { lane.not() }
    }
}
