//! The schema of a case file, made from a pack: its facts, values, questions and assumptions, with their labels.

use kaartwijzer_core::casefile::{
    FICTITIOUS, MOST_ID, MOST_ITEMS, MOST_NAME, MOST_PARTICIPANTS, MOST_TEXT, VERSION,
};
use kaartwijzer_core::{Fact, Kind, Label, Lang, Pack, Scope, Setting};
use serde_json::{Map, Value, json};

/// A JSON Schema (2020-12).
pub fn schema(pack: &Pack) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A case for Kaartwijzer",
        "description": format!(
            "Made from the pack {} {} by tests/schema.rs; change the pack, not this file. \
             A fact that is not written is as its default says.",
            pack.name, pack.version
        ),
        "type": "object",
        "required": ["kaartwijzer", "date"],
        "additionalProperties": false,
        "properties": {
            "$schema": { "type": "string", "description": "The address of this schema, for editors." },
            "kaartwijzer": { "const": VERSION, "description": "The version of the format." },
            "fictitious": {
                "type": "string",
                "default": FICTITIOUS,
                "description": "Nobody in it is real: the page stamps what it writes.",
            },
            "title": wording("What the case is called."),
            "intro": wording("Two sentences for whoever opens it."),
            "date": {
                "type": "string",
                "format": "date",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                "description": "The day asked about, as 2016-09-12.",
            },
            "alias": name("The invented name on the card."),
            "place": name("The invented municipality."),
            "facts": { "$ref": "#/$defs/case_facts" },
            "audience": audiences(pack),
            "assumptions": {
                "type": "array",
                "uniqueItems": true,
                "items": one_of(pack.assumptions.iter().map(|known| (known.id.as_str(), say(pack, known.label)))),
                "description": "Open questions answered for the sake of argument.",
            },
            "participants": {
                "type": "array",
                "maxItems": MOST_PARTICIPANTS,
                "items": { "$ref": "#/$defs/participant" },
                "description": "The people, in the order of the seats. Each has an id of its own.",
            },
            "items": {
                "type": "array",
                "maxItems": MOST_ITEMS,
                "items": { "$ref": "#/$defs/item" },
                "description": "What can be seen or told, in the order of the card. Each has an id of its own.",
            },
            "pairs": {
                "type": "array",
                "maxItems": MOST_PARTICIPANTS * MOST_ITEMS,
                "items": { "$ref": "#/$defs/pair" },
                "description": "What is so between a participant and an item; each two of them once.",
            },
            "open": opening(pack),
            "expect": { "description": "Expected answers, for tests; no part of the case." },
        },
        "$defs": {
            "wording": {
                "description": "A text, or one for each language.",
                "oneOf": [
                    { "type": "string", "maxLength": MOST_TEXT },
                    {
                        "type": "object",
                        "required": Lang::ALL.map(Lang::tag),
                        "additionalProperties": false,
                        "properties": Lang::ALL.map(|lang| (lang.tag().to_owned(), json!({ "type": "string", "maxLength": MOST_TEXT })))
                            .into_iter().collect::<Map<_, _>>(),
                    },
                ],
            },
            "case_facts": facts(pack, Scope::Case, "Facts of the setting."),
            "participant_facts": facts(pack, Scope::Participant, "Facts of a participant."),
            "item_facts": facts(pack, Scope::Item, "Facts of an item."),
            "pair_facts": facts(pack, Scope::Pair, "Facts of a participant and an item together."),
            "participant": subject(pack, Scope::Participant, &[("id", id()), ("name", name("An invented name."))]),
            "item": subject(pack, Scope::Item, &[("id", id()), ("text", wording("What it says."))]),
            "pair": subject(pack, Scope::Pair, &[
                ("participant", text("The id of a participant.")),
                ("item", text("The id of an item.")),
            ]),
        },
    })
}

pub fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

pub fn name(description: &str) -> Value {
    json!({ "type": "string", "maxLength": MOST_NAME, "description": description })
}

pub fn id() -> Value {
    json!({
        "type": "string",
        "minLength": 1,
        "maxLength": MOST_ID,
        "pattern": "^[A-Za-z0-9_-]*$",
        "description": "Unique in the file: letters, digits, - and _.",
    })
}

