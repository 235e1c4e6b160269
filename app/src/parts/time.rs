//! What changed between two days, and which article did it; and the steps from one change to the next.

use super::button::{aria, button, icon_button};
use super::differences::{Sides, changed, differences};
use super::why::no_cell;
use crate::browser::field::event_value;
use crate::browser::{focus, keys};
use crate::desk::days;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::signals::{Get, GetUntracked, RwSignal, Set, With, WithUntracked};
use crate::vocabulary::{CLOCK, FIRST_YEAR};
use kaartwijzer_core::{Case, Cell, Date, say};
use std::rc::Rc;

/// The id by which the keyboard finds back to the button.
const OPENER: &str = "what-changed";
/// The id of the panel.
const PANEL: &str = "changes";

/// Steps over the last change, or to the next one; cells that flip stand out.
pub fn step(page: Page, forth: bool) -> El {
    let Page { desk, ui, lang, .. } = page;
    let day = desk.day.get();
    let begin = days::begin(page.pack());
    let step = move |breaks: &Vec<Date>, day| {
        if forth { days::next(breaks, day) } else { days::previous(breaks, begin, day) }
    };
    let there = desk.breaks.with(|breaks| step(breaks, day));
    let word = if forth { ui.time.next } else { ui.time.previous };
    let name = match there {
        Some(there) => [word, ": ", &say::date(there, lang)].concat(),
        None => [word, ". ", ui.time.none_left].concat(),
    };
    let press = move || {
        let there = desk.breaks.with_untracked(|breaks| step(breaks, desk.day.get_untracked()));
        if let Some(there) = there {
            desk.cross(there);
        }
    };
    // It stays a stop for the keyboard where there is nothing left: the focus must not be lost on the last step.
    icon_button("icon-btn band-step", if forth { Icon::Step } else { Icon::Back }, name)
        .hook(if forth { "next-change" } else { "previous-change" })
        .set("aria-disabled", there.is_none().then_some("true"))
        .click(press)
}

/// Opens what changed, or puts it away.
pub fn opener(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let open = desk.days.open.get();
    let press = move || {
        let open = !desk.days.open.get_untracked();
        desk.compare_days(open);
        if open {
            focus::soon(PANEL.to_owned());
        }
    };
    button("btn btn-small btn-quiet")
        .set("id", OPENER)
        .hook("what-changed")
        .set("aria-expanded", aria(open))
        .set("aria-controls", PANEL)
        .click(press)
        .child(icon(Icon::Clock))
        .child(ui.time.heading)
}

/// What changed between two days, and which article did it.
pub fn what_changed(page: Page) -> Option<El> {
    let Page { desk, ui, .. } = page;
    if !desk.days.open.get() {
        return None;
    }
    let close = icon_button("icon-btn icon-btn-small", Icon::Close, ui.close.to_owned());
    let head = el("div")
        .class("changes-head")
        .child(el("h2").child(ui.time.heading))
        .child(close.click(move || put_away(page)));
    let days = el("div")
        .class("changes-days")
        .child(live(move || day(page, "first", ui.time.first, desk.days.first)))
        .child(live(move || day(page, "second", ui.time.second, desk.days.second)));
    let panel = el("section")
        .class("changes")
        .set("id", PANEL)
        .set("tabindex", "-1")
        .set("aria-label", ui.time.heading)
        .hook("changes")
        .on("keydown", move |event| {
            if keys::press(&event).is_some_and(|press| press.key == "Escape") {
                put_away(page);
            }
        });
    Some(panel.child(head).child(days).child(live(move || list(page))))
}

fn put_away(page: Page) {
    page.desk.compare_days(false);
    focus::on(OPENER);
}

/// One of the two days: typed, or chosen among the days people name.
fn day(page: Page, side: &'static str, label: &'static str, set: RwSignal<Option<Date>>) -> El {
    let Page { desk, ui, .. } = page;
    let day = set.get().unwrap_or_else(|| desk.day.get());
    let id = ["changes-", side].concat();
    let typed = el("input")
        .set("type", "date")
        .set("id", id.clone())
        .hook(id.clone())
        .prop("value", day.to_string())
        .on("input", move |event| {
            if let Ok(day) = event_value(&event).parse::<Date>()
                && day.year() >= FIRST_YEAR
            {
                set.set(Some(day));
            }
        });
    let chip = |word: &'static str, name: String, to: Option<Date>, hook: &str| {
        button("chip")
            .hook([&id, "-", hook].concat())
            .set("title", name.clone())
            .set("aria-label", name)
            .set("aria-pressed", aria(set.get() == to))
            .click(move || set.set(to))
            .child(word)
    };
    let pack = page.pack();
    let clock = pack.clocks.iter().position(|clock| clock.id == CLOCK);
    let periods = pack.periods.iter().filter(|period| Some(usize::from(period.clock)) == clock);
    let firsts = periods.filter(|period| period.from > Date::MIN).map(|period| {
        let name = fill(ui.time.period, &[&[&period.id, ", ", page.say(period.label)].concat()]);
        chip(&period.id, name, Some(period.from), &period.id)
    });
    let today = chip(ui.today_tick, ui.today_tick.to_owned(), Some(desk.today), "today");
    let here = chip(ui.time.timeline, ui.time.of_case.to_owned(), None, "here");
    el("div")
        .class("field")
        .child(el("label").set("for", id.clone()).child(label))
        .child(typed)
        .child(el("div").class("chips").children(firsts).child(today).child(here))
}

/// The answers that changed, and how many did not.
fn list(page: Page) -> Node {
    let Page { desk, ui, .. } = page;
    let (first, second) = desk.between.get();
    desk.changes.with(|all| {
        let count = changed(all);
        let status = el("p").class("changes-status").set("role", "status").hook("changes-status");
        let total = desk.matrix.with_untracked(|matrix| matrix.cells().count());
        if total == 0 {
            return status.child(no_cell(page)).into();
        }
        if count == 0 {
            return status.child(ui.time.nothing).into();
        }
        let [before, after] = [first, second].map(|day| desk.undated.with(|case| case.on(day)));
        let choose = move |cell: Cell| {
            desk.choose_cell(cell);
            desk.cross(second);
        };
        let through = |_: Page, _: &Case, _: &Case, _| None;
        let sides = Sides { before: &before, after: &after, through, choose: Rc::new(choose) };
        let rest = total - count.min(total);
        Node::Many(vec![
            status.child(ui.time.changed.of(count)).into(),
            differences(page, &sides, all),
            (rest > 0).then(|| el("p").class("note").child(ui.time.same.of(rest))).into(),
        ])
    })
}
