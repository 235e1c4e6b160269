//! What a file of a pack may hold, as it is written. Any file may hold any of it; the layout is for people.

use super::PackFile;
use super::complaint::{Complaints, Place};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// A file as it was written, with what is needed to find a line again.
#[derive(Debug)]
pub(super) struct File {
    pub name: String,
    pub lines: Vec<usize>,
    pub content: Content,
}

impl File {
    /// Where a spanned piece stands.
    pub fn place<T>(&self, piece: &Spanned<T>) -> Place<'_> {
        self.place_of(piece.span().start)
    }

    pub fn place_of(&self, byte: usize) -> Place<'_> {
        Place { file: &self.name, line: self.lines.partition_point(|start| *start <= byte) }
    }
}

/// A table with an id.
pub(super) trait Identified {
    fn id(&self) -> &Spanned<String>;
}

macro_rules! identified {
    ($($table:ident),*) => {$(
        impl Identified for $table {
            fn id(&self) -> &Spanned<String> { &self.id }
        }
    )*};
}

identified!(
    Named, Period, Assumption, Bearer, Source, Fact, Value, Definition, Question, Rule, Open, Belief, System,
    LeftOut
);

/// Parses one file; what cannot be parsed is a complaint.
pub(super) fn parse(file: &PackFile, complaints: &mut Complaints) -> Option<File> {
    let starts = file.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
    let mut parsed = File {
        name: file.name.clone(),
        lines: std::iter::once(0).chain(starts).collect(),
        content: Content::default(),
    };
    match toml::from_str(&file.text) {
        Ok(content) => {
            parsed.content = content;
            Some(parsed)
        }
        Err(error) => {
            let at = parsed.place_of(error.span().map_or(0, |span| span.start));
            let what = error.message().lines().collect::<Vec<_>>().join(", ");
            complaints.push(at, what, "write it as the README of the pack shows");
            None
        }
    }
}

/// All that a file holds.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Content {
    pub name: Option<Spanned<String>>,
    pub version: Option<Spanned<String>>,
    pub clock: Vec<Named>,
    pub period: Vec<Period>,
    pub assumption: Vec<Assumption>,
    pub bearer: Vec<Bearer>,
    pub source: Vec<Source>,
    pub fact: Vec<Fact>,
    pub actor: Vec<Value>,
    pub artefact: Vec<Value>,
    pub definition: Vec<Definition>,
    pub question: Vec<Question>,
    pub rule: Vec<Rule>,
    pub open: Vec<Open>,
    pub belief: Vec<Belief>,
    pub ring: Vec<Named>,
    pub channel: Vec<Named>,
    pub system: Vec<System>,
    pub left_out: Vec<LeftOut>,
}

