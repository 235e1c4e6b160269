//! The words of the network.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct NetworkUi {
    /// The name of the page in the browser's tab.
    pub title: &'static str,
    /// The heading of the page.
    pub heading: &'static str,
    /// What there is to do.
    pub intro: &'static str,
    /// What the drawing is.
    pub drawing: &'static str,
    /// Leaves the drawing out, for the keyboard.
    pub skip: &'static str,
    /// Goes back to the drawing.
    pub back: &'static str,
    /// The day the answers are about.
    pub day: &'static str,
    /// The filter by text.
    pub sources: &'static str,
    /// The filter by period.
    pub periods: &'static str,
    /// The filter by kind.
    pub kinds: &'static str,
    /// Leaves everything in.
    pub all: &'static str,
    /// The list by text.
    pub by_source: &'static str,
    /// The list by ring.
    pub by_ring: &'static str,
    /// Back to the whole network.
    pub to_all: &'static str,
    /// A filter leaves nothing in.
    pub nothing_left: &'static str,
    /// An address leads to nothing in the network.
    pub not_there: &'static str,
    /// The texts that name a body.
    pub named_in: &'static str,
    /// Since a day.
    pub since: &'static str,
    /// Until a day.
    pub until: &'static str,
    /// It is not described for the day asked about.
    pub not_then: &'static str,
    /// Who is in a system.
    pub members: &'static str,
    /// Who may be drawn in.
    pub associates: &'static str,
    /// What may go from whom to whom.
    pub flows: &'static str,
    /// That nothing special is known.
    pub flows_note: &'static str,
    /// They give to each other.
    pub among: &'static str,
    /// What the texts say.
    pub law: &'static str,
    /// Opens the words of the texts.
    pub quotes: &'static str,
    /// Questions about a system.
    pub samples: &'static str,
    /// Opens the workbench with a case that fits.
    pub ask: &'static str,
    /// The question of a way.
    pub way: &'static str,
    /// The same, filled in.
    pub way_of: &'static str,
    /// Above the question of a way.
    pub ways: &'static str,
    /// What a way is worth.
    pub way_note: &'static str,
    /// Which item.
    pub what: &'static str,
    /// Where it starts.
    pub start: &'static str,
    /// To whom.
    pub end: &'static str,
    /// Shows the ways.
    pub show: &'static str,
    /// It does not say where it starts.
    pub choose_start: &'static str,
    /// Nothing chosen yet.
    pub choose: &'static str,
    /// There is nothing to ask about.
    pub no_case: &'static str,
    /// No way was found.
    pub no_way: &'static str,
    /// A way that arrives.
    pub arrives: &'static str,
    /// A way that arrives if what is not known turns out well.
    pub perhaps: &'static str,
    /// A way that stops.
    pub stops: &'static str,
    /// Leads from an item to its way.
    pub follow: &'static str,
    /// How many systems there are.
    pub systems: Count,
    /// How many steps would follow.
    pub steps_left: Count,
}
}

pub(super) const NL: NetworkUi = NetworkUi {
    title: "Kaartwijzer: het netwerk rond de tafel",
    heading: "Het netwerk rond de tafel",
    intro: "Wie zit met wie samen, en wat mag van wie naar wie? Kies een naam aan de rand, of een systeem in het midden.",
    drawing: "Tekening van het netwerk. De lijsten ernaast en eronder zeggen hetzelfde.",
    skip: "Sla de tekening over",
    back: "Naar de tekening",
    day: "Antwoorden op",
    sources: "Tekst",
    periods: "Periode",
    kinds: "Soort",
    all: "alles",
    by_source: "Alle systemen, tekst per tekst",
    by_ring: "Alle diensten en mensen, groep per groep",
    to_all: "Het hele netwerk",
    nothing_left: "Met deze filter blijft er niets over.",
    not_there: "Dit staat niet in het netwerk.",
    named_in: "Genoemd in",
    since: "sinds {1}",
    until: "tot en met {1}",
    not_then: "niet beschreven voor de gekozen dag",
    members: "Wie erin zit",
    associates: "Wie erbij gehaald kan worden",
    flows: "Wat mag van wie naar wie?",
    flows_note: "Voor informatie waarvan niets bijzonders bekend is. Met “Vraag dit aan tafel” verander je de omstandigheden.",
    among: "{1}: onder elkaar",
    law: "Wat de teksten zeggen",
    quotes: "In de woorden van de tekst",
    samples: "Vragen om te stellen",
    ask: "Vraag dit aan tafel",
    way: "Hoe zou dit bij … kunnen komen?",
    way_of: "Hoe zou “{1}” bij {2} kunnen komen?",
    ways: "Wegen door het netwerk",
    way_note: "Een open weg zegt alleen dat een tekst elke stap toelaat. Het is geen raad om hem te nemen.",
    what: "Wat?",
    start: "Vertrekt bij",
    end: "Naar wie?",
    show: "Toon de wegen",
    choose_start: "Van welke dienst of persoon komt dit precies? Kies waar het vertrekt.",
    choose: "kies …",
    no_case: "Leg eerst iets op de kaart, en zet iemand aan tafel.",
    no_way: "We vonden in deze teksten geen weg van {1} naar {2}. Dat is geen verbod: de teksten beschrijven die weg niet.",
    arrives: "Weg {1}: elke stap staat open",
    perhaps: "Weg {1}: hangt af van wat nog niet bekend is",
    stops: "Weg {1}: stopt bij stap {2}",
    follow: "{1}: volg de weg door het netwerk",
    systems: count("één systeem", "{1} systemen"),
    steps_left: count("Er zou nog één stap volgen.", "Er zouden nog {1} stappen volgen."),
};

