//! What is so between the chosen participant and the chosen item: needed, confided, known, meant for something else.

use super::fact::control;
use crate::i18n::fill;
use crate::page::{Page, of_pair};
use kaartwijzer_core::{FactIx, Scope};
use leptos::prelude::*;

/// The statements of the chosen pair, folded.
pub fn between(page: Page) -> Option<AnyView> {
    let Page { desk, ui, lang, .. } = page;
    let (person, item) = (desk.places().0?, desk.places().1?);
    let heading = desk.case().with(|case| {
        let (name, text) = (
            &case.participants.get(person)?.name,
            case.items.get(item)?.text.get(lang),
        );
        Some(fill(ui.between, &[name, text]))
    })?;
    let facts = page
        .pack()
        .facts
        .iter()
        .enumerate()
        .filter(|(_, fact)| fact.scope == Scope::Pair);
    let controls = facts.map(|(at, _)| control(page, "pair", of_pair(FactIx(at as u16), person, item)));
    let part = view! {
        <details class="part" data-testid="between">
            <summary>{heading}</summary>
            <div>{controls.collect_view()}</div>
        </details>
    };
    Some(part.into_any())
}
