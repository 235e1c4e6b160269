//! JSON by the browser's own reader.

use crate::json::Json;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::JsValue;

/// No file of ours is deeper; what is could take more room than there is to read it.
const DEEPEST: usize = 24;

/// Reads a text; none where it is not JSON. What stands too deep in it is nothing.
pub fn read(text: &str) -> Option<Json> {
    JSON::parse(text).ok().map(|value| from(&value, DEEPEST))
}

fn from(value: &JsValue, deeper: usize) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(truth) = value.as_bool() {
        Json::Truth(truth)
    } else if let Some(number) = value.as_f64() {
        whole(number)
    } else if deeper == 0 {
        Json::Nothing
    } else if Array::is_array(value) {
        Json::List(Array::from(value).iter().map(|entry| from(&entry, deeper - 1)).collect())
    } else if let Some(object) = Object::try_from(value) {
        let entries = Object::entries(object);
        let pair = |entry: JsValue| {
            let pair = Array::from(&entry);
            Some((pair.get(0).as_string()?, from(&pair.get(1), deeper - 1)))
        };
        Json::Map(entries.iter().filter_map(pair).collect())
    } else {
        Json::Nothing
    }
}

#[expect(
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "compared with itself: what changed is no whole number"
)]
fn whole(number: f64) -> Json {
    let whole = number as u32;
    if f64::from(whole) == number { Json::Number(whole) } else { Json::Nothing }
}
