//! The words of the link and what arrives by it.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ShareUi {
    /// The heading.
    pub heading: &'static str,
    /// What the link is.
    pub what: &'static str,
    /// Labels the link.
    pub address: &'static str,
    /// Labels what stands after `#`, where the page has no address for others.
    pub part: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It was not, but it is selected.
    pub not_copied: &'static str,
    /// The link is long: how many signs.
    pub long: &'static str,
    /// Leads to the file instead.
    pub as_file: &'static str,
    /// The page was opened from a disk.
    pub no_address: &'static str,
    /// The first way to use it.
    pub with_file: &'static str,
    /// The second.
    pub with_address: &'static str,
    /// Names the QR code.
    pub code: &'static str,
    /// Says what to do with it.
    pub scan: &'static str,
    /// Shows it over the whole screen.
    pub large: &'static str,
    /// Its modules are small.
    pub fine: &'static str,
    /// The link is too long for a code.
    pub too_long: &'static str,
    /// Heads the field for a link that somebody got.
    pub open: &'static str,
    /// Labels that field.
    pub paste: &'static str,
    /// Opens it.
    pub go: &'static str,
    /// A case came by a link: its name.
    pub arrived: &'static str,
    /// Brings back the case that lay there before.
    pub back: &'static str,
    /// A case that came lies here already.
    pub here: &'static str,
    /// A text is no link.
    pub no_link: &'static str,
    /// A link of another version.
    pub later_version: &'static str,
    /// A link that was damaged.
    pub damaged: &'static str,
    /// A link whose case is not sound, and why.
    pub bad_case: &'static str,
    /// Heads what changed, where the rules are others.
    pub other_rules: &'static str,
    /// Heads what changed, where only the page is another.
    pub other_page: &'static str,
    /// What somebody looks at.
    pub as_it_was: &'static str,
    /// The rules it was made with.
    pub then: &'static str,
    /// The rules of this page.
    pub now: &'static str,
    /// A pack: its name, its version, its fingerprint.
    pub version: &'static str,
    /// How many answers are others.
    pub answers: Count,
    /// A case made with other rules, all of whose answers are the same: its name.
    pub same_answers: &'static str,
    /// Shows what changed.
    pub show: &'static str,
    /// Before the rules that decide now.
    pub decides: &'static str,
    /// Heads what these rules do not know.
    pub left_out: &'static str,
    /// What becomes of it.
    pub left_out_note: &'static str,
    /// Heads questions that are no more.
    pub gone: &'static str,
}
}

