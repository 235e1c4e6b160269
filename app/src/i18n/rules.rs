//! The words of the list of rules.

/// Every word of it in one language.
#[derive(Debug, Clone, Copy)]
pub struct RulesUi {
    /// The name of the page in the browser's tab.
    pub title: &'static str,
}

pub(super) const NL: RulesUi = RulesUi { title: "Kaartwijzer: alle regels" };

pub(super) const FR: RulesUi = RulesUi { title: "Kaartwijzer : toutes les règles" };

pub(super) const DE: RulesUi = RulesUi { title: "Kaartwijzer: alle Regeln" };

pub(super) const EN: RulesUi = RulesUi { title: "Kaartwijzer: all rules" };
