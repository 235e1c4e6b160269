//! Results come back as they were written; a spreadsheet takes them for words; statements keep the rules of the standard.

use super::*;
use crate::guess::Sure;
use kaartwijzer_core::casefile::CaseError;
use kaartwijzer_core::json::{self, Json};
use serde_json::Value;

const AT: &str = "2016-09-12T10:12:05.123+02:00";

fn one(place: &str, said: Said, answer: OutcomeKind) -> Answered {
    let asked = "Mag Noor dit zien, \"nu\"?".to_owned();
    Answered { place: place.into(), asked, said, answer, live: false, at: AT.into() }
}

fn results(who: Who) -> Results {
    let sure = Guess { sure: Some(Sure::Rather), ..Guess::exact(OutcomeKind::Silent) };
    let said: [Said; 3] = match who {
        Who::Group(_) => [Said::Hands([7, 2, 0, 1]), Said::Hands([3, 3, 0, 0]), Said::Hands([0; 4])],
        Who::Learner(_) => [Said::Guess(Guess::family(Family::Yes)), Said::Guess(sure), Said::Guess(sure)],
    };
    let answers = [OutcomeKind::Permitted, OutcomeKind::NoBasis, OutcomeKind::Forbidden];
    let answers = said.into_iter().zip(answers).enumerate();
    let answers = answers.map(|(at, (said, answer))| one(&place("door", at), said, answer)).collect();
    Results {
        who,
        attempt: Seed::new(77),
        lesson: Practised {
            id: "chapter/table".into(),
            title: "Wie zit aan tafel?".into(),
            hash: fingerprint("{}"),
            questions: 3,
        },
        pack: MadeWith { name: "x".into(), version: "1".into(), hash: "00ff".into() },
        began: AT.into(),
        answers,
    }
}

fn both() -> [Results; 2] {
    [results(Who::Group("2b".into())), results(Who::Learner("learner".into()))]
}

fn read(text: &str) -> Result<Results, CaseError> {
    let json: Json = serde_json::from_str(text).expect("the test writes JSON");
    from_json(&json)
}

#[test]
fn results_are_read_as_they_are_written() {
    for results in both() {
        assert_eq!(read(&json::text(&to_json(&results))), Ok(results));
    }
}

#[test]
fn a_file_that_is_wrong_says_where() {
    let whole = json::text(&to_json(&results(Who::Group("2b".into()))));
    for (from, to, path) in [
        ("\"kaartwijzer_results\":1", "\"kaartwijzer_results\":2", "kaartwijzer_results"),
        ("[7,2,0,1]", "[7,2,0]", "answers[0].hands"),
        ("[7,2,0,1]", "[7,2,0,1000]", "answers[0].hands"),
        ("\"permitted\"", "\"maybe\"", "answers[0].answer"),
        ("\"group\":\"2b\"", "\"group\":\"93.05.18-223.61\"", "group"),
        ("\"group\":\"2b\",", "", ""),
        ("\"hands\":[7,2,0,1]", "\"guess\":\"yes\",\"exact\":\"silent\"", "answers[0].exact"),
    ] {
        assert!(whole.contains(from), "{from}");
        assert_eq!(read(&whole.replacen(from, to, 1)).expect_err(to).path, path, "{to}");
    }
}

#[test]
fn a_second_answer_takes_the_place_of_the_first() {
    let mut results = results(Who::Group(String::new()));
    results.put(one("door.1", Said::Hands([0, 4, 0, 0]), OutcomeKind::Permitted));
    assert_eq!(results.answers.len(), 3);
    assert_eq!((results.right(), results.said()), (0, 10));
    assert_eq!(results.at("door.1").and_then(|one| one.said.most()), Some(Family::No));
    assert_eq!(results.at("door.2").and_then(|one| one.said.most()), None, "as many said yes as no");
    assert_eq!(results.at("door.3").and_then(|one| one.said.most()), None, "nobody answered");
}

fn csv(results: &Results) -> String {
    let heads = Heads {
        whose: ["wie", "les", "pack", "wanneer", "plaats", "vraag"],
        hands: "handen: ",
        guess: ["verwacht", "precies", "zeker"],
        sure: ["gok", "denk", "zeker"],
        answer: ["familie", "antwoord", "juist", "van", "gewijzigd"],
        yes_no: ["ja", "nee"],
    };
    to_csv(results, &heads, Lang::Nl)
}

/// The cells of a text, as RFC 4180 has them.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = csv.chars().peekable();
    while let Some(sign) = signs.next() {
        match (sign, quoted) {
            ('"', true) if signs.peek() == Some(&'"') => cell.extend(signs.next()),
            ('"', _) => quoted = !quoted,
            (';', false) => row.push(std::mem::take(&mut cell)),
            ('\r', false) => assert_eq!(signs.peek(), Some(&'\n'), "lines end with both signs"),
            ('\n', false) => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (sign, _) => cell.push(sign),
        }
    }
    assert!(row.is_empty() && !quoted, "the last line ends");
    rows
}

