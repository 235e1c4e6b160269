//! The case file: a case as JSON, with the ids of the pack. Published as `core/case.schema.json`.
//!
//! Reading takes any serde format, so that the page can let the browser parse JSON and natively `serde_json` does.
//! Whatever is wrong gets a [`CaseError`] with its path inside the file.

use crate::case::{Case, Facts, Item, Opening, Participant, Words};
use kaartwijzer_format::{Date, Kind, Lang, Pack, Scope, Setting};
use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The version of the format that this crate reads and writes.
pub const VERSION: u32 = 1;
/// No table has more seats than this.
pub const MOST_PARTICIPANTS: usize = 64;
/// No case has more items than this.
pub const MOST_ITEMS: usize = 256;

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

/// A case as it is written down. [`CaseFile::resolve`] makes a [`Case`] of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The address of the schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format.
    pub kaartwijzer: u32,
    /// What the case is called.
    #[serde(default)]
    pub title: Wording,
    /// Two sentences for whoever opens it.
    #[serde(default)]
    pub intro: Wording,
    /// The day asked about, `2016-09-12`.
    pub date: String,
    /// The invented name on the card.
    #[serde(default)]
    pub alias: String,
    /// The invented municipality.
    #[serde(default)]
    pub place: String,
    /// Facts of the setting.
    #[serde(default)]
    pub facts: Written,
    /// To whom, by question.
    #[serde(default)]
    pub audience: BTreeMap<String, String>,
    /// Assumptions that are made.
    #[serde(default)]
    pub assumptions: Vec<String>,
    /// The people.
    #[serde(default)]
    pub participants: Vec<ParticipantFile>,
    /// The items.
    #[serde(default)]
    pub items: Vec<ItemFile>,
    /// What is so between a participant and an item.
    #[serde(default)]
    pub pairs: Vec<PairFile>,
    /// The cell shown first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<OpeningFile>,
    /// Expected answers, for tests; ignored here.
    #[serde(default, skip_serializing)]
    pub expect: IgnoredAny,
}

/// Facts by id.
pub type Written = BTreeMap<String, FactValue>;

/// A participant as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantFile {
    /// Unique in the file.
    pub id: String,
    /// Invented.
    #[serde(default)]
    pub name: String,
    /// Facts of the participant.
    #[serde(default)]
    pub facts: Written,
}

/// An item as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// Unique in the file.
    pub id: String,
    /// What it says.
    #[serde(default)]
    pub text: Wording,
    /// Facts of the item.
    #[serde(default)]
    pub facts: Written,
}

/// Facts of a pair as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairFile {
    /// The id of a participant.
    pub participant: String,
    /// The id of an item.
    pub item: String,
    /// Facts of the two together.
    #[serde(default)]
    pub facts: Written,
}

/// A cell as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningFile {
    /// The id of a question.
    pub question: String,
    /// The id of a participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// The id of an item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
        for (question, word) in &self.audience {
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
        let mut seen = BTreeSet::new();
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
        let mut seen = BTreeSet::new();
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
            let key = (pair.participant.clone(), pair.item.clone());
            if case.pairs.contains_key(&key) {
                return Err(wrong(&path, Problem::Duplicate(format!("{} / {}", key.0, key.1))));
            }
            let facts = facts(pack, &pair.facts, Scope::Pair, &format!("{path}."))?;
            if !facts.is_empty() {
                case.pairs.insert(key, facts);
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
                .map(|((participant, item), facts)| PairFile {
                    participant: participant.clone(),
                    item: item.clone(),
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

fn unique(seen: &mut BTreeSet<String>, id: &str, path: &str) -> Result<(), CaseError> {
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
    for (id, value) in written {
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
            (_, FactValue::Word(word)) if word == "unknown" && declared.default.is_none() => {
                return Err(wrong(&path, Problem::Required(id.clone())));
            }
            (_, FactValue::Word(word)) if word == "unknown" => Some(Setting::Unknown),
            (Kind::YesNo, FactValue::Truth(truth)) => Some(Setting::Is(u8::from(*truth))),
            (Kind::YesNo, FactValue::Word(_)) | (_, FactValue::Truth(_)) => None,
            (_, FactValue::Word(word)) => pack.value(fact, word).map(Setting::Is),
        };
        facts.set(fact, setting.ok_or_else(|| no_value(pack, fact, &word, &path))?);
    }
    for (at, declared) in pack.facts.iter().enumerate() {
        let fact = kaartwijzer_format::FactIx(at as u16);
        let must = declared.scope == scope && declared.default.is_none() && !declared.per_question;
        if must && facts.get(fact).is_none() {
            let path = format!("{prefix}facts.{}", declared.id);
            return Err(wrong(&path, Problem::Required(declared.id.clone())));
        }
    }
    Ok(facts)
}

fn no_value(pack: &Pack, fact: kaartwijzer_format::FactIx, word: &str, path: &str) -> CaseError {
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

impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Truth(truth) => to.serialize_bool(*truth),
            Self::Word(word) => to.serialize_str(word),
        }
    }
}

impl<'de> Deserialize<'de> for FactValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl Visitor<'_> for Visit {
            type Value = FactValue;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, or a word such as \"unknown\"")
            }
            fn visit_bool<E: de::Error>(self, truth: bool) -> Result<FactValue, E> {
                Ok(FactValue::Truth(truth))
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<FactValue, E> {
                Ok(FactValue::Word(word.to_owned()))
            }
        }
        from.deserialize_any(Visit)
    }
}

impl Serialize for Wording {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Words::One(text) => to.serialize_str(text),
            Words::Four(texts) => to.collect_map(Lang::ALL.iter().map(|lang| lang.tag()).zip(texts)),
        }
    }
}

impl<'de> Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Wording;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a text for each of nl, fr, de and en")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Wording, E> {
                Ok(Wording(Words::One(text.to_owned())))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Wording, A::Error> {
                let mut texts: [Option<String>; 4] = [const { None }; 4];
                while let Some((tag, text)) = map.next_entry::<String, String>()? {
                    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
                    let lang =
                        lang.ok_or_else(|| de::Error::unknown_field(&tag, &["nl", "fr", "de", "en"]))?;
                    texts[lang as usize] = Some(text);
                }
                let [Some(nl), Some(fr), Some(de), Some(en)] = texts else {
                    return Err(de::Error::custom("a text for each of nl, fr, de and en is needed"));
                };
                Ok(Wording(Words::Four([nl, fr, de, en])))
            }
        }
        from.deserialize_any(Visit)
    }
}
