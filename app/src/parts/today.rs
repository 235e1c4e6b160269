//! "And today?": the same cell on the day it is, in the same size, one click away.

use super::assume::assumptions;
use super::button::button;
use super::pill::pill;
use super::why::WHY;
use crate::browser::focus;
use crate::desk::offer;
use crate::figures::{Icon, icon};
use crate::node::{El, el};
use crate::page::Page;
use kaartwijzer_core::{AssumptionIx, Verdict, say};

/// Today's answer beside that of another day, with the assumptions that do not stand above it.
pub fn today(page: Page, verdict: &Verdict, above: &[AssumptionIx]) -> El {
    let Page { desk, ui, lang, .. } = page;
    let (sentence, mut offers) = page.case(|case| {
        let case = case.on(desk.today);
        let sentence = say::answer(page.pack(), &case, verdict, desk.today, lang);
        (sentence, offer::offers(desk.policy, &case, verdict.cell))
    });
    // Two toggles for one assumption would be one too many: what carries the other answer too stands above.
    offers.retain(|offer| !above.contains(&offer.assumption));
    let shown = page.shown_verdict(verdict, desk.today);
    let answer = el("p")
        .class("answer")
        .hook("answer-today")
        .set("data-outcome", shown.look.kind.id())
        .set("data-assumed", !verdict.assumed.is_empty())
        .child(sentence);
    let press = move || {
        go(page);
        focus::soon(WHY.to_owned());
    };
    let go = button("btn").hook("go-today").click(press).child(ui.go_today);
    el("section")
        .class("today")
        .hook("now")
        .child(el("h3").child(ui.and_today))
        .child(el("div").class("answer-head").child(pill(shown)))
        .child(answer)
        .child(next_step(page, verdict))
        .child(el("div").class("btn-row").child(go).child(assumptions(page, &offers)))
}

/// What to do next.
pub fn next_step(page: Page, verdict: &Verdict) -> El {
    let text = say::next_step(page.pack(), verdict, page.lang);
    el("p").class("next-step").child(icon(Icon::Step)).child(el("span").child(text))
}

/// Moves the case to the day it is.
pub fn go(page: Page) {
    page.desk.edit(|case| case.date = page.desk.today);
}
