//! The words of the cases that are kept, and of files.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct LibraryUi {
    /// The heading.
    pub heading: &'static str,
    /// What is kept, and where.
    pub intro: &'static str,
    /// Begins an empty case.
    pub new: &'static str,
    /// Opens a file.
    pub open_file: &'static str,
    /// How many cases are kept.
    pub kept: Count,
    /// Where none are.
    pub empty: &'static str,
    /// Saves all of them as one file.
    pub save_all: &'static str,
    /// The day a case asks about.
    pub asked: &'static str,
    /// When a case was changed: the day, the time.
    pub changed: &'static str,
    /// The same, where it was today.
    pub changed_today: &'static str,
    /// Marks the one on the desk.
    pub on_desk: &'static str,
    /// Gives a case another name.
    pub rename: &'static str,
    /// Labels the field for it.
    pub name: &'static str,
    /// Saves a case as a file.
    pub save: &'static str,
    /// A case that cannot be read.
    pub unreadable: &'static str,
    /// What becomes of it.
    pub unreadable_help: &'static str,
    /// The browser keeps nothing more.
    pub full: &'static str,
    /// While a file is held over the page.
    pub drop: &'static str,
    /// Begins the names of files.
    pub fictitious: &'static str,
    /// A case was deleted.
    pub deleted: &'static str,
    /// Puts it back.
    pub put_back: &'static str,
    /// Another tab changed the same case.
    pub apart: &'static str,
    /// A case was opened from a file.
    pub opened: &'static str,
    /// So many cases were added.
    pub added: Count,
    /// A file cannot be opened: its name, and why.
    pub bad_file: &'static str,
    /// It is too large.
    pub too_large: &'static str,
    /// It cannot be read.
    pub unreadable_file: &'static str,
    /// It is no JSON.
    pub no_json: &'static str,
    /// It is something else.
    pub other: &'static str,
    /// Forgets everything.
    pub fresh: &'static str,
    /// What that erases.
    pub fresh_what: Count,
    /// What it leaves alone.
    pub fresh_files: &'static str,
    /// Does it.
    pub fresh_do: &'static str,
    /// Does not.
    pub fresh_not: &'static str,
    /// It is done.
    pub forgotten: &'static str,
    /// What Ctrl+S does.
    pub key_save: &'static str,
    /// What Ctrl+O does.
    pub key_open: &'static str,
}
}

