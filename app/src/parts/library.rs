//! The cases that are kept in this browser, and files.

use super::button::{button, icon_button, word_button};
use super::share::another;
use super::toast::BACK;
use super::typed::{self, Field};
use crate::browser::field::{self, Event};
use crate::browser::{file, focus, keys};
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::files::Document;
use crate::i18n::fill;
use crate::node::{El, Node, el, live, many};
use crate::page::Page;
use crate::signals::{Get, Set};
use crate::{examples, files, fresh};
use kaartwijzer_core::{Case, Words, say};

/// The id of the field of a new name.
const NAME: &str = "document-name";

/// The id of a document's button, by which the keyboard finds it.
pub fn anchor(id: &str) -> String {
    ["document-", id].concat()
}

/// The cases that are kept, and what can be done with files; one of them while it gets another name.
pub fn library(page: Page, renamed: Option<&str>) -> Node {
    let Page { keep, ui, .. } = page;
    let renamed = renamed.map(str::to_owned);
    let alert = live(move || keep.full.get().then(|| full(page)));
    many([
        el("p").class("note").child(ui.cases.intro).into(),
        el("div").set("role", "alert").child(alert).into(),
        ways_in(page),
        live(move || shelf(page, renamed.as_deref())),
        another(page).into(),
        ask_forget(page).into(),
    ])
}

/// Said as long as it is so: the browser keeps nothing more.
fn full(page: Page) -> El {
    let ui = page.ui.cases;
    let save = word_button(Icon::Save, ui.save, "save-desk").click(move || files::save_desk(page));
    el("div").class("warn").hook("full").child(icon(Icon::Warn)).child(el("div").child(ui.full).child(save))
}

/// A new case, a file.
fn ways_in(page: Page) -> Node {
    let Page { desk, ui, .. } = page;
    let ui = ui.cases;
    let begin = move || {
        desk.sheet.set(None);
        page.begin(Case::new(desk.today));
    };
    let buttons = el("div")
        .class("btn-row")
        .child(tool(Icon::Plus, ui.new, "new-case").click(begin))
        .child(tool(Icon::Open, ui.open_file, "open-file").click(|| file::choose(files::OPENER)));
    buttons.into()
}

fn tool(mark: Icon, word: &'static str, hook: &'static str) -> El {
    button("btn").hook(hook).child(icon(mark)).child(word)
}

/// Every document, the one that was changed last first.
fn shelf(page: Page, renamed: Option<&str>) -> Node {
    let Page { keep, ui, .. } = page;
    let ui = ui.cases;
    keep.watch();
    let documents = keep.documents(page.pack());
    let save = word_button(Icon::Save, ui.save_all, "save-all").click(move || files::save_all(page));
    let head = el("div")
        .class("kept-head")
        .child(el("h3").hook("kept").set("role", "status").child(ui.kept.of(documents.len())))
        .child((!documents.is_empty()).then_some(save));
    if documents.is_empty() {
        return many([head, el("p").class("kept-none").child(icon(Icon::Folder)).child(ui.empty)]);
    }
    let rows = documents.into_iter().map(|document| {
        let named = renamed == Some(document.id.as_str());
        row(page, document, named)
    });
    many([head, el("ul").class("kept").children(rows)])
}

fn row(page: Page, document: Document, renamed: bool) -> El {
    let Page { desk, keep, ui, .. } = page;
    let on_desk = keep.is_on(desk, &document.id);
    let row = el("li").hook("document").class_if("is-on", on_desk);
    let Some(case) = &document.case else {
        let text = el("div").class("document").child(el("b").child(ui.cases.unreadable));
        let text = text.child(el("p").class("note").child(ui.cases.unreadable_help));
        return row.child(text).child(tools(page, document, ui.cases.unreadable, false));
    };
    let name = page.name_of(case);
    if renamed {
        return row.child(rename(page, document.id, case.title.get(page.lang).to_owned(), on_desk));
    }
    let id = document.id.clone();
    let open = button("document")
        .set("id", anchor(&id))
        .hook("open-document")
        .click(move || page.lay(&id))
        .child(el("b").child(name.clone()))
        .child(on_desk.then(|| el("span").class("chip").child(ui.cases.on_desk)))
        .child(el("span").class("note").child(times(page, case, &document.changed)));
    row.child(open).child(tools(page, document, &name, on_desk))
}

/// The day asked about, and when it was changed.
fn times(page: Page, case: &Case, changed: &str) -> String {
    let ui = page.ui.cases;
    let asked = fill(ui.asked, &[&say::date(case.date, page.lang)]);
    let Some((day, time)) = changed.split_once('T') else { return asked };
    let time = time.get(..5).unwrap_or_default();
    let changed = match day.parse() {
        Ok(day) if day == page.desk.today => fill(ui.changed_today, &[time]),
        Ok(day) => fill(ui.changed, &[&say::date(day, page.lang), time]),
        Err(_) => return asked,
    };
    [asked, changed].join(" · ")
}

