//! The words of a language: in the page itself, or in a file beside it.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

/// Reads the element with this id where the page has one (a page that is one file), else the file with this name; then
/// calls back with what was read.
pub fn read(id: &str, file: String, then: impl FnOnce(Option<String>) + 'static) {
    if stand_in_page(id) {
        return then(in_page(id));
    }
    spawn_local(async move { then(fetch(&file).await) });
}

/// What stands in the element with this id; none where the page has no such element.
pub fn in_page(id: &str) -> Option<String> {
    document().get_element_by_id(id)?.text_content()
}

/// Reads the file with this name beside the page, then calls back with what was read.
pub fn beside(file: &'static str, then: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { then(fetch(file).await) });
}

/// Whether the page has an element with this id.
pub fn stand_in_page(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

async fn fetch(file: &str) -> Option<String> {
    let answer = JsFuture::from(window().fetch_with_str(file)).await.ok()?;
    let response = answer.dyn_into::<Response>().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
