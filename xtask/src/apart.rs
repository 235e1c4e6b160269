//! The programs that are built apart: `decide` needs core, `pack` only the reader, `words` core and the texts of the page; the
//! rest needs none of these.

use crate::failure::Failure;
use crate::{process, workspace};
use std::path::Path;
use std::process::{Command, ExitCode};

/// Builds one of the programs of this package and becomes it, as far as its output and exit code go.
pub fn run(program: &str, args: &[String]) -> Result<ExitCode, Failure> {
    let mut cargo = Command::new(workspace::cargo());
    cargo
        .args(["run", "--quiet", "--package", "xtask", "--features", program, "--bin", program, "--"])
        .args(args);
    let status =
        cargo.status().map_err(|why| Failure::Start { line: format!("cargo run --bin {program}"), why })?;
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(ExitCode::from(code))
}

/// Writes the words and the ready cases into the folder of the page.
pub fn words(dist: &Path) -> Result<(), Failure> {
    let mut cargo = Command::new(workspace::cargo());
    let run = ["run", "--quiet", "--package", "xtask", "--features", "words", "--bin", "words", "--"];
    process::run(cargo.args(run).arg(dist))
}
