//! What may go from whom to whom, each with the answer on the day asked about.

use super::kit::{ask_button, listed, station, station_name};
use crate::i18n::fill;
use crate::network::bundle::{Bundle, bundles};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::pill::pill;
use crate::parts::rulebook::line::codes;
use kaartwijzer_core::network::{Leg, leg};
use kaartwijzer_core::{Date, Origin, Outcome, Station, Verdict};

/// The legs, those together that are answered alike.
pub fn legs(page: Page, legs: &[Leg], day: Date) -> Option<El> {
    let answer = |one: &Leg| -> (Leg, (Outcome, Vec<Origin>, bool)) {
        let staged = leg(page.pack(), *one, day, page.lang);
        let verdict = page.desk.policy.decide(&staged.case, staged.cell);
        (*one, (verdict.outcome, verdict.deciding, verdict.contestable))
    };
    let answered: Vec<_> = legs.iter().map(answer).collect();
    let rows: Vec<El> =
        bundles(page.pack(), &answered).iter().map(|(bundle, _)| row(page, bundle, day)).collect();
    (!rows.is_empty()).then(|| el("ul").class("net-legs").children(rows))
}

fn row(page: Page, bundle: &Bundle, day: Date) -> El {
    let staged = leg(page.pack(), bundle.leg, day, page.lang);
    let verdict = page.desk.policy.decide(&staged.case, staged.cell);
    let shown = page.shown_of(&staged.case, &verdict);
    let rules = codes(page, verdict.deciding.iter().copied());
    let question = page.say(page.pack().questions[staged.cell.question.at()].short);
    let line = el("p").child(between(page, bundle));
    let foot = el("p")
        .class("net-leg")
        .child(pill(shown))
        .child(el("span").class("note").child(question))
        .child(el("span").child(rules));
    let foot = foot.child(today(page, bundle, &verdict)).child(ask_button(page, staged));
    el("li").set("data-outcome", shown.look.kind.id()).child(line).child(foot)
}

/// The answer today, where it is another one: many a text describes another time than the day asked about.
fn today(page: Page, bundle: &Bundle, then: &Verdict) -> Option<El> {
    let staged = leg(page.pack(), bundle.leg, page.desk.today, page.lang);
    let now = page.desk.policy.decide(&staged.case, staged.cell);
    (now.outcome != then.outcome).then(|| {
        let word = el("span").class("note").child(fill(page.ui.named, &[page.ui.today_tick, ""]));
        el("span").class("net-now").child(word).child(pill(page.shown_of(&staged.case, &now)))
    })
}

/// "A → B, C", "A ↔ B", or "A, B, C: among themselves".
fn between(page: Page, bundle: &Bundle) -> Node {
    if bundle.is_among() {
        let names: Vec<&str> = bundle.from.iter().map(|one| station_name(page, *one)).collect();
        return fill(page.ui.network.among, &[&names.join(", ")]).into();
    }
    let named = |stations: &[Station]| listed(stations.iter().map(|one| station(page, *one)));
    let arrow = el("b").class("net-arrow").child(if bundle.both { " ↔ " } else { " → " });
    Node::Many(vec![named(&bundle.from), arrow.into(), named(&bundle.to)])
}
