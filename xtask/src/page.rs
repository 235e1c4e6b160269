//! Builds the page into `dist`: the files for a host, and all of them once more as one file.

mod hash;
mod one_file;
mod policy;
pub mod release;
mod styles;
mod tags;
mod worker;

use crate::failure::Failure;
use crate::tools::Tools;
use crate::{apart, process, workspace};
use release::{INDEX, ONE_FILE, Release, WORKER};
use std::fmt::Display;
use std::fs;
use std::path::Path;
use styles::Sheets;

/// Builds for release: trunk's page, with the words of each language beside it and one of its style sheets; then what is made
/// from that: the page that is one file, and the service worker.
pub fn build(tools: &Tools) -> Result<Release, Failure> {
    trunk(tools)?;
    let dist = workspace::dist();
    apart::words(&dist)?;
    let index = dist.join(INDEX);
    let html = one_style(&read(&index)?)?;
    write(&index, policy::allow_own_scripts(&html).map_err(page)?)?;
    let release = Release::read(&dist)?;
    write(&dist.join(ONE_FILE), one_file::one_file(&release).map_err(page)?)?;
    let template = read(&workspace::root().join("public").join(WORKER))?;
    write(&dist.join(WORKER), worker::filled(&template, &release).map_err(page)?)?;
    Ok(release)
}

fn trunk(tools: &Tools) -> Result<(), Failure> {
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--skip-version-check", "--dist"]).arg(workspace::dist());
    // Trunk takes this for a yes/no of its own and stumbles over other values.
    trunk.env_remove("NO_COLOR");
    // Its own stack says nothing to whoever reads a compiler error above it.
    trunk.env_remove("RUST_BACKTRACE");
    process::run(&mut trunk)
}

/// Puts all style sheets into one file, and gives the page that asks for it.
fn one_style(html: &str) -> Result<String, Failure> {
    let sheets = Sheets::of(html);
    let mut css = String::new();
    for name in sheets.files() {
        let file = workspace::dist().join(name);
        css += &read(&file)?;
        fs::remove_file(&file).map_err(Failure::file(&file))?;
    }
    let (name, html) = sheets.joined(&css);
    write(&workspace::dist().join(name), css)?;
    Ok(html)
}

fn read(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file).map_err(Failure::file(file))
}

fn write(file: &Path, text: String) -> Result<(), Failure> {
    fs::write(file, text).map_err(Failure::file(file))
}

fn page(gap: impl Display) -> Failure {
    Failure::Page(gap.to_string())
}
