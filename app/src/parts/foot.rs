//! The foot of the page: the day as a handle on the legal periods, the fixed lines, and the tabs of a phone.

use super::button::aria;
use crate::desk::sheet::Tab;
use crate::figures::{Icon, IconMark, Period, PeriodBand};
use crate::page::Page;
use crate::vocabulary::CLOCK;
use kaartwijzer_core::say;
use leptos::prelude::*;

/// The band of periods and the fixed lines.
#[component]
pub fn Tray(page: Page) -> impl IntoView {
    let Page { desk, ui, lang, .. } = page;
    let date = Signal::derive(move || desk.case().with(|case| case.date));
    let text = Signal::derive(move || say::date(date.get(), lang));
    let [before, between, after] = ui.danger;
    view! {
        <footer class="tray">
            <PeriodBand
                periods=Signal::stored(periods(page))
                date
                date_text=text
                on_date=move |day| desk.turn(day)
                today=Signal::stored(desk.today)
                today_text=Signal::stored(ui.today.to_lowercase())
                label=Signal::stored(ui.date.to_owned())
            />
            <div class="fixed-lines">
                <p class="danger" data-testid="danger">{before}<b>"112"</b>{between}<b>"101"</b>{after}</p>
                <p>{ui.invented}</p>
            </div>
        </footer>
    }
}

/// The periods of the table's clock.
fn periods(page: Page) -> Vec<Period> {
    let pack = page.pack();
    let clock = pack.clocks.iter().position(|clock| clock.id == CLOCK);
    let of_clock = pack
        .periods
        .iter()
        .filter(|period| Some(usize::from(period.clock)) == clock);
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
#[component]
pub fn Tabs(page: Page) -> impl IntoView {
    let Page { desk, ui, .. } = page;
    let tabs = [
        (Tab::Card, Icon::Card, ui.tab_card),
        (Tab::Table, Icon::Table, ui.tab_table),
        (Tab::Why, Icon::Why, ui.tab_why),
    ];
    let tab = move |(tab, icon, word): (Tab, Icon, &'static str)| {
        view! {
            <button
                type="button"
                data-testid=["tab-", tab.id()].concat()
                aria-pressed=move || aria(desk.tab.get() == tab)
                on:click=move |_| desk.tab.set(tab)
            >
                <IconMark icon/>
                {word}
            </button>
        }
    };
    view! { <nav class="tabs" aria-label=ui.view>{tabs.map(tab).into_iter().collect_view()}</nav> }
}
