//! A step of a lesson while it is changed: its head, which folds it open, and what is in it.

use super::super::button::{aria, button, icon_button};
use super::super::typed::Field;
use super::editor::{langs, words_field};
use super::{asks, cells, change, look, made, without};
use crate::browser::field::{Event, event_value};
use crate::browser::{focus, keys};
use crate::desk::list::Step as Way;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::training::shelf::{self, Look, Said};
use kaartwijzer_core::network::Staged;
use kaartwijzer_core::{Case, QuestionIx, say};
use kaartwijzer_training::lesson::{Step, What};
use kaartwijzer_training::{Ask, Lesson, Warning, warn};

/// How a step is named among those of all lessons.
pub fn step_key(lesson: &str, step: &str) -> String {
    [lesson, "/", step].concat()
}

/// The id by which the keyboard finds a step.
pub fn step_id(id: &str) -> String {
    ["step-", id].concat()
}

/// A step.
pub fn step(page: Page, lesson: &Lesson, at: usize, seen: &Look) -> El {
    let step = &lesson.steps[at];
    let key = step_key(&lesson.id, &step.id);
    let open = seen.step == key;
    let title = title(page, step);
    let first = first_question(step);
    let fold = move || {
        look(page, |look| {
            look.step = if open { String::new() } else { key.clone() };
            look.question = first;
            look.ask = None;
        });
    };
    let keys = {
        let (lesson, count) = (lesson.id.clone(), lesson.steps.len());
        move |event: Event| {
            let Some(press) = keys::press(&event).filter(|press| press.held.alt) else { return };
            let way = match press.key.as_str() {
                "ArrowUp" => Way::Earlier,
                "ArrowDown" => Way::Later,
                _ => return,
            };
            event.prevent_default();
            shift(page, &lesson, at, way, count);
        }
    };
    let head = button("step-fold")
        .set("id", step_id(&step.id))
        .hook("step-fold")
        .set("aria-expanded", aria(open))
        .set("aria-keyshortcuts", "Alt+ArrowUp Alt+ArrowDown")
        .click(fold)
        .on("keydown", keys)
        .child(el("span").class("step-number").child((at + 1).to_string()))
        .child(el("span").class("step-name").child(title.clone()))
        .child(el("span").class("note").child(about(page, step)))
        .child(heeded(page, step));
    let body = open.then(|| el("div").class("step-body").child(body(page, lesson, at, seen)));
    el("li")
        .class("step")
        .class_if("is-on", open)
        .hook("step")
        .child(el("div").class("step-head").child(head).child(tools(page, lesson, at, &title)))
        .child(body)
}

fn title(page: Page, step: &Step) -> String {
    match &step.what {
        What::Case(case, _) => page.name_of(case),
        What::Made(_) => page.ui.lessons.made.to_owned(),
    }
}

/// How much it asks, and about which day.
fn about(page: Page, step: &Step) -> String {
    match &step.what {
        What::Case(case, asks) => {
            [page.ui.lessons.asks.of(asks.len()), say::date(case.date, page.lang)].join(" · ")
        }
        What::Made(recipe) => recipe.to_string(),
    }
}

/// On the head, that there is something to heed.
fn heeded(page: Page, step: &Step) -> Option<El> {
    let What::Case(case, asks) = &step.what else { return None };
    let mut asks = asks.iter();
    let any = asks.any(|ask| warn::of_ask(page.desk.policy, case, *ask).1.iter().any(Warning::is_grave));
    any.then(|| el("span").class("less-sure").child(icon(Icon::Warn)).child(page.ui.lessons.heed))
}

fn first_question(step: &Step) -> QuestionIx {
    match &step.what {
        What::Case(_, asks) => asks.first().map_or(QuestionIx(0), |ask| ask.cell.question),
        What::Made(_) => QuestionIx(0),
    }
}

fn tools(page: Page, lesson: &Lesson, at: usize, title: &str) -> El {
    let ui = page.ui;
    let count = lesson.steps.len();
    let named = |word| fill(ui.named, &[word, title]);
    let tool =
        |mark, word, hook: &'static str| icon_button("icon-btn icon-btn-small", mark, named(word)).hook(hook);
    let shift = |mark, word, hook, way| {
        let id = lesson.id.clone();
        let there = shelf::neighbour(at, way, count).is_some();
        tool(mark, word, hook).set("disabled", !there).click(move || shift(page, &id, at, way, count))
    };
    let (id, step, name) = (lesson.id.clone(), lesson.steps[at].id.clone(), title.to_owned());
    let remove = tool(Icon::Bin, ui.remove, "remove-step").click(move || {
        without(page, &id, name.clone(), &|lesson| lesson.steps.retain(|one| one.id != step));
    });
    el("div")
        .class("item-tools")
        .child(shift(Icon::Up, ui.earlier, "step-earlier", Way::Earlier))
        .child(shift(Icon::Down, ui.later, "step-later", Way::Later))
        .child(remove)
}

