//! Results as our own JSON, with a key and a version of its own; read again.

use super::{Answered, MOST_HANDS, Practised, Results, Said, Who, family_id};
use crate::guess::{Guess, Sure};
use crate::lesson::{MOST_ASKS, MOST_STEPS};
use crate::seed::Seed;
use kaartwijzer_core::casefile::shape::{Keys, list, number, optional, text};
use kaartwijzer_core::casefile::{CaseError, MOST_NAME, MOST_TEXT, Problem, Wanted};
use kaartwijzer_core::json::Json;
use kaartwijzer_core::receipt::MadeWith;
use kaartwijzer_core::say::{Family, family};
use kaartwijzer_core::{OutcomeKind, real};

/// What tells results from the other files.
pub const KEY: &str = "kaartwijzer_results";
/// The version of the format that is read and written here.
pub const VERSION: u32 = 1;

/// Writes results.
pub fn to_json(results: &Results) -> Json {
    let (learner, group) = match &results.who {
        Who::Learner(name) => (Json::text(name), Json::Nothing),
        Who::Group(name) => (Json::Nothing, Json::text(name)),
    };
    let Practised { id, title, hash, questions } = &results.lesson;
    let lesson = Json::map([
        ("id", Json::text(id)),
        ("title", Json::text(title)),
        ("hash", Json::text(hash)),
        ("questions", Json::Number(*questions)),
    ]);
    let MadeWith { name, version, hash } = &results.pack;
    let pack =
        Json::map([("name", Json::text(name)), ("version", Json::text(version)), ("hash", Json::text(hash))]);
    Json::map([
        (KEY, Json::Number(VERSION)),
        ("learner", learner),
        ("group", group),
        ("attempt", Json::Text(results.attempt.to_string())),
        ("lesson", lesson),
        ("pack", pack),
        ("began", Json::text(&results.began)),
        ("answers", Json::List(results.answers.iter().map(answered).collect())),
    ])
}

fn answered(one: &Answered) -> Json {
    let (guess, exact, sure, hands) = match one.said {
        Said::Hands(hands) => {
            let hands = hands.into_iter().map(Json::Number).collect();
            (Json::Nothing, Json::Nothing, Json::Nothing, Json::List(hands))
        }
        Said::Guess(Guess { family, kind, sure }) => (
            Json::text(family_id(family)),
            kind.map_or(Json::Nothing, |kind| Json::text(kind.id())),
            sure.map_or(Json::Nothing, |sure| Json::text(sure.id())),
            Json::Nothing,
        ),
    };
    Json::map([
        ("place", Json::text(&one.place)),
        ("asked", Json::text(&one.asked)),
        ("guess", guess),
        ("exact", exact),
        ("sure", sure),
        ("hands", hands),
        ("answer", Json::text(one.answer.id())),
        ("live", if one.live { Json::Truth(true) } else { Json::Nothing }),
        ("at", Json::text(&one.at)),
    ])
}

/// Reads results.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn from_json(json: &Json) -> Result<Results, CaseError> {
    let keys = ["learner", "group", "attempt", "lesson", "pack", "began", "answers"];
    let keys = Keys::of(json, &[&[KEY], &keys[..]].concat())?;
    let version = keys.must(KEY, number)?;
    if version != VERSION {
        return Err(CaseError::new(KEY, Problem::Version(version)));
    }
    let word = |key| keys.may(key, |json| optional(json, name));
    let who = match (word("learner")?, word("group")?) {
        (Some(learner), None) => Who::Learner(learner),
        (None, Some(group)) => Who::Group(group),
        (None, None) => return Err(CaseError::new("", Problem::MissingKey("learner"))),
        (Some(_), Some(_)) => return Err(CaseError::new("group", Problem::UnknownKey("group".to_owned()))),
    };
    let attempt = keys.must("attempt", text)?;
    let attempt: Result<Seed, _> = attempt.parse();
    let of_lesson = json.get("lesson").map_or_else(|| Ok(Practised::default()), lesson);
    Ok(Results {
        who,
        attempt: attempt.map_err(|_| CaseError::new("attempt", Problem::Shape(Wanted::Text)))?,
        lesson: of_lesson.map_err(|error| error.under("lesson"))?,
        pack: json.get("pack").map_or_else(|| Ok(MadeWith::default()), pack)?,
        began: keys.may("began", name)?,
        answers: keys.may("answers", |json| list(json, MOST_STEPS * MOST_ASKS, one))?,
    })
}

