//! Misconceptions, read from what somebody expected.

use kaartwijzer_core::say::Family;
use kaartwijzer_core::{Case, Cell, Outcome, Policy};

/// The misconceptions of a pack, ready to be recognised.
#[derive(Debug)]
pub struct Beliefs {}

/// That somebody answered as a misconception would have it, or against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// Its place in the pack.
    pub belief: usize,
    /// They answered as it would have it; else they answered rightly where it would be wrong.
    pub shows: bool,
}

impl Beliefs {
    /// Those of a pack.
    pub fn of(_policy: &Policy) -> Self {
        Self {}
    }

    /// The id of a misconception.
    pub fn id(&self, _policy: &Policy, _belief: usize) -> Option<String> {
        None
    }

    /// What an expectation about one cell says: nothing where no misconception would answer otherwise than the pack does.
    pub fn signs(&self, _case: &Case, _cell: Cell, _answer: &Outcome, _expected: Family) -> Vec<Sign> {
        Vec::new()
    }
}
