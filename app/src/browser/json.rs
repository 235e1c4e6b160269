//! JSON by the browser's own reader and writer: a reader in Wasm would cost the page 28 kB.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::JsValue;

/// Reads a text; none where it is not JSON of this shape.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(Deserializer::from(js_sys::JSON::parse(text).ok()?)).ok()
}

/// Writes a value; none where it cannot be written.
pub fn write(value: &impl Serialize) -> Option<String> {
    let value: JsValue = value.serialize(&Serializer::json_compatible()).ok()?;
    js_sys::JSON::stringify(&value).ok()?.as_string()
}
