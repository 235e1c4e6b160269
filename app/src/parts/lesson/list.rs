//! All lessons, what can be done with each, and the ways to a new one.

use super::super::button::{button, icon_button};
use super::name;
use crate::browser::{chance, file, focus};
use crate::course;
use crate::desk::notice::{Notice, Taught};
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::files;
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::route::{Practise, Route, Series};
use crate::signals::Set;
use crate::training::shelf::{self, Kept};
use kaartwijzer_core::say;
use kaartwijzer_training::Lesson;

/// The id by which the keyboard finds a lesson.
pub fn anchor(id: &str) -> String {
    ["lesson-", id].concat()
}

/// The lessons, the one that was changed last first.
pub fn list(page: Page) -> Node {
    let Page { keep, ui, .. } = page;
    keep.watch();
    let lessons = keep.lessons(page.pack());
    if lessons.is_empty() {
        let none =
            el("p").class("kept-none").hook("no-lessons").child(icon(Icon::Folder)).child(ui.lessons.empty);
        return none.into();
    }
    let rows = lessons.into_iter().map(|kept| row(page, kept));
    el("ul").class("kept lesson-list").hook("lessons").children(rows).into()
}

/// A new lesson, a file, a chapter to begin with.
pub fn ways_in(page: Page) -> El {
    let Page { keep, ui, .. } = page;
    let new = move || {
        let id = keep.add_lesson(page.pack(), shelf::blank(""));
        page.go(&Route::Lesson(id).to_string());
    };
    el("div")
        .class("btn-row")
        .child(
            button("btn btn-main")
                .hook("new-lesson")
                .click(new)
                .child(icon(Icon::Plus))
                .child(ui.lessons.new),
        )
        .child(
            button("btn")
                .hook("open-file")
                .click(|| file::choose(files::OPENER))
                .child(icon(Icon::Open))
                .child(ui.cases.open_file),
        )
        .child(
            button("btn")
                .hook("set-room")
                .click(move || page.desk.sheet.set(Some(Sheet::Room)))
                .child(icon(Icon::Group))
                .child(ui.show.room),
        )
}

/// The chapters of the course, each to be copied; nothing before they are there.
pub fn chapters(page: Page) -> Option<El> {
    let Page { keep, ui, .. } = page;
    let chapters = &course::get()?.chapters;
    let rows = chapters.iter().map(|chapter| {
        let copy = move || {
            let title = shelf::copy_title(&chapter.title, &keep.lessons(page.pack()), ui.lessons.untitled);
            let id = keep.add_lesson(page.pack(), Lesson { title, ..chapter.clone() });
            page.go(&Route::Lesson(id).to_string());
        };
        let name = name(page, chapter);
        let door = button("door").hook(["chapter-", &chapter.id].concat()).click(copy);
        el("li").child(door.child(icon(Icon::Copy)).child(name))
    });
    let fold =
        el("details").class("part").hook("chapters").child(el("summary").child(ui.lessons.from_chapter));
    (!chapters.is_empty()).then(|| fold.child(el("ul").children(rows)))
}

fn row(page: Page, kept: Kept) -> El {
    let ui = page.ui;
    let row = el("li").hook("lesson");
    let Some(lesson) = &kept.lesson else {
        let text = el("div").class("document").child(el("b").child(ui.lessons.unreadable));
        let text = text.child(el("p").class("note").child(ui.cases.unreadable_help));
        return row.child(text).child(tools(page, kept, ui.lessons.unreadable.to_owned()));
    };
    let name = name(page, lesson);
    let carried = page.keep.is_carried(&kept.id);
    let open = el("a")
        .class("document")
        .set("id", anchor(&kept.id))
        .set("href", Route::Lesson(kept.id.clone()).to_string())
        .hook("change-lesson")
        .child(el("b").child(name.clone()))
        .child(carried.then(|| el("span").class("chip").child(ui.lessons.carried)))
        .child(el("span").class("note").child(about(page, lesson, &kept.changed)));
    let doors = (!lesson.steps.is_empty()).then(|| doors(page, &kept.id));
    row.child(open).child(tools(page, kept, name)).child(doors)
}

/// How many steps it has, and when it was changed.
fn about(page: Page, lesson: &Lesson, changed: &str) -> String {
    let ui = page.ui;
    let steps = ui.lessons.steps.of(lesson.steps.len());
    let Some((day, time)) = changed.split_once('T') else { return steps };
    let time = time.get(..5).unwrap_or_default();
    let changed = match day.parse() {
        Ok(day) if day == page.desk.today => fill(ui.cases.changed_today, &[time]),
        Ok(day) => fill(ui.cases.changed, &[&say::date(day, page.lang), time]),
        Err(_) => return steps,
    };
    [steps, changed].join(" · ")
}

/// Where a lesson is used: alone, before a group, on paper.
pub fn doors(page: Page, id: &str) -> El {
    let ui = &page.ui.lessons;
    let series = || Series::Lesson(id.to_owned());
    let door = |class, mark, word, hook: &'static str, to| {
        let link = el("a").class(class).set("href", Route::Practise(to).to_string()).hook(hook);
        link.child(icon(mark)).child(word)
    };
    el("div")
        .class("btn-row lesson-doors")
        .child(door("btn btn-small", Icon::Step, ui.practise, "practise", Practise::At(series(), 1)))
        .child(door("btn btn-small", Icon::Table, ui.show, "show", Practise::Show(series(), 1)))
        .child(door("btn btn-small", Icon::Print, ui.handout, "handout", Practise::Handout(series())))
}

fn tools(page: Page, kept: Kept, name: String) -> El {
    let Page { desk, keep, ui, .. } = page;
    let press = |mark, word, hook: &'static str| {
        icon_button("icon-btn", mark, fill(ui.named, &[word, &name])).hook(hook)
    };
    let id = kept.id.clone();
    let share = press(Icon::Link, ui.lessons.share, "share-lesson")
        .click(move || desk.sheet.set(Some(Sheet::ShareLesson(id.clone()))));
    let lesson = kept.lesson.clone();
    let copy = press(Icon::Copy, ui.duplicate, "copy-lesson").click(move || {
        let Some(lesson) = lesson.clone() else { return };
        let title = shelf::copy_title(&lesson.title, &keep.lessons(page.pack()), ui.lessons.untitled);
        focus::soon(anchor(&keep.add_lesson(page.pack(), Lesson { title, ..lesson })));
    });
    let whole = kept.clone();
    let save =
        press(Icon::Save, ui.cases.save, "save-lesson").click(move || files::save_lesson(page, &whole));
    let edit = kept.lesson.is_some().then(|| many([share, copy]));
    let remove = press(Icon::Bin, ui.remove, "delete-lesson");
    let remove = remove.click(move || {
        keep.remove_lesson(&kept.id);
        let without = Taught::Without(name.clone(), kept.id.clone(), kept.text.clone());
        desk.notice.set(Some(Notice::Lesson(without)));
        focus::soon(super::super::toast::BACK.to_owned());
    });
    el("div").class("document-tools").child(edit).child(save).child(remove)
}

/// A number that no other lesson was made with.
pub fn seed() -> u32 {
    // Short enough to be read out.
    chance::number() % 46_656
}
