//! Where systems lie on the table: near those who are in them, never on one another; and, where something is picked, in
//! columns that can be read.

use super::round::Round;
use crate::figures::seating::number;
use kaartwijzer_core::order;

/// A system on the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hub {
    /// Its middle, from the left.
    pub x: f64,
    /// Its middle, from above.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Its name stands on it.
    pub named: bool,
}

/// A system without its name.
const DOT: f64 = 1.5;
/// A name takes two lines.
const LINES: f64 = 2.3;
/// The same for a system that is picked.
const PICKED: f64 = 2.5;
/// What stays free around a system.
const GAP: f64 = 0.35;
/// What stays free along the edge of the table.
const SHORE: f64 = 1.2;
/// How much of the way from the middle to its members a system goes.
const INWARD: f64 = 0.55;
/// How often systems give way to each other.
const TURNS: usize = 450;
/// In the first of them they are drawn back to where they belong …
const DRAWN: usize = 150;
/// … by so much.
const HOMEWARD: f64 = 0.04;

/// A place for each system; those with the most members are named, as many as there is room for.
pub fn spread(round: &Round, hubs: &[Vec<usize>]) -> Vec<Hub> {
    const FEWER: usize = 3;
    let mut named = round.frame.named;
    loop {
        let (places, apart) = spread_with(round, hubs, named);
        if apart || named == 0 {
            return places;
        }
        named = named.saturating_sub(FEWER);
    }
}

/// The same with so many names; whether nothing lies on anything else.
fn spread_with(round: &Round, hubs: &[Vec<usize>], named: usize) -> (Vec<Hub>, bool) {
    let mut by_size: Vec<usize> = (0..hubs.len()).collect();
    order::by(&mut by_size, |at| usize::MAX - hubs[*at].len());
    by_size.truncate(named);
    let centre = (round.frame.width / 2.0, round.height / 2.0);
    // Nearer to the middle than those who are in it: wires need room to bend.
    let home = |(x, y): (f64, f64)| (centre.0 + (x - centre.0) * INWARD, y);
    let homes: Vec<(f64, f64)> = hubs.iter().map(|hub| round.middle(hub).map_or(centre, home)).collect();
    let begin = |(at, (x, y)): (usize, &(f64, f64))| {
        let named = by_size.contains(&at);
        let (width, height) = if named { (round.frame.label, LINES) } else { (DOT, DOT) };
        inside(round, Hub { x: *x, y: *y, width, height, named })
    };
    let mut places: Vec<Hub> = homes.iter().enumerate().map(begin).collect();
    for turn in 0..TURNS {
        if turn < DRAWN {
            for (hub, (x, y)) in places.iter_mut().zip(&homes) {
                hub.x += (x - hub.x) * HOMEWARD;
                hub.y += (y - hub.y) * HOMEWARD;
            }
        }
        let moved = part(&mut places, GAP);
        for hub in &mut places {
            *hub = inside(round, *hub);
        }
        if !moved && turn >= DRAWN {
            break;
        }
    }
    let apart = !part(&mut places.clone(), 0.0);
    (places, apart)
}

/// Those that lie on one another give way, each half; whether any did.
fn part(places: &mut [Hub], gap: f64) -> bool {
    let mut moved = false;
    for at in 1..places.len() {
        let (before, rest) = places.split_at_mut(at);
        let one = &mut rest[0];
        for (number_of_other, other) in before.iter_mut().enumerate() {
            let (dx, dy) = (one.x - other.x, one.y - other.y);
            let wide = f64::midpoint(one.width, other.width) + gap - dx.abs();
            let high = f64::midpoint(one.height, other.height) + gap - dy.abs();
            if wide <= 0.0 || high <= 0.0 {
                continue;
            }
            moved = true;
            // Where they lie exactly on one another, their numbers say who goes which way.
            let way = |d: f64| {
                if d == 0.0 { if number_of_other % 2 == 0 { 1.0 } else { -1.0 } } else { d.signum() }
            };
            if wide < high {
                one.x += way(dx) * wide * 0.55;
                other.x -= way(dx) * wide * 0.55;
            } else {
                one.y += way(dy) * high * 0.55;
                other.y -= way(dy) * high * 0.55;
            }
        }
    }
    moved
}

/// The same place, on the table.
fn inside(round: &Round, hub: Hub) -> Hub {
    let top = round.frame.row * 1.2 + hub.height / 2.0;
    let y = kept(hub.y, top, round.height.max(2.0 * top) - top);
    let reach = [y - hub.height / 2.0, y + hub.height / 2.0].map(|y| round.half(y));
    let room = (reach[0].min(reach[1]) - SHORE - hub.width / 2.0).max(0.0);
    let middle = round.frame.width / 2.0;
    Hub { x: kept(hub.x, middle - room, middle + room), y, ..hub }
}

