//! One button: what to do now, and why this.

use crate::course::Course;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::training::progress::{made, next, route, spot, surprise};
use kaartwijzer_training::Progress;
use kaartwijzer_training::progress::{Place, Reason};

/// The button, what it leads to, what comes back, and something else.
pub fn begin(page: Page, course: &Course, progress: &Progress) -> El {
    let ui = page.ui.progress;
    let next = next(page, progress, course);
    let word = if progress.is_empty() { ui.begin } else { ui.go_on };
    let why = match next.why {
        Reason::Due => ui.why_due.to_owned(),
        Reason::Suspected(_) => ui.why_noticed.to_owned(),
        Reason::Made => ui.why_made.to_owned(),
        Reason::Course => where_it_is(page, course, &next.place),
    };
    let address = route(page, &next.place).map(|route| route.to_string()).unwrap_or_default();
    let main = el("a").class("btn btn-main begin-main").set("href", address).hook("go-on");
    let other = made(surprise(page, progress)).to_string();
    let other = el("a").class("btn btn-quiet").set("href", other).hook("surprise").child(ui.surprise);
    let buttons = el("div").class("btn-row").child(main.child(word).child(icon(Icon::Step))).child(other);
    el("section")
        .class("begin")
        .hook("begin")
        .child(el("p").class("begin-what").child(why))
        .child(buttons)
        .child(coming_back(page, progress))
}

/// The chapter and its step.
fn where_it_is(page: Page, course: &Course, place: &Place) -> String {
    let chapter = course.chapters.iter().find(|one| matches!(place, Place::Chapter(id, _) if one.id == *id));
    let (Some(chapter), Some((_, step))) = (chapter, spot(page, place)) else { return String::new() };
    let (step, steps) = (step.to_string(), chapter.steps.len().to_string());
    fill(page.ui.progress.step_of, &[chapter.title.get(page.lang), &step, &steps])
}

/// How much comes back, today and later; nothing where nobody was wrong yet.
fn coming_back(page: Page, progress: &Progress) -> Option<El> {
    let (all, due) = (progress.waiting().len(), progress.due(page.desk.today).len());
    let ui = page.ui.progress;
    let text = [ui.due.of(due), ui.later.of(all - due)].join(" ");
    (all > 0).then(|| el("p").class("note coming").hook("coming").child(icon(Icon::Undo)).child(text))
}
