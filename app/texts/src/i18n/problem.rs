//! The words of what can be wrong with a case that comes from a file, a link or storage.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ProblemUi {
    /// Before the place in a file: `{1}` is its path, `{2}` what is wrong there.
    pub at: &'static str,
    /// No file of ours at all.
    pub syntax: &'static str,
    /// Too large.
    pub too_large: &'static str,
    /// Something else must stand here, `{1}`.
    pub wanted: &'static str,
    /// A number, a text, a text or four, a value, a list, a map.
    pub wants: [&'static str; 6],
    /// A key nobody knows.
    pub unknown_key: &'static str,
    /// A key that is missing.
    pub missing_key: &'static str,
    /// Another version of the format.
    pub version: &'static str,
    /// Not a day.
    pub date: &'static str,
    /// The pack has no such fact.
    pub no_fact: &'static str,
    /// The fact `{1}` belongs to `{2}`.
    pub scope: &'static str,
    /// The case, a participant, an item, a pair of both.
    pub scopes: [&'static str; 4],
    /// The fact `{2}` has no value `{1}`.
    pub no_value: &'static str,
    /// After it: the values it has, `{1}`.
    pub values: &'static str,
    /// A fact that must be given.
    pub required: &'static str,
    /// The pack has no such assumption.
    pub no_assumption: &'static str,
    /// The pack has no such question.
    pub no_question: &'static str,
    /// The question has no audience.
    pub no_audience: &'static str,
    /// Nobody has this id.
    pub no_participant: &'static str,
    /// No item has this id.
    pub no_item: &'static str,
    /// The same twice.
    pub duplicate: &'static str,
    /// An id without a sign.
    pub empty_id: &'static str,
    /// An id with another sign.
    pub odd_id: &'static str,
    /// Too many.
    pub too_many: &'static str,
    /// Too long.
    pub too_long: &'static str,
    /// Answers that a receipt lacks.
    pub answers: &'static str,
    /// A lesson has no such case: {1}.
    pub no_case: &'static str,
    /// Not the name of an exercise that can be made: {1}.
    pub no_exercise: &'static str,
    /// What looks like a national register number.
    pub real: &'static str,
}
}

