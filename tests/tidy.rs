//! The habits of the house, kept by a test: what stands where, and above all what stands nowhere. Every complaint
//! names its file and line.

#[path = "tidy/source.rs"]
mod source;
mod support;

use source::{Source, is_date, is_id, names, project_files, words};
use std::collections::BTreeSet;

/// Files that are lists of words rather than code may be long.
const DATA: &[&str] = &["app/texts/src/i18n/"];
/// Shown wherever somebody has to write a day; nothing in the law begins or ends on it.
const EXAMPLE_DAY: &str = "2016-09-12";

#[test]
fn every_rust_file_says_what_it_is_for() {
    let files = rust(&[""]).into_iter().filter(|file| !file.text.starts_with("//!"));
    none("it does not start with `//!`", files.map(|file| (file, 1)));
}

#[test]
fn no_rust_file_is_longer_than_500_lines() {
    let files = rust(&[""]).into_iter();
    let files = files.filter(|file| !DATA.iter().any(|folder| file.path.starts_with(folder)));
    none("it goes on", files.filter(|file| file.text.lines().count() > 500).map(|file| (file, 501)));
}

#[test]
fn no_code_knows_a_rule_an_open_question_or_a_source_by_its_id() {
    none(
        "it names an id of the pack",
        lines(&["core/src/", "core/training/src/", "app/src/", "app/texts/src/"], |line| {
            words(line).any(is_id)
        }),
    );
    let quoted =
        |line: &str| line.split('"').skip(1).step_by(2).any(|text| text.starts_with('L') && is_id(text));
    none(
        "it names a source",
        lines(&["core/src/", "core/training/src/", "app/src/", "app/texts/src/"], quoted),
    );
}

#[test]
fn no_code_knows_a_day_of_the_law() {
    let dated = |line: &str| is_date(&line.replace(EXAMPLE_DAY, ""));
    none("it names a day", lines(&["core/src/", "core/training/src/", "app/src/", "app/texts/src/"], dated));
}

#[test]
fn the_browser_is_touched_in_one_folder() {
    let touches = |line: &str| {
        words(line).any(|word| word == "web_sys" || word == "js_sys" || word.starts_with("gloo"))
    };
    let inside = |file: &Source| file.path.starts_with("app/src/browser");
    none("it touches the browser", lines(&["app/src/"], touches).filter(|(file, _)| !inside(file)));
    none("it touches the browser", lines(&["core/"], touches));
}

#[test]
fn the_core_has_no_clock_no_files_and_no_surroundings() {
    let reader = ["core/format/src/read.rs", "core/build.rs"];
    let modules = ["time", "fs", "env", "net", "process", "thread"];
    let found = rust(&["core/src/", "core/format/src/", "core/training/src/"]).into_iter().flat_map(|file| {
        let found = modules.iter().filter_map(|module| names(&file.code, "std", module));
        found.map(|line| (file.clone(), line)).collect::<Vec<_>>()
    });
    none("it looks at the machine", found.filter(|(file, _)| !reader.contains(&file.path.as_str())));
}

#[test]
fn deciding_never_looks_at_what_is_said() {
    let deciding =
        ["compile", "lane", "shape", "values", "session", "work", "decide", "settle", "tallies", "matrix"];
    let deciding: Vec<String> = deciding.iter().map(|name| format!("core/src/{name}.rs")).collect();
    let deciding: Vec<&str> = deciding.iter().map(String::as_str).collect();
    assert_eq!(rust(&deciding).len(), deciding.len(), "a module has moved: name its new place here");
    none("it looks at `say`", lines(&deciding, |line| words(line).any(|word| word == "say")));
}

#[test]
fn parts_of_the_page_read_neither_storage_nor_address() {
    let modules = [("crate", "keep"), ("browser", "hash"), ("browser", "storage")];
    let found = rust(&["app/src/parts"]).into_iter().flat_map(|file| {
        let found = modules.iter().filter_map(|(outer, inner)| names(&file.code, outer, inner));
        found.map(|line| (file.clone(), line)).collect::<Vec<_>>()
    });
    none("it looks at storage or address", found);
}