pub(super) const NL: ShareUi = ShareUi {
    heading: "Link naar deze kaart",
    what: "De hele kaart zit in de link zelf. Er gaat niets naar een server en niemand bewaart iets. Wie de link krijgt, ziet de kaart met alles wat je schreef.",
    address: "De link",
    part: "Het deel van de link dat de kaart draagt",
    copy: "Kopieer",
    copied: "Gekopieerd. Plak de link waar je wilt.",
    not_copied: "Kopiëren lukt hier niet vanzelf. De link is geselecteerd: druk op Ctrl + C.",
    long: "Deze link is lang: {1} tekens. Sommige mailprogramma’s breken hem af. Een bestand komt altijd heel aan.",
    as_file: "Bewaar als bestand",
    no_address: "Je opende deze pagina als bestand. Zo’n pagina heeft geen adres dat anderen kunnen openen, en dus ook geen QR-code. Dit deel werkt wel, op twee manieren:",
    with_file: "Heeft iemand dezelfde pagina als bestand? Dan plakt die persoon het daar bij ‘Open een link’.",
    with_address: "Staat de pagina ergens op het internet? Dan zet je het achter haar adres.",
    code: "QR-code van de link naar deze kaart",
    scan: "Scan de code met je telefoon: de kaart opent daar.",
    large: "Groot, voor de projector",
    fine: "Deze code is fijn: een telefoon leest hem alleen van dichtbij.",
    too_long: "De link is te lang voor een QR-code.",
    open: "Open een link",
    paste: "Plak hier een link die je kreeg, heel of alleen het deel vanaf #",
    go: "Open",
    arrived: "“{1}” kwam met een link. De vorige kaart is één stap terug.",
    back: "Vorige kaart terug",
    here: "Deze kaart ligt er al.",
    no_link: "Dit is geen link naar een kaart. Kopieer de hele link en probeer het opnieuw. Aan je eigen kaart is niets veranderd.",
    later_version: "Deze link kan hier niet worden gelezen: hij komt van een nieuwere versie van de pagina, of hij is beschadigd. Open de nieuwste versie van de pagina, of vraag de link opnieuw. Aan je eigen kaart is niets veranderd.",
    damaged: "Deze link is onderweg beschadigd: er ontbreekt iets, of er staat iets anders. Vraag hem opnieuw, of kopieer hem in zijn geheel. Aan je eigen kaart is niets veranderd.",
    bad_case: "De kaart in deze link klopt niet: {1} Vraag wie ze maakte om een nieuwe link. Aan je eigen kaart is niets veranderd.",
    other_rules: "Gemaakt met een andere versie van de regels",
    other_page: "Deze pagina antwoordt nu anders",
    as_it_was: "De kaart is zoals ze was. De antwoorden komen van de regels van deze pagina. Kies een antwoord om het op tafel te zien.",
    then: "Toen",
    now: "Nu",
    version: "{1}, versie {2}, kenmerk {3}",
    answers: count("Eén antwoord is anders geworden.", "{1} antwoorden zijn anders geworden.")
        .or_none("Geen enkel antwoord is anders geworden."),
    same_answers: "“{1}” is gemaakt met een andere versie van de regels. Alle antwoorden zijn dezelfde.",
    show: "Toon wat anders is",
    decides: "Nu beslist door:",
    left_out: "Wat de regels van deze pagina niet kennen",
    left_out_note: "Dit stond op de kaart en is weggelaten. Het kan antwoorden veranderen.",
    gone: "Vragen die hier niet meer gesteld worden",
};

pub(super) const FR: ShareUi = ShareUi {
    heading: "Lien vers cette carte",
    what: "Toute la carte est dans le lien lui-même. Rien ne part vers un serveur et personne ne conserve quoi que ce soit. Qui reçoit le lien voit la carte, avec tout ce que vous avez écrit.",
    address: "Le lien",
    part: "La partie du lien qui porte la carte",
    copy: "Copier",
    copied: "Copié. Collez le lien où vous voulez.",
    not_copied: "La copie automatique ne fonctionne pas ici. Le lien est sélectionné : appuyez sur Ctrl + C.",
    long: "Ce lien est long : {1} caractères. Certains programmes de messagerie le coupent. Un fichier arrive toujours entier.",
    as_file: "Enregistrer comme fichier",
    no_address: "Vous avez ouvert cette page comme fichier. Une telle page n’a pas d’adresse que d’autres peuvent ouvrir, donc pas de code QR non plus. Cette partie-ci fonctionne, de deux façons :",
    with_file: "Quelqu’un a la même page comme fichier ? Cette personne l’y colle, sous « Ouvrir un lien ».",
    with_address: "La page est publiée quelque part sur internet ? Ajoutez cette partie à la fin de son adresse.",
    code: "Code QR du lien vers cette carte",
    scan: "Scannez le code avec votre téléphone : la carte s’y ouvre.",
    large: "En grand, pour le projecteur",
    fine: "Ce code est fin : un téléphone ne le lit que de près.",
    too_long: "Le lien est trop long pour un code QR.",
    open: "Ouvrir un lien",
    paste: "Collez ici un lien reçu, entier ou seulement à partir du #",
    go: "Ouvrir",
    arrived: "« {1} » est arrivée par un lien. Un pas en arrière ramène la carte précédente.",
    back: "Carte précédente",
    here: "Cette carte est déjà là.",
    no_link: "Ceci n’est pas un lien vers une carte. Copiez le lien entier et réessayez. Rien n’a changé à votre propre carte.",
    later_version: "Ce lien ne peut pas être lu ici : il vient d’une version plus récente de la page, ou il est endommagé. Ouvrez la dernière version de la page, ou redemandez le lien. Rien n’a changé à votre propre carte.",
    damaged: "Ce lien a été endommagé en route : il manque quelque chose, ou un signe a changé. Redemandez-le, ou copiez-le en entier. Rien n’a changé à votre propre carte.",
    bad_case: "La carte de ce lien n’est pas correcte : {1} Demandez un nouveau lien à la personne qui l’a faite. Rien n’a changé à votre propre carte.",
    other_rules: "Faite avec une autre version des règles",
    other_page: "Cette page répond autrement maintenant",
    as_it_was: "La carte est telle qu’elle était. Les réponses viennent des règles de cette page. Choisissez une réponse pour la voir sur la table.",
    then: "À l’époque",
    now: "Maintenant",
    version: "{1}, version {2}, empreinte {3}",
    answers: count("Une réponse a changé.", "{1} réponses ont changé.").or_none("Aucune réponse n’a changé."),
    same_answers: "« {1} » a été faite avec une autre version des règles. Toutes les réponses sont les mêmes.",
    show: "Voir ce qui a changé",
    decides: "Décidé maintenant par :",
    left_out: "Ce que les règles de cette page ne connaissent pas",
    left_out_note: "Ceci figurait sur la carte et a été laissé de côté. Cela peut changer des réponses.",
    gone: "Questions qui ne sont plus posées ici",
};

