//! What somebody practised, and what follows from it: what comes back and when, which misconceptions showed, what to do
//! now.
//!
//! What is kept is a list of attempts and nothing else; all the rest is worked out from it. So what two tabs, or a file,
//! know of somebody is brought together by laying their attempts side by side. An attempt says which day it was, never
//! which hour: nobody should read from it how somebody works.

mod attempt;
mod file;
mod next;
mod queue;
mod surprise;
mod suspect;
#[cfg(test)]
mod tests;

pub use attempt::{Answered, Attempt, Place};
pub use file::{KEY, VERSION, from_json, to_json};
pub use next::{Next, Reason};
pub use queue::{Topic, Waiting};
pub use suspect::{Suspect, is_suspected};

use crate::recipe::Recipe;
use kaartwijzer_core::Date;

/// No more attempts are kept; the oldest make room.
pub const MOST_ATTEMPTS: usize = 2000;

/// Everything somebody practised, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    attempts: Vec<Attempt>,
}

/// What was practised, counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practised {
    /// Chapters and lessons in the order in which they were begun.
    pub series: Vec<Done>,
    /// Made exercises, in the order in which they were first done, each once.
    pub made: Vec<Recipe>,
    /// How many questions were answered, in all.
    pub questions: usize,
    /// The first day and the last.
    pub days: Option<(Date, Date)>,
}

/// What was done of a chapter or a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// It is a chapter of the course; else a lesson of somebody's own.
    pub chapter: bool,
    /// Its id.
    pub id: String,
    /// The ids of the steps that were done.
    pub steps: Vec<String>,
    /// How many questions were answered.
    pub questions: usize,
}

impl Progress {
    /// Nothing was practised.
    pub fn is_empty(&self) -> bool {
        self.attempts.is_empty()
    }

    /// All attempts, in order.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// Writes an attempt down, as the last of its day. One in which nothing was answered is none.
    pub fn record(&mut self, attempt: Attempt) {
        if attempt.given().next().is_some() {
            let last = self.attempts.iter().filter(|one| one.day == attempt.day).map(|one| one.turn).max();
            self.put(Attempt { turn: last.map_or(0, |last| last + 1), ..attempt });
            self.make_room();
        }
    }

    /// Takes over what another one knows. What both know stays once; in whatever order, the same comes of it.
    pub fn merge(&mut self, other: &Self) {
        other.attempts.iter().for_each(|attempt| self.put(attempt.clone()));
        self.make_room();
    }

    /// Whether something was answered there.
    pub fn is_done(&self, place: &Place) -> bool {
        self.attempts.iter().any(|attempt| attempt.place == *place)
    }

    /// What was practised, counted.
    pub fn practised(&self) -> Practised {
        let mut all = Practised::default();
        for attempt in &self.attempts {
            let questions = attempt.given().count();
            all.questions += questions;
            let first = all.days.map_or(attempt.day, |(first, _)| first);
            all.days = Some((first, attempt.day));
            let (chapter, id, step) = match &attempt.place {
                Place::Chapter(id, step) => (true, id, step),
                Place::Lesson(id, step) => (false, id, step),
                Place::Made(recipe) if all.made.contains(recipe) => continue,
                Place::Made(recipe) => {
                    all.made.push(recipe.clone());
                    continue;
                }
            };
            let at = all.series.iter().position(|done| done.chapter == chapter && done.id == *id);
            let at = at.unwrap_or_else(|| {
                all.series.push(Done { chapter, id: id.clone(), steps: Vec::new(), questions: 0 });
                all.series.len() - 1
            });
            let done = &mut all.series[at];
            done.questions += questions;
            if !done.steps.contains(step) {
                done.steps.push(step.clone());
            }
        }
        all
    }

    /// Puts an attempt where it belongs in the order, unless it is there.
    fn put(&mut self, attempt: Attempt) {
        let key = |one: &Attempt| (one.day, one.turn);
        let at = self.attempts.partition_point(|one| {
            // Two tabs may have counted alike: any order will do, as long as it is always the same one.
            key(one) < key(&attempt) || (key(one) == key(&attempt) && one.tie() <= attempt.tie())
        });
        let mut alike = self.attempts[..at].iter().rev().take_while(|one| key(one) == key(&attempt));
        if !alike.any(|one| *one == attempt) {
            self.attempts.insert(at, attempt);
        }
    }

    fn make_room(&mut self) {
        let over = self.attempts.len().saturating_sub(MOST_ATTEMPTS);
        self.attempts.drain(..over);
    }
}
