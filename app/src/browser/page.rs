//! The page itself as a text, as it was when it was loaded: a page that is one file can be handed on.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// What the program puts on the root of the page.
const ADDED: [&str; 3] = ["data-theme", "data-drop", "style"];
/// What of the body is not put there by the program: what runs, what is read, and what is shown before.
const OWN: &str = "script, noscript, #wait";

/// The text of the page without what the program put into it. What stands in scripts and styles is as it was, sign by sign.
pub fn as_loaded() -> Option<String> {
    let root = document().document_element()?.clone_node_with_deep(true).ok()?;
    let root: Element = root.dyn_into().ok()?;
    for name in ADDED {
        // Fails for no name of ours.
        let _ = root.remove_attribute(name);
    }
    let body = root.query_selector("body").ok().flatten()?;
    let mut next = body.first_element_child();
    while let Some(element) = next {
        next = element.next_element_sibling();
        if !element.matches(OWN).unwrap_or_default() {
            element.remove();
        }
    }
    if let Some(wait) = root.query_selector("#wait").ok().flatten() {
        let _ = wait.remove_attribute("hidden");
    }
    Some(["<!doctype html>\n", &root.outer_html(), "\n"].concat())
}
