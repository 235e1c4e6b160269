//! Where an item lies: on the card, among the other papers, in somebody's head, or said at the table.

use crate::vocabulary::Vocabulary;
use kaartwijzer_core::{Case, Input, Pack, QuestionIx, Setting};

/// The heaps in which the items of a case are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basket {
    /// Lines of the card.
    Card,
    /// Sheets, lists and other papers.
    Papers,
    /// What people know themselves.
    Known,
    /// What was said in the meeting.
    Heard,
}

impl Basket {
    /// All of them, in the order shown.
    pub const ALL: [Self; 4] = [Self::Card, Self::Papers, Self::Known, Self::Heard];

    /// Where the item in this place lies.
    pub fn of(case: &Case, pack: &Pack, words: &Vocabulary, item: usize) -> Self {
        let value = |fact| case.value(pack, Input { fact, participant: None, item: Some(item) });
        let artefact = value(words.artefact);
        if artefact == Setting::Is(words.knowledge) {
            if value(words.told) == Setting::YES { Self::Heard } else { Self::Known }
        } else if artefact == Setting::Is(words.line) {
            Self::Card
        } else {
            Self::Papers
        }
    }

    /// Something written, rather than something somebody knows.
    pub const fn is_paper(self) -> bool {
        matches!(self, Self::Card | Self::Papers)
    }

    /// Whether the question is usually asked of what lies here: one sees papers and tells what one knows.
    pub fn suits(self, words: &Vocabulary, question: QuestionIx) -> bool {
        match self {
            Self::Card | Self::Papers => question != words.speak,
            Self::Known | Self::Heard => question != words.see,
        }
    }

    /// The question that suits it best.
    pub fn question(self, words: &Vocabulary) -> QuestionIx {
        match self {
            Self::Card | Self::Papers => words.see,
            Self::Known | Self::Heard => words.speak,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::fill::{self, Choice};
    use kaartwijzer_core::{Date, Policy};

    #[test]
    fn every_choice_of_the_catalogue_lies_where_it_belongs() {
        let policy = Policy::builtin();
        let words = Vocabulary::of(policy.pack()).unwrap();
        let mut case = Case::new(Date::MIN);
        let paper = policy.pack().value(words.artefact, "A2").unwrap();
        let choices = [
            (Choice::Line(0), Basket::Card),
            (Choice::Paper(paper), Basket::Papers),
            (Choice::Known, Basket::Known),
            (Choice::Confided, Basket::Known),
            (Choice::Heard, Basket::Heard),
        ];
        for (choice, basket) in choices {
            let item = fill::lay(&mut case, policy.pack(), &words, choice, None);
            assert_eq!(Basket::of(&case, policy.pack(), &words, item), basket);
            assert!(basket.suits(&words, basket.question(&words)));
        }
    }
}
