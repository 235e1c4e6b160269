//! Three values of truth.

/// Yes, no, or nobody knows (Kleene's strong logic).
///
/// ```
/// use kaartwijzer_core::truth::Truth::{No, Unknown, Yes};
/// assert_eq!(Yes.and(Unknown), Unknown);
/// assert_eq!(No.and(Unknown), No);
/// assert_eq!(Yes.or(Unknown), Yes);
/// assert_eq!(Unknown.not(), Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    No,
    /// Nobody knows.
    Unknown,
    /// It holds.
    Yes,
}

impl Truth {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// It does not hold.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}
