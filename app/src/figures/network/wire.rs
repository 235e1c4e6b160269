//! How a wire runs: level where it leaves a body and where it reaches a system, so that it can be followed.

use super::hubs::Hub;
use super::round::{Round, Seat};
use crate::figures::percent;
use crate::figures::seating::number;

/// A wire between a body and a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wire {
    /// The body, by its number.
    pub body: usize,
    /// The system, by its number.
    pub hub: usize,
    /// Something goes from the body into the system.
    pub gives: bool,
    /// Something comes from the system to the body.
    pub gets: bool,
}

/// How long the tip of an arrow is.
const TIP: f64 = 0.75;

/// The wires and the tips of their arrows, as two paths.
pub fn wires(round: &Round, hubs: &[Hub], wires: &[Wire]) -> [String; 2] {
    let mut paths = [String::new(), String::new()];
    for wire in wires {
        let (Some(seat), Some(hub)) = (round.seats.get(wire.body).copied().flatten(), hubs.get(wire.hub))
        else {
            continue;
        };
        let seat = Seat { x: if seat.right { seat.x - 0.3 } else { seat.x + 0.3 }, ..seat };
        let half = if hub.named { hub.width / 2.0 } else { 0.55 };
        // Several wires reach a named system one below the other.
        let lane = if hub.named { lane(wires, wire) * hub.height * 0.3 } else { 0.0 };
        let end = (if seat.right { hub.x + half } else { hub.x - half }, hub.y + lane);
        run(&mut paths[0], (seat.x, seat.y), end, seat.right);
        if wire.gives {
            tip(&mut paths[1], end, !seat.right);
        }
        if wire.gets {
            tip(&mut paths[1], (seat.x, seat.y), seat.right);
        }
    }
    paths
}

/// The way from one system straight down (or up) to the next.
pub fn link(one: &Hub, other: &Hub) -> [String; 2] {
    let down = other.y >= one.y;
    let sign = if down { 1.0 } else { -1.0 };
    let from = (one.x, one.y + sign * one.height / 2.0);
    let to = (other.x, other.y - sign * other.height / 2.0);
    let mut paths = [String::new(), String::new()];
    pen(&mut paths[0], 'M', &[from]);
    pen(&mut paths[0], 'L', &[to]);
    let back = to.1 - sign * TIP;
    pen(&mut paths[1], 'M', &[to]);
    pen(&mut paths[1], 'L', &[(to.0 - TIP / 2.0, back), (to.0 + TIP / 2.0, back)]);
    paths[1].push('z');
    paths
}

/// Where among the wires of one flank this one reaches its system, from -1 to 1.
fn lane(wires: &[Wire], wire: &Wire) -> f64 {
    let mut same: Vec<usize> =
        wires.iter().filter(|other| other.hub == wire.hub).map(|other| other.body).collect();
    same.dedup();
    let at = same.iter().position(|body| *body == wire.body).unwrap_or(0);
    if same.len() < 2 { 0.0 } else { 2.0 * number(at) / number(same.len() - 1) - 1.0 }
}

fn run(path: &mut String, from: (f64, f64), to: (f64, f64), right: bool) {
    let bend = ((from.0 - to.0).abs() * 0.5).max(2.0) * if right { -1.0 } else { 1.0 };
    pen(path, 'M', &[from]);
    pen(path, 'C', &[(from.0 + bend, from.1), (to.0 - bend, to.1), to]);
}

/// The tip of an arrow that ends here and points right or left.
fn tip(path: &mut String, (x, y): (f64, f64), right: bool) {
    let back = if right { x - TIP } else { x + TIP };
    pen(path, 'M', &[(x, y)]);
    pen(path, 'L', &[(back, y - TIP / 2.0), (back, y + TIP / 2.0)]);
    path.push('z');
}

/// A stroke of a path.
pub(super) fn pen(path: &mut String, letter: char, points: &[(f64, f64)]) {
    path.push(letter);
    for (x, y) in points {
        path.push_str(&percent(x.max(0.0)));
        path.push(' ');
        path.push_str(&percent(y.max(0.0)));
        path.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::super::round::Frame;
    use super::*;

    #[test]
    fn a_wire_goes_from_a_body_to_a_system_and_has_a_tip_where_something_arrives() {
        let round = Round::of(Frame::WIDE, &[vec![0], vec![1]], &[vec![0, 1]]);
        let hub = Hub { x: 32.0, y: 4.0, width: 8.0, height: 2.0, named: true };
        let wire = |body, gives, gets| Wire { body, hub: 0, gives, gets };
        let [runs, tips] = wires(&round, &[hub], &[wire(0, true, false), wire(1, false, true)]);
        assert_eq!((runs.matches('C').count(), tips.matches('z').count()), (2, 2));
        assert!(runs.contains("28.00 ") && runs.contains("36.00 "), "each reaches its side: {runs}");
        let [_, none] = wires(&round, &[hub], &[wire(0, false, false)]);
        assert!(none.is_empty());
    }

    #[test]
    fn a_wire_to_nowhere_is_not_drawn() {
        let round = Round::of(Frame::WIDE, &[vec![0]], &[]);
        let wire = Wire { body: 7, hub: 3, gives: true, gets: true };
        assert_eq!(wires(&round, &[], &[wire]), [String::new(), String::new()]);
    }
}
