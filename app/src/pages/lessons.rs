//! Lessons: what a trainer makes of cases.

use crate::app::MAIN;
use crate::course;
use crate::node::{El, Node, el, live, many};
use crate::page::Page;
use crate::parts::lesson::editor::editor;
use crate::parts::lesson::full;
use crate::parts::lesson::list::{chapters, list, ways_in};
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::route::{Practise, Route};
use crate::signals::Get;

/// All lessons of somebody's own.
pub fn lessons(page: Page) -> Node {
    let (keep, ui) = (page.keep, &page.ui.lessons);
    let alert = live(move || keep.full.get().then(|| full(page)));
    let back = el("a").set("href", Route::Practise(Practise::Home).to_string());
    let main = main(page)
        .child(el("p").class("note").child(back.child("← ").child(page.ui.train.title)))
        .child(el("h1").child(ui.title))
        .child(el("p").class("lesson-intro").child(ui.intro))
        .child(el("div").set("role", "alert").child(alert))
        .child(ways_in(page))
        .child(live(move || list(page)))
        .child(live(move || {
            keep.watch();
            chapters(page)
        }));
    framed(page, main)
}

/// One of them, to be changed.
pub fn lesson(page: Page, id: &str) -> Node {
    framed(page, main(page).child(editor(page, id)))
}

fn main(page: Page) -> El {
    if course::get().is_none() {
        // What it brings is drawn when it is there.
        course::fetch(page.desk.policy, move |_| page.keep.turned_over());
    }
    el("main").class("lessons").set("id", MAIN).set("tabindex", "-1")
}

fn framed(page: Page, main: El) -> Node {
    many([main.into(), Node::from(sheet(page)), toasts(page).into()])
}
