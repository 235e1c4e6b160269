//! Where people sit: places around a table seen from above, as pure geometry. The table has a head side, a foot side
//! and two flanks; places go round by the clock, from the upper left, as they are read. The height is counted in rows.

/// How many seats one side of the table takes before the flanks grow.
const PER_SIDE: usize = 4;
/// Width of a seat at the flanks, in percent of the drawing.
const FLANK: f64 = 24.5;
/// How far the flanks stay below the head side, in rows, so that discs do not touch.
const GAP: f64 = 0.2;
/// Where in its row the middle of a seat's disc stands, from the outer end of the text.
const DISC: f64 = 0.22;

/// On which side of the table a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The far side: the text stands above the disc.
    Head,
    /// Right.
    Right,
    /// The near side.
    Foot,
    /// Left.
    Left,
}

/// One place, in percent of the width and of the height of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Which side.
    pub side: Side,
    /// The middle, from the left.
    pub x: f64,
    /// The middle, from above.
    pub y: f64,
    /// The width there is.
    pub width: f64,
    /// The middle of the disc, from above: where the line to the card begins.
    pub disc: f64,
}

/// The places for so many people.
#[derive(Debug, Clone, PartialEq)]
pub struct Seating {
    /// Height in rows of one seat.
    pub rows: f64,
    /// Whether anybody sits at the flanks.
    pub flanked: bool,
    /// One place per person, in the order of the people.
    pub places: Vec<Place>,
}

impl Seating {
    /// Places for `people`, however many.
    pub fn of(people: usize) -> Self {
        let flank = match people {
            0..=2 => 0,
            3..=8 => 1,
            _ => (people - 2 * PER_SIDE).div_ceil(2),
        };
        let rest = people - 2 * flank;
        let (head, foot) = (rest.div_ceil(2), rest / 2);
        let rows = 2.0 + GAP + number(flank.max(1));
        let mut places = Vec::with_capacity(people);
        places.extend((0..head).map(|i| abreast(Side::Head, i, head, 0.0, rows)));
        places.extend((0..flank).map(|i| beside(Side::Right, i, rows)));
        places.extend((0..foot).rev().map(|i| abreast(Side::Foot, i, foot, rows - 1.0, rows)));
        places.extend((0..flank).rev().map(|i| beside(Side::Left, i, rows)));
        Self { rows, flanked: flank > 0, places }
    }
}

/// The place number `i` of those who sit abreast at the head or the foot, `top` rows from above.
fn abreast(side: Side, i: usize, of: usize, top: f64, rows: f64) -> Place {
    let width = 100.0 / number(of);
    let disc = if side == Side::Head { 1.0 - DISC } else { DISC };
    Place {
        side,
        x: width * (number(i) + 0.5),
        y: (top + 0.5) * 100.0 / rows,
        width,
        disc: (top + disc) * 100.0 / rows,
    }
}

/// The place number `i` from above at a flank.
fn beside(side: Side, i: usize, rows: f64) -> Place {
    let top = 1.0 + GAP + number(i);
    let x = if side == Side::Left { FLANK / 2.0 } else { 100.0 - FLANK / 2.0 };
    Place { side, x, y: (top + 0.5) * 100.0 / rows, width: FLANK, disc: (top + DISC) * 100.0 / rows }
}

/// A count as a length; more seats than there are people in a city stay at the end.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(a: &Place, b: &Place, row: f64) -> bool {
        const ROUNDING: f64 = 1e-6;
        (a.x - b.x).abs() + ROUNDING >= f64::midpoint(a.width, b.width) || (a.y - b.y).abs() + ROUNDING >= row
    }

    #[test]
    fn seats_never_overlap_nor_leave_the_drawing() {
        for people in 0..=24 {
            let Seating { rows, places, .. } = Seating::of(people);
            assert_eq!(places.len(), people);
            let row = 100.0 / rows;
            for (i, a) in places.iter().enumerate() {
                assert!(
                    a.x - a.width / 2.0 >= -1e-6 && a.x + a.width / 2.0 <= 100.0 + 1e-6,
                    "{people}: {a:?}"
                );
                assert!(a.y - row / 2.0 >= -1e-6 && a.y + row / 2.0 <= 100.0 + 1e-6, "{people}: {a:?}");
                for b in &places[i + 1..] {
                    assert!(apart(a, b, row), "{people} people: {a:?} overlaps {b:?}");
                }
            }
        }
    }

    #[test]
    fn a_seat_keeps_a_quarter_of_the_width_so_that_a_name_can_be_read_on_a_phone() {
        for people in 1..=24 {
            assert!(Seating::of(people).places.iter().all(|place| place.width >= FLANK), "{people}");
        }
    }

    #[test]
    fn places_go_round_by_the_clock() {
        let sides: Vec<Side> = Seating::of(12).places.iter().map(|place| place.side).collect();
        let mut turns = sides.clone();
        turns.dedup();
        assert_eq!(turns, [Side::Head, Side::Right, Side::Foot, Side::Left]);
        assert_eq!(sides.iter().filter(|side| **side == Side::Head).count(), PER_SIDE);
    }

    #[test]
    fn two_people_face_each_other() {
        let Seating { places, flanked, .. } = Seating::of(2);
        assert!(!flanked);
        assert_eq!((places[0].side, places[1].side), (Side::Head, Side::Foot));
    }
}