pub(super) const FR: NetworkUi = NetworkUi {
    title: "Kaartwijzer : le réseau autour de la table",
    heading: "Le réseau autour de la table",
    intro: "Qui travaille avec qui, et qu’est-ce qui peut passer de l’un à l’autre ? Choisissez un nom au bord ou un système au milieu.",
    drawing: "Dessin du réseau. Les listes à côté et en dessous disent la même chose.",
    skip: "Passer le dessin",
    back: "Vers le dessin",
    day: "Réponses au",
    sources: "Texte",
    periods: "Période",
    kinds: "Genre",
    all: "tout",
    by_source: "Tous les systèmes, texte par texte",
    by_ring: "Tous les services et personnes, groupe par groupe",
    to_all: "Tout le réseau",
    nothing_left: "Avec ce filtre, il ne reste rien.",
    not_there: "Ceci ne se trouve pas dans le réseau.",
    named_in: "Cité dans",
    since: "depuis le {1}",
    until: "jusqu’au {1}",
    not_then: "pas décrit pour le jour choisi",
    members: "Qui en fait partie",
    associates: "Qui peut y être associé",
    flows: "Qu’est-ce qui peut passer, et de qui à qui ?",
    flows_note: "Pour une information dont on ne sait rien de particulier. Avec « Poser la question à la table », vous changez les circonstances.",
    among: "{1} : entre eux",
    law: "Ce que disent les textes",
    quotes: "Dans les mots du texte",
    samples: "Questions à poser",
    ask: "Poser la question à la table",
    way: "Comment ceci pourrait-il arriver chez … ?",
    way_of: "Comment « {1} » pourrait-il arriver chez {2} ?",
    ways: "Chemins à travers le réseau",
    way_note: "Un chemin ouvert dit seulement qu’un texte permet chaque étape. Ce n’est pas un conseil de le prendre.",
    what: "Quoi ?",
    start: "Part de",
    end: "Vers qui ?",
    show: "Montrer les chemins",
    choose_start: "D’où ceci vient-il exactement ? Choisissez le service ou la personne.",
    choose: "choisir …",
    no_case: "Mettez d’abord quelque chose sur la carte et quelqu’un à la table.",
    no_way: "Nous n’avons trouvé dans ces textes aucun chemin de {1} vers {2}. Ce n’est pas une interdiction : les textes ne décrivent pas ce chemin.",
    arrives: "Chemin {1} : chaque étape est ouverte",
    perhaps: "Chemin {1} : dépend de ce qui n’est pas encore connu",
    stops: "Chemin {1} : s’arrête à l’étape {2}",
    follow: "{1} : suivre le chemin à travers le réseau",
    systems: count("un système", "{1} systèmes"),
    steps_left: count("Une étape suivrait encore.", "{1} étapes suivraient encore."),
};

