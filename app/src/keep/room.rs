//! How the page is set up for a group: kept, until somebody goes back.

use super::Keep;
use super::store::{Browser, Store};
use crate::browser::storage::Drawer;
use kaartwijzer_core::Pack;
use kaartwijzer_core::json;
use kaartwijzer_training::lesson::{self, Room};

const ROOM: &str = "kaartwijzer.room";

/// What was kept; as the page always is where nothing was, or where it cannot be read.
pub fn read(store: &dyn Store, pack: &Pack) -> Room {
    let json = store.get(Drawer::Browser, ROOM).and_then(|text| store.read(&text));
    json.and_then(|json| lesson::room(&json, pack).ok()).unwrap_or_default()
}

/// Keeps it. Whether it was kept.
pub fn write(store: &dyn Store, room: &Room) -> bool {
    if *room == Room::default() {
        store.remove(Drawer::Browser, ROOM);
        return true;
    }
    store.set(Drawer::Browser, ROOM, &json::text(&lesson::room_json(room)))
}

impl Keep {
    /// How the page was set up.
    pub fn room(&self, pack: &Pack) -> Room {
        read(&Browser, pack)
    }

    /// Keeps how it is set up.
    pub fn keep_room(&self, room: &Room) {
        self.is_full(!write(&Browser, room));
    }
}
