//! The link: a whole case with the answers it had, or a whole lesson, in the part of an address from `#` on. Nothing of it ever
//! reaches a server.

mod lesson1;
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

/// The text of a link to a lesson, of the newest version, from the lesson's JSON: letters, digits, `-` and `_`.
/// None for a lesson that is too long for a link.
pub fn lesson_link(lesson: &str) -> Option<String> {
    lesson1::write(lesson)
}

/// Reads the text of a link to a lesson, of any version there ever was: its JSON, which is read as a lesson's file is.
///
/// # Errors
/// Where it is no link, was made by a later version, or was damaged. Never a panic, whatever the text.
///
/// ```
/// use kaartwijzer_core::share::{LinkError, lesson_link, open_lesson};
/// assert_eq!(lesson_link("{}").map(|link| open_lesson(&link)), Some(Ok("{}".to_owned())));
/// assert_eq!(open_lesson("?"), Err(LinkError::NoLink));
/// ```
pub fn open_lesson(text: &str) -> Result<String, LinkError> {
    match text.chars().next() {
        Some(lesson1::SIGN) => lesson1::read(&text[lesson1::SIGN.len_utf8()..]),
        Some(sign) if sign.is_ascii_alphanumeric() => Err(LinkError::Version(sign)),
        _ => Err(LinkError::NoLink),
    }
}
