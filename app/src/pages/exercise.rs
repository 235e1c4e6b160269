//! One exercise after another, for somebody alone: a case, what they expect, the answers, and why.

use crate::app::MAIN;
use crate::browser::focus;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::exercise::answers::answers;
use crate::parts::exercise::made::made;
use crate::parts::exercise::path::{head, onward};
use crate::parts::exercise::questions::questions;
use crate::parts::exercise::story::story;
use crate::parts::exercise::{Task, answer_id};
use crate::parts::foot::fixed_lines;
use crate::parts::sheet::sheet;
use crate::parts::show::table::files;
use crate::parts::toast::toasts;
use crate::route::{Practise, Route, Series};
use crate::signals::{Update, WithUntracked};
use crate::training;
use crate::training::handed::of_learner;
use kaartwijzer_training::{Aim, Lesson, Results};
use std::rc::Rc;

/// The id of what is asked, and then of the answers.
const WORK: &str = "work";

/// A step of some exercises.
pub fn step(page: Page, series: Series, at: usize) -> Node {
    let main = el("main").class("train").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(training::with_course(page, move || drawn(page, &series, at))).into(),
        el("footer").class("tray").child(fixed_lines(page)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

fn drawn(page: Page, series: &Series, at: usize) -> Node {
    let words = &page.ui.train;
    let Some(lesson) = training::lesson(page, series) else { return nothing(page, words.no_such) };
    let Some(step) = at.checked_sub(1).and_then(|at| lesson.steps.get(at)) else {
        return nothing(page, words.no_such);
    };
    let Some(exercise) = training::exercise(page, step) else { return nothing(page, words.not_made) };
    let place = Practise::At(series.clone(), at);
    let task = Rc::new(Task { page, address: place.to_string(), place, exercise });
    Node::Many(vec![head(&task, &lesson, series, at), body(&task, &lesson, series, at).into()])
}

/// The story beside what is asked of it, or beside the answers.
fn body(task: &Rc<Task>, lesson: &Lesson, series: &Series, at: usize) -> El {
    let page = task.page;
    let (asked, after) = (Rc::clone(task), Rc::clone(task));
    let (status, count, made_here) = (Rc::clone(task), lesson.steps.len(), made(task, series));
    let way = series.clone();
    let work = live(move || {
        if asked.sitting().shown {
            Node::Many(vec![answers(&asked), hand_in(page, &way, at, count), onward(&asked, &way, at, count)])
        } else {
            questions(&asked, reveal)
        }
    });
    let summary = el("p").class("train-status").set("role", "status").hook("summary");
    let work = el("section")
        .class("train-work")
        .set("id", WORK)
        .set("aria-label", page.ui.train.questions)
        .child(summary.child(live(move || status.summary())))
        .child(work)
        .child(made_here);
    el("div").class("train-body").child(story(&after)).child(work)
}

/// After the last step of a chapter or a lesson: all that was answered, as a file.
fn hand_in(page: Page, series: &Series, at: usize, count: usize) -> Node {
    if at < count || matches!(series, Series::Made(_)) {
        return Node::Nothing;
    }
    let (words, series) = (&page.ui.train, series.clone());
    let summary = el("summary").child(words.hand_in);
    let all: Rc<dyn Fn() -> Results> = Rc::new(move || of_learner(page, &series));
    let fold = el("details").class("part hand-in").hook("hand-in").child(summary);
    fold.child(el("p").class("note").child(words.hand_in_note)).child(files(page, &all)).into()
}

/// Shows the answers, and puts the keyboard on the first of them.
fn reveal(task: &Task) {
    let Task { page, address, place, exercise } = task;
    page.desk.sittings.update(|all| all.change(address).shown = true);
    let guesses = page.desk.sittings.with_untracked(|all| all.at(address).guesses);
    training::after(*page, place, exercise, &guesses);
    focus::soon(answer_id(0));
    // An answer may be longer than the screen: its beginning is what is read first.
    focus::show(WORK);
}

/// Where an address leads nowhere.
fn nothing(page: Page, why: &'static str) -> Node {
    let words = &page.ui.train;
    let home = el("a").class("btn").set("href", Route::Practise(Practise::Home).to_string());
    let other = el("a")
        .class("btn btn-main")
        .hook("another")
        .set("href", training::another(page, &Aim::Any).to_string());
    let ways = el("div").class("btn-row").child(other.child(words.another)).child(home.child(words.home));
    let heading = el("h1").child(words.title);
    el("div").class("plea").hook("no-exercise").child(heading).child(el("p").child(why)).child(ways).into()
}
