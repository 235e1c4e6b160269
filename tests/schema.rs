//! `core/case.schema.json`: generated from the pack, published, and as strict as the reader of case files wherever a
//! schema can be. What no schema can see (that an id names somebody, that it is written once) the reader sees.
//!
//! After a change of the pack or of the format, write it again:
//! `KAARTWIJZER_REWRITE=1 cargo test -p kaartwijzer-tests --test schema`

#[path = "schema/broken.rs"]
mod broken;
#[path = "schema/generate.rs"]
mod generate;
mod support;

use jsonschema::Validator;
use kaartwijzer_core::casefile::{self, CaseError, CaseFile};
use kaartwijzer_core::{Case, Kind, Policy, Scope};
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_published_schema_is_the_one_that_the_pack_makes() {
    let path = support::project().join("core/case.schema.json");
    let generated = generate::schema(Policy::builtin().pack());
    if std::env::var_os("KAARTWIJZER_REWRITE").is_some() {
        let text = serde_json::to_string_pretty(&generated).unwrap();
        fs::write(&path, format!("{text}\n")).unwrap();
    }
    let published: Value =
        serde_json::from_str(&fs::read_to_string(&path).unwrap_or_default()).unwrap_or_default();
    let remedy = "KAARTWIJZER_REWRITE=1 cargo test -p kaartwijzer-tests --test schema";
    assert!(
        published == generated,
        "core/case.schema.json is not what the pack makes; write it again:\n{remedy}"
    );
}

#[test]
fn it_is_a_schema() {
    jsonschema::meta::validate(&generate::schema(Policy::builtin().pack())).unwrap();
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
        let again = serde_json::to_value(CaseFile::of(&case, policy.pack())).unwrap();
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