fn tools(page: Page, document: Document, name: &str, on_desk: bool) -> El {
    let Page { desk, keep, ui, .. } = page;
    let readable = document.case.is_some();
    let of = |word: &str| fill(ui.named, &[word, name]);
    let press = |mark, word, hook: &'static str| icon_button("icon-btn", mark, of(word)).hook(hook);
    let id = document.id.clone();
    let rename = press(Icon::Pen, ui.cases.rename, "rename").click(move || {
        desk.sheet.set(Some(Sheet::Rename(id.clone())));
        focus::whole(NAME);
    });
    let case = document.case.clone();
    let duplicate = press(Icon::Copy, ui.duplicate, "duplicate").click(move || {
        let copy = case.as_ref().map(|case| keep.copy(page.pack(), case));
        match copy.flatten() {
            Some(id) => focus::soon(anchor(&id)),
            None => desk.notice.set(Some(Notice::NotKept)),
        }
    });
    let kept = document.clone();
    let save = press(Icon::Save, ui.cases.save, "save").click(move || files::save_document(page, &kept));
    let remove = press(Icon::Bin, ui.remove, "delete").click({
        let name = name.to_owned();
        move || delete(page, &document, &name, on_desk)
    });
    let edit = readable.then(|| many([rename, duplicate]));
    el("div").class("document-tools").child(edit).child(save).child(remove)
}

/// Takes a document out; it can be put back. Where it lay on the desk, the one that was changed last comes there.
fn delete(page: Page, document: &Document, name: &str, on_desk: bool) {
    let Page { desk, keep, .. } = page;
    keep.remove(&document.id);
    if on_desk {
        let next = keep.documents(page.pack()).into_iter().find(|next| next.case.is_some());
        if next.is_none_or(|next| !keep.lay(desk, &next.id)) {
            desk.open(examples::opening(page.pack(), desk.today));
        }
    }
    let Document { id, text, .. } = document.clone();
    desk.notice.set(Some(Notice::Deleted(name.to_owned(), id, text, on_desk)));
    focus::soon(BACK.to_owned());
}

/// The field for a new name: kept when it is left or at Enter, as it was at Escape.
fn rename(page: Page, id: String, title: String, on_desk: bool) -> El {
    let Page { desk, keep, ui, .. } = page;
    let place = anchor(&id);
    let end = move || {
        // What is refused stays, to be changed.
        if !desk.typed.is_refused(NAME) {
            desk.sheet.set(Some(Sheet::Library));
            focus::soon(place.clone());
        }
    };
    let done = end.clone();
    let write = move |title: &str| {
        let title = Words::from(title);
        if on_desk {
            desk.edit(|case| case.title = title);
        } else {
            keep.change(page.pack(), &id, |case| case.title = title);
        }
    };
    let old = title.clone();
    let key = move |event: Event| match keys::press(&event).map(|press| press.key).as_deref() {
        Some("Escape") => {
            // The sheet stays.
            event.prevent_default();
            // A field that is taken away tells what was changed in it.
            field::write(NAME, &old);
            desk.typed.forget(NAME);
            end();
        }
        Some("Enter") => {
            focus::settle();
            end();
        }
        _ => {}
    };
    let field = Field { tag: "input", id: NAME, label: ui.cases.name, value: title };
    let field = el("div").on("keydown", key).child(typed::text(page, field, write));
    let ready = button("btn").hook("renamed").click(done).child(ui.done);
    el("div").class("renaming").child(field).child(ready).child(el("p").class("note").child(ui.warning))
}

fn ask_forget(page: Page) -> El {
    let ask = move || page.desk.sheet.set(Some(Sheet::Forget));
    let button = button("btn btn-small btn-danger").hook("forget").click(ask).child(page.ui.cases.fresh);
    el("p").class("kept-end").child(button)
}

/// Asks once whether everything is to be forgotten.
pub fn forget(page: Page) -> Node {
    let Page { desk, keep, ui, .. } = page;
    let count = keep.documents(page.pack()).len();
    let lessons = keep.lessons(page.pack()).len();
    let lessons = if lessons > 0 { ui.lessons.fresh.of(lessons) } else { String::new() };
    let ui = ui.cases;
    many([
        el("p").child(ui.fresh_what.of(count)).child(" ").child(lessons),
        el("p").class("note").child(ui.fresh_files),
        el("div")
            .class("btn-row")
            .child(
                button("btn btn-main")
                    .hook("forget-not")
                    .click(move || desk.sheet.set(Some(Sheet::Library)))
                    .child(ui.fresh_not),
            )
            .child(
                button("btn btn-danger")
                    .hook("forget-all")
                    .click(move || fresh::everywhere(page))
                    .child(ui.fresh_do),
            ),
    ])
}
