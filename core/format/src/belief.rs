//! Misconceptions: what people take for the law, and where that differs from it. They decide nothing; exercises look for them.

use crate::{Clause, Label, Origin, OutcomeKind};
use serde::{Deserialize, Serialize};

/// Something that people take for the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belief {
    /// `duty`.
    pub id: String,
    /// What somebody believes, as a sentence.
    pub label: Label,
    /// What the texts say instead, in plain words.
    pub says: Label,
    /// What to read again.
    pub reread: Vec<Origin>,
    /// Where it would answer otherwise than the law.
    pub parts: Vec<BeliefPart>,
}

/// Where a belief would answer otherwise than the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeliefPart {
    /// The questions and the condition, as those of a remark.
    pub clause: Clause,
    /// The true answers that it would have otherwise.
    pub instead_of: Vec<OutcomeKind>,
    /// What it would answer.
    pub thinks: OutcomeKind,
}
