//! The bar above a question: where the room is, how much time is left, and what whoever speaks may need.

use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, live, many};
use crate::page::Page;
use crate::parts::button::{aria, button, icon_button};
use crate::route::{Practise, Route};
use crate::signals::Set;
use crate::training::show::{NOTES, Screen, Stage, take_screen, turn_timer};
use crate::training::untitled;

/// The id of the box of notes.
const BOX: &str = "show-notes-box";

/// The bar.
pub fn bar(page: Page, stage: &Stage) -> El {
    let Page { desk, ui, lang, .. } = page;
    let question = stage.screen() == Screen::Question;
    let out =
        if stage.series.starts_with("lesson/") { Route::Lessons } else { Route::Practise(Practise::Home) };
    let out = el("a")
        .class("btn btn-small btn-quiet")
        .set("href", out.to_string())
        .hook("stop")
        .child(icon(Icon::Close))
        .child(ui.show.stop);
    let title = stage.lesson.as_ref().map(|lesson| lesson.title.get(lang)).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| untitled(page, stage.series.starts_with("made")));
    let (number, of) = stage.number();
    let number = fill(ui.show.number, &[&number.to_string(), &of.to_string()]);
    let place = if question { [title, " · ", &number].concat() } else { title.to_owned() };
    let tool = |mark, name: &str, hook| icon_button("icon-btn", mark, name.to_owned()).hook(hook);
    let notes = tool(Icon::Why, ui.show.notes, "notes").set("id", NOTES).set("popovertarget", BOX);
    el("header")
        .class("show-bar")
        .child(out)
        .child(el("p").class("show-place").hook("place").child(place))
        .child(question.then(|| live(move || timer(page))))
        .child(question.then_some(notes))
        .child(question.then(|| notes_box(page, stage)))
        .child(tool(Icon::Group, ui.show.room, "room").click(move || desk.sheet.set(Some(Sheet::Room))))
        .child(tool(Icon::Full, ui.show.full, "full").click(take_screen))
        .child(tool(Icon::Query, ui.help, "help").click(move || desk.sheet.set(Some(Sheet::Help))))
}

/// The time that is left, what makes it run, and a minute more or less.
fn timer(page: Page) -> El {
    let (ui, show) = (page.ui.show, &page.desk.show);
    let left = show.left();
    let runs = show.stage().runs;
    let seconds = (100 + left % 60).to_string();
    let time = [&(left / 60).to_string(), ":", &seconds[1..]].concat();
    let minute = |word: &str, name: &'static str, hook, more: bool| {
        let press = move || {
            show.tick(|stage| {
                let left = if more { stage.left + 60 } else { stage.left.saturating_sub(60) };
                stage.left = left.min(99 * 60);
            });
        };
        button("icon-btn")
            .set("aria-label", name)
            .set("title", name)
            .hook(hook)
            .click(press)
            .child(word.to_owned())
    };
    let name = if runs { ui.halt } else { ui.start };
    let run = button("btn btn-small")
        .hook("timer")
        .set("aria-pressed", aria(runs))
        .set("title", name)
        .click(move || turn_timer(page))
        .child(icon(Icon::Clock))
        .child(el("span").class("sr").child(name))
        .child(el("span").class("num").set("role", "timer").set("aria-label", ui.timer).child(time));
    let over = (left == 0).then_some(ui.time_is_up);
    el("div")
        .class("show-timer")
        .class_if("is-over", left == 0)
        .child(minute("−", ui.shorter, "shorter", false))
        .child(run)
        .child(minute("+", ui.longer, "longer", true))
        .child(el("span").class("sr").set("role", "status").child(over))
}

/// What is for whoever speaks, and that everybody reads along.
fn notes_box(page: Page, stage: &Stage) -> El {
    let ui = page.ui.show;
    let notes = stage.exercise.as_ref().map(|exercise| exercise.notes.get(page.lang));
    let notes = notes.filter(|notes| !notes.is_empty()).unwrap_or(ui.no_notes).to_owned();
    el("aside")
        .class("show-box show-notes")
        .set("id", BOX)
        .set("popover", "auto")
        .hook("notes-box")
        .child(el("h2").child(ui.notes))
        .child(el("p").class("note").child(ui.notes_warn))
        .child(el("p").child(notes))
}

/// What each key does here.
pub fn keys(page: Page) -> Node {
    let ways = ["Space · Enter · →", "←", "1 · 2 · 3 · 4", "Shift + 1 · 2 · 3 · 4", "n", "t", "f", "m", "r"];
    let key = |key: &'static str| many([el("kbd").child(key).into(), Node::from(" ")]);
    let line = |(ways, does): (&'static str, &'static str)| {
        many([el("dt").children(ways.split(" · ").map(key)), el("dd").child(does)])
    };
    many(ways.into_iter().zip(page.ui.show.keys).map(line))
}
