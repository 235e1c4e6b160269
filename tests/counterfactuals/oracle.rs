//! Brute force: every set of at most three changes with all their values, asked one by one. Written from the words of
//! the design, not from the engine.

use kaartwijzer_core::counterfactual::{Change, Lead, leads};
use kaartwijzer_core::{
    BearerIx, Case, Cell, FactIx, Input, Kind, Outcome, OutcomeKind, Pack, Policy, Setting,
};
use std::collections::{BTreeMap, BTreeSet};

/// For every outcome that some changes lead to, written out: the smallest sets.
pub type Found = BTreeMap<String, BTreeSet<Vec<Change>>>;

/// What the engine says, in the same form.
pub fn said(policy: &Policy, case: &Case, cell: Cell) -> Found {
    let all = leads(policy, case, cell).into_iter().filter(|lead| !lead.ways.is_empty());
    all.map(|lead| {
        let ways: BTreeSet<_> = lead.ways.iter().map(|way| way.changes.clone()).collect();
        assert_eq!(ways.len(), lead.ways.len(), "a set of changes is offered twice");
        (format!("{:?}", lead.outcome), ways)
    })
    .collect()
}

/// What trying everything finds.
pub fn tried(policy: &Policy, case: &Case, cell: Cell) -> Found {
    let pack = policy.pack();
    let facts = (0..pack.facts.len() as u16).map(FactIx).filter(|fact| {
        let fact = &pack.facts[fact.at()];
        !fact.changeable_by.is_empty() && !fact.apart && !fact.descriptive && !fact.per_question
    });
    let fixed = &pack.questions[cell.question.at()].fixed;
    let inputs: Vec<Input> =
        facts.flat_map(|fact| case.inputs(pack, fact)).filter(|input| !fixed.contains(&input.fact)).collect();
    let now = policy.decide(case, cell).outcome;
    let mut reached: BTreeMap<String, Vec<Vec<Change>>> = BTreeMap::new();
    let mut try_out = |inputs: &[Input]| {
        for changes in assignments(pack, case, inputs) {
            let mut other = case.clone();
            for change in &changes {
                other.write(change.input, Some(change.to));
            }
            let outcome = policy.decide(&other, cell).outcome;
            if outcome != now && outcome.kind() != OutcomeKind::Depends {
                reached.entry(format!("{outcome:?}")).or_default().push(changes);
            }
        }
    };
    for a in 0..inputs.len() {
        try_out(&[inputs[a]]);
        for b in 0..a {
            try_out(&[inputs[b], inputs[a]]);
            for c in 0..b {
                try_out(&[inputs[c], inputs[b], inputs[a]]);
            }
        }
    }
    let smallest = |all: Vec<Vec<Change>>| -> BTreeSet<Vec<Change>> {
        let is_smallest = |one: &&Vec<Change>| {
            let own = inputs_of(one);
            !all.iter().map(|other| inputs_of(other)).any(|other| other.is_subset(&own) && other != own)
        };
        let smallest: Vec<&Vec<Change>> = all.iter().filter(is_smallest).collect();
        let is_nearest =
            |one: &&&Vec<Change>| !smallest.iter().any(|other| is_nearer(pack, case, other, one));
        smallest.iter().filter(is_nearest).map(|one| (**one).clone()).collect()
    };
    reached.into_iter().map(|(outcome, all)| (outcome, smallest(all))).collect()
}

/// Every way to give all of these another value than they have, in their order.
fn assignments(pack: &Pack, case: &Case, inputs: &[Input]) -> Vec<Vec<Change>> {
    let mut sorted = inputs.to_vec();
    sorted.sort();
    sorted.iter().fold(vec![Vec::new()], |all, input| {
        let size = pack.facts[input.fact.at()].kind.size() as u8;
        let others = (0..size).map(Setting::Is).filter(|value| case.value(pack, *input) != *value);
        let others: Vec<Setting> = others.collect();
        all.iter()
            .flat_map(|changes| {
                others.iter().map(|to| [changes.clone(), vec![Change { input: *input, to: *to }]].concat())
            })
            .collect()
    })
}

