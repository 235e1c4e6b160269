//! JSON by the browser's own reader.

use js_sys::{Array, JSON, Object};
use kaartwijzer_core::casefile::{CaseError, MOST_BYTES, Problem};
use kaartwijzer_core::json::{DEEPEST, Json};
use wasm_bindgen::JsValue;

/// Reads a text.
///
/// # Errors
/// Where it is not JSON, or larger or deeper than any file of ours. Never a panic, whatever the text.
pub fn read(text: &str) -> Result<Json, CaseError> {
    if text.len() > MOST_BYTES {
        return Err(CaseError::new("", Problem::TooLarge));
    }
    let json = JSON::parse(text).ok().and_then(|value| from(&value, DEEPEST));
    json.ok_or_else(|| CaseError::new("", Problem::Syntax(String::new())))
}

/// What a value is; none where it is nested too deeply.
fn from(value: &JsValue, levels: usize) -> Option<Json> {
    let json = if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(truth) = value.as_bool() {
        Json::Truth(truth)
    } else if let Some(number) = value.as_f64() {
        Json::number(number)
    } else if Array::is_array(value) {
        let levels = levels.checked_sub(1)?;
        let list: Option<_> = Array::from(value).iter().map(|entry| from(&entry, levels)).collect();
        Json::List(list?)
    } else if let Some(object) = Object::try_from(value) {
        let levels = levels.checked_sub(1)?;
        let pair = |entry: JsValue| {
            let pair = Array::from(&entry);
            Some((pair.get(0).as_string()?, from(&pair.get(1), levels)?))
        };
        let map: Option<_> = Object::entries(object).iter().map(pair).collect();
        Json::Map(map?)
    } else {
        Json::Nothing
    };
    Some(json)
}