pub(super) const DE: ShareUi = ShareUi {
    heading: "Link zu dieser Karte",
    what: "Die ganze Karte steckt im Link selbst. Nichts geht an einen Server, und niemand bewahrt etwas auf. Wer den Link bekommt, sieht die Karte mit allem, was Sie geschrieben haben.",
    address: "Der Link",
    part: "Der Teil des Links, der die Karte trägt",
    copy: "Kopieren",
    copied: "Kopiert. Fügen Sie den Link ein, wo Sie möchten.",
    not_copied: "Das Kopieren gelingt hier nicht von selbst. Der Link ist markiert: Drücken Sie Strg + C.",
    long: "Dieser Link ist lang: {1} Zeichen. Manche Mailprogramme brechen ihn um. Eine Datei kommt immer ganz an.",
    as_file: "Als Datei speichern",
    no_address: "Sie haben diese Seite als Datei geöffnet. Eine solche Seite hat keine Adresse, die andere öffnen können, und darum auch keinen QR-Code. Dieser Teil funktioniert aber, auf zwei Arten:",
    with_file: "Hat jemand dieselbe Seite als Datei? Dann fügt diese Person ihn dort bei „Link öffnen“ ein.",
    with_address: "Steht die Seite irgendwo im Internet? Dann hängen Sie diesen Teil an ihre Adresse an.",
    code: "QR-Code des Links zu dieser Karte",
    scan: "Scannen Sie den Code mit dem Telefon: Die Karte öffnet sich dort.",
    large: "Groß, für den Projektor",
    fine: "Dieser Code ist fein: Ein Telefon liest ihn nur aus der Nähe.",
    too_long: "Der Link ist zu lang für einen QR-Code.",
    open: "Link öffnen",
    paste: "Fügen Sie hier einen Link ein, den Sie bekommen haben, ganz oder nur ab #",
    go: "Öffnen",
    arrived: "„{1}“ kam mit einem Link. Ein Schritt zurück bringt die vorige Karte wieder.",
    back: "Vorige Karte zurück",
    here: "Diese Karte liegt schon da.",
    no_link: "Das ist kein Link zu einer Karte. Kopieren Sie den ganzen Link und versuchen Sie es noch einmal. An Ihrer eigenen Karte hat sich nichts geändert.",
    later_version: "Dieser Link kann hier nicht gelesen werden: Er kommt von einer neueren Version der Seite, oder er ist beschädigt. Öffnen Sie die neueste Version der Seite, oder lassen Sie sich den Link noch einmal geben. An Ihrer eigenen Karte hat sich nichts geändert.",
    damaged: "Dieser Link wurde unterwegs beschädigt: Etwas fehlt oder ist anders. Lassen Sie ihn sich noch einmal geben, oder kopieren Sie ihn ganz. An Ihrer eigenen Karte hat sich nichts geändert.",
    bad_case: "Die Karte in diesem Link stimmt nicht: {1} Bitten Sie um einen neuen Link. An Ihrer eigenen Karte hat sich nichts geändert.",
    other_rules: "Mit einer anderen Fassung der Regeln gemacht",
    other_page: "Diese Seite antwortet jetzt anders",
    as_it_was: "Die Karte ist, wie sie war. Die Antworten kommen von den Regeln dieser Seite. Wählen Sie eine Antwort, um sie am Tisch zu sehen.",
    then: "Damals",
    now: "Jetzt",
    version: "{1}, Fassung {2}, Kennung {3}",
    answers: count("Eine Antwort ist anders geworden.", "{1} Antworten sind anders geworden.")
        .or_none("Keine Antwort ist anders geworden."),
    same_answers: "„{1}“ wurde mit einer anderen Fassung der Regeln gemacht. Alle Antworten sind dieselben.",
    show: "Zeigen, was anders ist",
    decides: "Jetzt entschieden durch:",
    left_out: "Was die Regeln dieser Seite nicht kennen",
    left_out_note: "Das stand auf der Karte und wurde weggelassen. Es kann Antworten ändern.",
    gone: "Fragen, die hier nicht mehr gestellt werden",
};

