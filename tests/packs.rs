//! The checked reader: one invented pack that is sound, and a file for every mistake somebody may make in it. Each is
//! found on its line, says what to do, and is found together with all others.
//!
//! A file of `packs/bad` is named after its one mistake and is read along with `packs/good`, or in the place of the
//! file that its first lines name. They also say what is expected, with `…` where a long complaint goes on:
//!
//! ```text
//! # instead of: pack.toml
//! # expect: 12: the quote has 26 words
//! # expect: facts.toml:30: `card` is preset by `actor` and by `costume`
//! ```

mod support;

use kaartwijzer_core::format::read::{self, Complaint, PackFile, pack_of};
use std::fmt::Write;

/// A file with a mistake, and what is expected to be said about it.
struct Bad {
    file: PackFile,
    instead: Option<String>,
    expected: Vec<Expected>,
}

/// Where a complaint is expected, and what it says or begins with.
#[derive(Clone)]
struct Expected {
    file: String,
    line: usize,
    what: String,
}

#[test]
fn a_sound_pack_is_read_without_a_complaint() {
    let pack = pack_of(&good()).unwrap_or_else(|complaints| panic!("{}", shown(&complaints)));
    assert_eq!(pack.name, "library");
    let folder = support::project().join("tests/packs/good");
    assert_eq!(read::pack(&folder).as_ref(), Ok(&pack), "a folder is read as its files are");
}

#[test]
fn every_mistake_is_found_on_its_line_and_nothing_else_is() {
    let mut wrong = String::new();
    for bad in bad() {
        let complaints = complaints(&with([&bad]));
        if !are_expected(&complaints, &bad.expected) {
            let _ = writeln!(wrong, "{}\n{}", bad.file.name, shown(&complaints));
        }
    }
    assert!(wrong.is_empty(), "found instead:\n{wrong}");
}

