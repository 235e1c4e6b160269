//! A text on a page of its own: what it is called, how much of it was seen, and every word of it that is quoted.

use super::clause::names;
use super::entry::{head, system_link};
use super::line::{line, name};
use super::section;
use crate::find::Entry;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::quote::words;
use kaartwijzer_core::format::Citation;
use kaartwijzer_core::{DefinitionIx, SourceIx, SystemIx, relations, say};

/// A text.
pub fn source(page: Page, at: SourceIx) -> Node {
    let ui = &page.ui.rules_page;
    let pack = page.pack();
    let source = &pack.sources[at.at()];
    let file = pack.text(source.file);
    let told = (!file.is_empty()).then(|| {
        el("p")
            .class("is-five")
            .hook("one-of-five")
            .child(ui.is_five)
            .child(" ")
            .child(el("span").class("code").child(file))
    });
    Node::Many(vec![
        head(page, at.into(), ()).child(told).child(facts(page, at)).into(),
        section(ui.quoted_in, quoted(page, at)).into(),
        section(ui.used_by, names(page, defining(page, at))).into(),
        section(ui.ties[5], systems(page, at)).into(),
        section(ui.names, named(page, at)).into(),
    ])
}

/// Name, date, number, and how much was seen.
fn facts(page: Page, at: SourceIx) -> El {
    let pack = page.pack();
    let ui = &page.ui.rules_page;
    let source = &pack.sources[at.at()];
    let number = match pack.text(source.number) {
        "not published" => ui.unpublished,
        number => number,
    };
    let [name, date, numbered, seen] = ui.facts_of_text;
    let rows = [
        (name, pack.text(source.name).to_owned()),
        (date, day(page, pack.text(source.date))),
        (numbered, number.to_owned()),
        (seen, how_much(page, pack.text(source.seen))),
    ];
    let rows = rows
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| Node::Many(vec![el("dt").child(label).into(), el("dd").child(text).into()]));
    el("dl").class("ties").children(rows)
}

/// Days in words; what is no day stays as it is written.
fn day(page: Page, text: &str) -> String {
    let one = |day: &str| match (day.parse(), day.strip_prefix("undated")) {
        (Ok(day), _) => say::date(day, page.lang),
        (_, Some(rest)) => [page.ui.rules_page.undated, rest].concat(),
        _ => day.to_owned(),
    };
    text.split(" / ").map(one).collect::<Vec<_>>().join(" · ")
}

/// How much of it was seen, the exact places after it.
fn how_much(page: Page, text: &str) -> String {
    let (much, places) = text.split_once(": ").map_or((text, None), |(much, places)| (much, Some(places)));
    let known = ["full", "most", "part", "start", "quoted"].iter().position(|word| *word == much);
    let words = known.map_or(much, |at| page.ui.rules_page.seen[at]);
    places.map_or_else(|| words.to_owned(), |places| [words, " (", places, ")"].concat())
}

/// Each rule that cites it, with what it cites.
fn quoted(page: Page, at: SourceIx) -> Option<El> {
    let rules = relations::citing(page.pack(), at);
    let of_rule = |rule: kaartwijzer_core::RuleIx| {
        let citations = &page.pack().rules[rule.at()].citations;
        line(page, rule.into(), None).children(quotes(page, at, citations))
    };
    (!rules.is_empty()).then(|| el("ul").class("lines quoting").children(rules.into_iter().map(of_rule)))
}

fn quotes(page: Page, at: SourceIx, citations: &[Citation]) -> Vec<El> {
    let own = citations.iter().filter(|citation| citation.source == at);
    own.filter_map(|citation| words(page, citation)).collect()
}

/// The definitions that cite it.
fn defining(page: Page, at: SourceIx) -> Vec<DefinitionIx> {
    let all = page.pack().definitions.iter().enumerate();
    let cite =
        all.filter(|(_, definition)| definition.citations.iter().any(|citation| citation.source == at));
    cite.map(|(at, _)| DefinitionIx(at as u16)).collect()
}

/// The systems it describes, or says a word about.
fn systems(page: Page, at: SourceIx) -> Option<El> {
    let all = page.pack().systems.iter().enumerate();
    let told = all.filter(|(_, system)| {
        system.source == at || system.citations.iter().any(|citation| citation.source == at)
    });
    let items = told.map(|(place, system)| {
        let link = system_link(page, SystemIx(place as u16));
        el("li").child(link).children(quotes(page, at, &system.citations))
    });
    let items: Vec<El> = items.collect();
    (!items.is_empty()).then(|| el("ul").class("names quoting").children(items))
}

/// The people, services and papers it names, under the fact they are values of.
fn named(page: Page, at: SourceIx) -> Option<El> {
    let facts = page.pack().facts.iter().enumerate().filter_map(|(place, fact)| {
        let values = fact.kind.values().iter().filter(|value| value.sources.contains(&at));
        let values: Vec<&str> = values.map(|value| page.say(value.label)).collect();
        let fact = Entry { shelf: crate::route::Shelf::Fact, at: place };
        let heading = el("dt").child(name(page, fact));
        (!values.is_empty())
            .then(|| Node::Many(vec![heading.into(), el("dd").child(values.join(" · ")).into()]))
    });
    let facts: Vec<Node> = facts.collect();
    (!facts.is_empty()).then(|| el("dl").class("ties").children(facts))
}
