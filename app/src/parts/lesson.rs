//! Lessons as they are made: the list of them, one of them while it is changed, and the way into one from the workbench.

pub mod asks;
pub mod cells;
pub mod editor;
pub mod list;
pub mod made;
pub mod share;
pub mod step;
pub mod teach;
pub mod told;
pub mod warned;

use crate::browser::focus;
use crate::desk::notice::{Notice, Taught};
use crate::figures::{Icon, icon};
use crate::node::{El, el};
use crate::page::Page;
use crate::signals::Set;
use crate::training::shelf::Look;
use kaartwijzer_core::case::Words;
use kaartwijzer_training::Lesson;

/// Changes a lesson at once; where the browser does not keep it, says so. What was kept of it before.
pub fn change(page: Page, id: &str, change: &dyn Fn(&mut Lesson)) -> Option<String> {
    let was_full = page.keep.is_full_now();
    let before = page.keep.change_lesson(page.pack(), id, change);
    if !was_full && page.keep.is_full_now() {
        page.desk.notice.set(Some(Notice::NotKept));
    }
    before
}

/// Changes a lesson by taking something out of it, which can be put back.
pub fn without(page: Page, id: &str, name: String, change: &dyn Fn(&mut Lesson)) {
    if let Some(before) = self::change(page, id, change) {
        page.desk.notice.set(Some(Notice::Lesson(Taught::Without(name, id.to_owned(), before))));
        focus::soon(super::toast::BACK.to_owned());
    }
}

/// Looks at something else of the lesson that is made. What was being typed was taken, or is not wanted any more.
pub fn look(page: Page, change: impl FnOnce(&mut Look)) {
    let mut look = page.keep.look_now();
    change(&mut look);
    page.desk.typed.forget_all();
    page.keep.look_at(look);
}

/// Said as long as it is so: the browser keeps nothing more.
pub fn full(page: Page) -> El {
    el("div").class("warn").hook("full").child(icon(Icon::Warn)).child(el("div").child(page.ui.cases.full))
}

/// What a lesson is called.
pub fn name(page: Page, lesson: &Lesson) -> String {
    or(&lesson.title, page, page.ui.lessons.untitled)
}

/// Words in the language of the page, or others where there are none.
fn or(words: &Words, page: Page, none: &'static str) -> String {
    let text = words.get(page.lang);
    if text.is_empty() { none } else { text }.to_owned()
}
