//! Cases and lessons as files: what they are called, and handing them out.

use crate::browser::file::{self, Given};
use crate::i18n::Ui;
pub use crate::keep::document::Document;
use crate::keep::document::name;
use crate::node::{El, el};
use crate::page::Page;
use crate::training::shelf::Kept;
use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::{Case, Date, Lang, casefile};
use kaartwijzer_training::{Lesson, lesson};

/// The id of the field through which files are chosen.
pub const OPENER: &str = "opener";
/// The key that says that a file holds several cases, and the version of that.
pub const LIBRARY: &str = "kaartwijzer_library";
const VERSION: u32 = 1;
/// The cases in it.
pub const CASES: &str = "cases";
/// No name of a file takes more of the name of its case.
const LONGEST: usize = 40;

/// The field through which files are chosen; buttons and keys press it.
pub fn opener(given: impl Fn(Vec<Given>) + Clone + 'static) -> El {
    el("input")
        .set("type", "file")
        .set("id", OPENER)
        .hook(OPENER)
        .set("accept", ".json,application/json")
        .set("multiple", true)
        .set("hidden", true)
        .on("change", move |event| file::chosen(&event, given.clone()))
}

/// Saves the case on the desk.
pub fn save_desk(page: Page) {
    save(page, &page.desk.to_keep());
}

/// Saves a document; one that cannot be read as it is.
pub fn save_document(page: Page, document: &Document) {
    match &document.case {
        Some(case) => save(page, case),
        None => {
            file::save(&[page.ui.cases.fictitious, "-", &document.id, ".json"].concat(), &document.text);
        }
    }
}

/// Saves a lesson; one that cannot be read as it is.
pub fn save_lesson(page: Page, kept: &Kept) {
    let [fictitious, word] = [page.ui.cases.fictitious, page.ui.lessons.file];
    match &kept.lesson {
        Some(lesson) => {
            let text = json::pretty(&lesson::to_json(lesson, page.pack()));
            file::save(&[&lesson_name(page, lesson), ".json"].concat(), &text);
        }
        None => file::save(&[fictitious, "-", word, "-", &kept.id, ".json"].concat(), &kept.text),
    }
}

/// What the file of a lesson is called, without its ending.
pub fn lesson_name(page: Page, lesson: &Lesson) -> String {
    let name = slug(lesson.title.get(page.lang));
    let dash = if name.is_empty() { "" } else { "-" };
    [page.ui.cases.fictitious, "-", page.ui.lessons.file, dash, &name].concat()
}

fn save(page: Page, case: &Case) {
    let text = json::pretty(&casefile::to_json(case, page.pack()));
    file::save(&file_name(page.ui, case, page.lang), &text);
}

/// Saves all documents as one file.
pub fn save_all(page: Page) {
    let pack = page.pack();
    let documents = page.keep.documents(pack).into_iter();
    let cases = documents.filter_map(|document| Some(casefile::to_json(&document.case?, pack)));
    let library = Json::map([(LIBRARY, Json::Number(VERSION)), (CASES, Json::List(cases.collect()))]);
    file::save(&all_name(page.ui, page.desk.today), &json::pretty(&library));
}

/// What the file of a case is called: that it is invented, whose card it is, and the day asked about.
pub fn file_name(ui: &Ui, case: &Case, lang: Lang) -> String {
    let name = slug(name(case, lang));
    let fictitious = ui.cases.fictitious;
    let name = name.strip_prefix(fictitious).unwrap_or(&name).trim_start_matches('-');
    let dash = if name.is_empty() { "" } else { "-" };
    [fictitious, dash, name, "-", &case.date.to_string(), ".json"].concat()
}

fn all_name(ui: &Ui, today: Date) -> String {
    ["kaartwijzer-", ui.cases.fictitious, "-", &today.to_string(), ".json"].concat()
}

/// A name of plain letters, digits and hyphens, which every system takes.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for sign in name.chars() {
        let before = slug.len();
        match sign {
            'a'..='z' | '0'..='9' => slug.push(sign),
            'A'..='Z' => slug.push(sign.to_ascii_lowercase()),
            'à'..='å' | 'À'..='Å' => slug.push('a'),
            'ç' | 'Ç' => slug.push('c'),
            'è'..='ë' | 'È'..='Ë' => slug.push('e'),
            'ì'..='ï' | 'Ì'..='Ï' => slug.push('i'),
            'ñ' | 'Ñ' => slug.push('n'),
            'ò'..='ö' | 'Ò'..='Ö' => slug.push('o'),
            'ù'..='ü' | 'Ù'..='Ü' => slug.push('u'),
            'ß' => slug.push_str("ss"),
            '\'' | '’' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() > LONGEST {
            slug.truncate(slug[..before].rfind('-').unwrap_or(before));
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::ui;
    use kaartwijzer_core::Words;

    #[test]
    fn a_file_says_that_it_is_invented_whose_and_which_day() {
        let case = |alias: &str, title: &str| Case {
            alias: alias.into(),
            title: Words::from(title),
            ..Case::new("2016-09-12".parse().unwrap())
        };
        let named = |case: &Case, lang| file_name(ui(lang), case, lang);
        assert_eq!(named(&case("Alfa-3", ""), Lang::Nl), "fictief-alfa-3-2016-09-12.json");
        assert_eq!(named(&case("Alfa-3", "Zoé, l’élève"), Lang::Fr), "fictif-zoe-leleve-2016-09-12.json");
        assert_eq!(named(&case("Fiktiv Straße 7", ""), Lang::De), "fiktiv-strasse-7-2016-09-12.json");
        assert_eq!(named(&case("", ""), Lang::En), "fictitious-2016-09-12.json");
        assert_eq!(named(&case("../../ 日本", ""), Lang::En), "fictitious-2016-09-12.json");
    }

    #[test]
    fn a_long_name_ends_with_a_word() {
        assert_eq!(
            slug("De jeugdwerker die niet wist of hij moest gaan"),
            "de-jeugdwerker-die-niet-wist-of-hij"
        );
        assert_eq!(slug(&"x".repeat(60)).len(), LONGEST);
    }
}
