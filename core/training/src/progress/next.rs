//! What to do now.

use super::{Place, Progress, Waiting};
use crate::lesson::Lesson;
use crate::recipe::{Aim, Recipe};
use kaartwijzer_core::Date;

/// After so many exercises about other things a misconception that still shows is offered again.
const BREATHER: usize = 3;

/// An exercise to do now, and why this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Where it stands.
    pub place: Place,
    /// Why.
    pub why: Reason,
}

/// Why an exercise is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It comes back.
    Due,
    /// A misconception shows: its id.
    Suspected(String),
    /// It is the next one of the course.
    Course,
    /// The course is done.
    Made,
}

impl Progress {
    /// What to do now: what comes back, then a misconception that shows, then the first step of the course that was not
    /// done, then something made for them (see [`Progress::surprise`]). Only what `there` says there is: not everything can
    /// be made, and a rule may have left the pack meanwhile.
    pub fn next(
        &self,
        today: Date,
        chapters: &[Lesson],
        surprise: Recipe,
        there: &dyn Fn(&Place) -> bool,
    ) -> Next {
        let due = self.due(today);
        let due = due.iter().flat_map(Waiting::places).map(|place| Next { place, why: Reason::Due });
        let suspected = self.suspected().into_iter().filter(|one| !self.was_just_aimed_at(&one.belief));
        let aimed = suspected.map(|one| {
            let recipe = Recipe { aim: Aim::Belief(one.belief.clone()), seed: surprise.seed };
            Next { place: Place::Made(recipe), why: Reason::Suspected(one.belief) }
        });
        let found = due.chain(aimed).find(|next| there(&next.place));
        let step = || Some(Next { place: self.next_step(chapters)?, why: Reason::Course });
        found.or_else(step).unwrap_or(Next { place: Place::Made(surprise), why: Reason::Made })
    }

    /// The first step of the course that was not done. Who began a chapter goes on with it.
    fn next_step(&self, chapters: &[Lesson]) -> Option<Place> {
        let of = |chapter: &Lesson| {
            let place = |step: &crate::lesson::Step| Place::Chapter(chapter.id.clone(), step.id.clone());
            let mut steps = chapter.steps.iter().map(place);
            steps.find(|place| !self.is_done(place))
        };
        let last = self.attempts().iter().rev().find_map(|attempt| match &attempt.place {
            Place::Chapter(id, _) => chapters.iter().find(|chapter| chapter.id == *id),
            _ => None,
        });
        last.and_then(of).or_else(|| chapters.iter().find_map(of))
    }

    /// Whether one of the last exercises was aimed at a misconception.
    fn was_just_aimed_at(&self, belief: &str) -> bool {
        let at =
            |place: &Place| matches!(place, Place::Made(Recipe { aim: Aim::Belief(id), .. }) if id == belief);
        self.attempts().iter().rev().take(BREATHER).any(|attempt| at(&attempt.place))
    }
}
