//! An exercise: a case, and what is asked of it; of the case as it is, or with one thing otherwise.

use kaartwijzer_core::case::Words;
use kaartwijzer_core::counterfactual::{Change, Turn};
use kaartwijzer_core::{AssumptionIx, Case, Cell, Date, Pack, Policy, Verdict};

/// A case and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// The case as it is told.
    pub case: Case,
    /// What is asked, in order; at least one.
    pub asks: Vec<Ask>,
    /// Said before.
    pub intro: Words,
    /// Said after the answers.
    pub debrief: Words,
    /// For the trainer alone.
    pub notes: Words,
}

/// One question of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ask {
    /// What is asked, of whom and about what.
    pub cell: Cell,
    /// What is otherwise than in the case that was told: "And if …?"
    pub twist: Option<Twist>,
}

/// One thing that is otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Twist {
    /// A statement has another value.
    Fact(Change),
    /// Other ears, or another setting.
    Turn(Turn),
    /// Another day.
    Day(Date),
    /// Something is supposed that the case does not suppose, or the other way round.
    Suppose(AssumptionIx),
}

impl Twist {
    /// The case with this otherwise.
    pub fn apply(self, case: &Case) -> Case {
        let mut other = case.clone();
        match self {
            Self::Fact(change) => other.write(change.input, Some(change.to)),
            Self::Turn(turn) => return turn.apply(case),
            Self::Day(day) => return case.on(day),
            Self::Suppose(assumption) => other.toggle(assumption),
        }
        other
    }
}

impl Ask {
    /// The case as it is asked about.
    pub fn case(&self, told: &Case) -> Case {
        self.twist.map_or_else(|| told.clone(), |twist| twist.apply(told))
    }

    /// Whether what it asks about is in the case.
    pub fn fits(&self, pack: &Pack, case: &Case) -> bool {
        let Some(question) = pack.questions.get(self.cell.question.at()) else { return false };
        let there = |at: Option<usize>, wanted: bool, count: usize| match at {
            Some(at) => wanted && at < count,
            None => !wanted,
        };
        there(self.cell.participant, question.range.has_participant(), case.participants.len())
            && there(self.cell.item, question.range.has_item(), case.items.len())
    }
}

impl Exercise {
    /// What the engine answers, question by question.
    pub fn answers(&self, policy: &Policy) -> Vec<Verdict> {
        self.asks.iter().map(|ask| policy.decide(&ask.case(&self.case), ask.cell)).collect()
    }
}