/// What `clamp` gives, without the message about numbers out of order, which formats fractions: 13 kB.
fn kept(value: f64, least: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

/// Places for so many systems in the middle of the table, from top to bottom, each with its name; in two columns that
/// stand between each other's lines where one would be too long.
pub fn column(round: &Round, count: usize) -> Vec<Hub> {
    const LOOSEST: f64 = 4.2;
    let (middle, broad) = (round.frame.width / 2.0, round.half(round.height / 2.0));
    let width = round.frame.picked.min(2.0 * broad - SHORE);
    let alone = stretch(round, width / 2.0);
    let single = number(count) * (PICKED + GAP) <= alone || broad < round.frame.picked;
    let width = if single { width } else { width.min(broad * 0.6) };
    let room = if single { alone } else { stretch(round, width + GAP) };
    let step = (room / number(count.max(1))).min(LOOSEST);
    let spacing = if single { step } else { 2.0 * step };
    let aside = if single { 0.0 } else { f64::midpoint(width, GAP) };
    let top = (round.height - step * number(count)) / 2.0;
    let place = |at: usize| {
        let y = top + step * (number(at) + 0.5);
        let x = if at.is_multiple_of(2) { middle - aside } else { middle + aside };
        Hub { x, y, width, height: spacing.min(PICKED), named: true }
    };
    (0..count).map(place).collect()
}

/// How much of the table from top to bottom is so broad to both sides of its middle, the edge left free.
fn stretch(round: &Round, reach: f64) -> f64 {
    let share = (reach + GAP) / round.half(round.height / 2.0);
    round.height * (1.0 - share * share).max(0.0).sqrt().sqrt() - PICKED
}

#[cfg(test)]
mod tests {
    use super::super::round::Frame;
    use super::*;

    fn overlap(one: &Hub, other: &Hub) -> bool {
        const ROUNDING: f64 = 1e-6;
        (one.x - other.x).abs() + ROUNDING < f64::midpoint(one.width, other.width)
            && (one.y - other.y).abs() + ROUNDING < f64::midpoint(one.height, other.height)
    }

    fn apart(places: &[Hub]) {
        for (at, one) in places.iter().enumerate() {
            for other in &places[at + 1..] {
                assert!(!overlap(one, other), "{one:?} lies on {other:?}");
            }
        }
    }

    /// Fifty bodies in four rings, and many systems between them.
    fn crowd() -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
        let rings = vec![(0..24).collect(), (24..36).collect(), (36..46).collect(), (46..50).collect()];
        let hub = |at: usize| (0..=at % 7).map(|member| (at * 11 + member * member * 5) % 50).collect();
        (rings, (0..76).map(hub).collect())
    }

    #[test]
    fn systems_never_lie_on_one_another_nor_beside_the_table() {
        let (rings, hubs) = crowd();
        for frame in [Frame::WIDE, Frame::NARROW] {
            let round = Round::of(frame, &rings, &hubs);
            let places = spread(&round, &hubs);
            assert_eq!(places.len(), hubs.len());
            apart(&places);
            assert!(places.iter().filter(|hub| hub.named).count() <= frame.named);
            for hub in &places {
                let reach = (hub.x - frame.width / 2.0).abs() + hub.width / 2.0;
                assert!(reach <= round.half(hub.y), "{hub:?}");
            }
            assert_eq!(places, spread(&round, &hubs), "the same every time");
        }
    }

    #[test]
    fn what_is_picked_can_be_read_however_much_it_is() {
        let (rings, hubs) = crowd();
        for frame in [Frame::WIDE, Frame::NARROW] {
            let round = Round::of(frame, &rings, &hubs);
            for count in 0..=30 {
                let places = column(&round, count);
                assert_eq!(places.len(), count);
                apart(&places);
                for hub in &places {
                    let reach = (hub.x - frame.width / 2.0).abs() + hub.width / 2.0;
                    assert!(reach <= round.half(hub.y), "{count}: {hub:?}");
                }
            }
        }
    }

    #[test]
    fn systems_without_members_lie_in_the_middle() {
        let round = Round::of(Frame::WIDE, &[(0..9).collect()], &[vec![], vec![], vec![0]]);
        apart(&spread(&round, &[vec![], vec![], vec![0]]));
    }
}
