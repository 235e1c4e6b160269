//! A lesson as JSON, with the ids of the pack. Cases stand once, however many steps use them. Published as
//! `core/lesson.schema.json`.

use super::{Lesson, MOST_ASKS, MOST_STEPS, Part, Room, Step, What};
use crate::exercise::{Ask, Twist};
use crate::recipe::Recipe;
use kaartwijzer_core::case::Words;
use kaartwijzer_core::casefile::shape::{Keys, list, number, of_words, optional, place, text, wording};
use kaartwijzer_core::casefile::{
    self, CaseError, FICTITIOUS, MOST_ID, MOST_NAME, MOST_TEXT, Problem, Wanted, Wording, is_plain,
};
use kaartwijzer_core::counterfactual::{Change, Turn};
use kaartwijzer_core::json::Json;
use kaartwijzer_core::{Case, Cell, Date, FactIx, Input, Kind, Pack, QuestionIx, Scope, Setting, real};

/// What tells a lesson from the other files.
pub const KEY: &str = "kaartwijzer_lesson";
/// The version of the format that is read and written here.
pub const VERSION: u32 = 1;

/// Reads a lesson.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn from_json(json: &Json, pack: &Pack) -> Result<Lesson, CaseError> {
    let keys = ["$schema", KEY, "fictitious", "id", "title", "goal", "room", "cases", "steps"];
    let keys = Keys::of(json, &keys)?;
    keys.may("$schema", text)?;
    keys.may("fictitious", text)?;
    let version = keys.must(KEY, number)?;
    if version != VERSION {
        return Err(CaseError::new(KEY, Problem::Version(version)));
    }
    let cases = cases(json.get("cases"), pack)?;
    let lesson = Lesson {
        id: id(&keys.must("id", text)?).map_err(|error| error.under("id"))?,
        title: said(&keys.may("title", wording)?).map_err(|error| error.under("title"))?,
        goal: said(&keys.may("goal", wording)?).map_err(|error| error.under("goal"))?,
        room: json.get("room").map_or_else(|| Ok(Room::default()), |json| room(json, pack))?,
        steps: steps(json.get("steps"), &cases, pack)?,
    };
    Ok(lesson)
}

fn steps(json: Option<&Json>, cases: &[(String, Case)], pack: &Pack) -> Result<Vec<Step>, CaseError> {
    let steps = each(json, "steps", MOST_STEPS, |one| step(one, cases, pack))?;
    for (at, step) in steps.iter().enumerate() {
        if steps[..at].iter().any(|other| other.id == step.id) {
            let path = ["steps", &place(at), ".id"].concat();
            return Err(CaseError::new(&path, Problem::Duplicate(step.id.clone())));
        }
    }
    Ok(steps)
}

/// A list of things that need more than their JSON to be read.
fn each<T>(
    json: Option<&Json>,
    key: &str,
    most: usize,
    read: impl Fn(&Json) -> Result<T, CaseError>,
) -> Result<Vec<T>, CaseError> {
    let all = match json {
        None => Vec::new(),
        Some(json) => list(json, most, |one| Ok(one.clone())).map_err(|error| error.under(key))?,
    };
    let within =
        |(at, one): (usize, &Json)| read(one).map_err(|error| error.under(&[key, &place(at)].concat()));
    all.iter().enumerate().map(within).collect()
}

fn cases(json: Option<&Json>, pack: &Pack) -> Result<Vec<(String, Case)>, CaseError> {
    match json {
        None => Ok(Vec::new()),
        Some(Json::Map(cases)) if cases.len() <= MOST_STEPS => cases
            .iter()
            .map(|(key, case)| match casefile::from_json(case, pack) {
                Ok(case) => Ok((key.clone(), case)),
                Err(error) => Err(error.under(key).under("cases")),
            })
            .collect(),
        Some(Json::Map(_)) => Err(CaseError::new("cases", Problem::TooMany(MOST_STEPS))),
        Some(_) => Err(CaseError::new("cases", Problem::Shape(Wanted::Map))),
    }
}

