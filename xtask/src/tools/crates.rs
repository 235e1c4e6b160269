//! Programs from crates.io, in one exact version each.

use crate::failure::Failure;
use crate::{process, workspace};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program and the crate it comes in.
pub struct Tool {
    krate: &'static str,
    programs: &'static [&'static str],
    version: &'static str,
    long: &'static str,
}

/// Builds the page.
pub const TRUNK: Tool =
    Tool { krate: "trunk", programs: &["trunk"], version: "0.21.14", long: "about 8 minutes" };

/// Must be the version of the library in `Cargo.lock`.
pub const WASM_BINDGEN: Tool = Tool {
    krate: "wasm-bindgen-cli",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    version: "0.2.128",
    long: "about 3 minutes",
};

impl Tool {
    /// The folder its programs stand in; installs them where they are missing or of another version.
    pub fn folder(&self) -> Result<PathBuf, Failure> {
        if let Some(folder) = self.find() {
            return Ok(folder);
        }
        println!("Installing {} {} into cargo's home:", self.krate, self.version);
        if self.ready_made().is_err() {
            println!("   from source, {} on two cores", self.long);
            process::announce_and_run(Command::new(workspace::cargo()).args([
                "install",
                "--locked",
                "--force",
                self.krate,
                "--version",
                self.version,
            ]))?;
        }
        self.find().ok_or_else(|| Failure::Missing {
            what: self.krate,
            to_do: format!(
                "It was installed, but no `{} --version` says {}. Look for an older one that hides it.",
                self.programs[0], self.version
            ),
        })
    }

    /// A binary from the project's releases is there in seconds, where cargo-binstall is there to fetch it.
    fn ready_made(&self) -> Result<(), Failure> {
        let missing = || Failure::Missing { what: "cargo-binstall", to_do: String::new() };
        workspace::find(&["cargo-binstall"]).ok_or_else(missing)?;
        let wanted = format!("{}@{}", self.krate, self.version);
        let options = ["binstall", "--no-confirm", "--force", "--disable-strategies", "compile", &wanted];
        process::announce_and_run(Command::new(workspace::cargo()).args(options))
    }

    /// The first folder in which all its programs stand in the right version.
    fn find(&self) -> Option<PathBuf> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let home = workspace::cargo_home().join("bin");
        std::env::split_paths(&path).chain([home]).find(|folder| self.is_in(folder))
    }

    fn is_in(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| {
            let file = folder.join(program).with_extension(std::env::consts::EXE_EXTENSION);
            file.is_file()
                && process::ask(Command::new(file).arg("--version"))
                    .is_some_and(|said| said.split_whitespace().any(|word| word == self.version))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The version after this crate's name in the lock file.
    fn locked(name: &str) -> String {
        let lock = std::fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
        let entry =
            lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{name}\"\n"))).unwrap();
        let version = entry.lines().find_map(|line| line.strip_prefix("version = ")).unwrap();
        version.trim_matches('"').to_owned()
    }

    #[test]
    fn the_library_and_the_program_of_wasm_bindgen_have_one_version() {
        assert_eq!(locked("wasm-bindgen"), WASM_BINDGEN.version);
    }
}
