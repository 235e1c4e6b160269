//! The files of the project, and what of a Rust file is code.

use crate::support;
use std::fs;
use std::path::Path;

/// A text file of the project.
#[derive(Clone)]
pub struct Source {
    /// From the folder of the project, with `/`.
    pub path: String,
    pub text: String,
    /// The text with comments and tests blanked out, line by line as it was.
    pub code: String,
}

impl Source {
    pub fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }
}

/// Every text file that belongs to the project: not what is built, installed or kept by git.
pub fn project_files() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&support::project(), "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<Source>) {
    let made = [".git", ".kaartwijzer", "dist", "node_modules", "target"];
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("a readable entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            if !made.contains(&name.as_str()) {
                collect(&entry.path(), &format!("{path}/"), files);
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            let mut file = Source { path, text, code: String::new() };
            if file.has_extension("rs") {
                // What stands in `tests.rs` is all tests.
                let tests = file.path.ends_with("/tests.rs");
                file.code = if tests { String::new() } else { code(&file.text) };
            }
            files.push(file);
        }
    }
}

/// A Rust text without its comments and without the tests at its end. Line breaks stay.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            skip(&mut code, &rest[..rest.find('\n').unwrap_or(rest.len())])
        } else if rest.starts_with("/*") {
            skip(&mut code, &rest[..rest.find("*/").map_or(rest.len(), |end| end + 2)])
        } else {
            let length = literal(rest).unwrap_or(first.len_utf8());
            code.push_str(&rest[..length]);
            length
        };
        rest = &rest[length..];
    }
    match code.find("#[cfg(test)]\nmod tests {") {
        Some(tests) => code[..tests].to_owned(),
        None => code,
    }
}

/// Keeps the line breaks of what is left out.
fn skip(code: &mut String, comment: &str) -> usize {
    code.extend(comment.chars().filter(|c| *c == '\n'));
    comment.len()
}

/// The length of a string or character that stands here, if one does.
fn literal(text: &str) -> Option<usize> {
    if text.starts_with("r\"") || text.starts_with("r#\"") {
        let end = if text.starts_with("r#") { "\"#" } else { "\"" };
        let open = text.find('"')? + 1;
        return Some(open + text[open..].find(end)? + end.len());
    }
    let quote = text.chars().next().filter(|c| *c == '"' || *c == '\'')?;
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return Some(at + 1),
            // A lifetime, not a character.
            _ if quote == '\'' && at > 1 && !text[1..].starts_with('\\') => return None,
            _ => {}
        }
    }
    None
}

/// The names and numbers in a line.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// Whether a word is shaped like the id of a rule (`R12a`), an open question (`G4`) or a source (`S003`, and on its
/// own in quotes `L05`; in a drawing that is a line).
pub fn is_id(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let mut letters = word.chars();
    let first = letters.next();
    let rest = letters.as_str();
    match first {
        Some('R') => {
            let number = rest.trim_end_matches(|c: char| c.is_ascii_lowercase());
            number.len() >= 2 && number.len() + 1 >= rest.len() && digits(number)
        }
        Some('G') => digits(rest),
        Some('S') => rest.len() == 3 && rest.starts_with("00") && digits(rest),
        Some('L') => rest.len() == 2 && digits(rest) && word.len() == 3,
        _ => false,
    }
}

/// Whether a line names a day of the years that the law of the pack is about.
pub fn is_date(line: &str) -> bool {
    let years = 2015..=2026;
    let written = years.clone().any(|year| {
        line.match_indices(&format!("{year}-")).any(|(at, start)| {
            let rest: String = line[at + start.len()..].chars().take(5).collect();
            rest.len() == 5
                && rest
                    .bytes()
                    .enumerate()
                    .all(|(at, b)| if at == 2 { b == b'-' } else { b.is_ascii_digit() })
        })
    });
    written || years.into_iter().any(|year| line.contains(&format!("Date::new({year},")))
}

/// The line on which `module::name` is named, alone or in `module::{…}`.
pub fn names(code: &str, module: &str, name: &str) -> Option<usize> {
    let path = format!("{module}::");
    let found = code.match_indices(&path).find(|(at, _)| {
        let before = code[..*at].chars().next_back();
        let rest = &code[at + path.len()..];
        let group = rest.strip_prefix('{').map(|rest| &rest[..rest.find("};").unwrap_or(rest.len())]);
        let named = match group {
            Some(group) => words(group).any(|word| word == name),
            None => words(rest).next().is_some_and(|word| word == name && rest.starts_with(name)),
        };
        named && !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
    });
    found.map(|(at, _)| code[..at].matches('\n').count() + 1)
}

#[test]
fn comments_and_tests_are_no_code_and_strings_are() {
    let text = "let a = \"// R18\"; // R19\n/* R20\n */ let b: &'static str = '\"'; // \"\n#[cfg(test)]\nmod tests { R21 }\n";
    assert_eq!(code(text), "let a = \"// R18\"; \n\n let b: &'static str = '\"'; \n");
}

#[test]
fn ids_and_days_are_known_by_their_shape() {
    for id in ["R18", "R12a", "G4", "G29", "S003", "L05"] {
        assert!(is_id(id), "{id}");
    }
    for other in ["R1", "Row", "R18abc", "G", "Gx", "S03", "S0031", "L5", "L105", "i18n"] {
        assert!(!is_id(other), "{other}");
    }
    assert!(is_date("from \"2018-05-22\"") && is_date("Date::new(2018, 5, 22)"));
    assert!(!is_date("2018-5-22") && !is_date("1999-12-31") && !is_date("Date::new(year, 1, 1)"));
}

#[test]
fn a_module_is_found_alone_and_in_a_group() {
    assert_eq!(names("\nuse std::fs;", "std", "fs"), Some(2));
    assert_eq!(names("use std::{fmt, fs::read};", "std", "fs"), Some(1));
    assert_eq!(names("use std::fmt; mystd::fs; std::fsx", "std", "fs"), None);
}
