//! Items by number, so that paper can say in one line whom and what an answer is about. Plain functions.

use crate::desk::basket::Basket;
use crate::vocabulary::Vocabulary;
use kaartwijzer_core::{Case, Cell, Pack, order};

/// The places of all items, in the order in which the baskets show them: the first has number one.
pub fn places(case: &Case, pack: &Pack, words: &Vocabulary) -> Vec<usize> {
    let within =
        |basket| (0..case.items.len()).filter(move |at| Basket::of(case, pack, words, *at) == basket);
    Basket::ALL.into_iter().flat_map(within).collect()
}

/// The number of the item in this place.
pub fn number(places: &[usize], at: usize) -> usize {
    places.iter().take_while(|place| **place != at).count() + 1
}

/// People who share the same numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    /// Their places; none where the question is about nobody in particular.
    pub people: Vec<usize>,
    /// The numbers of the items, in order; none where the question is about no item.
    pub numbers: Vec<usize>,
}

/// Whom and what cells are about.
pub fn whose(cells: &[Cell], places: &[usize]) -> Vec<Whose> {
    let mut all: Vec<Whose> = Vec::new();
    for stretch in cells.chunk_by(|one, other| one.participant == other.participant) {
        let mut numbers = Vec::new();
        order::extend(&mut numbers, stretch.iter().filter_map(|cell| Some(number(places, cell.item?))));
        let person = stretch[0].participant;
        match all.iter_mut().find(|whose| whose.numbers == numbers) {
            Some(whose) => whose.people.extend(person),
            None => all.push(Whose { people: person.into_iter().collect(), numbers }),
        }
    }
    all
}

/// Numbers in order, those that follow each other as a stretch: "1–4, 6".
pub fn stretches(numbers: &[usize]) -> String {
    let stretch = |stretch: &[usize]| match stretch {
        [first, .., last] if stretch.len() > 2 => [&first.to_string(), "–", &last.to_string()].concat(),
        few => few.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    };
    numbers.chunk_by(|one, next| one + 1 == *next).map(stretch).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::QuestionIx;

    fn cell(participant: usize, item: usize) -> Cell {
        Cell { question: QuestionIx(0), participant: Some(participant), item: Some(item) }
    }

    #[test]
    fn numbers_that_follow_each_other_are_a_stretch_from_three_on() {
        for (numbers, text) in
            [(&[1, 2, 3, 4, 6][..], "1–4, 6"), (&[1, 2], "1, 2"), (&[], ""), (&[2, 4, 5, 6], "2, 4–6")]
        {
            assert_eq!(stretches(numbers), text);
        }
    }

    #[test]
    fn people_with_the_same_numbers_stand_together() {
        let cells = [cell(0, 0), cell(0, 1), cell(2, 1), cell(3, 0), cell(3, 1)];
        let all = whose(&cells, &[1, 0]);
        assert_eq!(all[0], Whose { people: vec![0, 3], numbers: vec![1, 2] });
        assert_eq!(all[1], Whose { people: vec![2], numbers: vec![1] });
    }
}
