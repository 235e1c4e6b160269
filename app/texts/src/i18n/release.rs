//! The words of offline use and new versions.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ReleaseUi {
    /// The heading.
    pub heading: &'static str,
}
}

pub(super) const NL: ReleaseUi = ReleaseUi { heading: "Werkt zonder netwerk" };
pub(super) const FR: ReleaseUi = ReleaseUi { heading: "Fonctionne sans réseau" };
pub(super) const DE: ReleaseUi = ReleaseUi { heading: "Funktioniert ohne Netz" };
pub(super) const EN: ReleaseUi = ReleaseUi { heading: "Works without a network" };
