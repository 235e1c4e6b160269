//! The command line of `decide`.

use crate::problem::Problem;
use kaartwijzer_core::Date;
use std::path::PathBuf;

/// What was asked for.
#[derive(Debug)]
pub struct Args {
    /// The case file.
    pub file: PathBuf,
    /// Another day than the case's own.
    pub date: Option<Date>,
    /// Only this question.
    pub question: Option<String>,
    /// What would change each answer too.
    pub what_if: bool,
    /// The file is a receipt (or a link): whether its answers are still given.
    pub receipt: bool,
}

/// Reads the words after `cargo xtask decide`.
pub fn read(words: impl IntoIterator<Item = String>) -> Result<Args, Problem> {
    let (mut file, mut date, mut question) = (None, None, None);
    let (mut what_if, mut receipt) = (false, false);
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name.to_owned(), Some(value.to_owned())),
            _ => (word, None),
        };
        match name.as_str() {
            "--date" => {
                let value = value.or_else(|| words.next()).ok_or_else(|| usage("--date needs a day"))?;
                date = Some(value.parse().map_err(|why| usage(&format!("--date: {why}")))?);
            }
            "--question" => {
                question =
                    Some(value.or_else(|| words.next()).ok_or_else(|| usage("--question needs an id"))?);
            }
            "--what-if" if value.is_none() => what_if = true,
            "--receipt" if value.is_none() => receipt = true,
            option if option.starts_with("--") => {
                return Err(usage(&format!("there is no option `{option}`")));
            }
            _ if file.is_none() => file = Some(PathBuf::from(name)),
            _ => return Err(usage("one case file at a time")),
        }
    }
    let file = file.ok_or_else(|| usage(if receipt { "which receipt?" } else { "which case file?" }))?;
    if receipt && (date.is_some() || question.is_some() || what_if) {
        return Err(usage(
            "--receipt asks what the receipt asked, on its own day: no other option goes with it",
        ));
    }
    Ok(Args { file, date, question, what_if, receipt })
}

fn usage(what: &str) -> Problem {
    Problem::Usage(what.to_owned())
}
