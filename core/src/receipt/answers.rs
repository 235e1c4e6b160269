//! Answers in ids, so that those of two packs can be compared.

use crate::case::Case;
use crate::decide::Mark;
use crate::policy::Policy;
use crate::verdict::{Outcome, OutcomeKind};
use kaartwijzer_format::{BearerIx, OpenIx, Pack, QuestionIx, Range};

/// One answer: what a [`Mark`] says, in the ids of its pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Which outcome.
    pub outcome: OutcomeKind,
    /// With whom the choice or the duty lies, or which open questions: ids.
    pub of: Vec<String>,
    /// It rests on weak support only.
    pub contestable: bool,
    /// An assumption carries it.
    pub assumed: bool,
}

/// All answers to a question: participant by participant, each with every item, or whatever it ranges over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The id of the question.
    pub question: String,
    /// What it ranges over.
    pub range: Range,
    /// As many as there are cells, see [`Asked::count`].
    pub answers: Vec<Answer>,
}

/// The answers to every question that is asked in a setting like this one, those the case opens on first.
pub fn answers(policy: &Policy, case: &Case) -> Vec<Asked> {
    let pack = policy.pack();
    let first = case.open.as_ref().map(|open| open.question);
    let others = (0..).map(QuestionIx).take(pack.questions.len()).filter(|other| first != Some(*other));
    let asked = first.into_iter().chain(others).filter(|question| policy.is_asked_in(case, *question)).map(
        |question| Asked {
            question: pack.questions[question.at()].id.clone(),
            range: pack.questions[question.at()].range,
            answers: policy.matrix(case, question).cells().map(|(_, mark)| Answer::of(pack, mark)).collect(),
        },
    );
    asked.filter(|asked| !asked.answers.is_empty()).collect()
}

impl Asked {
    /// How many answers a question has in a case with so many people and items.
    pub const fn count(range: Range, people: usize, items: usize) -> usize {
        match range {
            Range::Pair => people * items,
            Range::Participant => people,
            Range::Item => items,
            Range::Case => 1,
        }
    }
}

impl Answer {
    /// What a mark says.
    pub fn of(pack: &Pack, mark: Mark) -> Self {
        let ids = match mark.outcome() {
            Outcome::Required(bearers) | Outcome::Discretion(bearers) => {
                bearers.iter().map(|bearer| pack.bearers[bearer.at()].id.clone()).collect()
            }
            Outcome::Silent(opens) => opens.iter().map(|open| pack.opens[open.at()].id.clone()).collect(),
            _ => Vec::new(),
        };
        let Mark { kind, contestable, assumed, .. } = mark;
        Self { outcome: kind, of: ids, contestable, assumed }
    }

    /// The outcome in the numbers of a pack; ids it does not have are left out.
    pub fn outcome(&self, pack: &Pack) -> Outcome {
        let bearers = || -> Vec<BearerIx> { self.of.iter().filter_map(|id| pack.bearer(id)).collect() };
        let opens = || -> Vec<OpenIx> { self.of.iter().filter_map(|id| pack.open(id)).collect() };
        match self.outcome {
            OutcomeKind::Required => Outcome::Required(bearers()),
            OutcomeKind::Discretion => Outcome::Discretion(bearers()),
            OutcomeKind::Silent => Outcome::Silent(opens()),
            kind => Outcome::of(kind, 0),
        }
    }
}