#[test]
fn a_spreadsheet_finds_a_row_for_each_answer_and_as_many_cells_in_all() {
    for results in both() {
        let csv = csv(&results);
        let rows = cells(csv.strip_prefix('\u{feff}').expect("it begins with the mark of UTF-8"));
        assert_eq!(rows.len(), 4);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{rows:?}");
        assert_eq!(rows[1][5], "Mag Noor dit zien, \"nu\"?");
    }
}

#[test]
fn no_cell_is_a_formula() {
    for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=\"a;b\""] {
        let mut results = results(Who::Group(evil.into()));
        results.lesson.title = evil.into();
        results.answers[0].asked = evil.into();
        let rows = cells(csv(&results).trim_start_matches('\u{feff}'));
        for (row, column) in [(1, 0), (1, 1), (1, 5), (2, 0)] {
            assert_eq!(rows[row][column], ["'", evil].concat());
        }
    }
}

#[test]
fn statements_keep_the_rules_of_the_standard() {
    for results in both() {
        let text = json::text(&to_xapi(&results, Lang::Nl));
        let statements: Vec<Value> = serde_json::from_str(&text).expect("it is JSON");
        let verbs: Vec<&str> = statements.iter().map(statement).collect();
        assert_eq!(verbs, ["attempted", "answered", "answered", "answered", "completed"]);
        let mut ids: Vec<&str> = statements.iter().filter_map(|one| one["id"].as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 5, "no two statements have one id");
        assert_eq!(json::text(&to_xapi(&results, Lang::Nl)), text, "and it is the same the next time");
    }
}

#[test]
fn what_a_room_said_is_what_most_of_it_said() {
    let [room, learner] = both().map(|results| {
        let text = json::text(&to_xapi(&results, Lang::En));
        serde_json::from_str::<Value>(&text).expect("it is JSON")
    });
    assert_eq!(room[1]["result"]["response"], "yes");
    assert_eq!(room[1]["result"]["success"], true);
    assert_eq!(room[1]["result"]["score"]["scaled"], 0.7);
    assert_eq!(room[1]["actor"]["objectType"], "Group");
    assert!(room[2]["result"].get("success").is_none(), "as many said yes as no");
    assert!(room[3]["result"].get("score").is_none(), "nobody answered");
    assert_eq!(room[4]["result"]["score"]["scaled"], 0.437);
    assert_eq!(learner[2]["result"]["response"], "none");
    assert_eq!(learner[2]["result"]["score"]["scaled"], 1.0);
    assert_eq!(learner[2]["result"]["extensions"]["https://kaartwijzer.invalid/extension/sure"], "rather");
    assert_eq!(learner[0]["actor"]["account"]["name"], "learner");
}

#[test]
fn nothing_is_completed_that_was_not() {
    let mut results = results(Who::Learner(String::new()));
    results.answers.pop();
    let Json::List(statements) = to_xapi(&results, Lang::Fr) else { panic!("it is a list") };
    assert_eq!(statements.len(), 3);
}

/// What xAPI 1.0.3, part two, asks of a statement, as far as ours go. Its verb.
fn statement(one: &Value) -> &str {
    // 2.2: no other properties, nothing that is null.
    properties(one, &["id", "actor", "verb", "object", "result", "context", "timestamp"]);
    no_null(one);
    uuid(&one["id"]);
    actor(&one["actor"]);
    // 2.4.3: a verb has an IRI and should have a display.
    properties(&one["verb"], &["id", "display"]);
    map(&one["verb"]["display"]);
    let verb = one["verb"]["id"].as_str().expect("a verb has an id");
    activity(&one["object"]);
    if let Some(result) = one.get("result") {
        self::result(result);
    }
    context(&one["context"]);
    // 4.5: to the millisecond, with its time zone.
    let moment = one["timestamp"].as_str().expect("we say when");
    assert!(
        moment.len() == 29 && &moment[10..11] == "T" && ["+", "-"].contains(&&moment[23..24]),
        "{moment}"
    );
    let prefix = "http://adlnet.gov/expapi/verbs/";
    verb.strip_prefix(prefix).expect("a verb of everybody's")
}

/// 2.4.2: exactly one way to tell the actor from others, here an account.
fn actor(actor: &Value) {
    properties(actor, &["objectType", "name", "account"]);
    assert!(["Agent", "Group"].contains(&actor["objectType"].as_str().expect("it says which")));
    properties(&actor["account"], &["homePage", "name"]);
    iri(&actor["account"]["homePage"]);
    assert!(!actor["account"]["name"].as_str().expect("an account has a name").is_empty());
}

