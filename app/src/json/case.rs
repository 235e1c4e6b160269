//! A case file from JSON and back. What it means is for the core to say; here is only its shape.

use super::Json;
use kaartwijzer_core::casefile::{
    CaseFile, FactValue, ItemFile, OpeningFile, PairFile, ParticipantFile, Wording, Written,
};
use kaartwijzer_core::{Lang, Words};

/// Reads a case file; none where a part has another shape. Parts that are not there are empty.
#[expect(
    clippy::default_trait_access,
    reason = "the type of what is ignored belongs to a crate the page does without"
)]
pub fn file(json: &Json) -> Option<CaseFile> {
    Some(CaseFile {
        schema: None,
        kaartwijzer: match json.get("kaartwijzer")? {
            Json::Number(version) => *version,
            _ => return None,
        },
        title: wording(json.get("title"))?,
        intro: wording(json.get("intro"))?,
        date: text(json.get("date"))?,
        alias: text(json.get("alias"))?,
        place: text(json.get("place"))?,
        facts: written(json.get("facts"))?,
        audience: map(json.get("audience"), |value| text(Some(value)))?.into_iter().collect(),
        assumptions: list(json.get("assumptions"), |id| text(Some(id)))?,
        participants: list(json.get("participants"), participant)?,
        items: list(json.get("items"), item)?,
        pairs: list(json.get("pairs"), pair)?,
        open: match json.get("open") {
            None | Some(Json::Nothing) => None,
            Some(open) => Some(opening(open)?),
        },
        expect: Default::default(),
    })
}

fn participant(json: &Json) -> Option<ParticipantFile> {
    Some(ParticipantFile {
        id: text(json.get("id"))?,
        name: text(json.get("name"))?,
        facts: written(json.get("facts"))?,
    })
}

fn item(json: &Json) -> Option<ItemFile> {
    Some(ItemFile {
        id: text(json.get("id"))?,
        text: wording(json.get("text"))?,
        facts: written(json.get("facts"))?,
    })
}

fn pair(json: &Json) -> Option<PairFile> {
    Some(PairFile {
        participant: text(json.get("participant"))?,
        item: text(json.get("item"))?,
        facts: written(json.get("facts"))?,
    })
}

fn opening(json: &Json) -> Option<OpeningFile> {
    let id = |key| json.get(key).map(|id| text(Some(id)));
    Some(OpeningFile {
        question: text(json.get("question"))?,
        participant: id("participant").flatten(),
        item: id("item").flatten(),
    })
}

fn written(json: Option<&Json>) -> Option<Written> {
    let value = |json: &Json| match json {
        Json::Truth(truth) => Some(FactValue::Truth(*truth)),
        Json::Text(word) => Some(FactValue::Word(word.clone())),
        _ => None,
    };
    Some(map(json, value)?.into_iter().collect())
}

fn wording(json: Option<&Json>) -> Option<Wording> {
    Some(Wording(match json {
        None => Words::default(),
        Some(Json::Text(text)) => Words::One(text.clone()),
        Some(texts @ Json::Map(_)) => {
            let [nl, fr, de, en] = Lang::ALL.map(|lang| text(texts.get(lang.tag())));
            Words::Four([nl?, fr?, de?, en?])
        }
        Some(_) => return None,
    }))
}

fn text(json: Option<&Json>) -> Option<String> {
    match json {
        None => Some(String::new()),
        Some(Json::Text(text)) => Some(text.clone()),
        Some(_) => None,
    }
}

fn list<T>(json: Option<&Json>, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    match json {
        None => Some(Vec::new()),
        Some(Json::List(list)) => list.iter().map(read).collect(),
        Some(_) => None,
    }
}

fn map<T>(json: Option<&Json>, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<(String, T)>> {
    match json {
        None => Some(Vec::new()),
        Some(Json::Map(map)) => map.iter().map(|(key, value)| Some((key.clone(), read(value)?))).collect(),
        Some(_) => None,
    }
}

/// Writes a case file.
pub fn json(file: &CaseFile) -> Json {
    let facts =
        |facts: &Written| Json::Map(facts.iter().map(|(id, value)| (id.clone(), fact(value))).collect());
    let of_text = |text: &str| Json::Text(text.to_owned());
    let participants = file.participants.iter().map(|one| {
        Json::map([("id", of_text(&one.id)), ("name", of_text(&one.name)), ("facts", facts(&one.facts))])
    });
    let items = file.items.iter().map(|one| {
        Json::map([("id", of_text(&one.id)), ("text", words(&one.text)), ("facts", facts(&one.facts))])
    });
    let pairs = file.pairs.iter().map(|one| {
        let (participant, item) = (of_text(&one.participant), of_text(&one.item));
        Json::map([("participant", participant), ("item", item), ("facts", facts(&one.facts))])
    });
    let audience = file.audience.iter().map(|(question, value)| (question.clone(), of_text(value)));
    let open = file.open.as_ref().map_or(Json::Nothing, |open| {
        let id = |id: &Option<String>| id.as_deref().map_or(Json::Nothing, of_text);
        let (participant, item) = (id(&open.participant), id(&open.item));
        Json::map([("question", of_text(&open.question)), ("participant", participant), ("item", item)])
    });
    Json::map([
        ("kaartwijzer", Json::Number(file.kaartwijzer)),
        ("title", words(&file.title)),
        ("intro", words(&file.intro)),
        ("date", of_text(&file.date)),
        ("alias", of_text(&file.alias)),
        ("place", of_text(&file.place)),
        ("facts", facts(&file.facts)),
        ("audience", Json::Map(audience.collect())),
        ("assumptions", Json::List(file.assumptions.iter().map(|id| of_text(id)).collect())),
        ("participants", Json::List(participants.collect())),
        ("items", Json::List(items.collect())),
        ("pairs", Json::List(pairs.collect())),
        ("open", open),
    ])
}

fn fact(value: &FactValue) -> Json {
    match value {
        FactValue::Truth(truth) => Json::Truth(*truth),
        FactValue::Word(word) => Json::Text(word.clone()),
    }
}

fn words(wording: &Wording) -> Json {
    match &wording.0 {
        Words::One(text) => Json::Text(text.clone()),
        Words::Four(_) => {
            Json::map(Lang::ALL.map(|lang| (lang.tag(), Json::Text(wording.0.get(lang).to_owned()))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::from_value as from;
    use super::*;
    use kaartwijzer_texts::examples;
    use serde_json::Value;

    #[test]
    fn every_example_is_read_as_the_core_reads_it_and_comes_back_as_itself() {
        let others: Value = serde_json::from_str(examples::OTHERS).unwrap();
        for example in examples::ALL {
            let text =
                if example.is_first() { examples::FIRST.to_owned() } else { others[example.id].to_string() };
            let read: CaseFile = serde_json::from_str(&text).unwrap();
            let shaped = file(&from(&serde_json::from_str(&text).unwrap())).unwrap();
            assert_eq!(shaped, read, "{}", example.id);
            assert_eq!(file(&json(&read)).as_ref(), Some(&read), "{}", example.id);
        }
    }

    #[test]
    fn another_shape_is_no_case_file() {
        for text in ["null", "[]", "{}", r#"{"kaartwijzer":"1"}"#, r#"{"kaartwijzer":1,"items":{}}"#] {
            assert_eq!(file(&from(&serde_json::from_str(text).unwrap())), None, "{text}");
        }
    }
}
