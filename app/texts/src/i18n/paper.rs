//! The words of the print view.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct PaperUi {
    /// The heading.
    pub heading: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// Prints.
    pub print: &'static str,
    /// Saves the receipt as a file.
    pub save: &'static str,
    /// Labels the choice whose reasons are told.
    pub reasons: &'static str,
    /// Those of everybody.
    pub everybody: &'static str,
    /// Only those of `{1}`.
    pub only: &'static str,
    /// Labels the choice of the item that the drawing is about.
    pub drawing: &'static str,
    /// On every sheet: invented, and no advice.
    pub notice: &'static str,
    /// The day asked about.
    pub day: &'static str,
    /// Where people meet.
    pub place: &'static str,
    /// Who needs an item for their task: `{1}`.
    pub needed: &'static str,
    /// Names the list of those an answer is about.
    pub whose: &'static str,
    /// Before the numbers of remarks.
    pub also: &'static str,
    /// Heads the receipt.
    pub check: &'static str,
    /// What stands under it.
    pub check_note: &'static str,
    /// Names the pack.
    pub pack: &'static str,
    /// Names its fingerprint.
    pub hash: &'static str,
    /// Names the program.
    pub program: &'static str,
    /// The day it was made.
    pub made: &'static str,
    /// Names the link.
    pub link: &'static str,
    /// Where only the part from `#` on is of use to others.
    pub part: &'static str,
    /// Where the link is too long for a code.
    pub no_code: &'static str,
    /// What the code is, for those who do not see it.
    pub code: &'static str,
}
}

pub(super) const NL: PaperUi = PaperUi {
    heading: "Afdrukken",
    lede: "Zo komt het op papier: A4, ook zonder kleur te lezen.",
    print: "Druk af",
    save: "Bewaar de controlegegevens",
    reasons: "Waarom: voor wie?",
    everybody: "voor iedereen",
    only: "alleen voor {1}",
    drawing: "De tafel: over welke regel?",
    notice: "Verzonnen oefening. Geen juridisch advies.",
    day: "Datum waarover het gaat",
    place: "Overleg",
    needed: "nodig voor: {1}",
    whose: "Voor wie en wat",
    also: "Zie ook:",
    check: "Om het na te rekenen",
    check_note: "Met deze gegevens kan iedereen nagaan of de regels nog dezelfde antwoorden geven.",
    pack: "Regels",
    hash: "Vingerafdruk",
    program: "Programma",
    made: "Gemaakt op",
    link: "De hele kaart in een link.",
    part: "Deze pagina stond op een schijf of een stick. Open Kaartwijzer en zet dit achter het adres:",
    no_code: "Te lang voor een QR-code.",
    code: "QR-code van de link",
};
pub(super) const FR: PaperUi = PaperUi {
    heading: "Imprimer",
    lede: "Voilà ce qui sera imprimé : du A4, lisible aussi sans couleur.",
    print: "Imprimer",
    save: "Enregistrer les données de contrôle",
    reasons: "Pourquoi : pour qui ?",
    everybody: "pour tout le monde",
    only: "seulement pour {1}",
    drawing: "La table : à propos de quelle ligne ?",
    notice: "Exercice inventé. Pas un avis juridique.",
    day: "Date concernée",
    place: "Concertation",
    needed: "nécessaire à : {1}",
    whose: "Pour qui et pour quoi",
    also: "Voir aussi :",
    check: "Pour vérifier",
    check_note: "Avec ces données, chacun peut vérifier si les règles donnent encore les mêmes réponses.",
    pack: "Règles",
    hash: "Empreinte",
    program: "Programme",
    made: "Établi le",
    link: "Toute la carte dans un lien.",
    part: "Cette page se trouvait sur un disque ou une clé. Ouvrez Kaartwijzer et ajoutez ceci à la fin de l’adresse :",
    no_code: "Trop long pour un code QR.",
    code: "Code QR du lien",
};
pub(super) const DE: PaperUi = PaperUi {
    heading: "Drucken",
    lede: "So kommt es aufs Papier: A4, auch ohne Farbe lesbar.",
    print: "Drucken",
    save: "Prüfdaten speichern",
    reasons: "Warum: für wen?",
    everybody: "für alle",
    only: "nur für {1}",
    drawing: "Der Tisch: über welche Zeile?",
    notice: "Erfundene Übung. Keine Rechtsberatung.",
    day: "Tag, um den es geht",
    place: "Beratung",
    needed: "nötig für: {1}",
    whose: "Für wen und was",
    also: "Siehe auch:",
    check: "Zum Nachprüfen",
    check_note: "Mit diesen Angaben kann jede und jeder prüfen, ob die Regeln noch dieselben Antworten geben.",
    pack: "Regeln",
    hash: "Fingerabdruck",
    program: "Programm",
    made: "Erstellt am",
    link: "Die ganze Karte in einem Link.",
    part: "Diese Seite lag auf einer Festplatte oder einem Stick. Öffnen Sie Kaartwijzer und hängen Sie dies an die Adresse:",
    no_code: "Zu lang für einen QR-Code.",
    code: "QR-Code des Links",
};
pub(super) const EN: PaperUi = PaperUi {
    heading: "Print",
    lede: "This is what comes on paper: A4, to be read without colour too.",
    print: "Print",
    save: "Save the receipt",
    reasons: "Why: for whom?",
    everybody: "for everybody",
    only: "only for {1}",
    drawing: "The table: about which line?",
    notice: "Invented exercise. No legal advice.",
    day: "Date asked about",
    place: "Meeting",
    needed: "needed by: {1}",
    whose: "For whom and what",
    also: "See also:",
    check: "To check this",
    check_note: "With this, anybody can see whether the rules still give the same answers.",
    pack: "Rules",
    hash: "Fingerprint",
    program: "Program",
    made: "Made on",
    link: "The whole card in a link.",
    part: "This page was opened from a disk or a stick. Open Kaartwijzer and put this behind its address:",
    no_code: "Too long for a QR code.",
    code: "QR code of the link",
};
