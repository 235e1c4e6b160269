//! The foot of the page: the day as a handle on the legal periods, the fixed lines, and the tabs of a phone.

use super::button::{aria, button};
use super::offline::take_along;
use super::time::{opener, step, what_changed};
use crate::browser::focus;
use crate::desk::sheet::Tab;
use crate::figures::{Band, Icon, Period, icon, period_band};
use crate::node::{El, el, live};
use crate::page::Page;
use crate::signals::{Get, Set};
use crate::vocabulary::CLOCK;
use kaartwijzer_core::say;

/// The band of periods and the fixed lines.
pub fn tray(page: Page) -> El {
    el("footer")
        .class("tray")
        .child(
            el("div")
                .class("timeline")
                .child(live(move || step(page, false)))
                .child(live(move || band(page)))
                .child(live(move || step(page, true)))
                .child(live(move || opener(page))),
        )
        .child(live(move || what_changed(page)))
        .child(fixed_lines(page))
}

/// What stands under every page: what to do in danger, and that nothing here is real.
pub fn fixed_lines(page: Page) -> El {
    let along = take_along(page).map(|link| el("span").class("along").child(" · ").child(link));
    el("div").class("fixed-lines").child(danger(page)).child(el("p").child(page.ui.invented).child(along))
}

/// What to do in danger.
pub fn danger(page: Page) -> El {
    let [before, between, after] = page.ui.danger;
    el("p")
        .class("danger")
        .hook("danger")
        .child(before)
        .child(el("b").child("112"))
        .child(between)
        .child(el("b").child("101"))
        .child(after)
}

fn band(page: Page) -> El {
    let Page { desk, ui, lang, .. } = page;
    let date = desk.day.get();
    let band = Band {
        periods: periods(page),
        breaks: desk.breaks.get(),
        date,
        date_text: say::date(date, lang),
        today: desk.today,
        today_text: ui.today_tick.to_owned(),
        label: ui.date,
    };
    period_band(band, move |day| desk.turn(day))
}

/// The periods of the table's clock.
fn periods(page: Page) -> Vec<Period> {
    let pack = page.pack();
    let clock = pack.clocks.iter().position(|clock| clock.id == CLOCK);
    let of_clock = pack.periods.iter().filter(|period| Some(usize::from(period.clock)) == clock);
    of_clock
        .map(|period| Period {
            id: period.id.clone(),
            label: page.say(period.label).to_owned(),
            from: period.from,
            until: period.until,
        })
        .collect()
}

/// The tabs of a phone.
pub fn tabs(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let tabs = [
        (Tab::Card, Icon::Card, ui.tab_card),
        (Tab::Table, Icon::Table, ui.tab_table),
        (Tab::Why, Icon::Why, ui.tab_why),
    ];
    let tabs = tabs.map(|(tab, mark, word)| {
        button("")
            .hook(["tab-", tab.id()].concat())
            .set("aria-pressed", aria(desk.tab.get() == tab))
            .click(move || {
                desk.tab.set(tab);
                focus::up();
            })
            .child(icon(mark))
            .child(word)
    });
    el("nav").class("tabs").set("aria-label", ui.view).children(tabs)
}
