//! What a group answered to a lesson: kept under the name of the lesson, until it is wiped.

use super::Keep;
use super::store::{Browser, Store};
use crate::browser::storage::Drawer;
use kaartwijzer_core::json;
use kaartwijzer_training::Results;
use kaartwijzer_training::results::{from_json, to_json};

/// Results of groups stand under this, followed by the name of the lesson as it stands in an address.
const GROUP: &str = "kaartwijzer.group.";

/// What was kept; none where nothing was, or where it cannot be read.
pub fn read(store: &dyn Store, lesson: &str) -> Option<Results> {
    let json = store.read(&store.get(Drawer::Browser, &key(lesson))?)?;
    from_json(&json).ok()
}

/// Keeps what was answered. Whether it was kept.
pub fn write(store: &dyn Store, results: &Results) -> bool {
    store.set(Drawer::Browser, &key(&results.lesson.id), &json::text(&to_json(results)))
}

fn key(lesson: &str) -> String {
    [GROUP, lesson].concat()
}

impl Keep {
    /// What the last group answered to a lesson.
    pub fn group(&self, lesson: &str) -> Option<Results> {
        read(&Browser, lesson)
    }

    /// Keeps what a group answered.
    pub fn keep_group(&self, results: &Results) {
        self.is_full(!write(&Browser, results));
    }

    /// Wipes it.
    pub fn wipe_group(&self, lesson: &str) {
        Browser.remove(Drawer::Browser, &key(lesson));
    }
}