fn step(json: &Json, cases: &[(String, Case)], pack: &Pack) -> Result<Step, CaseError> {
    let keys = Keys::of(json, &["id", "case", "ask", "made", "intro", "debrief", "notes", "minutes"])?;
    let key = keys.may("case", |json| optional(json, text))?;
    let made = keys.may("made", |json| optional(json, text))?;
    let what = match (key, made) {
        (Some(key), None) => {
            let found = cases.iter().find(|(id, _)| *id == key);
            let (_, case) = found.ok_or_else(|| CaseError::new("case", Problem::NoCase(key)))?;
            let asks = each(json.get("ask"), "ask", MOST_ASKS, |one| ask(one, case, pack))?;
            if asks.is_empty() {
                return Err(CaseError::new("", Problem::MissingKey("ask")));
            }
            What::Case(Box::new(case.clone()), asks)
        }
        (None, Some(made)) => {
            let recipe = made.parse::<Recipe>();
            What::Made(recipe.map_err(|_| CaseError::new("made", Problem::NoExercise(made)))?)
        }
        (Some(_), Some(_)) => return Err(CaseError::new("made", Problem::UnknownKey("made".to_owned()))),
        (None, None) => return Err(CaseError::new("", Problem::MissingKey("case"))),
    };
    let word = |key: &'static str| {
        let words = keys.may(key, wording)?;
        said(&words).map_err(|error| error.under(key))
    };
    Ok(Step {
        id: id(&keys.must("id", text)?).map_err(|error| error.under("id"))?,
        what,
        intro: word("intro")?,
        debrief: word("debrief")?,
        notes: word("notes")?,
        minutes: keys.may("minutes", |json| optional(json, number))?,
    })
}

fn ask(json: &Json, case: &Case, pack: &Pack) -> Result<Ask, CaseError> {
    let keys = Keys::of(json, &["question", "participant", "item", "if"])?;
    let written = keys.must("question", text)?;
    let Some(question) = pack.question(&written) else {
        return Err(CaseError::new("question", Problem::NoQuestion(written)));
    };
    let (participant, item) = subject(&keys, case)?;
    let ask = Ask { cell: Cell { question, participant, item }, twist: None };
    if !ask.fits(pack, case) {
        let key = if pack.questions[question.at()].range.has_participant() && participant.is_none() {
            "participant"
        } else {
            "item"
        };
        return Err(CaseError::new("", Problem::MissingKey(key)));
    }
    let twist = match json.get("if") {
        None => None,
        Some(json) => Some(twist(json, ask.cell, case, pack).map_err(|error| error.under("if"))?),
    };
    Ok(Ask { twist, ..ask })
}

/// The participant and the item that are named, by their places.
fn subject(keys: &Keys<'_>, case: &Case) -> Result<(Option<usize>, Option<usize>), CaseError> {
    let participant = match keys.may("participant", |json| optional(json, text))? {
        None => None,
        Some(id) => match case.participants.iter().position(|one| one.id == id) {
            None => return Err(CaseError::new("participant", Problem::NoParticipant(id))),
            found => found,
        },
    };
    let item = match keys.may("item", |json| optional(json, text))? {
        None => None,
        Some(id) => match case.items.iter().position(|one| one.id == id) {
            None => return Err(CaseError::new("item", Problem::NoItem(id))),
            found => found,
        },
    };
    Ok((participant, item))
}

fn twist(json: &Json, cell: Cell, case: &Case, pack: &Pack) -> Result<Twist, CaseError> {
    let keys = Keys::of(json, &["fact", "participant", "item", "to", "audience", "date", "suppose"])?;
    if let Some(day) = keys.may("date", |json| optional(json, text))? {
        let day = day.parse::<Date>().map_err(|_| CaseError::new("date", Problem::Date(day)))?;
        return Ok(Twist::Day(day));
    }
    if let Some(id) = keys.may("suppose", |json| optional(json, text))? {
        let found = pack.assumption(&id);
        return found.map(Twist::Suppose).ok_or_else(|| CaseError::new("suppose", Problem::NoAssumption(id)));
    }
    if let Some(word) = keys.may("audience", |json| optional(json, text))? {
        return audience(pack, cell.question, word);
    }
    let id = keys.must("fact", text)?;
    let Some(fact) = pack.fact(&id).filter(|fact| !pack.facts[fact.at()].per_question) else {
        return Err(CaseError::new("fact", Problem::NoFact(id)));
    };
    let (participant, item) = subject(&keys, case)?;
    let scope = pack.facts[fact.at()].scope;
    let (of_person, of_item) =
        (matches!(scope, Scope::Participant | Scope::Pair), matches!(scope, Scope::Item | Scope::Pair));
    let participant = participant.or(cell.participant).filter(|_| of_person);
    let item = item.or(cell.item).filter(|_| of_item);
    if of_person != participant.is_some() || of_item != item.is_some() {
        return Err(CaseError::new("fact", Problem::Scope(id, scope)));
    }
    let to = value(json.get("to"), pack, fact)?;
    let input = Input { fact, participant, item };
    Ok(match to {
        Setting::Is(value) if pack.facts[fact.at()].apart => Twist::Turn(Turn::Value(input, value)),
        to => Twist::Fact(Change { input, to }),
    })
}

