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
    let index = fs::read_to_string(dist.join(INDEX)).expect("the page");
    let mut total = BTreeMap::from([("brotli", 0), ("gzip", 0), ("one-file", 0), ("later", 0)]);
    let mut words = [0, 0];
    println!("{:>9} {:>9} {:>9}", "bytes", "gzip", "brotli");
    for file in &files {
        let bytes = fs::read(file).expect("a readable file");
        let name = file.strip_prefix(&dist).unwrap_or(file).to_string_lossy().into_owned();
        let kind = Kind::of(&name, &index);
        if kind == Kind::OneFile {
            println!("{:>9} {:>19}  {name}", bytes.len(), "");
            total.insert("one-file", bytes.len());
            continue;
        }
        let (gzip, brotli) = (gzip(&bytes), brotli(&bytes));
        println!("{:>9} {gzip:>9} {brotli:>9}  {name}{}", bytes.len(), kind.says());
        match kind {
            // Whoever opens the page gets the words of one language: the longest counts.
            Kind::Words => words = [words[0].max(gzip), words[1].max(brotli)],
            Kind::Opening => {
                *total.entry("gzip").or_default() += gzip;
                *total.entry("brotli").or_default() += brotli;
            }
            Kind::OneFile | Kind::Later => {}
        }
        if matches!(kind, Kind::Words | Kind::Later) {
            *total.entry("later").or_default() += brotli;
        }
    }
    *total.entry("gzip").or_default() += words[0];
    *total.entry("brotli").or_default() += words[1];
    // The language that came with the page is not asked for again.
    *total.entry("later").or_default() -= words[1];
    assert_ne!(words, [0, 0], "the words of the pack lie beside the page");
    assert_ne!(total["one-file"], 0, "the page as one file lies beside the page");
    println!("{:>9} {:>9} {:>9}  to open the page, in one language", "", total["gzip"], total["brotli"]);
    let budget = budget();
    for Line { what, ceiling, goal } in &budget {
        println!("{what}: {} bytes; at most {ceiling}, and the goal is {goal}", weight(&total, what));
    }
    for Line { what, ceiling, .. } in &budget {
        let weight = weight(&total, what);
        assert!(weight <= *ceiling, "{what}: {weight} bytes are more than the {ceiling} of tests/budget.txt");
    }
}

const INDEX: &str = "index.html";

/// When somebody gets a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// When the page is opened: the page, and what it names.
    Opening,
    /// The words of a language: one of them when the page is opened.
    Words,
    /// When it is asked for, or when the service worker puts the release by.
    Later,
    /// The page as one file: only somebody who downloads it.
    OneFile,
}

impl Kind {
    fn of(name: &str, index: &str) -> Self {
        if name == "kaartwijzer.html" {
            Self::OneFile
        } else if name == INDEX || index.contains(name) {
            Self::Opening
        } else if name.starts_with("words-") {
            Self::Words
        } else {
            Self::Later
        }
    }

    const fn says(self) -> &'static str {
        match self {
            Self::Opening | Self::OneFile => "",
            Self::Words => "  (one of them)",
            Self::Later => "  (later)",
        }
    }
}

fn weight(total: &BTreeMap<&str, usize>, what: &str) -> usize {
    *total.get(what).unwrap_or_else(|| {
        panic!("budget.txt: `{what}` is not measured; brotli, gzip, later and one-file are")
    })
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
