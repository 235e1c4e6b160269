//! The words of offline use and new versions.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ReleaseUi {
    /// The heading.
    pub heading: &'static str,
    /// That it works without a network.
    pub offline: &'static str,
    /// The link that downloads everything as one file.
    pub take_along: &'static str,
    /// What that file is for; stands after the link.
    pub for_a_stick: &'static str,
    /// Says that there is a newer release.
    pub newer: &'static str,
    /// The button that shows it.
    pub reload: &'static str,
}
}

pub(super) const NL: ReleaseUi = ReleaseUi {
    heading: "Werkt zonder netwerk",
    offline: "Eén keer geopend, werkt deze pagina in de meeste browsers ook zonder internet.",
    take_along: "Download als één bestand",
    for_a_stick: ": voor op een USB-stick. Je opent het in een browser; je hoeft niets te installeren.",
    newer: "Er staat een nieuwe versie van deze pagina klaar.",
    reload: "Opnieuw laden",
};
pub(super) const FR: ReleaseUi = ReleaseUi {
    heading: "Fonctionne sans réseau",
    offline: "Une fois ouverte, cette page fonctionne aussi sans internet dans la plupart des navigateurs.",
    take_along: "Télécharger en un seul fichier",
    for_a_stick: " : pour une clé USB. Il s'ouvre dans un navigateur ; il n'y a rien à installer.",
    newer: "Une nouvelle version de cette page est prête.",
    reload: "Recharger",
};
pub(super) const DE: ReleaseUi = ReleaseUi {
    heading: "Funktioniert ohne Netz",
    offline: "Einmal geöffnet, funktioniert diese Seite in den meisten Browsern auch ohne Internet.",
    take_along: "Als eine Datei herunterladen",
    for_a_stick: ": für einen USB-Stick. Sie wird im Browser geöffnet; zu installieren ist nichts.",
    newer: "Eine neue Version dieser Seite liegt bereit.",
    reload: "Neu laden",
};
pub(super) const EN: ReleaseUi = ReleaseUi {
    heading: "Works without a network",
    offline: "Once opened, this page works without the internet too, in most browsers.",
    take_along: "Download as one file",
    for_a_stick: ": for a USB stick. You open it in a browser; there is nothing to install.",
    newer: "A new version of this page is ready.",
    reload: "Load again",
};
