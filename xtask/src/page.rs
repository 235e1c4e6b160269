//! Builds the page into `dist`.

mod policy;

use crate::failure::Failure;
use crate::tools::Tools;
use crate::{apart, process, workspace};
use std::fs;

/// Builds for release, lays the words of each language beside it, and lets the page's policy know trunk's own script.
///
/// Only `index.html` is touched after trunk: all else is named by its hash there.
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
    let html = policy::allow_own_scripts(&html).map_err(|why| Failure::Page(why.to_string()))?;
    fs::write(&index, html).map_err(Failure::file(&index))
}
