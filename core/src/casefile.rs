//! The case file: a case as JSON, with the ids of the pack. Published as `core/case.schema.json`.
//!
//! Reading takes any serde format, so that the page can let the browser parse JSON and natively `serde_json` does.
//! Whatever is wrong gets a [`CaseError`] with its path inside the file.

mod error;
mod file;

pub use error::{CaseError, Problem};
pub use file::{CaseFile, FactValue, ItemFile, OpeningFile, PairFile, ParticipantFile, Wording, Written};

use crate::case::{Case, Facts, Item, Opening, Participant};
use crate::order::Sorted;
use kaartwijzer_format::{Date, FactIx, Kind, Pack, Scope, Setting};
use serde::de::{Deserializer, IgnoredAny};

/// The version of the format that this crate reads and writes.
pub const VERSION: u32 = 1;
/// No table has more seats than this.
pub const MOST_PARTICIPANTS: usize = 64;
/// No case has more items than this.
pub const MOST_ITEMS: usize = 256;

/// Reads a case file from any serde format.
///
/// # Errors
/// The first thing that is wrong, with its path.
///
/// ```
/// use kaartwijzer_core::{Policy, casefile};
/// let policy = Policy::builtin();
/// let text = r#"{ "kaartwijzer": 1, "date": "2016-09-12", "facts": { "forum": "pub" } }"#;
/// let error = casefile::read(&mut serde_json::Deserializer::from_str(text), policy.pack()).unwrap_err();
/// assert_eq!(error.path, "facts.forum");
/// ```
pub fn read<'de, D: Deserializer<'de>>(from: D, pack: &Pack) -> Result<Case, CaseError> {
    let file: CaseFile = serde_path_to_error::deserialize(from).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        CaseError { path, problem: Problem::Shape(error.into_inner().to_string()) }
    })?;
    file.resolve(pack)
}

impl CaseFile {
    /// The case that the file describes, in the numbers of a pack.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path.
    pub fn resolve(&self, pack: &Pack) -> Result<Case, CaseError> {
        if self.kaartwijzer != VERSION {
            return Err(wrong("kaartwijzer", Problem::Version(self.kaartwijzer)));
        }
        let date: Date = self.date.parse().map_err(|_| wrong("date", Problem::Date(self.date.clone())))?;
        let mut case = Case::new(date);
        case.title = self.title.0.clone();
        case.intro = self.intro.0.clone();
        case.alias.clone_from(&self.alias);
        case.place.clone_from(&self.place);
        case.facts = facts(pack, &self.facts, Scope::Case, "")?;
        self.assume(pack, &mut case)?;
        self.address(pack, &mut case)?;
        self.seat(pack, &mut case)?;
        self.list(pack, &mut case)?;
        self.pair(pack, &mut case)?;
        if let Some(open) = &self.open {
            case.open = Some(opening(pack, &case, open)?);
        }
        Ok(case)
    }

    /// The same, of a file that was written for another pack: what this one does not know is left out and told.
    ///
    /// # Errors
    /// As [`CaseFile::resolve`], for everything that no pack could read.
    pub fn resolve_known(&self, pack: &Pack) -> Result<(Case, Vec<CaseError>), CaseError> {
        self.resolve(pack).map(|case| (case, Vec::new()))
    }

    fn assume(&self, pack: &Pack, case: &mut Case) -> Result<(), CaseError> {
        for (at, id) in self.assumptions.iter().enumerate() {
            let path = || format!("assumptions[{at}]");
            let assumption =
                pack.assumption(id).ok_or_else(|| wrong(&path(), Problem::NoAssumption(id.clone())))?;
            if case.assumptions.contains(&assumption) {
                return Err(wrong(&path(), Problem::Duplicate(id.clone())));
            }
            case.assumptions.push(assumption);
        }
        Ok(())
    }

    fn address(&self, pack: &Pack, case: &mut Case) -> Result<(), CaseError> {
        for (question, word) in self.audience.iter() {
            let path = format!("audience.{question}");
            let at =
                pack.question(question).ok_or_else(|| wrong(&path, Problem::NoQuestion(question.clone())))?;
            let fact = pack.audience().filter(|_| pack.questions[at.at()].audience.is_some());
            let fact = fact.ok_or_else(|| wrong(&path, Problem::NoAudience(question.clone())))?;
            let value = pack.value(fact, word).ok_or_else(|| no_value(pack, fact, word, &path))?;
            case.audience.insert(at, value);
        }
        Ok(())
    }

