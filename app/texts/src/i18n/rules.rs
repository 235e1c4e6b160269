//! The words of the rules: the list, and each entry.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct RulesUi {
    /// The name of the page in the browser's tab.
    pub title: &'static str,
    /// Skips to the main part, for keyboards.
    pub skip: &'static str,
    /// Under the name of the page.
    pub lede: &'static str,
    /// Names the row of shelves.
    pub choose: &'static str,
    /// The shelves, in the order of [`crate::route::Shelf::ALL`].
    pub shelves: [&'static str; 5],
    /// One entry of each.
    pub one: [&'static str; 5],
    /// Labels the field for words.
    pub search: &'static str,
    /// Unfolds the filters, on a phone.
    pub filters: &'static str,
    /// The filters, in the order of [`crate::find::Filter::ALL`].
    pub filter: [&'static str; 5],
    /// Nothing is chosen.
    pub any: &'static str,
    /// Labels the order.
    pub order: &'static str,
    /// The orders.
    pub orders: [&'static str; 3],
    /// Takes words and filters away.
    pub clear: &'static str,
    /// How many of how many are shown.
    pub found: &'static str,
    /// Nothing was found.
    pub nothing: &'static str,
    /// Fetches the words of the other languages.
    pub tongues: &'static str,
    /// Heads the shelves where something was found.
    pub elsewhere: &'static str,
    /// What a clause does, in the order of [`crate::find::Does::ALL`].
    pub does: [&'static str; 6],
    /// How well it is supported, the strongest first.
    pub bases: [&'static str; 3],
    /// A rule that decides nothing because it is in doubt, in a word.
    pub disputed: &'static str,
    /// The same as a sentence.
    pub in_doubt: &'static str,
    /// Open questions where silence is the answer; those that stand beside one.
    pub answers: [&'static str; 2],
    /// What definitions are about.
    pub scopes: [&'static str; 4],
    /// The five documents; all other texts.
    pub five: [&'static str; 2],
    /// Says that a text is one of the five.
    pub is_five: &'static str,
    /// Heads rules without words of their own.
    pub no_text: &'static str,
    /// Heads what is left out.
    pub left_out: &'static str,
    /// Says that an address leads to nothing.
    pub missing: &'static str,
    /// Goes to the list.
    pub to_list: &'static str,
    /// Goes back to the workbench.
    pub to_table: &'static str,
    /// Goes back to the network.
    pub to_network: &'static str,
    /// Names the links to the neighbours.
    pub around: &'static str,
    /// The one before.
    pub previous: &'static str,
    /// The one after.
    pub next: &'static str,
    /// Heads the quotes.
    pub words: &'static str,
    /// Heads the clauses.
    pub clauses: &'static str,
    /// Heads the clauses of an open question.
    pub silent_where: &'static str,
    /// Whom and what a clause speaks of.
    pub about: &'static str,
    /// What it asks for.
    pub when: &'static str,
    /// Without a condition.
    pub always: &'static str,
    /// Without a first or last day.
    pub at_all_times: &'static str,
    /// What an assumption adds.
    pub prolonged: &'static str,
    /// What an assumption takes away.
    pub withdrawn: &'static str,
    /// Names the periods a drawing stands on.
    pub clock: &'static str,
    /// Heads the examples.
    pub examples: &'static str,
    /// No example has it.
    pub no_example: &'static str,
    /// What pressing a cell does.
    pub open_cell: &'static str,
    /// How many more there are.
    pub more: &'static str,
    /// What stands beside it: with, before, after, lifted.
    pub meets: [&'static str; 4],
    /// What it has to do with others: rests on, carries, lifted by, lifts, definitions, systems, rules, assumptions.
    pub ties: [&'static str; 8],
    /// Heads the ties.
    pub together: &'static str,
    /// Heads the values of a fact.
    pub values: &'static str,
    /// Marks the value where a case does not say.
    pub default: &'static str,
    /// Heads what is taken for granted.
    pub presets: &'static str,
    /// Heads who can change it.
    pub changed_by: &'static str,
    /// Nobody can change it.
    pub nobody: &'static str,
    /// No rule asks about it.
    pub descriptive: &'static str,
    /// Heads the rules that ask for it.
    pub asked_by: &'static str,
    /// Heads the definitions that rest on it.
    pub used_by: &'static str,
    /// Heads the parts of a definition.
    pub holds: &'static str,
    /// Between two parts.
    pub or: &'static str,
    /// Heads the rules a definition puts to use.
    pub uses: &'static str,
    /// Labels name, date, number, and how much was seen.
    pub facts_of_text: [&'static str; 4],
    /// Without a date.
    pub undated: &'static str,
    /// Not published.
    pub unpublished: &'static str,
    /// How much was seen: full, most, part, start, quoted.
    pub seen: [&'static str; 5],
    /// Heads the quotes of a text with their rules.
    pub quoted_in: &'static str,
    /// Heads the actors and papers a text names.
    pub names: &'static str,
    /// Where it stands in the pack.
    pub file: &'static str,
}
}

pub(super) const NL: RulesUi = RulesUi {
    title: "Kaartwijzer: alle regels",
    skip: "Naar de inhoud",
    lede: "Waar elk antwoord op rust: de regels met hun woorden, en wat niet beslist is. Alles heeft een eigen adres.",
    choose: "Wat wil je zien?",
    shelves: ["Regels", "Open vragen", "Feiten", "Begrippen", "Teksten"],
    one: ["Regel", "Open vraag", "Feit", "Begrip", "Tekst"],
    search: "Zoek een woord of een nummer",
    filters: "Filters",
    filter: ["Vraag", "Wat ze doet", "Tekst", "Zekerheid", "Periode"],
    any: "alles",
    order: "Volgorde",
    orders: ["per vraag", "per tekst", "per nummer"],
    clear: "Wis zoekwoord en filters",
    found: "{1} van {2}",
    nothing: "Niets gevonden met deze woorden en filters.",
    tongues: "Zoek ook in de andere talen",
    elsewhere: "Wel gevonden bij:",
    does: ["laat toe", "verbiedt", "verplicht", "laat de keuze", "zegt het niet", "opmerking"],
    bases: ["woorden gezien", "via anderen", "afgeleid"],
    disputed: "betwist",
    in_doubt: "Wat we van deze tekst zagen, is zwak of spreekt zichzelf tegen. De regel staat hier om te lezen en beslist niets.",
    answers: ["Het antwoord zelf: de tekst zegt het niet", "Staat naast een antwoord"],
    scopes: [
        "Over het overleg",
        "Over een deelnemer",
        "Over wat er ligt of geweten is",
        "Tussen een deelnemer en een stuk",
    ],
    five: ["De vijf documenten van dit project", "Wetten en andere teksten"],
    is_five: "Een van de vijf documenten van dit project. Elke aanhaling eruit is letter voor letter vergeleken.",
    no_text: "Zonder eigen woorden: afgeleid",
    left_out: "Bewust weggelaten",
    missing: "Er staat hier niets met het nummer {1}. Zoek het in de lijst.",
    to_list: "Naar de lijst",
    to_table: "Terug naar de tafel",
    to_network: "Terug naar het netwerk",
    around: "Vorige en volgende",
    previous: "Vorige: {1}",
    next: "Volgende: {1}",
    words: "De woorden van de tekst",
    clauses: "Wat ze doet, en wanneer",
    silent_where: "Waar de tekst zwijgt, en wanneer",
    about: "Gaat over",
    when: "Als",
    always: "Zonder voorwaarde.",
    at_all_times: "zonder begin- of einddag",
    prolonged: "{1}: dan loopt dit door. Dat is een veronderstelling, geen recht.",
    withdrawn: "{1}: dan is dit alleen nog een opmerking.",
    clock: "Periodes: {1}",
    examples: "In de voorbeelden",
    no_example: "Geen voorbeeld komt hier langs.",
    open_cell: "Open dit op de tafel",
    more: "Nog {1}",
    meets: ["samen met", "gaat voor op", "wijkt voor", "opgeheven:"],
    ties: [
        "Afgeleid uit",
        "Hieruit afgeleid",
        "Wordt opgeheven door",
        "Heft op",
        "Gebruikt in het begrip",
        "In het netwerk",
        "Bij deze regels",
        "Veronderstelling",
    ],
    together: "Hoort bij elkaar",
    values: "Mogelijke waarden",
    default: "tenzij anders gezegd",
    presets: "Vooraf ingevuld",
    changed_by: "Wie dit kan veranderen",
    nobody: "Niemand: dit is zoals het is.",
    descriptive: "Geen regel vraagt hiernaar. Het staat er om te lezen.",
    asked_by: "Deze regels vragen hiernaar",
    used_by: "Deze begrippen rusten hierop",
    holds: "Dit klopt als …",
    or: "of",
    uses: "Dit begrip past deze regels toe",
    facts_of_text: ["Volledige naam", "Datum", "Nummer", "Gezien"],
    undated: "zonder datum",
    unpublished: "niet gepubliceerd",
    seen: ["helemaal", "het meeste", "een deel", "alleen het begin", "alleen wat anderen ervan aanhalen"],
    quoted_in: "Wat eruit is aangehaald",
    names: "Noemt",
    file: "Staat in {1}",
};

pub(super) const FR: RulesUi = RulesUi {
    title: "Kaartwijzer : toutes les règles",
    skip: "Aller au contenu",
    lede: "Sur quoi repose chaque réponse : les règles avec leurs mots, et ce qui n'est pas tranché. Tout a sa propre adresse.",
    choose: "Que voulez-vous voir ?",
    shelves: ["Règles", "Questions ouvertes", "Faits", "Notions", "Textes"],
    one: ["Règle", "Question ouverte", "Fait", "Notion", "Texte"],
    search: "Chercher un mot ou un numéro",
    filters: "Filtres",
    filter: ["Question", "Effet", "Texte", "Fiabilité", "Période"],
    any: "tout",
    order: "Ordre",
    orders: ["par question", "par texte", "par numéro"],
    clear: "Effacer la recherche et les filtres",
    found: "{1} sur {2}",
    nothing: "Rien trouvé avec ces mots et ces filtres.",
    tongues: "Chercher aussi dans les autres langues",
    elsewhere: "Trouvé ailleurs :",
    does: ["autorise", "interdit", "oblige", "laisse le choix", "ne le dit pas", "remarque"],
    bases: ["texte vu", "par d'autres", "déduit"],
    disputed: "contesté",
    in_doubt: "Ce que nous avons vu de ce texte est faible ou se contredit. La règle est là pour être lue et ne décide rien.",
    answers: ["La réponse même : le texte ne le dit pas", "À côté d'une réponse"],
    scopes: [
        "Sur la concertation",
        "Sur un participant ou une participante",
        "Sur ce qui est là ou ce qui est su",
        "Entre une personne et une pièce",
    ],
    five: ["Les cinq documents de ce projet", "Lois et autres textes"],
    is_five: "Un des cinq documents de ce projet. Chaque citation a été comparée lettre par lettre.",
    no_text: "Sans texte propre : déduit",
    left_out: "Laissé de côté",
    missing: "Il n'y a rien ici sous le numéro {1}. Cherchez dans la liste.",
    to_list: "Vers la liste",
    to_table: "Retour à la table",
    to_network: "Retour au réseau",
    around: "Précédent et suivant",
    previous: "Précédent : {1}",
    next: "Suivant : {1}",
    words: "Les mots du texte",
    clauses: "Ce qu'elle fait, et quand",
    silent_where: "Où le texte se tait, et quand",
    about: "Concerne",
    when: "Si",
    always: "Sans condition.",
    at_all_times: "sans premier ni dernier jour",
    prolonged: "{1} : alors ceci continue. C'est une supposition, pas du droit.",
    withdrawn: "{1} : alors ceci n'est plus qu'une remarque.",
    clock: "Périodes : {1}",
    examples: "Dans les exemples",
    no_example: "Aucun exemple ne passe par ici.",
    open_cell: "Ouvrir à la table",
    more: "Encore {1}",
    meets: ["avec", "passe avant", "cède devant", "levé :"],
    ties: [
        "Déduit de",
        "En est déduit",
        "Est levée par",
        "Lève",
        "Utilisé dans la notion",
        "Dans le réseau",
        "Avec ces règles",
        "Supposition",
    ],
    together: "Liens",
    values: "Valeurs possibles",
    default: "sauf indication contraire",
    presets: "Rempli d'avance",
    changed_by: "Qui peut le changer",
    nobody: "Personne : c'est comme c'est.",
    descriptive: "Aucune règle ne le demande. C'est là pour être lu.",
    asked_by: "Ces règles le demandent",
    used_by: "Ces notions reposent dessus",
    holds: "C'est le cas si …",
    or: "ou",
    uses: "Cette notion applique ces règles",
    facts_of_text: ["Nom complet", "Date", "Numéro", "Vu"],
    undated: "sans date",
    unpublished: "non publié",
    seen: [
        "en entier",
        "la plus grande partie",
        "une partie",
        "seulement le début",
        "seulement ce que d'autres en citent",
    ],
    quoted_in: "Ce qui en est cité",
    names: "Nomme",
    file: "Se trouve dans {1}",
};

pub(super) const DE: RulesUi = RulesUi {
    title: "Kaartwijzer: alle Regeln",
    skip: "Zum Inhalt",
    lede: "Worauf jede Antwort beruht: die Regeln mit ihren Worten, und was ungeklärt ist. Alles hat seine eigene Adresse.",
    choose: "Was möchten Sie sehen?",
    shelves: ["Regeln", "Offene Fragen", "Tatsachen", "Begriffe", "Texte"],
    one: ["Regel", "Offene Frage", "Tatsache", "Begriff", "Text"],
    search: "Ein Wort oder eine Nummer suchen",
    filters: "Filter",
    filter: ["Frage", "Wirkung", "Text", "Sicherheit", "Zeitraum"],
    any: "alles",
    order: "Reihenfolge",
    orders: ["nach Frage", "nach Text", "nach Nummer"],
    clear: "Suche und Filter löschen",
    found: "{1} von {2}",
    nothing: "Mit diesen Wörtern und Filtern nichts gefunden.",
    tongues: "Auch in den anderen Sprachen suchen",
    elsewhere: "Gefunden bei:",
    does: ["erlaubt", "verbietet", "verpflichtet", "überlässt die Wahl", "sagt dazu nichts", "Anmerkung"],
    bases: ["Wortlaut gesehen", "durch andere", "abgeleitet"],
    disputed: "umstritten",
    in_doubt: "Was wir von diesem Text sahen, ist schwach oder widerspricht sich. Die Regel steht hier zum Lesen und entscheidet nichts.",
    answers: ["Selbst die Antwort: Der Text sagt dazu nichts", "Steht neben einer Antwort"],
    scopes: [
        "Über die Besprechung",
        "Über eine teilnehmende Person",
        "Über das, was vorliegt oder bekannt ist",
        "Zwischen einer Person und einem Stück",
    ],
    five: ["Die fünf Dokumente dieses Projekts", "Gesetze und andere Texte"],
    is_five: "Eines der fünf Dokumente dieses Projekts. Jedes Zitat daraus wurde Buchstabe für Buchstabe verglichen.",
    no_text: "Ohne eigenen Wortlaut: abgeleitet",
    left_out: "Bewusst weggelassen",
    missing: "Unter der Nummer {1} steht hier nichts. Suchen Sie in der Liste.",
    to_list: "Zur Liste",
    to_table: "Zurück zum Tisch",
    to_network: "Zurück zum Netz",
    around: "Vorige und nächste",
    previous: "Vorige: {1}",
    next: "Nächste: {1}",
    words: "Die Worte des Textes",
    clauses: "Was sie tut, und wann",
    silent_where: "Wo der Text schweigt, und wann",
    about: "Betrifft",
    when: "Wenn",
    always: "Ohne Bedingung.",
    at_all_times: "ohne ersten oder letzten Tag",
    prolonged: "{1}: Dann läuft dies weiter. Das ist eine Annahme, kein Recht.",
    withdrawn: "{1}: Dann ist dies nur noch eine Bemerkung.",
    clock: "Zeiträume: {1}",
    examples: "In den Beispielen",
    no_example: "Kein Beispiel kommt hier vorbei.",
    open_cell: "Am Tisch öffnen",
    more: "Noch {1}",
    meets: ["zusammen mit", "geht vor", "weicht vor", "aufgehoben:"],
    ties: [
        "Abgeleitet aus",
        "Daraus abgeleitet",
        "Wird aufgehoben durch",
        "Hebt auf",
        "Verwendet im Begriff",
        "Im Netz",
        "Bei diesen Regeln",
        "Annahme",
    ],
    together: "Gehört zusammen",
    values: "Mögliche Werte",
    default: "wenn nichts anderes gesagt ist",
    presets: "Vorausgefüllt",
    changed_by: "Wer das ändern kann",
    nobody: "Niemand: Es ist, wie es ist.",
    descriptive: "Keine Regel fragt danach. Es steht da zum Lesen.",
    asked_by: "Diese Regeln fragen danach",
    used_by: "Diese Begriffe beruhen darauf",
    holds: "Das trifft zu, wenn …",
    or: "oder",
    uses: "Dieser Begriff wendet diese Regeln an",
    facts_of_text: ["Voller Name", "Datum", "Nummer", "Gesehen"],
    undated: "ohne Datum",
    unpublished: "nicht veröffentlicht",
    seen: ["ganz", "das meiste", "ein Teil", "nur der Anfang", "nur, was andere daraus zitieren"],
    quoted_in: "Was daraus zitiert wird",
    names: "Nennt",
    file: "Steht in {1}",
};

pub(super) const EN: RulesUi = RulesUi {
    title: "Kaartwijzer: all rules",
    skip: "To the content",
    lede: "What each answer rests on: the rules with their words, and what is undecided. Everything has its own address.",
    choose: "What do you want to see?",
    shelves: ["Rules", "Open questions", "Facts", "Concepts", "Texts"],
    one: ["Rule", "Open question", "Fact", "Concept", "Text"],
    search: "Look for a word or a number",
    filters: "Filters",
    filter: ["Question", "What it does", "Text", "Certainty", "Period"],
    any: "any",
    order: "Order",
    orders: ["by question", "by text", "by number"],
    clear: "Clear words and filters",
    found: "{1} of {2}",
    nothing: "Nothing found with these words and filters.",
    tongues: "Look in the other languages too",
    elsewhere: "Found under:",
    does: ["allows", "forbids", "obliges", "leaves the choice", "does not say", "remark"],
    bases: ["words seen", "through others", "inferred"],
    disputed: "disputed",
    in_doubt: "What we saw of this text is weak or contradicts itself. The rule is here to be read and decides nothing.",
    answers: ["The answer itself: the text does not say", "Stands beside an answer"],
    scopes: [
        "About the meeting",
        "About a participant",
        "About what lies there or is known",
        "Between a participant and an item",
    ],
    five: ["The five documents of this project", "Laws and other texts"],
    is_five: "One of the five documents of this project. Every quote from it was compared letter by letter.",
    no_text: "Without words of their own: inferred",
    left_out: "Left out on purpose",
    missing: "There is nothing here under {1}. Look for it in the list.",
    to_list: "To the list",
    to_table: "Back to the table",
    to_network: "Back to the network",
    around: "Previous and next",
    previous: "Previous: {1}",
    next: "Next: {1}",
    words: "The words of the text",
    clauses: "What it does, and when",
    silent_where: "Where the text is silent, and when",
    about: "Is about",
    when: "If",
    always: "Without a condition.",
    at_all_times: "without a first or last day",
    prolonged: "{1}: then this goes on. That is an assumption, not law.",
    withdrawn: "{1}: then this is only a remark.",
    clock: "Periods: {1}",
    examples: "In the examples",
    no_example: "No example comes by here.",
    open_cell: "Open this on the table",
    more: "{1} more",
    meets: ["together with", "goes before", "yields to", "lifted:"],
    ties: [
        "Inferred from",
        "Inferred from this",
        "Is lifted by",
        "Lifts",
        "Used in the concept",
        "In the network",
        "With these rules",
        "Assumption",
    ],
    together: "Belongs together",
    values: "Possible values",
    default: "unless said otherwise",
    presets: "Filled in beforehand",
    changed_by: "Who can change this",
    nobody: "Nobody: it is as it is.",
    descriptive: "No rule asks about it. It is there to be read.",
    asked_by: "These rules ask about it",
    used_by: "These concepts rest on it",
    holds: "This holds if …",
    or: "or",
    uses: "This concept puts these rules to use",
    facts_of_text: ["Full name", "Date", "Number", "Seen"],
    undated: "undated",
    unpublished: "not published",
    seen: ["all of it", "most of it", "part of it", "only the start", "only what others quote of it"],
    quoted_in: "What is quoted from it",
    names: "Names",
    file: "Stands in {1}",
};
