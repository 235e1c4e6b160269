//! A browser and its driver, for the tests.

use crate::failure::Failure;
use crate::{process, workspace};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const DRIVERS: [&str; 1] = ["chromedriver"];
const DEBIAN: [&str; 4] = ["install", "-y", "chromium", "chromium-driver"];

/// A browser and the driver that goes with it.
pub struct Chromium {
    /// The browser's program.
    pub browser: PathBuf,
    /// `chromedriver`.
    pub driver: PathBuf,
}

/// Finds them (`CHROME` and `CHROMEDRIVER` say which, else `PATH`), or installs Debian's.
pub fn get() -> Result<Chromium, Failure> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let line = "apt-get update && apt-get install -y chromium chromium-driver";
    if !on_debian_as_root() {
        return Err(Failure::Missing {
            what: "Chromium with its ChromeDriver",
            to_do: format!(
                "On Debian or Ubuntu, as root: {line}\nElsewhere: install them, or name them in CHROME and CHROMEDRIVER."
            ),
        });
    }
    println!("Installing Chromium and ChromeDriver:");
    process::announce_and_run(Command::new("apt-get").arg("update"))?;
    process::announce_and_run(Command::new("apt-get").args(DEBIAN).env("DEBIAN_FRONTEND", "noninteractive"))?;
    find().ok_or_else(|| Failure::Missing {
        what: "Chromium with its ChromeDriver",
        to_do: format!("`{line}` went well and left none in PATH; name them in CHROME and CHROMEDRIVER."),
    })
}

fn find() -> Option<Chromium> {
    Some(Chromium { browser: one("CHROME", &BROWSERS)?, driver: one("CHROMEDRIVER", &DRIVERS)? })
}

fn one(variable: &str, names: &[&str]) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file()).or_else(|| workspace::find(names))
}

fn on_debian_as_root() -> bool {
    let root = process::ask(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    root && Path::new("/etc/debian_version").exists() && workspace::find(&["apt-get"]).is_some()
}