#[test]
fn the_map_is_short() {
    let maps = project_files().into_iter().filter(|file| file.path == "ARCHITECTURE.md");
    none("it goes on", maps.filter(|map| map.text.lines().count() > 150).map(|map| (map, 151)));
}

#[test]
fn every_place_on_the_map_exists() {
    let files = project_files();
    let Some(map) = files.iter().find(|file| file.path == "ARCHITECTURE.md") else { return };
    let known: BTreeSet<String> = files.iter().flat_map(|file| prefixes(&file.path)).collect();
    let exists = |path: &str| {
        let path = path.trim_end_matches('/');
        known.iter().any(|known| known == path || known.ends_with(&format!("/{path}")))
    };
    let lost = |line: &str| line.split('`').skip(1).step_by(2).any(|name| is_path(name) && !exists(name));
    none("it names what is not there", lines_of(map, lost));
}

#[test]
fn every_command_that_is_written_down_exists() {
    let files = project_files();
    let usage = files.iter().find(|file| file.path == "xtask/src/args.rs").expect("the command line");
    let commands: BTreeSet<&str> = usage.text.lines().filter_map(command).collect();
    assert!(commands.len() > 3, "the usage is not where it was");
    let unknown = |line: &str| command(line).is_some_and(|name| name != "help" && !commands.contains(name));
    let documents = files.iter().filter(|file| file.has_extension("md"));
    none("it names a command that is not there", documents.flat_map(|file| lines_of(file, unknown)));
}

#[test]
fn nothing_names_a_machine_it_was_made_on() {
    // Put together here, so that this file does not name them.
    let library = ["/.lib", "rary"].concat();
    let places = ["work", "root", "home"].map(|folder| format!("/{folder}/"));
    let named = |line: &str| {
        line.contains(&library)
            || places.iter().any(|place| {
                let before = line.find(place.as_str()).map(|at| line[..at].chars().next_back());
                before
                    .is_some_and(|before| !before.is_some_and(|c| c.is_alphanumeric() || "._-/}".contains(c)))
            })
    };
    let files = project_files();
    none("it names a place of one machine", files.iter().flat_map(|file| lines_of(file, named)));
}

/// Nothing may be found.
fn none(what: &str, found: impl Iterator<Item = (Source, usize)>) {
    let found: Vec<String> = found.map(|(file, line)| format!("{}:{line}: {what}", file.path)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Rust files in these folders, or with these names.
fn rust(under: &[&str]) -> Vec<Source> {
    let files = project_files().into_iter().filter(|file| file.has_extension("rs"));
    files.filter(|file| under.iter().any(|folder| file.path.starts_with(folder))).collect()
}

/// The lines of code, comments and tests left out, of which something is true.
fn lines(under: &[&str], is: impl Fn(&str) -> bool) -> impl Iterator<Item = (Source, usize)> {
    let numbered = |file: Source| {
        let lines = file.code.lines().enumerate().filter(|(_, line)| is(line));
        let found: Vec<_> = lines.map(|(at, _)| (file.clone(), at + 1)).collect();
        found
    };
    rust(under).into_iter().flat_map(numbered).collect::<Vec<_>>().into_iter()
}

/// The lines of a text of which something is true.
fn lines_of(file: &Source, is: impl Fn(&str) -> bool) -> impl Iterator<Item = (Source, usize)> {
    let lines = file.text.lines().enumerate().filter(move |(_, line)| is(line));
    lines.map(|(at, _)| (file.clone(), at + 1))
}

/// A file and every folder it stands in.
fn prefixes(path: &str) -> Vec<String> {
    let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
    ends.map(|end| path[..end].to_owned()).collect()
}

/// Whether a word in backticks names a file or a folder.
fn is_path(name: &str) -> bool {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    let file = [".rs", ".toml", ".md", ".json"].iter().any(|end| name.ends_with(end));
    plain && (name.contains('/') || file)
}

/// `serve`, of `cargo xtask serve`.
fn command(line: &str) -> Option<&str> {
    let rest = line.split_once("cargo xtask ")?.1;
    let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
    Some(&rest[..end]).filter(|name| !name.is_empty())
}
