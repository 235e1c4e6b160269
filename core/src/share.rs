//! The link: a whole case, with the answers it had, in the part of an address from `#` on. Nothing of it ever reaches a
//! server.

mod v1;

use crate::casefile::CaseError;
use crate::receipt::Receipt;
use std::fmt;

/// Why a text is no link that can be opened here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkError {
    /// It has no shape of a link: a sign that no link has, or too short.
    NoLink,
    /// It was made by a version that is not read here: its first sign.
    Version(char),
    /// It was damaged on its way: cut off, or a sign that is another one.
    Damaged,
    /// The case in it is not sound.
    Case(CaseError),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLink => f.write_str("this is no link to a case"),
            Self::Version(sign) => write!(f, "links of version `{sign}` are not read here; a newer page may"),
            Self::Damaged => f.write_str("the link was damaged on its way; ask for it once more"),
            Self::Case(why) => write!(f, "the case in the link: {why}"),
        }
    }
}

impl std::error::Error for LinkError {}

/// The text of a link, of the newest version: letters, digits, `-` and `_`.
pub fn link(receipt: &Receipt) -> String {
    v1::write(receipt)
}

/// Reads the text of a link, of any version there ever was.
///
/// # Errors
/// Where it is no link, was made by a later version, or was damaged. Never a panic, whatever the text.
pub fn open(text: &str) -> Result<Receipt, LinkError> {
    match text.chars().next() {
        Some(v1::SIGN) => v1::read(&text[v1::SIGN.len_utf8()..]),
        Some(sign) if sign.is_ascii_alphanumeric() => Err(LinkError::Version(sign)),
        _ => Err(LinkError::NoLink),
    }
}
