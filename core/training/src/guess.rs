//! What somebody expects before they see the answer, and how right that was.

use kaartwijzer_core::say::{Family, family};
use kaartwijzer_core::{Outcome, OutcomeKind};

/// What somebody expects: the family always, the rest if they wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// Yes, no, somebody chooses, no answer.
    pub family: Family,
    /// The exact outcome; always one of the family.
    pub kind: Option<OutcomeKind>,
    /// How sure they are.
    pub sure: Option<Sure>,
}

/// How sure somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// It was a guess.
    Guessing,
    /// They think so.
    Rather,
    /// They would say so at the table.
    Certain,
}

impl Sure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Guessing, Self::Rather, Self::Certain];

    /// The one that is written so.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sure| sure.id() == id)
    }

    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guessing => "guessing",
            Self::Rather => "rather",
            Self::Certain => "certain",
        }
    }
}

/// How right a guess was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked {
    /// The family was right.
    pub family: bool,
    /// The exact outcome was; none where none was given.
    pub kind: Option<bool>,
}

impl Guess {
    /// A guess at the family alone.
    pub const fn family(family: Family) -> Self {
        Self { family, kind: None, sure: None }
    }

    /// A guess at an exact outcome.
    pub const fn exact(kind: OutcomeKind) -> Self {
        Self { family: family(kind), kind: Some(kind), sure: None }
    }

    /// Beside the answer.
    ///
    /// ```
    /// use kaartwijzer_core::{Outcome, OutcomeKind};
    /// use kaartwijzer_training::Guess;
    /// let marked = Guess::exact(OutcomeKind::Silent).beside(&Outcome::NoBasis);
    /// assert_eq!((marked.family, marked.kind), (true, Some(false)));
    /// ```
    pub fn beside(self, answer: &Outcome) -> Marked {
        let kind = answer.kind();
        Marked { family: self.family == family(kind), kind: self.kind.map(|guessed| guessed == kind) }
    }
}

/// The exact outcomes of a family, in their order.
pub fn kinds(of: Family) -> impl Iterator<Item = OutcomeKind> {
    OutcomeKind::ALL.into_iter().filter(move |kind| family(*kind) == of)
}