pub(super) const EN: ShareUi = ShareUi {
    heading: "Link to this card",
    what: "The whole card is in the link itself. Nothing goes to a server and nobody keeps anything. Whoever gets the link sees the card, with everything you wrote.",
    address: "The link",
    part: "The part of the link that carries the card",
    copy: "Copy",
    copied: "Copied. Paste the link wherever you like.",
    not_copied: "Copying does not work by itself here. The link is selected: press Ctrl + C.",
    long: "This link is long: {1} characters. Some mail programs break it. A file always arrives in one piece.",
    as_file: "Save as a file",
    no_address: "You opened this page as a file. Such a page has no address that others can open, and so no QR code either. This part does work, in two ways:",
    with_file: "Does somebody have the same page as a file? They paste it there, under “Open a link”.",
    with_address: "Is the page somewhere on the internet? Put it after its address.",
    code: "QR code of the link to this card",
    scan: "Scan the code with your phone: the card opens there.",
    large: "Large, for the projector",
    fine: "This code is fine: a phone reads it from nearby only.",
    too_long: "The link is too long for a QR code.",
    open: "Open a link",
    paste: "Paste a link you got here, whole or only from # on",
    go: "Open",
    arrived: "“{1}” came by a link. One step back brings the previous card.",
    back: "Previous card back",
    here: "This card is here already.",
    no_link: "This is no link to a card. Copy the whole link and try again. Nothing changed in your own card.",
    later_version: "This link cannot be read here: it comes from a newer version of the page, or it is damaged. Open the newest version of the page, or ask for the link once more. Nothing changed in your own card.",
    damaged: "This link was damaged on its way: something is missing, or is different. Ask for it once more, or copy all of it. Nothing changed in your own card.",
    bad_case: "The card in this link is not right: {1} Ask whoever made it for a new link. Nothing changed in your own card.",
    other_rules: "Made with another version of the rules",
    other_page: "This page answers differently now",
    as_it_was: "The card is as it was. The answers come from the rules of this page. Choose an answer to see it on the table.",
    then: "Then",
    now: "Now",
    version: "{1}, version {2}, fingerprint {3}",
    answers: count("One answer has changed.", "{1} answers have changed.").or_none("No answer has changed."),
    same_answers: "“{1}” was made with another version of the rules. All answers are the same.",
    show: "Show what changed",
    decides: "Now decided by:",
    left_out: "What the rules of this page do not know",
    left_out_note: "This was on the card and is left out. It can change answers.",
    gone: "Questions that are no longer asked here",
};
