//! Simulated learners: they know the law, but for one misconception, and now and then they slip.

use super::measured::School;
use kaartwijzer_core::say::{Family, family};
use kaartwijzer_core::{Date, Verdict};
use kaartwijzer_training::progress::{Attempt, Place, Progress};
use kaartwijzer_training::seed::Dice;
use kaartwijzer_training::{Ask, Exercise, Guess, Seed, near};

/// How many exercises a run has.
const RUN: u32 = 12;
/// One answer in so many is a slip: any family at all.
const SLIP: usize = 20;

/// Somebody who practises.
pub struct Learner {
    belief: Option<usize>,
    dice: Dice,
    seed: Seed,
}

impl Learner {
    /// With a misconception, or without; every run is another one.
    pub fn of(belief: Option<usize>, run: u32) -> Self {
        let number = belief.map_or(99, |at| at as u32) * 1000 + run;
        Self { belief, dice: Seed::new(number).next(1).dice(), seed: Seed::new(number) }
    }

    /// Whether the strongest suspicion after a run is the misconception they have.
    pub fn recognised(self, school: &School) -> bool {
        let own = self.belief.map(|at| school.policy.pack().beliefs[at].id.clone());
        self.suspected(school).first() == own.as_ref()
    }

    /// What they are suspected of after a run, the strongest first.
    pub fn suspected(mut self, school: &School) -> Vec<String> {
        let mut progress = Progress::default();
        let day = Date::new(2026, 11, 22).expect("a day");
        for turn in 0..RUN {
            let recipe = progress.surprise(school.policy.pack(), self.seed.next(turn));
            let made = near::make(&school.policy, &school.beliefs, &school.bank, &recipe);
            let Some(exercise) = made else { continue };
            let guesses = self.answer(school, &exercise);
            let place = Place::Made(recipe);
            progress.record(Attempt::of(&school.policy, &school.beliefs, place, day, &exercise, &guesses));
        }
        progress.suspected().into_iter().map(|one| one.belief).collect()
    }

    fn answer(&mut self, school: &School, exercise: &Exercise) -> Vec<Option<Guess>> {
        let answers = exercise.answers(&school.policy);
        let asked = exercise.asks.iter().zip(&answers);
        asked.map(|(ask, verdict)| Some(Guess::family(self.think(school, exercise, ask, verdict)))).collect()
    }

    fn think(&mut self, school: &School, exercise: &Exercise, ask: &Ask, verdict: &Verdict) -> Family {
        if self.dice.below(SLIP) == 0 {
            return *self.dice.pick(&Family::ALL).expect("there are four");
        }
        let kind = verdict.outcome.kind();
        let case = ask.case(&exercise.case);
        let would = school.beliefs.would(school.policy.pack(), &case, ask.cell, kind);
        let own = would.into_iter().find(|(belief, _)| Some(*belief) == self.belief);
        family(own.map_or(kind, |(_, thinks)| thinks))
    }
}