fn inputs_of(changes: &[Change]) -> BTreeSet<Input> {
    changes.iter().map(|change| change.input).collect()
}

/// The same change, with a scale that moves less far in the same direction.
fn is_nearer(pack: &Pack, case: &Case, one: &[Change], other: &[Change]) -> bool {
    if one == other || inputs_of(one) != inputs_of(other) {
        return false;
    }
    one.iter().zip(other).all(|(near, far)| {
        let (Setting::Is(a), Setting::Is(b)) = (near.to, far.to) else { return false };
        let scale = matches!(pack.facts[near.input.fact.at()].kind, Kind::Scale(_));
        let now = match case.value(pack, near.input) {
            Setting::Is(now) => i32::from(now),
            Setting::Unknown => -1,
        };
        let (a, b) = (i32::from(a), i32::from(b));
        a == b || (scale && ((now < a && a < b) || (b < a && a < now)))
    })
}

/// That the hands of every set are the fewest that can do it, and stand in the order that is promised.
pub fn check_hands(pack: &Pack, leads: &[Lead]) {
    for lead in leads {
        let mut last = None;
        for way in &lead.ways {
            let hands: BTreeSet<(BearerIx, Option<usize>)> =
                way.hands.iter().map(|hand| (hand.bearer, hand.participant)).collect();
            let able = |change: &Change| -> BTreeSet<(BearerIx, Option<usize>)> {
                let by = pack.facts[change.input.fact.at()].changeable_by.iter();
                by.map(|by| (*by, change.input.participant.filter(|_| pack.bearers[by.at()].itself)))
                    .collect()
            };
            let able: Vec<_> = way.changes.iter().map(able).collect();
            let enough = |hands: &BTreeSet<_>| able.iter().all(|able| !able.is_disjoint(hands));
            assert!(enough(&hands), "nobody brings a change about");
            let all: BTreeSet<_> = able.iter().flatten().copied().collect();
            for fewer in subsets(&all.into_iter().collect::<Vec<_>>(), hands.len().saturating_sub(1)) {
                assert!(!enough(&fewer), "fewer hands would do");
            }
            let place = (hands.iter().map(|hand| hand.0).max(), hands.len(), way.changes.len());
            assert!(last.is_none_or(|last| last <= place), "not in order");
            last = Some(place);
        }
    }
}

/// All sets of at most so many.
fn subsets<T: Ord + Copy>(all: &[T], most: usize) -> Vec<BTreeSet<T>> {
    let mut sets = vec![BTreeSet::new()];
    for one in all {
        let more: Vec<BTreeSet<T>> = sets.iter().filter(|set| set.len() < most).cloned().collect();
        sets.extend(more.into_iter().map(|mut set| {
            set.insert(*one);
            set
        }));
    }
    sets
}

/// Holds the engine against brute force on one cell.
pub fn check(policy: &Policy, case: &Case, cell: Cell) {
    let now = policy.decide(case, cell).outcome;
    assert_eq!(said(policy, case, cell), tried(policy, case, cell), "from {now:?} in {cell:?} of {case:#?}");
    let leads = leads(policy, case, cell);
    check_hands(policy.pack(), &leads);
    for way in leads.iter().flat_map(|lead| &lead.ways) {
        // Nobody has two clearances, and nobody acts who is not there.
        assert_eq!(inputs_of(&way.changes).len(), way.changes.len());
        let there = |change: &Change| case.inputs(policy.pack(), change.input.fact).contains(&change.input);
        assert!(way.changes.iter().all(there));
    }
    for lead in &leads {
        assert_ne!(lead.outcome, now);
        assert!(!matches!(lead.outcome, Outcome::Depends(_)));
        let shortest = lead.ways.iter().map(|way| way.changes.len()).min();
        assert!(shortest.is_none_or(|shortest| shortest >= lead.fewest));
        assert!(shortest.is_some() || lead.fewest >= 1);
    }
}
