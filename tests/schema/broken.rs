//! Case files with one thing wrong each, and what has to be said about it.

use kaartwijzer_core::casefile::{CaseError, MOST_ID, MOST_NAME, MOST_TEXT, Problem, Wanted};
use kaartwijzer_core::{FactIx, Policy, Scope};
use serde_json::{Value, json};

/// The names of all problems of a case, as [`Broken::kind`] gives them. What is no JSON, or too much of it, is no case.
pub const KINDS: [&str; 20] = [
    "shape",
    "unknown key",
    "missing key",
    "version",
    "date",
    "no fact",
    "scope",
    "no value",
    "required",
    "no assumption",
    "no question",
    "no audience",
    "no participant",
    "no item",
    "duplicate",
    "empty id",
    "odd id",
    "too many",
    "too long",
    "real",
];

/// A sound case with one change.
pub struct Broken {
    pub says: &'static str,
    /// Where, as a JSON pointer.
    at: String,
    /// What stands there instead; nothing where it is taken out.
    instead: Option<Value>,
    path: &'static str,
    problem: Problem,
    pub schema_sees_it: bool,
}

/// A case that uses every part of the format.
pub fn sound() -> Value {
    json!({
        "$schema": "../../core/case.schema.json",
        "kaartwijzer": 1,
        "title": { "nl": "een", "fr": "un", "de": "eins", "en": "one" },
        "intro": "two",
        "date": "2016-09-12",
        "alias": "Alfa-3",
        "place": "Vlierdam",
        "facts": { "forum": "livc" },
        "audience": { "speak": "outside" },
        "assumptions": ["circular_continues"],
        "participants": [
            { "id": "noor", "name": "Noor", "facts": { "actor": "youth", "invited": true } },
            { "id": "bram", "name": "Bram", "facts": { "actor": "vdab", "clearance": "unknown" } },
        ],
        "items": [
            { "id": "leisure", "text": "football", "facts": { "artefact": "A3" } },
            { "id": "work", "text": { "nl": "werk", "fr": "travail", "de": "Arbeit", "en": "work" } },
        ],
        "pairs": [
            { "participant": "noor", "item": "leisure", "facts": { "need_to_know": true } },
            { "participant": "bram", "item": "work", "facts": {} },
        ],
        "open": { "question": "see", "participant": "noor", "item": "leisure" },
        "expect": [],
    })
}

impl Broken {
    pub fn case(&self) -> Value {
        let mut case = sound();
        let (holder, key) = self.at.rsplit_once('/').expect("a pointer");
        let holder = case.pointer_mut(holder).expect("something to change");
        match (&self.instead, holder) {
            (Some(value), Value::Array(list)) => match key.parse::<usize>() {
                Ok(at) => list[at] = value.clone(),
                Err(_) => list.push(value.clone()),
            },
            (Some(value), holder) => holder[key] = value.clone(),
            (None, holder) => {
                drop(holder.as_object_mut().expect("an object").remove(key).expect("something there"));
            }
        }
        case
    }

    /// The change is made here rather than at the path of the error.
    fn at(self, pointer: &str) -> Self {
        Self { at: pointer.to_owned(), ..self }
    }

    /// Whether an error is the expected one.
    pub fn is(&self, error: &CaseError) -> bool {
        self.problem == error.problem && self.path == error.path
    }

    /// The name of the problem. A new one does not compile until it is here, and in [`KINDS`].
    pub fn kind(&self) -> &'static str {
        match self.problem {
            Problem::Syntax(_) => "syntax",
            Problem::TooLarge => "too large",
            Problem::Shape(_) => "shape",
            Problem::UnknownKey(_) => "unknown key",
            Problem::MissingKey(_) => "missing key",
            Problem::Version(_) => "version",
            Problem::Date(_) => "date",
            Problem::NoFact(_) => "no fact",
            Problem::Scope(..) => "scope",
            Problem::NoValue(..) => "no value",
            Problem::Required(_) => "required",
            Problem::NoAssumption(_) => "no assumption",
            Problem::NoQuestion(_) => "no question",
            Problem::NoAudience(_) => "no audience",
            Problem::NoParticipant(_) => "no participant",
            Problem::NoItem(_) => "no item",
            Problem::Duplicate(_) => "duplicate",
            Problem::EmptyId => "empty id",
            Problem::OddId(_) => "odd id",
            Problem::TooMany(_) => "too many",
            Problem::TooLong(_) => "too long",
            Problem::Real => "real",
            Problem::Answers(_) => "of receipts only",
            Problem::NoCase(_) | Problem::NoExercise(_) => "of lessons only",
        }
    }
}

