//! The kinds of answers.

use serde::{Deserialize, Serialize};

/// The outcomes without their parameters, for counting, colouring and naming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OutcomeKind {
    /// A text allows it.
    Permitted,
    /// A text forbids it.
    Forbidden,
    /// It must be done.
    Required,
    /// Somebody chooses.
    Discretion,
    /// The sources do not decide it.
    Silent,
    /// Nothing was found that permits it, and nothing that forbids it.
    NoBasis,
    /// The sources both require and forbid it.
    Conflict,
    /// It hangs on unknown facts.
    Depends,
}

impl OutcomeKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Permitted,
        Self::Forbidden,
        Self::Required,
        Self::Discretion,
        Self::Silent,
        Self::NoBasis,
        Self::Conflict,
        Self::Depends,
    ];

    /// The one that is written so.
    ///
    /// ```
    /// use kaartwijzer_format::OutcomeKind;
    /// assert_eq!(OutcomeKind::from_id("no_basis"), Some(OutcomeKind::NoBasis));
    /// assert_eq!(OutcomeKind::from_id("allowed"), None);
    /// ```
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// As written in case files and JSON: `no_basis`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Permitted => "permitted",
            Self::Forbidden => "forbidden",
            Self::Required => "required",
            Self::Discretion => "discretion",
            Self::Silent => "silent",
            Self::NoBasis => "no_basis",
            Self::Conflict => "conflict",
            Self::Depends => "depends",
        }
    }
}