/// A text in four languages; a missing one is complained about where the label is used.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Label {
    pub nl: Option<String>,
    pub fr: Option<String>,
    pub de: Option<String>,
    pub en: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    pub id: Spanned<String>,
    pub label: Label,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Period {
    pub id: Spanned<String>,
    pub clock: Spanned<String>,
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    pub label: Label,
    pub note: Label,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Assumption {
    pub id: Spanned<String>,
    pub label: Label,
    pub note: Label,
    pub opens: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Bearer {
    pub id: Spanned<String>,
    pub label: Label,
    #[serde(default)]
    pub itself: bool,
    #[serde(default)]
    pub actors: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub id: Spanned<String>,
    pub label: Label,
    pub name: String,
    #[serde(default)]
    pub date: String,
    #[serde(default)]
    pub number: String,
    #[serde(default)]
    pub seen: String,
    #[serde(default)]
    pub file: String,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the file")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fact {
    pub id: Spanned<String>,
    pub scope: crate::Scope,
    pub kind: Spanned<String>,
    #[serde(default)]
    pub value: Vec<Value>,
    pub values_from: Option<Spanned<String>>,
    pub default: Option<Spanned<String>>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub per_question: bool,
    #[serde(default)]
    pub descriptive: bool,
    #[serde(default)]
    pub group: String,
    #[serde(default)]
    pub changeable_by: Vec<Spanned<String>>,
    #[serde(default)]
    pub known_by: Vec<Spanned<String>>,
    #[serde(default)]
    pub apart: bool,
    pub label: Label,
    pub help: Option<Label>,
    pub yes: Option<Label>,
    pub no: Option<Label>,
    pub is: Option<Label>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Value {
    pub id: Spanned<String>,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub seat: bool,
    pub the: Option<Label>,
    pub short: Option<Label>,
    #[serde(default)]
    pub source: Vec<Spanned<String>>,
    #[serde(default)]
    pub presets: BTreeMap<String, Spanned<Preset>>,
    pub label: Label,
    pub help: Option<Label>,
}

/// A preset as it may be written: `true`, `"unknown"`, `"municipal"`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Preset {
    Truth(bool),
    Word(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Definition {
    pub id: Spanned<String>,
    pub scope: crate::Scope,
    pub basis: Spanned<String>,
    pub label: Label,
    #[serde(default)]
    pub rules: Vec<Spanned<String>>,
    #[serde(default)]
    pub cite: Vec<Cite>,
    #[serde(default)]
    pub inferred_from: Vec<Spanned<String>>,
    #[serde(default)]
    pub part: Vec<Part>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    pub prolonged_by: Option<Spanned<String>>,
    pub when: Spanned<String>,
    pub basis: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub id: Spanned<String>,
    pub range: crate::Range,
    pub label: Label,
    pub short: Label,
    pub act: Label,
    pub advice: Option<Label>,
    pub subject: Option<Label>,
    pub audience: Option<Spanned<String>>,
    #[serde(default)]
    pub audiences: Vec<Spanned<String>>,
    #[serde(default)]
    pub fixed: Vec<Spanned<String>>,
    #[serde(rename = "where")]
    pub place: Option<Spanned<String>>,
    #[serde(default)]
    pub primary: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub id: Spanned<String>,
    pub basis: Spanned<String>,
    #[serde(default)]
    pub disputed: bool,
    pub label: Label,
    #[serde(default)]
    pub cite: Vec<Cite>,
    #[serde(default)]
    pub inferred_from: Vec<Spanned<String>>,
    #[serde(default)]
    pub open: Vec<Spanned<String>>,
    #[serde(default)]
    pub tension: Vec<Label>,
    #[serde(default)]
    pub clause: Vec<Clause>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    pub id: Spanned<String>,
    pub label: Label,
    pub question: Label,
    #[serde(default)]
    pub clause: Vec<Clause>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Belief {
    pub id: Spanned<String>,
    pub label: Label,
    pub says: Label,
    pub reread: Vec<Spanned<String>>,
    pub part: Vec<BeliefPart>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BeliefPart {
    #[serde(default)]
    pub ask: Vec<Spanned<String>>,
    pub when: Spanned<String>,
    pub instead_of: Vec<Spanned<String>>,
    pub thinks: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cite {
    pub source: Spanned<String>,
    #[serde(default)]
    pub article: String,
    #[serde(default)]
    pub lang: String,
    pub quote: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Clause {
    pub ask: Vec<Spanned<String>>,
    pub effect: Spanned<String>,
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    pub prolonged_by: Option<Spanned<String>>,
    pub withdrawn_by: Option<Spanned<String>>,
    pub about: Option<Spanned<String>>,
    pub when: Option<Spanned<String>>,
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    #[serde(default)]
    pub open: Vec<Spanned<String>>,
    pub basis: Option<Spanned<String>>,
    pub note: Option<Label>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeftOut {
    pub id: Spanned<String>,
    pub label: Label,
    pub why: Label,
}

/// What is so of a subject: facts by name.
pub(super) type Settings = BTreeMap<String, Spanned<Preset>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct System {
    pub id: Spanned<String>,
    pub label: Label,
    pub source: Spanned<String>,
    pub kind: Spanned<String>,
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub members: Vec<Spanned<String>>,
    #[serde(default)]
    pub associates: Vec<Spanned<String>>,
    #[serde(default)]
    pub setting: Settings,
    #[serde(default)]
    pub rules: Vec<Spanned<String>>,
    #[serde(default)]
    pub open: Vec<Spanned<String>>,
    #[serde(default)]
    pub cite: Vec<Cite>,
    #[serde(default)]
    pub flow: Vec<Flow>,
    #[serde(default)]
    pub ask: Vec<Sample>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Flow {
    pub from: Vec<Spanned<String>>,
    pub to: Vec<Spanned<String>>,
    #[serde(default)]
    pub both: bool,
    pub ask: Spanned<String>,
    pub of: Option<Spanned<String>>,
    pub audience: Option<Spanned<String>>,
    #[serde(default)]
    pub setting: Settings,
    #[serde(default)]
    pub item: Settings,
    #[serde(default)]
    pub participant: Settings,
    #[serde(default)]
    pub pair: Settings,
    pub artefact: Option<Spanned<String>>,
    #[serde(default)]
    pub personal: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sample {
    pub question: Spanned<String>,
    pub date: Spanned<Datetime>,
    pub audience: Option<Spanned<String>>,
    #[serde(default)]
    pub setting: Settings,
    #[serde(default)]
    pub participant: Settings,
    #[serde(default)]
    pub item: Settings,
    #[serde(default)]
    pub pair: Settings,
}
