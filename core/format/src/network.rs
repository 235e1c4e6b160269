//! The network around the table: the systems that the source documents describe, who is in them, and what may flow.
//!
//! A system decides nothing. Its rules do, and its flows and samples only say which question to put to them, and of whom.

use crate::{Citation, Date, FactIx, Label, OpenIx, QuestionIx, RuleIx, Setting, SourceIx};
use serde::{Deserialize, Serialize};

/// A word with an id: a ring of bodies, a kind of channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// `SEC`, `liaison`.
    pub id: String,
    /// What the page calls it.
    pub label: Label,
}

/// One system of a source document: a platform, a liaison, a protocol, a database, a measure …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct System {
    /// `F0-03`.
    pub id: String,
    /// What it is called.
    pub label: Label,
    /// The document that describes it.
    pub source: SourceIx,
    /// Place in [`crate::Pack::channels`].
    pub kind: u16,
    /// First day it is known of.
    pub from: Date,
    /// Last day, this one included.
    pub until: Date,
    /// Who is in it: values of the fact of actors.
    pub members: Vec<u8>,
    /// Who may be drawn in.
    pub associates: Vec<u8>,
    /// What is so of a case that is about it: its forum.
    pub setting: Vec<(FactIx, Setting)>,
    /// The rules that say what it is and answer about it.
    pub rules: Vec<RuleIx>,
    /// What the sources leave open about it.
    pub opens: Vec<OpenIx>,
    /// Words of the document that stand in no rule.
    pub citations: Vec<Citation>,
    /// What may go from whom to whom.
    pub flows: Vec<Flow>,
    /// Questions that its rules answer, ready to be asked.
    pub samples: Vec<Sample>,
}

/// Where information can be: with a body, or in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Station {
    /// A value of the fact of actors.
    Body(u8),
    /// A value of the fact of artefacts.
    Document(u8),
}

/// Of whom a flow's question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Who gives it.
    Giver,
    /// Who gets it.
    Receiver,
    /// Nobody: the question is about the item.
    Nobody,
}

/// What may go from some stations to others; a rule says whether.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// From each of these …
    pub from: Vec<Station>,
    /// … to each of these, itself left out.
    pub to: Vec<Station>,
    /// And back.
    pub both: bool,
    /// What is asked, to know whether it may.
    pub question: QuestionIx,
    /// Of whom.
    pub of: Asked,
    /// To whom; where the question has an audience and none stands here, it is the receiver.
    pub audience: Option<u8>,
    /// What is so of a case about this flow, beside what is so of its system.
    pub setting: Vec<(FactIx, Setting)>,
    /// What must be so of an item for it to go this way; nothing where all do.
    pub item: Vec<(FactIx, Setting)>,
    /// What is so of whoever is asked, where the case does not say.
    pub participant: Vec<(FactIx, Setting)>,
    /// What is so between them and the item, where the case does not say.
    pub pair: Vec<(FactIx, Setting)>,
    /// What the item is on this stretch; `None`: what it was.
    pub artefact: Option<u8>,
    /// It can carry what is known about a person (and not only plans, proposals or warnings).
    pub personal: bool,
}

/// A question about a system, with the case it is asked in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// What is asked.
    pub question: QuestionIx,
    /// The day asked about.
    pub date: Date,
    /// To whom, where it is not the question's own audience.
    pub audience: Option<u8>,
    /// What is so of the case, beside what is so of the system.
    pub setting: Vec<(FactIx, Setting)>,
    /// Of whom it is asked, by what is so of them; empty where the question has no participant.
    pub participant: Vec<(FactIx, Setting)>,
    /// About what; empty where nothing more than the default is known of it.
    pub item: Vec<(FactIx, Setting)>,
    /// What is so between the two.
    pub pair: Vec<(FactIx, Setting)>,
}

/// Something that domain texts name and that is deliberately no part of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// `R51`.
    pub id: String,
    /// What it is.
    pub label: Label,
    /// Why it is left out.
    pub why: Label,
}
