//! What the commands need on a machine, installed where it is missing. Every installation is announced.
//!
//! | what | from where | kept |
//! |---|---|---|
//! | the target `wasm32-unknown-unknown`, rustfmt, clippy | rustup | in the toolchain |
//! | trunk, wasm-bindgen and its test runner | crates.io, in these versions exactly | in cargo's home |
//! | wasm-opt | the npm package `binaryen` | in cargo's home |
//! | Chromium and `ChromeDriver` | Debian, for `test` only | on the system |

pub mod binaryen;
pub mod chromium;
mod crates;
mod rust;

use crate::failure::Failure;
use crate::workspace;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The tools, found: where programs are looked for first.
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// A program that finds these tools before any other of their names.
    pub fn command(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(workspace::root());
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&path));
        // A folder with a `:` in its name was not usable before either.
        if let Ok(path) = env::join_paths(folders) {
            command.env("PATH", path);
        }
        command
    }

    /// Cargo, finding these tools.
    pub fn cargo(&self) -> Command {
        self.command(workspace::cargo())
    }
}

/// What building the page takes.
pub fn for_the_page() -> Result<Tools, Failure> {
    rust::target()?;
    let mut folders = vec![binaryen::folder()?];
    for tool in [crates::TRUNK, crates::WASM_BINDGEN] {
        folders.push(tool.folder()?);
    }
    Ok(Tools { folders })
}

/// What checking and testing the code takes, without a browser.
pub fn for_the_code() -> Result<Tools, Failure> {
    rust::component("fmt", "rustfmt")?;
    rust::component("clippy", "clippy")?;
    for_the_page()
}
