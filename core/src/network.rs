//! The network around the table, asked: the cases that samples and legs stand for, and the ways that something can take.
//!
//! Nothing here decides. Every answer is the policy's, for a case that the pack describes; what is drawn and what is
//! followed are the same legs. [`stage`] sets up the cases, [`way`] looks for ways.

mod stage;
mod way;

pub use stage::{Staged, leg, sample};
pub use way::{Bound, Step, Way, ways};

use kaartwijzer_format::{Flow, Pack, Station, SystemIx};

/// One stretch of a flow: from one station to one other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Leg {
    /// The system it belongs to.
    pub system: SystemIx,
    /// The place of its flow in the system.
    pub flow: usize,
    /// Where it starts.
    pub from: Station,
    /// Where it ends.
    pub to: Station,
}

impl Leg {
    /// The flow it is a stretch of.
    pub fn of(self, pack: &Pack) -> &Flow {
        &pack.systems[self.system.at()].flows[self.flow]
    }
}

/// Every leg of every flow, there and (where it goes both ways) back, in the order of the pack.
pub fn legs(pack: &Pack) -> Vec<Leg> {
    let mut legs = Vec::new();
    for (at, system) in pack.systems.iter().enumerate() {
        for (flow, written) in system.flows.iter().enumerate() {
            let leg = |from: Station, to: Station| Leg { system: SystemIx(at as u16), flow, from, to };
            for from in &written.from {
                for to in written.to.iter().filter(|to| *to != from) {
                    legs.push(leg(*from, *to));
                    // A flow among the same bodies names both directions by itself.
                    let named = written.from.contains(to) && written.to.contains(from);
                    if written.both && !named {
                        legs.push(leg(*to, *from));
                    }
                }
            }
        }
    }
    legs
}
