//! What made exercises are told with: names, places, and things that may stand on a card or that somebody knows.

use kaartwijzer_core::casefile::CaseError;
use kaartwijzer_core::json::Json;
use kaartwijzer_core::{Item, Pack};

/// Names, places and items to make exercises of. All invented.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bank {
    /// Names of people.
    pub names: Vec<String>,
    /// Names on cards.
    pub aliases: Vec<String>,
    /// Municipalities.
    pub places: Vec<String>,
    /// Things, with what is so of them.
    pub items: Vec<Item>,
}

impl Bank {
    /// Reads it.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path.
    pub fn from_json(_json: &Json, _pack: &Pack) -> Result<Self, CaseError> {
        Ok(Self::default())
    }
}
