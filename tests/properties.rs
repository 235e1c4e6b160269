//! What holds of every case: on the built-in pack, over cases made at random.

mod support;

use kaartwijzer_core::{
    Case, Cell, Effect, FactIx, Input, Node, Origin, Outcome, OutcomeKind, Pack, Policy, QuestionIx, Role,
    RuleIx, Setting, Trace, Truth,
};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::BTreeSet;
use support::at_random::{POLICY, cases, every_cell};

fn ids(pack: &Pack, origins: &[Origin]) -> BTreeSet<String> {
    origins.iter().map(|origin| pack.origin_id(*origin).to_owned()).collect()
}

/// The inputs of a case that stand at unknown.
fn unknowns(pack: &Pack, case: &Case) -> Vec<Input> {
    let facts = (0..pack.facts.len() as u16).map(FactIx);
    let inputs = facts.flat_map(|fact| case.inputs(pack, fact));
    inputs
        .filter(|input| !pack.facts[input.fact.at()].per_question)
        .filter(|input| case.written(*input) == Some(Setting::Unknown))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_table_says_what_the_explanation_says(case in cases(3, 3, 1)) {
        for question in (0..POLICY.pack().questions.len() as u16).map(QuestionIx) {
            for (cell, mark) in POLICY.matrix(&case, question).cells() {
                let verdict = POLICY.decide(&case, cell);
                let explanation = POLICY.explain(&case, cell);
                prop_assert_eq!(&explanation.verdict, &verdict);
                prop_assert_eq!(mark, POLICY.mark(&case, cell));
                prop_assert_eq!(mark.kind, verdict.outcome.kind());
                prop_assert_eq!(mark.contestable, verdict.contestable);
                if mark.contestable {
                    prop_assert!(verdict.basis != Some(kaartwijzer_core::Basis::Verbatim));
                }
                let decided_by_rule = verdict.deciding.iter().any(|origin| matches!(origin, Origin::Rule(_)));
                if decided_by_rule && !mark.contestable && mark.kind != OutcomeKind::Silent {
                    prop_assert_eq!(verdict.basis, Some(kaartwijzer_core::Basis::Verbatim));
                }
                if mark.assumed {
                    prop_assert!(!verdict.assumed.is_empty());
                }
            }
        }
    }

    #[test]
    fn the_table_knows_who_is_named(case in cases(3, 3, 1)) {
        for question in (0..POLICY.pack().questions.len() as u16).map(QuestionIx) {
            for (cell, mark) in POLICY.matrix(&case, question).cells() {
                let (mut bearers, mut opens) = (0, 0);
                match POLICY.decide(&case, cell).outcome {
                    Outcome::Required(named) | Outcome::Discretion(named) => {
                        bearers = named.iter().fold(0, |set, bearer| set | 1u64 << bearer.0);
                    }
                    Outcome::Silent(named) => opens = named.iter().fold(0, |set, open| set | 1u64 << open.0),
                    _ => {}
                }
                prop_assert_eq!((mark.bearers, mark.opens), (bearers, opens));
            }
        }
    }

    #[test]
    fn a_cell_that_is_not_there_is_answered_all_the_same(
        case in cases(2, 2, 1),
        participant in prop::option::of(0usize..9),
        item in prop::option::of(prop_oneof![0usize..9, Just(usize::MAX)]),
    ) {
        for question in (0..POLICY.pack().questions.len() as u16).map(QuestionIx) {
            let cell = Cell { question, participant, item };
            prop_assert_eq!(POLICY.explain(&case, cell).verdict, POLICY.decide(&case, cell));
        }
    }

    #[test]
    fn asking_twice_gives_the_same_answer(case in cases(2, 2, 2)) {
        for cell in every_cell(&POLICY, &case) {
            prop_assert_eq!(POLICY.explain(&case, cell), POLICY.explain(&case.clone(), cell));
        }
    }

    #[test]
    fn every_answer_names_a_rule_or_an_open_question_or_says_there_is_none(case in cases(3, 3, 1)) {
        for cell in every_cell(&POLICY, &case) {
            let verdict = POLICY.decide(&case, cell);
            match verdict.outcome {
                Outcome::NoBasis => prop_assert!(verdict.deciding.is_empty()),
                Outcome::Depends(inputs) => prop_assert!(!inputs.is_empty()),
                _ => prop_assert!(!verdict.deciding.is_empty()),
            }
        }
    }

    #[test]
    fn every_open_question_is_brought_by_a_clause_of_this_day_about_this_cell(case in cases(3, 3, 1)) {
        let pack = POLICY.pack();
        for cell in every_cell(&POLICY, &case) {
            let explanation = POLICY.explain(&case, cell);
            let here = |role| !matches!(role, Role::OtherDay | Role::Elsewhere);
            let brought: BTreeSet<_> = explanation
                .considered
                .iter()
                .filter(|clause| here(clause.role))
                .flat_map(|clause| clause.opens.iter().copied())
                .chain(explanation.verdict.assumed.iter().map(|assumed| pack.assumptions[assumed.at()].opens))
                .collect();
            for open in &explanation.verdict.opens {
                prop_assert!(brought.contains(open), "{} is brought by nothing", pack.opens[open.at()].id);
            }
        }
    }

    #[test]
    fn a_prohibition_that_applies_is_never_overridden_by_a_permit(case in cases(3, 3, 0)) {
        for cell in every_cell(&POLICY, &case) {
            let explanation = POLICY.explain(&case, cell);
            let applies = |effect: Effect| {
                explanation.considered.iter().any(|c| c.effect == effect && c.truth == Truth::Yes)
            };
            let kind = explanation.verdict.outcome.kind();
            if applies(Effect::Forbid) {
                prop_assert!(matches!(kind, OutcomeKind::Forbidden | OutcomeKind::Conflict));
            } else {
                prop_assert_ne!(kind, OutcomeKind::Forbidden);
            }
        }
    }

    #[test]
    fn replaying_the_trace_gives_the_answer(case in cases(3, 2, 1)) {
        for cell in every_cell(&POLICY, &case) {
            for clause in POLICY.explain(&case, cell).considered {
                replay(&clause.about)?;
                replay(&clause.when)?;
                for exception in &clause.unless {
                    replay(exception)?;
                }
                let unless = clause.unless.iter().fold(Truth::No, |truth, part| truth.or(part.truth));
                let whole = clause.about.truth.and(clause.when.truth).and(unless.not());
                if clause.role != Role::OtherDay && clause.role != Role::Elsewhere {
                    prop_assert_eq!(whole, clause.truth);
                }
            }
        }
    }

    #[test]
    fn the_order_of_rules_and_clauses_never_matters(case in cases(3, 2, 1), seed in any::<u64>()) {
        let shuffled = Policy::new(shuffle(POLICY.pack(), seed));
        for cell in every_cell(&POLICY, &case) {
            let (one, other) = (POLICY.decide(&case, cell), shuffled.decide(&case, cell));
            prop_assert_eq!(one.outcome, other.outcome);
            prop_assert_eq!(one.contestable, other.contestable);
            prop_assert_eq!(ids(POLICY.pack(), &one.deciding), ids(shuffled.pack(), &other.deciding));
            prop_assert_eq!(ids(POLICY.pack(), &one.remarks), ids(shuffled.pack(), &other.remarks));
        }
    }

    #[test]
    fn not_knowing_a_fact_never_turns_an_answer_into_another(case in cases(2, 2, 0), pick in any::<prop::sample::Index>()) {
        let pack = POLICY.pack();
        let facts = (0..pack.facts.len() as u16).map(FactIx);
        let inputs: Vec<Input> = facts
            .filter(|fact| !pack.facts[fact.at()].per_question && pack.facts[fact.at()].default.is_some())
            .flat_map(|fact| case.inputs(pack, fact))
            .collect();
        let forgotten = *pick.get(&inputs);
        let mut less = case.clone();
        less.write(forgotten, Some(Setting::Unknown));
        for cell in every_cell(&POLICY, &case) {
            let before = POLICY.decide(&case, cell).outcome;
            let after = POLICY.decide(&less, cell).outcome;
            prop_assert!(after == before || after == Outcome::Depends(vec![forgotten]), "{:?} became {:?}", before, after);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_under_unknown_facts_is_what_all_completions_say(
        case in cases(2, 1, 0),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 1..=4),
    ) {
        let pack = POLICY.pack();
        let facts = (0..pack.facts.len() as u16).map(FactIx);
        let inputs: Vec<Input> = facts
            .filter(|fact| {
                let declared = &pack.facts[fact.at()];
                !declared.per_question && !declared.descriptive && declared.default.is_some()
            })
            .flat_map(|fact| case.inputs(pack, fact))
            .collect();
        let mut open = case.clone();
        for pick in picks {
            open.write(*pick.get(&inputs), Some(Setting::Unknown));
        }
        let unknown = unknowns(pack, &open);
        let completions = complete(pack, &open, &unknown);
        for cell in every_cell(&POLICY, &case) {
            let outcomes: Vec<Outcome> = completions.iter().map(|(_, c)| POLICY.decide(c, cell).outcome).collect();
            let expected = if outcomes.iter().all(|outcome| *outcome == outcomes[0]) {
                outcomes[0].clone()
            } else {
                Outcome::Depends(matter(&unknown, &completions, &outcomes))
            };
            prop_assert_eq!(POLICY.decide(&open, cell).outcome, expected);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whether they stand in the first row of lanes or in a later one, in its first place or in its last.
    #[test]
    fn who_and_what_stands_where_in_a_large_table_makes_no_difference(case in cases(9, 9, 1)) {
        for (people, items) in [(2, 131), (131, 2), (66, 1), (1, 64)] {
            let case = repeated(&case, people, items);
            for question in (0..POLICY.pack().questions.len() as u16).map(QuestionIx) {
                let matrix = POLICY.matrix(&case, question);
                let cells: Vec<Cell> = matrix.cells().map(|(cell, _)| cell).collect();
                prop_assert_eq!(&cells, &POLICY.cells(&case, question));
                // Around the borders of the rows, and now and then between them.
                let near = |at: Option<usize>| at.is_none_or(|at| matches!(at % 64, 0 | 1 | 62 | 63) || at % 13 == 5);
                for cell in cells.into_iter().filter(|cell| near(cell.participant) && near(cell.item)) {
                    let mark = matrix.mark(cell.participant, cell.item);
                    prop_assert_eq!(mark, Some(POLICY.mark(&case, cell)), "{:?}", cell);
                }
                prop_assert_eq!(matrix.mark(Some(people), Some(0)), None);
                prop_assert_eq!(matrix.mark(Some(0), Some(items)), None);
            }
        }
    }
}

/// The same people and items over and over, each time paired otherwise.
fn repeated(case: &Case, people: usize, items: usize) -> Case {
    let mut many = case.clone();
    let facts: Vec<_> = case.pairs.iter().map(|(_, _, facts)| facts.clone()).collect();
    many.pairs.retain(|_, _, _| false);
    many.participants = case.participants.iter().cycle().take(people).cloned().collect();
    many.items = case.items.iter().cycle().take(items).cloned().collect();
    for (at, participant) in many.participants.iter_mut().enumerate() {
        participant.id = format!("p{at}");
    }
    for (at, item) in many.items.iter_mut().enumerate() {
        item.id = format!("i{at}");
    }
    for p in 0..people {
        for i in 0..items {
            // Some pairs have nothing written about them.
            if (p * 7 + i * 3) % 5 > 0 {
                *many.pairs.entry(&format!("p{p}"), &format!("i{i}")) =
                    facts[(p + i * 5) % facts.len()].clone();
            }
        }
    }
    many
}

/// Every way to settle the unknown inputs, with the values chosen.
fn complete(pack: &Pack, case: &Case, unknown: &[Input]) -> Vec<(Vec<u8>, Case)> {
    let mut completions = vec![(Vec::new(), case.clone())];
    for input in unknown {
        let size = pack.facts[input.fact.at()].kind.size() as u8;
        completions = completions
            .into_iter()
            .flat_map(|(values, case)| {
                (0..size).map(move |value| {
                    let mut case = case.clone();
                    case.write(*input, Some(Setting::Is(value)));
                    ([values.clone(), vec![value]].concat(), case)
                })
            })
            .collect();
    }
    completions
}

/// The inputs in which two completions that answer differently differ alone, in order.
fn matter(unknown: &[Input], completions: &[(Vec<u8>, Case)], outcomes: &[Outcome]) -> Vec<Input> {
    let mut found = BTreeSet::new();
    for (at, (one, _)) in completions.iter().enumerate() {
        for (other, (two, _)) in completions.iter().enumerate() {
            let differing: Vec<usize> = (0..unknown.len()).filter(|i| one[*i] != two[*i]).collect();
            if let [only] = differing[..]
                && outcomes[at] != outcomes[other]
            {
                found.insert(unknown[only]);
            }
        }
    }
    found.into_iter().collect()
}

/// What a node says follows from its parts.
fn replay(trace: &Trace) -> Result<(), TestCaseError> {
    for part in &trace.parts {
        replay(part)?;
    }
    let truths = trace.parts.iter().map(|part| part.truth);
    let expected = match trace.node {
        Node::All | Node::Every => truths.fold(Truth::Yes, Truth::and),
        Node::Any | Node::Some | Node::Definition(..) => truths.fold(Truth::No, Truth::or),
        Node::Not => trace.parts[0].truth.not(),
        Node::Fact { .. } | Node::Audience(_) | Node::Outside(..) => return Ok(()),
    };
    prop_assert_eq!(trace.truth, expected);
    Ok(())
}

/// The same pack with its rules and their clauses in another order.
fn shuffle(pack: &Pack, seed: u64) -> Pack {
    let mut state = seed | 1;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let mut order: Vec<usize> = (0..pack.rules.len()).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, next(at + 1));
    }
    let place = |rule: RuleIx| RuleIx(order.iter().position(|old| *old == rule.at()).unwrap_or(0) as u16);
    let mut shuffled = pack.clone();
    shuffled.rules = order.iter().map(|old| pack.rules[*old].clone()).collect();
    for rule in &mut shuffled.rules {
        for at in (1..rule.clauses.len()).rev() {
            rule.clauses.swap(at, next(at + 1));
        }
        for origin in &mut rule.inferred_from {
            if let Origin::Rule(rule) = origin {
                *rule = place(*rule);
            }
        }
    }
    for definition in &mut shuffled.definitions {
        for rule in &mut definition.rules {
            *rule = place(*rule);
        }
    }
    shuffled
}
