//! "And today?": the same cell on the day it is, in the same size, one click away.

use super::assume::assumptions;
use super::pill::pill;
use crate::desk::offer::{self, Offer};
use crate::page::Page;
use kaartwijzer_core::{Verdict, say};
use leptos::prelude::*;

/// Today's answer beside that of another day.
pub fn today(page: Page, verdict: &Verdict) -> AnyView {
    let Page { desk, ui, lang, .. } = page;
    let (sentence, offers) = desk.case().with(|case| {
        let case = offer::on(case, desk.today);
        let sentence = say::answer(page.pack(), &case, verdict, desk.today, lang);
        (sentence, offer::offers(desk.policy, &case, verdict.cell))
    });
    // Two toggles for one assumption would be one too many: what is made stands above.
    let offers: Vec<Offer> = offers.into_iter().filter(|offer| !offer.made).collect();
    let shown = page.shown_verdict(verdict);
    view! {
        <section class="today" data-testid="now">
            <h3>{ui.and_today}</h3>
            <div class="answer-head">{pill(shown)}</div>
            <p class="answer" data-testid="answer-today" data-outcome=shown.look.kind.id() data-assumed=!verdict.assumed.is_empty()>
                {sentence}
            </p>
            <p class="next-step">{say::next_step(page.pack(), verdict, lang)}</p>
            <div class="btn-row">
                <button type="button" class="btn" data-testid="go-today" on:click=move |_| go(page)>{ui.go_today}</button>
                {assumptions(page, offers)}
            </div>
        </section>
    }
    .into_any()
}

/// Moves the case to the day it is.
pub fn go(page: Page) {
    page.desk.edit(|case| case.date = page.desk.today);
}
