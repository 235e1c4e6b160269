//! The words of what looks like somebody real.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct RealUi {
    /// A register number, an address, a phone number, a day of birth; `{1}` is how it was written.
    pub looks_like: [&'static str; 4],
}
}

pub(super) const NL: RealUi = RealUi {
    looks_like: [
        "Dit lijkt op een rijksregisternummer. De kaart neemt het niet over: ze blijft zoals ze was. Haal het nummer weg.",
        "“{1}” lijkt op een e-mailadres. Is het van een echte persoon? Haal het dan weg.",
        "“{1}” lijkt op een telefoonnummer. Is het van een echte persoon? Haal het dan weg.",
        "“{1}” lijkt op een geboortedatum. Is ze van een echte persoon? Haal ze dan weg: een verzonnen leeftijd volstaat.",
    ],
};
pub(super) const FR: RealUi = RealUi {
    looks_like: [
        "Ceci ressemble à un numéro de registre national. La carte ne le reprend pas : elle reste comme elle était. Enlevez le numéro.",
        "« {1} » ressemble à une adresse électronique. Est-ce celle d’une personne réelle ? Alors enlevez-la.",
        "« {1} » ressemble à un numéro de téléphone. Est-ce celui d’une personne réelle ? Alors enlevez-le.",
        "« {1} » ressemble à une date de naissance. Est-ce celle d’une personne réelle ? Alors enlevez-la : un âge inventé suffit.",
    ],
};
pub(super) const DE: RealUi = RealUi {
    looks_like: [
        "Das sieht wie eine Nationalregisternummer aus. Die Karte übernimmt sie nicht: Sie bleibt, wie sie war. Entfernen Sie die Nummer.",
        "„{1}“ sieht wie eine E-Mail-Adresse aus. Gehört sie einem echten Menschen? Dann entfernen Sie sie.",
        "„{1}“ sieht wie eine Telefonnummer aus. Gehört sie einem echten Menschen? Dann entfernen Sie sie.",
        "„{1}“ sieht wie ein Geburtsdatum aus. Gehört es einem echten Menschen? Dann entfernen Sie es: Ein erfundenes Alter genügt.",
    ],
};
pub(super) const EN: RealUi = RealUi {
    looks_like: [
        "This looks like a national register number. The card does not take it: it stays as it was. Take the number out.",
        "“{1}” looks like an e-mail address. Is it a real person’s? Then take it out.",
        "“{1}” looks like a phone number. Is it a real person’s? Then take it out.",
        "“{1}” looks like a date of birth. Is it a real person’s? Then take it out: an invented age will do.",
    ],
};
