//! Writes what the page fetches into its folder: the words of page and pack, a file for each
//! language, and the ready cases.

use kaartwijzer_format::{Lang, Lines, read};
use kaartwijzer_texts::{examples, i18n};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1).map(PathBuf::from) else {
        eprintln!("words FOLDER: it takes the folder of the page");
        return ExitCode::from(2);
    };
    let root =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let pack = root.parent().unwrap_or(Path::new(".")).join("core").join("pack");
    let pack = match read::pack(&pack) {
        Ok(pack) => pack,
        Err(complaints) => {
            for complaint in complaints {
                eprintln!("core/pack/{complaint}");
            }
            return ExitCode::FAILURE;
        }
    };
    // `app::tongue` asks for these names; the hashes change with the words, so that browsers may keep files for ever.
    let words = Lang::ALL.map(|lang| {
        let lines = pack.words.lines(lang).map(Lines::text).unwrap_or_default();
        (format!("words-{}-{}.{}.txt", pack.hash, i18n::HASH, lang.tag()), i18n::lines(lang) + lines)
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
