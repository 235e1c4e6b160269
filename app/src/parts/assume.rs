//! Assumptions: offered where they would change the answer, in sight where they are made.

use super::button::{aria, button};
use crate::desk::offer::Offer;
use crate::figures::{Icon, icon};
use crate::node::{El, el};
use crate::page::Page;

/// A row of assumptions as toggles; nothing where none bears on the answer.
pub fn assumptions(page: Page, offers: &[Offer]) -> Option<El> {
    let row = el("div").class("assumes").children(offers.iter().map(|offer| toggle(page, *offer)));
    (!offers.is_empty()).then_some(row)
}

fn toggle(page: Page, offer: Offer) -> El {
    let assumption = &page.pack().assumptions[offer.assumption.at()];
    button("assume")
        .set("aria-pressed", aria(offer.made))
        .hook(["assume-", &assumption.id].concat())
        .set("title", page.say(assumption.note))
        .click(move || page.desk.edit(|case| case.toggle(offer.assumption)))
        .child(icon(Icon::Query))
        .child(page.say(assumption.label))
}
