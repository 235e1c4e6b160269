//! What keeping a case needs of its surroundings, so that tests can play several tabs, a full storage, and any clock.

use crate::browser::storage::{self, Drawer};
use crate::browser::{chance, clock, json};
use kaartwijzer_core::json::Json;

/// Every key of ours begins like this: the storage may be shared with other pages.
pub const OURS: &str = "kaartwijzer.";

/// A place where texts are put under keys, a clock, and chance.
pub trait Store {
    /// What was put under a key.
    fn get(&self, drawer: Drawer, key: &str) -> Option<String>;
    /// Puts a text under a key. Whether it was kept; if not, what stood there still does.
    fn set(&self, drawer: Drawer, key: &str, text: &str) -> bool;
    /// Takes out what was put under a key.
    fn remove(&self, drawer: Drawer, key: &str);
    /// All keys, whosever they are.
    fn keys(&self, drawer: Drawer) -> Vec<String>;
    /// Reads JSON; none where it is none.
    fn read(&self, text: &str) -> Option<Json>;
    /// Now: of two such texts, the later one comes after the other.
    fn now(&self) -> String;
    /// A number that no other tab draws.
    fn chance(&self) -> u32;
}

/// The browser.
#[derive(Debug, Clone, Copy)]
pub struct Browser;

impl Store for Browser {
    fn get(&self, drawer: Drawer, key: &str) -> Option<String> {
        storage::get(drawer, key)
    }

    fn set(&self, drawer: Drawer, key: &str, text: &str) -> bool {
        storage::set(drawer, key, text)
    }

    fn remove(&self, drawer: Drawer, key: &str) {
        storage::remove(drawer, key);
    }

    fn keys(&self, drawer: Drawer) -> Vec<String> {
        storage::keys(drawer)
    }

    fn read(&self, text: &str) -> Option<Json> {
        json::read(text).ok()
    }

    fn now(&self) -> String {
        clock::now()
    }

    fn chance(&self) -> u32 {
        chance::number()
    }
}

/// Takes out everything of ours, and nothing else.
pub fn forget(store: &dyn Store, drawer: Drawer) {
    for key in store.keys(drawer) {
        if key.starts_with(OURS) {
            store.remove(drawer, &key);
        }
    }
}

/// Whether anything can be kept at all; what it tries out is taken away again.
pub fn keeps(store: &dyn Store) -> bool {
    let probe = [OURS, "probe"].concat();
    let kept = store.set(Drawer::Browser, &probe, "?");
    store.remove(Drawer::Browser, &probe);
    kept
}
