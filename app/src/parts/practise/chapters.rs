//! The course as a path: each chapter with its goal, and how far somebody is with it.

use crate::course::Course;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::route::{Practise, Route, Series};
use crate::training::progress::Far;
use kaartwijzer_training::{Lesson, Progress};

/// All chapters.
pub fn chapters(page: Page, course: &Course, progress: &Progress) -> El {
    let rows = course.chapters.iter().enumerate().map(|(at, one)| chapter(page, at + 1, one, progress));
    el("section")
        .class("course")
        .child(el("h2").child(page.ui.progress.course))
        .child(el("ol").class("course-path").children(rows))
}

fn chapter(page: Page, number: usize, chapter: &Lesson, progress: &Progress) -> El {
    let ui = page.ui.progress;
    let far = Far::of(progress, chapter);
    let told = match far.id() {
        "new" => ui.steps.of(far.steps),
        "begun" => fill(ui.begun, &[&far.done.to_string(), &far.steps.to_string()]),
        _ => ui.done.to_owned(),
    };
    let series = Series::Chapter(chapter.id.clone());
    let address = Route::Practise(Practise::At(series, far.next)).to_string();
    let stop = el("span").class("path-stop").set("aria-hidden", "true");
    let stop =
        if far.id() == "done" { stop.child(icon(Icon::Check)) } else { stop.child(number.to_string()) };
    let share = (far.done * 100).checked_div(far.steps).unwrap_or_default();
    let link = el("a").set("href", address).hook(["chapter-", &chapter.id].concat());
    let body = el("div")
        .class("path-body")
        .child(el("h3").child(link.child(chapter.title.get(page.lang).to_owned())))
        .child(el("p").child(chapter.goal.get(page.lang).to_owned()))
        .child(el("p").class("note").child(told));
    el("li")
        .class("path-step")
        .set("data-far", far.id())
        .style("--far", [&share.to_string(), "%"].concat())
        .child(stop)
        .child(body)
}
