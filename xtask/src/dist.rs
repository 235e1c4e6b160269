//! `cargo xtask dist`: builds what is laid on a host or put on a stick, and says what it is.

use crate::failure::Failure;
use crate::page::release::{ONE_FILE, WORKER};
use crate::{page, tools, workspace};
use std::fs;

/// Builds and tells.
pub fn run() -> Result<(), Failure> {
    let release = page::build(&tools::for_the_page()?)?;
    let dist = workspace::dist();
    let weight = |name: &str| {
        let file = dist.join(name);
        fs::metadata(&file).map(|data| data.len()).map_err(Failure::file(&file))
    };
    let beside = release.weight() as u64 + weight(WORKER)?;
    let [dist, one_file] = [dist.clone(), dist.join(ONE_FILE)].map(|path| path.display().to_string());
    println!("\nRelease {}, in two forms:", release.version());
    println!("{:>8}  {dist}", kilobytes(beside));
    println!(
        "          all of it but {ONE_FILE} for any host of files, in any folder; works offline once opened"
    );
    println!("{:>8}  {one_file}", kilobytes(weight(ONE_FILE)?));
    println!("          the same in one file: a browser opens it from a disk or a stick");
    Ok(())
}

fn kilobytes(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}
