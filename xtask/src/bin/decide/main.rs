//! `cargo xtask decide CASE.json [--date D] [--question Q] [--what-if]`: who may what, and by which rules, as JSON.
//! `cargo xtask decide --receipt RECEIPT.json`: whether today's pack still gives the answers of a receipt, as JSON; the exit
//! code is 1 where it does not.
//!
//! Only JSON goes to the standard output. What is wrong with a case goes to the standard error, with its path inside
//! the file, and the exit code is 2.

mod args;
mod cells;
mod problem;
mod receipt;
mod what_if;

use args::Args;
use kaartwijzer_core::{Case, CaseError, Policy, casefile};
use problem::Problem;
use serde_json::{Deserializer, Value};
use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let answer = args::read(std::env::args().skip(1)).and_then(|args| {
        if args.receipt { receipt::replay(&args.file) } else { decide(&args).map(|cells| (cells, true)) }
    });
    let written = answer.map(|(answer, same)| (writeln!(io::stdout(), "{answer:#}"), same));
    match written {
        Ok((Ok(()), true)) => ExitCode::SUCCESS,
        // Answers are others; or whoever read has heard enough.
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn decide(args: &Args) -> Result<Value, Problem> {
    let policy = Policy::builtin();
    let mut case = read(args, &policy)?;
    if let Some(date) = args.date {
        case.date = date;
    }
    let pack = policy.pack();
    let known = || pack.questions.iter().map(|question| question.id.clone()).collect();
    let question = args
        .question
        .as_ref()
        .map(|id| pack.question(id).ok_or_else(|| Problem::Question { id: id.clone(), known: known() }))
        .transpose()?;
    Ok(cells::all(&policy, &case, question, args.what_if))
}

fn read(args: &Args, policy: &Policy) -> Result<Case, Problem> {
    let file = &args.file;
    let text = fs::read_to_string(file).map_err(|why| Problem::File { file: file.clone(), why })?;
    let unsound = |why| Problem::Case { file: file.clone(), why };
    if text.len() > casefile::MOST_BYTES {
        return Err(unsound(CaseError::new("", casefile::Problem::TooLarge)));
    }
    let mut json = Deserializer::from_str(&text);
    let case = casefile::read(&mut json, policy.pack()).map_err(unsound)?;
    json.end().map_err(|why| Problem::After { file: file.clone(), why })?;
    Ok(case)
}
