//! What can be wrong with a case file.

use super::VERSION;
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
    /// It is not shaped like a case file; in the words of the parser.
    Shape(String),
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
    /// Two participants or two items have this id.
    Duplicate(String),
    /// An id is empty.
    EmptyId,
    /// More than can be handled; the most there can be.
    TooMany(usize),
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", if self.path.is_empty() { "." } else { &self.path }, self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(what) => write!(f, "{what}"),
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
            Self::TooMany(most) => write!(f, "more than {most}"),
        }
    }
}

impl std::error::Error for CaseError {}

fn scope_word(scope: Scope) -> &'static str {
    match scope {
        Scope::Case => "case",
        Scope::Participant => "participant",
        Scope::Item => "item",
        Scope::Pair => "pair of a participant and an item",
    }
}
