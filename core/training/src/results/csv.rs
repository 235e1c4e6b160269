//! Results for a spreadsheet (RFC 4180, UTF-8 with its mark, so that Excel reads accents).
//!
//! Cells stand between semicolons: in the settings of Belgium (Dutch, French and German alike) the comma stands in
//! numbers, and Excel opens only a file with semicolons in columns. A cell that a spreadsheet would take for a formula
//! begins with an apostrophe.

use super::{Answered, Results, Said, Who, word};
use kaartwijzer_core::say::{self, Family};
use kaartwijzer_core::{Lang, OutcomeKind};

/// What stands above the columns, in a language.
#[derive(Debug, Clone, Copy)]
pub struct Heads<'a> {
    /// Who answered; the lesson; the pack; when; the place of the question; the question.
    pub whose: [&'a str; 6],
    /// Before the name of each family: "hands: ".
    pub hands: &'a str,
    /// What one person expected: the family, the exact outcome, how sure they are.
    pub guess: [&'a str; 3],
    /// How sure: guessing, rather, certain.
    pub sure: [&'a str; 3],
    /// The family of the answer; the answer; how many expected it; how many answered; changed while it was shown.
    pub answer: [&'a str; 5],
    /// Yes, and no.
    pub yes_no: [&'a str; 2],
}

/// The results as a text to be saved.
pub fn to_csv(results: &Results, heads: &Heads<'_>, lang: Lang) -> String {
    let mut csv = String::from('\u{feff}');
    let families = Family::ALL.map(|family| [heads.hands, say::family_word(family, lang)].concat());
    let mut head: Vec<&str> = heads.whose.to_vec();
    head.extend(families.iter().map(String::as_str));
    head.extend(heads.guess);
    head.extend(heads.answer);
    row(&head, &mut csv);
    for one in &results.answers {
        let cells = line(results, one, heads, lang);
        row(&cells.iter().map(String::as_str).collect::<Vec<_>>(), &mut csv);
    }
    csv
}

fn line(results: &Results, one: &Answered, heads: &Heads<'_>, lang: Lang) -> Vec<String> {
    let (Who::Learner(who) | Who::Group(who)) = &results.who;
    let pack = [&results.pack.name, " ", &results.pack.version, " ", &results.pack.hash].concat();
    let own = |text: &str| text.to_owned();
    let mut cells = vec![own(who), own(&results.lesson.title), pack, own(&one.at), own(&one.place)];
    cells.push(own(&one.asked));
    cells.extend(one.said.hands().map(|count| count.to_string()));
    let outcome = |kind: OutcomeKind| own(word(kind, lang));
    let family = |family: Family| own(say::family_word(family, lang));
    cells.extend(match one.said {
        Said::Hands(_) => [const { String::new() }; 3],
        Said::Guess(guess) => [
            family(guess.family),
            guess.kind.map(outcome).unwrap_or_default(),
            guess.sure.map(|sure| own(heads.sure[sure as usize])).unwrap_or_default(),
        ],
    });
    cells.extend([
        family(say::family(one.answer)),
        outcome(one.answer),
        one.right().to_string(),
        one.said.count().to_string(),
        own(heads.yes_no[usize::from(!one.live)]),
    ]);
    cells
}

fn row(cells: &[&str], to: &mut String) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            to.push(';');
        }
        cell(text, to);
    }
    to.push_str("\r\n");
}

/// One cell, in quotes where it needs them.
fn cell(text: &str, to: &mut String) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let quoted = text.contains([';', '"', '\r', '\n', ',']);
    if quoted {
        to.push('"');
    }
    if formula {
        to.push('\'');
    }
    for sign in text.chars() {
        if sign == '"' {
            to.push('"');
        }
        to.push(sign);
    }
    if quoted {
        to.push('"');
    }
}
