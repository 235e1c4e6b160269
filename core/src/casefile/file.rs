//! A case as it is written down: serde types with string ids.

use crate::case::Words;
use crate::order::Map;
use kaartwijzer_format::Lang;
use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// A case as it is written down. [`CaseFile::resolve`] makes a [`crate::Case`] of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The address of the schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format.
    pub kaartwijzer: u32,
    /// What the case is called.
    #[serde(default)]
    pub title: Wording,
    /// Two sentences for whoever opens it.
    #[serde(default)]
    pub intro: Wording,
    /// The day asked about, `2016-09-12`.
    pub date: String,
    /// The invented name on the card.
    #[serde(default)]
    pub alias: String,
    /// The invented municipality.
    #[serde(default)]
    pub place: String,
    /// Facts of the setting.
    #[serde(default)]
    pub facts: Written,
    /// To whom, by question.
    #[serde(default)]
    pub audience: Map<String, String>,
    /// Assumptions that are made.
    #[serde(default)]
    pub assumptions: Vec<String>,
    /// The people.
    #[serde(default)]
    pub participants: Vec<ParticipantFile>,
    /// The items.
    #[serde(default)]
    pub items: Vec<ItemFile>,
    /// What is so between a participant and an item.
    #[serde(default)]
    pub pairs: Vec<PairFile>,
    /// The cell shown first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<OpeningFile>,
    /// Expected answers, for tests; ignored here.
    #[serde(default, skip_serializing)]
    pub expect: IgnoredAny,
}

/// Facts by id.
pub type Written = Map<String, FactValue>;

/// A participant as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantFile {
    /// Unique in the file.
    pub id: String,
    /// Invented.
    #[serde(default)]
    pub name: String,
    /// Facts of the participant.
    #[serde(default)]
    pub facts: Written,
}

/// An item as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// Unique in the file.
    pub id: String,
    /// What it says.
    #[serde(default)]
    pub text: Wording,
    /// Facts of the item.
    #[serde(default)]
    pub facts: Written,
}

/// Facts of a pair as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairFile {
    /// The id of a participant.
    pub participant: String,
    /// The id of an item.
    pub item: String,
    /// Facts of the two together.
    #[serde(default)]
    pub facts: Written,
}

/// A cell as written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningFile {
    /// The id of a question.
    pub question: String,
    /// The id of a participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// The id of an item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
}

/// A value as written: `true`, `false`, or a word (`"unknown"`, the id of a value).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// Yes or no.
    Truth(bool),
    /// `unknown`, or the id of a value.
    Word(String),
}

/// A text as written: one string, or one for each language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording(pub Words);

impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Truth(truth) => to.serialize_bool(*truth),
            Self::Word(word) => to.serialize_str(word),
        }
    }
}

impl<'de> Deserialize<'de> for FactValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl Visitor<'_> for Visit {
            type Value = FactValue;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, or a word such as \"unknown\"")
            }
            fn visit_bool<E: de::Error>(self, truth: bool) -> Result<FactValue, E> {
                Ok(FactValue::Truth(truth))
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<FactValue, E> {
                Ok(FactValue::Word(word.to_owned()))
            }
        }
        from.deserialize_any(Visit)
    }
}

impl Serialize for Wording {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Words::One(text) => to.serialize_str(text),
            Words::Four(texts) => to.collect_map(Lang::ALL.iter().map(|lang| lang.tag()).zip(texts)),
        }
    }
}

impl<'de> Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Wording;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a text for each of nl, fr, de and en")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Wording, E> {
                Ok(Wording(Words::One(text.to_owned())))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Wording, A::Error> {
                let mut texts: [Option<String>; 4] = [const { None }; 4];
                while let Some((tag, text)) = map.next_entry::<String, String>()? {
                    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
                    let lang =
                        lang.ok_or_else(|| de::Error::unknown_field(&tag, &["nl", "fr", "de", "en"]))?;
                    texts[lang as usize] = Some(text);
                }
                let [Some(nl), Some(fr), Some(de), Some(en)] = texts else {
                    return Err(de::Error::custom("a text for each of nl, fr, de and en is needed"));
                };
                Ok(Wording(Words::Four([nl, fr, de, en])))
            }
        }
        from.deserialize_any(Visit)
    }
}
