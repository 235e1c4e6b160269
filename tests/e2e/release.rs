//! The built page as files: what belongs to a release, and how another one is made of it.

use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The service worker, and the page as one file: no part of what is kept.
const BESIDE: [&str; 2] = ["sw.js", "kaartwijzer.html"];

/// Where the built page stands.
pub fn dist() -> PathBuf {
    env::var_os("KAARTWIJZER_DIST").map(PathBuf::from).expect("run it with `cargo xtask test e2e`")
}

/// The page as one file.
pub fn one_file() -> String {
    format!("file://{}", dist().join("kaartwijzer.html").display())
}

/// What is to be kept of it: all files by their names, the page itself as "".
pub fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("the built page").map(|entry| {
        let name = entry.expect("a readable entry").file_name().to_string_lossy().into_owned();
        if name == "index.html" { String::new() } else { name }
    });
    let mut names: Vec<String> = names.filter(|name| !BESIDE.contains(&name.as_str())).collect();
    names.sort();
    names
}

/// The service worker of a release, taken apart.
pub struct Worker {
    text: String,
    /// The version.
    pub version: String,
    /// The files with their hashes.
    pub files: Map<String, Value>,
}

impl Worker {
    /// Reads the one that lies in a folder.
    pub fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(BESIDE[0])).expect("a service worker");
        let version = between(&text, "const VERSION = \"", "\";").to_owned();
        let files = between(&text, "const FILES = ", ";\n");
        let files = serde_json::from_str(files).expect("the files as JSON");
        Self { text, version, files }
    }

    /// Lays one with another version and other files into a folder.
    pub fn write(&self, folder: &Path, version: &str, files: &Map<String, Value>) {
        let old = Value::Object(self.files.clone()).to_string();
        let new = Value::Object(files.clone()).to_string();
        assert!(self.text.contains(&old), "the files stand there as they are written here");
        let text = self.text.replace(&old, &new).replace(&self.version, version);
        fs::write(folder.join(BESIDE[0]), text).expect("a file");
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before}"));
    rest.split_once(after).unwrap_or_else(|| panic!("no {after}")).0
}
