//! Parts of the Rust toolchain.

use crate::failure::Failure;
use crate::process;
use crate::workspace;
use std::path::Path;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// The library for Wasm.
pub fn target() -> Result<(), Failure> {
    let mut ask = Command::new("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM]);
    if process::ask(&mut ask).is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    add("the Rust target wasm32-unknown-unknown", &["target", "add", WASM])
}

/// A subcommand of cargo that comes with the toolchain.
pub fn component(subcommand: &str, name: &str) -> Result<(), Failure> {
    if process::ask(Command::new(workspace::cargo()).args([subcommand, "--version"])).is_some() {
        return Ok(());
    }
    add("rustfmt and clippy", &["component", "add", name])
}

fn add(what: &'static str, args: &[&str]) -> Result<(), Failure> {
    println!("Installing {what}:");
    process::announce_and_run(Command::new("rustup").args(args)).map_err(|why| Failure::Missing {
        what,
        to_do: format!(
            "Add it with `rustup {}`, or with the package manager Rust came from. ({why})",
            args.join(" ")
        ),
    })
}
