//! What the clauses of a whole row of cells come to: the [`Tally`](crate::work::Tally) and the mark of each cell, side by
//! side in lanes.

use crate::decide::Mark;
use crate::lane::Lane;
use crate::verdict::OutcomeKind;
use crate::work::{Standing, open_bit};
use kaartwijzer_format::{Effect, Origin};

/// The clauses of one class of effect that are known to apply, cell by cell.
#[derive(Debug, Clone, Copy, Default)]
struct Support {
    yes: u64,
    /// One of them is a rule's.
    rule: u64,
    /// One of them holds without any assumption.
    free: u64,
    /// One of them stands firmly.
    firm: u64,
}

/// A bearer or an open question as a bit, with the cells in which a clause names it.
#[derive(Debug, Clone, Copy)]
struct Named {
    class: usize,
    bit: u64,
    cells: u64,
}

/// A clause that is unknown in some cells.
#[derive(Debug, Clone, Copy)]
struct Undecided {
    class: usize,
    bit: u64,
    cells: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Tallies {
    classes: [Support; 5],
    named: Vec<Named>,
    undecided: Vec<Undecided>,
    /// Where an assumption took a silence away.
    withdrawn: u64,
}

const FORBID: usize = 0;
const REQUIRE: usize = 1;
const DISCRETION: usize = 2;
const PERMIT: usize = 3;
const SILENT: usize = 4;

/// The one order of outcomes (law 7): the first all of whose classes have a clause.
const ORDER: [(OutcomeKind, &[usize]); 6] = [
    (OutcomeKind::Conflict, &[FORBID, REQUIRE]),
    (OutcomeKind::Forbidden, &[FORBID]),
    (OutcomeKind::Required, &[REQUIRE]),
    (OutcomeKind::Discretion, &[DISCRETION]),
    (OutcomeKind::Permitted, &[PERMIT]),
    (OutcomeKind::Silent, &[SILENT]),
];

impl Tallies {
    /// Begins with another row.
    pub fn clear(&mut self) {
        self.classes = [Support::default(); 5];
        self.named.clear();
        self.undecided.clear();
        self.withdrawn = 0;
    }

    /// Counts a clause that comes to this.
    pub fn add(&mut self, clause: &Standing<'_>, lane: Lane) {
        let (class, bit) = match clause.effect {
            Effect::Forbid => (FORBID, 0),
            Effect::Require(bearer) => (REQUIRE, 1 << (bearer.0 & 63)),
            Effect::Discretion(bearer) => (DISCRETION, 1 << (bearer.0 & 63)),
            Effect::Permit => (PERMIT, 0),
            Effect::Silent => (SILENT, open_bit(clause.compiled.origin)),
            Effect::Remark => {
                if clause.withdrawn {
                    self.withdrawn |= lane.yes;
                }
                return;
            }
        };
        let unknown = lane.may & !lane.yes;
        if unknown != 0 {
            self.undecided.push(Undecided { class, bit, cells: unknown });
        }
        if lane.yes == 0 {
            return;
        }
        let support = &mut self.classes[class];
        support.yes |= lane.yes;
        support.free |= lane.free;
        support.firm |= lane.firm;
        if matches!(clause.compiled.origin, Origin::Rule(_)) {
            support.rule |= lane.yes;
        }
        if bit != 0 {
            match self.named.iter_mut().find(|named| named.class == class && named.bit == bit) {
                Some(named) => named.cells |= lane.yes,
                None => self.named.push(Named { class, bit, cells: lane.yes }),
            }
        }
    }

    /// The cells in which a clause is unknown that alone would change the answer; where none does alone, none do
    /// together.
    pub fn open(&self) -> u64 {
        self.undecided.iter().fold(0, |open, clause| {
            let yes = |class: usize| self.classes[class].yes;
            let above = (FORBID..clause.class).fold(0, |above, class| above | yes(class));
            let same = match clause.bit {
                0 => yes(clause.class),
                bit => self.cells_of(clause.class, bit),
            };
            // A duty beside a prohibition makes a conflict.
            let conflict = if clause.class == REQUIRE { yes(FORBID) & !yes(REQUIRE) } else { 0 };
            open | clause.cells & (!above & !same | conflict)
        })
    }

    fn cells_of(&self, class: usize, bit: u64) -> u64 {
        self.named
            .iter()
            .find(|named| named.class == class && named.bit == bit)
            .map_or(0, |named| named.cells)
    }

    /// Marks the cells of a row that are not open. `own` says for a set of bearers in which cells one of them is the
    /// participant asked about.
    pub fn mark(&self, open: u64, marks: &mut [Mark], own: impl Fn(u64) -> u64) {
        let mut left = !open;
        for (kind, classes) in ORDER {
            let here = classes.iter().fold(left, |cells, class| cells & self.classes[*class].yes);
            if here == 0 {
                continue;
            }
            left &= !here;
            let (mut rule, mut free, mut firm) = (0, 0, 0);
            for class in classes {
                let support = self.classes[*class];
                rule |= support.rule;
                free |= support.free;
                firm |= support.firm;
            }
            each(here, marks, |at, mark| {
                mark.kind = kind;
                mark.contestable = (rule & !firm) >> at & 1 == 1;
                mark.assumed = (rule & !free) >> at & 1 == 1;
            });
            // A conflict is nobody's in particular.
            if let [class @ (REQUIRE | DISCRETION | SILENT)] = classes {
                self.name(*class, here, marks, &own);
            }
        }
        each(left & self.withdrawn, marks, |_, mark| mark.assumed = true);
    }

    /// Writes down who or what is named.
    fn name(&self, class: usize, here: u64, marks: &mut [Mark], own: &impl Fn(u64) -> u64) {
        for named in self.named.iter().filter(|named| named.class == class && named.cells & here != 0) {
            if class == SILENT {
                each(named.cells & here, marks, |_, mark| mark.opens |= named.bit);
            } else {
                let own = own(named.bit);
                each(named.cells & here, marks, |at, mark| {
                    mark.bearers |= named.bit;
                    mark.own |= own >> at & 1 == 1;
                });
            }
        }
    }
}

/// Does something to the mark of each of these cells.
fn each(cells: u64, marks: &mut [Mark], change: impl Fn(usize, &mut Mark)) {
    let mut left = cells;
    while left != 0 {
        let at = left.trailing_zeros() as usize;
        // A row has bits beyond its last cell.
        let Some(mark) = marks.get_mut(at) else { return };
        change(at, mark);
        left &= left - 1;
    }
}
