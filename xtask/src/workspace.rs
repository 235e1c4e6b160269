//! Where things stand: the project, cargo, cargo's home.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder of the project: where the workspace's `Cargo.toml` stands.
pub fn root() -> PathBuf {
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map_or_else(|| package.clone(), Path::to_path_buf)
}

/// Where the built page stands.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The cargo that started this program.
pub fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Cargo's home: its programs stand in `bin`, and what this project keeps for next time in `kaartwijzer`.
pub fn cargo_home() -> PathBuf {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
        .unwrap_or_default()
}

/// What is kept for the next run and the next clone.
pub fn kept() -> PathBuf {
    cargo_home().join("kaartwijzer")
}

/// The first of these programs that stands in `PATH` or in cargo's home.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).chain([cargo_home().join("bin")]).collect();
    names
        .iter()
        .flat_map(|name| {
            folders.iter().map(move |folder| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
        })
        .find(|file| file.is_file())
}
