//! Assumptions: offered where they would change the answer, in sight where they are made.

use super::button::aria;
use crate::desk::offer::{self, Offer};
use crate::figures::{Icon, IconMark};
use crate::page::Page;
use leptos::prelude::*;

/// A row of assumptions as toggles; nothing where none bears on the answer.
pub fn assumptions(page: Page, offers: Vec<Offer>) -> Option<AnyView> {
    let some = !offers.is_empty();
    let row = view! { <div class="assumes">{offers.into_iter().map(|offer| toggle(page, offer)).collect_view()}</div> };
    some.then(|| row.into_any())
}

fn toggle(page: Page, offer: Offer) -> AnyView {
    let assumption = &page.pack().assumptions[offer.assumption.at()];
    view! {
        <button
            type="button"
            class="assume"
            aria-pressed=aria(offer.made)
            data-testid=["assume-", &assumption.id].concat()
            title=page.say(assumption.note)
            on:click=move |_| page.desk.edit(|case| offer::toggle(case, offer.assumption))
        >
            <IconMark icon=Icon::Query/>
            {page.say(assumption.label)}
        </button>
    }
    .into_any()
}
