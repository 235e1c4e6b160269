//! Hashes, as browsers and names of files have them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write;

/// For a content security policy, and for what a service worker fetches: `sha256-…`.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// For the `integrity` of a link: `sha384-…`.
pub fn sha384(bytes: impl AsRef<[u8]>) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// For a name: the first half of it is enough to tell files apart.
pub fn short(bytes: impl AsRef<[u8]>) -> String {
    let mut name = String::new();
    for byte in &Sha256::digest(bytes)[..8] {
        // Writing into a text does not fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}
