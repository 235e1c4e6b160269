//! The words of showing exercises to a room: the projector, hands, results, and how the page is set up.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ShowUi {
    /// The name of the page.
    pub title: &'static str,
    /// Leaves the projector.
    pub stop: &'static str,
    /// Which question, of how many.
    pub number: &'static str,
    /// Shows the answer.
    pub reveal: &'static str,
    /// Goes on to the next question.
    pub next: &'static str,
    /// Goes on to the table.
    pub to_table: &'static str,
    /// One step back.
    pub back: &'static str,
    /// Before what is otherwise than in the case.
    pub what_if: &'static str,
    /// Names the case, for a screen reader.
    pub case: &'static str,
    /// Names the counting of hands.
    pub hands: &'static str,
    /// How many hands for a family.
    pub hands_for: &'static str,
    /// Counts one hand more.
    pub one_more: &'static str,
    /// Counts one hand less.
    pub one_less: &'static str,
    /// How many hands.
    pub counted: Count,
    /// Marks the family of the answer among the hands.
    pub here: &'static str,
    /// Heads what can be changed while it is shown.
    pub live: &'static str,
    /// What that is.
    pub live_note: &'static str,
    /// The answer is that of a changed case.
    pub live_changed: &'static str,
    /// Goes back to the case as it is in the lesson.
    pub reset: &'static str,
    /// Shows all about the answer.
    pub more: &'static str,
    /// Opens the case in the workbench.
    pub on_table: &'static str,
    /// The notes for the trainer.
    pub notes: &'static str,
    /// They appear on the screen.
    pub notes_warn: &'static str,
    /// There are none.
    pub no_notes: &'static str,
    /// The time that is left.
    pub timer: &'static str,
    /// Lets the time run.
    pub start: &'static str,
    /// Stops the time.
    pub halt: &'static str,
    /// One minute more.
    pub longer: &'static str,
    /// One minute less.
    pub shorter: &'static str,
    /// The time is over.
    pub time_is_up: &'static str,
    /// Takes the whole screen, or gives it back.
    pub full: &'static str,
    /// There is no such lesson.
    pub missing: &'static str,
    /// An exercise cannot be made.
    pub not_made: &'static str,
    /// Heads what the group answered.
    pub table: &'static str,
    /// What the table is for.
    pub table_note: &'static str,
    /// Nothing was counted.
    pub no_hands: &'static str,
    /// Heads the questions of the table.
    pub question: &'static str,
    /// Heads the answers of the table.
    pub answer: &'static str,
    /// How many of how many expected it.
    pub of_table: &'static str,
    /// Heads how many expected the answer.
    pub as_answer: &'static str,
    /// Begins with the first question.
    pub again: &'static str,
    /// What the group is called.
    pub group: &'static str,
    /// No name of anybody.
    pub group_note: &'static str,
    /// Heads the files.
    pub files: &'static str,
    /// JSON, CSV, xAPI; each with what it is for.
    pub file_names: [&'static str; 3],
    /// How the files begin.
    pub file_name: &'static str,
    /// Wipes the answers.
    pub wipe: &'static str,
    /// Asks whether they mean it.
    pub wipe_sure: &'static str,
    /// They do.
    pub wipe_yes: &'static str,
    /// They do not.
    pub wipe_no: &'static str,
    /// Above the columns of a spreadsheet: who, lesson, pack, when, place, question.
    pub heads: [&'static str; 6],
    /// Before the name of each family there.
    pub head_hands: &'static str,
    /// What one person expected: family, exactly, how sure.
    pub head_guess: [&'static str; 3],
    /// How sure somebody is.
    pub sure: [&'static str; 3],
    /// The answer: family, exactly, expected by, of how many, changed live.
    pub head_answer: [&'static str; 5],
    /// What the keys do: space, back, hand, hand less, notes, timer, all screen, more, reset.
    pub keys: [&'static str; 9],
    /// Sets the page up for a group.
    pub room: &'static str,
    /// What that does.
    pub room_intro: &'static str,
    /// The municipality.
    pub room_place: &'static str,
    /// Heads the functions.
    pub room_functions: &'static str,
    /// No names of people.
    pub room_people: &'static str,
    /// Heads what is hidden.
    pub room_hide: &'static str,
    /// What can be hidden: periods, network, rules.
    pub room_parts: [&'static str; 3],
    /// The page is set up for a group.
    pub room_set: &'static str,
    /// How many functions have another name.
    pub room_renamed: Count,
    /// Before what is hidden.
    pub room_hidden: &'static str,
    /// Opens the sheet.
    pub room_change: &'static str,
    /// Goes back to the page as it always is.
    pub room_leave: &'static str,
}
}

pub(super) const NL: ShowUi = ShowUi {
    title: "Voor de groep",
    stop: "Stop",
    number: "Vraag {1} van {2}",
    reveal: "Toon het antwoord",
    next: "Volgende vraag",
    to_table: "Naar het overzicht",
    back: "Terug",
    what_if: "En als …?",
    case: "Het geval",
    hands: "Handen",
    hands_for: "Handen voor: {1}",
    one_more: "Een hand meer: {1}",
    one_less: "Een hand minder: {1}",
    counted: count("één hand", "{1} handen").or_none("geen handen"),
    here: "dit is het antwoord",
    live: "Verander het geval",
    live_note: "Alleen nu, op dit scherm: de les blijft zoals ze is. Hier staat wat het antwoord verandert.",
    live_changed: "live veranderd",
    reset: "Terug naar de les",
    more: "Meer uitleg",
    on_table: "Open op de tafel",
    notes: "Notities",
    notes_warn: "Wie het scherm ziet, leest mee.",
    no_notes: "Bij deze stap horen geen notities.",
    timer: "Resterende tijd",
    start: "Start de tijd",
    halt: "Stop de tijd",
    longer: "Een minuut meer",
    shorter: "Een minuut minder",
    time_is_up: "De tijd is om.",
    full: "Volledig scherm",
    missing: "Deze les is er niet (meer).",
    not_made: "Deze oefening kan niet worden gemaakt. Ga door naar de volgende.",
    table: "Wat de groep verwachtte",
    table_note: "Geen rapport: een begin voor het gesprek. Waar verwachtten jullie iets anders dan de teksten zeggen?",
    no_hands: "Er werden nog geen handen geteld.",
    question: "Vraag",
    answer: "Antwoord",
    of_table: "{1} van {2}",
    as_answer: "Verwachtten dit",
    again: "Opnieuw vanaf vraag 1",
    group: "Een woord voor deze groep",
    group_note: "Bijvoorbeeld ‘groep 1’. Geen namen van mensen: er staat dan niets over iemand in het bestand.",
    files: "Bewaar als bestand",
    file_names: ["Om later te lezen (JSON)", "Voor een rekenblad (CSV)", "Voor een leerplatform (xAPI)"],
    file_name: "oefening",
    wipe: "Wis deze tabel",
    wipe_sure: "De getelde handen verdwijnen. Zeker?",
    wipe_yes: "Ja, wis ze",
    wipe_no: "Nee, bewaar ze",
    heads: ["Wie", "Les", "Regels", "Wanneer", "Plaats", "Vraag"],
    head_hands: "Handen: ",
    head_guess: ["Verwacht", "Precies", "Hoe zeker"],
    sure: ["gegokt", "denk ik", "zeker"],
    head_answer: ["Antwoord", "Antwoord precies", "Verwachtten dit", "Van", "Live veranderd"],
    keys: [
        "toon het antwoord, daarna de volgende vraag",
        "terug",
        "een hand meer: ja, nee, iemand kiest, geen antwoord",
        "een hand minder",
        "notities voor wie lesgeeft",
        "de tijd starten of stoppen",
        "volledig scherm",
        "meer uitleg bij het antwoord",
        "het geval weer zoals in de les",
    ],
    room: "Voor de groep instellen",
    room_intro: "Gebruik de namen van jullie gemeente en functies, en verberg wat de groep niet nodig heeft. De regels en de teksten blijven zoals ze zijn.",
    room_place: "Naam van de gemeente",
    room_functions: "Functies: hoe noemen jullie ze?",
    room_people: "Alleen namen van functies, niet van mensen. Leeg is de gewone naam.",
    room_hide: "Niet tonen",
    room_parts: ["de tijdlijn en de periodes", "het netwerk rond de tafel", "de regels en hun nummers"],
    room_set: "Ingesteld voor de groep",
    room_renamed: count("één functie hernoemd", "{1} functies hernoemd").or_none(""),
    room_hidden: "verborgen: {1}",
    room_change: "Wijzig",
    room_leave: "Terug naar gewoon",
};

pub(super) const FR: ShowUi = ShowUi {
    title: "Devant le groupe",
    stop: "Quitter",
    number: "Question {1} sur {2}",
    reveal: "Afficher la réponse",
    next: "Question suivante",
    to_table: "Vers l’aperçu",
    back: "Retour",
    what_if: "Et si… ?",
    case: "Le cas",
    hands: "Mains levées",
    hands_for: "Mains pour : {1}",
    one_more: "Une main de plus : {1}",
    one_less: "Une main de moins : {1}",
    counted: count("une main", "{1} mains").or_none("aucune main"),
    here: "c’est la réponse",
    live: "Modifier le cas",
    live_note: "Seulement maintenant, sur cet écran : la leçon reste inchangée. Voici ce qui change la réponse.",
    live_changed: "modifié en direct",
    reset: "Revenir à la leçon",
    more: "Plus d’explications",
    on_table: "Ouvrir à la table",
    notes: "Notes",
    notes_warn: "Tous ceux qui voient l’écran les lisent aussi.",
    no_notes: "Cette étape n’a pas de notes.",
    timer: "Temps restant",
    start: "Lancer le temps",
    halt: "Arrêter le temps",
    longer: "Une minute de plus",
    shorter: "Une minute de moins",
    time_is_up: "Le temps est écoulé.",
    full: "Plein écran",
    missing: "Cette leçon n’existe pas (ou plus).",
    not_made: "Cet exercice ne peut pas être créé. Passez au suivant.",
    table: "Ce que le groupe attendait",
    table_note: "Pas un bulletin : un point de départ pour en parler. Où attendiez-vous autre chose que ce que disent les textes ?",
    no_hands: "Aucune main n’a encore été comptée.",
    question: "Question",
    answer: "Réponse",
    of_table: "{1} sur {2}",
    as_answer: "L’attendaient",
    again: "Recommencer à la question 1",
    group: "Un mot pour ce groupe",
    group_note: "Par exemple « groupe 1 ». Pas de noms de personnes : le fichier ne dira rien sur quelqu’un.",
    files: "Enregistrer dans un fichier",
    file_names: ["À relire plus tard (JSON)", "Pour un tableur (CSV)", "Pour une plateforme (xAPI)"],
    file_name: "exercice",
    wipe: "Effacer ce tableau",
    wipe_sure: "Les mains comptées disparaîtront. Sûr ?",
    wipe_yes: "Oui, effacer",
    wipe_no: "Non, garder",
    heads: ["Qui", "Leçon", "Règles", "Quand", "Place", "Question"],
    head_hands: "Mains : ",
    head_guess: ["Attendu", "Précisément", "Certitude"],
    sure: ["deviné", "je pense", "certain"],
    head_answer: ["Réponse", "Réponse précise", "L’attendaient", "Sur", "Modifié en direct"],
    keys: [
        "afficher la réponse, puis la question suivante",
        "retour",
        "une main de plus : oui, non, quelqu’un choisit, pas de réponse",
        "une main de moins",
        "notes pour la personne qui anime",
        "lancer ou arrêter le temps",
        "plein écran",
        "plus d’explications sur la réponse",
        "le cas comme dans la leçon",
    ],
    room: "Régler pour le groupe",
    room_intro: "Utilisez les noms de votre commune et de vos fonctions, et masquez ce dont le groupe n’a pas besoin. Les règles et les textes restent inchangés.",
    room_place: "Nom de la commune",
    room_functions: "Fonctions : comment les appelez-vous ?",
    room_people: "Seulement des noms de fonctions, pas de personnes. Vide : le nom habituel.",
    room_hide: "Ne pas afficher",
    room_parts: [
        "la ligne du temps et les périodes",
        "le réseau autour de la table",
        "les règles et leurs numéros",
    ],
    room_set: "Réglé pour le groupe",
    room_renamed: count("une fonction renommée", "{1} fonctions renommées").or_none(""),
    room_hidden: "masqué : {1}",
    room_change: "Modifier",
    room_leave: "Revenir à l’affichage normal",
};

pub(super) const DE: ShowUi = ShowUi {
    title: "Vor der Gruppe",
    stop: "Beenden",
    number: "Frage {1} von {2}",
    reveal: "Antwort zeigen",
    next: "Nächste Frage",
    to_table: "Zur Übersicht",
    back: "Zurück",
    what_if: "Und wenn …?",
    case: "Der Fall",
    hands: "Handzeichen",
    hands_for: "Hände für: {1}",
    one_more: "Eine Hand mehr: {1}",
    one_less: "Eine Hand weniger: {1}",
    counted: count("eine Hand", "{1} Hände").or_none("keine Hände"),
    here: "das ist die Antwort",
    live: "Den Fall ändern",
    live_note: "Nur jetzt, auf diesem Bildschirm: Die Lektion bleibt, wie sie ist. Hier steht, was die Antwort ändert.",
    live_changed: "live geändert",
    reset: "Zurück zur Lektion",
    more: "Mehr dazu",
    on_table: "Am Tisch öffnen",
    notes: "Notizen",
    notes_warn: "Wer den Bildschirm sieht, liest mit.",
    no_notes: "Zu diesem Schritt gibt es keine Notizen.",
    timer: "Verbleibende Zeit",
    start: "Zeit starten",
    halt: "Zeit anhalten",
    longer: "Eine Minute mehr",
    shorter: "Eine Minute weniger",
    time_is_up: "Die Zeit ist um.",
    full: "Vollbild",
    missing: "Diese Lektion gibt es nicht (mehr).",
    not_made: "Diese Übung lässt sich nicht erstellen. Gehen Sie zur nächsten.",
    table: "Was die Gruppe erwartete",
    table_note: "Kein Zeugnis: ein Anfang für das Gespräch. Wo haben Sie etwas anderes erwartet, als die Texte sagen?",
    no_hands: "Es wurden noch keine Hände gezählt.",
    question: "Frage",
    answer: "Antwort",
    of_table: "{1} von {2}",
    as_answer: "Haben das erwartet",
    again: "Wieder ab Frage 1",
    group: "Ein Wort für diese Gruppe",
    group_note: "Zum Beispiel „Gruppe 1“. Keine Namen von Personen: So steht in der Datei nichts über jemanden.",
    files: "Als Datei speichern",
    file_names: ["Zum späteren Lesen (JSON)", "Für eine Tabelle (CSV)", "Für eine Lernplattform (xAPI)"],
    file_name: "uebung",
    wipe: "Diese Tabelle löschen",
    wipe_sure: "Die gezählten Hände gehen verloren. Sicher?",
    wipe_yes: "Ja, löschen",
    wipe_no: "Nein, behalten",
    heads: ["Wer", "Lektion", "Regeln", "Wann", "Stelle", "Frage"],
    head_hands: "Hände: ",
    head_guess: ["Erwartet", "Genau", "Wie sicher"],
    sure: ["geraten", "denke ich", "sicher"],
    head_answer: ["Antwort", "Antwort genau", "Haben das erwartet", "Von", "Live geändert"],
    keys: [
        "Antwort zeigen, danach nächste Frage",
        "zurück",
        "eine Hand mehr: ja, nein, jemand entscheidet, keine Antwort",
        "eine Hand weniger",
        "Notizen für die Leitung",
        "Zeit starten oder anhalten",
        "Vollbild",
        "mehr zur Antwort",
        "der Fall wieder wie in der Lektion",
    ],
    room: "Für die Gruppe einrichten",
    room_intro: "Verwenden Sie die Namen Ihrer Gemeinde und Ihrer Funktionen und blenden Sie aus, was die Gruppe nicht braucht. Die Regeln und die Texte bleiben, wie sie sind.",
    room_place: "Name der Gemeinde",
    room_functions: "Funktionen: Wie nennen Sie sie?",
    room_people: "Nur Namen von Funktionen, nicht von Personen. Leer ist der gewöhnliche Name.",
    room_hide: "Nicht zeigen",
    room_parts: [
        "die Zeitleiste und die Perioden",
        "das Netzwerk rund um den Tisch",
        "die Regeln und ihre Nummern",
    ],
    room_set: "Für die Gruppe eingerichtet",
    room_renamed: count("eine Funktion umbenannt", "{1} Funktionen umbenannt").or_none(""),
    room_hidden: "ausgeblendet: {1}",
    room_change: "Ändern",
    room_leave: "Zurück zum Üblichen",
};

pub(super) const EN: ShowUi = ShowUi {
    title: "Before the group",
    stop: "Stop",
    number: "Question {1} of {2}",
    reveal: "Show the answer",
    next: "Next question",
    to_table: "To the overview",
    back: "Back",
    what_if: "And if …?",
    case: "The case",
    hands: "Hands",
    hands_for: "Hands for: {1}",
    one_more: "One hand more: {1}",
    one_less: "One hand less: {1}",
    counted: count("one hand", "{1} hands").or_none("no hands"),
    here: "this is the answer",
    live: "Change the case",
    live_note: "Only now, on this screen: the lesson stays as it is. Here stands what changes the answer.",
    live_changed: "changed live",
    reset: "Back to the lesson",
    more: "More about it",
    on_table: "Open at the table",
    notes: "Notes",
    notes_warn: "Everybody who sees the screen reads along.",
    no_notes: "There are no notes for this step.",
    timer: "Time left",
    start: "Start the time",
    halt: "Stop the time",
    longer: "One minute more",
    shorter: "One minute less",
    time_is_up: "Time is up.",
    full: "Full screen",
    missing: "There is no such lesson (any more).",
    not_made: "This exercise cannot be made. Go on to the next one.",
    table: "What the group expected",
    table_note: "Not a report: a start for the talk. Where did you expect something else than the texts say?",
    no_hands: "No hands were counted yet.",
    question: "Question",
    answer: "Answer",
    of_table: "{1} of {2}",
    as_answer: "Expected this",
    again: "Again from question 1",
    group: "A word for this group",
    group_note: "For example ‘group 1’. No names of people: nothing about anybody stands in the file then.",
    files: "Save as a file",
    file_names: ["To read later (JSON)", "For a spreadsheet (CSV)", "For a learning platform (xAPI)"],
    file_name: "exercise",
    wipe: "Wipe this table",
    wipe_sure: "The hands that were counted will be gone. Sure?",
    wipe_yes: "Yes, wipe",
    wipe_no: "No, keep",
    heads: ["Who", "Lesson", "Rules", "When", "Place", "Question"],
    head_hands: "Hands: ",
    head_guess: ["Expected", "Exactly", "How sure"],
    sure: ["guessed", "I think so", "certain"],
    head_answer: ["Answer", "Exact answer", "Expected this", "Of", "Changed live"],
    keys: [
        "show the answer, then the next question",
        "back",
        "one hand more: yes, no, somebody chooses, no answer",
        "one hand less",
        "notes for whoever leads",
        "start or stop the time",
        "full screen",
        "more about the answer",
        "the case as in the lesson again",
    ],
    room: "Set up for the group",
    room_intro: "Use the names of your municipality and functions, and hide what the group does not need. The rules and the texts stay as they are.",
    room_place: "Name of the municipality",
    room_functions: "Functions: what do you call them?",
    room_people: "Only names of functions, not of people. Empty is the usual name.",
    room_hide: "Do not show",
    room_parts: [
        "the timeline and the periods",
        "the network around the table",
        "the rules and their numbers",
    ],
    room_set: "Set up for the group",
    room_renamed: count("one function renamed", "{1} functions renamed").or_none(""),
    room_hidden: "hidden: {1}",
    room_change: "Change",
    room_leave: "Back to normal",
};
