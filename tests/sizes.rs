//! What the built page weighs over the wire, against the ceilings of `budget.txt`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[test]
fn the_page_stays_within_its_budget() {
    let dist =
        env::var_os("KAARTWIJZER_DIST").map(PathBuf::from).expect("run it with `cargo xtask test sizes`");
    let mut files = Vec::new();
    collect(&dist, &mut files);
    files.sort();
    let mut total = BTreeMap::from([("brotli", 0), ("gzip", 0)]);
    let mut words = [0, 0];
    println!("{:>9} {:>9} {:>9}", "bytes", "gzip", "brotli");
    for file in &files {
        let bytes = fs::read(file).expect("a readable file");
        let (gzip, brotli) = (gzip(&bytes), brotli(&bytes));
        let name = file.strip_prefix(&dist).unwrap_or(file).display();
        println!("{:>9} {gzip:>9} {brotli:>9}  {name}", bytes.len());
        // Nobody gets the ready cases before opening one.
        if is_cases(file) {
            continue;
        }
        // Whoever opens the page gets the words of one language: the longest counts.
        if is_words(file) {
            words = [words[0].max(gzip), words[1].max(brotli)];
            continue;
        }
        *total.entry("gzip").or_default() += gzip;
        *total.entry("brotli").or_default() += brotli;
    }
    *total.entry("gzip").or_default() += words[0];
    *total.entry("brotli").or_default() += words[1];
    assert_ne!(words, [0, 0], "the words of the pack lie beside the page");
    println!("{:>9} {:>9} {:>9}  in all, in one language", "", total["gzip"], total["brotli"]);
    let budget = budget();
    for Line { what, ceiling, goal } in &budget {
        println!("{what}: {} bytes; at most {ceiling}, and the goal is {goal}", weight(&total, what));
    }
    for Line { what, ceiling, .. } in &budget {
        let weight = weight(&total, what);
        assert!(weight <= *ceiling, "{what}: {weight} bytes are more than the {ceiling} of tests/budget.txt");
    }
}

/// The words of the pack in one language.
fn is_words(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("words-") && name.ends_with(".txt")
}

/// The ready cases beyond the first.
fn is_cases(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("cases-") && name.ends_with(".json")
}

fn weight(total: &BTreeMap<&str, usize>, what: &str) -> usize {
    *total.get(what).unwrap_or_else(|| panic!("budget.txt: `{what}` is not measured; brotli and gzip are"))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.map(|entry| entry.expect("a readable entry").path()) {
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

fn gzip(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory").len()
}

fn brotli(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 4096, 11, 22).write_all(bytes).expect("memory");
    packed.len()
}

/// One line of the budget.
struct Line {
    what: &'static str,
    ceiling: usize,
    goal: usize,
}

fn budget() -> Vec<Line> {
    let lines = include_str!("budget.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let number =
                |at: usize| words[at].parse().unwrap_or_else(|_| panic!("budget.txt: {line}: a number"));
            assert_eq!(words.len(), 3, "budget.txt: {line}: what, ceiling and goal");
            Line { what: words[0], ceiling: number(1), goal: number(2) }
        })
        .collect()
}
