//! Nothing is missing: every rule, open question, actor, artefact and system of `complete.toml` is in the pack or named as
//! left out, everything in the pack is on that list, and everything can be reached by somebody who uses the page.

mod support;

use kaartwijzer_core::relations::{concerned, origins, ties};
use kaartwijzer_core::{Case, Date, Input, Origin, Pack, Policy, QuestionIx, Setting};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Complete {
    rules: Vec<String>,
    opens: Vec<String>,
    actors: Vec<String>,
    artefacts: Vec<String>,
    left_out: Vec<String>,
    system: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    /// For whoever reads the list.
    name: String,
}

fn complete() -> Complete {
    toml::from_str(include_str!("complete.toml")).expect("complete.toml")
}

fn ids<'a>(list: impl Iterator<Item = &'a String>) -> BTreeSet<&'a str> {
    list.map(String::as_str).collect()
}

#[test]
fn every_rule_and_every_open_question_is_in_the_pack() {
    let (policy, complete) = (Policy::builtin(), complete());
    let pack = policy.pack();
    let systems = ids(pack.systems.iter().map(|system| &system.id));
    // A system that no rule of the list answers about has a rule of its own, under its own id.
    let rules = ids(pack.rules.iter().map(|rule| &rule.id).filter(|id| !systems.contains(id.as_str())));
    assert_eq!(rules, ids(complete.rules.iter()));
    assert_eq!(ids(pack.opens.iter().map(|open| &open.id)), ids(complete.opens.iter()));
}

#[test]
fn every_actor_and_every_artefact_is_in_the_pack() {
    let (policy, complete) = (Policy::builtin(), complete());
    let pack = policy.pack();
    let values = |fact: Option<kaartwijzer_core::FactIx>| {
        let fact = &pack.facts[fact.expect("the pack has it").at()];
        ids(fact.kind.values().iter().map(|value| &value.id))
    };
    let lacking: Vec<_> =
        complete.actors.iter().filter(|id| !values(pack.actors()).contains(id.as_str())).collect();
    assert!(lacking.is_empty(), "no actor {lacking:?}");
    let lacking: Vec<_> =
        complete.artefacts.iter().filter(|id| !values(pack.artefacts()).contains(id.as_str())).collect();
    assert!(lacking.is_empty(), "no artefact {lacking:?}");
}

#[test]
fn every_system_of_the_documents_is_in_the_pack() {
    let (policy, complete) = (Policy::builtin(), complete());
    let found = ids(policy.pack().systems.iter().map(|system| &system.id));
    let lacking: Vec<_> = complete.system.iter().filter(|row| !found.contains(row.id.as_str())).collect();
    assert!(lacking.is_empty(), "no system for {lacking:#?}");
    let listed = ids(complete.system.iter().map(|row| &row.id));
    let surplus: Vec<_> = found.difference(&listed).collect();
    assert!(surplus.is_empty(), "{surplus:?} is on no list: add it to complete.toml");
    assert!(complete.system.iter().all(|row| !row.name.is_empty()));
}

#[test]
fn what_is_left_out_is_named_with_why() {
    let (policy, complete) = (Policy::builtin(), complete());
    let pack = policy.pack();
    let named = ids(pack.left_out.iter().map(|left| &left.id));
    let lacking: Vec<_> = complete.left_out.iter().filter(|id| !named.contains(id.as_str())).collect();
    assert!(lacking.is_empty(), "{lacking:?} is neither in the pack nor named as left out");
    let both: Vec<_> = pack
        .left_out
        .iter()
        .filter(|left| pack.rule(&left.id).is_some() || pack.open(&left.id).is_some())
        .collect();
    assert!(both.is_empty(), "in the pack and left out: {both:?}");
}

/// A question that no setting offers would never be asked.
#[test]
fn every_question_is_asked_in_some_setting() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let nowhere: Vec<&str> = (0..pack.questions.len())
        .filter(|at| settings(pack).all(|case| !policy.is_asked_in(&case, QuestionIx(*at as u16))))
        .map(|at| pack.questions[at].id.as_str())
        .collect();
    assert!(nowhere.is_empty(), "asked nowhere: {nowhere:?}");
    let unanswered: Vec<&str> = (0..pack.questions.len())
        .filter(|at| origins(pack).all(|origin| !asks(pack, origin, QuestionIx(*at as u16))))
        .map(|at| pack.questions[at].id.as_str())
        .collect();
    assert!(unanswered.is_empty(), "no rule speaks of: {unanswered:?}");
}

/// A rule without a clause that bears on anything, an open question that nothing names: nobody who follows the links of
/// the page would ever come there.
#[test]
fn everything_is_named_by_something_that_can_be_reached() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut lost = Vec::new();
    for origin in origins(pack) {
        let concerned = match origin {
            Origin::Rule(_) => !ties(pack, origin).questions.is_empty(),
            Origin::Open(open) => {
                !pack.clauses(origin).is_empty()
                    || !concerned(pack, open).is_empty()
                    || pack.systems.iter().any(|system| system.opens.contains(&open))
            }
        };
        if !concerned {
            lost.push(pack.origin_id(origin).to_owned());
        }
    }
    assert!(lost.is_empty(), "nothing leads to {lost:?}");
}

/// A case for each value of each choice of the setting.
fn settings(pack: &Pack) -> impl Iterator<Item = Case> + '_ {
    let day: Date = "2019-05-06".parse().expect("a day");
    pack.facts.iter().enumerate().filter(|(_, fact)| fact.scope == kaartwijzer_core::Scope::Case).flat_map(
        move |(at, fact)| {
            (0..fact.kind.size()).map(move |value| {
                let mut case = Case::new(day);
                let input =
                    Input { fact: kaartwijzer_core::FactIx(at as u16), participant: None, item: None };
                case.write(input, Some(Setting::Is(value as u8)));
                case
            })
        },
    )
}

fn asks(pack: &Pack, origin: Origin, question: QuestionIx) -> bool {
    pack.clauses(origin).iter().any(|clause| clause.questions.contains(&question))
}
