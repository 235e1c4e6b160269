//! The words of "What changed?".

/// Every word of it in one language.
#[derive(Debug, Clone, Copy)]
pub struct TimeUi {
    /// The heading.
    pub heading: &'static str,
}

pub(super) const NL: TimeUi = TimeUi { heading: "Wat veranderde er?" };
pub(super) const FR: TimeUi = TimeUi { heading: "Qu'est-ce qui a changé ?" };
pub(super) const DE: TimeUi = TimeUi { heading: "Was hat sich geändert?" };
pub(super) const EN: TimeUi = TimeUi { heading: "What changed?" };
