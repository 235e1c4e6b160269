//! What somebody practised, and what to do now: what the page knows of it for its parts.

use crate::course::{self, Course};
use crate::page::Page;
use crate::route::{Practise, Route, Series};
use kaartwijzer_core::json;
use kaartwijzer_training::progress::{Attempt, Done, Next, Place, Suspect};
use kaartwijzer_training::{Exercise, Guess, Lesson, Progress, Recipe, Seed, progress};

/// Where a step of a series stands; none where there is no such step.
pub fn place(page: Page, series: &Series, step: usize) -> Option<Place> {
    let id = || {
        let lesson = super::lesson(page, series)?;
        Some(lesson.steps.get(step.checked_sub(1)?)?.id.clone())
    };
    Some(match series {
        Series::Chapter(chapter) => Place::Chapter(chapter.clone(), id()?),
        Series::Lesson(lesson) => Place::Lesson(lesson.clone(), id()?),
        Series::Made(recipe) => Place::Made(recipe.clone()),
    })
}

/// What somebody made of an exercise; none where it stands nowhere.
pub fn attempt(page: Page, at: &Practise, exercise: &Exercise, guesses: &[Option<Guess>]) -> Option<Attempt> {
    let Practise::At(series, step) = at else { return None };
    let (place, course) = (place(page, series, *step)?, course::get()?);
    let (policy, today) = (page.desk.policy, page.desk.today);
    Some(Attempt::of(policy, &course.beliefs, place, today, exercise, guesses))
}

/// What to do now.
pub fn next(page: Page, progress: &Progress, course: &Course) -> Next {
    let there = |place: &Place| match place {
        Place::Made(recipe) => course.make(page.desk.policy, recipe).is_some(),
        _ => spot(page, place).is_some(),
    };
    progress.next(page.desk.today, &course.chapters, surprise(page, progress), &there)
}

/// An exercise to be surprised by: about what was not met yet.
pub fn surprise(page: Page, progress: &Progress) -> Recipe {
    progress.surprise(page.pack(), seed(page, progress))
}

/// A seed for what is made now: another one on every day and after every exercise.
pub fn seed(page: Page, progress: &Progress) -> Seed {
    Seed::new(page.desk.today.ordinal()).next(progress.attempts().len() as u32)
}

/// The address of an exercise; none where there is no such step (any longer).
pub fn route(page: Page, place: &Place) -> Option<Route> {
    let (series, step) = spot(page, place)?;
    Some(Route::Practise(Practise::At(series, step)))
}

/// The address of an exercise that is made.
pub fn made(recipe: Recipe) -> Route {
    Route::Practise(Practise::At(Series::Made(recipe), 1))
}

/// The series a place belongs to, and the number of its step.
pub fn spot(page: Page, place: &Place) -> Option<(Series, usize)> {
    let (series, step) = match place {
        Place::Chapter(id, step) => (Series::Chapter(id.clone()), step),
        Place::Lesson(id, step) => (Series::Lesson(id.clone()), step),
        Place::Made(recipe) => return Some((Series::Made(recipe.clone()), 1)),
    };
    let at = super::lesson(page, &series)?.steps.iter().position(|one| one.id == *step)?;
    Some((series, at + 1))
}

/// How far somebody is with a chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Far {
    /// So many steps were done.
    pub done: usize,
    /// Of so many.
    pub steps: usize,
    /// The first that was not, from 1 on; the first of all where all were.
    pub next: usize,
}

impl Far {
    /// How far somebody is with a chapter.
    pub fn of(progress: &Progress, chapter: &Lesson) -> Self {
        let done = |step: &kaartwijzer_training::lesson::Step| {
            progress.is_done(&Place::Chapter(chapter.id.clone(), step.id.clone()))
        };
        let count = chapter.steps.iter().filter(|step| done(step)).count();
        let next = chapter.steps.iter().position(|step| !done(step)).unwrap_or_default();
        Self { done: count, steps: chapter.steps.len(), next: next + 1 }
    }

    /// As the style sheet calls it.
    pub const fn id(self) -> &'static str {
        match self.done {
            0 => "new",
            done if done < self.steps => "begun",
            _ => "done",
        }
    }
}

/// What a chapter or a lesson is called; its id where it is not there (any longer).
pub fn title_of(page: Page, done: &Done) -> String {
    let id = done.id.clone();
    let series = if done.chapter { Series::Chapter(id) } else { Series::Lesson(id) };
    let title = super::lesson(page, &series).map(|lesson| lesson.title.get(page.lang).to_owned());
    match title {
        None => done.id.clone(),
        Some(title) if title.is_empty() => super::untitled(page, false).to_owned(),
        Some(title) => title,
    }
}

/// The misconceptions that showed in these answers too, of those that are suspected.
pub fn shown_here(suspected: Vec<Suspect>, attempt: &Attempt) -> Vec<Suspect> {
    let here = |belief: &str| {
        let mut signs = attempt.asks.iter().flat_map(|ask| &ask.signs);
        signs.any(|(known, shows)| *shows && known == belief)
    };
    suspected.into_iter().filter(|one| here(&one.belief)).collect()
}

/// The text of the file that somebody saves.
pub fn text(progress: &Progress) -> String {
    json::pretty(&progress::to_json(progress))
}
