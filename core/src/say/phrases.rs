//! What a language has to give: the fields that `nl.rs` … fill, and the filling of their slots.

#[cfg(feature = "words")]
use super::{de, en, fr, nl};
use kaartwijzer_format::told::{Told, Unread};
use kaartwijzer_format::{Lang, told};
use std::sync::OnceLock;

/// The phrases that were learned.
static LEARNED: [OnceLock<Phrases>; 4] = [const { OnceLock::new() }; 4];

/// The phrases of a language. Where the words are built in, they are known; elsewhere they are learned first.
pub fn phrases(lang: Lang) -> &'static Phrases {
    LEARNED[lang as usize].get_or_init(|| built_in(lang))
}

/// Learns the phrases of a language, for good: the first lines of a text. What follows them is given back.
pub fn learn(lang: Lang, text: &'static str) -> &'static str {
    let mut lines = Unread::new(text);
    // A language that is known already stays as it is.
    let _ = LEARNED[lang as usize].set(Phrases::read(&mut lines));
    lines.rest()
}

#[cfg(feature = "words")]
const fn built_in(lang: Lang) -> Phrases {
    match lang {
        Lang::Nl => nl::PHRASES,
        Lang::Fr => fr::PHRASES,
        Lang::De => de::PHRASES,
        Lang::En => en::PHRASES,
    }
}

/// No words: nothing is said in a language before it was learned.
#[cfg(not(feature = "words"))]
fn built_in(_: Lang) -> Phrases {
    Phrases::read(&mut Unread::new(""))
}

/// The phrases of a language as lines, for [`learn`].
#[cfg(feature = "words")]
pub fn lines(lang: Lang) -> String {
    let mut text = String::new();
    built_in(lang).write(&mut text);
    text
}

told! {
/// All that a language needs. No field has a default: a language that misses one does not compile.
pub struct Phrases {
    /// January first.
    pub months: [&'static str; 12],
    /// The first day of a month.
    pub first: &'static str,
    /// `{day}`, `{month}`, `{year}`.
    pub date: &'static str,
    /// When: `{date}`.
    pub on: &'static str,
    /// When: the day of reading.
    pub today: &'static str,
    /// When: today, after a supposition.
    pub then: &'static str,
    /// Fills `{not}` of an act.
    pub not: &'static str,
    /// Between the last two of a list.
    pub and: &'static str,
    /// Between the last two of a list.
    pub or: &'static str,
    /// What a question says before `{who}`, and what it says instead before a vowel.
    pub elided: Option<[&'static str; 2]>,
    /// Whoever has no name.
    pub somebody: &'static str,
    /// A whole sentence after a colon starts with a capital.
    pub capital_after_colon: bool,
    /// `{assumed}` and the `{answer}` under it.
    pub suppose: &'static str,
    /// What is asked in a clause (`{may}`), by tense: of a permission, of a duty.
    pub may: [[&'static str; 3]; 2],
    /// What a text does not do (`{allow}`), by tense: for a permission, for a duty.
    pub allow: [[&'static str; 3]; 2],
    /// The sentences.
    pub answers: Answers,
    /// The short words, in the order of [`crate::verdict::OutcomeKind`]; the own choice last.
    pub outcomes: [&'static str; 9],
    /// Shorter still, for a seat or a square: in the past, and now or later.
    pub badges: [[&'static str; 2]; 9],
    /// In the order of [`super::Family`].
    pub families: [&'static str; 4],
    /// What to do next.
    pub steps: Steps,
    /// Under each permission.
    pub only_this: &'static str,
    /// In the order of [`kaartwijzer_format::Basis`].
    pub bases: [&'static str; 3],
    /// In the order of [`crate::trace::Role`].
    pub roles: [&'static str; 8],
    /// In the order of [`crate::truth::Truth`].
    pub truths: [&'static str; 3],
    /// What a clause does.
    pub effects: Effects,
    /// The lines of a condition.
    pub lines: Lines,
    /// The story of a case.
    pub told: Story,
}
}

told! {
/// Whole sentences by tense (past, present, future), without a capital and with the slots `{when}`, `{who}`, `{by}`, `{act}`, `{no}` (the
/// act with its negation), `{pre}` and `{verb}` (the act before its infinitive, and that), `{nopre}`, `{may}`, `{allow}`.
pub struct Answers {
    pub permitted: [&'static str; 3],
    pub forbidden: [&'static str; 3],
    pub required: [&'static str; 3],
    /// The duty of somebody else than the one asked about.
    pub their_duty: [&'static str; 3],
    pub choice: [&'static str; 3],
    /// The choice of somebody else.
    pub their_choice: [&'static str; 3],
    pub silent: [&'static str; 3],
    pub no_basis: [&'static str; 3],
    pub conflict: [&'static str; 3],
    pub depends: [&'static str; 3],
}
}

told! {
/// What to do next, by outcome.
pub struct Steps {
    pub permitted: &'static str,
    pub forbidden: &'static str,
    pub required: &'static str,
    pub choice: &'static str,
    pub their_choice: &'static str,
    pub silent: &'static str,
    /// Nothing found about showing something to somebody.
    pub no_basis_show: &'static str,
    /// Nothing found about telling something.
    pub no_basis_tell: &'static str,
    /// Nothing found that obliges.
    pub no_basis_duty: &'static str,
    /// Nothing found about anything else.
    pub no_basis_else: &'static str,
    pub conflict: &'static str,
    pub depends: &'static str,
}
}

told! {
/// What a clause does; `{by}` is whose duty or choice it is.
pub struct Effects {
    pub permit: &'static str,
    pub forbid: &'static str,
    pub require: &'static str,
    pub discretion: &'static str,
    pub silent: &'static str,
    pub remark: &'static str,
}
}

told! {
/// The lines of a condition.
pub struct Lines {
    /// `{name}` and the statement `{what}`.
    pub statement: &'static str,
    /// `{name}` and the valued `{what}`.
    pub valued: &'static str,
    /// `{what}` is this `{value}`.
    pub is: &'static str,
    /// This `{value}` of a scale or a higher one.
    pub at_least: &'static str,
    /// The scale `{what}` reaches the scale `{value}`.
    pub reaches: &'static str,
    /// `{what}` with the `{value}` it has.
    pub now: &'static str,
    /// The opposite of `{what}`.
    pub negated: &'static str,
    /// A choice or a subject that is somebody else's: `{what}`, `{name}`.
    pub of: &'static str,
    pub all: &'static str,
    pub any: &'static str,
    pub none: &'static str,
    pub every: &'static str,
    pub some: &'static str,
    /// In force between `{from}` and `{until}`, both included.
    pub between: &'static str,
    pub since: &'static str,
    pub till: &'static str,
}
}

told! {
/// The story of a case, and what is otherwise in another one; whole sentences.
pub struct Story {
    /// Nobody knows whether the sentence `{told}` is so.
    pub unknown: &'static str,
    /// Nobody knows the value of the choice `{what}`.
    pub unknown_value: &'static str,
    /// The day `{date}` it is.
    pub day: &'static str,
    /// Not at `{old}`, or to `{old}`, but `{new}`.
    pub turned: &'static str,
    /// `{who}` has not the function `{old}`, but `{new}`.
    pub another: &'static str,
    /// This is not `{old}`, but `{new}`.
    pub another_thing: &'static str,
    /// The supposition `{assumed}`.
    pub supposed: &'static str,
    /// The supposition `{assumed}` is taken back.
    pub no_longer: &'static str,
}
}

/// A list as people say it.
pub fn list(mut parts: Vec<String>, last: &str) -> String {
    let Some(end) = parts.pop() else {
        return String::new();
    };
    if parts.is_empty() {
        return end;
    }
    parts.join(", ") + last + &end
}

/// A template with its slots filled; what fills a slot is never read as a template. Unknown slots become empty.
pub fn fill(template: &str, slots: &[(&str, &str)]) -> String {
    let mut pieces = template.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or(("", piece));
        text += slots.iter().find(|(slot, _)| *slot == name).map(|(_, value)| *value).unwrap_or_default();
        text += rest;
    }
    text
}

/// A template whose word before `{who}` suits the name: "qu'un enseignant".
pub fn elide(template: &str, who: &str, elided: Option<[&str; 2]>) -> String {
    let vowel = who.starts_with(|first: char| "aàâeéèêiîoôuAÀÂEÉÈÊIÎOÔU".contains(first));
    match elided.filter(|_| vowel) {
        Some([full, short]) => template.replace(full, short),
        None => template.to_owned(),
    }
}

/// A sentence starts with a capital.
pub fn capital(mut sentence: String) -> String {
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

#[cfg(all(test, feature = "words"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_lines_is_learned_again() {
        for lang in Lang::ALL {
            let mut lines = Unread::new(self::lines(lang).leak());
            assert_eq!(format!("{:?}", Phrases::read(&mut lines)), format!("{:?}", built_in(lang)));
            assert_eq!(lines.rest(), "");
        }
    }
}
