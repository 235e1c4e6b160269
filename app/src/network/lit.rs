//! What is lit, and where systems lie then: the systems of a body, one system, or the systems of a way.

use super::web::{Filter, Web};
use crate::figures::network::{Hub, Point, Strand, Wire, column};
use kaartwijzer_core::network::Leg;
use kaartwijzer_core::{Pack, Station, order};

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Focus {
    /// Nothing in particular.
    #[default]
    Nothing,
    /// A body, by its number.
    Body(usize),
    /// A system, by its number.
    System(usize),
    /// A way: its legs, each with its answer.
    Way(Vec<(Leg, &'static str)>),
}

impl Focus {
    /// What the pointer is on.
    pub const fn at(point: Point) -> Self {
        match point {
            Point::Body(body) => Self::Body(body),
            Point::Hub(hub) => Self::System(hub),
        }
    }
}

/// What is lit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lit {
    /// Systems, from top to bottom.
    pub hubs: Vec<usize>,
    /// Bodies.
    pub bodies: Vec<usize>,
    /// Wires.
    pub strands: Vec<Strand>,
}

/// What is lit when something is looked at.
pub fn lit(pack: &Pack, web: &Web, filter: &Filter, focus: &Focus) -> Lit {
    match focus {
        Focus::Nothing => Lit::default(),
        Focus::Body(body) => around(pack, web, filter, *body),
        Focus::System(hub) => system(pack, web, *hub),
        Focus::Way(legs) => way(pack, web, legs),
    }
}

/// Where systems lie: the lit ones in the middle, where they can be read; all others where they always are.
pub fn places(web: &Web, lit: &Lit) -> [Vec<Hub>; 2] {
    [0, 1].map(|at| {
        let plan = &web.plans[at];
        let mut places = plan.hubs.clone();
        for (hub, place) in lit.hubs.iter().zip(column(&plan.round, lit.hubs.len())) {
            places[*hub] = place;
        }
        places
    })
}

fn kind(pack: &Pack, hub: usize) -> String {
    let kind = pack.systems.get(hub).and_then(|system| pack.channels.get(usize::from(system.kind)));
    kind.map(|kind| kind.id.clone()).unwrap_or_default()
}

/// The systems of a body; who else is in them is only hinted at.
fn around(pack: &Pack, web: &Web, filter: &Filter, body: usize) -> Lit {
    let mut hubs: Vec<usize> = web.around(body).filter(|at| filter.shows(pack, &pack.systems[*at])).collect();
    let others = |wires: &Vec<Wire>| -> Vec<usize> {
        wires.iter().map(|wire| wire.body).filter(|other| *other != body).collect()
    };
    let middle = |wires: &Vec<Wire>| web.plans[0].round.middle(&others(wires)).map_or(0.0, |(_, y)| y);
    let heights: Vec<f64> = web.wires.iter().map(middle).collect();
    order::by(&mut hubs, |at| (heights[*at], *at));
    let mut lit = Lit { bodies: vec![body], ..Lit::default() };
    for hub in &hubs {
        let (own, others): (Vec<Wire>, Vec<Wire>) =
            web.wires[*hub].iter().cloned().partition(|wire| wire.body == body);
        for wire in &others {
            add(&mut lit.bodies, wire.body);
        }
        let others = others.into_iter().map(|wire| Wire { gives: false, gets: false, ..wire }).collect();
        let strand = Strand { kind: kind(pack, *hub), ..Strand::default() };
        lit.strands.push(Strand { soft: true, wires: others, ..strand.clone() });
        lit.strands.push(Strand { wires: own, ..strand });
    }
    // What is strong lies on what is soft.
    order::by(&mut lit.strands, |strand| !strand.soft);
    lit.hubs = hubs;
    lit
}

fn system(pack: &Pack, web: &Web, hub: usize) -> Lit {
    let wires = web.wires.get(hub).cloned().unwrap_or_default();
    let bodies = wires.iter().map(|wire| wire.body).collect();
    let hubs = if hub < web.wires.len() { vec![hub] } else { Vec::new() };
    Lit { hubs, bodies, strands: vec![Strand { kind: kind(pack, hub), wires, ..Strand::default() }] }
}

/// The legs of a way, one after the other; a document lies with the systems it comes from and goes to.
fn way(pack: &Pack, web: &Web, legs: &[(Leg, &'static str)]) -> Lit {
    let mut lit = Lit::default();
    let mut before: Option<usize> = None;
    for (leg, outcome) in legs {
        let hub = leg.system.at();
        let mut strand = Strand { kind: kind(pack, hub), outcome: Some(*outcome), ..Strand::default() };
        for (station, gives) in [(leg.from, true), (leg.to, false)] {
            if let Station::Body(body) = station {
                let body = usize::from(body);
                add(&mut lit.bodies, body);
                strand.wires.push(Wire { body, hub, gives, gets: !gives });
            }
        }
        if let (Station::Document(_), Some(last)) = (leg.from, before)
            && last != hub
        {
            strand.links.push((last, hub));
        }
        add(&mut lit.hubs, hub);
        lit.strands.push(strand);
        before = Some(hub);
    }
    lit.hubs.retain(|hub| *hub < web.wires.len());
    lit
}

fn add(list: &mut Vec<usize>, one: usize) {
    if !list.contains(&one) {
        list.push(one);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;

    #[test]
    fn a_system_lights_up_with_all_its_members_and_lies_in_the_middle() {
        let policy = Policy::builtin();
        let (pack, web) = (policy.pack(), Web::of(policy.pack()));
        for at in 0..pack.systems.len() {
            let lit = lit(pack, &web, &Filter::default(), &Focus::System(at));
            for member in &pack.systems[at].members {
                assert!(lit.bodies.contains(&usize::from(*member)));
            }
            assert!(places(&web, &lit)[1][at].named);
        }
    }

    #[test]
    fn a_body_lights_up_with_its_systems_and_a_filter_takes_some_away() {
        let policy = Policy::builtin();
        let (pack, web) = (policy.pack(), Web::of(policy.pack()));
        for body in web.rings.iter().flatten() {
            let all = lit(pack, &web, &Filter::default(), &Focus::Body(*body));
            assert!(!all.hubs.is_empty() && all.bodies.contains(body));
            let none = Filter { kinds: vec![u16::MAX], ..Filter::default() };
            assert!(lit(pack, &web, &none, &Focus::Body(*body)).hubs.is_empty());
        }
    }

    #[test]
    fn the_legs_of_a_way_are_lit_with_their_answers() {
        let policy = Policy::builtin();
        let (pack, web) = (policy.pack(), Web::of(policy.pack()));
        for leg in web.legs.iter().take(40) {
            let lit = lit(pack, &web, &Filter::default(), &Focus::Way(vec![(*leg, "permitted")]));
            assert_eq!(lit.hubs, [leg.system.at()]);
            assert!(lit.strands.iter().all(|strand| strand.outcome == Some("permitted")));
        }
    }

    #[test]
    fn nothing_is_lit_where_nothing_is_looked_at() {
        let policy = Policy::builtin();
        let web = Web::of(policy.pack());
        let none = lit(policy.pack(), &web, &Filter::default(), &Focus::Nothing);
        assert_eq!(none, Lit::default());
        assert_eq!(places(&web, &none)[0], web.plans[0].hubs);
        let lost = lit(policy.pack(), &web, &Filter::default(), &Focus::System(usize::MAX));
        assert!(lost.hubs.is_empty());
    }
}
