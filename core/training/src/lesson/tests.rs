//! A lesson is read as it is written, and says what is wrong with it.

use super::*;
use kaartwijzer_core::{Policy, casefile::CaseError, json::Json};

fn read(text: &str) -> Result<Lesson, CaseError> {
    let json: Json = serde_json::from_str(text).expect("the test writes JSON");
    from_json(&json, Policy::builtin().pack())
}

fn lesson(steps: &str) -> String {
    let case = r#"{ "kaartwijzer": 1, "date": "2016-09-12",
        "participants": [{ "id": "noor", "name": "Noor", "facts": { "actor": "youth", "invited": true } }],
        "items": [{ "id": "leisure", "text": "Zoekt een ploeg.", "facts": { "artefact": "A3" } }] }"#;
    format!(
        r#"{{ "kaartwijzer_lesson": 1, "id": "one", "title": "Eén", "cases": {{ "a": {case} }}, "steps": [{steps}] }}"#
    )
}

const SEE: &str = r#""question": "see", "participant": "noor", "item": "leisure""#;

#[test]
fn a_lesson_is_read_as_it_is_written() {
    let steps = format!(
        r#"{{ "id": "s1", "case": "a", "intro": "Kijk.", "minutes": 4, "ask": [
             {{ {SEE} }},
             {{ {SEE}, "if": {{ "fact": "need_to_know", "to": true }} }},
             {{ {SEE}, "if": {{ "fact": "actor", "to": "teacher" }} }},
             {{ {SEE}, "if": {{ "date": "2026-11-21" }} }},
             {{ {SEE}, "if": {{ "suppose": "circular_continues" }} }},
             {{ "question": "speak", "participant": "noor", "item": "leisure", "if": {{ "audience": "table" }} }} ] }},
           {{ "id": "s2", "made": "any.k3f" }}"#
    );
    let first = read(&lesson(&steps)).expect("it is sound");
    let pack = Policy::builtin();
    let again = from_json(&to_json(&first, pack.pack()), pack.pack());
    assert_eq!(again.as_ref(), Ok(&first));
    let exercise = first.steps[0].exercise().expect("it has a case");
    let kinds: Vec<_> = exercise.answers(&pack).iter().map(|verdict| verdict.outcome.kind().id()).collect();
    assert_eq!(kinds[..2], ["no_basis", "permitted"]);
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (steps, path) in [
        (r#"{ "id": "s1", "case": "b", "ask": [] }"#.to_owned(), "steps[0].case"),
        (r#"{ "id": "s1", "case": "a", "ask": [] }"#.to_owned(), "steps[0]"),
        (r#"{ "id": "s1", "made": "?" }"#.to_owned(), "steps[0].made"),
        (r#"{ "id": "a b", "made": "any.1" }"#.to_owned(), "steps[0].id"),
        (r#"{ "id": "s1", "made": "any.1" }, { "id": "s1", "made": "any.2" }"#.to_owned(), "steps[1].id"),
        (
            format!(
                r#"{{ "id": "s1", "case": "a", "ask": [{{ {SEE}, "if": {{ "fact": "forum", "to": "pub" }} }}] }}"#
            ),
            "steps[0].ask[0].if.to",
        ),
        (r#"{ "id": "s1", "case": "a", "ask": [{ "question": "see" }] }"#.to_owned(), "steps[0].ask[0]"),
    ] {
        assert_eq!(read(&lesson(&steps)).expect_err("it is wrong").path, path);
    }
}
