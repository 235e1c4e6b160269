//! One line of a basket: what it says, its chips, and what the chosen participant may do with it.

use super::button::aria;
use super::need::need;
use super::pill::pill;
use super::tools::{keys, tools};
use crate::desk::basket::Basket;
use crate::desk::chosen::reach;
use crate::desk::list::List;
use crate::i18n::fill;
use crate::page::{Page, of_item, of_pair};
use kaartwijzer_core::{FactIx, Setting};
use leptos::prelude::*;

/// The item in this place.
pub fn item(page: Page, at: usize) -> AnyView {
    let Page { desk, lang, .. } = page;
    let (id, text) = desk.case().with(|case| {
        case.items
            .get(at)
            .map(|item| (item.id.clone(), item.text.get(lang).to_owned()))
            .unwrap_or_default()
    });
    let (person, chosen) = desk.places();
    let selected = chosen == Some(at);
    let (of_person, of_items) = reach(page.pack(), desk.chosen().question);
    let mark = if of_items {
        page.mark(person.filter(|_| of_person), Some(at))
    } else {
        None
    };
    let shown = mark.map(|mark| page.shown(mark));
    view! {
        <li class="item" class:is-selected=selected>
            <button
                type="button"
                class="item-pick"
                aria-pressed=aria(selected)
                data-testid=["item-", &id].concat()
                data-outcome=shown.map(|shown| shown.look.kind.id())
                on:click=move |_| desk.choose(List::Items, at)
                on:keydown=move |event| keys(page, List::Items, at, &event)
            >
                <span class="item-name">{text}</span>
                {chips(page, at)}
                {shown.map(pill)}
            </button>
            <div class="item-line">
                {person.filter(|_| of_person && !knowledge(page, at)).map(|person| need(page, person, at))}
                {selected.then(|| tools(page, List::Items, at))}
            </div>
        </li>
    }
    .into_any()
}

/// Need-to-know is about papers; nobody needs what somebody else has in their head.
fn knowledge(page: Page, at: usize) -> bool {
    let basket = page
        .desk
        .case()
        .with(|case| Basket::of(case, page.pack(), page.desk.words, at));
    matches!(basket, Basket::Known | Basket::Heard)
}

/// What is worth knowing at a glance: level, marking, kind of paper, who contributed it, who knows it.
fn chips(page: Page, at: usize) -> AnyView {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    let stamps = [words.classification, words.marking].map(|fact| stated(page, fact, at));
    let papers = desk.case().with(|case| Basket::of(case, page.pack(), words, at)) == Basket::Papers;
    let kind = papers.then(|| stated(page, words.artefact, at)).flatten();
    let origin = stated(page, words.origin, at).map(|origin| fill(ui.from, &[origin]));
    let plain = kind
        .map(str::to_owned)
        .into_iter()
        .chain(origin)
        .chain(holders(page, at));
    view! {
        <span class="chips">
            {stamps.into_iter().flatten().map(|stamp| view! { <span class="chip chip-mark">{stamp}</span> }).collect_view()}
            {plain.map(|text| view! { <span class="chip">{text}</span> }).collect_view()}
        </span>
    }
    .into_any()
}

/// What a choice says, where it says more than its default.
fn stated(page: Page, fact: FactIx, at: usize) -> Option<&'static str> {
    let setting = page.read(of_item(fact, at));
    let silent = page.pack().facts[fact.at()].default == Some(setting) && fact != page.desk.words.artefact;
    (!silent).then(|| page.setting(fact, setting))
}

/// Who knows it, and to whom it was confided.
fn holders(page: Page, at: usize) -> Vec<String> {
    let Page { desk, ui, .. } = page;
    let facts = [(desk.words.knows, ui.knows), (desk.words.confided, ui.confided)];
    desk.case().with(|case| {
        let people = case.participants.iter().enumerate();
        people
            .flat_map(|(person, who)| {
                facts.iter().filter_map(move |(fact, template)| {
                    let holds = case.written(of_pair(*fact, person, at)) == Some(Setting::YES);
                    holds.then(|| fill(template, &[&who.name]))
                })
            })
            .collect()
    })
}
