//! What stays when the page is closed: language, colours, and the case on the desk. All of it in this browser only.

use crate::browser::{json, storage, tongue};
use crate::desk::Desk;
use crate::desk::notice::Notice;
use crate::signals::{Effect, GetUntracked, RwSignal, Set};
use crate::theme::Theme;
use kaartwijzer_core::{Case, CaseFile, Lang, Pack};

const LANGUAGE: &str = "kaartwijzer.lang";
const THEME: &str = "kaartwijzer.theme";
const CASE: &str = "kaartwijzer.case";
/// What could not be read is moved here, so that nothing is lost.
const ASIDE: &str = "kaartwijzer.case.aside";

/// The choices of whoever reads, kept between visits.
#[derive(Debug)]
pub struct Keep {
    /// The language of the page.
    pub lang: RwSignal<Lang>,
    /// Its colours.
    pub theme: RwSignal<Theme>,
}

impl Keep {
    /// What was kept; else the first language of the browser that the page speaks, else Dutch.
    pub fn load() -> Self {
        let lang = Self::language();
        let theme = storage::get(THEME).map(|id| Theme::from_id(&id)).unwrap_or_default();
        Self { lang: RwSignal::new(lang), theme: RwSignal::new(theme) }
    }

    /// The language to begin in.
    pub fn language() -> Lang {
        first_known(storage::get(LANGUAGE).into_iter().chain(tongue::preferred()))
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

    /// The case that was on the desk, and what there is to say about it. What cannot be read is set aside.
    pub fn last_case(&self, pack: &Pack) -> (Option<Case>, Option<Notice>) {
        let Some(text) = storage::get(CASE) else { return (None, None) };
        let case = json::read(&text).and_then(|json| CaseFile::from_json(&json)?.resolve(pack)).ok();
        if case.is_none() {
            storage::set(ASIDE, &text);
        }
        let notice = if case.is_some() { Notice::Restored } else { Notice::SetAside };
        (case, Some(notice))
    }

    /// Keeps the case on the desk from now on, from the first change on.
    pub fn follow(&self, desk: &'static Desk) {
        Effect::new(move |said: Option<bool>| {
            let said = said.unwrap_or_default();
            let case = desk.to_keep();
            if !desk.is_touched() {
                return said;
            }
            let text = json::write(&CaseFile::of(&case, desk.pack()).to_json());
            let kept = text.is_some_and(|text| storage::set(CASE, &text));
            if !kept && !said {
                desk.notice.set(Some(Notice::NotKept));
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
}
