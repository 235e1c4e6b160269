//! An exercise that nobody asked for by name: it looks for misconceptions, one after the other, and mixes the rest.

use super::{Place, Progress};
use crate::recipe::{Aim, Recipe};
use crate::seed::Seed;
use kaartwijzer_core::Pack;

/// So many of the last exercises are looked at.
const LATEST: usize = 12;
/// After so many signs about a misconception it is clear whether somebody has it.
const CLEAR: usize = 3;

impl Progress {
    /// A made exercise: a second look where a misconception has shown; else one about a misconception of which nothing was seen
    /// of late; and when all were looked for, whatever the seed says. In any twelve of them each is met.
    pub fn surprise(&self, pack: &Pack, seed: Seed) -> Recipe {
        let mut dice = seed.dice();
        let mut unseen: Vec<&str> = Vec::new();
        let mut unclear: Vec<(usize, &str)> = Vec::new();
        for belief in &pack.beliefs {
            let (shown, refuted) = self.signs_of(&belief.id);
            if shown + refuted == 0 {
                unseen.push(&belief.id);
            } else if shown > refuted && shown + refuted < CLEAR {
                unclear.push((shown, &belief.id));
            }
        }
        unclear.retain(|(_, id)| !self.was_last(id));
        let most = unclear.iter().map(|(shown, _)| *shown).max();
        let doubted: Vec<&str> =
            unclear.iter().filter(|(shown, _)| Some(*shown) == most).map(|(_, id)| *id).collect();
        let chosen = dice.pick(&doubted).or_else(|| dice.pick(&unseen));
        let aim = chosen.map_or(Aim::Any, |id| Aim::Belief((*id).to_owned()));
        Recipe { aim, seed }
    }

    /// How often a misconception showed, and how often it was refuted, in the last exercises.
    fn signs_of(&self, belief: &str) -> (usize, usize) {
        let latest = self.attempts().iter().rev().take(LATEST);
        let signs = latest.flat_map(|attempt| &attempt.asks).flat_map(|ask| &ask.signs);
        let about: Vec<bool> = signs.filter(|(id, _)| id == belief).map(|(_, shows)| *shows).collect();
        let shown = about.iter().filter(|shows| **shows).count();
        (shown, about.len() - shown)
    }

    /// Whether the last exercise was aimed at it.
    fn was_last(&self, belief: &str) -> bool {
        let last = self.attempts().last().map(|attempt| &attempt.place);
        matches!(last, Some(Place::Made(Recipe { aim: Aim::Belief(id), .. })) if id == belief)
    }
}
