//! The head of the card, at its foot: what the card is about comes first, category and level last and in neutral ink.

use super::button::word_button;
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::page::{Page, of_case};
use kaartwijzer_core::{FactIx, Kind, Setting};
use leptos::prelude::*;

/// Category, situation and level, as far as they are stated.
pub fn head(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    view! {
        <dl class="card-facts">{desk.words.head.map(|fact| line(page, fact)).into_iter().flatten().collect_view()}</dl>
        <div class="card-foot btn-row">
            {word_button(Icon::Pen, ui.edit_card, "edit-card", move || desk.sheet.set(Some(Sheet::Setting)))}
        </div>
    }
    .into_any()
}

fn line(page: Page, fact: FactIx) -> Option<AnyView> {
    let setting = page.read(of_case(fact));
    let declared = &page.pack().facts[fact.at()];
    if declared.default == Some(setting) {
        return None;
    }
    let help = declared
        .help
        .map(|help| view! { <dd class="note">{page.say(help)}</dd> });
    let line = view! {
        <dt>{page.fact(fact)}</dt>
        <dd class="level">{pips(&declared.kind, setting)}{page.setting(fact, setting)}</dd>
        {help}
    };
    Some(line.into_any())
}

/// A scale as a row of boxes; its lowest value is that nothing is stated.
fn pips(kind: &Kind, setting: Setting) -> Option<AnyView> {
    let (Kind::Scale(values), Setting::Is(value)) = (kind, setting) else {
        return None;
    };
    let pips = (1..values.len())
        .map(|at| view! { <i class:is-on=at <= usize::from(value)></i> })
        .collect_view();
    Some(view! { <span class="level-pips" aria-hidden="true">{pips}</span> }.into_any())
}
