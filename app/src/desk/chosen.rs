//! What is asked and of whom: a question, a seat and an item, remembered by their ids.

use super::list::{self, List};
use kaartwijzer_core::{Case, Cell, Opening, Pack, QuestionIx};

/// What somebody chose to look at. It outlives reordering and undo, because it holds ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// What is asked.
    pub question: QuestionIx,
    /// The id of the participant; the first one where nobody has it.
    pub person: String,
    /// The id of the item; the first one where none has it.
    pub item: String,
}

impl Chosen {
    /// What a case opens on: what it says itself, or else this question of the first seat and the first item.
    pub fn opening(case: &Case, question: QuestionIx) -> Self {
        let open = case.open.as_ref();
        let id =
            |list, at: Option<usize>| list::id(case, list, at.unwrap_or(0)).unwrap_or_default().to_owned();
        Self {
            question: open.map_or(question, |open| open.question),
            person: id(List::People, open.and_then(|open| open.participant)),
            item: id(List::Items, open.and_then(|open| open.item)),
        }
    }

    /// The place of the participant, if there is one at all.
    pub fn person(&self, case: &Case) -> Option<usize> {
        place(case, List::People, &self.person)
    }

    /// The place of the item, if there is one at all.
    pub fn item(&self, case: &Case) -> Option<usize> {
        place(case, List::Items, &self.item)
    }

    /// The cell it comes down to; none where the question needs a seat or an item and there is none.
    pub fn cell(&self, case: &Case, pack: &Pack) -> Option<Cell> {
        let question = self.question;
        let (of_person, of_item) = reach(pack, question);
        let participant = if of_person { Some(self.person(case)?) } else { None };
        let item = if of_item { Some(self.item(case)?) } else { None };
        Some(Cell { question, participant, item })
    }

    /// The same, for a case that is put away.
    pub fn to_opening(&self, case: &Case) -> Opening {
        Opening { question: self.question, participant: self.person(case), item: self.item(case) }
    }
}

/// Whether a question is asked of participants, and of items.
pub fn reach(pack: &Pack, question: QuestionIx) -> (bool, bool) {
    let range = pack.questions[question.at()].range;
    (range.has_participant(), range.has_item())
}

fn place(case: &Case, list: List, id: &str) -> Option<usize> {
    list::place(case, list, id).or_else(|| (list::len(case, list) > 0).then_some(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::fill::{self, Choice};
    use crate::vocabulary::Vocabulary;
    use kaartwijzer_core::{Date, Policy};

    #[test]
    fn without_people_or_items_there_is_no_cell_and_with_them_there_is() {
        let policy = Policy::builtin();
        let (pack, words) = (policy.pack(), Vocabulary::of(policy.pack()).unwrap());
        let mut case = Case::new(Date::MIN);
        let mut chosen = Chosen::opening(&case, words.see);
        assert_eq!(chosen.cell(&case, pack), None);
        fill::seat(&mut case, &words, 0);
        assert_eq!(chosen.cell(&case, pack), None);
        chosen.question = pack.question("sit").unwrap();
        assert!(chosen.cell(&case, pack).is_some());
        fill::lay(&mut case, pack, &words, Choice::Line(0), None);
        chosen.question = words.see;
        let cell = chosen.cell(&case, pack).unwrap();
        assert_eq!((cell.participant, cell.item), (Some(0), Some(0)));
    }

    #[test]
    fn a_choice_follows_who_was_chosen_through_a_move_and_falls_back_when_they_leave() {
        let policy = Policy::builtin();
        let words = Vocabulary::of(policy.pack()).unwrap();
        let mut case = Case::new(Date::MIN);
        for actor in 0..3 {
            fill::seat(&mut case, &words, actor);
        }
        let mut chosen = Chosen::opening(&case, words.see);
        case.participants[2].id.clone_into(&mut chosen.person);
        list::shift(&mut case, List::People, 2, list::Step::Earlier);
        assert_eq!(chosen.person(&case), Some(1));
        list::remove(&mut case, List::People, 1);
        assert_eq!(chosen.person(&case), Some(0));
    }
}
