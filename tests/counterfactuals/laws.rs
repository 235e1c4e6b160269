//! What holds of differences, days, other cases and what is to be asked: on the built-in pack, over cases made at random.

use crate::support::at_random::{POLICY, cases, every_cell};
use kaartwijzer_core::counterfactual::{apart, barrier, leads, timeline};
use kaartwijzer_core::diff::{Delta, differences};
use kaartwijzer_core::{
    Case, Cell, Date, Input, Outcome, OutcomeKind, QuestionIx, Setting, Tree, asks, order,
};
use proptest::prelude::*;

fn questions() -> impl Iterator<Item = QuestionIx> {
    (0..POLICY.pack().questions.len() as u16).map(QuestionIx)
}

/// One case with some of another's statements, day and assumptions.
fn mixed(one: &Case, other: &Case, picks: &[prop::sample::Index], day: bool) -> Case {
    let mut mixed = one.clone();
    if day {
        mixed.date = other.date;
    }
    for (at, pick) in picks.iter().enumerate() {
        let fact = pick.index(POLICY.pack().facts.len());
        for input in mixed.inputs(POLICY.pack(), kaartwijzer_core::FactIx(fact as u16)) {
            if !POLICY.pack().facts[fact].per_question {
                mixed.write(input, Some(other.value(POLICY.pack(), input)));
            }
        }
        if at == 0 {
            mixed.assumptions.clone_from(&other.assumptions);
        }
    }
    mixed
}

/// A case with everything of another but what these differences are about.
fn back(before: &Case, after: &Case, kept: &[Delta]) -> Case {
    let mut case = before.clone();
    for delta in kept {
        match *delta {
            Delta::Day => case.date = after.date,
            Delta::Assumption(assumption) => {
                case.assumptions.retain(|made| *made != assumption);
                if after.assumptions.contains(&assumption) {
                    order::insert(&mut case.assumptions, assumption);
                }
            }
            Delta::Audience(question) => {
                let value = after.audience_of(POLICY.pack(), question).expect("it has an audience");
                case.audience.insert(question, value);
            }
            Delta::Statement(input) => case.write(input, after.written(input)),
        }
    }
    case
}

