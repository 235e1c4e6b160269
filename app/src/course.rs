//! The course: fetched when somebody practises, read once.

use crate::browser::{json, words};
use kaartwijzer_core::Policy;
use kaartwijzer_core::json::Json;
use kaartwijzer_texts::course::FILE;
use kaartwijzer_training::{Bank, Beliefs, Exercise, Lesson, Recipe, lesson, near};
use std::sync::OnceLock;

/// What comes with the page to practise with.
#[derive(Debug)]
pub struct Course {
    /// The chapters, in order.
    pub chapters: Vec<Lesson>,
    /// What exercises are made of.
    pub bank: Bank,
    /// The misconceptions that are recognised.
    pub beliefs: Beliefs,
}

/// The course, once it was fetched.
static COURSE: OnceLock<Course> = OnceLock::new();

/// The element that holds it in a page that is one file.
const ID: &str = "course";

/// Sees to it that the course is there, then calls back: whether it is.
pub fn fetch(policy: &'static Policy, then: impl FnOnce(bool) + 'static) {
    if COURSE.get().is_some() {
        return then(true);
    }
    words::read(ID, FILE.to_owned(), move |text| {
        let course = text.and_then(|text| json::read(&text).ok()).and_then(|json| read(&json, policy));
        then(course.map(|course| COURSE.get_or_init(|| course)).is_some());
    });
}

/// The course, where it was fetched.
pub fn get() -> Option<&'static Course> {
    COURSE.get()
}

fn read(json: &Json, policy: &Policy) -> Option<Course> {
    let pack = policy.pack();
    let Some(Json::List(chapters)) = json.get("chapters") else { return None };
    let chapters: Option<Vec<Lesson>> =
        chapters.iter().map(|one| lesson::from_json(one, pack).ok()).collect();
    let bank = Bank::from_json(json.get("bank")?, pack).ok()?;
    Some(Course { chapters: chapters?, bank, beliefs: Beliefs::of(policy) })
}

impl Course {
    /// The exercise that a recipe names.
    pub fn make(&self, policy: &Policy, recipe: &Recipe) -> Option<Exercise> {
        near::make(policy, &self.beliefs, &self.bank, recipe)
    }
}
