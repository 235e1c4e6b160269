//! What a case can state: yes/no facts, choices and scales, and who can change them.

use crate::{BearerIx, FactIx, Label};
use serde::{Deserialize, Serialize};

/// What a fact or a definition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The setting: one value for the whole case.
    Case,
    /// One value for each participant.
    Participant,
    /// One value for each item.
    Item,
    /// One value for each participant and item.
    Pair,
}

/// The values a fact can take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// No (0) or yes (1).
    YesNo,
    /// One of these, in no order.
    Choice(Vec<Value>),
    /// One of these, lowest first.
    Scale(Vec<Value>),
}

impl Kind {
    /// The declared values; none for yes/no.
    pub fn values(&self) -> &[Value] {
        match self {
            Self::YesNo => &[],
            Self::Choice(values) | Self::Scale(values) => values,
        }
    }

    /// How many values there are, yes/no counted as two.
    pub fn size(&self) -> usize {
        match self {
            Self::YesNo => 2,
            Self::Choice(values) | Self::Scale(values) => values.len(),
        }
    }
}

/// Where the values of a fact stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValuesOf {
    /// With the fact itself.
    Itself,
    /// Among the actors.
    Actors,
    /// Among the artefacts.
    Artefacts,
}

/// One value of a choice or a scale. Actors and artefacts are values too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// As written in a case file: `youth`, `A3`, `secret`.
    pub id: String,
    /// What the page calls it.
    pub label: Label,
    /// A sentence more.
    pub help: Option<Label>,
    /// For actors: `SEC`, `ADM`, `SOC`, `OVS`, `PRIV`, `INT`; empty otherwise.
    pub group: String,
    /// Its name with an article, for sentences: "the local police".
    pub the: Option<Label>,
    /// A short name for drawings, where it has one.
    pub short: Option<Label>,
    /// For actors: offered first when a seat is filled.
    pub seat: bool,
    /// For actors and artefacts: the sources that name it.
    pub sources: Vec<crate::SourceIx>,
    /// What is taken for granted about it unless the case says otherwise.
    pub presets: Vec<(FactIx, Setting)>,
}

/// The value of one fact in a case: the number of a value (no = 0, yes = 1), or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Setting {
    /// A value of the fact, by its place in [`Kind::values`]; 0 and 1 for no and yes.
    Is(u8),
    /// Nobody knows (yet).
    Unknown,
}

impl Setting {
    /// A yes/no fact that does not hold.
    pub const NO: Self = Self::Is(0);
    /// A yes/no fact that holds.
    pub const YES: Self = Self::Is(1);
}

/// One thing a case can state, declared once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// As written in rules and case files: `need_to_know`.
    pub id: String,
    /// What it is about.
    pub scope: Scope,
    /// Its values.
    pub kind: Kind,
    /// Where its values stand.
    pub values_of: ValuesOf,
    /// What holds where a case does not say; `None` where a case must say.
    pub default: Option<Setting>,
    /// The choice of the same subject whose values take something for granted about it (`actor`).
    pub preset_by: Option<FactIx>,
    /// Its value belongs to the question asked rather than to the case (`audience`).
    pub per_question: bool,
    /// No rule asks about it; it is there to be read.
    pub descriptive: bool,
    /// Where the page shows it.
    pub group: String,
    /// Who can change it; nobody where empty.
    pub changeable_by: Vec<BearerIx>,
    /// Who can tell whether it is so, where those who can change it are not the ones to ask.
    pub known_by: Vec<BearerIx>,
    /// Another value makes another case of it: what-ifs offer it apart, and mix it with no other change.
    pub apart: bool,
    /// A statement that can be ticked (yes/no), or the name of the choice.
    pub label: Label,
    /// A sentence more, in plain words.
    pub help: Option<Label>,
    /// That it comes to hold, as a sentence with `{who}` for the participant; yes/no only.
    pub yes: Option<Label>,
    /// That it no longer holds.
    pub no: Option<Label>,
    /// That it gets another `{value}`; choices and scales only.
    pub is: Option<Label>,
}

impl Fact {
    /// Who can be asked about it: those who know it, else those who can change it.
    pub fn asked_of(&self) -> &[BearerIx] {
        if self.known_by.is_empty() { &self.changeable_by } else { &self.known_by }
    }

    /// Whether a what-if may change it: somebody can, and it stays the same case. A question may still leave
    /// it alone, see [`crate::Question::fixed`].
    pub fn is_changeable(&self) -> bool {
        !self.changeable_by.is_empty() && !self.apart && !self.descriptive
    }
}

/// Somebody a choice, a duty or a change can lie with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bearer {
    /// As written in rules: `holder`, `mayor`.
    pub id: String,
    /// What the page calls them.
    pub label: Label,
    /// It is the participant who is asked about.
    pub itself: bool,
    /// Values of the fact `actor` that are this bearer.
    pub actors: Vec<u8>,
}
