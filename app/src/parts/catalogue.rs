//! The catalogues: everybody who can sit down, everything that can be put on the card or said.

use crate::desk::fill::Choice;
use crate::i18n::fill;
use crate::page::Page;
use kaartwijzer_core::format::Value;
use leptos::prelude::*;

/// The actors: those often at the table, then all others by kind.
pub fn people(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let values = page.pack().facts[desk.words.actor.at()].kind.values();
    let all = || values.iter().enumerate().map(|(at, value)| (at as u8, value));
    let mut kinds: Vec<&str> = Vec::new();
    for (_, value) in all().filter(|(_, value)| !value.seat) {
        if !kinds.contains(&value.group.as_str()) {
            kinds.push(&value.group);
        }
    }
    let seat = |(at, value): (u8, &'static Value)| {
        entry(
            page,
            &["catalog-actor-", &value.id].concat(),
            page.say(value.label),
            value,
            move || desk.seat(at),
        )
    };
    let usual = group(
        ui.usual,
        all().filter(|(_, value)| value.seat).map(seat).collect(),
    );
    let others = kinds.into_iter().map(|kind| {
        group(
            ui.kind(kind),
            all()
                .filter(|(_, value)| !value.seat && value.group == kind)
                .map(seat)
                .collect(),
        )
    });
    view! { {usual}{others.collect_view()} }.into_any()
}

/// Lines by topic, what somebody knows, other papers.
pub fn items(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    let values =
        |fact: kaartwijzer_core::FactIx| page.pack().facts[fact.at()].kind.values().iter().enumerate();
    let line = move |(at, value): (usize, &'static Value)| {
        let hook = if at == 0 {
            "catalog-artefact-A3".to_owned()
        } else {
            ["catalog-topic-", &value.id].concat()
        };
        entry(page, &hook, page.say(value.label), value, move || {
            desk.lay(Choice::Line(at as u8))
        })
    };
    let paper = move |(at, value): (usize, &'static Value)| {
        let hook = ["catalog-artefact-", &value.id].concat();
        entry(page, &hook, page.say(value.label), value, move || {
            desk.lay(Choice::Paper(at as u8))
        })
    };
    let known = [
        ("catalog-artefact-knowledge", ui.seen_myself, Choice::Known),
        ("catalog-confided", ui.told_me, Choice::Confided),
        ("catalog-heard", ui.said_there, Choice::Heard),
    ];
    let known = known.map(|(hook, name, choice)| plain(page, hook, name, move || desk.lay(choice)));
    let papers =
        values(words.artefact).filter(|(at, _)| ![words.line, words.knowledge].contains(&(*at as u8)));
    view! {
        {group(ui.line_about, values(words.topic).map(line).collect())}
        {group(&knower(page), known.into_iter().collect())}
        {group(ui.papers, papers.map(paper).collect())}
    }
    .into_any()
}

/// What somebody knows, with the name of whoever is chosen.
fn knower(page: Page) -> String {
    let Page { desk, ui, .. } = page;
    let (person, _) = desk.places();
    let name = desk
        .case()
        .with_untracked(|case| person.and_then(|at| Some(case.participants.get(at)?.name.clone())));
    name.map_or_else(|| ui.known.to_owned(), |name| fill(ui.named, &[ui.known, &name]))
}

fn group(heading: &str, entries: Vec<AnyView>) -> AnyView {
    view! { <section class="group"><h3>{heading.to_owned()}</h3><div class="catalogue">{entries}</div></section> }.into_any()
}

/// One entry with the help of the pack; it is added at once, and the sheet goes away.
fn entry(page: Page, hook: &str, name: &'static str, value: &Value, add: impl Fn() + 'static) -> AnyView {
    let help = value.help.map(|help| page.say(help));
    button(page, hook, name, help, add)
}

fn plain(page: Page, hook: &str, name: &'static str, add: impl Fn() + 'static) -> AnyView {
    button(page, hook, name, None, add)
}

fn button(
    page: Page,
    hook: &str,
    name: &'static str,
    help: Option<&'static str>,
    add: impl Fn() + 'static,
) -> AnyView {
    let press = move |_| {
        page.desk.sheet.set(None);
        add();
    };
    view! {
        <button type="button" data-testid=hook.to_owned() on:click=press>
            {name}
            {help.map(|help| view! { <span class="note">{help}</span> })}
        </button>
    }
    .into_any()
}
