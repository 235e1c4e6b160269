//! What somebody typed or chose.

pub use web_sys::Event;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The value of the field with this id.
pub fn value(id: &str) -> String {
    let field = gloo::utils::document().get_element_by_id(id);
    field.map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// Writes into the field with this id, as nobody typed it: no change is told.
pub fn write(id: &str, text: &str) {
    if let Some(field) = gloo::utils::document().get_element_by_id(id) {
        field.unchecked_into::<HtmlInputElement>().set_value(text);
    }
}

/// The value of the field in which something happened: of an input, of a list to choose from, of a text.
pub fn event_value(event: &Event) -> String {
    // All of them have a `value`; the browser does not ask for the exact class.
    event.target().map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}
