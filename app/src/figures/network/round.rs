//! Where bodies stand: on both flanks of a table with generous corners, ring by ring, one row each, so that every name
//! is level. Lengths are in the size of the drawing's letters.

use crate::figures::seating::number;
use kaartwijzer_core::order;

/// The sizes of a drawing; a phone has others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// From edge to edge.
    pub width: f64,
    /// The room for a name at either flank.
    pub name: f64,
    /// The height of a name.
    pub row: f64,
    /// So many systems are named while nothing is picked …
    pub named: usize,
    /// … in so much room.
    pub label: f64,
    /// The room for the name of a system that is picked.
    pub picked: f64,
}

impl Frame {
    /// Wide enough for names on the table.
    pub const WIDE: Self = Self { width: 62.0, name: 9.8, row: 1.45, named: 18, label: 9.2, picked: 14.5 };
    /// For a phone.
    pub const NARROW: Self = Self { width: 35.5, name: 8.6, row: 2.3, named: 0, label: 6.4, picked: 13.0 };
}

/// A body, or the heading of a ring, at the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seat {
    /// From the left, where wires begin.
    pub x: f64,
    /// From above.
    pub y: f64,
    /// At the right flank.
    pub right: bool,
}

/// The table with everybody around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// The sizes it was made for.
    pub frame: Frame,
    /// From top to bottom.
    pub height: f64,
    /// A heading for each ring that has a body.
    pub headings: Vec<(usize, Seat)>,
    /// A place for each body, by its number; none for those that stand in no ring.
    pub seats: Vec<Option<Seat>>,
    /// The bodies as they are read: down the left flank, then down the right one, each with its ring.
    pub order: Vec<(usize, usize)>,
}

/// How often the bodies of a ring are put in order anew.
const ROUNDS: usize = 12;
/// Rows that stay free above and below.
const MARGIN: f64 = 0.8;

impl Round {
    /// Places for the bodies of each ring, in an order in which the wires of the hubs cross little.
    pub fn of(frame: Frame, rings: &[Vec<usize>], hubs: &[Vec<usize>]) -> Self {
        let bodies = rings.iter().flatten().max().map_or(0, |most| most + 1);
        let sides = sides(rings);
        let mut order = rings.to_vec();
        let mut best = Self::placed(frame, &sides, &order, bodies);
        let mut least = best.length(hubs);
        for _ in 0..ROUNDS {
            let before = Self::placed(frame, &sides, &order, bodies);
            let keys = before.pull(hubs);
            for ring in &mut order {
                order::by(ring, |body| (keys[*body], *body));
            }
            let next = Self::placed(frame, &sides, &order, bodies);
            let length = next.length(hubs);
            if length < least {
                (best, least) = (next, length);
            }
        }
        best
    }

    fn placed(frame: Frame, sides: &[Vec<usize>; 2], order: &[Vec<usize>], bodies: usize) -> Self {
        let rows = |side: &Vec<usize>| side.iter().map(|ring| slots(&order[*ring])).sum::<usize>();
        let most = number(sides.iter().map(rows).max().unwrap_or(0));
        let mut round = Self {
            frame,
            height: (most + 2.0 * MARGIN) * frame.row,
            headings: Vec::new(),
            seats: vec![None; bodies],
            order: Vec::new(),
        };
        for (side, right) in sides.iter().zip([false, true]) {
            let mut row = (most - number(rows(side))) / 2.0 + MARGIN + 0.5;
            for ring in side.iter().filter(|ring| !order[**ring].is_empty()) {
                round.headings.push((*ring, round.seat(row * frame.row, right)));
                row += 1.0;
                for body in &order[*ring] {
                    round.seats[*body] = Some(round.seat(row * frame.row, right));
                    round.order.push((*ring, *body));
                    row += 1.0;
                }
            }
        }
        round
    }

    fn seat(&self, y: f64, right: bool) -> Seat {
        let (middle, half) = (self.frame.width / 2.0, self.half(y));
        Seat { x: if right { middle + half } else { middle - half }, y, right }
    }

    /// Half the width of the table at a height.
    pub fn half(&self, y: f64) -> f64 {
        let t = (2.0 * y / self.height - 1.0).clamp(-1.0, 1.0);
        (self.frame.width / 2.0 - self.frame.name) * (1.0 - t * t * t * t).sqrt()
    }

    /// Points of the edge of the table between two heights, at one flank.
    pub fn edge(&self, from: f64, to: f64, right: bool) -> Vec<(f64, f64)> {
        const STEPS: usize = 24;
        // Closer together towards the ends, where the edge turns.
        let points = (0..=STEPS).map(|step| {
            let u = 2.0 * number(step) / number(STEPS) - 1.0;
            let t = 2.0 * u / (1.0 + u * u);
            let y = from + (to - from) * (t + 1.0) / 2.0;
            let seat = self.seat(y, right);
            (seat.x, seat.y)
        });
        points.collect()
    }

