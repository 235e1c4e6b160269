//! Writes what the page fetches into its folder: all words, a file for each language, and the ready cases.

use kaartwijzer_core::format::Lines;
use kaartwijzer_core::{Lang, Policy, say};
use kaartwijzer_texts::{examples, i18n};
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
    for (name, text) in words.into_iter().chain([(examples::FILE.to_owned(), examples::OTHERS.to_owned())]) {
        let file = folder.join(name);
        if let Err(why) = fs::write(&file, text) {
            eprintln!("{}: {why}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
