//! Exercises before a room.

use crate::app::MAIN;
use crate::node::{Node, el, live};
use crate::page::Page;
use crate::parts::sheet::sheet;
use crate::parts::show::{banner, bar, question, steps, table};
use crate::parts::toast::toasts;
use crate::route::{Practise, Route, Series};
use crate::training::show::{Screen, enter, renew};
use crate::training::with_course;

/// A step, large.
pub fn show(page: Page, series: &Series, step: usize) -> Node {
    renew(page, series);
    let series = series.clone();
    let stage = move || {
        page.desk.show.watch();
        enter(page, &series, step);
        stage(page, &series)
    };
    let stage = std::rc::Rc::new(stage);
    let drawn = with_course(page, move || {
        let stage = std::rc::Rc::clone(&stage);
        live(move || stage())
    });
    Node::Many(vec![drawn, sheet(page).into(), toasts(page).into()])
}

fn stage(page: Page, series: &Series) -> Node {
    let ui = page.ui.show;
    let stage = page.desk.show.glance();
    let first = Route::Practise(Practise::Show(series.clone(), 1));
    let said = |words: &'static str| el("p").class("show-intro").child(words);
    let (body, steps) = match stage.screen() {
        Screen::Missing => (said(ui.missing).hook("missing"), None),
        Screen::NotMade => (said(ui.not_made), Some(steps(page, &stage))),
        Screen::Question => (question(page, &stage), Some(steps(page, &stage))),
        Screen::Table if stage.number().1 == 0 => (said(page.ui.lessons.no_steps), None),
        Screen::Table => (table(page, &stage, &first), None),
    };
    Node::Many(vec![
        bar(page, &stage).into(),
        banner(page).into(),
        el("main").class("show").set("id", MAIN).set("tabindex", "-1").child(body).child(steps).into(),
    ])
}
