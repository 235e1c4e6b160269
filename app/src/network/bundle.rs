//! Legs that are answered alike, told together: "A → B, C", "A ↔ B", or "A, B, C among themselves".

use kaartwijzer_core::network::Leg;
use kaartwijzer_core::{Pack, Station};

/// Legs of one flow that have the same answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Where they start.
    pub from: Vec<Station>,
    /// Where they end; the same as `from` where everybody gives to everybody else.
    pub to: Vec<Station>,
    /// There and back.
    pub both: bool,
    /// One of them, to be asked.
    pub leg: Leg,
}

impl Bundle {
    /// Whether everybody gives to everybody else.
    pub fn is_among(&self) -> bool {
        self.from == self.to
    }
}

/// Puts legs together that belong to one flow and have the same answer.
pub fn bundles<A: PartialEq>(pack: &Pack, legs: &[(Leg, A)]) -> Vec<(Bundle, usize)> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, (leg, answer)) in legs.iter().enumerate() {
        let alike = |group: &&mut Vec<usize>| {
            let (first, same) = &legs[group[0]];
            same == answer
                && (first.system, first.flow) == (leg.system, leg.flow)
                && forward(pack, *first) == forward(pack, *leg)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
    }
    let mut told: Vec<(Bundle, usize)> = Vec::new();
    for group in groups {
        let own: Vec<Leg> = group.iter().map(|at| legs[*at].0).collect();
        for bundle in of_group(&own) {
            let back = |(other, first): &&mut (Bundle, usize)| {
                legs[*first].1 == legs[group[0]].1
                    && (other.leg.system, other.leg.flow) == (bundle.leg.system, bundle.leg.flow)
                    && (&other.from, &other.to) == (&bundle.to, &bundle.from)
            };
            match told.iter_mut().find(back) {
                Some((there, _)) => there.both = true,
                None => told.push((bundle, group[0])),
            }
        }
    }
    told
}

/// Whether a leg goes as its flow is written, and not back.
fn forward(pack: &Pack, leg: Leg) -> bool {
    let flow = leg.of(pack);
    flow.from.contains(&leg.from) && flow.to.contains(&leg.to)
}

/// One bundle where every start goes to every end; else one for each set of ends.
fn of_group(legs: &[Leg]) -> Vec<Bundle> {
    let mut rows: Vec<Bundle> = Vec::new();
    for leg in legs {
        match rows.iter_mut().find(|row| row.from[0] == leg.from) {
            Some(row) => row.to.push(leg.to),
            None => rows.push(Bundle { from: vec![leg.from], to: vec![leg.to], both: false, leg: *leg }),
        }
    }
    let all: Vec<Station> = rows.iter().map(|row| row.from[0]).collect();
    let others = |row: &Bundle| {
        row.to.len() + 1 == all.len() && row.to.iter().all(|to| *to != row.from[0] && all.contains(to))
    };
    if rows.len() > 2 && rows.iter().all(others) {
        let leg = rows[0].leg;
        return vec![Bundle { from: all.clone(), to: all, both: false, leg }];
    }
    let mut merged: Vec<Bundle> = Vec::new();
    for row in rows {
        match merged.iter_mut().find(|other| other.to == row.to) {
            Some(other) => other.from.extend(row.from),
            None => merged.push(row),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::SystemIx;

    fn leg(from: u8, to: u8) -> Leg {
        Leg { system: SystemIx(0), flow: 0, from: Station::Body(from), to: Station::Body(to) }
    }

    #[test]
    fn one_who_gives_to_many_is_one_line() {
        let told = of_group(&[leg(1, 2), leg(1, 3), leg(1, 4)]);
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].from.len(), told[0].to.len()), (1, 3));
    }

    #[test]
    fn many_who_give_to_the_same_are_one_line() {
        let told = of_group(&[leg(1, 9), leg(2, 9), leg(3, 9), leg(4, 8)]);
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].from.len(), 3);
    }

    #[test]
    fn those_who_all_give_to_each_other_are_named_once() {
        let all: Vec<Leg> = (0..4)
            .flat_map(|from| (0..4).filter(move |to| *to != from).map(move |to| leg(from, to)))
            .collect();
        let told = of_group(&all);
        assert_eq!(told.len(), 1);
        assert!(told[0].is_among());
        let some = of_group(&all[1..]);
        assert!(some.len() > 1 && !some.iter().any(Bundle::is_among), "one leg less is not all of them");
    }
}
