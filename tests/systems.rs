//! Every system of the source documents: its questions come out as `systems/*.toml` says, its legs lead somewhere and
//! can be asked, and the network hangs together.

mod support;

use kaartwijzer_core::network::{self, Leg};
use kaartwijzer_core::{Date, Lang, Pack, Policy, Scope, Station, SystemIx};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    system: Vec<Expected>,
}

/// What is expected of a system: an answer for each of its questions, in their order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    id: String,
    ask: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    outcome: String,
    deciding: Vec<String>,
    #[serde(default)]
    remarks: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
}

fn expected() -> BTreeMap<String, Expected> {
    let mut all = BTreeMap::new();
    for (name, text) in support::files(&support::project().join("tests/systems"), "toml") {
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for system in file.system {
            let id = system.id.clone();
            assert!(all.insert(id.clone(), system).is_none(), "{name}: {id} is expected twice");
        }
    }
    all
}

#[test]
fn every_system_answers_its_questions_as_expected() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut expected = expected();
    let mut complaints = Vec::new();
    for (at, system) in pack.systems.iter().enumerate() {
        let Some(answers) = expected.remove(&system.id) else {
            complaints.push(format!("{}: nothing is expected of it in tests/systems", system.id));
            continue;
        };
        if answers.ask.len() != system.samples.len() {
            let (asked, told) = (system.samples.len(), answers.ask.len());
            complaints.push(format!("{}: {asked} questions and {told} answers", system.id));
        }
        for (place, (sample, answer)) in system.samples.iter().zip(&answers.ask).enumerate() {
            let staged = network::sample(pack, SystemIx(at as u16), sample, Lang::Nl);
            let found = policy.decide(&staged.case, staged.cell);
            for complaint in differences(pack, &found, answer) {
                complaints.push(format!("{} question {}: {complaint}", system.id, place + 1));
            }
        }
    }
    complaints.extend(expected.into_keys().map(|id| format!("{id}: is no system")));
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn differences(pack: &Pack, found: &kaartwijzer_core::Verdict, answer: &Answer) -> Vec<String> {
    let mut complaints = Vec::new();
    if found.outcome.kind().id() != answer.outcome {
        complaints.push(format!("{:?} instead of {}", found.outcome, answer.outcome));
    }
    let ids = |origins: &[kaartwijzer_core::Origin]| -> BTreeSet<String> {
        origins.iter().map(|origin| pack.origin_id(*origin).to_owned()).collect()
    };
    let deciding = ids(&found.deciding);
    if deciding != answer.deciding.iter().cloned().collect() {
        complaints.push(format!("decided by {deciding:?} instead of {:?}", answer.deciding));
    }
    let remarks = ids(&found.remarks);
    for id in answer.remarks.iter().filter(|id| !remarks.contains(*id)) {
        complaints.push(format!("{id} is not among the remarks {remarks:?}"));
    }
    let opens: BTreeSet<&str> = found.opens.iter().map(|open| pack.opens[open.at()].id.as_str()).collect();
    for id in answer.open.iter().filter(|id| !opens.contains(id.as_str())) {
        complaints.push(format!("{id} is not among the open questions {opens:?}"));
    }
    complaints
}

#[test]
fn a_system_whose_every_question_is_about_nobody_it_knows_is_no_system() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let lost = pack.systems.iter().filter(|system| {
        system.rules.iter().all(|rule| {
            let own = &pack.rules[rule.at()];
            own.citations.iter().all(|citation| citation.source != system.source)
        }) && system.citations.iter().all(|citation| citation.source != system.source)
    });
    let lost: Vec<&str> = lost.map(|system| system.id.as_str()).collect();
    assert!(lost.is_empty(), "no words of their own document stand with {lost:?}");
}

#[test]
fn every_leg_can_be_asked_and_is_answered_about_the_one_it_is_asked_of() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let day: Date = "2017-01-10".parse().expect("a day");
    for leg in network::legs(pack) {
        let staged = network::leg(pack, leg, day, Lang::En);
        assert_eq!(staged.cell.question, leg.of(pack).question, "{}", name(pack, leg));
        let verdict = policy.decide(&staged.case, staged.cell);
        assert_eq!(verdict.cell, staged.cell, "{}", name(pack, leg));
        if let Some(participant) = staged.case.participants.first() {
            assert!(!participant.name.is_empty(), "{} is asked of nobody", name(pack, leg));
        }
    }
}

#[test]
fn a_leg_that_is_told_to_somebody_is_told_to_its_receiver_or_at_a_table() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let audience = pack.audience().expect("the pack has an audience");
    let audiences = pack.facts[audience.at()].kind.values();
    let bodies = pack.facts[pack.actors().expect("actors").at()].kind.values();
    let mut lost = Vec::new();
    for leg in network::legs(pack) {
        let flow = leg.of(pack);
        let Station::Body(receiver) = leg.to else { continue };
        let told = pack.questions[flow.question.at()].audience.is_some() && flow.audience.is_none();
        let receiver = &bodies[usize::from(receiver)].id;
        if told && audiences.iter().all(|audience| audience.id != *receiver) {
            lost.push(format!("{}: `audience` has no value `{receiver}`", name(pack, leg)));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn whoever_gives_or_gets_something_in_a_system_belongs_to_it() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let bodies = pack.facts[pack.actors().expect("actors").at()].kind.values();
    let mut lost = BTreeSet::new();
    for leg in network::legs(pack) {
        let system = &pack.systems[leg.system.at()];
        for station in [leg.from, leg.to] {
            let Station::Body(body) = station else { continue };
            if !system.members.contains(&body) && !system.associates.contains(&body) {
                lost.insert(format!("{}: {}", system.id, bodies[usize::from(body)].id));
            }
        }
    }
    assert!(lost.is_empty(), "in a flow and no member: {lost:?}");
}

#[test]
fn what_a_system_sets_is_so_of_the_case_as_a_whole() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    for system in &pack.systems {
        for (fact, _) in &system.setting {
            assert_eq!(pack.facts[fact.at()].scope, Scope::Case, "{}", system.id);
        }
    }
}

fn name(pack: &Pack, leg: Leg) -> String {
    format!("{} flow {}: {:?} to {:?}", pack.systems[leg.system.at()].id, leg.flow + 1, leg.from, leg.to)
}