pub fn all() -> Vec<Broken> {
    [shapes(), values(), names(), people_there_are()].into_iter().flatten().collect()
}

/// What is not written as a case file is.
fn shapes() -> Vec<Broken> {
    let unknown = |says, path, instead, key: &str| seen(says, path, instead, Problem::UnknownKey(key.into()));
    let shape = |says, path, instead, wanted| seen(says, path, instead, Problem::Shape(wanted));
    let missing = |says, at, path, key| without(says, at, path, Problem::MissingKey(key));
    vec![
        unknown("an unknown key", "colour", json!("red"), "colour"),
        unknown("an unknown key of a participant", "participants[0].age", json!(7), "age"),
        unknown("an unknown key of an item", "items[1].size", json!(7), "size"),
        unknown("an unknown key of a pair", "pairs[0].id", json!("x"), "id"),
        unknown("an unknown key of the opening", "open.cell", json!("x"), "cell"),
        unknown("a text in an unknown language", "title.it", json!("uno"), "it"),
        shape("a date that is a number", "date", json!(2016), Wanted::Text),
        shape("a stamp that is a number", "fictitious", json!(1), Wanted::Text),
        shape("a version that is a word", "kaartwijzer", json!("1"), Wanted::Number),
        shape("a version that is a fraction", "kaartwijzer", json!(1.5), Wanted::Number),
        shape("a version below nothing", "kaartwijzer", json!(-1), Wanted::Number),
        shape("a version that is no number of ours", "kaartwijzer", json!(4_294_967_297_u64), Wanted::Number),
        shape("participants by name", "participants", json!({}), Wanted::List),
        shape("a participant that is a word", "participants[1]", json!("noor"), Wanted::Map),
        shape("a fact that is a number", "facts.forum", json!(1), Wanted::Value),
        shape("a fact that is a list", "items[0].facts.artefact", json!(["A3"]), Wanted::Value),
        shape("a fact that is nothing", "facts.forum", json!(null), Wanted::Value),
        shape("facts that are a word", "facts", json!("livc"), Wanted::Map),
        shape("a text that is a number", "items[0].text", json!(7), Wanted::Wording),
        shape("an audience that is a truth", "audience.speak", json!(true), Wanted::Text),
        missing("a file without a date", "/date", "", "date"),
        missing("a file without a version", "/kaartwijzer", "", "kaartwijzer"),
        missing("a text without German", "/title/de", "title", "de"),
        missing("a participant without an id", "/participants/1/id", "participants[1]", "id"),
        missing("a pair without its item", "/pairs/0/item", "pairs[0]", "item"),
        missing("an opening without a question", "/open/question", "open", "question"),
    ]
}