/// Moves a step by one; the keyboard goes with it.
fn shift(page: Page, lesson: &str, at: usize, way: Way, count: usize) {
    let Some(to) = shelf::neighbour(at, way, count) else { return };
    change(page, lesson, &|lesson| lesson.steps.swap(at, to));
    if let Some(lesson) = page.keep.lesson(page.pack(), lesson) {
        focus::soon(step_id(&lesson.steps[to].id));
    }
}

/// Changes a step of a lesson, wherever it stands.
pub fn change_step(page: Page, lesson: &str, id: &str, change_it: &dyn Fn(&mut Step)) -> Option<String> {
    change(page, lesson, &|lesson| {
        if let Some(step) = lesson.steps.iter_mut().find(|step| step.id == id) {
            change_it(step);
        }
    })
}

fn body(page: Page, lesson: &Lesson, at: usize, seen: &Look) -> Node {
    let step = &lesson.steps[at];
    let what = match &step.what {
        What::Case(case, asked) => many([
            asks::asks(page, lesson, step, (case, asked), seen),
            cells::cells(page, lesson, step, (case, asked), seen).into(),
        ]),
        What::Made(recipe) => made::made(page, lesson, step, recipe),
    };
    let lacks = step.exercise().is_some_and(|exercise| warn::lacks_debrief(page.desk.policy, &exercise));
    let lacks = lacks.then(|| {
        let said = el("div").child(page.ui.lessons.no_debrief);
        el("p").class("warned").hook("no-debrief").child(icon(Icon::Warn)).child(said)
    });
    let case = match &step.what {
        What::Case(case, asked) => Some(case_tools(page, lesson, step, case, asked)),
        What::Made(_) => None,
    };
    many([what, lacks.into(), words(page, lesson, step, seen).into(), case.into()])
}

/// What is said before and after, to the trainer alone, and how long it takes.
fn words(page: Page, lesson: &Lesson, step: &Step, seen: &Look) -> El {
    const IDS: [&str; 3] = ["step-intro", "step-debrief", "step-notes"];
    let ui = &page.ui.lessons;
    let lang = seen.lang.unwrap_or(page.lang);
    let fields = Said::ALL.map(|said| {
        let (lesson, id) = (lesson.id.clone(), step.id.clone());
        let (label, place) = (ui.said[said as usize], IDS[said as usize]);
        let empty = Field { tag: "textarea", id: place, label, value: String::new() };
        words_field(page, &empty, said.of(step), lang, move |text| {
            change_step(page, &lesson, &id, &|step| shelf::write(said.of_mut(step), text, lang, page.lang));
        })
    });
    let (lesson, id) = (lesson.id.clone(), step.id.clone());
    let minutes = el("input")
        .set("type", "number")
        .set("id", "step-minutes")
        .hook("step-minutes")
        .set("min", "1")
        .set("max", "240")
        .set("inputmode", "numeric")
        .prop("value", step.minutes.map(|minutes| minutes.to_string()).unwrap_or_default())
        .on("change", move |event| {
            let minutes = event_value(&event).parse().ok().filter(|minutes| (1..=240).contains(minutes));
            change_step(page, &lesson, &id, &|step| step.minutes = minutes);
        });
    let minutes = el("div")
        .class("field")
        .child(el("label").set("for", "step-minutes").child(ui.minutes))
        .child(minutes);
    el("section")
        .class("step-words")
        .child(el("div").class("lesson-langs").child(langs(page, lang)))
        .children(fields)
        .child(minutes)
}

/// To the workbench with its case, and the case of the workbench into it.
fn case_tools(page: Page, lesson: &Lesson, step: &Step, case: &Case, asked: &[Ask]) -> El {
    let ui = &page.ui.lessons;
    let (lesson, id) = (lesson.id.clone(), step.id.clone());
    let (case, old) = (case.clone(), page.name_of(case));
    let first = asked.first().map(|ask| ask.cell);
    let open = move || {
        if let Some(cell) = first {
            page.ask_about(&Staged { case: case.clone(), cell });
        }
    };
    let replace = move || {
        let (new, cell) = (page.desk.on_desk(), page.desk.cell_now());
        let pack = page.pack();
        without(page, &lesson, old.clone(), &|lesson| {
            if let Some(step) = lesson.steps.iter_mut().find(|step| step.id == id) {
                shelf::replace_case(&mut step.what, pack, &new, cell);
            }
        });
    };
    el("div")
        .class("btn-row step-case")
        .child(
            button("btn btn-small").hook("open-case").click(open).child(icon(Icon::Out)).child(ui.open_case),
        )
        .child(
            button("btn btn-small")
                .hook("replace-case")
                .click(replace)
                .child(icon(Icon::Table))
                .child(ui.replace),
        )
}
