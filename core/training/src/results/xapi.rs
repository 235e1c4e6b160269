//! Results as statements of the Experience API (1.0.3, which is IEEE 9274.1 but for its version), in a list that a learning
//! platform takes in.
//!
//! Nobody is named in them: the actor is an account that this page invents, a learner or a group called by a word of their
//! own choice. Nothing in them is an address of anybody: names under `.invalid` never resolve (RFC 6761), so that a platform
//! that looks an activity up asks nobody. The id of a statement follows from what it says: taking in the same file twice
//! makes no second statements.

use super::{Answered, Results, Said, Who, family_id, hex, number};
use crate::seed::Dice;
use kaartwijzer_core::Lang;
use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::say::{self, Family, family};

/// What everything of ours is called by.
const HOME: &str = "https://kaartwijzer.invalid/";
/// What the verbs of everybody are called by.
const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const TYPES: &str = "http://adlnet.gov/expapi/activities/";

/// The statements: that the lesson was begun, each answer, and, where all questions were answered, that it was completed.
/// In their language stand the questions and the choices.
pub fn to_xapi(results: &Results, lang: Lang) -> Json {
    let all = usize::try_from(results.lesson.questions).unwrap_or_default();
    let complete = all > 0 && results.answers.len() >= all;
    let mut statements = vec![of_lesson(results, "attempted", &results.began, Json::Nothing, lang)];
    statements.extend(results.answers.iter().map(|one| answered(results, one, lang)));
    if let Some(last) = results.answers.last().filter(|_| complete) {
        let result =
            Json::map([("score", score(results.right(), results.said())), ("completion", Json::Truth(true))]);
        statements.push(of_lesson(results, "completed", &last.at, result, lang));
    }
    Json::List(statements)
}

fn of_lesson(results: &Results, verb: &str, at: &str, result: Json, lang: Lang) -> Json {
    let definition = Json::map([
        ("name", in_language(&results.lesson.title, lang)),
        ("type", Json::Text([TYPES, "lesson"].concat())),
    ]);
    let object = activity(&lesson(results), definition);
    statement(results, verb, object, result, context(results, Json::Nothing, lang), at)
}

fn answered(results: &Results, one: &Answered, lang: Lang) -> Json {
    let choices = Family::ALL.map(|family| {
        let word = in_language(say::family_word(family, lang), lang);
        Json::map([("id", Json::text(family_id(family))), ("description", word)])
    });
    let right = family(one.answer);
    let definition = Json::map([
        ("name", in_language(&one.asked, lang)),
        ("description", in_language(&one.asked, lang)),
        ("type", Json::Text([TYPES, "cmi.interaction"].concat())),
        ("interactionType", Json::text("choice")),
        ("correctResponsesPattern", Json::List(vec![Json::text(family_id(right))])),
        ("choices", Json::List(choices.into())),
    ]);
    let most = one.said.most();
    // Where the case was changed while it was shown, it is another question, with an answer of its own.
    let live = if one.live { ["/live-", one.answer.id()].concat() } else { String::new() };
    let object = activity(&[&lesson(results), "/", &one.place, &live].concat(), definition);
    let result = Json::map([
        ("score", score(one.right(), one.said.count())),
        ("success", most.map_or(Json::Nothing, |most| Json::Truth(most == right))),
        ("completion", Json::Truth(true)),
        ("response", most.map_or(Json::Nothing, |most| Json::text(family_id(most)))),
        ("extensions", extensions(one)),
    ]);
    let parent = Json::List(vec![activity(&lesson(results), Json::Nothing)]);
    let parent = Json::map([("parent", parent)]);
    statement(results, "answered", object, result, context(results, parent, lang), &one.at)
}

