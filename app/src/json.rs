//! Case files as text, and from what the browser made of a text.

mod text;

pub use kaartwijzer_core::json::Json;
pub use text::{pretty, text};

use kaartwijzer_core::casefile::CaseError;
use kaartwijzer_core::{Case, CaseFile, Pack};

/// The case that a case file describes.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(json: &Json, pack: &Pack) -> Result<Case, CaseError> {
    CaseFile::from_json(json)?.resolve(pack)
}

/// The case file that describes a case.
pub fn write(case: &Case, pack: &Pack) -> Json {
    CaseFile::of(case, pack).to_json()
}

/// The same value as another crate has it, which tests read with.
#[cfg(test)]
pub fn from_value(value: &serde_json::Value) -> Json {
    serde_json::from_value(value.clone()).expect("a value")
}
