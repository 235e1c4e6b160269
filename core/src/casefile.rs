//! The case file: a case as JSON, with the ids of the pack. Published as `core/case.schema.json`.
//!
//! There is one reading of it, from [`Json`], which the page lets the browser read from text and which natively
//! `serde_json` reads. Whatever is wrong gets a [`CaseError`] with its path inside the file.

mod describe;
mod error;
mod file;
mod resolve;
pub mod shape;

pub use error::{CaseError, Problem, Wanted};
pub use file::{CaseFile, FactValue, ItemFile, OpeningFile, PairFile, ParticipantFile, Wording, Written};

use crate::case::Case;
use crate::json::Json;
use kaartwijzer_format::Pack;
use serde::de::Deserializer;

/// The version of the format that this crate reads and writes.
pub const VERSION: u32 = 1;
/// No file is larger than this, in bytes: room for some hundred cases in one.
pub const MOST_BYTES: usize = 1 << 22;
/// No map in a file has more keys than this.
pub const MOST_KEYS: usize = 1024;
/// No table has more seats than this.
pub const MOST_PARTICIPANTS: usize = 64;
/// No case has more items than this.
pub const MOST_ITEMS: usize = 256;
/// No name has more signs than this: of somebody, of the card, of the municipality.
pub const MOST_NAME: usize = 200;
/// No text has more signs than this: of an item, of a title, of an introduction.
pub const MOST_TEXT: usize = 2000;
/// No id has more signs than this.
pub const MOST_ID: usize = 64;
/// Stands in every file that is written here, whatever language it is read in. Reading passes over it.
pub const FICTITIOUS: &str = "FICTIEF · FICTIF · FIKTIV · FICTITIOUS";

/// Whether a text can be an id, in a file and in an address: letters, digits, hyphens and underscores, and some of them.
///
/// ```
/// use kaartwijzer_core::casefile::is_plain;
/// assert!(is_plain("door-2_b"));
/// assert!(!is_plain("") && !is_plain("a b") && !is_plain("é"));
/// ```
pub fn is_plain(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_'))
}

/// Reads a case file from any serde format.
///
/// # Errors
/// The first thing that is wrong, with its path.
///
/// ```
/// use kaartwijzer_core::{Policy, casefile};
/// let policy = Policy::builtin();
/// let text = r#"{ "kaartwijzer": 1, "date": "2016-09-12", "facts": { "forum": "pub" } }"#;
/// let error = casefile::read(&mut serde_json::Deserializer::from_str(text), policy.pack()).unwrap_err();
/// assert_eq!(error.path, "facts.forum");
/// ```
pub fn read<'de, D: Deserializer<'de>>(from: D, pack: &Pack) -> Result<Case, CaseError> {
    let json = <Json as serde::Deserialize>::deserialize(from);
    let json = json.map_err(|error| CaseError::new("", Problem::Syntax(error.to_string())))?;
    from_json(&json, pack)
}

/// The case that some JSON is.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn from_json(json: &Json, pack: &Pack) -> Result<Case, CaseError> {
    CaseFile::from_json(json)?.resolve(pack)
}

/// The case file of a case, as JSON.
pub fn to_json(case: &Case, pack: &Pack) -> Json {
    CaseFile::of(case, pack).to_json()
}
