//! What the browser keeps for this page. Nothing of it leaves the browser.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

/// For how long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawer {
    /// Until it is taken out, and for every tab.
    Browser,
    /// As long as this tab is open; a reload finds it again.
    Tab,
}

/// What was put under a key; nothing where storage is blocked.
pub fn get(drawer: Drawer, key: &str) -> Option<String> {
    storage(drawer)?.get_item(key).ok().flatten()
}

/// Puts a text under a key. Whether it was kept.
pub fn set(drawer: Drawer, key: &str, text: &str) -> bool {
    storage(drawer).is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Takes out what was put under a key.
pub fn remove(drawer: Drawer, key: &str) {
    if let Some(storage) = storage(drawer) {
        let _ = storage.remove_item(key); // where nothing may be taken out, nothing could be put in
    }
}

/// All keys, whoever put something under them.
pub fn keys(drawer: Drawer) -> Vec<String> {
    let Some(storage) = storage(drawer) else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect()
}

/// Calls back whenever another tab has put something under a key (`true`) or taken it out, as long as the page is open.
pub fn listen(changed: impl Fn(&str, bool) + 'static) {
    EventListener::new(&window(), "storage", move |event| {
        let event = event.unchecked_ref::<StorageEvent>();
        changed(&event.key().unwrap_or_default(), event.new_value().is_some());
    })
    .forget();
}

fn storage(drawer: Drawer) -> Option<Storage> {
    let storage = match drawer {
        Drawer::Browser => window().local_storage(),
        Drawer::Tab => window().session_storage(),
    };
    storage.ok().flatten()
}
