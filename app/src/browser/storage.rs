//! What the browser keeps for this page. Nothing of it leaves the browser.

use web_sys::Storage;

/// What was put under a key; nothing where storage is blocked.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Puts a text under a key. Whether it was kept.
pub fn set(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}
