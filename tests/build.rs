//! Lists the case files for the tests that run where there are no files: as Wasm in a browser.

use std::path::Path;
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let folder = Path::new(&root).join("cases");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("tests/cases holds the case files")
        .map(|entry| entry.expect("a readable entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    let entry = |name: &String| format!("({name:?}, include_str!({:?})),\n", folder.join(name));
    let list: Vec<String> = names.iter().map(entry).collect();
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("cases.rs");
    fs::write(out, format!("&[\n{}]", list.concat())).expect("the list can be written");
}
