//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// Puts the keyboard on the element with this id, if it is there.
pub fn on(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus(); // an element that cannot take it leaves it where it was
    }
}

/// Ends what is being typed, as leaving the field would; the keyboard stays.
pub fn settle() {
    let active =
        gloo::utils::document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = active {
        let _ = element.blur();
        let _ = element.focus(); // neither fails for what has the keyboard
    }
}

/// Whether the keyboard is on the element with this id.
pub fn is_on(id: &str) -> bool {
    gloo::utils::document().active_element().is_some_and(|element| element.id() == id)
}

/// Presses the button with this id, as if a finger did; the keyboard goes there.
pub fn press(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus(); // what cannot be pressed leaves it where it was
        element.click();
    }
}

/// Whether the keyboard is on something that keys press or open.
pub fn on_control() -> bool {
    let active = gloo::utils::document().active_element();
    active.is_some_and(|element| element.matches("a, button, summary, input, select").unwrap_or_default())
}

/// Brings the element with this id into sight once the page has been drawn anew; the keyboard stays where it is.
pub fn show(id: &'static str) {
    super::frame::next_frame(move || {
        if let Some(element) = gloo::utils::document().get_element_by_id(id) {
            element.scroll_into_view();
        }
    });
}

/// Puts the keyboard on it once another page has been drawn, which then stands at its top.
pub fn top(id: &'static str) {
    super::frame::next_frame(move || {
        on(id);
        up();
    });
}

/// Puts the keyboard on it once the page has been drawn anew.
pub fn soon(id: String) {
    super::frame::next_frame(move || on(&id));
}

/// Puts the keyboard into a field once the page has been drawn anew, with all that stands in it chosen.
pub fn whole(id: &'static str) {
    super::frame::next_frame(move || {
        on(id);
        if let Some(field) = gloo::utils::document().get_element_by_id(id) {
            field.unchecked_into::<HtmlInputElement>().select();
        }
    });
}

/// Shows the top of the page.
pub fn up() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}