    /// Where each body is pulled by the hubs it belongs to, as a height.
    fn pull(&self, hubs: &[Vec<usize>]) -> Vec<f64> {
        let mut pulls = vec![(0.0, 0.0); self.seats.len()];
        for hub in hubs {
            let Some((_, y)) = self.middle(hub) else { continue };
            for body in hub {
                let (sum, weight) = &mut pulls[*body];
                let share = 1.0 / number(hub.len());
                *sum += y * share;
                *weight += share;
            }
        }
        let middle = self.height / 2.0;
        pulls.into_iter().map(|(sum, weight)| if weight > 0.0 { sum / weight } else { middle }).collect()
    }

    /// The middle of some bodies; none where none of them has a place.
    pub fn middle(&self, hub: &[usize]) -> Option<(f64, f64)> {
        let seats = hub.iter().filter_map(|body| self.seats.get(*body).copied().flatten());
        let (x, y, of) = seats.fold((0.0, 0.0, 0.0), |(x, y, of), seat| (x + seat.x, y + seat.y, of + 1.0));
        (of > 0.0).then(|| (x / of, y / of))
    }

    /// How far the wires go up and down, all together: the less, the fewer cross.
    fn length(&self, hubs: &[Vec<usize>]) -> f64 {
        let mut length = 0.0;
        for hub in hubs {
            let Some((_, y)) = self.middle(hub) else { continue };
            let seats = hub.iter().filter_map(|body| self.seats[*body]);
            length += seats.map(|seat| (seat.y - y).abs()).sum::<f64>();
        }
        length
    }
}

/// A ring with bodies has a row for its heading.
fn slots(ring: &[usize]) -> usize {
    if ring.is_empty() { 0 } else { ring.len() + 1 }
}

/// Which rings stand at which flank, so that both are about as long: the first one left.
fn sides(rings: &[Vec<usize>]) -> [Vec<usize>; 2] {
    let all: usize = rings.iter().map(|ring| slots(ring)).sum();
    let left = |choice: u32| (0..rings.len()).filter(move |ring| *ring == 0 || choice >> ring & 1 == 1);
    let most = 1_u32 << rings.len().min(12);
    let best = (0..most)
        .step_by(2)
        .min_by_key(|choice| {
            let rows: usize = left(*choice).map(|ring| slots(&rings[ring])).sum();
            (2 * rows).abs_diff(all)
        })
        .unwrap_or(0);
    let left: Vec<usize> = left(best).collect();
    let right = (0..rings.len()).filter(|ring| !left.contains(ring)).collect();
    [left, right]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rings() -> Vec<Vec<usize>> {
        vec![(0..9).collect(), (9..14).collect(), (14..20).collect(), vec![], vec![20, 21]]
    }

    #[test]
    fn everybody_has_a_row_of_their_own_and_a_name_has_room() {
        for frame in [Frame::WIDE, Frame::NARROW] {
            let round = Round::of(frame, &rings(), &[vec![0, 10], vec![3, 21, 15]]);
            let seats: Vec<Seat> = round.seats.iter().map(|seat| seat.unwrap()).collect();
            for (at, one) in seats.iter().enumerate() {
                assert!(one.x >= frame.name && one.x <= frame.width - frame.name, "{one:?}");
                assert!(one.y > frame.row / 2.0 && one.y < round.height - frame.row / 2.0, "{one:?}");
                for other in &seats[at + 1..] {
                    let apart = (one.y - other.y).abs() > frame.row * 0.99;
                    assert!(one.right != other.right || apart, "{one:?} {other:?}");
                }
            }
            assert_eq!(round.headings.len(), 4, "a ring without a body has no heading");
        }
    }

    #[test]
    fn a_ring_stays_together_and_both_flanks_are_about_as_long() {
        let round = Round::of(Frame::WIDE, &rings(), &[vec![8, 9], vec![0, 21]]);
        let mut read: Vec<usize> = round.order.iter().map(|(ring, _)| *ring).collect();
        read.dedup();
        assert_eq!(read.len(), 4);
        let right = round.seats.iter().flatten().filter(|seat| seat.right).count();
        assert!((9..=13).contains(&right), "{right}");
    }

    #[test]
    fn those_who_share_a_system_stand_near_each_other() {
        let hubs = [vec![0, 19], vec![8, 9]];
        let round = Round::of(Frame::WIDE, &rings(), &hubs);
        let plain = Round::placed(Frame::WIDE, &sides(&rings()), &rings(), 22);
        assert!(round.length(&hubs) < plain.length(&hubs));
        assert_eq!(round, Round::of(Frame::WIDE, &rings(), &hubs));
    }

    #[test]
    fn nobody_is_no_reason_to_fail() {
        let round = Round::of(Frame::NARROW, &[], &[vec![]]);
        assert!(round.order.is_empty() && round.middle(&[3]).is_none());
    }
}
