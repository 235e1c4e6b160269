//! The vignettes, told.

use super::*;
use crate::exercise::Ask;
use kaartwijzer_core::case::Words;
use kaartwijzer_core::{Cell, casefile, json::Json};

fn case(policy: &Policy, id: &str) -> Case {
    let path = [env!("CARGO_MANIFEST_DIR"), "/../../tests/cases/", id, ".json"].concat();
    let text = std::fs::read_to_string(path).expect("the case is there");
    let mut json: serde_json::Value = serde_json::from_str(&text).expect("the case is JSON");
    let map = json.as_object_mut().expect("the case is an object");
    map.remove("expect");
    map.remove("$schema");
    let json: Json = serde_json::from_value(json).expect("JSON");
    casefile::from_json(&json, policy.pack()).expect("the case is sound")
}

fn exercise(policy: &Policy, id: &str, asks: &[(&str, Option<&str>, Option<&str>)]) -> Exercise {
    let case = case(policy, id);
    let person = |id: &str| case.participants.iter().position(|one| one.id == id);
    let item = |id: &str| case.items.iter().position(|one| one.id == id);
    let ask = |(question, who, what): &(&str, Option<&str>, Option<&str>)| Ask {
        cell: Cell {
            question: policy.pack().question(question).expect("a question"),
            participant: who.and_then(person),
            item: what.and_then(item),
        },
        twist: None,
    };
    let asks = asks.iter().map(ask).collect();
    let none = Words::default;
    Exercise { case, asks, intro: none(), debrief: none(), notes: none() }
}

/// Everything that is told, one sentence a line.
fn lines(told: &Told) -> Vec<String> {
    let mut lines = told.setting.clone();
    for one in told.people.iter().chain(&told.items) {
        lines.push([&one.name, " (", &one.kind, ")"].concat());
        lines.extend(one.so.iter().cloned());
    }
    lines
}

#[test]
fn the_youth_worker_and_the_card_are_told_as_a_story() {
    let policy = Policy::builtin();
    let exercise = exercise(&policy, "v1", &[("see", Some("noor"), Some("leisure"))]);
    let told = told(&policy, &exercise, false, Lang::Nl);
    assert_eq!(told.dateline.join(" · "), "12 september 2016 · Vlierdam · Vlaanderen · in de LIVC");
    assert!(told.more);
    let story = [
        "De situatie van de besproken persoon is ‘teruggekeerd’.",
        "Noor (jeugdwerker)",
        "Noor is uitgenodigd door de burgemeester en kan vanuit de eigen functie iets bijdragen aan deze casus.",
        "Zoekt een vaste plek in de vrije tijd, liefst voetbal op woensdag. (regel op de informatiekaart)",
        "Dit gaat over begeleiding: werk, vrije tijd, gezin, zorg.",
        "Wie dit aanbracht, is ‘gemeente’.",
        "Noor heeft dit nodig voor de eigen taak.",
    ];
    assert_eq!(lines(&told), story);
}

#[test]
fn whoever_an_answer_hangs_on_is_told_though_nobody_asks_about_them() {
    let policy = Policy::builtin();
    let exercise = exercise(&policy, "door-after", &[("send_feedback", None, Some("secret"))]);
    let told = told(&policy, &exercise, false, Lang::En);
    let agrees = |one: &Portrait| one.so.iter().any(|so| so.contains("agrees to the feedback sheet"));
    assert_eq!(told.people.iter().filter(|one| agrees(one)).count(), exercise.case.participants.len());
    assert!(lines(&told).contains(&"Hanne was told this in confidence.".to_owned()));
}

#[test]
fn every_vignette_is_told_in_whole_sentences() {
    let policy = Policy::builtin();
    for id in
        ["v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "door-see", "door-go", "door-card", "door-tell"]
    {
        let exercise = exercise(&policy, id, &[]);
        for lang in Lang::ALL {
            let told = told(&policy, &exercise, true, lang);
            assert_eq!(told.people.len(), exercise.case.participants.len());
            let all = told.people.iter().chain(&told.items).flat_map(|one| &one.so).chain(&told.setting);
            for so in all {
                let whole = so.ends_with(['.', '”', '“', '»', '’']) && so.starts_with(char::is_uppercase);
                assert!(whole && !so.contains('{'), "{id}: {so}");
            }
        }
    }
}

#[test]
fn what_goes_with_a_function_is_told_only_where_it_is_otherwise() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut exercise = exercise(&policy, "v1", &[]);
    let fact = pack.fact("regime").expect("a fact");
    let noor = exercise.case.participants.iter().position(|one| one.id == "noor");
    let input = Input { fact, participant: noor, item: None };
    let says = |exercise: &Exercise| {
        lines(&told(&policy, exercise, true, Lang::Nl)).iter().filter(|so| so.contains("zwijgen")).count()
    };
    let usual = exercise.case.value(pack, input);
    exercise.case.write(input, Some(usual));
    assert_eq!(says(&exercise), 0);
    let secret = pack.value(fact, "art458").expect("a value");
    exercise.case.write(input, Some(Setting::Is(secret)));
    assert_eq!(says(&exercise), 1);
}

#[test]
fn what_is_otherwise_is_a_sentence() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let case = case(&policy, "v1");
    let noor = case.participants.iter().position(|one| one.id == "noor");
    let invited = Input { fact: pack.fact("invited").expect("a fact"), participant: noor, item: None };
    let to = |to| Twist::Fact(kaartwijzer_core::counterfactual::Change { input: invited, to });
    let suppose = Twist::Suppose(pack.assumption("circular_continues").expect("an assumption"));
    let day = Twist::Day("2026-11-21".parse().expect("a day"));
    let said =
        [to(Setting::Is(0)), to(Setting::Unknown), suppose, day].map(|one| twist(pack, &case, one, Lang::Nl));
    assert_eq!(
        said,
        [
            "De burgemeester nodigt Noor niet uit.",
            "Niemand weet of dit klopt: “Noor is uitgenodigd door de burgemeester.”",
            "Stel dat de omzendbrief nog geldt.",
            "Het is 21 november 2026.",
        ]
    );
}
