//! Exercises as sheets of paper: the cases without answers, the answer sheet, and what somebody practised.

pub mod answers;
pub mod bar;
pub mod certificate;
pub mod front;
pub mod questions;

use crate::page::Page;
use crate::training;
use kaartwijzer_core::{Case, say};
use kaartwijzer_training::{Ask, Exercise, Lesson, told};

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

/// A question on paper: what is otherwise than in the case, and the question; and the case as it is asked about.
pub fn asked(page: Page, exercise: &Exercise, ask: &Ask) -> (Case, String, String) {
    let (pack, lang) = (page.pack(), page.lang);
    let case = ask.case(&exercise.case);
    let twist = ask.twist.map(|twist| told::twist(pack, &exercise.case, twist, lang)).unwrap_or_default();
    let question = say::ask(pack, &case, ask.cell, lang);
    (case, twist, question)
}