pub fn wording(description: &str) -> Value {
    json!({ "$ref": "#/$defs/wording", "description": description })
}

/// A participant, an item or a pair: its names, and its facts.
fn subject(pack: &Pack, scope: Scope, names: &[(&str, Value)]) -> Value {
    let id = match scope {
        Scope::Case => "case_facts",
        Scope::Participant => "participant_facts",
        Scope::Item => "item_facts",
        Scope::Pair => "pair_facts",
    };
    let mut required = match scope {
        Scope::Pair => vec!["participant", "item"],
        _ => vec!["id"],
    };
    if of(pack, scope).any(|fact| fact.default.is_none()) {
        required.push("facts");
    }
    let facts = ("facts", json!({ "$ref": format!("#/$defs/{id}") }));
    let properties = names.iter().cloned().chain([facts]).map(|(name, schema)| (name.to_owned(), schema));
    json!({
        "type": "object",
        "required": required,
        "additionalProperties": false,
        "properties": properties.collect::<Map<_, _>>(),
    })
}

fn facts(pack: &Pack, scope: Scope, description: &str) -> Value {
    let required: Vec<&str> =
        of(pack, scope).filter(|fact| fact.default.is_none()).map(|fact| fact.id.as_str()).collect();
    json!({
        "type": "object",
        "description": description,
        "required": required,
        "additionalProperties": false,
        "properties": of(pack, scope).map(|known| (known.id.clone(), fact(pack, known))).collect::<Map<_, _>>(),
    })
}

fn of(pack: &Pack, scope: Scope) -> impl Iterator<Item = &Fact> {
    pack.facts.iter().filter(move |fact| fact.scope == scope && !fact.per_question)
}

fn fact(pack: &Pack, fact: &Fact) -> Value {
    let help = fact.help.map(|help| format!(". {}", say(pack, help))).unwrap_or_default();
    let mut schema = match &fact.kind {
        Kind::YesNo => json!({ "enum": [true, false, "unknown"] }),
        Kind::Choice(values) | Kind::Scale(values) => {
            // A value with the name `unknown` is read as nobody knowing.
            let known = values.iter().filter(|value| value.id != "unknown");
            let known = known.map(|value| (value.id.as_str(), say(pack, value.label)));
            one_of(known.chain([("unknown", "nobody knows")]))
        }
    };
    schema["description"] = json!(format!("{}{help}", say(pack, fact.label)));
    if let Some(setting) = fact.default {
        schema["default"] = default(fact, setting);
    }
    schema
}

fn default(fact: &Fact, setting: Setting) -> Value {
    match setting {
        Setting::Unknown => json!("unknown"),
        Setting::Is(value) if fact.kind == Kind::YesNo => json!(value == 1),
        Setting::Is(value) => json!(fact.kind.values()[usize::from(value)].id),
    }
}

fn audiences(pack: &Pack) -> Value {
    let values = pack.audience().map(|fact| pack.facts[fact.at()].kind.values()).unwrap_or_default();
    let questions = pack.questions.iter().filter_map(|question| {
        let mut schema = one_of(values.iter().map(|value| (value.id.as_str(), say(pack, value.label))));
        schema["description"] = json!(say(pack, question.short));
        schema["default"] = json!(values.get(usize::from(question.audience?))?.id);
        Some((question.id.clone(), schema))
    });
    json!({
        "type": "object",
        "description": "To whom, by question.",
        "additionalProperties": false,
        "properties": questions.collect::<Map<_, _>>(),
    })
}

fn opening(pack: &Pack) -> Value {
    let questions = pack.questions.iter().map(|question| (question.id.as_str(), say(pack, question.short)));
    json!({
        "type": "object",
        "description": "The cell shown first.",
        "required": ["question"],
        "additionalProperties": false,
        "properties": {
            "question": one_of(questions),
            "participant": text("The id of a participant."),
            "item": text("The id of an item."),
        },
    })
}

/// One of these words, each with what it means.
pub fn one_of<'a>(words: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
    let words = words.map(|(word, meaning)| json!({ "const": word, "description": meaning }));
    json!({ "oneOf": words.collect::<Vec<_>>() })
}

pub fn say(pack: &Pack, label: Label) -> &str {
    pack.say(label, Lang::En)
}
