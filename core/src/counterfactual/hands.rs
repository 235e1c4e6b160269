//! Who has to act for changes to come about.

use super::Change;
use crate::case::Input;
use kaartwijzer_format::{BearerIx, Pack};

/// Somebody who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hand {
    /// As what they act.
    pub bearer: BearerIx,
    /// A place in the case's participants, where it is one of them.
    pub participant: Option<usize>,
}

impl Hand {
    /// A bearer who acts on an input, or can tell of it.
    pub(crate) fn on(pack: &Pack, bearer: BearerIx, input: Input) -> Self {
        let itself = pack.bearers[bearer.at()].itself;
        Self { bearer, participant: input.participant.filter(|_| itself) }
    }
}

/// The fewest that bring all of these about; among as many, those who stand first in the pack. Nobody where one of the
/// changes is in nobody's hands.
pub(super) fn of(pack: &Pack, changes: &[Change]) -> Vec<Hand> {
    let mut best: Option<Vec<Hand>> = None;
    choose(pack, changes, &mut Vec::new(), &mut best);
    best.unwrap_or_default()
}

fn choose(pack: &Pack, changes: &[Change], chosen: &mut Vec<Hand>, best: &mut Option<Vec<Hand>>) {
    let Some((first, rest)) = changes.split_first() else {
        let mut hands = Vec::new();
        crate::order::extend(&mut hands, chosen.iter().copied());
        let key = |hands: &Vec<Hand>| (hands.len(), hands.last().copied(), hands.clone());
        if best.as_ref().is_none_or(|known| key(&hands) < key(known)) {
            *best = Some(hands);
        }
        return;
    };
    for bearer in &pack.facts[first.input.fact.at()].changeable_by {
        chosen.push(Hand::on(pack, *bearer, first.input));
        choose(pack, rest, chosen, best);
        chosen.pop();
    }
}
