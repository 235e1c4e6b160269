//! The words of "What must you ask, and whom?".

/// Every word of it in one language.
#[derive(Debug, Clone, Copy)]
pub struct AsksUi {
    /// The heading.
    pub heading: &'static str,
}

pub(super) const NL: AsksUi = AsksUi { heading: "Wat moet je vragen, en aan wie?" };
pub(super) const FR: AsksUi = AsksUi { heading: "Que faut-il demander, et à qui ?" };
pub(super) const DE: AsksUi = AsksUi { heading: "Was ist zu fragen, und wen?" };
pub(super) const EN: AsksUi = AsksUi { heading: "What must you ask, and whom?" };
