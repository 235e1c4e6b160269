//! The files of a release: what is laid on a host, by their names beside the page.

use super::hash;
use crate::failure::Failure;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The page itself.
pub const INDEX: &str = "index.html";
/// What keeps a release for use without a network. It cannot hold its own hash, and browsers look after it themselves.
pub const WORKER: &str = "sw.js";
/// All of it once more, in one file. Whoever wants it downloads it; nobody else should have to.
pub const ONE_FILE: &str = "kaartwijzer.html";

/// All files of a release but [`WORKER`] and [`ONE_FILE`], which are made from them.
#[derive(Debug, Default)]
pub struct Release {
    files: BTreeMap<String, Vec<u8>>,
}

impl Release {
    /// Reads what stands in a folder.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let mut release = Self::default();
        release.collect(folder, "")?;
        Ok(release)
    }

    fn collect(&mut self, folder: &Path, prefix: &str) -> Result<(), Failure> {
        for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
            let entry = entry.map_err(Failure::file(folder))?;
            let name = [prefix, &entry.file_name().to_string_lossy()].concat();
            let path = entry.path();
            if path.is_dir() {
                self.collect(&path, &[&name, "/"].concat())?;
            } else {
                self.add(&name, fs::read(&path).map_err(Failure::file(&path))?);
            }
        }
        Ok(())
    }

    /// Takes a file in, where it belongs to the release.
    pub fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        if ![WORKER, ONE_FILE].contains(&name) {
            self.files.insert(name.to_owned(), bytes.into());
        }
    }

    /// All of them, by their names.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// What one of them holds.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// The same, where it is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.bytes(name)?).ok()
    }

    /// Changes with every byte of every file.
    pub fn version(&self) -> String {
        let line = |(name, bytes)| [name, " ", &hash::sha256(bytes), "\n"].concat();
        hash::short(self.files().map(line).collect::<String>())
    }

    /// What all of them weigh together.
    pub fn weight(&self) -> usize {
        self.files().map(|(_, bytes)| bytes.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(files: &[(&str, &str)]) -> Release {
        let mut release = Release::default();
        for (name, text) in files {
            release.add(name, *text);
        }
        release
    }

    #[test]
    fn the_version_changes_with_a_byte_and_with_a_name_and_not_with_the_order() {
        let version = release(&[("a", "1"), ("b", "2")]).version();
        assert_eq!(version, release(&[("b", "2"), ("a", "1")]).version());
        assert_ne!(version, release(&[("a", "1"), ("b", "3")]).version());
        assert_ne!(version, release(&[("a", "1"), ("c", "2")]).version());
        assert_ne!(version, release(&[("a", "1")]).version());
    }

    #[test]
    fn what_is_made_from_a_release_is_no_part_of_it() {
        let release = release(&[("a", "1"), (WORKER, "2"), (ONE_FILE, "3")]);
        assert_eq!(release.files().map(|(name, _)| name).collect::<Vec<_>>(), ["a"]);
        assert_eq!(release.weight(), 1);
    }
}
