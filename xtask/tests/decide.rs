//! `decide` as a program: JSON and nothing else on the standard output, and what is wrong said with its path.

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::{env, fs};

const CASE: &str = r#"{
    "kaartwijzer": 1,
    "date": "2016-09-12",
    "participants": [{ "id": "noor", "facts": { "actor": "youth" } }],
    "items": [{ "id": "leisure", "facts": { "artefact": "A3" } }],
    "pairs": [{ "participant": "noor", "item": "leisure", "facts": { "need_to_know": true } }],
    "expect": []
}"#;

/// A case file that is gone when the test ends.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = env::temp_dir().join(format!("kaartwijzer-decide-{}-{name}.json", std::process::id()));
        fs::write(&path, text).expect("a file can be written");
        Self(path)
    }

    fn decide(&self, options: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_decide")).arg(&self.0).args(options).output().expect("decide runs")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn cells(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
    serde_json::from_slice(&output.stdout).expect("JSON and nothing else")
}

fn complaint(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).expect("text")
}

#[test]
fn a_question_about_a_pair_gives_one_cell_with_its_reason() {
    let cells = cells(&File::new("see", CASE).decide(&["--question", "see"]));
    let [cell] = &cells[..] else { panic!("{cells:?}") };
    assert_eq!(cell["participant"], "noor");
    assert_eq!(cell["item"], "leisure");
    assert_eq!(cell["audience"], Value::Null);
    assert_eq!(cell["outcome"], "permitted");
    assert_eq!(cell["deciding"], serde_json::json!(["R18"]));
    assert_eq!(cell["basis"], "verbatim");
    assert_eq!(cell["contestable"], false);
}

#[test]
fn another_day_is_asked_without_touching_the_file() {
    let cells = cells(&File::new("date", CASE).decide(&["--date", "2018-05-22", "--question=see"]));
    assert_eq!(cells[0]["outcome"], "silent");
    assert_eq!(cells[0]["deciding"], serde_json::json!(["G29"]));
}

#[test]
fn without_a_question_every_question_is_answered() {
    let cells = cells(&File::new("all", CASE).decide(&[]));
    let asked = |id: &str| cells.iter().filter(|cell| cell["question"] == id).count();
    assert_eq!((asked("see"), asked("speak"), asked("carry_out"), asked("sit")), (1, 1, 1, 1));
    let sit = cells.iter().find(|cell| cell["question"] == "sit").unwrap();
    assert_eq!(sit["item"], Value::Null);
}

#[test]
fn what_is_missing_is_named_with_its_rule() {
    let cells = cells(&File::new("miss", &CASE.replace("true", "false")).decide(&["--question", "see"]));
    let expected = serde_json::json!({
        "rule": "R18", "fact": "need_to_know", "participant": "noor", "item": "leisure", "is": "no"
    });
    assert!(cells[0]["missing"].as_array().unwrap().contains(&expected), "{}", cells[0]);
}

#[test]
fn what_would_change_an_answer_is_told_with_who_acts() {
    let file = File::new("what-if", &CASE.replace("true", "false"));
    let cells = cells(&file.decide(&["--question", "see", "--what-if"]));
    let expected = serde_json::json!({
        "hands": [{ "bearer": "trainer", "participant": null }],
        "changes": [{ "fact": "need_to_know", "participant": "noor", "item": "leisure", "to": true }],
    });
    let leads = cells[0]["what_if"].as_array().unwrap();
    let may = leads.iter().find(|lead| lead["outcome"] == "permitted").unwrap();
    assert_eq!((&may["fewest"], &may["ways"]), (&serde_json::json!(1), &serde_json::json!([expected])));
}

#[test]
fn a_wrong_fact_is_named_by_its_path_in_the_file() {
    let said = complaint(&File::new("fact", &CASE.replace("youth", "wizard")).decide(&[]));
    assert!(said.contains("participants[0].facts.actor: `wizard` is no value of `actor`"), "{said}");
}

#[test]
fn broken_json_and_words_after_it_are_bad_input() {
    for text in ["{", "[]", &format!("{CASE} more")] {
        complaint(&File::new("json", text).decide(&[]));
    }
}

#[test]
fn unknown_options_questions_and_days_are_bad_input() {
    let file = File::new("options", CASE);
    for options in [&["--question", "bake"][..], &["--date", "2018-02-30"], &["--fast"], &["--date"]] {
        complaint(&file.decide(options));
    }
    complaint(&File(env::temp_dir().join("kaartwijzer-no-such-case.json")).decide(&[]));
}

/// A receipt of the first vignette, made with the pack as it is.
fn receipt() -> Value {
    let old = include_str!("../../tests/links/v1/v1.json");
    let mut receipt: Value = serde_json::from_str(old).expect("JSON");
    let policy = kaartwijzer_core::Policy::builtin();
    receipt["pack"]["hash"] = policy.pack().hash.clone().into();
    let json = serde_json::from_value(receipt).expect("JSON");
    let case =
        kaartwijzer_core::Receipt::from_json(&json).and_then(|receipt| receipt.case.resolve(policy.pack()));
    let receipt = kaartwijzer_core::Receipt::of(&policy, &case.expect("a sound case"));
    serde_json::to_value(receipt.to_json("2026-11-22", "0.1.0")).expect("JSON")
}

fn replayed(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON and nothing else")
}

#[test]
fn a_receipt_of_this_pack_is_the_same_and_so_is_its_link() {
    let receipt = receipt();
    let output = File::new("same", &receipt.to_string()).decide(&["--receipt"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = replayed(&output);
    assert_eq!((&told["same"], &told["same_pack"]), (&true.into(), &true.into()));
    assert_eq!(told["answers"], receipt["answers"].as_array().unwrap().len());
    let link = ["https://example.org/kaart/", receipt["link"].as_str().unwrap()].concat();
    let decide = Command::new(env!("CARGO_BIN_EXE_decide")).args(["--receipt", &link]).output().unwrap();
    assert_eq!(replayed(&decide), told);
}

#[test]
fn a_receipt_with_another_answer_says_which_and_ends_with_1() {
    let mut receipt = receipt();
    receipt["pack"]["hash"] = "0123456789abcdef".into();
    let cell =
        receipt["answers"].as_array_mut().unwrap().iter_mut().find(|cell| cell["question"] == "see").unwrap();
    let was = cell["outcome"].clone();
    cell["outcome"] = "conflict".into();
    let output = File::new("other", &receipt.to_string()).decide(&["--receipt"]);
    assert_eq!(output.status.code(), Some(1));
    let told = replayed(&output);
    assert_eq!((&told["same"], &told["same_pack"]), (&false.into(), &false.into()));
    let [change] = &told["changed"].as_array().unwrap()[..] else { panic!("{told}") };
    assert_eq!((&change["question"], &change["before"]["outcome"]), (&"see".into(), &"conflict".into()));
    assert_eq!(change["after"]["outcome"], was);
}

#[test]
fn what_is_no_receipt_is_said_with_its_place() {
    let told = complaint(&File::new("no-receipt", CASE).decide(&["--receipt"]));
    assert!(told.contains("kaartwijzer"), "{told}");
    let told = complaint(&File::new("no-json", "{").decide(&["--receipt"]));
    assert!(told.contains("a receipt is JSON"), "{told}");
    let told = complaint(&File::new("too-much", CASE).decide(&["--receipt", "--what-if"]));
    assert!(told.contains("no other option"), "{told}");
}
