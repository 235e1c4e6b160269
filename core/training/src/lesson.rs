//! A lesson: exercises in order, with what is said before and after. A chapter of the course is a lesson that comes with the
//! page; a trainer makes their own from cases. Both are the same file.

mod file;
#[cfg(test)]
mod tests;

pub use file::{KEY, VERSION, from_json, room, room_json, to_json};

use crate::exercise::{Ask, Exercise};
use crate::recipe::Recipe;
use kaartwijzer_core::Case;
use kaartwijzer_core::case::Words;

/// No lesson has more steps than this.
pub const MOST_STEPS: usize = 64;
/// No exercise asks more than this.
pub const MOST_ASKS: usize = 24;

/// Exercises in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lesson {
    /// Plain enough for an address: `table`.
    pub id: String,
    /// What it is called.
    pub title: Words,
    /// What somebody will know afterwards, said beforehand.
    pub goal: Words,
    /// How the page is set up for it.
    pub room: Room,
    /// The exercises.
    pub steps: Vec<Step>,
}

/// How a page is set up for a group: names of its own, and what it does not need.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Room {
    /// The municipality in every case; that of the case where empty.
    pub place: String,
    /// Functions by another name: the id of a value of the fact `actor`, and the name.
    pub functions: Vec<(String, String)>,
    /// What is not shown.
    pub hidden: Vec<Part>,
}

/// A part of the page that a group may not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The band of days and the legal periods.
    Periods,
    /// The network around the table.
    Network,
    /// The list of rules, and their numbers.
    Rules,
}

impl Room {
    /// What a function is called here; none where it keeps its name.
    pub fn function(&self, id: &str) -> Option<&str> {
        let named = self.functions.iter().find(|(function, _)| function == id);
        named.map(|(_, name)| name.as_str()).filter(|name| !name.is_empty())
    }

    /// This room, with what it leaves open as another one has it; both hide what they hide.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        let place = if self.place.is_empty() { &other.place } else { &self.place };
        let others = other.functions.iter().filter(|(id, _)| self.function(id).is_none());
        let hidden = Part::ALL.into_iter();
        Self {
            place: place.clone(),
            functions: self.functions.iter().chain(others).cloned().collect(),
            hidden: hidden.filter(|part| self.hidden.contains(part) || other.hidden.contains(part)).collect(),
        }
    }
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Periods, Self::Network, Self::Rules];

    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Periods => "periods",
            Self::Network => "network",
            Self::Rules => "rules",
        }
    }
}

/// One step of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Unique in the lesson: `door`.
    pub id: String,
    /// What is practised.
    pub what: What,
    /// Said before.
    pub intro: Words,
    /// Said after the answers.
    pub debrief: Words,
    /// For the trainer alone.
    pub notes: Words,
    /// How many minutes a trainer gives it; none where they do not say.
    pub minutes: Option<u32>,
}

/// What is practised in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A case and what is asked of it.
    Case(Box<Case>, Vec<Ask>),
    /// An exercise that is made when it is needed.
    Made(Recipe),
}

impl Step {
    /// The exercise, where the step has a case of its own. A made one has to be made first.
    pub fn exercise(&self) -> Option<Exercise> {
        let What::Case(case, asks) = &self.what else { return None };
        Some(Exercise {
            case: (**case).clone(),
            asks: asks.clone(),
            intro: self.intro.clone(),
            debrief: self.debrief.clone(),
            notes: self.notes.clone(),
        })
    }
}
