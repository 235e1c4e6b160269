//! What somebody, or a room, answered to the questions of a lesson, beside what the engine answers. Kept and handed out as a
//! file, in three forms: [`to_json`] (ours, read again by [`from_json`]), [`to_csv`] (for a spreadsheet), [`to_xapi`] (statements
//! for a learning platform).
//!
//! Nobody is named: a learner, or a group, is called by a word of their own choice. Days, times and chance come from
//! whoever calls.
//!
//! ```
//! use kaartwijzer_core::OutcomeKind;
//! use kaartwijzer_core::say::Family;
//! use kaartwijzer_training::results::{Answered, Results, Said, Who};
//! let mut results = Results { who: Who::Group("2b".into()), ..Results::default() };
//! results.put(Answered {
//!     place: "door.1".into(),
//!     asked: "Mag Noor dit zien?".into(),
//!     said: Said::Hands([7, 2, 0, 1]),
//!     answer: OutcomeKind::NoBasis,
//!     live: false,
//!     at: "2016-09-12T10:12:05.123+02:00".into(),
//! });
//! assert_eq!((results.right(), results.said()), (1, 10));
//! ```

mod csv;
mod json;
#[cfg(test)]
mod tests;
mod xapi;

pub use csv::{Heads, to_csv};
pub use json::{KEY, VERSION, from_json, to_json};
pub use xapi::to_xapi;

use crate::guess::Guess;
use crate::seed::Seed;
use kaartwijzer_core::receipt::MadeWith;
use kaartwijzer_core::say::{self, Family, family};
use kaartwijzer_core::{Lang, OutcomeKind};

/// No room has more hands than this.
pub const MOST_HANDS: u32 = 999;

/// The answers of one attempt at one lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    /// Who answered.
    pub who: Who,
    /// Tells this attempt from any other: drawn once, when it begins.
    pub attempt: Seed,
    /// What was practised.
    pub lesson: Practised,
    /// The pack that gave the answers.
    pub pack: MadeWith,
    /// When it began, `2016-09-12T10:12:05.123+02:00`.
    pub began: String,
    /// What was answered, in the order in which it was.
    pub answers: Vec<Answered>,
}

/// Who answered, by a word of their own choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// One person.
    Learner(String),
    /// A room.
    Group(String),
}

/// What was practised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practised {
    /// As it stands in an address: `chapter/table`, `lesson/ab1`, `made/any.4`.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The [`fingerprint`] of its file: another lesson of the same name has another one.
    pub hash: String,
    /// How many questions it has.
    pub questions: u32,
}

/// One question, what was said to it, and the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The id of the step, and which of its questions, from 1 on: `door.2`. See [`place`].
    pub place: String,
    /// The question as it was asked.
    pub asked: String,
    /// What was said.
    pub said: Said,
    /// What the engine answers.
    pub answer: OutcomeKind,
    /// Something of the case was changed while it was shown: the answer is that of the changed case.
    pub live: bool,
    /// When it was answered, as [`Results::began`].
    pub at: String,
}

/// What was said to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// What one person expected.
    Guess(Guess),
    /// So many hands for each family, in the order of [`Family::ALL`].
    Hands([u32; 4]),
}

impl Default for Results {
    fn default() -> Self {
        Self {
            who: Who::Learner(String::new()),
            attempt: Seed::new(0),
            lesson: Practised::default(),
            pack: MadeWith::default(),
            began: String::new(),
            answers: Vec::new(),
        }
    }
}

impl Results {
    /// Puts an answer down, instead of an earlier one to the same question.
    pub fn put(&mut self, answered: Answered) {
        match self.answers.iter_mut().find(|known| known.place == answered.place) {
            Some(known) => *known = answered,
            None => self.answers.push(answered),
        }
    }

    /// What was answered at a place.
    pub fn at(&self, place: &str) -> Option<&Answered> {
        self.answers.iter().find(|answered| answered.place == place)
    }

    /// How many expected what the engine answers; of [`Results::said`].
    pub fn right(&self) -> u32 {
        self.answers.iter().map(Answered::right).sum()
    }

    /// How many answers there are: a hand is one, and so is a guess.
    pub fn said(&self) -> u32 {
        self.answers.iter().map(|answered| answered.said.count()).sum()
    }
}

impl Answered {
    /// How many expected the family of the answer.
    pub fn right(&self) -> u32 {
        self.said.hands()[family(self.answer) as usize]
    }
}

impl Said {
    /// How many answered.
    pub fn count(&self) -> u32 {
        self.hands().iter().sum()
    }

    /// How many said which family; a guess is one hand.
    pub fn hands(&self) -> [u32; 4] {
        match self {
            Self::Hands(hands) => *hands,
            Self::Guess(guess) => Family::ALL.map(|family| u32::from(family == guess.family)),
        }
    }

    /// The family that was said most; none where nobody answered, and where two were said as often.
    pub fn most(&self) -> Option<Family> {
        let hands = self.hands();
        let most = hands.iter().max().filter(|most| **most > 0)?;
        let mut first = Family::ALL.into_iter().filter(|family| hands[*family as usize] == *most);
        first.next().filter(|_| first.next().is_none())
    }
}

/// The place of a question: the id of its step, and which of its questions it is, from 0 on.
pub fn place(step: &str, ask: usize) -> String {
    [step, ".", &(ask + 1).to_string()].concat()
}

/// An outcome in words. Whose choice it is, no kind tells: somebody chooses.
pub fn word(kind: OutcomeKind, lang: Lang) -> &'static str {
    match kind {
        OutcomeKind::Discretion => say::family_word(Family::Choice, lang),
        _ => say::outcome(kind, false, lang),
    }
}

/// A family as files call it.
pub const fn family_id(family: Family) -> &'static str {
    match family {
        Family::Yes => "yes",
        Family::No => "no",
        Family::Choice => "choice",
        Family::None => "none",
    }
}

/// Sixteen hexadecimal digits that change with a text (FNV-1a): tells lessons apart, and keeps no secret.
pub fn fingerprint(text: &str) -> String {
    hex(number(text.as_bytes()), 16)
}

/// A number that changes with some bytes.
fn number(bytes: &[u8]) -> u64 {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix)
}

/// The last digits of a number.
fn hex(number: u64, digits: u32) -> String {
    let digit = |at: u32| char::from(b"0123456789abcdef"[(number >> (at * 4) & 15) as usize]);
    (0..digits).rev().map(digit).collect()
}