fn audience(pack: &Pack, question: QuestionIx, word: String) -> Result<Twist, CaseError> {
    let fact = pack.audience().filter(|_| pack.questions[question.at()].audience.is_some());
    let Some(fact) = fact else {
        let id = pack.questions[question.at()].id.clone();
        return Err(CaseError::new("audience", Problem::NoAudience(id)));
    };
    match pack.value(fact, &word) {
        Some(value) => Ok(Twist::Turn(Turn::Audience(question, value))),
        None => Err(CaseError::new("audience", no_value(pack, fact, word))),
    }
}

fn value(json: Option<&Json>, pack: &Pack, fact: FactIx) -> Result<Setting, CaseError> {
    let yes_no = matches!(pack.facts[fact.at()].kind, Kind::YesNo);
    match json {
        None => Err(CaseError::new("", Problem::MissingKey("to"))),
        Some(Json::Truth(truth)) if yes_no => Ok(Setting::Is(u8::from(*truth))),
        Some(Json::Text(word)) if word == "unknown" => Ok(Setting::Unknown),
        Some(Json::Text(word)) => match pack.value(fact, word) {
            Some(value) => Ok(Setting::Is(value)),
            None => Err(CaseError::new("to", no_value(pack, fact, word.clone()))),
        },
        Some(_) => Err(CaseError::new("to", Problem::Shape(Wanted::Value))),
    }
}

fn no_value(pack: &Pack, fact: FactIx, word: String) -> Problem {
    let declared = &pack.facts[fact.at()];
    let known = declared.kind.values().iter().map(|value| value.id.clone()).collect();
    Problem::NoValue(declared.id.clone(), word, known)
}

/// Reads how a page is set up.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn room(json: &Json, pack: &Pack) -> Result<Room, CaseError> {
    let read = || {
        let keys = Keys::of(json, &["place", "functions", "hidden"])?;
        let place = name(keys.may("place", text)?).map_err(|error| error.under("place"))?;
        let mut functions = Vec::new();
        if let Some(Json::Map(written)) = json.get("functions") {
            for (id, to) in written {
                let known = pack.actors().and_then(|fact| pack.value(fact, id));
                if known.is_none() {
                    return Err(CaseError::new("functions", Problem::UnknownKey(id.clone())));
                }
                let to = text(to).and_then(name).map_err(|error| error.under(id).under("functions"))?;
                functions.push((id.clone(), to));
            }
        } else if json.get("functions").is_some() {
            return Err(CaseError::new("functions", Problem::Shape(Wanted::Map)));
        }
        let hidden = each(json.get("hidden"), "hidden", Part::ALL.len(), |one| {
            let word = text(one)?;
            let known = Part::ALL.into_iter().find(|part| part.id() == word);
            known.ok_or_else(|| CaseError::new("", Problem::UnknownKey(word)))
        })?;
        Ok(Room { place, functions, hidden })
    };
    read().map_err(|error: CaseError| error.under("room"))
}

fn name(text: String) -> Result<String, CaseError> {
    checked(&text, MOST_NAME)?;
    Ok(text)
}

fn id(text: &str) -> Result<String, CaseError> {
    checked(text, MOST_ID)?;
    match text {
        "" => Err(CaseError::new("", Problem::EmptyId)),
        _ if !is_plain(text) => Err(CaseError::new("", Problem::OddId(text.to_owned()))),
        _ => Ok(text.to_owned()),
    }
}

fn said(wording: &Wording) -> Result<Words, CaseError> {
    match &wording.0 {
        Words::One(one) => checked(one, MOST_TEXT)?,
        Words::Four(four) => four.iter().try_for_each(|one| checked(one, MOST_TEXT))?,
    }
    Ok(wording.0.clone())
}

/// Not too long, and nobody real.
fn checked(text: &str, most: usize) -> Result<(), CaseError> {
    if text.chars().count() > most {
        return Err(CaseError::new("", Problem::TooLong(most)));
    }
    if real::register_number(text).is_some() {
        return Err(CaseError::new("", Problem::Real));
    }
    Ok(())
}

