//! The words of what looks like somebody real.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct RealUi {
    /// The heading.
    pub heading: &'static str,
}
}

pub(super) const NL: RealUi = RealUi { heading: "Dit lijkt op een echte persoon" };
pub(super) const FR: RealUi = RealUi { heading: "Cela ressemble à une personne réelle" };
pub(super) const DE: RealUi = RealUi { heading: "Das sieht nach einer echten Person aus" };
pub(super) const EN: RealUi = RealUi { heading: "This looks like a real person" };
