//! What several native tests share: where the project stands, and its data files.

#[allow(dead_code, reason = "not every test makes cases up")]
pub mod at_random;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests stand in a folder of the project")
        .to_owned()
}

/// The files of `tests/rules`, by name.
#[allow(dead_code, reason = "not every test reads them")]
pub fn rule_files() -> Vec<(String, String)> {
    files(&project().join("tests/rules"), "toml")
}

/// The files of `tests/cases`, by name.
#[allow(dead_code, reason = "not every test reads them")]
pub fn case_files() -> Vec<(String, String)> {
    files(&project().join("tests/cases"), "json")
}

/// The files of a folder with this extension, by name.
#[allow(dead_code, reason = "not every test reads them")]
pub fn files(folder: &Path, extension: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    let mut files: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a readable file"))
        })
        .collect();
    files.sort();
    files
}
