//! The words of the page and of the pack, learned one language at a time: a page in one language carries no other.

use crate::browser::words;
use crate::i18n;
use kaartwijzer_core::{Lang, Pack, say};

/// Sees to it that page and pack know a language, then calls back: whether it does.
pub fn learn(pack: &'static Pack, lang: Lang, then: impl FnOnce(bool) + 'static) {
    if pack.words.knows(lang) {
        return then(true);
    }
    words::read(&id(lang), file(pack, lang), move |text| {
        let known = text.map(|text| pack.words.learn(lang, say::learn(lang, i18n::learn(lang, text))));
        then(known.is_some());
    });
}

/// Whether the page carries the words of every language with it: a page that is one file.
pub fn is_carried() -> bool {
    words::stand_in_page(&id(Lang::Nl))
}

/// The element that holds them in a page that is one file.
fn id(lang: Lang) -> String {
    ["words-", lang.tag()].concat()
}

/// The file that holds them beside the page. Other words are files with other names.
fn file(pack: &Pack, lang: Lang) -> String {
    ["words-", &pack.hash, "-", i18n::HASH, ".", lang.tag(), ".txt"].concat()
}
