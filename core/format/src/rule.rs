//! Rules, their clauses, and the text they rest on.

use crate::{
    AssumptionIx, BearerIx, Condition, Date, DefinitionIx, Label, OpenIx, QuestionIx, RuleIx, SourceIx, Text,
};
use serde::{Deserialize, Serialize};

/// How well a rule is supported; ordered from weak to strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Concluded from other rules; no words say it.
    Inferred,
    /// Somebody describes the text; the text itself was not seen.
    Secondary,
    /// The words of the text were seen.
    Verbatim,
}

/// What a clause does to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Effect {
    /// A text allows it.
    Permit,
    /// A text forbids it; overrides every permit.
    Forbid,
    /// It must be done, by this bearer.
    Require(BearerIx),
    /// This bearer chooses.
    Discretion(BearerIx),
    /// The sources do not decide it; only in open questions.
    Silent,
    /// Decides nothing: explains, warns, or says why nothing was found.
    Remark,
}

/// Where a clause stands: in a rule, or in an open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// A rule of the pack.
    Rule(RuleIx),
    /// An open question of the pack.
    Open(OpenIx),
}

/// Words of a text that a rule or a definition rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Which text.
    pub source: SourceIx,
    /// Where in the text; empty where the whole is meant.
    pub article: Text,
    /// The language of the quote (a tag: `nl`, `fr` …).
    pub lang: Text,
    /// At most 25 words, letter by letter; empty where the text is only named.
    pub quote: Text,
}

/// One statement of law with its support and the clauses it comes down to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// `R18`.
    pub id: String,
    /// How well it is supported.
    pub basis: Basis,
    /// What was seen of it is weak or contradicts itself: it is shown, and decides nothing.
    pub disputed: bool,
    /// What it says, in plain words.
    pub label: Label,
    /// The text it rests on.
    pub citations: Vec<Citation>,
    /// What it was concluded from, where no words exist.
    pub inferred_from: Vec<Origin>,
    /// Open questions shown wherever it bears on an answer.
    pub opens: Vec<OpenIx>,
    /// What pulls the other way; shown, decides nothing.
    pub tensions: Vec<Label>,
    /// What it comes down to.
    pub clauses: Vec<Clause>,
    /// The file of the pack it stands in, for "correct this".
    pub file: String,
}

/// One consequence of a rule or of an open question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// The questions it bears on.
    pub questions: Vec<QuestionIx>,
    /// What it does to the answer.
    pub effect: Effect,
    /// First day.
    pub from: Date,
    /// Last day, this one included.
    pub until: Date,
    /// Under this assumption it goes on after `until`, as inferred.
    pub prolonged_by: Option<AssumptionIx>,
    /// Under this assumption a silence becomes a remark.
    pub withdrawn_by: Option<AssumptionIx>,
    /// Whom and what it speaks of.
    pub about: Condition,
    /// What it asks for.
    pub when: Condition,
    /// What lifts it.
    pub unless: Vec<Condition>,
    /// Open questions shown with it.
    pub opens: Vec<OpenIx>,
    /// Its support, where weaker than the rule's.
    pub basis: Basis,
    /// Said beside it.
    pub note: Option<Label>,
}

impl Clause {
    /// The definitions and facts that lift it are whole conditions of one atom each; these are the definitions.
    pub fn lifting_definitions(&self) -> impl Iterator<Item = DefinitionIx> + '_ {
        self.unless.iter().filter_map(|condition| match condition {
            Condition::Atom(crate::Atom::Defined(definition)) => Some(*definition),
            _ => None,
        })
    }
}