    fn seat(&self, pack: &Pack, case: &mut Case) -> Result<(), CaseError> {
        let mut seen = Sorted::default();
        if self.participants.len() > MOST_PARTICIPANTS {
            return Err(wrong("participants", Problem::TooMany(MOST_PARTICIPANTS)));
        }
        for (at, participant) in self.participants.iter().enumerate() {
            let path = format!("participants[{at}]");
            unique(&mut seen, &participant.id, &path)?;
            let facts = facts(pack, &participant.facts, Scope::Participant, &format!("{path}."))?;
            case.participants.push(Participant {
                id: participant.id.clone(),
                name: participant.name.clone(),
                facts,
            });
        }
        Ok(())
    }

    fn list(&self, pack: &Pack, case: &mut Case) -> Result<(), CaseError> {
        let mut seen = Sorted::default();
        if self.items.len() > MOST_ITEMS {
            return Err(wrong("items", Problem::TooMany(MOST_ITEMS)));
        }
        for (at, item) in self.items.iter().enumerate() {
            let path = format!("items[{at}]");
            unique(&mut seen, &item.id, &path)?;
            let facts = facts(pack, &item.facts, Scope::Item, &format!("{path}."))?;
            case.items.push(Item { id: item.id.clone(), text: item.text.0.clone(), facts });
        }
        Ok(())
    }

    fn pair(&self, pack: &Pack, case: &mut Case) -> Result<(), CaseError> {
        for (at, pair) in self.pairs.iter().enumerate() {
            let path = format!("pairs[{at}]");
            if !case.participants.iter().any(|participant| participant.id == pair.participant) {
                let problem = Problem::NoParticipant(pair.participant.clone());
                return Err(wrong(&format!("{path}.participant"), problem));
            }
            if !case.items.iter().any(|item| item.id == pair.item) {
                return Err(wrong(&format!("{path}.item"), Problem::NoItem(pair.item.clone())));
            }
            let (participant, item) = (&pair.participant, &pair.item);
            if case.pairs.get(participant, item).is_some() {
                return Err(wrong(&path, Problem::Duplicate(format!("{participant} / {item}"))));
            }
            let facts = facts(pack, &pair.facts, Scope::Pair, &format!("{path}."))?;
            if !facts.is_empty() {
                *case.pairs.entry(participant, item) = facts;
            }
        }
        Ok(())
    }

    /// The file that describes a case.
    pub fn of(case: &Case, pack: &Pack) -> Self {
        Self {
            schema: None,
            kaartwijzer: VERSION,
            title: Wording(case.title.clone()),
            intro: Wording(case.intro.clone()),
            date: case.date.to_string(),
            alias: case.alias.clone(),
            place: case.place.clone(),
            facts: written(pack, &case.facts),
            audience: case
                .audience
                .iter()
                .filter_map(|(question, value)| {
                    let values = pack.facts[pack.audience()?.at()].kind.values();
                    let word = values.get(usize::from(*value))?.id.clone();
                    Some((pack.questions[question.at()].id.clone(), word))
                })
                .collect(),
            assumptions: case.assumptions.iter().map(|a| pack.assumptions[a.at()].id.clone()).collect(),
            participants: case
                .participants
                .iter()
                .map(|participant| ParticipantFile {
                    id: participant.id.clone(),
                    name: participant.name.clone(),
                    facts: written(pack, &participant.facts),
                })
                .collect(),
            items: case
                .items
                .iter()
                .map(|item| ItemFile {
                    id: item.id.clone(),
                    text: Wording(item.text.clone()),
                    facts: written(pack, &item.facts),
                })
                .collect(),
            pairs: case
                .pairs
                .iter()
                .map(|(participant, item, facts)| PairFile {
                    participant: participant.to_owned(),
                    item: item.to_owned(),
                    facts: written(pack, facts),
                })
                .collect(),
            open: case.open.as_ref().map(|open| OpeningFile {
                question: pack.questions[open.question.at()].id.clone(),
                participant: open.participant.and_then(|p| Some(case.participants.get(p)?.id.clone())),
                item: open.item.and_then(|i| Some(case.items.get(i)?.id.clone())),
            }),
            expect: IgnoredAny,
        }
    }
}

