//! Where somebody is in a series: its title and goal above, its steps as dots, and the way on.

use super::Task;
use super::story::paragraphs;
use crate::app::MAIN;
use crate::browser::focus;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::button::word_button;
use crate::route::{Practise, Route, Series};
use crate::signals::{Update, With};
use crate::training::progress::place;
use crate::training::untitled;
use kaartwijzer_training::Lesson;
use kaartwijzer_training::progress::Place;
use std::rc::Rc;

/// The head of a step: the way back, the title, the steps, and on the first the goal.
pub fn head(task: &Rc<Task>, lesson: &Lesson, series: &Series, at: usize) -> Node {
    let page = task.page;
    let words = &page.ui.train;
    let title = lesson.title.get(page.lang);
    let made = matches!(series, Series::Made(_));
    let title = if title.is_empty() { untitled(page, made) } else { title };
    let home = el("a").class("eyebrow").hook("all").set("href", Route::Practise(Practise::Home).to_string());
    let (count, way) = (lesson.steps.len(), series.clone());
    let places: Vec<_> = (1..=count).map(|step| place(page, series, step)).collect();
    let path = (count > 1).then(|| live(move || path(page, &way, at, &places)));
    let goal = lesson.goal.get(page.lang);
    let goal = (at == 1 && !goal.is_empty()).then(|| {
        let eyebrow = el("p").class("eyebrow").child(words.goal);
        el("div").class("lesson-goal").hook("goal").child(eyebrow).child(paragraphs("", goal))
    });
    let head = el("header").class("train-head").child(home.child(icon(Icon::Back)).child(words.home));
    head.child(el("h1").child(title.to_owned()))
        .child(path.map_or(Node::Nothing, Node::from))
        .child(goal)
        .into()
}

fn address(series: &Series, at: usize) -> String {
    Route::Practise(Practise::At(series.clone(), at)).to_string()
}

/// The steps, those marked of which the answers were seen: here, or on another day.
fn path(page: Page, series: &Series, at: usize, places: &[Option<Place>]) -> El {
    let (words, count) = (&page.ui.train, places.len());
    page.keep.watch();
    let progress = page.keep.progress();
    let dot = |step: usize| {
        let before = places[step - 1].as_ref().is_some_and(|place| progress.is_done(place));
        let here = Practise::At(series.clone(), step).to_string();
        let seen = page.desk.sittings.with(|all| all.at(&here).shown) || before;
        let name = fill(words.step, &[&step.to_string(), &count.to_string()]);
        let name = if seen { [&name, ", ", words.seen].concat() } else { name };
        let mark: Node = if seen { icon(Icon::Check).into() } else { step.to_string().into() };
        let link = el("a")
            .set("href", address(series, step))
            .set("aria-label", name)
            .set("aria-current", (step == at).then_some("step"))
            .child(mark);
        el("li").class_if("is-seen", seen).child(link)
    };
    let steps = el("ol").children((1..=count).map(dot).collect::<Vec<_>>());
    let here = el("span").class("note").set("aria-hidden", "true");
    let here = here.child(fill(words.step, &[&at.to_string(), &count.to_string()]));
    el("nav").class("path").set("aria-label", words.steps).child(steps).child(here)
}

/// The way on, once the answers are shown.
pub fn onward(task: &Rc<Task>, series: &Series, at: usize, count: usize) -> Node {
    let words = &task.page.ui.train;
    let (href, word) = if at < count {
        (address(series, at + 1), words.next)
    } else {
        (Route::Practise(Practise::Home).to_string(), words.finish)
    };
    let next =
        el("a").class("btn btn-main").hook("next").set("href", href).child(word).child(icon(Icon::Step));
    let again = Rc::clone(task);
    let afresh = move || {
        again.page.desk.sittings.update(|all| all.forget(&again.address));
        focus::top(MAIN);
    };
    let again = word_button(Icon::Undo, words.again, "again").click(afresh);
    el("nav").class("onward btn-row").set("aria-label", words.steps).child(next).child(again).into()
}
