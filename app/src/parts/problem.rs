//! What is wrong with a case that came from outside, in the words of whoever reads, with its place in the file.

use crate::i18n::fill;
use crate::page::Page;
use kaartwijzer_core::casefile::{CaseError, Problem, VERSION};
use std::borrow::Cow;

/// No word or place of a file is shown longer than this: nobody knows what a file says.
const LONGEST: usize = 60;
/// No more values are listed than this.
const MOST_VALUES: usize = 12;

/// What is wrong, as a sentence that begins with its place.
pub fn problem(page: Page, error: &CaseError) -> String {
    let sentence = sentence(page, &error.problem);
    match short(&error.path) {
        path if path.is_empty() => sentence,
        path => fill(page.ui.problem.at, &[&path, &sentence]),
    }
}

fn sentence(page: Page, problem: &Problem) -> String {
    let ui = &page.ui.problem;
    let with = |template: &str, word: &str| fill(template, &[&short(word)]);
    match problem {
        Problem::Syntax(_) => ui.syntax.to_owned(),
        Problem::TooLarge => ui.too_large.to_owned(),
        Problem::Shape(wanted) => fill(ui.wanted, &[ui.wants[*wanted as usize]]),
        Problem::UnknownKey(key) => with(ui.unknown_key, key),
        Problem::MissingKey(key) => with(ui.missing_key, key),
        Problem::Version(found) => fill(ui.version, &[&found.to_string(), &VERSION.to_string()]),
        Problem::Date(text) => with(ui.date, text),
        Problem::NoFact(id) => with(ui.no_fact, id),
        Problem::Scope(id, scope) => fill(ui.scope, &[&short(id), ui.scopes[*scope as usize]]),
        Problem::NoValue(fact, value, known) => {
            let no_value = fill(ui.no_value, &[&short(value), fact]);
            if known.len() > MOST_VALUES {
                return no_value;
            }
            [no_value, fill(ui.values, &[&known.join(", ")])].join(" ")
        }
        Problem::Required(fact) => with(ui.required, fact),
        Problem::NoAssumption(id) => with(ui.no_assumption, id),
        Problem::NoQuestion(id) => with(ui.no_question, id),
        Problem::NoAudience(id) => with(ui.no_audience, id),
        Problem::NoParticipant(id) => with(ui.no_participant, id),
        Problem::NoItem(id) => with(ui.no_item, id),
        Problem::Duplicate(id) => with(ui.duplicate, id),
        Problem::EmptyId => ui.empty_id.to_owned(),
        Problem::OddId(id) => with(ui.odd_id, id),
        Problem::TooMany(most) => with(ui.too_many, &most.to_string()),
        Problem::Answers(question) => with(ui.answers, question),
        Problem::NoCase(id) => with(ui.no_case, id),
        Problem::NoExercise(name) => with(ui.no_exercise, name),
        Problem::TooLong(most) => with(ui.too_long, &most.to_string()),
        Problem::Real => ui.real.to_owned(),
    }
}

/// A text of a file, or as much of it as can be shown.
fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned([&text[..end], "…"].concat()),
        None => Cow::Borrowed(text),
    }
}
