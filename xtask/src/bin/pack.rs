//! `cargo xtask pack`: checks `core/pack` alone, in seconds, and says how large it is.

use kaartwijzer_format::{Lang, Pack, read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = root();
    let mut args = std::env::args().skip(1);
    let folder = args.next().map_or_else(|| root.join("core").join("pack"), PathBuf::from);
    if args.next().is_some() {
        eprintln!("cargo xtask pack [FOLDER]: it takes one folder, and core/pack where none is named");
        return ExitCode::from(2);
    }
    match read::pack(&folder) {
        Ok(pack) => {
            report(&pack);
            ExitCode::SUCCESS
        }
        Err(complaints) => {
            let shown = folder.strip_prefix(&root).unwrap_or(&folder);
            for complaint in &complaints {
                eprintln!("{}/{complaint}", shown.display());
            }
            eprintln!("the pack has {} complaint(s)", complaints.len());
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map_or_else(|| package.clone(), Path::to_path_buf)
}

fn report(pack: &Pack) {
    let clauses: usize = pack.rules.iter().map(|rule| rule.clauses.len()).sum::<usize>()
        + pack.opens.iter().map(|open| open.clauses.len()).sum::<usize>();
    println!("{} {} ({}) is sound:", pack.name, pack.version, pack.hash);
    for (count, what) in [
        (pack.rules.len(), "rules"),
        (pack.opens.len(), "open questions"),
        (clauses, "clauses of both"),
        (pack.definitions.len(), "definitions"),
        (pack.facts.len(), "facts"),
        (pack.questions.len(), "questions"),
        (pack.sources.len(), "sources"),
        (pack.periods.len(), "periods"),
        (pack.assumptions.len(), "assumptions"),
    ] {
        println!("{count:>8} {what}");
    }
    match postcard::to_allocvec(pack) {
        Ok(encoded) => {
            let shared = pack.words.shared.text().len();
            let lines = |lang| pack.words.lines(lang).map_or(0, |lines| lines.text().len());
            let [nl, fr, de, en] = Lang::ALL.map(lines);
            println!("{:>8} bytes of logic, {shared} of names and quotes", encoded.len());
            println!("{nl:>8} bytes of words in nl, {fr} in fr, {de} in de, {en} in en");
        }
        Err(why) => println!("it cannot be encoded: {why}"),
    }
}
