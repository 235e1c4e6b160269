//! A pack: one coherent set of sources, facts, rules and open questions.

use crate::{
    AssumptionIx, Basis, Bearer, BearerIx, Belief, Citation, Clause, Condition, Date, DefinitionIx, Fact,
    FactIx, Label, Lang, LeftOut, Named, OpenIx, Origin, QuestionIx, Rule, RuleIx, Scope, SourceIx, System,
    SystemIx, Text, ValuesOf, Words,
};
use serde::{Deserialize, Serialize};

/// One coherent set of sources, facts, rules and open questions, with validity in time.
///
/// Made only by the checked reader (`read::pack`), so that every index in it is in range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// `kaartwijzer-be`.
    pub name: String,
    /// The version of the pack, not of the program.
    pub version: String,
    /// A fingerprint of the pack's text files, 16 hexadecimal digits.
    pub hash: String,
    /// All texts for readers, by line. Left out while encoded.
    #[serde(skip)]
    pub words: Words,
    /// The clocks that periods run on.
    pub clocks: Vec<Clock>,
    /// The legal periods, by clock and then by date.
    pub periods: Vec<Period>,
    /// Open questions that may be answered for the sake of argument.
    pub assumptions: Vec<Assumption>,
    /// Those with whom a choice, a duty or a change can lie.
    pub bearers: Vec<Bearer>,
    /// Every text that is cited.
    pub sources: Vec<Source>,
    /// Everything a case can state.
    pub facts: Vec<Fact>,
    /// Facts that follow from other facts, in an order in which each needs only earlier ones.
    pub definitions: Vec<Definition>,
    /// What can be asked.
    pub questions: Vec<Question>,
    /// The rules, by id.
    pub rules: Vec<Rule>,
    /// The open questions, by number.
    pub opens: Vec<OpenQuestion>,
    /// What people take for the law, in the order in which it is told.
    pub beliefs: Vec<Belief>,
    /// The rings in which bodies stand: the groups of actors.
    pub rings: Vec<Named>,
    /// The kinds of systems: platform, liaison, protocol …
    pub channels: Vec<Named>,
    /// The systems of the source documents, by id.
    pub systems: Vec<System>,
    /// What is deliberately no part of the pack.
    pub left_out: Vec<LeftOut>,
}

/// A line of time that periods divide; the database has other periods than the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// `table`.
    pub id: String,
    /// What it times.
    pub label: Label,
}

/// A stretch of time under one law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// `P3`.
    pub id: String,
    /// Place in [`Pack::clocks`].
    pub clock: u16,
    /// First day.
    pub from: Date,
    /// Last day, this one included.
    pub until: Date,
    /// A short name.
    pub label: Label,
    /// A sentence about it.
    pub note: Label,
}

/// An open question answered for the sake of argument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumption {
    /// `circular_continues`.
    pub id: String,
    /// "Suppose that …".
    pub label: Label,
    /// What it comes down to.
    pub note: Label,
    /// The open question it answers.
    pub opens: OpenIx,
}

/// A text that is cited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// `S003`, `L05`.
    pub id: String,
    /// As people say it.
    pub label: Label,
    /// Its official name.
    pub name: Text,
    /// When it was made, as far as known.
    pub date: Text,
    /// Where it was published.
    pub number: Text,
    /// How much of it was seen.
    pub seen: Text,
    /// The file it stands in, for the five source documents; empty otherwise.
    pub file: Text,
}

/// What a question ranges over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Range {
    /// Every participant and item.
    Pair,
    /// Every participant.
    Participant,
    /// Every item.
    Item,
    /// The case as a whole.
    Case,
}

impl Range {
    /// Whether there is an answer for each participant.
    pub const fn has_participant(self) -> bool {
        matches!(self, Self::Pair | Self::Participant)
    }

    /// Whether there is an answer for each item.
    pub const fn has_item(self) -> bool {
        matches!(self, Self::Pair | Self::Item)
    }
}

/// Something that can be asked of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// `see`.
    pub id: String,
    /// What it ranges over.
    pub range: Range,
    /// The question as a sentence with `{who}`.
    pub label: Label,
    /// A word or two for a selector.
    pub short: Label,
    /// The infinitive phrase that follows a modal verb, with `{not}` where a negation stands.
    pub act: Label,
    /// What to do where nothing was found that allows it, where the usual advice does not fit.
    pub advice: Option<Label>,
    /// Of whom it is asked, where it does not range over participants.
    pub subject: Option<Label>,
    /// The audience where a case does not say, as a value of the `per_question` fact; `None` where it has none.
    pub audience: Option<u8>,
    /// The audiences that make sense for it; all of them where empty.
    pub audiences: Vec<u8>,
    /// Facts that are settled by the time it is asked: what-ifs about it leave them alone.
    pub fixed: Vec<crate::FactIx>,
    /// Where it is asked: a condition on what is stated of the case as a whole.
    pub place: Condition,
    /// One of the questions the page shows from the start.
    pub primary: bool,
}