pub(super) const NL: LibraryUi = LibraryUi {
    heading: "Mijn kaarten",
    intro: "Elke kaart die je verandert, wordt vanzelf bewaard: in deze browser en nergens anders.",
    new: "Nieuwe kaart",
    open_file: "Open een bestand",
    kept: count("Eén kaart bewaard", "{1} kaarten bewaard").or_none("Nog geen kaart bewaard"),
    empty: "Zodra je iets aan een kaart verandert, staat ze hier.",
    save_all: "Bewaar alles in één bestand",
    asked: "over {1}",
    changed: "veranderd op {1} om {2}",
    changed_today: "veranderd vandaag om {1}",
    on_desk: "op tafel",
    rename: "Geef een andere naam",
    name: "Naam van deze kaart",
    save: "Bewaar als bestand",
    unreadable: "Deze kaart kan hier niet worden gelezen",
    unreadable_help: "Ze blijft bewaard tot je ze zelf verwijdert. Een nieuwere versie van deze pagina kan ze misschien wel lezen.",
    full: "Deze browser kan niets meer bewaren: hij is vol, of hij mag het niet. Wat je nu doet, is weg als je de pagina sluit. Bewaar het als bestand.",
    drop: "Laat los om het bestand te openen",
    fictitious: "fictief",
    deleted: "“{1}” is verwijderd.",
    put_back: "Zet terug",
    apart: "Deze kaart is ook in een ander tabblad veranderd. Je gaat hier verder op een eigen kopie; er is niets verloren.",
    opened: "“{1}” ligt op tafel. Wat er lag, is één stap terug.",
    added: count("Eén kaart erbij.", "{1} kaarten erbij."),
    bad_file: "“{1}” kan niet worden geopend: {2}",
    too_large: "het bestand is groter dan 4 MB, en zo groot is een kaart nooit.",
    unreadable_file: "de browser kan het niet lezen.",
    no_json: "het is geen JSON-bestand.",
    other: "er staat geen kaart van Kaartwijzer in.",
    fresh: "Alles vergeten",
    fresh_what: count("Dit wist één kaart, je lessen, wat je oefende, je taal, je kleuren, wat je vergeleek en elke stap terug. In alle tabbladen, en voorgoed.", "Dit wist {1} kaarten, je lessen, wat je oefende, je taal, je kleuren, wat je vergeleek en elke stap terug. In alle tabbladen, en voorgoed.").or_none("Dit wist de kaart op tafel, je lessen, wat je oefende, je taal, je kleuren, wat je vergeleek en elke stap terug. In alle tabbladen, en voorgoed."),
    fresh_files: "Bestanden die je bewaarde en links die je deelde, blijven bestaan.",
    fresh_do: "Vergeet alles",
    fresh_not: "Toch niet",
    forgotten: "Alles is vergeten. Je begint opnieuw.",
    key_save: "Bewaar de kaart als bestand",
    key_open: "Open een bestand",
};
pub(super) const FR: LibraryUi = LibraryUi {
    heading: "Mes cartes",
    intro: "Chaque carte que vous modifiez est conservée d’elle-même : dans ce navigateur et nulle part ailleurs.",
    new: "Nouvelle carte",
    open_file: "Ouvrir un fichier",
    kept: count("Une carte conservée", "{1} cartes conservées").or_none("Aucune carte conservée pour l’instant"),
    empty: "Dès que vous modifiez une carte, elle apparaît ici.",
    save_all: "Enregistrer tout dans un fichier",
    asked: "au {1}",
    changed: "modifiée le {1} à {2}",
    changed_today: "modifiée aujourd’hui à {1}",
    on_desk: "sur la table",
    rename: "Donner un autre nom",
    name: "Nom de cette carte",
    save: "Enregistrer dans un fichier",
    unreadable: "Cette carte ne peut pas être lue ici",
    unreadable_help: "Elle reste conservée jusqu’à ce que vous la supprimiez vous-même. Une version plus récente de cette page pourra peut-être la lire.",
    full: "Ce navigateur ne peut plus rien conserver : il est plein, ou cela lui est interdit. Ce que vous faites maintenant sera perdu si vous fermez la page. Enregistrez-le dans un fichier.",
    drop: "Lâchez pour ouvrir le fichier",
    fictitious: "fictif",
    deleted: "« {1} » a été supprimée.",
    put_back: "Remettre",
    apart: "Cette carte a aussi été modifiée dans un autre onglet. Vous continuez ici sur votre propre copie ; rien n’est perdu.",
    opened: "« {1} » est sur la table. Ce qui s’y trouvait est à un pas en arrière.",
    added: count("Une carte ajoutée.", "{1} cartes ajoutées."),
    bad_file: "« {1} » ne peut pas être ouvert : {2}",
    too_large: "le fichier dépasse 4 Mo, et aucune carte n’est aussi grande.",
    unreadable_file: "le navigateur n’arrive pas à le lire.",
    no_json: "ce n’est pas un fichier JSON.",
    other: "il ne contient pas de carte de Kaartwijzer.",
    fresh: "Tout oublier",
    fresh_what: count("Ceci efface une carte, vos leçons, ce que vous avez exercé, votre langue, vos couleurs, ce que vous compariez et tous les retours en arrière. Dans tous les onglets, et pour de bon.", "Ceci efface {1} cartes, vos leçons, ce que vous avez exercé, votre langue, vos couleurs, ce que vous compariez et tous les retours en arrière. Dans tous les onglets, et pour de bon.").or_none("Ceci efface la carte sur la table, vos leçons, ce que vous avez exercé, votre langue, vos couleurs, ce que vous compariez et tous les retours en arrière. Dans tous les onglets, et pour de bon."),
    fresh_files: "Les fichiers que vous avez enregistrés et les liens que vous avez partagés continuent d’exister.",
    fresh_do: "Oublier tout",
    fresh_not: "Finalement non",
    forgotten: "Tout est oublié. Vous repartez à zéro.",
    key_save: "Enregistrer la carte dans un fichier",
    key_open: "Ouvrir un fichier",
};
pub(super) const DE: LibraryUi = LibraryUi {
    heading: "Meine Karten",
    intro: "Jede Karte, die Sie ändern, wird von selbst aufbewahrt: in diesem Browser und sonst nirgends.",
    new: "Neue Karte",
    open_file: "Datei öffnen",
    kept: count("Eine Karte aufbewahrt", "{1} Karten aufbewahrt").or_none("Noch keine Karte aufbewahrt"),
    empty: "Sobald Sie an einer Karte etwas ändern, steht sie hier.",
    save_all: "Alles in einer Datei speichern",
    asked: "zum {1}",
    changed: "geändert am {1} um {2}",
    changed_today: "heute um {1} geändert",
    on_desk: "auf dem Tisch",
    rename: "Anders benennen",
    name: "Name dieser Karte",
    save: "Als Datei speichern",
    unreadable: "Diese Karte kann hier nicht gelesen werden",
    unreadable_help: "Sie bleibt aufbewahrt, bis Sie sie selbst entfernen. Eine neuere Fassung dieser Seite kann sie vielleicht lesen.",
    full: "Dieser Browser kann nichts mehr aufbewahren: Er ist voll, oder er darf es nicht. Was Sie jetzt tun, ist weg, wenn Sie die Seite schließen. Speichern Sie es als Datei.",
    drop: "Loslassen, um die Datei zu öffnen",
    fictitious: "fiktiv",
    deleted: "„{1}“ wurde entfernt.",
    put_back: "Zurücklegen",
    apart: "Diese Karte wurde auch in einem anderen Tab geändert. Hier machen Sie mit einer eigenen Kopie weiter; nichts ist verloren.",
    opened: "„{1}“ liegt auf dem Tisch. Was dort lag, ist einen Schritt zurück.",
    added: count("Eine Karte hinzugefügt.", "{1} Karten hinzugefügt."),
    bad_file: "„{1}“ kann nicht geöffnet werden: {2}",
    too_large: "Die Datei ist größer als 4 MB, und so groß ist keine Karte.",
    unreadable_file: "Der Browser kann sie nicht lesen.",
    no_json: "Es ist keine JSON-Datei.",
    other: "Darin steht keine Karte von Kaartwijzer.",
    fresh: "Alles vergessen",
    fresh_what: count("Das löscht eine Karte, Ihre Lektionen, was Sie geübt haben, Ihre Sprache, Ihre Farben, Ihren Vergleich und jeden Schritt zurück. In allen Tabs und für immer.", "Das löscht {1} Karten, Ihre Lektionen, was Sie geübt haben, Ihre Sprache, Ihre Farben, Ihren Vergleich und jeden Schritt zurück. In allen Tabs und für immer.").or_none("Das löscht die Karte auf dem Tisch, Ihre Lektionen, was Sie geübt haben, Ihre Sprache, Ihre Farben, Ihren Vergleich und jeden Schritt zurück. In allen Tabs und für immer."),
    fresh_files: "Dateien, die Sie gespeichert, und Links, die Sie geteilt haben, bleiben bestehen.",
    fresh_do: "Alles vergessen",
    fresh_not: "Doch nicht",
    forgotten: "Alles ist vergessen. Sie fangen neu an.",
    key_save: "Die Karte als Datei speichern",
    key_open: "Eine Datei öffnen",
};
pub(super) const EN: LibraryUi = LibraryUi {
    heading: "My cards",
    intro: "Every card you change is kept by itself: in this browser and nowhere else.",
    new: "New card",
    open_file: "Open a file",
    kept: count("One card kept", "{1} cards kept").or_none("No card kept yet"),
    empty: "As soon as you change something on a card, it appears here.",
    save_all: "Save all in one file",
    asked: "asked about {1}",
    changed: "changed on {1} at {2}",
    changed_today: "changed today at {1}",
    on_desk: "on the table",
    rename: "Give another name",
    name: "Name of this card",
    save: "Save as a file",
    unreadable: "This card cannot be read here",
    unreadable_help: "It is kept until you remove it yourself. A newer version of this page may be able to read it.",
    full: "This browser can keep nothing more: it is full, or it is not allowed to. What you do now is lost when you close the page. Save it as a file.",
    drop: "Let go to open the file",
    fictitious: "fictitious",
    deleted: "“{1}” was removed.",
    put_back: "Put back",
    apart: "This card was changed in another tab too. Here you go on with a copy of your own; nothing is lost.",
    opened: "“{1}” is on the table. What was there is one step back.",
    added: count("One card added.", "{1} cards added."),
    bad_file: "“{1}” cannot be opened: {2}",
    too_large: "the file is larger than 4 MB, and no card is that large.",
    unreadable_file: "the browser cannot read it.",
    no_json: "it is not a JSON file.",
    other: "it holds no card of Kaartwijzer.",
    fresh: "Forget everything",
    fresh_what: count("This erases one card, your lessons, what you practised, your language, your colours, what you compared and every step back. In all tabs, and for good.", "This erases {1} cards, your lessons, what you practised, your language, your colours, what you compared and every step back. In all tabs, and for good.").or_none("This erases the card on the table, your lessons, what you practised, your language, your colours, what you compared and every step back. In all tabs, and for good."),
    fresh_files: "Files you saved and links you shared go on existing.",
    fresh_do: "Forget everything",
    fresh_not: "Not after all",
    forgotten: "Everything is forgotten. You begin anew.",
    key_save: "Save the card as a file",
    key_open: "Open a file",
};
