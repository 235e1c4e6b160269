//! A receipt as JSON: what is saved beside the paper, and read again by `cargo xtask decide --receipt`.

use super::{Answer, Asked, MadeWith, Receipt};
use crate::casefile::shape::{Keys, list, number, text};
use crate::casefile::{CaseError, CaseFile, FICTITIOUS, MOST_ITEMS, MOST_PARTICIPANTS, Problem};
use crate::json::Json;
use crate::share;
use crate::verdict::OutcomeKind;
use kaartwijzer_format::Range;

/// The key that says that a file is a receipt, and the version of its format.
pub const KEY: &str = "kaartwijzer_receipt";
/// The version that is read and written here.
pub const VERSION: u32 = 1;

/// No receipt has more answers.
const MOST_ANSWERS: usize = MOST_PARTICIPANTS * MOST_ITEMS * 64;
/// With whom a choice can lie: no list is longer.
const MOST_OF: usize = 64;

/// An answer of a file, and where it stands.
#[derive(Default)]
struct Line {
    question: String,
    participant: Option<String>,
    item: Option<String>,
    answer: Option<Answer>,
}

impl Receipt {
    /// The receipt as JSON, stamped as invented; `made` is the day it is written on, `program` the version that wrote it.
    /// The link in it holds the same receipt.
    pub fn to_json(&self, made: &str, program: &str) -> Json {
        let MadeWith { name, version, hash } = &self.made_with;
        let pack = Json::map([
            ("name", Json::text(name)),
            ("version", Json::text(version)),
            ("hash", Json::text(hash)),
        ]);
        let answers = self.answers.iter().flat_map(|asked| {
            asked.answers.iter().enumerate().map(|(at, answer)| self.line(asked, at, answer))
        });
        Json::map([
            (KEY, Json::Number(VERSION)),
            ("fictitious", Json::text(FICTITIOUS)),
            ("made", Json::text(made)),
            ("program", Json::text(program)),
            ("pack", pack),
            ("date", Json::text(&self.case.date)),
            ("link", Json::Text(["#/case/", &share::link(self)].concat())),
            ("case", self.case.to_json()),
            ("answers", Json::List(answers.collect())),
        ])
    }

    /// The receipt that some JSON is. What else stands in it (the day, the link) is for whoever reads.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path.
    pub fn from_json(json: &Json) -> Result<Self, CaseError> {
        let known =
            [KEY, "$schema", "fictitious", "made", "program", "pack", "date", "link", "case", "answers"];
        let keys = Keys::of(json, &known)?;
        let version = keys.must(KEY, number)?;
        if version != VERSION {
            return Err(CaseError::new(KEY, Problem::Version(version)));
        }
        for key in ["$schema", "fictitious", "made", "program", "date", "link"] {
            keys.may(key, text)?;
        }
        let made_with = keys.must("pack", made_with)?;
        let case = keys.must("case", CaseFile::from_json)?;
        let lines = keys.may("answers", |json| list(json, MOST_ANSWERS, line))?;
        let mut receipt = Self { made_with, case, answers: Vec::new() };
        let mut first = 0;
        for group in lines.chunk_by(|one, other| one.question == other.question) {
            let asked = receipt.gather(group, first)?;
            if receipt.answers.iter().any(|other| other.question == asked.question) {
                return Err(CaseError::new("answers", Problem::Answers(asked.question)));
            }
            receipt.answers.push(asked);
            first += group.len();
        }
        Ok(receipt)
    }

    fn line(&self, asked: &Asked, at: usize, answer: &Answer) -> Json {
        let (participant, item) = self.cell(asked.range, at);
        let id = |id: Option<&String>| id.map_or(Json::Nothing, |id| Json::text(id));
        let yes = |truth: bool| if truth { Json::Truth(true) } else { Json::Nothing };
        let of = answer.of.iter().map(|id| Json::text(id)).collect::<Vec<_>>();
        let key = if answer.outcome == OutcomeKind::Silent { "open_questions" } else { "by" };
        Json::map([
            ("question", Json::text(&asked.question)),
            ("participant", id(participant)),
            ("item", id(item)),
            ("outcome", Json::text(answer.outcome.id())),
            (key, if of.is_empty() { Json::Nothing } else { Json::List(of) }),
            ("contestable", yes(answer.contestable)),
            ("assumed", yes(answer.assumed)),
        ])
    }

