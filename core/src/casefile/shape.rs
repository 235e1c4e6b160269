//! A case file from JSON and back: its shape and nothing else. What it means is for [`CaseFile::resolve`] to say. What
//! reads keys, texts and lists serves the other files of the project too.

use super::{
    CaseError, CaseFile, FICTITIOUS, FactValue, ItemFile, MOST_ITEMS, MOST_KEYS, MOST_PARTICIPANTS,
    OpeningFile, PairFile, ParticipantFile, Problem, Wanted, Wording, Written,
};
use crate::case::Words;
use crate::json::Json;
use crate::order::Map;
use kaartwijzer_format::Lang;

/// What reads a value.
pub type Read<T> = fn(&Json) -> Result<T, CaseError>;

/// A map of which every key is known.
pub struct Keys<'a>(&'a [(String, Json)]);

impl CaseFile {
    /// The case file that some JSON is.
    ///
    /// # Errors
    /// The first thing that has another shape, with its path.
    pub fn from_json(json: &Json) -> Result<Self, CaseError> {
        const KEYS: [&str; 16] = [
            "$schema",
            "fictitious",
            "kaartwijzer",
            "title",
            "intro",
            "date",
            "alias",
            "place",
            "facts",
            "audience",
            "assumptions",
            "participants",
            "items",
            "pairs",
            "open",
            "expect",
        ];
        let keys = Keys::of(json, &KEYS)?;
        keys.may("$schema", text)?;
        keys.may("fictitious", text)?;
        Ok(Self {
            kaartwijzer: keys.must("kaartwijzer", number)?,
            title: keys.may("title", wording)?,
            intro: keys.may("intro", wording)?,
            date: keys.must("date", text)?,
            alias: keys.may("alias", text)?,
            place: keys.may("place", text)?,
            facts: keys.may("facts", written)?,
            audience: keys.may("audience", |json| map(json, text))?,
            assumptions: keys.may("assumptions", |json| list(json, MOST_KEYS, text))?,
            participants: keys.may("participants", |json| list(json, MOST_PARTICIPANTS, participant))?,
            items: keys.may("items", |json| list(json, MOST_ITEMS, item))?,
            pairs: keys.may("pairs", |json| list(json, MOST_PARTICIPANTS * MOST_ITEMS, pair))?,
            open: keys.may("open", |json| optional(json, opening))?,
        })
    }

    /// The same case file as JSON, stamped as invented.
    pub fn to_json(&self) -> Json {
        let participants = self.participants.iter().map(|one| {
            let (id, name) = (Json::text(&one.id), Json::text(&one.name));
            Json::map([("id", id), ("name", name), ("facts", of_facts(&one.facts))])
        });
        let items = self.items.iter().map(|one| {
            let (id, text) = (Json::text(&one.id), of_words(&one.text));
            Json::map([("id", id), ("text", text), ("facts", of_facts(&one.facts))])
        });
        let pairs = self.pairs.iter().map(|one| {
            let (participant, item) = (Json::text(&one.participant), Json::text(&one.item));
            Json::map([("participant", participant), ("item", item), ("facts", of_facts(&one.facts))])
        });
        let audience = self.audience.iter().map(|(question, value)| (question.clone(), Json::text(value)));
        let open = self.open.as_ref().map_or(Json::Nothing, |open| {
            let id = |id: &Option<String>| id.as_deref().map_or(Json::Nothing, Json::text);
            let (participant, item) = (id(&open.participant), id(&open.item));
            Json::map([
                ("question", Json::text(&open.question)),
                ("participant", participant),
                ("item", item),
            ])
        });
        Json::map([
            ("kaartwijzer", Json::Number(self.kaartwijzer)),
            ("fictitious", Json::text(FICTITIOUS)),
            ("title", of_words(&self.title)),
            ("intro", of_words(&self.intro)),
            ("date", Json::text(&self.date)),
            ("alias", Json::text(&self.alias)),
            ("place", Json::text(&self.place)),
            ("facts", of_facts(&self.facts)),
            ("audience", Json::Map(audience.collect())),
            ("assumptions", Json::List(self.assumptions.iter().map(|id| Json::text(id)).collect())),
            ("participants", Json::List(participants.collect())),
            ("items", Json::List(items.collect())),
            ("pairs", Json::List(pairs.collect())),
            ("open", open),
        ])
    }
}

impl<'a> Keys<'a> {
    /// The keys of a map, each known and written once.
    ///
    /// # Errors
    /// Where it is no map, or has another key.
    pub fn of(json: &'a Json, known: &[&str]) -> Result<Self, CaseError> {
        let entries = entries(json)?;
        let unknown = entries.iter().find(|(key, _)| !known.contains(&key.as_str()));
        match unknown {
            Some((key, _)) => Err(CaseError::new(key, Problem::UnknownKey(key.clone()))),
            None => Ok(Self(entries)),
        }
    }

    /// What stands under a key, or what is so where there is none.
    ///
    /// # Errors
    /// Those of reading it.
    pub fn may<T: Default>(&self, key: &str, read: Read<T>) -> Result<T, CaseError> {
        let found = self.0.iter().find(|(name, _)| name == key);
        found.map_or_else(|| Ok(T::default()), |(_, value)| read(value).map_err(|error| error.under(key)))
    }

    /// What stands under a key that must be there.
    ///
    /// # Errors
    /// Where it is missing, and those of reading it.
    pub fn must<T: Default>(&self, key: &'static str, read: Read<T>) -> Result<T, CaseError> {
        if self.0.iter().any(|(name, _)| name == key) {
            self.may(key, read)
        } else {
            Err(CaseError::new("", Problem::MissingKey(key)))
        }
    }
}

