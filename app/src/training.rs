//! What is practised: chapters of the course, lessons of somebody's own, exercises that are made. One way to them for every
//! page: alone, before a room, on paper.

pub mod handed;
pub mod inside;
pub mod progress;
pub mod room;
pub mod shelf;
pub mod show;
pub mod sitting;

use crate::browser::chance;
use crate::course;
use crate::node::{Node, el, live};
use crate::page::Page;
use crate::route::{Practise, Route, Series};
use crate::signals::{Get, RwSignal, Set};
use kaartwijzer_core::case::Words;
use kaartwijzer_training::lesson::{Step, What};
use kaartwijzer_training::{Aim, Exercise, Guess, Lesson, Recipe, Seed};

/// Draws what needs the course, once it is there; where it does not come, says so.
pub fn with_course(page: Page, draw: impl Fn() -> Node + 'static) -> Node {
    let ready: RwSignal<Option<bool>> = RwSignal::new(None);
    course::fetch(page.desk.policy, move |there| ready.set(Some(there)));
    live(move || match ready.get() {
        None => Node::Nothing,
        Some(false) => el("p").class("note").set("role", "alert").child(page.ui.train.not_there).into(),
        Some(true) => draw(),
    })
}

/// What is done when the answers of a step are shown: once, with what was expected of each question.
pub fn after(page: Page, at: &Practise, exercise: &Exercise, guesses: &[Option<Guess>]) {
    if let Some(attempt) = progress::attempt(page, at, exercise, guesses) {
        page.keep.practised(attempt);
    }
}

/// An exercise that nobody has seen yet: another one about the same rule, else whatever looks furthest into what somebody has
/// practised.
pub fn another(page: Page, aim: &Aim) -> Route {
    let seed = Seed::new(chance::number());
    let recipe = match aim {
        Aim::Rule(_) => Recipe { aim: aim.clone(), seed },
        Aim::Any | Aim::Belief(_) => page.keep.progress().surprise(page.pack(), seed),
    };
    Route::Practise(Practise::At(Series::Made(recipe), 1))
}

/// The lesson behind a series. None before the course was fetched (see [`course::fetch`]), and where there is no such
/// lesson.
pub fn lesson(page: Page, series: &Series) -> Option<Lesson> {
    let course = course::get()?;
    match series {
        Series::Chapter(id) => course.chapters.iter().find(|chapter| chapter.id == *id).cloned(),
        Series::Lesson(id) => page.keep.lesson(page.pack(), id),
        Series::Made(recipe) => {
            let step = Step {
                id: "made".to_owned(),
                what: What::Made(recipe.clone()),
                intro: Words::default(),
                debrief: Words::default(),
                notes: Words::default(),
                minutes: None,
            };
            Some(Lesson { id: recipe.to_string(), steps: vec![step], ..Lesson::default() })
        }
    }
}

/// What a series without a title is called.
pub fn untitled(page: Page, made: bool) -> &'static str {
    if made { page.ui.train.made } else { page.ui.lessons.untitled }
}

/// The exercise of a step: its own case, or one that is made now.
pub fn exercise(page: Page, step: &Step) -> Option<Exercise> {
    let mut exercise = own_or_made(page, step)?;
    // A group may call its municipality by its own name.
    exercise.case.place = page.place(&exercise.case.place);
    Some(exercise)
}

fn own_or_made(page: Page, step: &Step) -> Option<Exercise> {
    match &step.what {
        What::Case(..) => step.exercise(),
        What::Made(recipe) => {
            let made = course::get()?.make(page.desk.policy, recipe)?;
            let word = |own: &Words, made: Words| if *own == Words::default() { made } else { own.clone() };
            Some(Exercise {
                intro: word(&step.intro, made.intro),
                debrief: word(&step.debrief, made.debrief),
                notes: word(&step.notes, made.notes),
                ..made
            })
        }
    }
}
