//! What stands out on the table: cells that a change flipped, that hang on a fact, or that differ from another case.

use kaartwijzer_core::Cell;
use kaartwijzer_core::diff::Difference;

/// Why a cell stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glow {
    /// It hangs on the fact that is pointed at.
    Hangs,
    /// The last change that was tried out flipped it.
    Flipped,
    /// It has another answer in the case it is compared with.
    Differs,
}

impl Glow {
    /// As the style sheet calls it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hangs => "hangs",
            Self::Flipped => "flipped",
            Self::Differs => "differs",
        }
    }
}

/// Whether a cell is one of those that differ.
pub fn differs(differences: &[Difference], cell: Cell) -> bool {
    let here = |one: &Difference| one.after.as_ref().is_some_and(|after| after.cell == cell);
    differences.iter().any(here)
}