/// Writes a lesson.
pub fn to_json(lesson: &Lesson, pack: &Pack) -> Json {
    let mut cases: Vec<&Case> = Vec::new();
    let steps = lesson.steps.iter().map(|step| {
        let (case, made, asks) = match &step.what {
            What::Case(case, asks) => {
                let known = cases.iter().position(|known| **known == **case);
                let at = known.unwrap_or(cases.len());
                if known.is_none() {
                    cases.push(case);
                }
                let asks = asks.iter().map(|ask| ask_json(*ask, case, pack)).collect();
                (Json::Text(case_key(at)), Json::Nothing, Json::List(asks))
            }
            What::Made(recipe) => (Json::Nothing, Json::Text(recipe.to_string()), Json::Nothing),
        };
        Json::map([
            ("id", Json::text(&step.id)),
            ("case", case),
            ("made", made),
            ("ask", asks),
            ("intro", words(&step.intro)),
            ("debrief", words(&step.debrief)),
            ("notes", words(&step.notes)),
            ("minutes", step.minutes.map_or(Json::Nothing, Json::Number)),
        ])
    });
    let steps = Json::List(steps.collect());
    let cases = cases.iter().enumerate().map(|(at, case)| (case_key(at), casefile::to_json(case, pack)));
    Json::map([
        (KEY, Json::Number(VERSION)),
        ("fictitious", Json::text(FICTITIOUS)),
        ("id", Json::text(&lesson.id)),
        ("title", words(&lesson.title)),
        ("goal", words(&lesson.goal)),
        ("room", room_json(&lesson.room)),
        ("cases", Json::Map(cases.collect())),
        ("steps", steps),
    ])
}

/// `c1`
fn case_key(at: usize) -> String {
    ["c", &(at + 1).to_string()].concat()
}

fn words(words: &Words) -> Json {
    match of_words(&Wording(words.clone())) {
        Json::Text(text) if text.is_empty() => Json::Nothing,
        json => json,
    }
}

/// Writes how a page is set up; nothing where it is as it always is.
pub fn room_json(room: &Room) -> Json {
    if *room == Room::default() {
        return Json::Nothing;
    }
    let functions = room.functions.iter().map(|(id, name)| (id.clone(), Json::text(name)));
    let hidden = room.hidden.iter().map(|part| Json::text(part.id()));
    Json::map([
        ("place", Json::text(&room.place)),
        ("functions", Json::Map(functions.collect())),
        ("hidden", Json::List(hidden.collect())),
    ])
}

fn ask_json(ask: Ask, case: &Case, pack: &Pack) -> Json {
    let Cell { question, participant, item } = ask.cell;
    let (participant, item) = ids(case, participant, item);
    Json::map([
        ("question", Json::text(&pack.questions[question.at()].id)),
        ("participant", participant),
        ("item", item),
        ("if", ask.twist.map_or(Json::Nothing, |twist| twist_json(twist, case, pack))),
    ])
}

fn ids(case: &Case, participant: Option<usize>, item: Option<usize>) -> (Json, Json) {
    let participant = participant.and_then(|at| case.participants.get(at)).map(|one| Json::text(&one.id));
    let item = item.and_then(|at| case.items.get(at)).map(|one| Json::text(&one.id));
    (participant.unwrap_or(Json::Nothing), item.unwrap_or(Json::Nothing))
}

fn twist_json(twist: Twist, case: &Case, pack: &Pack) -> Json {
    let (input, to) = match twist {
        Twist::Day(day) => return Json::map([("date", Json::Text(day.to_string()))]),
        Twist::Suppose(assumption) => {
            return Json::map([("suppose", Json::text(&pack.assumptions[assumption.at()].id))]);
        }
        Twist::Turn(Turn::Audience(_, value)) => {
            let values = pack.audience().map(|fact| pack.facts[fact.at()].kind.values());
            let value = values.and_then(|values| values.get(usize::from(value)));
            return Json::map([("audience", value.map_or(Json::Nothing, |value| Json::text(&value.id)))]);
        }
        Twist::Turn(Turn::Value(input, value)) => (input, Setting::Is(value)),
        Twist::Fact(change) => (change.input, change.to),
    };
    let fact = &pack.facts[input.fact.at()];
    let (participant, item) = ids(case, input.participant, input.item);
    let to = match to {
        Setting::Unknown => Json::text("unknown"),
        Setting::Is(value) => match fact.kind.values().get(usize::from(value)) {
            Some(value) => Json::text(&value.id),
            None => Json::Truth(value > 0),
        },
    };
    Json::map([("fact", Json::text(&fact.id)), ("participant", participant), ("item", item), ("to", to)])
}