/// What the standard has no place for: the exact outcomes, how sure somebody is, how many hands there were.
fn extensions(one: &Answered) -> Json {
    let named = |name: &str| [HOME, "extension/", name].concat();
    let mut all = vec![(named("answer"), Json::text(one.answer.id()))];
    match one.said {
        Said::Hands(hands) => {
            let hands = Family::ALL
                .map(|family| (family_id(family).to_owned(), Json::Number(hands[family as usize])));
            all.push((named("hands"), Json::Map(hands.into())));
        }
        Said::Guess(guess) => {
            all.extend(guess.kind.map(|kind| (named("exact"), Json::text(kind.id()))));
            all.extend(guess.sure.map(|sure| (named("sure"), Json::text(sure.id()))));
        }
    }
    Json::Map(all)
}

fn statement(results: &Results, verb: &str, object: Json, result: Json, context: Json, at: &str) -> Json {
    let verb = Json::map([
        ("id", Json::Text([VERBS, verb].concat())),
        ("display", Json::map([("en", Json::text(verb))])),
    ]);
    let said = Json::map([
        ("actor", actor(&results.who)),
        ("verb", verb),
        ("object", object),
        ("result", result),
        ("context", context),
        ("timestamp", if at.is_empty() { Json::Nothing } else { Json::text(at) }),
    ]);
    let id = Json::Text(uuid(&json::text(&said)));
    let Json::Map(mut statement) = said else { return said };
    statement.insert(0, ("id".to_owned(), id));
    Json::Map(statement)
}

/// Somebody without a name but the word they chose.
fn actor(who: &Who) -> Json {
    let (kind, folder, name) = match who {
        Who::Learner(name) => ("Agent", "learner", name),
        Who::Group(name) => ("Group", "group", name),
    };
    let name = if name.is_empty() { folder } else { name };
    let account = Json::map([("homePage", Json::Text([HOME, folder].concat())), ("name", Json::text(name))]);
    Json::map([("objectType", Json::text(kind)), ("name", Json::text(name)), ("account", account)])
}

/// The name of the lesson: with the pack and its own fingerprint in it, since another pack may answer otherwise.
fn lesson(results: &Results) -> String {
    let (pack, lesson) = (&results.pack.hash, &results.lesson);
    let own = if lesson.hash.is_empty() { "0" } else { &lesson.hash };
    [HOME, "pack/", pack, "/", &lesson.id, "/", own].concat()
}

fn activity(id: &str, definition: Json) -> Json {
    Json::map([("objectType", Json::text("Activity")), ("id", Json::text(id)), ("definition", definition)])
}

fn context(results: &Results, around: Json, lang: Lang) -> Json {
    let registration = [&lesson(results), "#", &results.attempt.to_string(), &results.began].concat();
    Json::map([
        ("registration", Json::Text(uuid(&registration))),
        ("contextActivities", around),
        ("platform", Json::text("Kaartwijzer")),
        ("revision", Json::text(&results.pack.version)),
        ("language", Json::text(lang.tag())),
    ])
}

fn score(right: u32, of: u32) -> Json {
    if of == 0 {
        return Json::Nothing;
    }
    Json::map([
        ("scaled", Json::Share(right * 1000 / of)),
        ("raw", Json::Number(right)),
        ("min", Json::Number(0)),
        ("max", Json::Number(of)),
    ])
}

fn in_language(text: &str, lang: Lang) -> Json {
    if text.is_empty() { Json::Nothing } else { Json::map([(lang.tag(), Json::text(text))]) }
}

/// A UUID that follows from a text. It says that it was made of a name (version 5): later versions, which would say it better,
/// are refused by platforms that know RFC 4122 alone.
fn uuid(text: &str) -> String {
    let mut dice = Dice::new(number(text.as_bytes()));
    let (high, low) = (dice.roll(), dice.roll());
    let high = high & !0xf000 | 0x5000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    let groups = [hex(high >> 32, 8), hex(high >> 16, 4), hex(high, 4), hex(low >> 48, 4), hex(low, 12)];
    groups.join("-")
}