/// A named fact that follows from other facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// `valid_seat`.
    pub id: String,
    /// What it is about.
    pub scope: Scope,
    /// A statement.
    pub label: Label,
    /// The rules it puts to use.
    pub rules: Vec<RuleIx>,
    /// The text it rests on, where it has words of its own.
    pub citations: Vec<Citation>,
    /// It holds when any of these holds.
    pub parts: Vec<DefinitionPart>,
}

/// One way in which a definition can hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefinitionPart {
    /// First day.
    pub from: Date,
    /// Last day, this one included.
    pub until: Date,
    /// Under this assumption it goes on after `until`, as inferred.
    pub prolonged_by: Option<AssumptionIx>,
    /// What it asks for.
    pub when: Condition,
    /// How well it is supported.
    pub basis: Basis,
}

/// Something the sources do not decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenQuestion {
    /// `G29`.
    pub id: String,
    /// In a line.
    pub label: Label,
    /// In full.
    pub question: Label,
    /// Where its silence is the answer, and where it is worth a remark.
    pub clauses: Vec<Clause>,
}

impl Pack {
    /// The words of a text.
    pub fn text(&self, text: Text) -> &str {
        self.words.shared.get(text.0)
    }

    /// The words of a label in a language; nothing in one that was not learned.
    pub fn say(&self, label: Label, lang: Lang) -> &str {
        self.words.lines(lang).map_or("", |lines| lines.get(label.0))
    }

    /// The fact with this id.
    pub fn fact(&self, id: &str) -> Option<FactIx> {
        place(&self.facts, |fact| fact.id == id).map(FactIx)
    }

    /// The value of a fact with this id, as its place among the values.
    pub fn value(&self, fact: FactIx, id: &str) -> Option<u8> {
        self.facts[fact.at()].kind.values().iter().position(|value| value.id == id).map(|at| at as u8)
    }

    /// The definition with this id.
    pub fn definition(&self, id: &str) -> Option<DefinitionIx> {
        place(&self.definitions, |definition| definition.id == id).map(DefinitionIx)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        place(&self.questions, |question| question.id == id).map(QuestionIx)
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<RuleIx> {
        place(&self.rules, |rule| rule.id == id).map(RuleIx)
    }

    /// The open question with this id.
    pub fn open(&self, id: &str) -> Option<OpenIx> {
        place(&self.opens, |open| open.id == id).map(OpenIx)
    }

    /// The assumption with this id.
    pub fn assumption(&self, id: &str) -> Option<AssumptionIx> {
        place(&self.assumptions, |assumption| assumption.id == id).map(AssumptionIx)
    }

    /// The bearer with this id.
    pub fn bearer(&self, id: &str) -> Option<BearerIx> {
        place(&self.bearers, |bearer| bearer.id == id).map(BearerIx)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<SourceIx> {
        place(&self.sources, |source| source.id == id).map(SourceIx)
    }

    /// The system with this id.
    pub fn system(&self, id: &str) -> Option<SystemIx> {
        place(&self.systems, |system| system.id == id).map(SystemIx)
    }

    /// The fact whose values are the people and services.
    pub fn actors(&self) -> Option<FactIx> {
        place(&self.facts, |fact| fact.values_of == ValuesOf::Actors).map(FactIx)
    }

    /// The fact whose values are the things one can ask about.
    pub fn artefacts(&self) -> Option<FactIx> {
        place(&self.facts, |fact| fact.values_of == ValuesOf::Artefacts).map(FactIx)
    }

    /// The id of a rule or an open question.
    pub fn origin_id(&self, origin: Origin) -> &str {
        match origin {
            Origin::Rule(rule) => &self.rules[rule.at()].id,
            Origin::Open(open) => &self.opens[open.at()].id,
        }
    }

    /// The clauses of a rule or an open question.
    pub fn clauses(&self, origin: Origin) -> &[Clause] {
        match origin {
            Origin::Rule(rule) => &self.rules[rule.at()].clauses,
            Origin::Open(open) => &self.opens[open.at()].clauses,
        }
    }

    /// The period of a clock in which a day falls; none before the first.
    pub fn period(&self, clock: &str, day: Date) -> Option<&Period> {
        let clock = self.clocks.iter().position(|c| c.id == clock)? as u16;
        self.periods.iter().find(|p| p.clock == clock && p.from <= day && day <= p.until)
    }

    /// The fact whose value belongs to the question asked (`audience`), if the pack has one.
    pub fn audience(&self) -> Option<FactIx> {
        place(&self.facts, |fact| fact.per_question).map(FactIx)
    }
}

fn place<T>(list: &[T], is: impl Fn(&T) -> bool) -> Option<u16> {
    list.iter().position(is).map(|at| at as u16)
}
