//! Case files from JSON and back.

mod case;
mod text;

pub use case::{file, json};
pub use kaartwijzer_core::json::Json;
pub use text::{pretty, text};

use kaartwijzer_core::casefile::{CaseError, Problem};
use kaartwijzer_core::{Case, CaseFile, Pack};

/// The case that a case file describes.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(json: &Json, pack: &Pack) -> Result<Case, CaseError> {
    let shape = || CaseError { path: String::new(), problem: Problem::Shape(String::new()) };
    file(json).ok_or_else(shape)?.resolve(pack)
}

/// The case file that describes a case.
pub fn write(case: &Case, pack: &Pack) -> Json {
    json(&CaseFile::of(case, pack))
}

/// The same value as another crate has it, which tests read with.
#[cfg(test)]
pub fn from_value(value: &serde_json::Value) -> Json {
    use serde_json::Value;
    match value {
        Value::Null => Json::Nothing,
        Value::Bool(truth) => Json::Truth(*truth),
        Value::Number(number) => number.as_u64().map_or(Json::Nothing, |number| Json::Number(number as u32)),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(list) => Json::List(list.iter().map(from_value).collect()),
        Value::Object(map) => {
            Json::Map(map.iter().map(|(key, value)| (key.clone(), from_value(value))).collect())
        }
    }
}