fn participant(json: &Json) -> Result<ParticipantFile, CaseError> {
    let keys = Keys::of(json, &["id", "name", "facts"])?;
    Ok(ParticipantFile {
        id: keys.must("id", text)?,
        name: keys.may("name", text)?,
        facts: keys.may("facts", written)?,
    })
}

fn item(json: &Json) -> Result<ItemFile, CaseError> {
    let keys = Keys::of(json, &["id", "text", "facts"])?;
    Ok(ItemFile {
        id: keys.must("id", text)?,
        text: keys.may("text", wording)?,
        facts: keys.may("facts", written)?,
    })
}

fn pair(json: &Json) -> Result<PairFile, CaseError> {
    let keys = Keys::of(json, &["participant", "item", "facts"])?;
    Ok(PairFile {
        participant: keys.must("participant", text)?,
        item: keys.must("item", text)?,
        facts: keys.may("facts", written)?,
    })
}

fn opening(json: &Json) -> Result<OpeningFile, CaseError> {
    let keys = Keys::of(json, &["question", "participant", "item"])?;
    Ok(OpeningFile {
        question: keys.must("question", text)?,
        participant: keys.may("participant", |json| optional(json, text))?,
        item: keys.may("item", |json| optional(json, text))?,
    })
}

fn written(json: &Json) -> Result<Written, CaseError> {
    map(json, |json| match json {
        Json::Truth(truth) => Ok(FactValue::Truth(*truth)),
        Json::Text(word) => Ok(FactValue::Word(word.clone())),
        _ => Err(wants(Wanted::Value)),
    })
}

/// A text, or one for each language.
///
/// # Errors
/// Where something else stands there, or a language lacks.
pub fn wording(json: &Json) -> Result<Wording, CaseError> {
    match json {
        Json::Text(text) => Ok(Wording(Words::One(text.clone()))),
        Json::Map(_) => {
            let tags = Lang::ALL.map(Lang::tag);
            let keys = Keys::of(json, &tags)?;
            let [nl, fr, de, en] = tags.map(|tag| keys.must(tag, text));
            Ok(Wording(Words::Four([nl?, fr?, de?, en?])))
        }
        _ => Err(wants(Wanted::Wording)),
    }
}

/// A whole number.
///
/// # Errors
/// Where something else stands there.
pub fn number(json: &Json) -> Result<u32, CaseError> {
    if let Json::Number(number) = json { Ok(*number) } else { Err(wants(Wanted::Number)) }
}

/// A text.
///
/// # Errors
/// Where something else stands there.
pub fn text(json: &Json) -> Result<String, CaseError> {
    if let Json::Text(text) = json { Ok(text.clone()) } else { Err(wants(Wanted::Text)) }
}

/// What is read, or nothing where `null` stands.
///
/// # Errors
/// Those of reading it.
pub fn optional<T>(json: &Json, read: Read<T>) -> Result<Option<T>, CaseError> {
    if *json == Json::Nothing { Ok(None) } else { read(json).map(Some) }
}

/// A list, of at most so many.
///
/// # Errors
/// Where something else stands there, where it is longer, or those of reading one of them.
pub fn list<T>(json: &Json, most: usize, read: Read<T>) -> Result<Vec<T>, CaseError> {
    let Json::List(list) = json else { return Err(wants(Wanted::List)) };
    if list.len() > most {
        return Err(CaseError::new("", Problem::TooMany(most)));
    }
    let within = |(at, one)| read(one).map_err(|error| error.under(&place(at)));
    list.iter().enumerate().map(within).collect()
}

fn map<T>(json: &Json, read: Read<T>) -> Result<Map<String, T>, CaseError> {
    let within = |(key, value): &(String, Json)| match read(value) {
        Ok(value) => Ok((key.clone(), value)),
        Err(error) => Err(error.under(key)),
    };
    entries(json)?.iter().map(within).collect()
}

/// The entries of a map, few enough to be looked through, each key once.
fn entries(json: &Json) -> Result<&[(String, Json)], CaseError> {
    let Json::Map(entries) = json else { return Err(wants(Wanted::Map)) };
    if entries.len() > MOST_KEYS {
        return Err(CaseError::new("", Problem::TooMany(MOST_KEYS)));
    }
    let twice = |at: &usize| entries[..*at].iter().any(|(key, _)| *key == entries[*at].0);
    match (0..entries.len()).find(twice) {
        Some(at) => Err(CaseError::new(&entries[at].0, Problem::Duplicate(entries[at].0.clone()))),
        None => Ok(entries),
    }
}

fn wants(wanted: Wanted) -> CaseError {
    CaseError::new("", Problem::Shape(wanted))
}

/// `[7]`
pub fn place(at: usize) -> String {
    ["[", &at.to_string(), "]"].concat()
}

fn of_facts(facts: &Written) -> Json {
    let value = |value: &FactValue| match value {
        FactValue::Truth(truth) => Json::Truth(*truth),
        FactValue::Word(word) => Json::text(word),
    };
    Json::Map(facts.iter().map(|(id, fact)| (id.clone(), value(fact))).collect())
}

/// A text, or one for each language, as JSON; nothing where it is empty.
pub fn of_words(wording: &Wording) -> Json {
    match &wording.0 {
        Words::One(text) => Json::text(text),
        Words::Four(_) => Json::map(Lang::ALL.map(|lang| (lang.tag(), Json::text(wording.0.get(lang))))),
    }
}
