//! The words of "Compare".

/// Every word of it in one language.
#[derive(Debug, Clone, Copy)]
pub struct CompareUi {
    /// The heading.
    pub heading: &'static str,
}

pub(super) const NL: CompareUi = CompareUi { heading: "Vergelijk" };
pub(super) const FR: CompareUi = CompareUi { heading: "Comparer" };
pub(super) const DE: CompareUi = CompareUi { heading: "Vergleichen" };
pub(super) const EN: CompareUi = CompareUi { heading: "Compare" };
