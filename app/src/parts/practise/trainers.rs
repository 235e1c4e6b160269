//! For trainers: their own lessons, and the chapters before a room or on paper.

use crate::course::Course;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::route::{Practise, Route, Series};
use kaartwijzer_training::Lesson;

/// The doors.
pub fn trainers(page: Page, course: &Course) -> El {
    let ui = page.ui.progress;
    let lessons = el("a").class("door").set("href", Route::Lessons.to_string()).hook("to-lessons");
    let rows = course.chapters.iter().map(|chapter| row(page, chapter));
    el("details")
        .class("part for-trainers")
        .hook("trainers")
        .child(el("summary").child(el("h2").child(ui.trainers)))
        .child(el("p").child(ui.lessons_note))
        .child(el("p").child(lessons.child(icon(Icon::Folder)).child(ui.lessons)))
        .child(el("p").child(ui.chapters_note))
        .child(el("ul").class("rooms").children(rows))
}

fn row(page: Page, chapter: &Lesson) -> El {
    let ui = page.ui;
    let title = chapter.title.get(page.lang);
    let series = || Series::Chapter(chapter.id.clone());
    let link = |practise: Practise, word: &'static str, mark| {
        el("a")
            .class("btn btn-small")
            .set("href", Route::Practise(practise).to_string())
            .set("aria-label", fill(ui.named, &[word, title]))
            .child(icon(mark))
            .child(word)
    };
    let show = link(Practise::Show(series(), 1), ui.progress.on_screen, Icon::Eye).hook("to-show");
    let paper = link(Practise::Handout(series()), ui.progress.on_paper, Icon::Print).hook("to-handout");
    el("li")
        .child(el("span").child(title.to_owned()))
        .child(el("span").class("btn-row").child(show).child(paper))
}
