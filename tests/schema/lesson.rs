//! The schema of a lesson, made from a pack. The cases in it are those of `case.schema.json`, which stands beside it.

use super::generate::{id, name, one_of, say, text, wording};
use kaartwijzer_core::casefile::FICTITIOUS;
use kaartwijzer_core::{Fact, Kind, Lang, Pack, Scope};
use kaartwijzer_training::lesson::{KEY, MOST_ASKS, MOST_STEPS, Part, VERSION};
use serde_json::{Map, Value, json};

/// A JSON Schema (2020-12).
pub fn schema(pack: &Pack, wordings: &Value) -> Value {
    let words = |description: &str| wording(description);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A lesson for Kaartwijzer",
        "description": format!(
            "Made from the pack {} {} by tests/schema.rs; change the pack, not this file. \
             No answer stands in it: the page gives them.",
            pack.name, pack.version
        ),
        "type": "object",
        "required": [KEY, "id"],
        "additionalProperties": false,
        "properties": {
            "$schema": { "type": "string", "description": "The address of this schema, for editors." },
            KEY: { "const": VERSION, "description": "The version of the format." },
            "fictitious": {
                "type": "string",
                "default": FICTITIOUS,
                "description": "Nobody in it is real: the page stamps what it writes.",
            },
            "id": id(),
            "title": words("What it is called."),
            "goal": words("What somebody will know afterwards, said beforehand."),
            "room": room(pack),
            "cases": {
                "type": "object",
                "maxProperties": MOST_STEPS,
                "additionalProperties": { "$ref": "case.schema.json" },
                "description": "The cases, each once, by a name that only the steps use.",
            },
            "steps": {
                "type": "array",
                "maxItems": MOST_STEPS,
                "items": { "$ref": "#/$defs/step" },
                "description": "The exercises, in order. Each has an id of its own.",
            },
        },
        "$defs": { "wording": wordings, "step": step(), "ask": ask(pack), "if": otherwise(pack) },
    })
}

fn step() -> Value {
    let optional = |what: Value| json!({ "oneOf": [what, { "type": "null" }] });
    json!({
        "type": "object",
        "required": ["id"],
        "additionalProperties": false,
        "oneOf": [
            { "required": ["case", "ask"], "properties": { "case": { "type": "string" }, "made": { "type": "null" } } },
            { "required": ["made"], "properties": { "made": { "type": "string" }, "case": { "type": "null" } } },
        ],
        "properties": {
            "id": id(),
            "case": optional(text("The name of a case.")),
            "ask": {
                "type": "array",
                "maxItems": MOST_ASKS,
                "items": { "$ref": "#/$defs/ask" },
                "description": "What is asked of the case, in order; at least one.",
            },
            "made": optional(json!({
                "type": "string",
                "pattern": "^(any|rule\\.[A-Za-z0-9_-]+|belief\\.[A-Za-z0-9_-]+)\\.[0-9a-z]{1,7}$",
                "description": "The name of an exercise that is made when it is needed: what it is about, and its seed.",
            })),
            "intro": wording("Said before."),
            "debrief": wording("Said after the answers."),
            "notes": wording("For the trainer alone."),
            "minutes": optional(json!({
                "type": "integer",
                "minimum": 0,
                "description": "How many minutes a trainer gives it.",
            })),
        },
    })
}

fn ask(pack: &Pack) -> Value {
    let questions = pack.questions.iter().map(|question| (question.id.as_str(), say(pack, question.short)));
    json!({
        "type": "object",
        "required": ["question"],
        "additionalProperties": false,
        "properties": {
            "question": one_of(questions),
            "participant": text("The id of a participant, where the question is about one."),
            "item": text("The id of an item, where the question is about one."),
            "if": { "$ref": "#/$defs/if" },
        },
    })
}

/// One thing that is otherwise.
fn otherwise(pack: &Pack) -> Value {
    let of = |description: &str, required: Value, properties: Value| {
        json!({
            "type": "object",
            "description": description,
            "required": required,
            "additionalProperties": false,
            "properties": properties,
        })
    };
    let audiences = pack.audience().map(|fact| pack.facts[fact.at()].kind.values()).unwrap_or_default();
    let audiences = audiences.iter().map(|value| (value.id.as_str(), say(pack, value.label)));
    let assumptions = pack.assumptions.iter().map(|known| (known.id.as_str(), say(pack, known.label)));
    let day = json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });
    let mut ways = vec![
        of("Another day.", json!(["date"]), json!({ "date": day })),
        of(
            "An assumption is made, or no longer.",
            json!(["suppose"]),
            json!({ "suppose": one_of(assumptions) }),
        ),
        of("It is told to others.", json!(["audience"]), json!({ "audience": one_of(audiences) })),
    ];
    ways.extend(pack.facts.iter().filter(|fact| !fact.per_question).map(|fact| {
        let mut properties = json!({ "fact": { "const": fact.id }, "to": values(pack, fact) });
        if matches!(fact.scope, Scope::Participant | Scope::Pair) {
            properties["participant"] = text("The id of a participant; else the one that is asked about.");
        }
        if matches!(fact.scope, Scope::Item | Scope::Pair) {
            properties["item"] = text("The id of an item; else the one that is asked about.");
        }
        of(say(pack, fact.label), json!(["fact", "to"]), properties)
    }));
    json!({ "description": "The same with one thing otherwise.", "oneOf": ways })
}

fn values(pack: &Pack, fact: &Fact) -> Value {
    match &fact.kind {
        Kind::YesNo => json!({ "enum": [true, false, "unknown"] }),
        Kind::Choice(values) | Kind::Scale(values) => {
            let known = values.iter().filter(|value| value.id != "unknown");
            let known = known.map(|value| (value.id.as_str(), pack.say(value.label, Lang::En)));
            one_of(known.chain([("unknown", "nobody knows")]))
        }
    }
}

fn room(pack: &Pack) -> Value {
    let functions = pack.actors().map(|fact| pack.facts[fact.at()].kind.values()).unwrap_or_default();
    let functions = functions.iter().map(|value| (value.id.clone(), name(say(pack, value.label))));
    json!({
        "type": "object",
        "description": "How the page is set up for a group.",
        "additionalProperties": false,
        "properties": {
            "place": name("The municipality in every case; that of the case where empty."),
            "functions": {
                "type": "object",
                "description": "Functions by another name.",
                "additionalProperties": false,
                "properties": functions.collect::<Map<_, _>>(),
            },
            "hidden": {
                "type": "array",
                "maxItems": Part::ALL.len(),
                "items": { "enum": Part::ALL.map(Part::id) },
                "description": "What is not shown.",
            },
        },
    })
}
