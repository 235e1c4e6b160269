//! Nothing is picked: every system, text by text; and always, folded, every body, ring by ring.

use super::kit::{body_link, listed, source_link, system_link};
use super::way::form;
use crate::network::web::Filter;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::signals::With;
use kaartwijzer_core::{SourceIx, System, SystemIx};

/// The systems by text.
pub fn by_source(page: Page) -> Node {
    let (pack, ui) = (page.pack(), &page.ui.network);
    let filter = page.desk.sight.filter.with(Filter::clone);
    let shown = |source: SourceIx| {
        let all = pack.systems.iter().enumerate();
        let of = move |(_, system): &(usize, &System)| system.source == source;
        let list: Vec<SystemIx> = all
            .filter(of)
            .filter(|(_, system)| filter.shows(pack, system))
            .map(|(at, _)| SystemIx(at as u16))
            .collect();
        list
    };
    let sources = (0..pack.sources.len() as u16).map(SourceIx);
    let mut folds: Vec<Node> = sources
        .map(|source| (source, shown(source)))
        .filter(|(_, systems)| !systems.is_empty())
        .map(|(source, systems)| of_source(page, source, &systems).into())
        .collect();
    if folds.is_empty() {
        folds.push(el("p").class("note").child(ui.nothing_left).into());
    }
    Node::Many(vec![
        el("p").class("net-intro").child(ui.intro).into(),
        el("h2").hook("picked").child(ui.by_source).into(),
        many(folds),
        el("section").class("part").child(el("h3").child(ui.way)).child(form(page)).into(),
    ])
}

fn of_source(page: Page, source: SourceIx, systems: &[SystemIx]) -> El {
    let id = page.pack().sources[source.at()].id.clone();
    let count =
        el("span").class("code").child([&id, " · ", &page.ui.network.systems.of(systems.len())].concat());
    let name = page.say(page.pack().sources[source.at()].label);
    let rows = systems.iter().map(|at| el("li").child(system_link(page, *at)));
    el("details")
        .class("part")
        .hook(["source-", &id].concat())
        .child(el("summary").child(el("span").child(name).child(" ").child(count)))
        .child(el("ul").class("net-list").children(rows))
}

/// The bodies by ring, each with its systems: the drawing as a list.
pub fn by_ring(page: Page) -> El {
    let (pack, ui) = (page.pack(), &page.ui.network);
    let filter = page.desk.sight.filter.with(Filter::clone);
    let web = page.desk.sight.web(pack);
    let row = |body: &usize| {
        let systems = web.around(*body).filter(|at| filter.shows(pack, &pack.systems[*at]));
        let systems: Vec<Node> = systems.map(|at| system_link(page, SystemIx(at as u16)).into()).collect();
        let body = el("b").child(body_link(page, *body as u8));
        (!systems.is_empty())
            .then(|| el("li").child(body).child(el("p").class("note").child(listed(systems))))
    };
    let ring = |(at, bodies): (usize, &Vec<usize>)| {
        let rows: Vec<El> = bodies.iter().filter_map(row).collect();
        let name = el("h3").child(page.say(pack.rings[at].label));
        (!rows.is_empty()).then(|| el("section").child(name).child(el("ul").children(rows)))
    };
    let rings = web.rings.iter().enumerate().filter_map(ring);
    el("details")
        .class("part net-rings")
        .hook("by-ring")
        .child(el("summary").child(ui.by_ring))
        .child(el("div").class("net-columns").children(rings))
}

/// The texts a body is named in.
pub fn sources(page: Page, sources: &[SourceIx]) -> Node {
    listed(sources.iter().map(|source| source_link(page, *source).into()))
}
