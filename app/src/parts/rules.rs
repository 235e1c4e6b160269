//! Rules and open questions that bear on an answer: the words of the pack, what held, what is missing, what tenses.

use super::conditions::conditions;
use super::quote::quotes;
use crate::figures::{Icon, IconMark};
use crate::page::Page;
use kaartwijzer_core::{Considered, Label, OpenIx, Origin, Role, say};
use leptos::prelude::*;

/// A rule that decides: its words, what it says in plain words, how well it is supported.
pub fn deciding(page: Page, origin: Origin) -> AnyView {
    let pack = page.pack();
    let id = ["deciding-", pack.origin_id(origin)].concat();
    match origin {
        Origin::Open(open) => view! { <div data-testid=id>{open_question(page, open)}</div> }.into_any(),
        Origin::Rule(rule) => {
            let rule = &pack.rules[rule.at()];
            view! {
                <div class="deciding" data-testid=id>
                    {quotes(page, origin)}
                    <p class="plain">{page.say(rule.label)}" "<span class="code">{rule.id.clone()}</span></p>
                    <p class="note">{say::basis(rule.basis, page.lang)}</p>
                </div>
            }
            .into_any()
        }
    }
}

/// An open question in full.
pub fn open_question(page: Page, open: OpenIx) -> AnyView {
    let open = &page.pack().opens[open.at()];
    view! {
        <section class="open-question" data-testid=["open-", &open.id].concat()>
            <p class="eyebrow">{page.ui.undecided}" "<span class="code">{open.id.clone()}</span></p>
            <p>{page.say(open.question)}</p>
        </section>
    }
    .into_any()
}

/// Everything that became the same of: folded, with a heading; nothing where there is nothing.
pub fn fold(
    page: Page,
    heading: &'static str,
    role: Role,
    all: &[Considered],
    open: bool,
) -> Option<AnyView> {
    let of_role: Vec<&Considered> = all.iter().filter(|considered| considered.role == role).collect();
    let count = of_role.len();
    let part = view! {
        <details class="part" open=open data-role=heading>
            <summary>{heading}" "<span class="code">{count}</span></summary>
            {of_role.into_iter().map(|considered| entry(page, considered)).collect_view()}
        </details>
    };
    (count > 0).then(|| part.into_any())
}

/// One clause: what its rule says, what it would do, what is missing; the words and the tree one fold deeper.
fn entry(page: Page, considered: &Considered) -> AnyView {
    let pack = page.pack();
    let clause = pack.clauses(considered.origin).get(considered.clause);
    let note = clause
        .and_then(|clause| clause.note)
        .map(|note| view! { <p class="note">{page.say(note)}</p> });
    let missing = matches!(considered.role, Role::Fails | Role::Undecided).then(|| missing(page, considered));
    let effect = say::effect(pack, considered.effect, page.lang);
    let id = pack.origin_id(considered.origin);
    view! {
        <div class="entry" data-testid=["rule-", id].concat()>
            <p class="plain">{page.say(said(page, considered.origin))}" "<span class="code">{id}" · "{effect}</span></p>
            {note}
            {missing}
            <details class="deeper">
                <summary class="fold note">{page.ui.conditions}</summary>
                {quotes(page, considered.origin)}
                {conditions(page, considered)}
            </details>
        </div>
    }
    .into_any()
}

/// What still stands in the way of a clause, or is not known.
fn missing(page: Page, considered: &Considered) -> AnyView {
    let case = page.desk.case();
    let lines = considered.missing.iter().map(|missing| {
        let text = case.with(|case| say::missing(page.pack(), case, missing, page.lang));
        view! { <li data-truth="no"><IconMark icon=Icon::Cross/><span class="tick-text">{text}</span></li> }
    });
    let lines = lines.collect_view();
    (!considered.missing.is_empty())
        .then(|| view! { <p class="note">{page.ui.missing}</p><ul class="ticks">{lines}</ul> })
        .into_any()
}

/// What an origin says, in plain words.
pub fn said(page: Page, origin: Origin) -> Label {
    match origin {
        Origin::Rule(rule) => page.pack().rules[rule.at()].label,
        Origin::Open(open) => page.pack().opens[open.at()].label,
    }
}

/// What pulls the other way, of the rules that decide.
pub fn tensions(page: Page, deciding: &[Origin]) -> Option<AnyView> {
    let pack = page.pack();
    let all: Vec<(String, Label)> = deciding
        .iter()
        .filter_map(|origin| match origin {
            Origin::Rule(rule) => Some(&pack.rules[rule.at()]),
            Origin::Open(_) => None,
        })
        .flat_map(|rule| rule.tensions.iter().map(|tension| (rule.id.clone(), *tension)))
        .collect();
    let count = all.len();
    let lines = all.into_iter().map(|(id, tension)| {
        view! { <div class="tension"><p class="eyebrow">{id}</p><p>{page.say(tension)}</p></div> }
    });
    let part = view! {
        <details class="part">
            <summary>{page.ui.tensions}" "<span class="code">{count}</span></summary>
            {lines.collect_view()}
        </details>
    };
    (count > 0).then(|| part.into_any())
}
