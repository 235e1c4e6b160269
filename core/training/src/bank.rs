//! What made exercises are told with: names, places, and things that may stand on a card or that somebody knows.

use kaartwijzer_core::casefile::shape::{Keys, list, text};
use kaartwijzer_core::casefile::{self, CaseError, MOST_ITEMS};
use kaartwijzer_core::json::Json;
use kaartwijzer_core::{Item, Pack, Pairs};

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
    /// What is so between anybody and a thing: nobody is told a circular in confidence.
    pub pairs: Pairs,
}

impl Bank {
    /// Reads it: `names`, `aliases`, `places`, and `items` as a case file has them; `participants` is anybody, for `pairs`.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path.
    pub fn from_json(json: &Json, pack: &Pack) -> Result<Self, CaseError> {
        let keys = Keys::of(json, &["names", "aliases", "places", "items", "participants", "pairs"])?;
        let texts = |key| keys.may(key, |json| list(json, MOST_ITEMS, text));
        // The items of a case file on any day are what they are here.
        let of = |key| json.get(key).cloned().unwrap_or(Json::List(Vec::new()));
        let case = Json::map([
            ("kaartwijzer", Json::Number(casefile::VERSION)),
            ("date", Json::text("2016-09-12")),
            ("participants", of("participants")),
            ("items", of("items")),
            ("pairs", of("pairs")),
        ]);
        let case = casefile::from_json(&case, pack)?;
        Ok(Self {
            names: texts("names")?,
            aliases: texts("aliases")?,
            places: texts("places")?,
            items: case.items,
            pairs: case.pairs,
        })
    }
}
