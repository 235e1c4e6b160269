//! `core/case.schema.json` and `core/lesson.schema.json`: generated from the pack, published, and as strict as the reader of
//! such files wherever a schema can be. What no schema can see (that an id names somebody, that it is written once) the reader sees.
//!
//! After a change of the pack or of the format, write it again:
//! `KAARTWIJZER_REWRITE=1 cargo test -p kaartwijzer-tests --test schema`

#[path = "schema/broken.rs"]
mod broken;
#[path = "schema/generate.rs"]
mod generate;
#[path = "schema/lesson.rs"]
mod lesson;
mod support;

use jsonschema::Validator;
use kaartwijzer_core::casefile::{self, CaseError, CaseFile, Problem};
use kaartwijzer_core::{Case, Input, Kind, Policy, Scope, Setting};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_published_schemas_are_those_that_the_pack_makes() {
    published("core/case.schema.json", &generate::schema(Policy::builtin().pack()));
    published("core/lesson.schema.json", &lessons(&Policy::builtin()));
}

fn lessons(policy: &Policy) -> Value {
    lesson::schema(policy.pack(), &generate::schema(policy.pack())["$defs"]["wording"])
}

fn published(file: &str, generated: &Value) {
    let path = support::project().join(file);
    if std::env::var_os("KAARTWIJZER_REWRITE").is_some() {
        let text = serde_json::to_string_pretty(generated).unwrap();
        fs::write(&path, format!("{text}\n")).unwrap();
    }
    let published: Value =
        serde_json::from_str(&fs::read_to_string(&path).unwrap_or_default()).unwrap_or_default();
    let remedy = "KAARTWIJZER_REWRITE=1 cargo test -p kaartwijzer-tests --test schema";
    assert!(published == *generated, "{file} is not what the pack makes; write it again:\n{remedy}");
}

#[test]
fn it_is_a_schema() {
    jsonschema::meta::validate(&generate::schema(Policy::builtin().pack())).unwrap();
    jsonschema::meta::validate(&lessons(&Policy::builtin())).unwrap();
}

#[test]
fn every_lesson_there_is_is_valid_and_so_is_it_when_it_is_written_again() {
    let policy = Policy::builtin();
    let validator = of_lessons(&policy);
    let folders = ["core/training/course", "tests/links/lesson1"];
    for (name, text) in
        folders.iter().flat_map(|folder| support::files(&support::project().join(folder), "json"))
    {
        assert_eq!(errors(&validator, &serde_json::from_str(&text).unwrap()), "", "{name}");
        let json = serde_json::from_str(&text).unwrap();
        let read = kaartwijzer_training::lesson::from_json(&json, policy.pack());
        let read = read.unwrap_or_else(|error| panic!("{name}: {error}"));
        let again = kaartwijzer_training::lesson::to_json(&read, policy.pack());
        let again = serde_json::to_value(again).unwrap();
        assert_eq!(errors(&validator, &again), "", "{name}, written again");
    }
}

#[test]
fn what_is_wrong_with_a_lesson_is_seen_by_the_schema_and_by_the_reader() {
    let policy = Policy::builtin();
    let validator = of_lessons(&policy);
    let file = support::project().join("tests/links/lesson1/made.json");
    let sound: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let wrong = [
        ("", json!([])),
        ("/kaartwijzer_lesson", json!(2)),
        ("/id", json!("a b")),
        ("/title", json!(7)),
        ("/room/hidden", json!(["law"])),
        ("/room/functions", json!({ "wizard": "x" })),
        ("/cases/c1/date", json!("2016-13-12")),
        ("/steps/0/ask/0/question", json!("fly")),
        ("/steps/0/ask/1/if", json!({ "fact": "need_to_know", "to": "often" })),
        ("/steps/0/ask/3/if", json!({ "date": "tomorrow" })),
        ("/steps/0/ask/4/if", json!({ "suppose": "all_is_well" })),
        ("/steps/0/minutes", json!("long")),
        ("/steps/0/case", Value::Null),
        ("/steps/1/made", json!("any")),
    ];
    for (place, instead) in wrong {
        let mut lesson = sound.clone();
        *lesson.pointer_mut(place).expect("it is there") = instead;
        assert_ne!(errors(&validator, &lesson), "", "{place}: the schema allows it");
        let json = serde_json::from_value(lesson).unwrap();
        assert!(
            kaartwijzer_training::lesson::from_json(&json, policy.pack()).is_err(),
            "{place}: it was read"
        );
    }
}

/// The schema of lessons, with that of cases beside it.
fn of_lessons(policy: &Policy) -> Validator {
    let mut schema = lessons(policy);
    let mut case = generate::schema(policy.pack());
    case["$id"] = json!("case.schema.json");
    schema["$defs"]["case"] = case;
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a sound schema")
}

