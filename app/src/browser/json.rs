//! JSON by the browser's own reader and writer.

use crate::json::Json;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::JsValue;

/// Reads a text; none where it is not JSON.
pub fn read(text: &str) -> Option<Json> {
    JSON::parse(text).ok().map(|value| from(&value))
}

/// Writes a value; none where the browser cannot.
pub fn write(json: &Json) -> Option<String> {
    JSON::stringify(&to(json)).ok()?.as_string()
}

fn from(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(truth) = value.as_bool() {
        Json::Truth(truth)
    } else if let Some(number) = value.as_f64() {
        whole(number)
    } else if Array::is_array(value) {
        Json::List(Array::from(value).iter().map(|entry| from(&entry)).collect())
    } else if let Some(object) = Object::try_from(value) {
        let entries = Object::entries(object);
        let pair = |entry: JsValue| {
            let pair = Array::from(&entry);
            Some((pair.get(0).as_string()?, from(&pair.get(1))))
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

fn to(json: &Json) -> JsValue {
    match json {
        Json::Nothing => JsValue::NULL,
        Json::Truth(truth) => JsValue::from_bool(*truth),
        Json::Number(number) => JsValue::from(*number),
        Json::Text(text) => JsValue::from_str(text),
        Json::List(list) => list.iter().map(to).collect::<Array>().into(),
        Json::Map(map) => {
            let pairs: Array =
                map.iter().map(|(key, value)| Array::of2(&JsValue::from_str(key), &to(value))).collect();
            Object::from_entries(&pairs).map_or(JsValue::NULL, Into::into)
        }
    }
}
