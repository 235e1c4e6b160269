//! How good the exercises are, measured: what they cover, whether their answers can be guessed, and whether a misconception
//! is recognised. The report stands in `training/report.txt`; with `KAARTWIJZER_BLESS=1` it is written anew.

#[path = "training/learner.rs"]
mod learner;
#[path = "training/measured.rs"]
mod measured;
mod support;

use kaartwijzer_core::{Input, Lang, Origin, Pack, Role, relations, say};
use kaartwijzer_training::exercise::Twist;
use kaartwijzer_training::{Aim, Recipe, Seed, near, told};
use learner::Learner;
use measured::{Measured, School, mixture};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

/// So many exercises are made about each rule.
const ABOUT_EACH: u32 = 6;
/// So many are made about whatever the seed says.
const ABOUT_ANY: u32 = 400;

#[test]
fn every_rule_is_met_in_two_exercises_and_is_the_turning_point_of_one() {
    let school = School::open();
    let measured = Measured::of(&school, ABOUT_EACH);
    let mut lacking = Vec::new();
    for (id, count) in &measured.rules {
        if count.decided.max(count.beside) < 2 || (count.turning == 0 && !NO_TURN.contains(&id.as_str())) {
            lacking.push(format!("{id}: {count:?}"));
        }
        assert!(!NO_TURN.contains(&id.as_str()) || count.turning == 0, "{id} turns an answer after all");
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// Rules on which no answer turns, whatever is changed: they only ever remark, and what they remark on has the same answer
/// in every case. How a meeting goes is the mayor's choice on every day; whether the person must be told is said by no text;
/// no text found lets anybody feed the database. They stand in exercises all the same.
const NO_TURN: &[&str] = &["F3-12", "R15", "R59", "R62"];

#[test]
fn a_rule_that_can_decide_does_so_in_its_exercises() {
    let school = School::open();
    let pack = school.policy.pack();
    let measured = Measured::of(&school, ABOUT_EACH);
    for origin in relations::origins(pack).filter(|origin| matches!(origin, Origin::Rule(_))) {
        let effects = pack.clauses(origin).iter().map(|clause| clause.effect);
        let decides = effects.filter(|effect| *effect != kaartwijzer_core::Effect::Remark).count() > 0;
        let id = pack.origin_id(origin);
        // One permit is always outranked by a choice that the same facts give.
        let outranked = measured.rules.get(id).is_some_and(|count| count.outranked > 0 && count.decided == 0);
        if decides && !outranked {
            assert!(measured.rules.get(id).is_some_and(|count| count.decided >= 2), "{id}");
        }
    }
}

#[test]
fn every_outcome_occurs_but_the_one_that_cannot() {
    let school = School::open();
    let kinds: BTreeSet<&str> =
        school.made(&Aim::Any, ABOUT_ANY).iter().flat_map(|made| school.kinds(made)).collect();
    assert_eq!(
        kinds,
        BTreeSet::from(["permitted", "forbidden", "required", "discretion", "silent", "no_basis", "depends"])
    );
}

#[test]
fn whoever_always_answers_the_same_is_right_in_less_than_half() {
    let school = School::open();
    let made = school.made(&Aim::Any, ABOUT_ANY);
    let (kind, family) = mixture(made.iter().flat_map(|made| school.kinds(made)));
    assert!(kind.1 < 0.5 && family.1 < 0.5, "{kind:?}, {family:?}");
}

#[test]
fn the_same_recipe_makes_the_same_exercise_and_another_seed_another() {
    let school = School::open();
    let mut seen = BTreeSet::new();
    for seed in 0..40 {
        let recipe = Recipe { aim: Aim::Any, seed: Seed::new(seed) };
        let [once, twice] =
            [(); 2].map(|()| near::make(&school.policy, &school.beliefs, &school.bank, &recipe));
        assert_eq!(once, twice);
        seen.insert(format!("{once:?}"));
    }
    assert!(seen.len() > 36, "{} of 40", seen.len());
}

#[test]
fn what_turns_is_one_thing_and_something_that_a_rule_rests_on() {
    let school = School::open();
    let pack = school.policy.pack();
    for made in school.all_kinds() {
        let [first, second] = &made.exercise.asks[..] else { panic!("two questions") };
        let Some(twist) = second.twist else { continue };
        assert_eq!(first.cell, second.cell);
        let answers = made.exercise.answers(&school.policy);
        assert_ne!(answers[0].outcome.kind(), answers[1].outcome.kind());
        if let Twist::Fact(change) = twist {
            let origins = relations::asking_for(pack, change.input.fact);
            let bears = [first, second].iter().any(|ask| {
                let case = ask.case(&made.exercise.case);
                let considered = school.policy.explain(&case, ask.cell).considered;
                let real = |role: Role| role != Role::Elsewhere;
                considered.iter().any(|one| origins.contains(&one.origin) && real(one.role))
            });
            assert!(bears, "{:?}", pack.facts[change.input.fact.at()].id);
        }
    }
}

#[test]
fn what_is_no_confidence_is_never_told_as_one() {
    let school = School::open();
    let (pack, bank) = (school.policy.pack(), &school.bank);
    assert!(!bank.pairs.is_empty());
    for made in school.made(&Aim::Any, ABOUT_ANY) {
        let case = &made.exercise.case;
        let turned = made.exercise.asks.iter().filter_map(|ask| match ask.twist {
            Some(Twist::Fact(change)) => Some(change.input.fact),
            _ => None,
        });
        let turned: Vec<_> = turned.collect();
        for (at, item) in case.items.iter().enumerate() {
            let known = bank.items.iter().find(|known| known.text == item.text).expect("it is of the bank");
            let pairs = bank.pairs.iter().filter(|(_, id, _)| *id == known.id);
            for (fact, setting) in pairs.flat_map(|(_, _, facts)| facts.iter()) {
                for person in (0..case.participants.len()).filter(|_| !turned.contains(&fact)) {
                    let input = Input { fact, participant: Some(person), item: Some(at) };
                    assert_eq!(case.value(pack, input), setting, "{}", known.id);
                }
            }
        }
    }
}

#[test]
fn what_is_otherwise_is_said_in_a_whole_sentence_in_every_language() {
    let school = School::open();
    let pack = school.policy.pack();
    for made in school.all_kinds() {
        for twist in made.exercise.asks.iter().filter_map(|ask| ask.twist) {
            for lang in Lang::ALL {
                let said = told::twist(pack, &made.exercise.case, twist, lang);
                assert!(said.ends_with('.') && !said.contains('{'), "{said}");
                let fallback = is_fallback(pack, twist, &said, lang);
                assert!(!fallback, "a label instead of a sentence: {said}");
            }
        }
    }
}

/// A statement for which the pack has no sentence is told as its label, with a colon.
fn is_fallback(pack: &Pack, twist: Twist, said: &str, lang: Lang) -> bool {
    let Twist::Fact(change) = twist else { return false };
    let Input { fact, .. } = change.input;
    said.contains(&format!("{}:", pack.say(pack.facts[fact.at()].label, lang)))
}

#[test]
fn a_learner_with_one_misconception_recognised_in_nine_of_ten_runs_of_twelve() {
    let school = School::open();
    for (at, belief) in school.policy.pack().beliefs.iter().enumerate() {
        let recognised = (0..RUNS).filter(|run| Learner::of(Some(at), *run).recognised(&school)).count();
        assert!(recognised * 10 >= RUNS as usize * 9, "{}: {recognised} of {RUNS}", belief.id);
    }
}

#[test]
fn a_learner_without_a_misconception_is_left_alone() {
    let school = School::open();
    let accused = (0..RUNS).filter(|run| !Learner::of(None, *run).suspected(&school).is_empty()).count();
    assert!(accused * 10 <= RUNS as usize, "{accused} of {RUNS}");
}

/// Runs of simulated learners, each of twelve exercises.
const RUNS: u32 = 100;

#[test]
fn the_report_is_as_it_was_read() {
    let school = School::open();
    let pack = school.policy.pack();
    let mut report =
        String::from("# How good the exercises are; written by tests/training.rs, to be read\n\n");
    let made = school.made(&Aim::Any, ABOUT_ANY);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for kind in made.iter().flat_map(|made| school.kinds(made)) {
        *counts.entry(kind).or_default() += 1;
    }
    let _ = writeln!(report, "## Answers to {ABOUT_ANY} made exercises\n");
    for (kind, count) in &counts {
        let _ = writeln!(report, "{kind:12} {count}");
    }
    let _ = writeln!(
        report,
        "\n## Rules, in {ABOUT_EACH} exercises about each: decides / stands beside / turns\n"
    );
    for (id, count) in &Measured::of(&school, ABOUT_EACH).rules {
        let _ = writeln!(report, "{id:6} {} / {} / {}", count.decided, count.beside, count.turning);
    }
    let _ = writeln!(report, "\n## Simulated learners, recognised in {RUNS} runs of twelve\n");
    for (at, belief) in pack.beliefs.iter().enumerate() {
        let recognised = (0..RUNS).filter(|run| Learner::of(Some(at), *run).recognised(&school)).count();
        let _ = writeln!(report, "{:10} {recognised}", belief.id);
    }
    let _ = writeln!(report, "\n## A few of them\n");
    for made in made.iter().take(24) {
        let told = &made.exercise;
        for (ask, verdict) in told.asks.iter().zip(told.answers(&school.policy)) {
            let case = ask.case(&told.case);
            let twist = ask.twist.map(|twist| told::twist(pack, &told.case, twist, Lang::Nl) + " ");
            let asked = say::ask(pack, &case, ask.cell, Lang::Nl);
            let _ = writeln!(report, "{}{asked} {}", twist.unwrap_or_default(), verdict.outcome.kind().id());
        }
        report.push('\n');
    }
    let file = support::project().join("tests/training/report.txt");
    if std::env::var_os("KAARTWIJZER_BLESS").is_some() {
        fs::write(&file, &report).expect("the report can be written");
    }
    let known = fs::read_to_string(&file).unwrap_or_default();
    assert!(known == report, "the report has changed: KAARTWIJZER_BLESS=1 writes it, then read it");
}