/// What is written in the right place and says nothing.
fn values() -> Vec<Broken> {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let known = |fact: Option<FactIx>| {
        let fact = &pack.facts[fact.expect("the pack has it").at()];
        fact.kind.values().iter().map(|value| value.id.clone()).collect::<Vec<_>>()
    };
    let forums = known(pack.fact("forum"));
    let truths = ["true", "false", "\"unknown\""].map(str::to_owned).to_vec();
    let audiences = known(pack.audience());
    let no_value = |fact: &str, value: &str, known: &Vec<String>| {
        Problem::NoValue(fact.to_owned(), value.to_owned(), known.clone())
    };
    vec![
        seen("a version to come", "kaartwijzer", json!(2), Problem::Version(2)),
        seen(
            "a day that is not in the calendar",
            "date",
            json!("2018-02-30"),
            Problem::Date("2018-02-30".into()),
        ),
        seen("a day in words", "date", json!("22 May 2018"), Problem::Date("22 May 2018".into())),
        seen(
            "a day with an hour",
            "date",
            json!("2018-05-22T10:00:00Z"),
            Problem::Date("2018-05-22T10:00:00Z".into()),
        ),
        seen(
            "a fact that is not in the pack",
            "facts.weather",
            json!("wet"),
            Problem::NoFact("weather".into()),
        ),
        seen(
            "a fact of a pair that is not in the pack",
            "pairs[0].facts.likes",
            json!(true),
            Problem::NoFact("likes".into()),
        ),
        seen(
            "a fact of a participant in the setting",
            "facts.actor",
            json!("youth"),
            Problem::Scope("actor".into(), Scope::Participant),
        ),
        seen(
            "a fact of the setting at a participant",
            "participants[0].facts.forum",
            json!("livc"),
            Problem::Scope("forum".into(), Scope::Case),
        ),
        seen(
            "a fact of an item at a pair",
            "pairs[0].facts.artefact",
            json!("A3"),
            Problem::Scope("artefact".into(), Scope::Item),
        ),
        seen(
            "a fact of a pair at an item",
            "items[0].facts.need_to_know",
            json!(true),
            Problem::Scope("need_to_know".into(), Scope::Pair),
        ),
        seen(
            "the audience among the facts",
            "facts.audience",
            json!("table"),
            Problem::Scope("audience".into(), Scope::Case),
        ),
        seen(
            "a value that the fact does not have",
            "facts.forum",
            json!("pub"),
            no_value("forum", "pub", &forums),
        ),
        seen("yes or no about a choice", "facts.forum", json!(true), no_value("forum", "yes", &forums)),
        seen(
            "a word about what is yes or no",
            "participants[0].facts.invited",
            json!("yes"),
            no_value("invited", "yes", &truths),
        ),
        seen(
            "an audience there is not",
            "audience.speak",
            json!("moon"),
            no_value("audience", "moon", &audiences),
        ),
        seen(
            "an unknown audience",
            "audience.speak",
            json!("unknown"),
            no_value("audience", "unknown", &audiences),
        ),
        without(
            "a participant without a function",
            "/participants/1/facts/actor",
            "participants[1].facts.actor",
            Problem::Required("actor".into()),
        ),
        without(
            "a participant without facts",
            "/participants/0/facts",
            "participants[0].facts.actor",
            Problem::Required("actor".into()),
        ),
        seen(
            "a name without end",
            "participants[0].name",
            json!("é".repeat(201)),
            Problem::TooLong(MOST_NAME),
        ),
        seen("an alias without end", "alias", json!("é".repeat(201)), Problem::TooLong(MOST_NAME)),
        seen("a place without end", "place", json!("é".repeat(201)), Problem::TooLong(MOST_NAME)),
        seen("a text without end", "items[0].text", json!("é".repeat(2001)), Problem::TooLong(MOST_TEXT)),
        seen("a title without end in French", "title", four(&"é".repeat(2001)), Problem::TooLong(MOST_TEXT)),
        seen("an introduction without end", "intro", json!("é".repeat(2001)), Problem::TooLong(MOST_TEXT)),
        seen("more people than seats", "participants", people(65), Problem::TooMany(64)),
        seen("more items than can be shown", "items", items(257), Problem::TooMany(256)),
    ]
}

