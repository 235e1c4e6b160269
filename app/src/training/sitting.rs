//! What somebody expects of the exercises they are at: it stays while they go back and forth, and while the page is open.

use kaartwijzer_core::OutcomeKind;
use kaartwijzer_core::say::{Family, family};
use kaartwijzer_training::{Guess, Sure};

/// All of it, by the address of the step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sittings(Vec<(String, Sitting)>);

/// One step: what was said, question by question, and whether the answers are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sitting {
    /// What they expect; none where they have not said so. As many as there are questions, or fewer.
    pub guesses: Vec<Option<Guess>>,
    /// The answers are shown.
    pub shown: bool,
}

impl Sittings {
    /// What was said at this address.
    pub fn at(&self, address: &str) -> Sitting {
        self.0
            .iter()
            .find(|(known, _)| known == address)
            .map(|(_, sitting)| sitting.clone())
            .unwrap_or_default()
    }

    /// The same, to be changed.
    pub fn change(&mut self, address: &str) -> &mut Sitting {
        let at = self.0.iter().position(|(known, _)| known == address).unwrap_or_else(|| {
            self.0.push((address.to_owned(), Sitting::default()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }

    /// Forgets what was said at this address.
    pub fn forget(&mut self, address: &str) {
        self.0.retain(|(known, _)| known != address);
    }
}

impl Sitting {
    /// What is expected of a question.
    pub fn guess(&self, question: usize) -> Option<Guess> {
        self.guesses.get(question).copied().flatten()
    }

    /// Says the family. What was said more exactly of another one is taken back; how sure stays.
    pub fn say(&mut self, question: usize, family: Family) {
        let before = self.guess(question);
        let kind = before.filter(|guess| guess.family == family).and_then(|guess| guess.kind);
        self.put(question, Guess { family, kind, sure: before.and_then(|guess| guess.sure) });
    }

    /// Says the exact outcome, or takes it back.
    pub fn say_exactly(&mut self, question: usize, kind: OutcomeKind) {
        let before = self.guess(question);
        let again = before.is_some_and(|guess| guess.kind == Some(kind));
        let sure = before.and_then(|guess| guess.sure);
        self.put(question, Guess { family: family(kind), kind: (!again).then_some(kind), sure });
    }

    /// Says how sure, or takes it back.
    pub fn say_how_sure(&mut self, question: usize, sure: Sure) {
        let Some(before) = self.guess(question) else { return };
        let sure = (before.sure != Some(sure)).then_some(sure);
        self.put(question, Guess { sure, ..before });
    }

    fn put(&mut self, question: usize, guess: Guess) {
        if self.guesses.len() <= question {
            self.guesses.resize(question + 1, None);
        }
        self.guesses[question] = Some(guess);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_of_one_step_stays_while_another_is_answered() {
        let mut all = Sittings::default();
        all.change("a").say(1, Family::No);
        all.change("b").say(0, Family::Yes);
        all.change("b").shown = true;
        assert_eq!(all.at("a").guesses, [None, Some(Guess::family(Family::No))]);
        assert!(all.at("b").shown && !all.at("a").shown);
        all.forget("b");
        assert_eq!(all.at("b"), Sitting::default());
        assert_eq!(all.at("a").guess(1), Some(Guess::family(Family::No)));
    }

    #[test]
    fn what_is_said_more_exactly_always_fits_the_family() {
        let mut sitting = Sitting::default();
        sitting.say_how_sure(0, Sure::Certain);
        assert_eq!(sitting.guess(0), None);
        sitting.say(0, Family::None);
        sitting.say_exactly(0, OutcomeKind::Silent);
        sitting.say_how_sure(0, Sure::Rather);
        let all = Guess { family: Family::None, kind: Some(OutcomeKind::Silent), sure: Some(Sure::Rather) };
        assert_eq!(sitting.guess(0), Some(all));
        sitting.say(0, Family::None);
        assert_eq!(sitting.guess(0), Some(all));
        sitting.say(0, Family::Yes);
        assert_eq!(sitting.guess(0), Some(Guess { family: Family::Yes, kind: None, ..all }));
        sitting.say_exactly(0, OutcomeKind::Required);
        sitting.say_exactly(0, OutcomeKind::Required);
        sitting.say_how_sure(0, Sure::Rather);
        assert_eq!(sitting.guess(0), Some(Guess::family(Family::Yes)));
    }
}