#[test]
fn every_golden_case_is_valid_and_so_is_it_when_it_is_written_again() {
    let policy = Policy::builtin();
    let validator = validator(&policy);
    let cases = support::case_files();
    assert!(!cases.is_empty());
    for (name, text) in cases {
        assert_eq!(errors(&validator, &serde_json::from_str(&text).unwrap()), "", "{name}");
        let case = read(&policy, &text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let again = serde_json::to_value(CaseFile::of(&case, policy.pack()).to_json()).unwrap();
        assert_eq!(errors(&validator, &again), "", "{name}, written again");
        assert_eq!(read(&policy, &again.to_string()), Ok(case), "{name}, written again");
    }
}

#[test]
fn every_value_of_every_fact_is_known_to_the_schema_and_to_the_reader() {
    let policy = Policy::builtin();
    let validator = validator(&policy);
    for fact in policy.pack().facts.iter().filter(|fact| !fact.per_question) {
        let mut values: Vec<Value> = fact.kind.values().iter().map(|value| json!(value.id)).collect();
        if fact.kind == Kind::YesNo {
            values.extend([json!(true), json!(false)]);
        }
        if fact.default.is_some() {
            values.push(json!("unknown"));
        }
        let holder = match fact.scope {
            Scope::Case => "",
            Scope::Participant => "/participants/0",
            Scope::Item => "/items/0",
            Scope::Pair => "/pairs/0",
        };
        for value in values {
            let mut case = broken::sound();
            case.pointer_mut(&format!("{holder}/facts")).unwrap()[&fact.id] = value.clone();
            assert_eq!(errors(&validator, &case), "", "{} = {value}", fact.id);
            let found = read(&policy, &case.to_string());
            assert!(found.is_ok(), "{} = {value}: {}", fact.id, found.unwrap_err());
        }
    }
}

#[test]
fn what_is_broken_is_refused_with_its_place_and_its_problem() {
    let policy = Policy::builtin();
    let validator = validator(&policy);
    let mut wrong = Vec::new();
    for broken in broken::all() {
        let case = broken.case();
        let found = read(&policy, &case.to_string());
        if !found.as_ref().is_err_and(|error| broken.is(error)) {
            let found = found.map_or_else(|error| format!("{error:?}"), |_| "it was read".to_owned());
            wrong.push(format!("{}: {found}", broken.says));
        }
        if errors(&validator, &case).is_empty() == broken.schema_sees_it {
            wrong.push(format!(
                "{}: the schema {}",
                broken.says,
                if broken.schema_sees_it { "allows it" } else { "refuses it" }
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_problem_there_is_has_a_broken_case() {
    let kinds = |problems: &mut dyn Iterator<Item = &'static str>| {
        problems.collect::<std::collections::BTreeSet<_>>()
    };
    let seen = kinds(&mut broken::all().iter().map(broken::Broken::kind).collect::<Vec<_>>().into_iter());
    assert_eq!(seen, kinds(&mut broken::KINDS.into_iter()));
}

#[test]
fn whatever_somebody_takes_for_a_case_file_is_refused_and_nothing_breaks() {
    let policy = Policy::builtin();
    for text in ["", "null", "[]", "\"kaartwijzer\"", "{", "\u{feff}{}", "{\"a\":1,}", "12e999"] {
        assert!(read(&policy, text).is_err(), "{text}");
    }
    for piece in ["[", "{\"expect\":", "{\"expect\":[", "[[{\"a\":"] {
        let error = read(&policy, &piece.repeat(100_000)).unwrap_err();
        assert!(matches!(error.problem, Problem::Syntax(_)), "{piece}: {error}");
    }
    let keys: Vec<String> = (0..2000).map(|at| format!("\"a{at}\":1")).collect();
    let many = format!("{{{}}}", keys.join(","));
    assert_eq!(read(&policy, &many).unwrap_err().problem, Problem::TooMany(casefile::MOST_KEYS));
    let twice =
        r#"{ "kaartwijzer": 1, "date": "2016-09-12", "facts": { "forum": "livc", "forum": "livc" } }"#;
    let error = read(&policy, twice).unwrap_err();
    assert_eq!(error, CaseError::new("facts.forum", Problem::Duplicate("forum".into())));
}

#[test]
fn anything_in_any_place_of_a_case_is_read_and_comes_back_or_is_refused_with_a_place() {
    let policy = Policy::builtin();
    let mut places = vec![String::new()];
    pointers(&broken::sound(), "", &mut places);
    assert!(places.len() > 50, "the sound case uses every part of the format");
    let instead = [
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(-1),
        json!(0.5),
        json!(1e300),
        json!(""),
        json!("unknown"),
        json!("<b onclick='x'>"),
        json!("\u{0}\u{202e}\u{1f0a1}".repeat(800)),
        json!([]),
        json!([[]]),
        json!({}),
        json!({ "": null }),
        json!({ "nl": "a", "fr": "b", "de": "c", "en": "d" }),
    ];
    for place in &places {
        for value in &instead {
            let mut case = broken::sound();
            *case.pointer_mut(place).expect("it is there") = value.clone();
            let Ok(read_case) = read(&policy, &case.to_string()) else { continue };
            let again = kaartwijzer_core::json::text(&casefile::to_json(&read_case, policy.pack()));
            assert_eq!(read(&policy, &again), Ok(read_case), "{place} = {value}");
        }
    }
}

/// The places of everything in a value, as JSON pointers.
fn pointers(value: &Value, here: &str, all: &mut Vec<String>) {
    let entries: Vec<(String, &Value)> = match value {
        Value::Array(list) => list.iter().enumerate().map(|(at, one)| (at.to_string(), one)).collect(),
        Value::Object(map) => map.iter().map(|(key, one)| (key.replace('/', "~1"), one)).collect(),
        _ => Vec::new(),
    };
    for (key, one) in entries {
        let place = format!("{here}/{key}");
        pointers(one, &place, all);
        all.push(place);
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_and_nothing_breaks(
        name in 0..20_usize,
        at in any::<prop::sample::Index>(),
        instead in prop::collection::vec(any::<u8>(), 0..6),
        cut in any::<bool>(),
    ) {
        let files = support::case_files();
        let mut bytes = files[name % files.len()].1.clone().into_bytes();
        let at = at.index(bytes.len());
        let end = if cut { bytes.len() } else { (at + instead.len()).min(bytes.len()) };
        bytes.splice(at..end, instead);
        let policy = Policy::builtin();
        let _ = read(&policy, &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text_is_a_case_or_an_error(text in any::<String>()) {
        prop_assert!(read(&Policy::builtin(), &text).is_err());
    }
}

#[test]
fn a_file_for_another_pack_is_read_without_what_this_one_does_not_know_and_all_of_that_is_told() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut file = broken::sound();
    file["facts"]["weather"] = json!("wet");
    file["facts"]["actor"] = json!("youth");
    file["facts"]["forum"] = json!("pub");
    file["participants"][1]["facts"]["actor"] = json!("wizard");
    file["participants"][0]["facts"].as_object_mut().unwrap().remove("actor");
    file["audience"] = json!({ "fly": "table", "see": "table", "speak": "moon", "carry_out": "outside" });
    file["assumptions"] = json!(["all_is_well", "circular_continues"]);
    file["open"]["question"] = json!("fly");
    let file = CaseFile::from_json(&serde_json::from_value(file).unwrap()).unwrap();
    let (case, left_out) = file.resolve_known(pack).unwrap();
    let paths: Vec<&str> = left_out.iter().map(|error| error.path.as_str()).collect();
    let told = [
        "facts.actor",
        "facts.forum",
        "facts.weather",
        "assumptions[0]",
        "audience.fly",
        "audience.see",
        "audience.speak",
        "participants[0].facts.actor",
        "participants[1].facts.actor",
        "open.question",
    ];
    assert_eq!(paths, told);
    let of = |fact: &str, participant| Input { fact: pack.fact(fact).unwrap(), participant, item: None };
    for input in [of("forum", None), of("actor", Some(0)), of("actor", Some(1))] {
        assert_eq!(case.written(input), Some(Setting::Unknown), "never a default that nobody stated");
    }
    assert_eq!(case.written(of("invited", Some(0))), Some(Setting::YES));
    assert_eq!((case.audience.iter().count(), case.assumptions.len(), case.open.is_some()), (1, 1, false));
    assert!(file.resolve(pack).is_err());
}

#[test]
fn what_no_pack_could_read_is_an_error_for_another_pack_too() {
    let policy = Policy::builtin();
    for broken in broken::all() {
        let json = serde_json::from_value(broken.case()).unwrap();
        let known = CaseFile::from_json(&json).and_then(|file| file.resolve_known(policy.pack()));
        match known {
            Err(error) => assert!(broken.is(&error), "{}: {error}", broken.says),
            Ok((_, left_out)) => {
                assert_eq!(left_out.len(), 1, "{}", broken.says);
                assert!(broken.is(&left_out[0]), "{}: {}", broken.says, left_out[0]);
                let may = [
                    "no fact",
                    "scope",
                    "no value",
                    "required",
                    "no assumption",
                    "no question",
                    "no audience",
                ];
                assert!(may.contains(&broken.kind()), "{}", broken.says);
            }
        }
    }
}

fn read(policy: &Policy, text: &str) -> Result<Case, CaseError> {
    casefile::read(&mut serde_json::Deserializer::from_str(text), policy.pack())
}

fn validator(policy: &Policy) -> Validator {
    let schema = generate::schema(policy.pack());
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a sound schema")
}

/// What a schema has against a case, a line each; nothing where it is valid.
fn errors(validator: &Validator, case: &Value) -> String {
    let errors = validator.iter_errors(case).map(|error| format!("{}: {error}", error.instance_path()));
    errors.collect::<Vec<_>>().join("\n")
}