pub(super) const DE: NetworkUi = NetworkUi {
    title: "Kaartwijzer: das Netz um den Tisch",
    heading: "Das Netz um den Tisch",
    intro: "Wer arbeitet mit wem zusammen, und was darf von wem zu wem? Wählen Sie einen Namen am Rand oder ein System in der Mitte.",
    drawing: "Zeichnung des Netzes. Die Listen daneben und darunter sagen dasselbe.",
    skip: "Zeichnung überspringen",
    back: "Zur Zeichnung",
    day: "Antworten am",
    sources: "Text",
    periods: "Zeitraum",
    kinds: "Art",
    all: "alles",
    by_source: "Alle Systeme, Text für Text",
    by_ring: "Alle Dienste und Personen, Gruppe für Gruppe",
    to_all: "Das ganze Netz",
    nothing_left: "Mit diesem Filter bleibt nichts übrig.",
    not_there: "Das steht nicht im Netz.",
    named_in: "Genannt in",
    since: "seit {1}",
    until: "bis {1}",
    not_then: "für den gewählten Tag nicht beschrieben",
    members: "Wer dazugehört",
    associates: "Wer hinzugezogen werden kann",
    flows: "Was darf von wem zu wem?",
    flows_note: "Für Informationen, über die nichts Besonderes bekannt ist. Mit „Am Tisch fragen“ ändern Sie die Umstände.",
    among: "{1}: untereinander",
    law: "Was die Texte sagen",
    quotes: "Im Wortlaut",
    samples: "Fragen zum Stellen",
    ask: "Am Tisch fragen",
    way: "Wie könnte das zu … gelangen?",
    way_of: "Wie könnte „{1}“ zu {2} gelangen?",
    ways: "Wege durch das Netz",
    way_note: "Ein offener Weg sagt nur, dass ein Text jeden Schritt erlaubt. Er ist kein Rat, ihn zu gehen.",
    what: "Was?",
    start: "Beginnt bei",
    end: "Zu wem?",
    show: "Wege zeigen",
    choose_start: "Von welchem Dienst oder welcher Person kommt das genau? Wählen Sie, wo es beginnt.",
    choose: "wählen …",
    no_case: "Legen Sie erst etwas auf die Karte und setzen Sie jemanden an den Tisch.",
    no_way: "Wir fanden in diesen Texten keinen Weg von {1} zu {2}. Das ist kein Verbot: Die Texte beschreiben diesen Weg nicht.",
    arrives: "Weg {1}: jeder Schritt ist offen",
    perhaps: "Weg {1}: hängt von dem ab, was noch nicht bekannt ist",
    stops: "Weg {1}: endet bei Schritt {2}",
    follow: "{1}: den Weg durch das Netz verfolgen",
    systems: count("ein System", "{1} Systeme"),
    steps_left: count("Es würde noch ein Schritt folgen.", "Es würden noch {1} Schritte folgen."),
};

pub(super) const EN: NetworkUi = NetworkUi {
    title: "Kaartwijzer: the network around the table",
    heading: "The network around the table",
    intro: "Who works with whom, and what may go from whom to whom? Choose a name at the edge, or a system in the middle.",
    drawing: "Drawing of the network. The lists beside and below it say the same.",
    skip: "Skip the drawing",
    back: "To the drawing",
    day: "Answers on",
    sources: "Text",
    periods: "Period",
    kinds: "Kind",
    all: "all",
    by_source: "All systems, text by text",
    by_ring: "All services and people, group by group",
    to_all: "The whole network",
    nothing_left: "This filter leaves nothing in.",
    not_there: "This is not in the network.",
    named_in: "Named in",
    since: "since {1}",
    until: "until {1}",
    not_then: "not described for the chosen day",
    members: "Who is in it",
    associates: "Who may be drawn in",
    flows: "What may go from whom to whom?",
    flows_note: "For information of which nothing special is known. With “Ask this at the table” you change the circumstances.",
    among: "{1}: among themselves",
    law: "What the texts say",
    quotes: "In the words of the text",
    samples: "Questions to ask",
    ask: "Ask this at the table",
    way: "How could this reach …?",
    way_of: "How could “{1}” reach {2}?",
    ways: "Ways through the network",
    way_note: "An open way only says that a text allows each step. It is no advice to take it.",
    what: "What?",
    start: "Starts at",
    end: "To whom?",
    show: "Show the ways",
    choose_start: "Which service or person does this come from exactly? Choose where it starts.",
    choose: "choose …",
    no_case: "First put something on the card, and somebody at the table.",
    no_way: "We found no way from {1} to {2} in these texts. That is no prohibition: the texts do not describe it.",
    arrives: "Way {1}: every step is open",
    perhaps: "Way {1}: depends on what is not known yet",
    stops: "Way {1}: stops at step {2}",
    follow: "{1}: follow its way through the network",
    systems: count("one system", "{1} systems"),
    steps_left: count("One more step would follow.", "{1} more steps would follow."),
};
