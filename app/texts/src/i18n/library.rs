//! The words of the cases that are kept, and of files.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct LibraryUi {
    /// The heading.
    pub heading: &'static str,
}
}

pub(super) const NL: LibraryUi = LibraryUi { heading: "Mijn kaarten" };
pub(super) const FR: LibraryUi = LibraryUi { heading: "Mes cartes" };
pub(super) const DE: LibraryUi = LibraryUi { heading: "Meine Karten" };
pub(super) const EN: LibraryUi = LibraryUi { heading: "My cards" };
