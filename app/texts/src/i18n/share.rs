//! The words of the link and what arrives by it.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ShareUi {
    /// The heading.
    pub heading: &'static str,
}
}

pub(super) const NL: ShareUi = ShareUi { heading: "Link" };
pub(super) const FR: ShareUi = ShareUi { heading: "Lien" };
pub(super) const DE: ShareUi = ShareUi { heading: "Link" };
pub(super) const EN: ShareUi = ShareUi { heading: "Link" };