/// 2.4.4.1: an activity, and what an interaction has.
fn activity(object: &Value) {
    properties(object, &["objectType", "id", "definition"]);
    assert_eq!(object["objectType"], "Activity");
    iri(&object["id"]);
    let Some(definition) = object.get("definition") else { return };
    let interaction = ["interactionType", "correctResponsesPattern", "choices"];
    properties(definition, &[&["name", "description", "type"], &interaction[..]].concat());
    iri(&definition["type"]);
    ["name", "description"].iter().filter_map(|key| definition.get(key)).for_each(map);
    if definition["type"] != "http://adlnet.gov/expapi/activities/cmi.interaction" {
        assert!(interaction.iter().all(|key| definition.get(key).is_none()), "no interaction has these");
        return;
    }
    assert_eq!(definition["interactionType"], "choice");
    let choices = definition["choices"].as_array().expect("choices are a list");
    let ids: Vec<&str> = choices.iter().map(|one| one["id"].as_str().expect("a choice has an id")).collect();
    assert!(ids.iter().all(|id| !id.contains(char::is_whitespace)));
    assert!(ids.iter().enumerate().all(|(at, id)| !ids[..at].contains(id)), "no two have one id");
    for choice in choices {
        map(&choice["description"]);
    }
    let right = definition["correctResponsesPattern"].as_array().expect("patterns are a list");
    assert!(right.iter().all(|one| ids.contains(&one.as_str().expect("a pattern is a text"))));
}

/// 2.4.5: a result; a share of one, within what there is.
fn result(result: &Value) {
    properties(result, &["score", "success", "completion", "response", "extensions"]);
    if let Some(score) = result.get("score") {
        properties(score, &["scaled", "raw", "min", "max"]);
        let [scaled, raw, min, max] =
            ["scaled", "raw", "min", "max"].map(|key| score[key].as_f64().expect("a number"));
        assert!((-1.0..=1.0).contains(&scaled) && min < max && (min..=max).contains(&raw), "{score}");
    }
    assert!(["success", "completion"].iter().all(|key| result.get(key).is_none_or(Value::is_boolean)));
    assert!(result.get("response").is_none_or(Value::is_string));
    if let Some(extensions) = result.get("extensions") {
        extensions.as_object().expect("a map").keys().for_each(|key| iri(&Value::from(key.as_str())));
    }
}

/// 2.4.6: what is around it; the lesson is the parent of its questions.
fn context(context: &Value) {
    properties(context, &["registration", "contextActivities", "platform", "revision", "language"]);
    uuid(&context["registration"]);
    tag(context["language"].as_str().expect("a language"));
    if let Some(around) = context.get("contextActivities") {
        properties(around, &["parent"]);
        around["parent"].as_array().expect("a list").iter().for_each(activity);
    }
}

fn properties(of: &Value, known: &[&str]) {
    let map = of.as_object().expect("a map");
    assert!(map.keys().all(|key| known.contains(&key.as_str())), "{map:?} has more than {known:?}");
}

fn no_null(value: &Value) {
    match value {
        Value::Null => panic!("nothing may be null"),
        Value::Array(list) => list.iter().for_each(no_null),
        Value::Object(map) => map.values().for_each(no_null),
        _ => {}
    }
}

/// 4.2: its keys are tags of RFC 5646.
fn map(of: &Value) {
    let map = of.as_object().expect("a map");
    assert!(!map.is_empty() && map.values().all(Value::is_string));
    map.keys().for_each(|key| tag(key));
}

fn tag(tag: &str) {
    assert!(tag.len() == 2 && tag.bytes().all(|sign| sign.is_ascii_lowercase()), "{tag}");
}

/// 4.3: it has a scheme, and no sign that would have to be escaped.
fn iri(of: &Value) {
    let text = of.as_str().expect("a text");
    assert!(text.starts_with("https://") || text.starts_with("http://"), "{text}");
    assert!(!text.contains([' ', '"', '<', '>', '\\', '^', '`', '{', '|', '}']), "{text}");
}

/// 4.4: in the usual form, of the usual variant, of a version that RFC 4122 knows.
fn uuid(of: &Value) {
    let text = of.as_str().expect("a text");
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12], "{text}");
    assert!(text.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f' | b'-')), "{text}");
    assert!(
        matches!(text.as_bytes()[14], b'1'..=b'5')
            && matches!(text.as_bytes()[19], b'8' | b'9' | b'a' | b'b')
    );
}

#[test]
fn of_a_choice_the_words_do_not_say_whose_it_is() {
    assert_eq!(word(OutcomeKind::Discretion, Lang::De), "jemand entscheidet");
    assert_eq!(word(OutcomeKind::Silent, Lang::De), "der Text sagt dazu nichts");
}