#[test]
fn all_mistakes_are_found_in_one_run() {
    let all: Vec<Bad> = bad().into_iter().filter(|bad| bad.instead.is_none() && is_readable(bad)).collect();
    assert!(all.len() > 50);
    let expected: Vec<Expected> = all.iter().flat_map(|bad| bad.expected.clone()).collect();
    let complaints = complaints(&with(&all));
    let mut wrong = String::new();
    for lacking in expected.iter().filter(|expected| !complaints.iter().any(|found| expected.is(found))) {
        let _ = writeln!(wrong, "lacking: {}:{}: {}", lacking.file, lacking.line, lacking.what);
    }
    for surplus in complaints.iter().filter(|found| !expected.iter().any(|expected| expected.is(found))) {
        let _ = writeln!(wrong, "surplus: {surplus}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_file_that_cannot_be_read_hides_no_mistake_of_another_file_and_invents_none() {
    let all = bad();
    let named = |name: &str| all.iter().find(|bad| bad.file.name == name).unwrap();
    let long = named("a-quote-of-26-words.toml");
    let broken = Bad {
        file: PackFile { name: "broken.toml".into(), text: "[[fact]\n".into() },
        instead: Some("facts.toml".into()),
        expected: vec![Expected { file: "broken.toml".into(), line: 1, what: String::from("…") }],
    };
    let complaints = complaints(&with([&broken, long]));
    let expected: Vec<_> = broken.expected.iter().chain(&long.expected).cloned().collect();
    assert!(are_expected(&complaints, &expected), "found instead:\n{}", shown(&complaints));
}

#[test]
fn every_complaint_says_what_to_do_and_is_one_line() {
    for bad in bad() {
        for complaint in complaints(&with([&bad])) {
            let Complaint { file, line, what, remedy } = &complaint;
            assert!(remedy.len() > 8, "{complaint}");
            assert!(!what.is_empty() && !what.ends_with('.') && !remedy.ends_with('.'), "{complaint}");
            assert_eq!(complaint.to_string(), format!("{file}:{line}: {what}; {remedy}"));
            assert_eq!(complaint.to_string().lines().count(), 1, "{complaint}");
        }
    }
}

#[test]
fn the_order_of_files_changes_nothing() {
    let mut files = good();
    let pack = pack_of(&files);
    files.reverse();
    assert_eq!(pack_of(&files), pack);
    let all = bad();
    let one = &all[all.len() / 2];
    let mut files = with([one]);
    let found = complaints(&files);
    files.reverse();
    assert_eq!(complaints(&files), found);
}

#[test]
fn complaints_stand_in_the_order_of_files_and_lines() {
    let all: Vec<Bad> = bad().into_iter().filter(|bad| bad.instead.is_none()).collect();
    let complaints = complaints(&with(&all));
    assert!(complaints.is_sorted_by_key(|complaint| (complaint.file.clone(), complaint.line)));
}

#[test]
fn more_than_the_sets_of_the_engine_can_hold_is_refused() {
    let label = r#"{ nl = "…", fr = "…", de = "…", en = "…" }"#;
    let many = |table: &str, prefix: &str, rest: &str| -> String {
        let tables = (0..65).map(|n| format!("[[{table}]]\nid = \"{prefix}{n}\"\nlabel = {label}\n{rest}\n"));
        tables.collect::<Vec<_>>().concat()
    };
    let values = (0..65).map(|n| format!("{{ id = \"v{n}\", label = {label} }}"));
    let values = values.collect::<Vec<_>>().join(", ");
    let scale = format!(
        "[[fact]]\nid = \"height\"\nscope = \"item\"\nkind = \"scale\"\ndefault = \"v0\"\nlabel = {label}\n\
         value = [{values}]\n[[rule]]\nid = \"B300\"\nbasis = \"verbatim\"\nlabel = {label}\n\
         cite = [{{ source = \"HR\" }}]\n[[rule.clause]]\nask = [\"borrow\"]\neffect = \"permit\"\n\
         when = \"height >= v64 and height in (v63, v64)\"\n"
    );
    for (text, expected) in [
        (many("bearer", "b", ""), "there are 67 bearers"),
        (many("open", "Z", &format!("question = {label}")), "there are 66 open questions"),
        (scale, "`height` has 65 values"),
    ] {
        let mut files = good();
        files.push(PackFile { name: "many.toml".into(), text });
        let found: Vec<String> = complaints(&files).into_iter().map(|complaint| complaint.what).collect();
        assert_eq!(found, [expected]);
    }
}

#[test]
fn a_folder_that_is_not_there_is_a_complaint() {
    let complaints = read::pack(&support::project().join("tests/packs/missing")).unwrap_err();
    assert_eq!(complaints.len(), 1);
    assert!(complaints[0].file.ends_with("missing") && complaints[0].line == 0, "{}", complaints[0]);
}

#[test]
fn no_files_at_all_are_a_pack_without_a_name() {
    let found = complaints(&[]);
    assert_eq!(shown(&found), "# expect: pack.toml:0: the pack has no name or no version\n");
}

fn good() -> Vec<PackFile> {
    let folder = support::project().join("tests/packs/good");
    let files = support::files(&folder, "toml").into_iter();
    let rules = support::files(&folder.join("rules"), "toml").into_iter();
    let rules = rules.map(|(name, text)| (format!("rules/{name}"), text));
    files.chain(rules).map(|(name, text)| PackFile { name, text }).collect()
}

fn bad() -> Vec<Bad> {
    let folder = support::project().join("tests/packs/bad");
    support::files(&folder, "toml").into_iter().map(|(name, text)| Bad::read(name, text)).collect()
}

impl Bad {
    fn read(name: String, text: String) -> Self {
        let instead = text.lines().find_map(|line| line.strip_prefix("# instead of: "));
        let expected = text.lines().filter_map(|line| line.strip_prefix("# expect: "));
        let expected: Vec<Expected> = expected.map(|written| Expected::read(&name, written)).collect();
        assert!(!expected.is_empty(), "{name} does not say what to expect");
        Self { instead: instead.map(str::to_owned), expected, file: PackFile { name, text } }
    }
}

impl Expected {
    /// `12: what`, or `file:12: what` where it is found in another file than the one with the mistake.
    fn read(file: &str, written: &str) -> Self {
        let (place, what) = written.split_once(": ").unwrap_or((written, ""));
        let (file, line) = place.rsplit_once(':').unwrap_or((file, place));
        let line = line.parse().unwrap_or_else(|_| panic!("{file}: `{written}` names no line"));
        Self { file: file.to_owned(), line, what: what.to_owned() }
    }

    fn is(&self, complaint: &Complaint) -> bool {
        let said = match self.what.strip_suffix('…') {
            Some(beginning) => complaint.what.starts_with(beginning),
            None => complaint.what == self.what,
        };
        said && complaint.file == self.file && complaint.line == self.line
    }
}

/// The good pack with these files beside or in it.
fn with<'a>(bad: impl IntoIterator<Item = &'a Bad>) -> Vec<PackFile> {
    let mut files = good();
    for bad in bad {
        if let Some(instead) = &bad.instead {
            assert!(files.iter().any(|file| file.name == *instead), "there is no {instead} to replace");
            files.retain(|file| file.name != *instead);
        }
        files.push(bad.file.clone());
    }
    files
}

/// Whether a file of a pack can be read at all; one that cannot is complained about before its sense is.
fn is_readable(bad: &Bad) -> bool {
    let remedy = "write it as the README of the pack shows";
    complaints(&with([bad])).iter().all(|complaint| complaint.remedy != remedy)
}

fn complaints(files: &[PackFile]) -> Vec<Complaint> {
    pack_of(files).expect_err("the mistake was not found")
}

fn are_expected(complaints: &[Complaint], expected: &[Expected]) -> bool {
    complaints.len() == expected.len()
        && expected.iter().all(|expected| complaints.iter().any(|complaint| expected.is(complaint)))
}

/// As the first lines of a file would have it.
fn shown(complaints: &[Complaint]) -> String {
    complaints.iter().fold(String::new(), |mut text, complaint| {
        let Complaint { file, line, what, .. } = complaint;
        let _ = writeln!(text, "# expect: {file}:{line}: {what}");
        text
    })
}
