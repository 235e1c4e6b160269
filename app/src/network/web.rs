//! What is drawn of a pack: the bodies that a system names, by ring, and the wires of every system.

use crate::figures::network::{Plan, Wire};
use kaartwijzer_core::format::Value;
use kaartwijzer_core::network::{Leg, legs};
use kaartwijzer_core::{Pack, SourceIx, Station, System, SystemIx};

/// The network of a pack, laid out. A body's number is its value of the fact of actors, a system's its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Web {
    /// The bodies of each ring, in the order of the pack.
    pub rings: Vec<Vec<usize>>,
    /// The wires of each system: members first, then who may be drawn in, then whom only a flow names.
    pub wires: Vec<Vec<Wire>>,
    /// Every leg of every flow.
    pub legs: Vec<Leg>,
    /// Where everything stands, on a wide screen and on a phone.
    pub plans: [Plan; 2],
}

impl Web {
    /// Lays out the network of a pack.
    pub fn of(pack: &Pack) -> Self {
        let legs = legs(pack);
        let wires: Vec<Vec<Wire>> = (0..pack.systems.len()).map(|at| system_wires(pack, &legs, at)).collect();
        let named = |body: &usize| wires.iter().flatten().any(|wire| wire.body == *body);
        let rings: Vec<Vec<usize>> = pack
            .rings
            .iter()
            .map(|ring| {
                let all = bodies(pack).iter().enumerate().filter(|(_, body)| body.group == ring.id);
                all.map(|(at, _)| at).filter(named).collect()
            })
            .collect();
        let plans = Plan::both(&rings, &wires);
        Self { rings, wires, legs, plans }
    }

    /// The systems a body is in, in the order of the pack.
    pub fn around(&self, body: usize) -> impl Iterator<Item = usize> + '_ {
        let has = move |wires: &Vec<Wire>| wires.iter().any(|wire| wire.body == body);
        self.wires.iter().enumerate().filter(move |(_, wires)| has(wires)).map(|(at, _)| at)
    }
}

/// The bodies that there are: the values of the fact of actors.
pub fn bodies(pack: &Pack) -> &[Value] {
    pack.actors().map_or(&[], |fact| pack.facts[fact.at()].kind.values())
}

/// The body with this id.
pub fn body(pack: &Pack, id: &str) -> Option<u8> {
    pack.value(pack.actors()?, id)
}

fn system_wires(pack: &Pack, legs: &[Leg], at: usize) -> Vec<Wire> {
    let system = &pack.systems[at];
    let own: Vec<&Leg> = legs.iter().filter(|leg| leg.system == SystemIx(at as u16)).collect();
    let stations = own.iter().flat_map(|leg| [leg.from, leg.to]);
    let flowing = stations.filter_map(|station| match station {
        Station::Body(body) => Some(body),
        Station::Document(_) => None,
    });
    let mut wires: Vec<Wire> = Vec::new();
    for body in system.members.iter().chain(&system.associates).copied().chain(flowing) {
        let number = usize::from(body);
        if wires.iter().any(|wire| wire.body == number) {
            continue;
        }
        let here = Station::Body(body);
        wires.push(Wire {
            body: number,
            hub: at,
            gives: own.iter().any(|leg| leg.from == here),
            gets: own.iter().any(|leg| leg.to == here),
        });
    }
    wires
}

/// Which systems are left in; an empty list leaves in all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Those of these texts.
    pub sources: Vec<SourceIx>,
    /// Those of these kinds.
    pub kinds: Vec<u16>,
    /// Those known of in one of these periods, by their places in the pack.
    pub periods: Vec<usize>,
}

impl Filter {
    /// Whether a system is left in.
    pub fn shows(&self, pack: &Pack, system: &System) -> bool {
        let meets = |at: &usize| {
            pack.periods
                .get(*at)
                .is_some_and(|period| period.from <= system.until && system.from <= period.until)
        };
        (self.sources.is_empty() || self.sources.contains(&system.source))
            && (self.kinds.is_empty() || self.kinds.contains(&system.kind))
            && (self.periods.is_empty() || self.periods.iter().any(meets))
    }
}

/// Puts something on a list, or takes it off.
pub fn toggle<T: PartialEq>(list: &mut Vec<T>, one: T) {
    match list.iter().position(|other| *other == one) {
        Some(at) => drop(list.remove(at)),
        None => list.push(one),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;

    #[test]
    fn every_body_that_a_system_names_is_drawn_once() {
        let policy = Policy::builtin();
        let web = Web::of(policy.pack());
        let mut drawn: Vec<usize> = web.rings.iter().flatten().copied().collect();
        drawn.sort_unstable();
        let count = drawn.len();
        drawn.dedup();
        assert_eq!(drawn.len(), count);
        for wire in web.wires.iter().flatten() {
            assert!(drawn.contains(&wire.body), "{wire:?}");
            assert!(web.plans[0].round.seats[wire.body].is_some());
        }
    }

    #[test]
    fn a_filter_leaves_in_what_it_names_and_without_names_everything() {
        let policy = Policy::builtin();
        let pack = policy.pack();
        let all = Filter::default();
        for system in &pack.systems {
            assert!(all.shows(pack, system));
            let own = Filter { sources: vec![system.source], kinds: vec![system.kind], ..all.clone() };
            assert!(own.shows(pack, system));
            let other = Filter { kinds: vec![u16::MAX], ..all.clone() };
            assert!(!other.shows(pack, system));
            assert!(!Filter { periods: vec![usize::MAX], ..all.clone() }.shows(pack, system));
        }
    }

    #[test]
    fn a_filter_is_pressed_and_pressed_again() {
        let mut list = vec![1, 2];
        toggle(&mut list, 3);
        toggle(&mut list, 1);
        assert_eq!(list, [2, 3]);
    }
}
