//! wasm-opt, which makes the page a fifth smaller, from the npm package `binaryen`.
//!
//! Trunk takes the first `wasm-opt` in `PATH`, and downloads one where there is none. Where npm is missing, a copy of
//! this very program stands in for it: under the name `wasm-opt` it only copies. The page is larger then, and works.

use crate::failure::Failure;
use crate::{process, workspace};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

const VERSION: &str = "132.0.0";

/// The folder in which a `wasm-opt` stands.
pub fn folder() -> Result<PathBuf, Failure> {
    let home = workspace::kept().join("binaryen-132");
    let programs = home.join("node_modules").join(".bin");
    if works(&programs) {
        return Ok(programs);
    }
    if workspace::find(&["npm"]).is_none() {
        println!(
            "npm is missing, so wasm-opt is too: the page is built without it and is larger than it need be."
        );
        return stand_in_folder();
    }
    println!("Installing wasm-opt (binaryen {VERSION}) into cargo's home:");
    fs::create_dir_all(&home).map_err(Failure::file(&home))?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--prefix"]);
    process::announce_and_run(npm.arg(&home).arg(format!("binaryen@{VERSION}")))?;
    if works(&programs) {
        return Ok(programs);
    }
    let to_do =
        format!("npm installed it, but `wasm-opt --version` fails in {}. Is node there?", programs.display());
    Err(Failure::Missing { what: "wasm-opt", to_do })
}

fn works(folder: &Path) -> bool {
    process::ask(Command::new(folder.join("wasm-opt")).arg("--version"))
        .is_some_and(|said| said.contains("132"))
}

fn stand_in_folder() -> Result<PathBuf, Failure> {
    let folder = workspace::kept().join("no-wasm-opt");
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    let program = folder.join("wasm-opt").with_extension(env::consts::EXE_EXTENSION);
    env::current_exe().and_then(|this| fs::copy(this, &program)).map_err(Failure::file(&program))?;
    Ok(folder)
}

/// Does the work of the stand-in where this program was called `wasm-opt`: trunk asks for its version, then names an
/// output and an input.
pub fn stand_in() -> Option<ExitCode> {
    let mut args = env::args();
    let called = PathBuf::from(args.next()?);
    if called.file_stem()? != "wasm-opt" {
        return None;
    }
    let args: Vec<String> = args.collect();
    if args.iter().any(|arg| arg == "--version") {
        println!("wasm-opt version 0 (a stand-in that only copies)");
        return Some(ExitCode::SUCCESS);
    }
    let output = args.iter().find_map(|arg| arg.strip_prefix("--output="));
    let input = args.iter().find(|arg| !arg.starts_with('-'));
    let copied = output.zip(input).is_some_and(|(output, input)| fs::copy(input, output).is_ok());
    Some(if copied { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
