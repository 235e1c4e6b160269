//! Exercises as sheets of paper: the cases without answers, the answer sheet, and what somebody practised.

pub mod answers;
pub mod bar;
pub mod certificate;
pub mod front;
pub mod questions;

use crate::node::{Node, el};
use crate::page::Page;
use crate::training;
use kaartwijzer_core::{Case, say};
use kaartwijzer_training::{Exercise, Lesson, told};

/// What of the exercises is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheets {
    /// The cases, without answers.
    pub learners: bool,
    /// The answers.
    pub answers: bool,
}

impl Sheets {
    /// Every choice: both, the one, the other.
    pub const ALL: [Self; 3] = [
        Self { learners: true, answers: true },
        Self { learners: true, answers: false },
        Self { learners: false, answers: true },
    ];
}

/// The exercises of a lesson in order; none for those that cannot be made.
pub fn exercises(page: Page, lesson: &Lesson) -> Vec<Option<Exercise>> {
    lesson.steps.iter().map(|step| training::exercise(page, step)).collect()
}

/// A question on paper: what it is about, where that is something else than in the one before it; what is otherwise than in
/// the case; and the question itself. With the case as it is asked about.
pub fn asked(page: Page, exercise: &Exercise, at: usize) -> (Case, Node) {
    let (pack, lang, ask) = (page.pack(), page.lang, exercise.asks[at]);
    let case = ask.case(&exercise.case);
    let before = at.checked_sub(1).and_then(|before| exercise.asks[before].cell.item);
    let item =
        ask.cell.item.filter(|item| before != Some(*item)).and_then(|item| exercise.case.items.get(item));
    let about = item.map(|item| el("p").class("sheet-about").child(item.text.get(lang).to_owned()));
    let twist = ask.twist.map(|twist| {
        let otherwise = el("p").class("eyebrow").child(page.ui.train.otherwise);
        let told = el("p").child(told::twist(pack, &exercise.case, twist, lang));
        el("div").class("sheet-twist").child(otherwise).child(told)
    });
    let question = el("p").class("sheet-asked").child(say::ask(pack, &case, ask.cell, lang));
    (case, Node::Many(vec![about.into(), twist.into(), question.into()]))
}
