//! A lesson while it is changed: what it is called, and its steps. Every change is kept at once.

use super::super::button::{aria, button};
use super::super::typed::{Field, long};
use super::list::{doors, seed};
use super::step::{step, step_id, step_key};
use super::{change, full, look, name};
use crate::browser::focus;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, live, many};
use crate::page::Page;
use crate::route::Route;
use crate::signals::{Get, Set};
use crate::training::shelf::{self, Look, field, write};
use kaartwijzer_core::Lang;
use kaartwijzer_core::case::Words;
use kaartwijzer_training::Lesson;
use kaartwijzer_training::lesson::{MOST_STEPS, Room};

/// Everything about one lesson.
pub fn editor(page: Page, id: &str) -> Node {
    let keep = page.keep;
    let id = id.to_owned();
    let alert = live(move || keep.full.get().then(|| full(page)));
    let back = el("a").set("href", Route::Lessons.to_string()).hook("all-lessons");
    many([
        el("p").class("note").child(back.child("← ").child(page.ui.lessons.all)).into(),
        el("div").set("role", "alert").child(alert).into(),
        live(move || {
            // It may come back: put back in another tab.
            keep.watch();
            match keep.lesson(page.pack(), &id) {
                Some(lesson) => whole(page, &lesson),
                None => many([el("h1").child(page.ui.lessons.title), el("p").child(page.ui.lessons.gone)]),
            }
        }),
    ])
}

fn whole(page: Page, lesson: &Lesson) -> Node {
    let Page { desk, ui, .. } = page;
    let seen = page.keep.look();
    let id = lesson.id.clone();
    let share = move || desk.sheet.set(Some(Sheet::ShareLesson(id.clone())));
    let share = button("btn btn-small").hook("share-lesson").click(share).child(icon(Icon::Link));
    let doors = (!lesson.steps.is_empty()).then(|| doors(page, &lesson.id));
    let head = el("header")
        .class("lesson-head")
        .child(el("h1").child(name(page, lesson)))
        .child(doors)
        .child(share.child(ui.lessons.share));
    let count = lesson.steps.len();
    let steps = (0..count).map(|at| step(page, lesson, at, &seen));
    let steps = el("ol").class("steps").hook("steps").children(steps);
    many([
        head.into(),
        about(page, lesson, &seen).into(),
        el("h2").hook("step-count").set("role", "status").child(ui.lessons.steps.of(count)).into(),
        if count > 0 { steps.into() } else { el("p").class("lesson-none").child(ui.lessons.no_steps).into() },
        more(page, lesson),
    ])
}

/// Name and goal, and the language that texts are written in.
fn about(page: Page, lesson: &Lesson, seen: &Look) -> El {
    let ui = &page.ui.lessons;
    let lang = seen.lang.unwrap_or(page.lang);
    let write_name: fn(&mut Lesson) -> &mut Words = |lesson| &mut lesson.title;
    let write_goal: fn(&mut Lesson) -> &mut Words = |lesson| &mut lesson.goal;
    el("section")
        .class("leaflet")
        .child(
            el("div")
                .class("lesson-langs")
                .child(langs(page, lang))
                .child(el("p").class("note").child(ui.follows)),
        )
        .child(said(page, lesson, ("input", "lesson-name", ui.name), &lesson.title, lang, write_name))
        .child(said(page, lesson, ("textarea", "lesson-goal", ui.goal), &lesson.goal, lang, write_goal))
        .child(el("p").class("note").child(page.ui.warning))
        .child(room(page, lesson))
}

/// Whether the lesson brings along how the page is set up for a group.
fn room(page: Page, lesson: &Lesson) -> El {
    let (ui, now, id) = (&page.ui.lessons, page.room(), lesson.id.clone());
    let along = lesson.room != Room::default();
    let turn = move || {
        let room = if along { Room::default() } else { now.clone() };
        change(page, &id, &|lesson| lesson.room = room.clone());
    };
    let tick = el("input").set("type", "checkbox").prop("checked", along).hook("with-room");
    let tick = tick.set("disabled", !along && *now == Room::default()).on("change", move |_| turn());
    let label = el("label").class("show-hide").child(tick).child(ui.with_room);
    let set = button("btn btn-small").hook("set-room").child(icon(Icon::Group)).child(page.ui.show.room);
    let set = set.click(move || page.desk.sheet.set(Some(Sheet::Room)));
    el("div").class("btn-row").child(label).child(set)
}

/// A field of a lesson: tag, id and label; the words, and where they stand in it.
fn said(
    page: Page,
    lesson: &Lesson,
    (tag, id, label): (&'static str, &'static str, &'static str),
    words: &Words,
    lang: Lang,
    of: fn(&mut Lesson) -> &mut Words,
) -> Node {
    let lesson = lesson.id.clone();
    let of = move |all: &mut Lesson, text: &str| write(of(all), text, lang, page.lang);
    words_field(page, &Field { tag, id, label, value: String::new() }, words, lang, move |text| {
        change(page, &lesson, &|all| of(all, text));
    })
}

/// A field for words in a language.
pub fn words_field(
    page: Page,
    empty: &Field,
    words: &Words,
    lang: Lang,
    take: impl Fn(&str) + 'static,
) -> Node {
    let (own, instead) = field(words, lang, page.lang);
    long(page, Field { value: own.to_owned(), ..*empty }, instead.to_owned(), take)
}

/// The languages, the one that is written in pressed.
pub fn langs(page: Page, chosen: Lang) -> El {
    let tabs = Lang::ALL.map(|lang| {
        button("")
            .set("lang", lang.tag())
            .hook(["write-", lang.tag()].concat())
            .set("aria-pressed", aria(lang == chosen))
            .click(move || look(page, |look| look.lang = (lang != page.lang).then_some(lang)))
            .child(lang.tag())
    });
    let label = page.ui.lessons.langs;
    el("div").class("segmented").set("role", "group").set("aria-label", label).children(tabs)
}

/// The ways to another step.
fn more(page: Page, lesson: &Lesson) -> Node {
    let ui = &page.ui.lessons;
    if lesson.steps.len() >= MOST_STEPS {
        return Node::Nothing;
    }
    let id = lesson.id.clone();
    let made = move || {
        let seed = seed();
        change(page, &id, &|lesson| {
            let _ = shelf::put_made(lesson, seed); // there is room: the button is there
        });
        if let Some(step) = page.keep.lesson(page.pack(), &id).and_then(|mut lesson| lesson.steps.pop()) {
            focus::soon(step_id(&step.id));
            look(page, |look| look.step = step_key(&id, &step.id));
        }
    };
    let table = el("a").class("btn").set("href", Route::Workbench.to_string()).hook("to-desk");
    let row = el("div")
        .class("btn-row")
        .child(table.child(icon(Icon::Table)).child(ui.to_table))
        .child(button("btn").hook("add-made").click(made).child(icon(Icon::Plus)).child(ui.add_made));
    el("section").class("lesson-more").child(el("p").class("note").child(ui.how)).child(row).into()
}
