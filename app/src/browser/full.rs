//! The whole screen, without anything of the browser.

use gloo::utils::document;

/// Takes the whole screen, or gives it back.
pub fn turn() {
    let document = document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen(); // where it may not, everything stays as it is
    }
}
