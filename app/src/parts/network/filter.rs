//! Chips that leave systems in or out, and the day the answers are about.

use crate::figures::network::kind_mark;
use crate::network::web::{Filter, toggle};
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::ask::day_input;
use crate::parts::button::{aria, button};
use crate::signals::{Update, With};
use crate::vocabulary::CLOCK;
use kaartwijzer_core::SourceIx;
use kaartwijzer_core::order::Sorted;

/// The day, the texts and the periods.
pub fn filters(page: Page) -> El {
    let (pack, ui) = (page.pack(), &page.ui.network);
    let filter = page.desk.sight.filter;
    let now = filter.with(Filter::clone);
    let mut sources = Sorted::default();
    sources.extend(pack.systems.iter().map(|system| system.source));
    let source = |one: SourceIx| {
        let source = &pack.sources[one.at()];
        chip(page, source.id.clone(), now.sources.contains(&one), move |filter| {
            toggle(&mut filter.sources, one);
        })
        .set("title", page.say(source.label))
        .hook(["filter-", &source.id].concat())
    };
    let clock = pack.clocks.iter().position(|clock| clock.id == CLOCK);
    let of_clock = pack.periods.iter().enumerate().filter(|(_, one)| Some(usize::from(one.clock)) == clock);
    let period = |(at, one): (usize, &'static kaartwijzer_core::format::Period)| {
        chip(page, one.id.clone(), now.periods.contains(&at), move |filter| toggle(&mut filter.periods, at))
            .set("title", page.say(one.label))
            .hook(["filter-", &one.id].concat())
    };
    el("div")
        .class("net-filters")
        .child(day(page))
        .child(group(
            page,
            ui.sources,
            now.sources.is_empty(),
            |filter| filter.sources.clear(),
            sources.into_list().into_iter().map(source),
        ))
        .child(group(
            page,
            ui.periods,
            now.periods.is_empty(),
            |filter| filter.periods.clear(),
            of_clock.map(period),
        ))
}

/// The kinds, each with its mark: the legend of the drawing, and a filter.
pub fn kinds(page: Page) -> El {
    let (pack, ui) = (page.pack(), &page.ui.network);
    let now = page.desk.sight.filter.with(Filter::clone);
    let used = |at: &u16| pack.systems.iter().any(|system| system.kind == *at);
    let kind = |at: u16| {
        let kind = &pack.channels[usize::from(at)];
        chip(page, page.say(kind.label).to_owned(), now.kinds.contains(&at), move |filter| {
            toggle(&mut filter.kinds, at);
        })
        .set("data-kind", kind.id.clone())
        .hook(["filter-", &kind.id].concat())
        .child(kind_mark(&kind.id))
    };
    let kinds = (0..pack.channels.len() as u16).filter(used).map(kind);
    group(page, ui.kinds, now.kinds.is_empty(), |filter| filter.kinds.clear(), kinds)
        .class("net-chips net-kinds")
}

fn group(
    page: Page,
    name: &'static str,
    all: bool,
    clear: impl Fn(&mut Filter) + 'static,
    chips: impl Iterator<Item = El>,
) -> El {
    el("div")
        .class("net-chips")
        .set("role", "group")
        .set("aria-label", name)
        .child(el("span").class("eyebrow").set("aria-hidden", "true").child(name))
        .child(chip(page, page.ui.network.all.to_owned(), all, clear))
        .children(chips)
}

fn chip(page: Page, word: String, on: bool, change: impl Fn(&mut Filter) + 'static) -> El {
    button("net-chip")
        .set("aria-pressed", aria(on))
        .click(move || page.desk.sight.filter.update(|filter| change(filter)))
        .child(el("span").child(word))
}

/// The day of the case on the desk: the answers here and there are about the same day.
fn day(page: Page) -> El {
    let input = day_input(page).set("id", "net-day").hook("net-day");
    let label = el("label").class("eyebrow").set("for", "net-day").child(page.ui.network.day);
    el("div").class("net-chips net-day").child(label).child(input)
}
