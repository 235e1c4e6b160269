//! The words of the network.

/// Every word of it in one language.
#[derive(Debug, Clone, Copy)]
pub struct NetworkUi {
    /// The name of the page in the browser's tab.
    pub title: &'static str,
}

pub(super) const NL: NetworkUi = NetworkUi { title: "Kaartwijzer: het netwerk rond de tafel" };

pub(super) const FR: NetworkUi = NetworkUi { title: "Kaartwijzer : le réseau autour de la table" };

pub(super) const DE: NetworkUi = NetworkUi { title: "Kaartwijzer: das Netz um den Tisch" };

pub(super) const EN: NetworkUi = NetworkUi { title: "Kaartwijzer: the network around the table" };
