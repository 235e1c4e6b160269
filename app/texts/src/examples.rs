//! The ready cases: the case files of `tests/cases`, put in by `build.rs`.
//!
//! The page opens on the first; the others, 13 kB (brotli), lie beside it in one file until somebody opens one.

use kaartwijzer_format::Lang;

/// A case file that comes with the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The name of its file: `v1`, `door-card`.
    pub id: &'static str,
    titles: [&'static str; 4],
}

/// All of them: the vignettes, then the doors.
pub static ALL: &[Example] = include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// The text of the first, without its expectations.
pub const FIRST: &str = include_str!(concat!(env!("OUT_DIR"), "/first.json"));

/// The file beside the page that holds the others, by their ids. Other cases are a file with another name.
pub const FILE: &str = concat!("cases-", env!("KAARTWIJZER_CASES"), ".json");

/// What stands in that file.
#[cfg(feature = "all")]
pub const OTHERS: &str = include_str!(concat!(env!("OUT_DIR"), "/others.json"));

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

    /// Whether it is the one the page opens on.
    pub fn is_first(&self) -> bool {
        ALL.first() == Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_has_a_title_in_every_language() {
        for example in ALL {
            assert!(Lang::ALL.iter().all(|lang| !example.title(*lang).is_empty()), "{}", example.id);
        }
    }

    #[test]
    fn the_first_example_is_the_one_the_page_opens_on() {
        assert_eq!(ALL.first().map(|example| example.id), Some("v1"));
        assert!(ALL[0].is_first() && !ALL[1].is_first());
        assert!(find("nobody").is_none());
    }
}
