//! What can be wrong with a case file.

use super::{MOST_BYTES, VERSION};
use kaartwijzer_format::Scope;
use std::fmt;

/// What is wrong with a case file, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseError {
    /// The path inside the file: `participants[1].facts.clearance`.
    pub path: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// The things that can be wrong with a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is not JSON, or nested more deeply than any file of ours; in the words of the parser, where it has any.
    Syntax(String),
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// Something else must stand here.
    Shape(Wanted),
    /// A key that no file has here.
    UnknownKey(String),
    /// A key that is missing.
    MissingKey(&'static str),
    /// A version of the format that is not read here.
    Version(u32),
    /// Not a day of the calendar.
    Date(String),
    /// The pack has no such fact.
    NoFact(String),
    /// The fact is not about this: it belongs to a participant, an item, a pair or the case.
    Scope(String, Scope),
    /// The fact has no such value; the last are the values it has.
    NoValue(String, String, Vec<String>),
    /// The fact must be given, and known.
    Required(String),
    /// The pack has no such assumption.
    NoAssumption(String),
    /// The pack has no such question.
    NoQuestion(String),
    /// The question has no audience.
    NoAudience(String),
    /// The case has no such participant.
    NoParticipant(String),
    /// The case has no such item.
    NoItem(String),
    /// The same id, or the same key, stands here twice.
    Duplicate(String),
    /// An id is empty.
    EmptyId,
    /// An id has other signs than letters, digits, `-` and `_`.
    OddId(String),
    /// More than can be handled; the most there can be.
    TooMany(usize),
    /// A longer text than can be handled; the most signs it can have.
    TooLong(usize),
    /// A receipt does not have every answer to a question: its id.
    Answers(String),
    /// A lesson has no such case.
    NoCase(String),
    /// Not the name of an exercise that can be made.
    NoExercise(String),
    /// A text holds what looks like a Belgian national register number. It is not repeated here.
    Real,
}

/// What must stand somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A whole number.
    Number,
    /// A text.
    Text,
    /// One text, or one for each language.
    Wording,
    /// `true`, `false`, or a word.
    Value,
    /// `[…]`
    List,
    /// `{…}`
    Map,
}

impl CaseError {
    /// What is wrong at a place.
    pub fn new(path: &str, problem: Problem) -> Self {
        Self { path: path.to_owned(), problem }
    }

    /// The same, seen from further out: `[1]` or a key goes before its path.
    #[must_use]
    pub fn under(self, outer: &str) -> Self {
        let joint = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        Self { path: [outer, joint, &self.path].concat(), ..self }
    }
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", if self.path.is_empty() { "." } else { &self.path }, self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(why) => write!(f, "no JSON: {why}"),
            Self::TooLarge => write!(f, "larger than {MOST_BYTES} bytes"),
            Self::Shape(wanted) => write!(f, "{} must stand here", wanted.word()),
            Self::UnknownKey(key) => write!(f, "unknown key `{key}`"),
            Self::MissingKey(key) => write!(f, "missing key `{key}`"),
            Self::Version(found) => write!(f, "version {found} is not read here; version {VERSION} is"),
            Self::Date(text) => write!(f, "`{text}` is not a day; write it as 2016-09-12"),
            Self::NoFact(id) => write!(f, "the pack has no fact `{id}`"),
            Self::Scope(id, scope) => write!(f, "`{id}` is a fact of the {}", scope_word(*scope)),
            Self::NoValue(fact, value, known) => {
                write!(f, "`{value}` is no value of `{fact}`; it has {}", known.join(", "))
            }
            Self::Required(fact) => write!(f, "`{fact}` must be given"),
            Self::NoAssumption(id) => write!(f, "the pack has no assumption `{id}`"),
            Self::NoQuestion(id) => write!(f, "the pack has no question `{id}`"),
            Self::NoAudience(id) => write!(f, "`{id}` has no audience"),
            Self::NoParticipant(id) => write!(f, "the case has no participant `{id}`"),
            Self::NoItem(id) => write!(f, "the case has no item `{id}`"),
            Self::Duplicate(id) => write!(f, "`{id}` stands here twice"),
            Self::EmptyId => write!(f, "an id is empty"),
            Self::OddId(id) => write!(f, "`{id}` has other signs than letters, digits, - and _"),
            Self::TooMany(most) => write!(f, "more than {most}"),
            Self::Answers(question) => write!(f, "not every answer to `{question}` is there, each once"),
            Self::TooLong(most) => write!(f, "longer than {most} signs"),
            Self::NoCase(id) => write!(f, "the lesson has no case `{id}`"),
            Self::NoExercise(name) => write!(f, "`{name}` names no exercise; write it as any.k3f"),
            Self::Real => {
                write!(f, "a text looks as if it held a national register number; nobody here is real")
            }
        }
    }
}

impl std::error::Error for CaseError {}

impl Wanted {
    const fn word(self) -> &'static str {
        match self {
            Self::Number => "a whole number",
            Self::Text => "a text",
            Self::Wording => "a text, or a text for each of nl, fr, de and en",
            Self::Value => "true, false, or a word such as \"unknown\"",
            Self::List => "a list",
            Self::Map => "a map",
        }
    }
}

fn scope_word(scope: Scope) -> &'static str {
    match scope {
        Scope::Case => "case",
        Scope::Participant => "participant",
        Scope::Item => "item",
        Scope::Pair => "pair of a participant and an item",
    }
}
