//! The checked reader: text files in, a sound [`Pack`] out, or every complaint there is.
//!
//! Reading order: [`raw`] (what a file may hold), [`index`] (what all files hold by name), [`expression`] (conditions),
//! [`resolve`] (names become places), [`check`] (what no single line can show), [`complaint`].

mod blob;
mod check;
mod complaint;
mod expression;
mod index;
mod raw;
mod resolve;

pub use complaint::Complaint;

use crate::Pack;
use complaint::Complaints;
use index::Index;
use std::fs;
use std::path::Path;

/// One text file of a pack: its name inside the pack (`rules/card.toml`) and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// The name, with `/` between folders.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// Reads and checks the pack in a folder.
///
/// # Errors
/// Every complaint, in the order of files and lines; a folder that cannot be read is one complaint.
pub fn pack(folder: &Path) -> Result<Pack, Vec<Complaint>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)
        .map_err(|error| vec![Complaint::new(&folder.display().to_string(), 0, error, "check the folder")])?;
    pack_of(&files)
}

/// Reads and checks a pack from files held in memory.
///
/// # Errors
/// Every complaint, in the order of files and lines.
pub fn pack_of(files: &[PackFile]) -> Result<Pack, Vec<Complaint>> {
    let mut files: Vec<&PackFile> = files.iter().collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let mut complaints = Complaints::default();
    let parsed: Vec<raw::File> = files.iter().filter_map(|file| raw::parse(file, &mut complaints)).collect();
    let readable = complaints.is_empty();
    let index = Index::of(&parsed, readable);
    let pack = resolve::pack(&parsed, &index, fingerprint(&files), &mut complaints);
    if readable {
        check::pack(&pack, &index, &mut complaints);
    }
    complaints.into_result(pack)
}

/// The `.toml` files of a folder and its sub-folders.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<PackFile>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(PackFile { name, text: fs::read_to_string(&path)? });
        }
    }
    Ok(())
}

/// FNV-1a over names and contents: tells packs apart, protects nothing.
fn fingerprint(files: &[&PackFile]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in files.iter().flat_map(|file| file.name.bytes().chain([0]).chain(file.text.bytes()).chain([0]))
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
