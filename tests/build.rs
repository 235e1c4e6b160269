//! Lists the case files for the tests that run where there are no files: as Wasm in a browser.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let folder = Path::new(&root).join("cases");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("tests/cases holds the case files")
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|file| file.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let entry = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let path = file.to_string_lossy();
        format!("({name:?}, include_str!({path:?})),\n")
    };
    let list: Vec<String> = files.iter().map(entry).collect();
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("cases.rs");
    fs::write(out, format!("&[\n{}]", list.concat())).expect("the list can be written");
}
