//! Cases made at random for the built-in pack.

use kaartwijzer_core::{
    Case, Cell, FactIx, Facts, Item, Kind, Participant, Policy, QuestionIx, Scope, Setting,
};
use proptest::prelude::*;
use std::sync::LazyLock;

pub static POLICY: LazyLock<Policy> = LazyLock::new(Policy::builtin);

/// Days around every border of a period, and one far before and far after.
const DAYS: [&str; 16] = [
    "2014-01-01",
    "2015-08-21",
    "2016-09-12",
    "2017-08-02",
    "2017-08-03",
    "2018-05-21",
    "2018-05-22",
    "2018-09-23",
    "2018-09-24",
    "2021-08-01",
    "2022-09-20",
    "2024-01-01",
    "2024-10-02",
    "2026-04-07",
    "2026-04-08",
    "2026-11-21",
];

/// How a fact is drawn: mostly left alone, else any value, sometimes unknown.
fn settings(
    pack: &'static kaartwijzer_core::Pack,
    scope: Scope,
    unknown: u32,
) -> impl Strategy<Value = Facts> {
    let facts: Vec<FactIx> = (0..pack.facts.len() as u16)
        .map(FactIx)
        .filter(|fact| {
            let declared = &pack.facts[fact.at()];
            declared.scope == scope && !declared.per_question && !declared.descriptive
        })
        .collect();
    let strategies: Vec<_> = facts
        .into_iter()
        .map(|fact| {
            let declared = &pack.facts[fact.at()];
            let values = (0..declared.kind.size() as u8).prop_map(|value| Some(Setting::Is(value)));
            let strategy = if declared.default.is_none() {
                // What takes much for granted is seldom unknown, and then all of that is too.
                prop_oneof![8 => values, unknown.min(1) => Just(Some(Setting::Unknown))].boxed()
            } else {
                let left = if declared.kind == Kind::YesNo { 2 } else { 3 };
                prop_oneof![
                    left => Just(None),
                    3 => values,
                    unknown => Just(Some(Setting::Unknown)),
                ]
                .boxed()
            };
            strategy.prop_map(move |setting| (fact, setting))
        })
        .collect();
    strategies.prop_map(|drawn| {
        let mut facts = Facts::default();
        for (fact, setting) in drawn {
            if let Some(setting) = setting {
                facts.set(fact, setting);
            }
        }
        facts
    })
}

/// Cases with at most so many people and items; `unknown` is how often a fact is not known.
pub fn cases(people: usize, items: usize, unknown: u32) -> impl Strategy<Value = Case> {
    let pack = POLICY.pack();
    let day = prop::sample::select(DAYS.to_vec());
    let assumptions = prop::sample::subsequence(
        (0..pack.assumptions.len() as u16).map(kaartwijzer_core::AssumptionIx).collect::<Vec<_>>(),
        0..=pack.assumptions.len(),
    );
    let participants = prop::collection::vec(settings(pack, Scope::Participant, unknown), 1..=people);
    let items = prop::collection::vec(settings(pack, Scope::Item, unknown), 1..=items);
    let pairs = prop::collection::vec(settings(pack, Scope::Pair, unknown), 9);
    let audience = 0..pack.facts[pack.audience().expect("an audience").at()].kind.size() as u8;
    (day, assumptions, settings(pack, Scope::Case, unknown), participants, items, pairs, audience).prop_map(
        move |(day, assumptions, facts, participants, items, pairs, audience)| {
            let mut case = Case::new(day.parse().expect("a day"));
            case.assumptions = assumptions;
            case.facts = facts;
            for (at, facts) in participants.into_iter().enumerate() {
                case.participants.push(Participant { id: format!("p{at}"), name: format!("P{at}"), facts });
            }
            for (at, facts) in items.into_iter().enumerate() {
                case.items.push(Item { id: format!("i{at}"), text: "…".into(), facts });
            }
            let mut pairs = pairs.into_iter().cycle();
            for p in 0..case.participants.len() {
                for i in 0..case.items.len() {
                    *case.pairs.entry(&format!("p{p}"), &format!("i{i}")) = pairs.next().unwrap_or_default();
                }
            }
            for (at, question) in pack.questions.iter().enumerate() {
                if question.audience.is_some() {
                    case.audience.insert(QuestionIx(at as u16), audience);
                }
            }
            case
        },
    )
}

/// Every cell of every question.
pub fn every_cell(policy: &Policy, case: &Case) -> Vec<Cell> {
    let questions = (0..policy.pack().questions.len() as u16).map(QuestionIx);
    questions.flat_map(|question| policy.cells(case, question)).collect()
}
