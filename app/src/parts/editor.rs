//! Everything that can be said about a participant, an item, or the case as a whole; each change is made at once.

use super::fact::groups;
use crate::desk::list::{self, List};
use crate::figures::{Icon, IconMark};
use crate::page::{Page, of_case, of_item, of_person};
use kaartwijzer_core::{Case, Scope};
use leptos::prelude::*;

/// Everything about the one in this place.
pub fn entry(page: Page, list: List, at: usize) -> AnyView {
    let Page { desk, ui, lang, .. } = page;
    let value = desk
        .case()
        .with_untracked(|case| list::name(case, list, at, lang).to_owned());
    let rename = move |case: &mut Case, text: &str| {
        if list::name(case, list, at, lang) != text {
            list::rename(case, list, at, text);
        }
    };
    let (label, facts) = match list {
        List::People => (
            ui.name,
            groups(page, Scope::Participant, move |fact| of_person(fact, at)),
        ),
        List::Items => (ui.text, groups(page, Scope::Item, move |fact| of_item(fact, at))),
    };
    view! { {text(page, "entry-name", label, value, rename)}{warning(page)}{facts} }.into_any()
}

/// The head of the card and what is so of the meeting.
pub fn setting(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let (alias, place) = desk
        .case()
        .with_untracked(|case| (case.alias.clone(), case.place.clone()));
    view! {
        <div class="fields">
            {text(page, "alias", ui.alias, alias, |case, text| text.clone_into(&mut case.alias))}
            {text(page, "place", ui.place, place, |case, text| text.clone_into(&mut case.place))}
        </div>
        {warning(page)}
        {groups(page, Scope::Case, of_case)}
    }
    .into_any()
}

/// A field for free text, written when it is left.
fn text(
    page: Page,
    id: &'static str,
    label: &'static str,
    value: String,
    write: impl Fn(&mut Case, &str) + 'static,
) -> AnyView {
    let change = move |event| {
        page.desk
            .edit(|case| write(case, event_target_value(&event).trim()))
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input id=id data-testid=id type="text" maxlength="200" autocomplete="off" prop:value=value on:change=change/>
        </div>
    }
    .into_any()
}

/// Nobody real, not even disguised.
fn warning(page: Page) -> AnyView {
    view! { <p class="warn"><IconMark icon=Icon::Warn/><span>{page.ui.warning}</span></p> }.into_any()
}
