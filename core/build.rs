//! Reads and checks `pack/`, and writes it down for the crate: `pack.bin` (places and numbers) and `words.txt`
//! (one blob of labels). A pack with a complaint stops the build.

use std::path::Path;
use std::{env, fs, process};

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
    let out = env::var("OUT_DIR").unwrap_or_default();
    let encoded = postcard::to_allocvec(&pack).unwrap_or_else(|error| {
        eprintln!("the pack could not be encoded: {error}");
        process::exit(1);
    });
    let written = fs::write(Path::new(&out).join("pack.bin"), encoded)
        .and_then(|()| fs::write(Path::new(&out).join("words.txt"), pack.words.as_bytes()));
    if let Err(error) = written {
        eprintln!("the pack could not be written to {out}: {error}");
        process::exit(1);
    }
}
