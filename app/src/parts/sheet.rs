//! The one modal sheet on top of the page; what it holds depends on what was asked for.

use super::button::{button, icon_button};
use super::catalogue::{items, people};
use super::changed::{changed, heading};
use super::editor::{entry, setting};
use super::help::help;
use super::lesson;
use super::library::{forget, library};
use super::share::share;
use super::show;
use super::toast::toasts;
use crate::desk::list::{self, List};
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::signals::{Get, Set};

/// The id by which the browser finds the sheet.
pub const SHEET: &str = "sheet";

/// The sheet. The browser keeps the keyboard in it and closes it with Escape.
pub fn sheet(page: Page) -> El {
    let desk = page.desk;
    el("dialog")
        .class("sheet")
        .set("id", SHEET)
        .hook("sheet")
        .on("close", move |_| {
            desk.typed.forget_all();
            desk.sheet.set(None);
        })
        .child(live(move || desk.sheet.get().and_then(|sheet| content(page, &sheet))))
}

fn content(page: Page, sheet: &Sheet) -> Option<Node> {
    let ui = page.ui;
    let view = match sheet {
        Sheet::AddPerson => frame(page, ui.who.to_owned(), people(page), None),
        Sheet::AddItem(basket) => frame(page, ui.what.to_owned(), items(page, *basket), None),
        Sheet::Edit(list, id) => {
            let at = page.case(|case| list::place(case, *list, id))?;
            let name = page.case(|case| list::name(case, *list, at, page.lang).to_owned());
            frame(page, fill(ui.named, &[ui.edit, &name]), entry(page, *list, at), Some((*list, at)))
        }
        Sheet::Setting => frame(page, ui.card_and_meeting.to_owned(), setting(page), None),
        Sheet::Help => frame(page, ui.help.to_owned(), help(page), None),
        Sheet::Room => frame(page, ui.show.room.to_owned(), show::sheet(page), None),
        Sheet::Share => frame(page, ui.share.heading.to_owned(), share(page), None),
        Sheet::Library => frame(page, ui.cases.heading.to_owned(), library(page, None), None),
        Sheet::Rename(id) => frame(page, ui.cases.heading.to_owned(), library(page, Some(id)), None),
        Sheet::Forget => frame(page, ui.cases.fresh.to_owned(), forget(page), None),
        Sheet::Teach => frame(page, ui.lessons.ask_this.to_owned(), lesson::teach::teach(page), None),
        Sheet::ShareLesson(id) => {
            frame(page, ui.lessons.share_heading.to_owned(), lesson::share::share(page, id), None)
        }
        Sheet::Changed(replay) => frame(page, heading(page, replay), changed(page, replay), None),
    };
    Some(view)
}

/// Heading, content, and the way out. Every change was made at once: there is nothing to save or to cancel.
fn frame(page: Page, heading: String, body: Node, of: Option<(List, usize)>) -> Node {
    let Page { desk, ui, .. } = page;
    let close = move || desk.sheet.set(None);
    let cross = icon_button("icon-btn", Icon::Close, ui.close.to_owned()).hook("close").click(close);
    let remove = of.map(|(list, at)| {
        let remove = move || {
            desk.sheet.set(None);
            super::tools::remove(page, list, at);
        };
        button("btn btn-quiet btn-danger").click(remove).child(ui.remove)
    });
    let done = button("btn btn-main").hook("done").click(close).child(ui.done);
    Node::Many(vec![
        el("header").class("sheet-head").child(el("h2").child(heading)).child(cross).into(),
        el("div").class("sheet-body").child(body).into(),
        // Under a sheet nothing can be pressed: what is said stands on it.
        toasts(page).into(),
        el("footer").class("sheet-foot").child(remove).child(done).into(),
    ])
}
