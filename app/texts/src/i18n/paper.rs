//! The words of the print view.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct PaperUi {
    /// The heading.
    pub heading: &'static str,
}
}

pub(super) const NL: PaperUi = PaperUi { heading: "Afdrukken" };
pub(super) const FR: PaperUi = PaperUi { heading: "Imprimer" };
pub(super) const DE: PaperUi = PaperUi { heading: "Drucken" };
pub(super) const EN: PaperUi = PaperUi { heading: "Print" };
