//! One statement of the case as a control: yes, no or not known; or one of some values, where not known is one too.

use crate::page::Page;
use kaartwijzer_core::{Fact, FactIx, Input, Kind, Scope, Setting};
use leptos::prelude::*;

/// The control of one input. The region keeps two controls of one input on one page apart.
pub fn control(page: Page, region: &'static str, input: Input) -> AnyView {
    let fact = &page.pack().facts[input.fact.at()];
    let name = dom_id(region, fact, input);
    match fact.kind {
        Kind::YesNo => tri(page, fact, input, name),
        Kind::Choice(_) | Kind::Scale(_) => select(page, fact, input, name),
    }
}

/// Ties the radio buttons of one input together, and a label to its choice.
fn dom_id(region: &str, fact: &Fact, input: Input) -> String {
    let number = |at: Option<usize>| at.map(|at| at.to_string()).unwrap_or_default();
    [
        region,
        "-",
        &fact.id,
        "-",
        &number(input.participant),
        "-",
        &number(input.item),
    ]
    .concat()
}

fn tri(page: Page, fact: &Fact, input: Input, name: String) -> AnyView {
    let ui = page.ui;
    let options = [
        (Setting::YES, ui.yes, "yes"),
        (Setting::NO, ui.no, "no"),
        (Setting::Unknown, ui.not_known, "unknown"),
    ];
    let radios = options.map(|(setting, word, id)| {
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    data-testid=["fact-", &fact.id, "-", id].concat()
                    prop:checked=move || page.read(input) == setting
                    on:change=move |_| page.desk.write(input, setting)
                />
                {word}
            </label>
        }
    });
    view! {
        <fieldset class="tri">
            <legend>{page.say(fact.label)}</legend>
            <div class="tri-options">{radios.into_iter().collect_view()}</div>
            {fact.help.map(|help| view! { <p class="note">{page.say(help)}</p> })}
        </fieldset>
    }
    .into_any()
}

/// A choice. Where the pack has no default, the case must say, and not known is no answer.
fn select(page: Page, fact: &Fact, input: Input, id: String) -> AnyView {
    let unknown = fact.default.is_some() && !fact.descriptive;
    let values = fact.kind.values().iter().enumerate().map(|(at, value)| {
        let setting = Setting::Is(at as u8);
        view! { <option value=at.to_string() prop:selected=move || page.read(input) == setting>{page.say(value.label)}</option> }
    });
    let values = values.collect_view();
    let not_known = unknown.then(|| {
        view! { <option value="?" prop:selected=move || page.read(input) == Setting::Unknown>{page.ui.not_known}</option> }
    });
    view! {
        <div class="field">
            <label for=id.clone()>{page.say(fact.label)}</label>
            <select
                id=id
                data-testid=["fact-", &fact.id].concat()
                on:change=move |event| {
                    let value = event_target_value(&event);
                    page.desk.write(input, value.parse().map_or(Setting::Unknown, Setting::Is));
                }
            >
                {values}
                {not_known}
            </select>
            {fact.help.map(|help| view! { <p class="note">{page.say(help)}</p> })}
        </div>
    }
    .into_any()
}

/// The facts of a scope as controls, group by group in the order of the pack.
pub fn groups(page: Page, scope: Scope, input: impl Fn(FactIx) -> Input) -> AnyView {
    let facts: Vec<(usize, &Fact)> = page
        .pack()
        .facts
        .iter()
        .enumerate()
        .filter(|(_, fact)| fact.scope == scope && !fact.per_question)
        .collect();
    let mut names: Vec<&str> = Vec::new();
    for (_, fact) in &facts {
        if !names.contains(&fact.group.as_str()) {
            names.push(&fact.group);
        }
    }
    let sections = names.into_iter().map(|name| {
        let of_group = facts.iter().filter(|(_, fact)| fact.group == name);
        let (choices, statements): (Vec<_>, Vec<_>) =
            of_group.partition(|(_, fact)| fact.kind != Kind::YesNo);
        let controls = |facts: Vec<&(usize, &Fact)>| {
            facts
                .into_iter()
                .map(|(at, _)| control(page, "edit", input(FactIx(*at as u16))))
                .collect_view()
        };
        view! {
            <section class="group">
                <h3>{page.ui.group(name)}</h3>
                <div class="fields">{controls(choices)}</div>
                {controls(statements)}
            </section>
        }
        .into_any()
    });
    sections.collect_view().into_any()
}
