//! Exercises before a room: which question is shown, whether its answer is, the hands that were counted, what was changed live,
//! and how much time is left. The lesson itself is never changed.

mod act;
mod stage;

pub use act::{
    FORWARD, NOTES, back, enter, forward, name_group, obey, renew, reset, take_screen, turn_timer, wipe,
};
pub use stage::{Depth, Screen, Stage};

use crate::signals::{Get, RwSignal, Update};
use std::sync::{Mutex, PoisonError};

/// The stage, and what tells the page that it changed.
#[derive(Debug, Default)]
pub struct Show {
    stage: Mutex<Stage>,
    turned: RwSignal<bool>,
    ticked: RwSignal<bool>,
}

impl Show {
    /// What is on the stage; tracked.
    pub fn stage(&self) -> Stage {
        self.turned.get();
        self.glance()
    }

    /// Whoever calls this follows what is on the stage.
    pub fn watch(&self) {
        self.turned.get();
    }

    /// What is on the stage, for what happens when something is pressed.
    pub fn glance(&self) -> Stage {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes what is on the stage.
    pub fn change(&self, change: impl FnOnce(&mut Stage)) {
        change(&mut self.stage.lock().unwrap_or_else(PoisonError::into_inner));
        self.turned.update(|turned| *turned = !*turned);
    }

    /// Changes what is on the stage while it is drawn.
    fn set(&self, stage: Stage) {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }

    /// The seconds that are left; tracked.
    pub fn left(&self) -> u32 {
        self.ticked.get();
        self.glance().left
    }

    /// Changes how much time is left.
    pub fn tick(&self, change: impl FnOnce(&mut Stage)) {
        change(&mut self.stage.lock().unwrap_or_else(PoisonError::into_inner));
        self.ticked.update(|ticked| *ticked = !*ticked);
    }
}