fn lesson(json: &Json) -> Result<Practised, CaseError> {
    let keys = Keys::of(json, &["id", "title", "hash", "questions"])?;
    Ok(Practised {
        id: keys.must("id", name)?,
        title: keys.may("title", words)?,
        hash: keys.may("hash", name)?,
        questions: keys.may("questions", number)?,
    })
}

fn pack(json: &Json) -> Result<MadeWith, CaseError> {
    let read = || {
        let keys = Keys::of(json, &["name", "version", "hash"])?;
        Ok(MadeWith {
            name: keys.may("name", name)?,
            version: keys.may("version", name)?,
            hash: keys.may("hash", name)?,
        })
    };
    read().map_err(|error: CaseError| error.under("pack"))
}

fn one(json: &Json) -> Result<Answered, CaseError> {
    let keys = ["place", "asked", "guess", "exact", "sure", "hands", "answer", "live", "at"];
    let keys = Keys::of(json, &keys)?;
    let answer = keys.must("answer", text)?;
    Ok(Answered {
        place: keys.must("place", name)?,
        asked: keys.may("asked", words)?,
        said: match keys.may("hands", |json| optional(json, hands))? {
            Some(hands) => Said::Hands(hands),
            None => Said::Guess(guess(&keys)?),
        },
        answer: kind(answer).map_err(|error| error.under("answer"))?,
        live: json.get("live") == Some(&Json::Truth(true)),
        at: keys.may("at", name)?,
    })
}

fn hands(json: &Json) -> Result<[u32; 4], CaseError> {
    let hands = list(json, 4, number)?;
    let within = hands.iter().all(|count| *count <= MOST_HANDS);
    hands.try_into().ok().filter(|_| within).ok_or_else(|| CaseError::new("", Problem::Shape(Wanted::List)))
}

fn guess(keys: &Keys<'_>) -> Result<Guess, CaseError> {
    let guessed = keys.must("guess", text)?;
    let found = Family::ALL.into_iter().find(|family| family_id(*family) == guessed);
    let of = found.ok_or_else(|| CaseError::new("guess", Problem::UnknownKey(guessed)))?;
    let exact = match keys.may("exact", |json| optional(json, text))? {
        None => None,
        Some(id) => Some(kind(id).map_err(|error| error.under("exact"))?),
    };
    if let Some(exact) = exact.filter(|kind| family(*kind) != of) {
        return Err(CaseError::new("exact", Problem::UnknownKey(exact.id().to_owned())));
    }
    let sure = match keys.may("sure", |json| optional(json, text))? {
        None => None,
        Some(id) => match Sure::from_id(&id) {
            None => return Err(CaseError::new("sure", Problem::UnknownKey(id))),
            sure => sure,
        },
    };
    Ok(Guess { family: of, kind: exact, sure })
}

fn kind(id: String) -> Result<OutcomeKind, CaseError> {
    let found = OutcomeKind::from_id(&id);
    found.ok_or_else(|| CaseError::new("", Problem::UnknownKey(id)))
}

/// A name, an id or a moment.
fn name(json: &Json) -> Result<String, CaseError> {
    checked(text(json)?, MOST_NAME)
}

/// A sentence.
fn words(json: &Json) -> Result<String, CaseError> {
    checked(text(json)?, MOST_TEXT)
}

/// Not too long, and nobody real.
fn checked(text: String, most: usize) -> Result<String, CaseError> {
    if text.chars().count() > most {
        return Err(CaseError::new("", Problem::TooLong(most)));
    }
    if real::register_number(&text).is_some() {
        return Err(CaseError::new("", Problem::Real));
    }
    Ok(text)
}
