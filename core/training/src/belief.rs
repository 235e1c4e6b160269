//! Misconceptions, read from what somebody expected.
//!
//! A misconception of the pack says where it would answer otherwise than the law: a condition, the true answers it would
//! have otherwise, and what it would answer. The conditions are the engine's own: each misconception stands as a remark in a
//! pack of its own, and what is remarked on a cell is what would be answered wrongly there.

use kaartwijzer_core::say::{Family, family};
use kaartwijzer_core::{Basis, BeliefPart, Case, Cell, Origin, OutcomeKind, Pack, Policy, Rule};

/// The misconceptions of a pack, ready to be recognised.
#[derive(Debug)]
pub struct Beliefs {
    /// The pack with the parts of misconceptions in the place of its rules.
    policy: Policy,
    /// For each of these rules, the misconception it is a part of.
    of: Vec<usize>,
}

/// That somebody answered as a misconception would have it, or against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// Its place in [`Pack::beliefs`].
    pub belief: usize,
    /// They answered as it would have it; else they answered rightly where it would be wrong.
    pub shows: bool,
}

impl Beliefs {
    /// Those of a pack.
    pub fn of(policy: &Policy) -> Self {
        let pack = policy.pack();
        let parts = pack.beliefs.iter().enumerate();
        let parts = parts.flat_map(|(at, belief)| belief.parts.iter().map(move |part| (at, part)));
        let (of, rules) = parts.map(|(at, part)| (at, as_rule(part))).unzip();
        let pack = Pack { rules, systems: Vec::new(), ..pack.clone() };
        Self { policy: Policy::new(without_ties(pack)), of }
    }

    /// What each misconception would answer in one cell, where that is of another family than the true answer.
    pub fn would(
        &self,
        pack: &Pack,
        case: &Case,
        cell: Cell,
        answer: OutcomeKind,
    ) -> Vec<(usize, OutcomeKind)> {
        let mut found = Vec::new();
        for origin in self.policy.decide(case, cell).remarks {
            let Origin::Rule(rule) = origin else { continue };
            let belief = self.of[rule.at()];
            let first = self.of.iter().position(|of| *of == belief).unwrap_or_default();
            let Some(part) = pack.beliefs.get(belief).and_then(|known| known.parts.get(rule.at() - first))
            else {
                continue;
            };
            let differs = part.instead_of.contains(&answer) && family(part.thinks) != family(answer);
            if differs && found.iter().all(|(known, _)| *known != belief) {
                found.push((belief, part.thinks));
            }
        }
        found
    }

    /// What an expectation about one cell says: nothing of a misconception that would answer as the pack does, nothing of one
    /// where the expectation is neither its answer nor the true one.
    pub fn signs(
        &self,
        pack: &Pack,
        case: &Case,
        cell: Cell,
        answer: OutcomeKind,
        expected: Family,
    ) -> Vec<Sign> {
        let would = self.would(pack, case, cell, answer);
        let sign = |(belief, thinks): (usize, OutcomeKind)| {
            let shows = family(thinks) == expected;
            (shows || family(answer) == expected).then_some(Sign { belief, shows })
        };
        would.into_iter().filter_map(sign).collect()
    }
}

fn as_rule(part: &BeliefPart) -> Rule {
    Rule {
        id: String::new(),
        basis: Basis::Inferred,
        disputed: false,
        label: kaartwijzer_core::Label::default(),
        citations: Vec::new(),
        inferred_from: Vec::new(),
        opens: Vec::new(),
        tensions: Vec::new(),
        clauses: vec![part.clause.clone()],
        file: String::new(),
    }
}

/// Nothing in it names a rule that is not there any more, and no open question says anything.
fn without_ties(mut pack: Pack) -> Pack {
    for definition in &mut pack.definitions {
        definition.rules.clear();
    }
    for open in &mut pack.opens {
        open.clauses.clear();
    }
    pack
}
