//! Writes what the page fetches into its folder: all words, a file for each language, the ready cases, and the course.

use kaartwijzer_core::format::Lines;
use kaartwijzer_core::{Lang, Policy, say};
use kaartwijzer_texts::{course, examples, i18n};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1).map(PathBuf::from) else {
        eprintln!("words FOLDER: it takes the folder of the page");
        return ExitCode::from(2);
    };
    let policy = Policy::builtin();
    let pack = policy.pack();
    // `app::tongue` asks for these names and learns in this order; the hashes change with the words, so that browsers may
    // keep files for ever.
    let words = Lang::ALL.map(|lang| {
        let name = format!("words-{}-{}.{}.txt", pack.hash, i18n::HASH, lang.tag());
        let pack = pack.words.lines(lang).map(Lines::text).unwrap_or_default();
        (name, i18n::lines(lang) + &say::lines(lang) + pack)
    });
    let others = [(examples::FILE, examples::OTHERS), (course::FILE, course::TEXT)];
    let others = others.map(|(name, text)| (name.to_owned(), text.to_owned()));
    for (name, text) in words.into_iter().chain(others) {
        let file = folder.join(name);
        if let Err(why) = fs::write(&file, text) {
            eprintln!("{}: {why}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
