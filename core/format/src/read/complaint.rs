//! What is wrong with a pack, where, and what to do about it.

use std::fmt;

/// One thing that is wrong. Its text is `file:line: what, what to do`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// The file inside the pack.
    pub file: String,
    /// The line, counted from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Complaint {
    /// A complaint about a line of a file.
    pub fn new(file: &str, line: usize, what: impl fmt::Display, remedy: impl fmt::Display) -> Self {
        Self { file: file.to_owned(), line, what: what.to_string(), remedy: remedy.to_string() }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.file, self.line, self.what, self.remedy)
    }
}

impl std::error::Error for Complaint {}

/// All complaints of one reading.
#[derive(Debug, Default)]
pub(super) struct Complaints(Vec<Complaint>);

impl Complaints {
    pub fn push(&mut self, at: Place<'_>, what: impl fmt::Display, remedy: impl fmt::Display) {
        self.0.push(Complaint::new(at.file, at.line, what, remedy));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn into_result<T>(mut self, value: T) -> Result<T, Vec<Complaint>> {
        if self.0.is_empty() {
            return Ok(value);
        }
        self.0.sort();
        self.0.dedup();
        Err(self.0)
    }
}

/// A line of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub file: &'a str,
    pub line: usize,
}
