//! Assumptions: offered where they would change the answer, and always in sight where they are made.

use kaartwijzer_core::{AssumptionIx, Case, Cell, Policy, Verdict};

/// An assumption that bears on an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Which one.
    pub assumption: AssumptionIx,
    /// The case makes it.
    pub made: bool,
}

/// Those the case makes, and those that would change the answer of this cell.
pub fn offers(policy: &Policy, case: &Case, cell: Cell) -> Vec<Offer> {
    let plain = policy.decide(case, cell);
    let all = (0..policy.pack().assumptions.len()).map(|at| AssumptionIx(at as u16));
    all.filter_map(|assumption| {
        let made = case.assumptions.contains(&assumption);
        let matters = made || {
            let mut other = case.clone();
            other.toggle(assumption);
            differs(&policy.decide(&other, cell), &plain)
        };
        matters.then_some(Offer { assumption, made })
    })
    .collect()
}

fn differs(one: &Verdict, other: &Verdict) -> bool {
    one.outcome != other.outcome || one.deciding != other.deciding || one.assumed != other.assumed
}
