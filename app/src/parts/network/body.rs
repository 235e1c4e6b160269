//! A body is picked: what it is, and its systems kind by kind.

use super::kit::{body_name, head, law, source_link, system_link, validity};
use super::legs::legs;
use super::overview::sources;
use crate::figures::network::kind_mark;
use crate::network::web::{Filter, bodies};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::signals::With;
use kaartwijzer_core::network::Leg;
use kaartwijzer_core::{Date, Origin, Station, SystemIx};

/// The panel of a body.
pub fn body(page: Page, body: u8) -> Node {
    let (pack, ui) = (page.pack(), &page.ui.network);
    let Some(value) = bodies(pack).get(usize::from(body)) else { return Node::Nothing };
    let ring = pack.rings.iter().find(|ring| ring.id == value.group).map_or("", |ring| page.say(ring.label));
    let help = value.help.map(|help| el("p").child(page.say(help)));
    let named = el("p").class("note").child(ui.named_in).child(" ").child(sources(page, &value.sources));
    let filter = page.desk.sight.filter.with(Filter::clone);
    let all = page.desk.sight.web(pack).around(usize::from(body));
    let systems: Vec<SystemIx> =
        all.filter(|at| filter.shows(pack, &pack.systems[*at])).map(|at| SystemIx(at as u16)).collect();
    let day = page.case(|case| case.date);
    let kinds = (0..pack.channels.len() as u16).filter_map(|kind| {
        let of: Vec<SystemIx> =
            systems.iter().copied().filter(|at| pack.systems[at.at()].kind == kind).collect();
        (!of.is_empty()).then(|| of_kind(page, kind, body, &of, day))
    });
    let kinds = many(kinds);
    let none = systems.is_empty().then(|| el("p").class("note").child(ui.nothing_left));
    Node::Many(vec![
        head(page, ring.into(), body_name(page, body)),
        help.into(),
        named.into(),
        kinds,
        none.into(),
    ])
}

fn of_kind(page: Page, kind: u16, body: u8, systems: &[SystemIx], day: Date) -> El {
    let kind = &page.pack().channels[usize::from(kind)];
    let heading = el("h3").class("net-kind").set("data-kind", kind.id.clone());
    let heading = heading.child(kind_mark(&kind.id)).child(page.say(kind.label));
    el("section").class("part").child(heading).children(systems.iter().map(|at| entry(page, *at, body, day)))
}

/// One system: its name, what its rules say, and what this body may give or get in it.
fn entry(page: Page, at: SystemIx, body: u8, day: Date) -> El {
    let pack = page.pack();
    let system = &pack.systems[at.at()];
    let here = Station::Body(body);
    let all = &page.desk.sight.web(pack).legs;
    let own: Vec<Leg> =
        all.iter().filter(|leg| leg.system == at && (leg.from == here || leg.to == here)).copied().collect();
    let first = system.rules.first().map(|rule| law(page, Origin::Rule(*rule)));
    let source = el("p").class("note").child(source_link(page, system.source));
    let source = source.child(validity(page, system, day).map(|text| [" · ", &text].concat()));
    el("article")
        .class("net-entry")
        .child(el("h4").child(system_link(page, at)))
        .child(source)
        .child(first)
        .child(legs(page, &own, day))
}
