//! A case as it is written down, with string ids.

use crate::case::Words;
use crate::order::Map;

/// A case as it is written down. [`CaseFile::resolve`] makes a [`crate::Case`] of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseFile {
    /// The version of the format.
    pub kaartwijzer: u32,
    /// What the case is called.
    pub title: Wording,
    /// Two sentences for whoever opens it.
    pub intro: Wording,
    /// The day asked about, `2016-09-12`.
    pub date: String,
    /// The invented name on the card.
    pub alias: String,
    /// The invented municipality.
    pub place: String,
    /// Facts of the setting.
    pub facts: Written,
    /// To whom, by question.
    pub audience: Map<String, String>,
    /// Assumptions that are made.
    pub assumptions: Vec<String>,
    /// The people.
    pub participants: Vec<ParticipantFile>,
    /// The items.
    pub items: Vec<ItemFile>,
    /// What is so between a participant and an item.
    pub pairs: Vec<PairFile>,
    /// The cell shown first.
    pub open: Option<OpeningFile>,
}

/// Facts by id.
pub type Written = Map<String, FactValue>;

/// A participant as written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipantFile {
    /// Unique in the file.
    pub id: String,
    /// Invented.
    pub name: String,
    /// Facts of the participant.
    pub facts: Written,
}

/// An item as written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFile {
    /// Unique in the file.
    pub id: String,
    /// What it says.
    pub text: Wording,
    /// Facts of the item.
    pub facts: Written,
}

/// Facts of a pair as written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairFile {
    /// The id of a participant.
    pub participant: String,
    /// The id of an item.
    pub item: String,
    /// Facts of the two together.
    pub facts: Written,
}

/// A cell as written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningFile {
    /// The id of a question.
    pub question: String,
    /// The id of a participant.
    pub participant: Option<String>,
    /// The id of an item.
    pub item: Option<String>,
}

/// A value as written: `true`, `false`, or a word (`"unknown"`, the id of a value).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// Yes or no.
    Truth(bool),
    /// `unknown`, or the id of a value.
    Word(String),
}

/// A text as written: one string, or one for each language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording(pub Words);
