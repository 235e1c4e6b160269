//! What is wrong with words of the course: a language that lacks, too many words, a rule by its number.

use kaartwijzer_core::Lang;
use kaartwijzer_core::case::Words;
use std::collections::BTreeSet;

/// The words of a step, in Dutch; the other languages need a few more.
pub const MOST_WORDS: usize = 60;
const MOST_WORDS_ELSEWHERE: usize = 75;
/// What is never said, in each language: a text is no informant, and what is not owed is not forbidden.
const NEVER: [(Lang, &[&str]); 4] = [
    (Lang::Nl, &["bron", "bronnen", "chef", "moet niet"]),
    (Lang::Fr, &["source", "sources"]),
    (Lang::De, &["Quelle", "Quellen", "muss nicht", "Schweigepflicht"]),
    (Lang::En, &["source", "sources"]),
];

pub fn wrong_with(words: &Words, most: usize) -> impl Iterator<Item = String> {
    let mut wrong = Vec::new();
    let texts: Vec<&str> = Lang::ALL.into_iter().map(|lang| words.get(lang)).collect();
    if matches!(words, Words::One(_)) {
        wrong.push("it is not in four languages".to_owned());
    }
    for (lang, text) in Lang::ALL.into_iter().zip(&texts) {
        let most = if lang == Lang::ALL[0] || most < MOST_WORDS { most } else { MOST_WORDS_ELSEWHERE };
        let count = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        if count == 0 || count > most {
            wrong.push(format!("{lang:?} has {count} words"));
        }
        wrong.extend(
            text.split(|sign: char| !sign.is_alphanumeric())
                .filter(|word| is_id(word))
                .map(|id| format!("{lang:?} names {id}")),
        );
        let never = NEVER.iter().filter(|(of, _)| *of == lang).flat_map(|(_, never)| *never);
        let plain = plain(text);
        wrong.extend(
            never
                .filter(|never| plain.contains(&format!(" {never} ")))
                .map(|never| format!("{lang:?} says `{never}`")),
        );
    }
    let different: BTreeSet<&&str> = texts.iter().collect();
    if different.len() < 4 && texts[0].split_whitespace().count() > 3 {
        wrong.push("two languages say the same".to_owned());
    }
    wrong.into_iter()
}

/// The words alone, each with a blank before and after.
fn plain(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// `R18`, `G4`
fn is_id(word: &str) -> bool {
    let mut signs = word.chars();
    matches!(signs.next(), Some('R' | 'G')) && signs.next().is_some_and(|sign| sign.is_ascii_digit())
}