/// What names nobody and nothing, or the same one twice. Much of it no schema can see.
fn names() -> Vec<Broken> {
    let noor = json!({ "id": "noor", "facts": { "actor": "youth" } });
    let pair = json!({ "participant": "noor", "item": "leisure", "facts": { "knows": true } });
    vec![
        seen(
            "an assumption there is not",
            "assumptions[0]",
            json!("all_is_well"),
            Problem::NoAssumption("all_is_well".into()),
        ),
        seen(
            "an assumption twice",
            "assumptions[1]",
            json!("circular_continues"),
            Problem::Duplicate("circular_continues".into()),
        )
        .at("/assumptions/-"),
        seen(
            "the audience of a question there is not",
            "audience.fly",
            json!("table"),
            Problem::NoQuestion("fly".into()),
        ),
        seen(
            "the audience of a question that has none",
            "audience.see",
            json!("table"),
            Problem::NoAudience("see".into()),
        ),
        seen(
            "an opening on a question there is not",
            "open.question",
            json!("fly"),
            Problem::NoQuestion("fly".into()),
        ),
        seen("a participant with an empty id", "participants[1].id", json!(""), Problem::EmptyId),
        seen("an item with an empty id", "items[0].id", json!(""), Problem::EmptyId),
        seen("an id without end", "items[0].id", json!("a".repeat(65)), Problem::TooLong(MOST_ID)),
        odd("an id with a space", "participants[1].id", "bram two"),
        odd("an id with a bracket", "participants[1].id", "<b>"),
        odd("an id with a quote", "items[0].id", "a'b"),
        odd("an id with a slash", "items[0].id", "a/b"),
        odd("an id with an accent", "items[0].id", "été"),
        unseen(
            "an opening on nobody",
            "open.participant",
            json!("zoe"),
            Problem::NoParticipant("zoe".into()),
        ),
        unseen("an opening on nothing", "open.item", json!("nothing"), Problem::NoItem("nothing".into())),
        unseen(
            "a pair of nobody",
            "pairs[1].participant",
            json!("zoe"),
            Problem::NoParticipant("zoe".into()),
        ),
        unseen("a pair with nothing", "pairs[0].item", json!("nothing"), Problem::NoItem("nothing".into())),
        unseen("a pair twice", "pairs[2]", pair, Problem::Duplicate("noor / leisure".into())).at("/pairs/-"),
        unseen("a participant twice", "participants[2].id", noor, Problem::Duplicate("noor".into()))
            .at("/participants/-"),
        unseen("an item twice", "items[1].id", json!("leisure"), Problem::Duplicate("leisure".into())),
    ]
}

/// A number of the national register, wherever there is room for a text. No schema can see it.
fn people_there_are() -> Vec<Broken> {
    let real = |says, path, instead| unseen(says, path, instead, Problem::Real);
    vec![
        real("a number in the title", "title", four("85.07.30-033.28")),
        real("a number in the introduction", "intro", json!("He is 85 07 30 033 28, they say.")),
        real("a number as an alias", "alias", json!("85073003328")),
        real("a number as a place", "place", json!("85073003328")),
        real("a number as a name", "participants[0].name", json!("Noor (85.07.30/033-28)")),
        real("a number as an id", "participants[1].id", json!("85-07-30-033-28")),
        real("a number in an item", "items[0].text", json!("8 5 0 7 3 0\n0 3 3\n2 8")),
        real("a number as the id of an item", "items[0].id", json!("x85073003328")),
    ]
}

fn odd(says: &'static str, path: &'static str, id: &str) -> Broken {
    seen(says, path, json!(id), Problem::OddId(id.to_owned()))
}

fn four(fr: &str) -> Value {
    json!({ "nl": "een", "fr": fr, "de": "eins", "en": "one" })
}

fn people(count: usize) -> Value {
    (0..count).map(|at| json!({ "id": format!("p{at}"), "facts": { "actor": "youth" } })).collect()
}

fn items(count: usize) -> Value {
    (0..count).map(|at| json!({ "id": format!("i{at}") })).collect()
}

fn seen(says: &'static str, path: &'static str, instead: Value, problem: Problem) -> Broken {
    Broken { says, at: pointer(path), instead: Some(instead), path, problem, schema_sees_it: true }
}

fn unseen(says: &'static str, path: &'static str, instead: Value, problem: Problem) -> Broken {
    Broken { schema_sees_it: false, ..seen(says, path, instead, problem) }
}

fn without(says: &'static str, at: &'static str, path: &'static str, problem: Problem) -> Broken {
    Broken { says, at: at.to_owned(), instead: None, path, problem, schema_sees_it: true }
}

/// `participants[0].id` as a JSON pointer.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace("].", "/").replace(['[', '.'], "/").replace(']', ""))
}
