//! What every ask comes to, as it is written down in `expected*.toml`, and as it comes out.

use crate::chapters::{Asked, asked};
use crate::folder;
use kaartwijzer_training::lesson::Step;
use serde::Deserialize;
use std::fs;
use std::path::PathBuf;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    step: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub chapter: String,
    pub id: String,
    pub answers: Vec<Answer>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    ask: String,
    outcome: String,
    #[serde(default)]
    by: Vec<String>,
    #[serde(default)]
    deciding: Vec<String>,
    #[serde(default)]
    contestable: bool,
}

/// What is written down, of all files.
pub fn expected() -> Vec<Expected> {
    let files = fs::read_dir(folder()).expect("a folder").map(|entry| entry.expect("an entry").path());
    let named = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("expected") && name.ends_with("toml")
    };
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).expect("text");
        let read: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        read.step
    };
    files.filter(named).flat_map(read).collect()
}

pub fn answer(asked: &Asked<'_>) -> Answer {
    let verdict = &asked.explanation.verdict;
    Answer {
        ask: asked.label(),
        outcome: verdict.outcome.kind().id().to_owned(),
        by: asked.by(),
        deciding: asked.deciding(),
        contestable: verdict.contestable,
    }
}

/// The answers of a step, as they are written down.
pub fn toml(chapter: &str, step: &Step) -> String {
    let row = |asked: &Asked<'_>| {
        let Answer { ask, outcome, by, deciding, contestable } = answer(asked);
        let list = |key: &str, list: Vec<String>| (!list.is_empty()).then(|| format!("{key} = {list:?}"));
        let parts = [
            Some(format!("ask = {ask:?}")),
            Some(format!("outcome = {outcome:?}")),
            list("by", by),
            list("deciding", deciding),
            contestable.then(|| "contestable = true".to_owned()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("  {{ {} }},\n", parts.join(", "))
    };
    let rows: String = asked(step).iter().map(row).collect();
    format!("\n[[step]]\nchapter = \"{chapter}\"\nid = \"{}\"\nanswers = [\n{rows}]\n", step.id)
}
