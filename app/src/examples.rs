//! The ready cases: the case files of `tests/cases`, put in by `build.rs`, read when somebody opens one.

use crate::browser::json;
use kaartwijzer_core::{Case, Lang, Pack};

/// A case file that comes with the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The name of its file: `v1`, `door-card`.
    pub id: &'static str,
    titles: [&'static str; 4],
    json: &'static str,
}

/// All of them: the vignettes, then the doors.
pub static ALL: &[Example] = include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// What stands before the id of a door.
const DOOR: &str = "door-";

/// The one with this id.
pub fn find(id: &str) -> Option<&'static Example> {
    ALL.iter().find(|example| example.id == id)
}

/// The vignettes.
pub fn vignettes() -> impl Iterator<Item = &'static Example> {
    ALL.iter().filter(|example| !example.id.starts_with(DOOR))
}

impl Example {
    /// Its title.
    pub fn title(&self, lang: Lang) -> &'static str {
        self.titles[lang as usize]
    }

    /// The text of the case file, without its expectations.
    pub const fn json(&self) -> &'static str {
        self.json
    }

    /// Reads it in the browser. None only where file and pack no longer fit, which a test would have told.
    pub fn case(&self, pack: &Pack) -> Option<Case> {
        crate::json::file(&json::read(self.json)?)?.resolve(pack).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Policy, casefile};

    #[test]
    fn every_example_fits_the_pack_and_has_a_title_in_every_language() {
        let policy = Policy::builtin();
        for example in ALL {
            let mut reader = serde_json::Deserializer::from_str(example.json());
            assert!(casefile::read(&mut reader, policy.pack()).is_ok(), "{}", example.id);
            assert!(Lang::ALL.iter().all(|lang| !example.title(*lang).is_empty()), "{}", example.id);
        }
    }

    #[test]
    fn the_first_example_is_the_one_the_page_opens_on() {
        assert_eq!(ALL.first().map(|example| example.id), Some("v1"));
        assert!(find("nobody").is_none());
    }
}
