//! What stays when the page is closed: language, colours, and the case on the desk. All of it in this browser only.

use crate::browser::{json, storage, tongue};
use crate::desk::Desk;
use kaartwijzer_core::{Case, CaseFile, Lang, Pack, casefile};
use leptos::prelude::*;

const LANGUAGE: &str = "kaartwijzer.lang";
const THEME: &str = "kaartwijzer.theme";
const CASE: &str = "kaartwijzer.case";
/// What could not be read is moved here, so that nothing is lost.
const ASIDE: &str = "kaartwijzer.case.aside";

/// Light, dark, or as the device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device is.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// As the style sheet and the storage call it; none where the device decides.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// The theme with this id; whatever else it says, the device decides.
    pub fn from_id(id: &str) -> Self {
        [Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.id() == Some(id))
            .unwrap_or_default()
    }

    /// The next one round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Auto => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Auto,
        }
    }
}

/// Something the page has to say once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The one with this name was taken out.
    Removed(String),
    /// The last case is on the desk again.
    Restored,
    /// What was kept could not be read, and was set aside.
    SetAside,
    /// The browser keeps nothing.
    NotKept,
    /// An address leads to no example.
    NoExample,
}

/// The choices of whoever reads, kept between visits.
#[derive(Debug)]
pub struct Keep {
    /// The language of the page.
    pub lang: RwSignal<Lang>,
    /// Its colours.
    pub theme: RwSignal<Theme>,
    /// What is said once, on top of the page.
    pub notice: RwSignal<Option<Notice>>,
}

impl Keep {
    /// What was kept; else the first language of the browser that the page speaks, else Dutch.
    pub fn load() -> Self {
        let lang = first_known(storage::get(LANGUAGE).into_iter().chain(tongue::preferred()));
        let theme = storage::get(THEME)
            .map(|id| Theme::from_id(&id))
            .unwrap_or_default();
        Self {
            lang: RwSignal::new(lang),
            theme: RwSignal::new(theme),
            notice: RwSignal::new(None),
        }
    }

    /// Speaks another language from now on.
    pub fn speak(&self, lang: Lang) {
        self.lang.set(lang);
        storage::set(LANGUAGE, lang.tag());
    }

    /// Goes on to the next colours.
    pub fn next_theme(&self) {
        let theme = self.theme.get_untracked().next();
        self.theme.set(theme);
        storage::set(THEME, theme.id().unwrap_or_default());
    }

    /// The case that was on the desk. What cannot be read is set aside, and said.
    pub fn last_case(&self, pack: &Pack) -> Option<Case> {
        let text = storage::get(CASE)?;
        let case = json::read(&text).and_then(|json| casefile::read(json, pack).ok());
        self.notice.set(Some(if case.is_some() {
            Notice::Restored
        } else {
            Notice::SetAside
        }));
        if case.is_none() {
            storage::set(ASIDE, &text);
        }
        case
    }

    /// Keeps the case on the desk from now on, from the first change on.
    pub fn follow(&self, desk: &'static Desk) {
        let notice = self.notice;
        Effect::new(move |said: Option<bool>| {
            let said = said.unwrap_or_default();
            let case = desk.to_keep();
            if !desk.is_touched() {
                return said;
            }
            let text = json::write(&CaseFile::of(&case, desk.pack()));
            let kept = text.is_some_and(|text| storage::set(CASE, &text));
            if !kept && !said {
                notice.set(Some(Notice::NotKept));
            }
            !kept
        });
    }
}

fn first_known(tags: impl Iterator<Item = String>) -> Lang {
    let mut tags = tags;
    tags.find_map(|tag| Lang::from_tag(&tag)).unwrap_or(Lang::Nl)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_the_page_speaks_is_taken_and_dutch_where_there_is_none() {
        let pick = |tags: &[&str]| first_known(tags.iter().map(ToString::to_string));
        assert_eq!(pick(&["it-IT", "fr-BE", "nl"]), Lang::Fr);
        assert_eq!(pick(&["it"]), Lang::Nl);
        assert_eq!(pick(&[]), Lang::Nl);
    }

    #[test]
    fn themes_go_round_and_read_back() {
        let mut theme = Theme::default();
        for _ in 0..3 {
            assert_eq!(Theme::from_id(theme.id().unwrap_or_default()), theme);
            theme = theme.next();
        }
        assert_eq!(theme, Theme::Auto);
        assert_eq!(Theme::from_id("sepia"), Theme::Auto);
    }
}