/// The answer that a tree leads to, with these values.
fn follow<'t>(tree: &'t Tree, value: &dyn Fn(Input) -> u8) -> &'t Outcome {
    match tree {
        Tree::Answer(outcome) => outcome,
        Tree::Asks(input, branches) => {
            let found = branches.iter().find(|(values, _)| values.contains(&value(*input)));
            follow(&found.expect("every value has a branch").1, value)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_differences_of_two_cases_are_all_of_them_and_each_is_accounted_for(
        (one, other) in (cases(2, 2, 1), cases(2, 2, 1)),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        day in any::<bool>(),
    ) {
        let after = mixed(&one, &other, &picks, day);
        for question in questions() {
            let found = differences(&POLICY, &one, &after, question);
            for cell in POLICY.cells(&one, question) {
                let (was, is) = (POLICY.decide(&one, cell), POLICY.decide(&after, cell));
                let one_of = found.iter().find(|one| one.after.as_ref().is_some_and(|after| after.cell == cell));
                let open = matches!((&was.outcome, &is.outcome), (Outcome::Depends(_), Outcome::Depends(_)));
                prop_assert!(open || was.outcome == is.outcome || one_of.is_some());
                let Some(difference) = one_of else { continue };
                prop_assert_eq!(difference.before.as_ref(), Some(&was));
                prop_assert_eq!(difference.after.as_ref(), Some(&is));
                // A rule is named that decides in one of them, unless nothing ever decided.
                let decided = !was.deciding.is_empty() || !is.deciding.is_empty();
                prop_assert!(!decided || !difference.because.is_empty());
                // What it goes through is enough …
                let through = back(&one, &after, &difference.through);
                prop_assert_eq!(&POLICY.decide(&through, cell).outcome, &is.outcome);
                prop_assert!(!difference.through.is_empty());
                // … and none of it can be missed.
                for at in 0..difference.through.len() {
                    let mut less = difference.through.clone();
                    less.remove(at);
                    let verdict = POLICY.decide(&back(&one, &after, &less), cell);
                    let same = verdict.outcome == is.outcome
                        && verdict.contestable == is.contestable
                        && verdict.assumed.is_empty() == is.assumed.is_empty();
                    prop_assert!(!same, "{:?} is not needed", difference.through[at]);
                }
            }
        }
    }

    #[test]
    fn every_day_has_the_answer_of_its_stretch(case in cases(2, 1, 1), day in 735_000u32..741_000, pick in any::<prop::sample::Index>()) {
        let cells = every_cell(&POLICY, &case);
        if cells.is_empty() {
            return Ok(());
        }
        let cell = *pick.get(&cells);
        let stretches = timeline(&POLICY, &case, cell);
        prop_assert_eq!((stretches[0].from, stretches[stretches.len() - 1].until), (Date::MIN, Date::MAX));
        let date = a_day(day);
        let stretch = stretches.iter().find(|one| one.from <= date && date <= one.until).expect("no holes");
        let there = Case { date, ..case.clone() };
        prop_assert_eq!(POLICY.decide(&there, cell).outcome, stretch.verdict.outcome.clone());
        for pair in stretches.windows(2) {
            prop_assert_eq!(pair[0].until.next(), pair[1].from);
        }
    }

    #[test]
    fn another_case_has_the_answer_that_is_told(case in cases(1, 1, 1), pick in any::<prop::sample::Index>()) {
        let cells = every_cell(&POLICY, &case);
        let cell = *pick.get(&cells);
        let now = POLICY.decide(&case, cell);
        for one in apart(&POLICY, &case, cell) {
            prop_assert_eq!(&POLICY.decide(&one.turn.apply(&case), cell), &one.verdict);
            prop_assert_ne!(&one.verdict.outcome, &now.outcome);
            prop_assert!(POLICY.is_asked_in(&one.turn.apply(&case), cell.question));
        }
    }

    #[test]
    fn something_stands_in_the_way_exactly_where_no_change_leads(case in cases(1, 1, 1), pick in any::<prop::sample::Index>()) {
        let cells = every_cell(&POLICY, &case);
        let cell = *pick.get(&cells);
        let leads = leads(&POLICY, &case, cell);
        let now = POLICY.decide(&case, cell).outcome.kind();
        for kind in OutcomeKind::ALL.into_iter().filter(|kind| *kind != OutcomeKind::Depends) {
            let reached = now == kind || leads.iter().any(|lead| lead.outcome.kind() == kind);
            prop_assert_eq!(barrier(&POLICY, &case, cell, kind).is_none(), reached);
        }
    }

    #[test]
    fn what_an_open_answer_unfolds_into_is_what_each_way_comes_to(case in cases(2, 1, 3), values in prop::collection::vec(0u8..64, 16)) {
        let pack = POLICY.pack();
        for cell in every_cell(&POLICY, &case) {
            let outcome = POLICY.decide(&case, cell).outcome;
            let tree = POLICY.unfold(&case, cell);
            let Outcome::Depends(inputs) = outcome else {
                prop_assert_eq!(tree, Tree::Answer(outcome));
                continue;
            };
            let chosen = |input: Input| {
                let at = inputs.iter().position(|known| *known == input).expect("nothing else is asked");
                values[at % values.len()] % pack.facts[input.fact.at()].kind.size() as u8
            };
            let mut known = case.clone();
            for input in &inputs {
                known.write(*input, Some(Setting::Is(chosen(*input))));
            }
            prop_assert_eq!(&POLICY.decide(&known, cell).outcome, follow(&tree, &chosen));
        }
    }

    #[test]
    fn what_is_asked_settles_what_it_says_and_every_open_answer_is_asked_about(case in cases(2, 2, 3)) {
        let pack = POLICY.pack();
        for question in questions() {
            let asked = asks::asks(&POLICY, &case, question);
            for cell in POLICY.cells(&case, question) {
                let open = matches!(POLICY.decide(&case, cell).outcome, Outcome::Depends(_));
                prop_assert_eq!(open, asked.iter().any(|ask| ask.cells.contains(&cell)));
            }
            for ask in &asked {
                prop_assert!(!ask.of.is_empty(), "nobody can tell {}", pack.facts[ask.input.fact.at()].id);
                for value in 0..pack.facts[ask.input.fact.at()].kind.size() as u8 {
                    let mut known = case.clone();
                    known.write(ask.input, Some(Setting::Is(value)));
                    for cell in &ask.settles {
                        prop_assert!(!matches!(POLICY.decide(&known, *cell).outcome, Outcome::Depends(_)));
                    }
                }
            }
        }
    }

    #[test]
    fn the_cells_that_hang_on_a_statement_are_those_another_value_changes(case in cases(2, 2, 0), pick in any::<prop::sample::Index>()) {
        let pack = POLICY.pack();
        let fact = kaartwijzer_core::FactIx(pick.index(pack.facts.len()) as u16);
        if pack.facts[fact.at()].per_question {
            return Ok(());
        }
        for input in case.inputs(pack, fact) {
            for question in questions().filter(|question| pack.questions[question.at()].primary) {
                let hanging = asks::hanging(&POLICY, &case, question, input);
                let changes = |cell: &Cell| {
                    (0..pack.facts[fact.at()].kind.size() as u8).any(|value| {
                        let mut other = case.clone();
                        other.write(input, Some(Setting::Is(value)));
                        POLICY.decide(&other, *cell).outcome != POLICY.decide(&case, *cell).outcome
                    })
                };
                for cell in POLICY.cells(&case, question) {
                    prop_assert!(!changes(&cell) || hanging.contains(&cell));
                }
            }
        }
    }
}

/// A day by its number since the first.
fn a_day(number: u32) -> Date {
    let year = (number / 366) as u16;
    let mut day = Date::new(year, 1, 1).expect("a year");
    while day.ordinal() < number {
        day = day.next();
    }
    day
}
