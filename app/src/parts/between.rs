//! What is so between the chosen participant and the chosen item: needed, confided, known, meant for something else.

use super::fact::control;
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::{Page, of_pair};
use kaartwijzer_core::{FactIx, Scope};

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
