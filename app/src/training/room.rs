//! How the page is set up for a group: its own names of functions and of the municipality, and what it does not need. As
//! somebody set it, and as the lesson that is looked at brings it along. No sentence of the law ever changes.

use super::lesson;
use crate::app::MAIN;
use crate::browser::focus;
use crate::keep::Keep;
use crate::page::Page;
use crate::route::{Practise, Route};
use crate::signals::{Get, RwSignal, Update, With, WithUntracked};
use kaartwijzer_core::Pack;
use kaartwijzer_training::lesson::{Part, Room};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How the page is set up.
#[derive(Debug, Default)]
pub struct Rooms {
    state: Mutex<State>,
    turned: RwSignal<bool>,
}

/// What is known of it.
#[derive(Debug, Default)]
struct State {
    /// As somebody set it; none before it was read.
    own: Option<Room>,
    /// Somebody wants the names of the law, whatever a lesson brings along.
    plain: bool,
    /// The lesson that is looked at, and what it brings along.
    series: String,
    brought: Room,
    /// Both together. The words of the page live as long as it does, and so do these.
    now: Option<&'static Room>,
}

impl State {
    fn own(&mut self, keep: &Keep, pack: &Pack) -> &mut Room {
        self.own.get_or_insert_with(|| keep.room(pack))
    }
}

impl Rooms {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(&self) {
        self.turned.update(|turned| *turned = !*turned);
    }

    /// Forgets it, as it was never set.
    pub fn forget(&self) {
        *self.state() = State::default();
        self.turn();
    }
}

impl Page {
    /// How the page is set up here; tracked.
    pub fn room(self) -> &'static Room {
        let rooms = &self.desk.room;
        rooms.turned.get();
        let series = self.desk.route.with(|route| match route {
            Route::Practise(
                Practise::At(series, _) | Practise::Show(series, _) | Practise::Handout(series),
            ) => Some(series.clone()),
            _ => None,
        });
        let name = series.as_ref().map(ToString::to_string).unwrap_or_default();
        let mut state = rooms.state();
        if let Some(now) = state.now.filter(|_| state.series == name) {
            return now;
        }
        let brought = series.map(|series| lesson(self, &series));
        // A lesson that did not come yet may bring something along when it does.
        state.series = if matches!(brought, Some(None)) { "?".to_owned() } else { name };
        state.brought = brought.flatten().map(|lesson| lesson.room).unwrap_or_default();
        let own = state.own(self.keep, self.pack()).clone();
        let room = if state.plain { own } else { own.over(&state.brought) };
        let now = match state.now {
            Some(now) if *now == room => now,
            _ => Box::leak(Box::new(room)),
        };
        state.now = Some(now);
        now
    }

    /// Whether a part of the page is hidden; tracked.
    pub fn hides(self, part: Part) -> bool {
        self.room().hidden.contains(&part)
    }

    /// Whether exercises are shown to a room.
    pub fn is_shown(self) -> bool {
        self.desk.route.with_untracked(|route| matches!(route, Route::Practise(Practise::Show(..))))
    }

    /// Sets the page up otherwise.
    pub fn set_room(self, change: impl FnOnce(&mut Room)) {
        let rooms = &self.desk.room;
        let mut state = rooms.state();
        let before = state.now.cloned().unwrap_or_default();
        let own = state.own(self.keep, self.pack());
        // What a lesson hides can be shown again: from here on it is as somebody set it.
        own.hidden = before.hidden;
        change(own);
        let own = own.clone();
        (state.now, state.plain) = (None, false);
        drop(state);
        self.keep.keep_room(&own);
        rooms.turn();
    }

    /// Goes back to the page as it always is.
    pub fn leave_room(self) {
        let rooms = &self.desk.room;
        *rooms.state() = State { own: Some(Room::default()), plain: true, ..State::default() };
        self.keep.keep_room(&Room::default());
        rooms.turn();
        // What was pressed is gone.
        focus::soon(MAIN.to_owned());
    }

    /// The municipality of a case, as it is called here; tracked.
    pub fn place(self, own: &str) -> String {
        let room = self.room();
        if room.place.is_empty() { own } else { &room.place }.to_owned()
    }
}
