//! The catalogues: everybody who can sit down, everything that can be put on the card or said.

use super::button::button;
use super::tools::to_chosen;
use crate::desk::basket::Basket;
use crate::desk::fill::Choice;
use crate::desk::list::List;
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::FactIx;
use kaartwijzer_core::format::Value;
use kaartwijzer_core::order;

/// The actors: those often at the table, then all others by kind.
pub fn people(page: Page) -> Node {
    let Page { desk, ui, .. } = page;
    let all: Vec<(u8, &Value)> = values(page, desk.words.actor).collect();
    let mut kinds: Vec<&str> = Vec::new();
    for (_, value) in all.iter().filter(|(_, value)| !value.seat) {
        if !kinds.contains(&value.group.as_str()) {
            kinds.push(&value.group);
        }
    }
    let section = |heading: &'static str, wanted: &dyn Fn(&Value) -> bool| {
        let chosen = all.iter().filter(|(_, value)| wanted(value));
        group(heading.to_owned(), chosen.map(|(at, value)| person(page, *at, value)).collect())
    };
    let mut sections = vec![section(ui.usual, &|value| value.seat)];
    sections.extend(
        kinds.iter().map(|kind| section(ui.kind(kind), &|value| !value.seat && value.group == *kind)),
    );
    many(sections)
}

fn person(page: Page, actor: u8, value: &Value) -> El {
    let hook = ["catalog-actor-", &value.id].concat();
    entry(hook, page.say(value.label), help(page, value)).click(move || {
        page.desk.sheet.set(None);
        page.desk.seat(actor);
        to_chosen(page, List::People);
    })
}

/// Lines by topic, what somebody knows, other papers; what belongs in this basket first.
pub fn items(page: Page, basket: Basket) -> Node {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    let add = |hook: String, name, help, choice| {
        entry(hook, name, help).click(move || {
            desk.sheet.set(None);
            desk.lay(choice);
            to_chosen(page, List::Items);
        })
    };
    let lines = values(page, words.topic).map(|(topic, value)| {
        let hook = if topic == 0 {
            "catalog-artefact-A3".to_owned()
        } else {
            ["catalog-topic-", &value.id].concat()
        };
        add(hook, page.say(value.label), help(page, value), Choice::Line(topic))
    });
    let known = [
        ("catalog-artefact-knowledge", ui.seen_myself, Choice::Known),
        ("catalog-confided", ui.told_me, Choice::Confided),
        ("catalog-heard", ui.said_there, Choice::Heard),
    ];
    let known = known.map(|(hook, name, choice)| add(hook.to_owned(), name, None, choice));
    let papers = values(page, words.artefact).filter(|(at, _)| ![words.line, words.knowledge].contains(at));
    let papers = papers.map(|(artefact, value)| {
        let hook = ["catalog-artefact-", &value.id].concat();
        add(hook, page.say(value.label), help(page, value), Choice::Paper(artefact))
    });
    let mut groups = [
        (Basket::Card, group(ui.line_about.to_owned(), lines.collect())),
        (Basket::Known, group(knower(page), known.into_iter().collect())),
        (Basket::Papers, group(ui.papers.to_owned(), papers.collect())),
    ];
    let wanted = if basket == Basket::Heard { Basket::Known } else { basket };
    order::by(&mut groups, |(here, _)| *here != wanted);
    many(groups.map(|(_, group)| group))
}

/// What somebody knows, with the name of whoever is chosen.
fn knower(page: Page) -> String {
    let Page { desk, ui, .. } = page;
    let person = desk.places().0;
    let name = page.case(|case| person.and_then(|at| Some(case.participants.get(at)?.name.clone())));
    name.map_or_else(|| ui.known.to_owned(), |name| fill(ui.named, &[ui.known, &name]))
}

fn values(page: Page, fact: FactIx) -> impl Iterator<Item = (u8, &'static Value)> {
    page.pack().facts[fact.at()].kind.values().iter().enumerate().map(|(at, value)| (at as u8, value))
}

fn help(page: Page, value: &Value) -> Option<&'static str> {
    value.help.map(|help| page.say(help))
}

fn group(heading: String, entries: Vec<El>) -> El {
    let list = el("div").class("catalogue").children(entries);
    el("section").class("group").child(el("h3").child(heading)).child(list)
}

/// One entry with the help of the pack. It is added at once.
fn entry(hook: String, name: &'static str, help: Option<&'static str>) -> El {
    button("").hook(hook).child(name).child(help.map(|help| el("span").class("note").child(help)))
}
