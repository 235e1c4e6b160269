//! The part of the address from `#` on.

use gloo::events::EventListener;
use gloo::utils::window;

/// What stands there now.
pub fn get() -> String {
    window().location().hash().unwrap_or_default()
}

/// Puts something else there, without a step in the history of the browser and without a call back.
pub fn replace(hash: &str) {
    if let Ok(history) = window().history() {
        // Fails only where a page may not change its own address; then the old one stays.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Goes there, as if a link had been followed.
pub fn go(hash: &str) {
    // Fails only for an address that cannot be one; then the page stays where it is.
    let _ = window().location().set_hash(hash);
}

/// Calls back whenever it changes, as long as the page is open.
pub fn listen(mut changed: impl FnMut(String) + 'static) {
    EventListener::new(&window(), "hashchange", move |_| changed(get())).forget();
}
