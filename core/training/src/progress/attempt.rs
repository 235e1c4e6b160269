//! One exercise as somebody did it: where it stood, on which day, and how right each answer was.

use crate::belief::Beliefs;
use crate::exercise::Exercise;
use crate::guess::{Guess, Marked, Sure};
use crate::recipe::Recipe;
use kaartwijzer_core::casefile::is_plain;
use kaartwijzer_core::{Date, Policy};
use std::fmt;
use std::str::FromStr;

/// Where an exercise stands: `chapter/table/door`, `lesson/ab1/s2`, `made/rule.X1b.k3`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A step of a chapter of the course: their ids.
    Chapter(String, String),
    /// A step of a lesson of somebody's own: their ids.
    Lesson(String, String),
    /// An exercise that was made.
    Made(Recipe),
}

/// A text that names no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPlace;

/// One exercise as somebody did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Where it stands.
    pub place: Place,
    /// The day it was done.
    pub day: Date,
    /// Which one of that day it was.
    pub turn: u32,
    /// Its questions, in order.
    pub asks: Vec<Answered>,
}

/// A question as somebody answered it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answered {
    /// How right it was; none where nothing was said.
    pub marked: Option<Marked>,
    /// How sure they were, where they said so.
    pub sure: Option<Sure>,
    /// The rule or the open question that decides it first, by id.
    pub about: Option<String>,
    /// The misconceptions it shows (`true`) or refutes, by id.
    pub signs: Vec<(String, bool)>,
}

impl Attempt {
    /// What somebody made of an exercise: a guess, or none, for each of its questions.
    pub fn of(
        policy: &Policy,
        beliefs: &Beliefs,
        place: Place,
        day: Date,
        exercise: &Exercise,
        guesses: &[Option<Guess>],
    ) -> Self {
        let pack = policy.pack();
        let answered = |(at, verdict): (usize, kaartwijzer_core::Verdict)| {
            let ask = exercise.asks[at];
            let guess = guesses.get(at).copied().flatten();
            let about = verdict.deciding.first().map(|origin| pack.origin_id(*origin).to_owned());
            let signs = guess.map(|guess| {
                let case = ask.case(&exercise.case);
                let signs = beliefs.signs(pack, &case, ask.cell, verdict.outcome.kind(), guess.family);
                let id = |belief: usize| pack.beliefs.get(belief).map(|belief| belief.id.clone());
                signs.iter().filter_map(|sign| Some((id(sign.belief)?, sign.shows))).collect()
            });
            Answered {
                marked: guess.map(|guess| guess.beside(&verdict.outcome)),
                sure: guess.and_then(|guess| guess.sure),
                about,
                signs: signs.unwrap_or_default(),
            }
        };
        let asks = exercise.answers(policy).into_iter().enumerate().map(answered).collect();
        Self { place, day, turn: 0, asks }
    }

    /// The questions that were answered, with whether the family was right.
    pub fn given(&self) -> impl Iterator<Item = (&Answered, bool)> {
        self.asks.iter().filter_map(|ask| Some((ask, ask.marked?.family)))
    }

    /// What decides between two that were counted alike.
    pub(super) fn tie(&self) -> String {
        self.place.to_string()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id, step) = match self {
            Self::Chapter(id, step) => ("chapter/", id, step),
            Self::Lesson(id, step) => ("lesson/", id, step),
            Self::Made(recipe) => {
                f.write_str("made/")?;
                return recipe.fmt(f);
            }
        };
        [kind, id, "/", step].into_iter().try_for_each(|piece| f.write_str(piece))
    }
}

impl FromStr for Place {
    type Err = NoPlace;

    fn from_str(text: &str) -> Result<Self, NoPlace> {
        let (kind, rest) = text.split_once('/').ok_or(NoPlace)?;
        if kind == "made" {
            return rest.parse().map(Self::Made).map_err(|_| NoPlace);
        }
        let (id, step) =
            rest.split_once('/').filter(|(id, step)| is_plain(id) && is_plain(step)).ok_or(NoPlace)?;
        let (id, step) = (id.to_owned(), step.to_owned());
        match kind {
            "chapter" => Ok(Self::Chapter(id, step)),
            "lesson" => Ok(Self::Lesson(id, step)),
            _ => Err(NoPlace),
        }
    }
}
