//! From the workbench into a lesson: the question that is looked at, with its case.

use super::super::button::button;
use super::super::pill::pill;
use super::warned::warned;
use super::{change, name};
use crate::desk::notice::{Notice, Taught};
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::signals::Set;
use crate::training::shelf::{self, Put};
use kaartwijzer_core::say;
use kaartwijzer_training::{Ask, warn};

/// The button beside an answer.
pub fn door(page: Page) -> El {
    let open = move || page.desk.sheet.set(Some(Sheet::Teach));
    let door = button("btn btn-small btn-quiet teach").hook("teach").click(open);
    door.child(icon(Icon::Why)).child(page.ui.lessons.ask_this)
}

/// What is asked, with its answer and what to heed; and the lessons to choose from.
pub fn teach(page: Page) -> Node {
    let Page { desk, keep, ui, .. } = page;
    let Some(cell) = desk.cell_now() else { return Node::Nothing };
    keep.watch();
    let case = desk.on_desk();
    let (verdict, warnings) = warn::of_ask(desk.policy, &case, Ask { cell, twist: None });
    let question = say::ask(page.pack(), &case, cell, page.lang);
    let head = el("div")
        .class("les-text")
        .child(el("p").class("les-line").child(question))
        .child(pill(page.shown_of(&case, &verdict)));
    let rows = keep.lessons(page.pack()).into_iter().filter_map(|kept| {
        let lesson = kept.lesson?;
        let (id, name) = (lesson.id.clone(), name(page, &lesson));
        let door = button("door").hook("into-lesson").click({
            let name = name.clone();
            move || into(page, &id, name.clone())
        });
        let count = el("span").class("note").child(ui.lessons.steps.of(lesson.steps.len()));
        Some(
            el("li").child(door.child(icon(Icon::Why)).child(el("span").child(name).child(" ").child(count))),
        )
    });
    let new = move || {
        let id = keep.add_lesson(page.pack(), shelf::blank(""));
        into(page, &id, ui.lessons.untitled.to_owned());
    };
    let new = button("btn btn-main").hook("into-new").click(new).child(icon(Icon::Plus));
    Node::Many(vec![
        head.into(),
        warned(page, &warnings).into(),
        el("h3").child(ui.lessons.which).into(),
        el("ul").class("doors").children(rows).into(),
        el("p").child(new.child(ui.lessons.in_new)).into(),
    ])
}

/// Puts the question on the desk into a lesson, and says so.
fn into(page: Page, id: &str, name: String) {
    let desk = page.desk;
    let Some(cell) = desk.cell_now() else { return };
    let case = desk.on_desk();
    let put = std::cell::Cell::new(Put::Full);
    change(page, id, &|lesson| put.set(shelf::put(lesson, &case, cell)));
    desk.sheet.set(None);
    desk.notice.set(Some(Notice::Lesson(Taught::Put(put.get(), id.to_owned(), name))));
}
