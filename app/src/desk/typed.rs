//! What was typed into the fields for free text and is not in the case: not yet, or not at all.

use crate::signals::{Get, RwSignal, Update};
use kaartwijzer_core::real;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The texts by the ids of their fields.
pub struct Typed {
    texts: Mutex<Vec<(&'static str, String)>>,
    turned: RwSignal<bool>,
}

impl Default for Typed {
    fn default() -> Self {
        Self { texts: Mutex::default(), turned: RwSignal::new(false) }
    }
}

impl Typed {
    /// What stands in a field, where it is another text than the case has; tracked.
    pub fn text(&self, field: &str) -> Option<String> {
        self.turned.get();
        self.texts().iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone())
    }

    /// Somebody types.
    pub fn note(&self, field: &'static str, text: String) {
        {
            let mut texts = self.texts();
            texts.retain(|(id, _)| *id != field);
            texts.push((field, text));
        }
        self.turn();
    }

    /// The case has what was typed, or nobody wants it any more.
    pub fn forget(&self, field: &str) {
        self.texts().retain(|(id, _)| *id != field);
        self.turn();
    }

    /// So with all fields.
    pub fn forget_all(&self) {
        self.texts().clear();
        self.turn();
    }

    /// Whether a field holds what no case takes.
    pub fn is_refused(&self, field: &str) -> bool {
        self.texts().iter().any(|(id, text)| *id == field && real::register_number(text).is_some())
    }

    /// Nobody holds this while the signal is set.
    fn texts(&self) -> MutexGuard<'_, Vec<(&'static str, String)>> {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(&self) {
        self.turned.update(|turned| *turned = !*turned);
    }
}
