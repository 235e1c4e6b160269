//! Names the words of the page, and lists the case files of `tests/cases` for the page: without their expectations, minified,
//! in the order shown. Puts the chapters of the course into one file.

use serde_json::{Map, Value};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

fn main() {
    let cases = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../tests/cases");
    println!("cargo::rerun-if-changed={}", cases.display());
    let all: Vec<(String, Value)> = files(&cases).iter().map(|file| (id(file), case(file))).collect();
    let list: String = all.iter().map(|(id, case)| entry(id, case)).collect();
    let mut all = all.into_iter();
    let first = all.next().map(|(_, case)| case.to_string()).unwrap_or_default();
    let others = Value::Object(all.collect::<Map<_, _>>()).to_string();
    name("KAARTWIJZER_CASES", &others);
    let course = course();
    name("KAARTWIJZER_COURSE", &course);
    write("course.json", &course);
    name("KAARTWIJZER_WORDS", &words());
    write("examples.rs", &format!("&[{list}]"));
    write("first.json", &first);
    write("others.json", &others);
}

/// What the names of files have in them, so that browsers may keep them for ever: it changes with their content.
fn name(variable: &str, content: &str) {
    let mut hash = DefaultHasher::new();
    content.hash(&mut hash);
    println!("cargo::rustc-env={variable}={:016x}", hash.finish());
}

/// The chapters of the course in the order of their files, and what exercises are made of.
fn course() -> String {
    let folder =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../core/training");
    let chapters = folder.join("course");
    println!("cargo::rerun-if-changed={}", chapters.display());
    let entries = fs::read_dir(&chapters).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    let chapters = files.iter().map(|file| case(file)).collect();
    let bank = case(&folder.join("bank.json"));
    let both = [("chapters".to_owned(), Value::Array(chapters)), ("bank".to_owned(), bank)];
    Value::Object(both.into_iter().collect::<Map<_, _>>()).to_string()
}

/// Where the words of the page and the sentences about the law are written.
fn words() -> String {
    let mut files = Vec::new();
    for folder in [Path::new("src/i18n"), Path::new("../../core/src/say")] {
        println!("cargo::rerun-if-changed={}", folder.display());
        println!("cargo::rerun-if-changed={}.rs", folder.display());
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        files.extend(entries.map(|entry| entry.path()).chain([folder.with_extension("rs")]));
    }
    files.sort();
    let text =
        |file: &PathBuf| fs::read_to_string(file).unwrap_or_else(|error| stop(file, &error.to_string()));
    files.iter().map(text).collect()
}

fn write(name: &str, text: &str) {
    let file = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join(name);
    fs::write(&file, text).unwrap_or_else(|error| stop(&file, &error.to_string()));
}

/// The case files the page shows: `v1`, `v2` … and then the doors.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.filter_map(Result::ok).map(|entry| entry.path()).collect())
        .unwrap_or_default();
    files.retain(|file| {
        let id = id(file);
        file.extension().is_some_and(|end| end == "json") && (order(&id).1 > 0 || id.starts_with("door-"))
    });
    files.sort_by_key(|file| order(&id(file)));
    files
}

/// `v10` after `v9`, `v3-2018-05-21` after `v3`, doors last.
fn order(id: &str) -> (bool, u32, String) {
    let digits: String =
        id.strip_prefix('v').unwrap_or("").chars().take_while(char::is_ascii_digit).collect();
    (id.starts_with("door-"), digits.parse().unwrap_or(0), id.to_owned())
}

fn id(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A case file or a lesson, without what only the tests need.
fn case(file: &Path) -> Value {
    println!("cargo::rerun-if-changed={}", file.display());
    let text = fs::read_to_string(file).unwrap_or_else(|error| stop(file, &error.to_string()));
    let mut case: Value = serde_json::from_str(&text).unwrap_or_else(|error| stop(file, &error.to_string()));
    let Some(map) = case.as_object_mut() else { stop(file, "a case file is an object: `{ \"date\": … }`") };
    map.shift_remove("expect");
    map.shift_remove("$schema");
    case
}

fn entry(id: &str, case: &Value) -> String {
    let titles = titles(case.get("title"));
    format!("Example {{ id: {id:?}, titles: {titles:?} }},\n")
}

/// The title in each language; one that was written once stands in all four.
fn titles(title: Option<&Value>) -> [String; 4] {
    LANGUAGES.map(|lang| match title {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Object(texts)) => texts.get(lang).and_then(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    })
}

fn stop(file: &Path, why: &str) -> ! {
    println!("cargo::error={}: {why}", file.display());
    std::process::exit(1)
}
