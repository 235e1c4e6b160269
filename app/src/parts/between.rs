//! What is so between the chosen participant and the chosen item: needed, confided, known, meant for something else.

use super::fact::{control, of_somebody};
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::{Page, of_pair};
use kaartwijzer_core::{FactIx, Kind, Scope};

/// The statements of the chosen pair, folded.
pub fn between(page: Page) -> Option<El> {
    let (person, item) = page.desk.places();
    let (person, item) = (person?, item?);
    let heading = page.case(|case| {
        let (name, text) = (&case.participants.get(person)?.name, case.items.get(item)?.text.get(page.lang));
        Some(fill(page.ui.between, &[name, text]))
    })?;
    let facts = page.pack().facts.iter().enumerate().filter(|(_, fact)| fact.scope == Scope::Pair);
    let controls = facts.map(|(at, _)| control(page, "pair", of_pair(FactIx(at as u16), person, item)));
    let part = el("details").class("part").hook("between").child(el("summary").child(heading));
    Some(part.child(el("div").children(controls)))
}

/// What is so between one item and everybody at the table: who needs it, whose secret it is. A fold for each statement.
pub fn everybody(page: Page, item: usize) -> Vec<El> {
    let names =
        page.case(|case| case.participants.iter().map(|person| person.name.clone()).collect::<Vec<_>>());
    let facts = page.pack().facts.iter().enumerate();
    let facts = facts.filter(|(_, fact)| fact.scope == Scope::Pair && fact.kind == Kind::YesNo);
    let fold = |(at, fact): (usize, &'static kaartwijzer_core::Fact)| {
        let rows = names.iter().enumerate().map(|(person, name)| {
            of_somebody(page, "who", of_pair(FactIx(at as u16), person, item), name.clone())
        });
        el("details")
            .class("part")
            .hook(["who-", &fact.id].concat())
            .child(el("summary").child(el("span").child(page.say(fact.label))))
            .child(fact.help.map(|help| el("p").class("note").child(page.say(help))))
            .child(el("div").children(rows))
    };
    if names.is_empty() { Vec::new() } else { facts.map(fold).collect() }
}
