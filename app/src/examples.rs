//! The ready cases: the first comes with the page, the others are fetched when somebody opens one.

use crate::browser::{json, words};
use kaartwijzer_core::json::Json;
use kaartwijzer_core::{Case, Date, Pack, casefile};
use std::sync::OnceLock;

pub use kaartwijzer_texts::examples::{ALL, Example, find, vignettes};
use kaartwijzer_texts::examples::{FILE, FIRST};

/// The others, once they were fetched.
static OTHERS: OnceLock<Json> = OnceLock::new();

/// The element that holds the others in a page that is one file.
const ID: &str = "cases";

/// Sees to it that all examples are there, then calls back: whether they are.
pub fn fetch(then: impl FnOnce(bool) + 'static) {
    if OTHERS.get().is_some() {
        return then(true);
    }
    words::read(ID, FILE.to_owned(), move |text| {
        let others = text.and_then(|text| json::read(&text).ok());
        then(others.map(|others| OTHERS.get_or_init(|| others)).is_some());
    });
}

/// The case on which the page opens: the first example; an empty case only where there is none.
pub fn opening(pack: &Pack, today: Date) -> Case {
    ALL.first().and_then(|first| case(first, pack)).unwrap_or_else(|| Case::new(today))
}

/// Reads an example. None where it was not fetched, or where file and pack no longer fit, which a test would have told.
pub fn case(example: &Example, pack: &Pack) -> Option<Case> {
    let first;
    let json = if example.is_first() {
        first = json::read(FIRST).ok()?;
        &first
    } else {
        OTHERS.get()?.get(example.id)?
    };
    casefile::from_json(json, pack).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;
    use kaartwijzer_texts::examples::OTHERS;
    use serde_json::Value;

    #[test]
    fn every_example_fits_the_pack() {
        let policy = Policy::builtin();
        let others: Value = serde_json::from_str(OTHERS).unwrap();
        for example in ALL {
            let text = if example.is_first() { FIRST.to_owned() } else { others[example.id].to_string() };
            let mut reader = serde_json::Deserializer::from_str(&text);
            assert!(casefile::read(&mut reader, policy.pack()).is_ok(), "{}", example.id);
        }
    }
}
