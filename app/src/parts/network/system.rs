//! A system is picked: who is in it, what may go from whom to whom, what the texts say, and questions to ask.

use super::kit::{ask_button, body_link, head, law, listed, section, source_link, validity};
use super::legs::legs;
use crate::figures::network::kind_mark;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::pill::pill;
use crate::parts::quote::quote;
use crate::parts::rules::{open_question, tensions};
use kaartwijzer_core::format::Sample;
use kaartwijzer_core::network::{Leg, sample};
use kaartwijzer_core::{Origin, System, SystemIx, say};

/// The panel of a system.
pub fn system(page: Page, at: SystemIx) -> Node {
    let (pack, ui) = (page.pack(), &page.ui.network);
    let system = &pack.systems[at.at()];
    let day = page.case(|case| case.date);
    let all = &page.desk.sight.web(pack).legs;
    let own: Vec<Leg> = all.iter().filter(|leg| leg.system == at).copied().collect();
    let flows = legs(page, &own, day).map(|rows| {
        let date = el("p").class("note").child([&say::date(day, page.lang), ". ", ui.flows_note].concat());
        vec![date.into(), rows.into()]
    });
    let origins: Vec<Origin> = system.rules.iter().map(|rule| Origin::Rule(*rule)).collect();
    let laws = origins.iter().map(|origin| law(page, *origin).into());
    let words = system.citations.iter().map(|citation| quote(page, citation).into());
    let samples = system.samples.iter().map(|one| question(page, at, one).into()).collect();
    Node::Many(vec![
        title(page, system),
        standing(page, system),
        section(ui.samples, samples).into(),
        section(ui.flows, flows.unwrap_or_default()).into(),
        section(ui.law, words.chain(laws).collect()).into(),
        tensions(page, &origins).into(),
        many(system.opens.iter().map(|open| open_question(page, *open))),
    ])
}

fn title(page: Page, system: &'static System) -> Node {
    let kind = page.pack().channels.get(usize::from(system.kind));
    let above = kind.map(|kind| {
        let mark = kind_mark(&kind.id);
        el("span")
            .class("net-kind")
            .child(mark)
            .child(page.say(kind.label))
            .child(" · ")
            .child(system.id.clone())
    });
    head(page, above.into(), page.say(system.label))
}

/// The text that describes it, since when, and who is in it.
fn standing(page: Page, system: &System) -> Node {
    let ui = &page.ui.network;
    let day = page.case(|case| case.date);
    let source = el("p").class("note").child(source_link(page, system.source));
    let source = source.child(validity(page, system, day).map(|text| [" · ", &text].concat()));
    let row = |name: &'static str, bodies: &[u8]| {
        let names = listed(bodies.iter().map(|body| body_link(page, *body).into()));
        let row = Node::Many(vec![el("dt").child(name).into(), el("dd").child(names).into()]);
        (!bodies.is_empty()).then_some(row)
    };
    let rows = [row(ui.members, &system.members), row(ui.associates, &system.associates)];
    Node::Many(vec![source.into(), el("dl").class("net-members").children(rows.into_iter().flatten()).into()])
}

/// One question with its answer.
fn question(page: Page, at: SystemIx, written: &Sample) -> El {
    let (pack, lang) = (page.pack(), page.lang);
    let staged = sample(pack, at, written, lang);
    let verdict = page.desk.policy.decide(&staged.case, staged.cell);
    let shown = page.shown_of(&staged.case, &verdict);
    let answer = say::answer(pack, &staged.case, &verdict, page.desk.today, lang);
    el("div")
        .class("net-sample")
        .set("data-outcome", shown.look.kind.id())
        .child(el("p").class("net-question").child(say::ask(pack, &staged.case, staged.cell, lang)))
        .child(el("p").child(pill(shown)).child(" ").child(answer))
        .child(ask_button(page, staged))
}