pub(super) const NL: ProblemUi = ProblemUi {
    at: "{1}: {2}",
    syntax: "Dit is geen kaart van Kaartwijzer, of het bestand is beschadigd.",
    too_large: "Dit bestand is te groot voor een kaart: meer dan 4 MB.",
    wanted: "Hier moet {1} staan.",
    wants: [
        "een geheel getal",
        "een tekst",
        "een tekst (of één voor elke taal: nl, fr, de en en)",
        "true, false of een woord",
        "een lijst, tussen [ en ],",
        "een groep, tussen { en },",
    ],
    unknown_key: "“{1}” hoort hier niet.",
    missing_key: "“{1}” ontbreekt hier.",
    version: "Deze kaart is gemaakt in versie {1}; deze pagina leest alleen versie {2}. Probeer het met de nieuwste pagina.",
    date: "“{1}” is geen dag van de kalender. Schrijf een dag zoals 2016-09-12.",
    no_fact: "Deze pagina kent geen gegeven “{1}”.",
    scope: "“{1}” hoort niet hier, maar bij {2}.",
    scopes: [
        "het overleg als geheel (facts)",
        "een deelnemer (participants)",
        "een stuk van de kaart (items)",
        "een deelnemer en een stuk samen (pairs)",
    ],
    no_value: "“{1}” past niet bij “{2}”.",
    values: "Wat wel kan: {1}.",
    required: "“{1}” moet hier ingevuld zijn.",
    no_assumption: "Deze pagina kent geen veronderstelling “{1}”.",
    no_question: "Deze pagina kent geen vraag “{1}”.",
    no_audience: "Bij de vraag “{1}” kies je niet aan wie.",
    no_participant: "Er is geen deelnemer met de id “{1}”.",
    no_item: "Er is geen stuk met de id “{1}”.",
    duplicate: "“{1}” staat hier twee keer.",
    empty_id: "De id is leeg. Geef er een van letters en cijfers.",
    odd_id: "De id “{1}” mag alleen letters van a tot z, cijfers, - en _ hebben.",
    too_many: "Dit zijn er te veel: er kunnen er hoogstens {1} zijn.",
    too_long: "Deze tekst is te lang: hoogstens {1} tekens.",
    answers: "Dit bewijs heeft niet elk antwoord op de vraag “{1}”, of een antwoord twee keer.",
    no_case: "De les heeft geen casus “{1}”.",
    no_exercise: "“{1}” is geen naam van een oefening; schrijf bijvoorbeeld any.k3f.",
    real: "Hier staat iets dat op een rijksregisternummer lijkt. Kaartwijzer werkt alleen met verzonnen mensen: haal het nummer weg en probeer het opnieuw.",
};
pub(super) const FR: ProblemUi = ProblemUi {
    at: "{1} : {2}",
    syntax: "Ce n'est pas une carte de Kaartwijzer, ou le fichier est endommagé.",
    too_large: "Ce fichier est trop grand pour une carte : plus de 4 Mo.",
    wanted: "Il faut ici {1}.",
    wants: [
        "un nombre entier",
        "un texte",
        "un texte (ou un par langue : nl, fr, de et en)",
        "true, false ou un mot",
        "une liste, entre [ et ]",
        "un groupe, entre { et }",
    ],
    unknown_key: "« {1} » n'a pas sa place ici.",
    missing_key: "« {1} » manque ici.",
    version: "Cette carte a été faite dans la version {1} ; cette page ne lit que la version {2}. Essayez avec la page la plus récente.",
    date: "« {1} » n'est pas un jour du calendrier. Écrivez un jour comme 2016-09-12.",
    no_fact: "Cette page ne connaît pas la donnée « {1} ».",
    scope: "« {1} » n'a pas sa place ici, mais à propos {2}.",
    scopes: [
        "de la concertation dans son ensemble (facts)",
        "d'un participant (participants)",
        "d'un élément de la carte (items)",
        "d'un participant et d'un élément ensemble (pairs)",
    ],
    no_value: "« {1} » ne convient pas pour « {2} ».",
    values: "Ce qui convient : {1}.",
    required: "« {1} » doit être rempli ici.",
    no_assumption: "Cette page ne connaît pas l'hypothèse « {1} ».",
    no_question: "Cette page ne connaît pas la question « {1} ».",
    no_audience: "Pour la question « {1} », on ne choisit pas à qui.",
    no_participant: "Aucun participant n'a l'id « {1} ».",
    no_item: "Aucun élément n'a l'id « {1} ».",
    duplicate: "« {1} » figure ici deux fois.",
    empty_id: "L'id est vide. Donnez-en un avec des lettres et des chiffres.",
    odd_id: "L'id « {1} » ne peut contenir que des lettres de a à z, des chiffres, - et _.",
    too_many: "Il y en a trop : {1} au plus.",
    too_long: "Ce texte est trop long : {1} signes au plus.",
    answers: "Ce reçu n'a pas toutes les réponses à la question « {1} », ou en a une deux fois.",
    no_case: "La leçon n'a pas de cas « {1} ».",
    no_exercise: "« {1} » n'est pas le nom d'un exercice ; écrivez par exemple any.k3f.",
    real: "Ceci ressemble à un numéro de registre national. Kaartwijzer ne travaille qu'avec des personnes inventées : enlevez le numéro et réessayez.",
};
pub(super) const DE: ProblemUi = ProblemUi {
    at: "{1}: {2}",
    syntax: "Das ist keine Karte von Kaartwijzer, oder die Datei ist beschädigt.",
    too_large: "Diese Datei ist zu groß für eine Karte: mehr als 4 MB.",
    wanted: "Hier muss {1} stehen.",
    wants: [
        "eine ganze Zahl",
        "ein Text",
        "ein Text (oder einer für jede Sprache: nl, fr, de und en)",
        "true, false oder ein Wort",
        "eine Liste, zwischen [ und ],",
        "eine Gruppe, zwischen { und },",
    ],
    unknown_key: "„{1}“ gehört nicht hierher.",
    missing_key: "„{1}“ fehlt hier.",
    version: "Diese Karte wurde in Version {1} gemacht; diese Seite liest nur Version {2}. Versuchen Sie es mit der neuesten Seite.",
    date: "„{1}“ ist kein Tag des Kalenders. Schreiben Sie einen Tag wie 2016-09-12.",
    no_fact: "Diese Seite kennt keine Angabe „{1}“.",
    scope: "„{1}“ gehört nicht hierher, sondern zu {2}.",
    scopes: [
        "der Besprechung als Ganzes (facts)",
        "einem Teilnehmer (participants)",
        "einem Stück der Karte (items)",
        "einem Teilnehmer und einem Stück zusammen (pairs)",
    ],
    no_value: "„{1}“ passt nicht zu „{2}“.",
    values: "Möglich ist: {1}.",
    required: "„{1}“ muss hier ausgefüllt sein.",
    no_assumption: "Diese Seite kennt keine Annahme „{1}“.",
    no_question: "Diese Seite kennt keine Frage „{1}“.",
    no_audience: "Bei der Frage „{1}“ wählt man nicht, wem gegenüber.",
    no_participant: "Kein Teilnehmer hat die id „{1}“.",
    no_item: "Kein Stück hat die id „{1}“.",
    duplicate: "„{1}“ steht hier zweimal.",
    empty_id: "Die id ist leer. Geben Sie eine aus Buchstaben und Ziffern an.",
    odd_id: "Die id „{1}“ darf nur Buchstaben von a bis z, Ziffern, - und _ enthalten.",
    too_many: "Das sind zu viele: höchstens {1}.",
    too_long: "Dieser Text ist zu lang: höchstens {1} Zeichen.",
    answers: "Dieser Beleg hat nicht jede Antwort auf die Frage „{1}“, oder eine doppelt.",
    no_case: "Die Lektion hat keinen Fall „{1}“.",
    no_exercise: "„{1}“ ist kein Name einer Übung; schreiben Sie zum Beispiel any.k3f.",
    real: "Hier steht etwas, das wie eine Nationalregisternummer aussieht. Kaartwijzer arbeitet nur mit erfundenen Menschen: Entfernen Sie die Nummer und versuchen Sie es noch einmal.",
};
pub(super) const EN: ProblemUi = ProblemUi {
    at: "{1}: {2}",
    syntax: "This is no card of Kaartwijzer, or the file is damaged.",
    too_large: "This file is too large for a card: more than 4 MB.",
    wanted: "What must stand here is {1}.",
    wants: [
        "a whole number",
        "a text",
        "a text (or one for each language: nl, fr, de and en)",
        "true, false or a word",
        "a list, between [ and ]",
        "a group, between { and }",
    ],
    unknown_key: "“{1}” does not belong here.",
    missing_key: "“{1}” is missing here.",
    version: "This card was made in version {1}; this page only reads version {2}. Try it with the newest page.",
    date: "“{1}” is no day of the calendar. Write a day like 2016-09-12.",
    no_fact: "This page knows no fact “{1}”.",
    scope: "“{1}” does not belong here, but to {2}.",
    scopes: [
        "the meeting as a whole (facts)",
        "a participant (participants)",
        "a piece of the card (items)",
        "a participant and a piece together (pairs)",
    ],
    no_value: "“{1}” does not suit “{2}”.",
    values: "What does: {1}.",
    required: "“{1}” must be filled in here.",
    no_assumption: "This page knows no assumption “{1}”.",
    no_question: "This page knows no question “{1}”.",
    no_audience: "For the question “{1}” there is no choice of whom it is told to.",
    no_participant: "No participant has the id “{1}”.",
    no_item: "No piece has the id “{1}”.",
    duplicate: "“{1}” stands here twice.",
    empty_id: "The id is empty. Give it one of letters and digits.",
    odd_id: "The id “{1}” may only have letters from a to z, digits, - and _.",
    too_many: "These are too many: {1} at most.",
    too_long: "This text is too long: {1} signs at most.",
    answers: "This receipt does not have every answer to the question “{1}”, or has one twice.",
    no_case: "The lesson has no case “{1}”.",
    no_exercise: "“{1}” is not the name of an exercise; write for example any.k3f.",
    real: "Something here looks like a national register number. Kaartwijzer only works with invented people: take the number out and try again.",
};