    /// Whom and what the answer in this place is about.
    fn cell(&self, range: Range, at: usize) -> (Option<&String>, Option<&String>) {
        let person = |at: usize| self.case.participants.get(at).map(|one| &one.id);
        let item = |at: usize| self.case.items.get(at).map(|one| &one.id);
        let wide = self.case.items.len().max(1);
        match range {
            Range::Pair => (person(at / wide), item(at % wide)),
            Range::Participant => (person(at), None),
            Range::Item => (None, item(at)),
            Range::Case => (None, None),
        }
    }

    /// All lines about one question as a table; the first of them is the so-manieth of the file.
    fn gather(&self, lines: &[Line], first: usize) -> Result<Asked, CaseError> {
        let question = lines.first().map(|line| line.question.clone()).unwrap_or_default();
        let of = lines.first().map(|line| (line.participant.is_some(), line.item.is_some()));
        let range = match of {
            Some((true, true)) => Range::Pair,
            Some((true, false)) => Range::Participant,
            Some((false, true)) => Range::Item,
            _ => Range::Case,
        };
        let count = Asked::count(range, self.case.participants.len(), self.case.items.len());
        let mut answers: Vec<Option<Answer>> = vec![None; count];
        for (at, line) in lines.iter().enumerate() {
            let wrong = |key: &str, problem| {
                CaseError::new(&["answers[", &(first + at).to_string(), "].", key].concat(), problem)
            };
            let person = match &line.participant {
                Some(id) => Some(
                    self.case
                        .participants
                        .iter()
                        .position(|one| one.id == *id)
                        .ok_or_else(|| wrong("participant", Problem::NoParticipant(id.clone())))?,
                ),
                None => None,
            };
            let item = match &line.item {
                Some(id) => Some(
                    self.case
                        .items
                        .iter()
                        .position(|one| one.id == *id)
                        .ok_or_else(|| wrong("item", Problem::NoItem(id.clone())))?,
                ),
                None => None,
            };
            let place = match (person, item) {
                (Some(person), Some(item)) => person * self.case.items.len() + item,
                (one, other) => one.or(other).unwrap_or_default(),
            };
            match answers.get_mut(place) {
                Some(free @ None) => free.clone_from(&line.answer),
                _ => return Err(wrong("question", Problem::Answers(question))),
            }
        }
        let complete: Option<Vec<Answer>> = answers.into_iter().collect();
        match complete {
            Some(answers) => Ok(Asked { question, range, answers }),
            None => Err(CaseError::new("answers", Problem::Answers(question))),
        }
    }
}

fn made_with(json: &Json) -> Result<MadeWith, CaseError> {
    let keys = Keys::of(json, &["name", "version", "hash"])?;
    Ok(MadeWith {
        name: keys.must("name", text)?,
        version: keys.must("version", text)?,
        hash: keys.must("hash", text)?,
    })
}

fn line(json: &Json) -> Result<Line, CaseError> {
    let known =
        ["question", "participant", "item", "outcome", "by", "open_questions", "contestable", "assumed"];
    let keys = Keys::of(json, &known)?;
    let ids = |json: &Json| list(json, MOST_OF, text);
    let id = |json: &Json| text(json).map(Some);
    let truth = |json: &Json| match json {
        Json::Truth(truth) => Ok(*truth),
        _ => Err(CaseError::new("", Problem::Shape(crate::casefile::Wanted::Value))),
    };
    let mut of = keys.may("by", ids)?;
    of.extend(keys.may("open_questions", ids)?);
    let outcome = keys.must("outcome", |json| {
        let word = text(json)?;
        let kind = OutcomeKind::from_id(&word);
        kind.map(Some)
            .ok_or_else(|| CaseError::new("", Problem::NoValue("outcome".to_owned(), word, Vec::new())))
    })?;
    let (contestable, assumed) = (keys.may("contestable", truth)?, keys.may("assumed", truth)?);
    Ok(Line {
        question: keys.must("question", text)?,
        participant: keys.may("participant", id)?,
        item: keys.may("item", id)?,
        answer: outcome.map(|outcome| Answer { outcome, of, contestable, assumed }),
    })
}
