//! The root of the document: its body, its language, its title, its colours.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Where the page is put.
pub fn body() -> Option<web_sys::Element> {
    document().body().map(Into::into)
}

/// Hides what stands there until the page does. It stays a part of the page, which may be handed on as it was.
pub fn clear() {
    if let Some(wait) = document().get_element_by_id("wait") {
        let _ = wait.set_attribute("hidden", ""); // a valid name
    }
}

/// Says in which language the page is.
pub fn set_language(tag: &str) {
    set("lang", Some(tag));
}

/// Names the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Puts a line at the foot of every page that is printed, from whichever page: a word of the style sheet, in the margins
/// of paper.
pub fn set_print_line(line: &str) {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        let _ = root.style().set_property("--print-line", &["\"", line, "\""].concat()); // a valid name
    }
}

/// Asks for light or dark colours; none follows the system.
pub fn set_theme(theme: Option<&str>) {
    set("data-theme", theme);
}

/// Hides parts of the page, by the names that the style sheet has for them.
pub fn set_hidden(parts: &str) {
    set("data-hidden", (!parts.is_empty()).then_some(parts));
}

/// Says over everything what becomes of a file that is let go here; none where none is held over the page.
pub fn set_drop(hint: Option<&str>) {
    set("data-drop", hint);
}

fn set(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else {
        return;
    };
    // Neither can fail: the names are valid.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}
