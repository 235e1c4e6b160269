//! Misconceptions that showed in what somebody answered.

use super::{Attempt, Progress};
use kaartwijzer_core::order;

/// Only so many of the last signs about a misconception count: what somebody has learned meanwhile is forgiven.
const RECENT: usize = 8;

/// A misconception that shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspect {
    /// Its id.
    pub belief: String,
    /// How often it showed of late.
    pub shown: usize,
    /// How often it was refuted of late.
    pub refuted: usize,
}

/// The one rule by which a misconception is told to somebody: it showed at least twice, and at least twice as often as it
/// was refuted.
///
/// ```
/// use kaartwijzer_training::progress::is_suspected;
/// assert!(is_suspected(2, 1) && is_suspected(4, 2));
/// assert!(!is_suspected(1, 0) && !is_suspected(3, 2));
/// ```
pub const fn is_suspected(shown: usize, refuted: usize) -> bool {
    shown >= 2 && shown >= 2 * refuted
}

/// The last signs about each misconception.
#[derive(Debug, Default)]
pub(super) struct Tallies(Vec<(String, Vec<bool>)>);

impl Tallies {
    /// Counts what an attempt shows.
    pub(super) fn add(&mut self, attempt: &Attempt) {
        for (belief, shows) in attempt.asks.iter().flat_map(|ask| &ask.signs) {
            match self.0.iter_mut().find(|(known, _)| known == belief) {
                Some((_, signs)) => {
                    signs.push(*shows);
                    let over = signs.len().saturating_sub(RECENT);
                    signs.drain(..over);
                }
                None => self.0.push((belief.clone(), vec![*shows])),
            }
        }
    }

    /// Those that are suspected, the strongest first.
    pub(super) fn suspected(&self) -> Vec<Suspect> {
        let suspect = |(belief, signs): &(String, Vec<bool>)| {
            let shown = signs.iter().filter(|shows| **shows).count();
            let refuted = signs.len() - shown;
            is_suspected(shown, refuted).then(|| Suspect { belief: belief.clone(), shown, refuted })
        };
        let mut all: Vec<Suspect> = self.0.iter().filter_map(suspect).collect();
        // The more it showed beyond what refutes it, the stronger; then the one that was refuted least.
        order::by(&mut all, |one| (2 * RECENT + 2 * one.refuted - one.shown, one.refuted));
        all
    }
}

impl Progress {
    /// The misconceptions that show, the strongest first.
    pub fn suspected(&self) -> Vec<Suspect> {
        let mut tallies = Tallies::default();
        self.attempts.iter().for_each(|attempt| tallies.add(attempt));
        tallies.suspected()
    }
}