fn wrong(path: &str, problem: Problem) -> CaseError {
    CaseError { path: path.to_owned(), problem }
}

fn unique(seen: &mut Sorted<String>, id: &str, path: &str) -> Result<(), CaseError> {
    let path = format!("{path}.id");
    if id.is_empty() {
        return Err(wrong(&path, Problem::EmptyId));
    }
    if seen.insert(id.to_owned()) { Ok(()) } else { Err(wrong(&path, Problem::Duplicate(id.to_owned()))) }
}

fn opening(pack: &Pack, case: &Case, open: &OpeningFile) -> Result<Opening, CaseError> {
    let question = pack
        .question(&open.question)
        .ok_or_else(|| wrong("open.question", Problem::NoQuestion(open.question.clone())))?;
    let participant = open.participant.as_ref().map(|id| {
        let found = case.participants.iter().position(|participant| participant.id == *id);
        found.ok_or_else(|| wrong("open.participant", Problem::NoParticipant(id.clone())))
    });
    let item = open.item.as_ref().map(|id| {
        let found = case.items.iter().position(|item| item.id == *id);
        found.ok_or_else(|| wrong("open.item", Problem::NoItem(id.clone())))
    });
    Ok(Opening { question, participant: participant.transpose()?, item: item.transpose()? })
}

fn facts(pack: &Pack, written: &Written, scope: Scope, prefix: &str) -> Result<Facts, CaseError> {
    let mut facts = Facts::default();
    for (id, value) in written.iter() {
        let path = format!("{prefix}facts.{id}");
        let fact = pack.fact(id).ok_or_else(|| wrong(&path, Problem::NoFact(id.clone())))?;
        let declared = &pack.facts[fact.at()];
        if declared.scope != scope || declared.per_question {
            return Err(wrong(&path, Problem::Scope(id.clone(), declared.scope)));
        }
        let word = match value {
            FactValue::Truth(truth) => if *truth { "yes" } else { "no" }.to_owned(),
            FactValue::Word(word) => word.clone(),
        };
        let setting = match (&declared.kind, value) {
            (_, FactValue::Word(word)) if word == "unknown" => Some(Setting::Unknown),
            (Kind::YesNo, FactValue::Truth(truth)) => Some(Setting::Is(u8::from(*truth))),
            (Kind::YesNo, FactValue::Word(_)) | (_, FactValue::Truth(_)) => None,
            (_, FactValue::Word(word)) => pack.value(fact, word).map(Setting::Is),
        };
        facts.set(fact, setting.ok_or_else(|| no_value(pack, fact, &word, &path))?);
    }
    for (at, declared) in pack.facts.iter().enumerate() {
        let fact = FactIx(at as u16);
        let must = declared.scope == scope && declared.default.is_none() && !declared.per_question;
        if must && facts.get(fact).is_none() {
            let path = format!("{prefix}facts.{}", declared.id);
            return Err(wrong(&path, Problem::Required(declared.id.clone())));
        }
    }
    Ok(facts)
}

fn no_value(pack: &Pack, fact: FactIx, word: &str, path: &str) -> CaseError {
    let declared = &pack.facts[fact.at()];
    let known = match &declared.kind {
        Kind::YesNo => vec!["true".to_owned(), "false".to_owned(), "\"unknown\"".to_owned()],
        kind => kind.values().iter().map(|value| value.id.clone()).collect(),
    };
    wrong(path, Problem::NoValue(declared.id.clone(), word.to_owned(), known))
}

fn written(pack: &Pack, facts: &Facts) -> Written {
    facts
        .iter()
        .map(|(fact, setting)| {
            let declared = &pack.facts[fact.at()];
            let value = match setting {
                Setting::Unknown => FactValue::Word("unknown".to_owned()),
                Setting::Is(value) if declared.kind == Kind::YesNo => FactValue::Truth(value == 1),
                Setting::Is(value) => {
                    let found = declared.kind.values().get(usize::from(value));
                    FactValue::Word(found.map(|value| value.id.clone()).unwrap_or_default())
                }
            };
            (declared.id.clone(), value)
        })
        .collect()
}
