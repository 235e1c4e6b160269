//! The drawing, with what is picked or pointed at lit.

use super::kit::{PANEL, body_name, body_route, short_name};
use super::way::errand;
use crate::browser::focus;
use crate::figures::network::{Net, NodeText, drawing};
use crate::network::lit::{Focus, Lit, lit, places};
use crate::network::web::{Filter, Web, body};
use crate::node::El;
use crate::page::Page;
use crate::route::{Route, Spot};
use crate::signals::{Get, Set, With};
use kaartwijzer_core::Pack;

/// The drawing.
pub fn sketch(page: Page, spot: &Spot) -> El {
    let (pack, sight, ui) = (page.pack(), &page.desk.sight, &page.ui.network);
    let web = sight.web(pack);
    let filter = sight.filter.with(Filter::clone);
    let picked = focus_of(page, spot);
    let lit_by_pick = lit(pack, web, &filter, &picked);
    // What the pointer is on is lit only where nothing else is.
    let pointed = sight.point.get().filter(|_| picked == Focus::Nothing).map(Focus::at);
    let shown = pointed.as_ref().map(|pointed| lit(pack, web, &filter, pointed));
    let now = pointed.as_ref().unwrap_or(&picked);
    let shown = shown.unwrap_or_else(|| lit_by_pick.clone());
    let net = Net {
        plans: &web.plans,
        labels: [ui.drawing, ui.by_ring, ui.by_source],
        rings: pack.rings.iter().map(|ring| page.say(ring.label)).collect(),
        bodies: bodies(page, web, &filter, now, &shown),
        hubs: hubs(page, &filter, now, &shown),
        places: places(web, &lit_by_pick),
        focused: *now != Focus::Nothing,
        lit: shown.strands,
    };
    let press = move || {
        sight.point.set(None);
        focus::soon(PANEL.to_owned());
    };
    drawing(net, move |point| sight.point.set(point), press)
}

/// What an address looks at.
fn focus_of(page: Page, spot: &Spot) -> Focus {
    let pack = page.pack();
    match spot {
        Spot::All => Focus::Nothing,
        Spot::Body(id) => body(pack, id).map_or(Focus::Nothing, |body| Focus::Body(usize::from(body))),
        Spot::System(id) => pack.system(id).map_or(Focus::Nothing, |at| Focus::System(at.at())),
        Spot::Way(item, person) => {
            let Some(errand) = errand(page, item, person) else { return Focus::Nothing };
            let way = errand.ways.get(page.desk.sight.way.get()).or_else(|| errand.ways.first());
            let steps = way.map(|way| {
                way.steps.iter().map(|step| (step.leg, step.verdict.outcome.kind().id())).collect()
            });
            steps.map_or(Focus::Nothing, Focus::Way)
        }
    }
}

fn bodies(page: Page, web: &Web, filter: &Filter, now: &Focus, lit: &Lit) -> Vec<NodeText> {
    let pack = page.pack();
    let count = web.plans[0].round.seats.len();
    let node = |at: usize| {
        let body = at as u8;
        let Spotted { id, route } = spotted(&body_route(page, body));
        NodeText {
            name: short_name(page, body).to_owned(),
            title: body_name(page, body).to_owned(),
            href: route,
            hook: ["body-", &id].concat(),
            kind: String::new(),
            picked: *now == Focus::Body(at),
            lit: lit.bodies.contains(&at),
            off: !web.around(at).any(|hub| filter.shows(pack, &pack.systems[hub])),
        }
    };
    (0..count).map(node).collect()
}

fn hubs(page: Page, filter: &Filter, now: &Focus, lit: &Lit) -> Vec<NodeText> {
    let pack: &Pack = page.pack();
    let node = |(at, system): (usize, &kaartwijzer_core::System)| {
        let kind = pack.channels.get(usize::from(system.kind)).map(|kind| kind.id.clone());
        NodeText {
            name: page.say(system.label).to_owned(),
            title: page.say(system.label).to_owned(),
            href: Route::Network(Spot::System(system.id.clone())).to_string(),
            hook: ["hub-", &system.id].concat(),
            kind: kind.unwrap_or_default(),
            picked: *now == Focus::System(at),
            lit: lit.hubs.contains(&at),
            off: !filter.shows(pack, system),
        }
    };
    pack.systems.iter().enumerate().map(node).collect()
}

/// An address, and the id at its end.
struct Spotted {
    id: String,
    route: String,
}

fn spotted(route: &Route) -> Spotted {
    let id = match route {
        Route::Network(Spot::Body(id)) => id.clone(),
        _ => String::new(),
    };
    Spotted { id, route: route.to_string() }
}
