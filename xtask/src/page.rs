//! Builds the page into `dist`.

mod policy;
mod styles;

use crate::failure::Failure;
use crate::tools::Tools;
use crate::{apart, process, workspace};
use std::fs;
use styles::Sheets;

/// Builds for release, lays the words of each language beside it, makes one of its style sheets, and lets the page's policy
/// know trunk's own script.
pub fn build(tools: &Tools) -> Result<(), Failure> {
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--skip-version-check", "--dist"]).arg(workspace::dist());
    // Trunk takes this for a yes/no of its own and stumbles over other values.
    trunk.env_remove("NO_COLOR");
    // Its own stack says nothing to whoever reads a compiler error above it.
    trunk.env_remove("RUST_BACKTRACE");
    process::run(&mut trunk)?;
    apart::words(&workspace::dist())?;
    let index = workspace::dist().join("index.html");
    let html = fs::read_to_string(&index).map_err(Failure::file(&index))?;
    let html = one_style(&html)?;
    let html = policy::allow_own_scripts(&html).map_err(|why| Failure::Page(why.to_string()))?;
    fs::write(&index, html).map_err(Failure::file(&index))
}

/// Puts all style sheets into one file, and gives the page that asks for it.
fn one_style(html: &str) -> Result<String, Failure> {
    let sheets = Sheets::of(html);
    let mut css = String::new();
    for name in sheets.files() {
        let file = workspace::dist().join(name);
        css += &fs::read_to_string(&file).map_err(Failure::file(&file))?;
        fs::remove_file(&file).map_err(Failure::file(&file))?;
    }
    let (name, html) = sheets.joined(&css);
    let file = workspace::dist().join(name);
    fs::write(&file, css).map_err(Failure::file(&file))?;
    Ok(html)
}
