//! What answers hang on: the cells that a statement decides about, and what to ask first where much is unknown.

use crate::case::{Case, Cell, Input};
use crate::counterfactual::Hand;
use crate::order::{self, Sorted};
use crate::policy::Policy;
use crate::verdict::{Outcome, OutcomeKind};
use kaartwijzer_format::{QuestionIx, Setting};

/// Something that is not known and that answers hang on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which fact of whom or what.
    pub input: Input,
    /// Who can tell.
    pub of: Vec<Hand>,
    /// The cells that are settled once it is known, whatever it turns out to be.
    pub settles: Vec<Cell>,
    /// The cells that hang on it, those that it settles included.
    pub cells: Vec<Cell>,
}

/// What to ask for a question: first what settles most open cells by itself, then what most cells hang on.
pub fn asks(policy: &Policy, case: &Case, question: QuestionIx) -> Vec<Ask> {
    let mut asks: Vec<Ask> = Vec::new();
    let open = policy.matrix(case, question);
    for (cell, _) in open.cells().filter(|(_, mark)| mark.kind == OutcomeKind::Depends) {
        let Outcome::Depends(inputs) = policy.decide(case, cell).outcome else { continue };
        for input in &inputs {
            let at = asks.iter().position(|ask| ask.input == *input).unwrap_or_else(|| {
                let (of, input) = (asked(policy, *input), *input);
                asks.push(Ask { input, of, settles: Vec::new(), cells: Vec::new() });
                asks.len() - 1
            });
            asks[at].cells.push(cell);
            if inputs.len() == 1 {
                asks[at].settles.push(cell);
            }
        }
    }
    let least = |count: usize| usize::MAX - count;
    order::by(&mut asks, |ask| (least(ask.settles.len()), least(ask.cells.len()), ask.input));
    asks
}

/// Those who can tell about an input.
fn asked(policy: &Policy, input: Input) -> Vec<Hand> {
    let pack = policy.pack();
    pack.facts[input.fact.at()].asked_of().iter().map(|bearer| Hand::on(pack, *bearer, input)).collect()
}

/// The cells of a question whose answer would be another if an input had some other value.
pub fn hanging(policy: &Policy, case: &Case, question: QuestionIx, input: Input) -> Vec<Cell> {
    let now = policy.matrix(case, question);
    let written = case.value(policy.pack(), input);
    let mut hanging = Sorted::default();
    for value in 0..policy.pack().facts[input.fact.at()].kind.size() as u8 {
        if written != Setting::Is(value) {
            let mut other = case.clone();
            other.write(input, Some(Setting::Is(value)));
            hanging.extend(policy.matrix(&other, question).changed_from(&now));
        }
    }
    hanging.into_list()
}
