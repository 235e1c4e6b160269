//! Reads and checks `pack/`, and writes it down for the crate: `pack.bin` (places and numbers), `words.txt` (what is the
//! same in every language) and `words.nl.txt` … (a line for each label). A pack with a complaint stops the build.

use kaartwijzer_format::{Lang, Pack};
use std::path::Path;
use std::{env, fs, io, process};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&root).join("pack");
    println!("cargo::rerun-if-changed={}", folder.display());
    let pack = kaartwijzer_format::read::pack(&folder).unwrap_or_else(|complaints| {
        eprintln!("the pack has {} complaint(s):", complaints.len());
        for complaint in &complaints {
            eprintln!("core/pack/{complaint}");
        }
        process::exit(1);
    });
    let encoded = postcard::to_allocvec(&pack).unwrap_or_else(|error| {
        eprintln!("the pack could not be encoded: {error}");
        process::exit(1);
    });
    let out = env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = write(Path::new(&out), &encoded, &pack) {
        eprintln!("the pack could not be written to {out}: {error}");
        process::exit(1);
    }
}

fn write(out: &Path, encoded: &[u8], pack: &Pack) -> io::Result<()> {
    fs::write(out.join("pack.bin"), encoded)?;
    fs::write(out.join("words.txt"), pack.words.shared.text())?;
    for lang in Lang::ALL {
        let lines = pack.words.lines(lang).map(kaartwijzer_format::Lines::text).unwrap_or_default();
        fs::write(out.join(format!("words.{}.txt", lang.tag())), lines)?;
    }
    Ok(())
}
