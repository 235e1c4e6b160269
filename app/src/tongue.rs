//! The words of the pack, learned one language at a time: a page in one language carries no other.

use crate::browser::words;
use kaartwijzer_core::{Lang, Pack};

/// Sees to it that the pack knows a language, then calls back: whether it does.
pub fn learn(pack: &'static Pack, lang: Lang, then: impl FnOnce(bool) + 'static) {
    if pack.words.knows(lang) {
        return then(true);
    }
    words::read(&id(lang), file(pack, lang), move |text| {
        let known = text.map(|text| pack.words.learn(lang, text));
        then(known.is_some());
    });
}

/// The element that holds them in a page that is one file.
fn id(lang: Lang) -> String {
    ["words-", lang.tag()].concat()
}

/// The file that holds them beside the page. A pack with other words has files with other names.
fn file(pack: &Pack, lang: Lang) -> String {
    ["words-", &pack.hash, ".", lang.tag(), ".txt"].concat()
}
