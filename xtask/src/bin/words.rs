//! Writes the words of the pack, a file for each language, into a folder: the page learns them from there.

use kaartwijzer_format::{Lang, Lines, read};
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
    for lang in Lang::ALL {
        // `app::tongue` asks for these names; the hash changes with the pack, so that browsers may keep files for ever.
        let file = folder.join(format!("words-{}.{}.txt", pack.hash, lang.tag()));
        let lines = pack.words.lines(lang).map(Lines::text).unwrap_or_default();
        if let Err(why) = fs::write(&file, lines) {
            eprintln!("{}: {why}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
