//! Progress as JSON, in ids: for storage, and as a file.

use super::{Answered, Attempt, MOST_ATTEMPTS, Progress};
use crate::guess::{Marked, Sure};
use crate::lesson::MOST_ASKS;
use kaartwijzer_core::Date;
use kaartwijzer_core::casefile::is_plain;
use kaartwijzer_core::casefile::shape::{Keys, list, number, optional, text};
use kaartwijzer_core::casefile::{CaseError, MOST_ID, Problem, Wanted};
use kaartwijzer_core::json::Json;

/// What tells progress from the other files.
pub const KEY: &str = "kaartwijzer_progress";
/// The version of the format that is read and written here.
pub const VERSION: u32 = 1;
/// No answer says more about misconceptions.
const MOST_SIGNS: usize = 64;

/// Reads progress.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn from_json(json: &Json) -> Result<Progress, CaseError> {
    let keys = Keys::of(json, &[KEY, "attempts"])?;
    let version = keys.must(KEY, number)?;
    if version != VERSION {
        return Err(CaseError::new(KEY, Problem::Version(version)));
    }
    let mut progress = Progress::default();
    let attempts = keys.may("attempts", |json| list(json, MOST_ATTEMPTS, attempt))?;
    for attempt in attempts {
        progress.put(attempt);
    }
    Ok(progress)
}

fn attempt(json: &Json) -> Result<Attempt, CaseError> {
    let keys = Keys::of(json, &["at", "day", "turn", "asks"])?;
    let (place, day) = (keys.must("at", text)?, keys.must("day", text)?);
    Ok(Attempt {
        place: place.parse().map_err(|_| CaseError::new("at", Problem::NoExercise(place)))?,
        day: day.parse::<Date>().map_err(|_| CaseError::new("day", Problem::Date(day)))?,
        turn: keys.may("turn", number)?,
        asks: keys.must("asks", |json| list(json, MOST_ASKS, answered))?,
    })
}

fn answered(json: &Json) -> Result<Answered, CaseError> {
    let keys = Keys::of(json, &["right", "exact", "sure", "about", "shows", "refutes"])?;
    let (right, exact) = (keys.may("right", truth)?, keys.may("exact", truth)?);
    let sure = match keys.may("sure", |json| optional(json, text))? {
        None => None,
        Some(word) => match Sure::from_id(&word) {
            None => return Err(CaseError::new("sure", Problem::UnknownKey(word))),
            found => found,
        },
    };
    let signs = |key: &'static str, shows: bool| {
        let ids = keys.may(key, |json| list(json, MOST_SIGNS, id))?;
        Ok(ids.into_iter().map(move |id| (id, shows)))
    };
    Ok(Answered {
        marked: right.map(|family| Marked { family, kind: exact }),
        sure,
        about: keys.may("about", |json| optional(json, id))?,
        signs: signs("shows", true)?.chain(signs("refutes", false)?).collect(),
    })
}

fn truth(json: &Json) -> Result<Option<bool>, CaseError> {
    match json {
        Json::Nothing => Ok(None),
        Json::Truth(truth) => Ok(Some(*truth)),
        _ => Err(CaseError::new("", Problem::Shape(Wanted::Value))),
    }
}

fn id(json: &Json) -> Result<String, CaseError> {
    let id = text(json)?;
    if id.len() > MOST_ID {
        return Err(CaseError::new("", Problem::TooLong(MOST_ID)));
    }
    if is_plain(&id) { Ok(id) } else { Err(CaseError::new("", Problem::OddId(id))) }
}

/// Writes progress.
pub fn to_json(progress: &Progress) -> Json {
    let attempts = progress.attempts.iter().map(|attempt| {
        Json::map([
            ("at", Json::Text(attempt.place.to_string())),
            ("day", Json::Text(attempt.day.to_string())),
            ("turn", Json::Number(attempt.turn)),
            ("asks", Json::List(attempt.asks.iter().map(answered_json).collect())),
        ])
    });
    Json::map([(KEY, Json::Number(VERSION)), ("attempts", Json::List(attempts.collect()))])
}

fn answered_json(ask: &Answered) -> Json {
    let truth = |truth: Option<bool>| truth.map_or(Json::Nothing, Json::Truth);
    let signs = |wanted: bool| {
        let ids = ask.signs.iter().filter(|(_, shows)| *shows == wanted).map(|(id, _)| Json::text(id));
        let ids: Vec<Json> = ids.collect();
        if ids.is_empty() { Json::Nothing } else { Json::List(ids) }
    };
    Json::map([
        ("right", truth(ask.marked.map(|marked| marked.family))),
        ("exact", truth(ask.marked.and_then(|marked| marked.kind))),
        ("sure", ask.sure.map_or(Json::Nothing, |sure| Json::text(sure.id()))),
        ("about", ask.about.as_deref().map_or(Json::Nothing, Json::text)),
        ("shows", signs(true)),
        ("refutes", signs(false)),
    ])
}
