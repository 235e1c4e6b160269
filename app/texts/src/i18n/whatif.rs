//! The words of "What would change this?".

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct WhatIfUi {
    /// The heading.
    pub heading: &'static str,
    /// Leads there from the answer.
    pub there: &'static str,
    /// Names the row of answers to choose from.
    pub to: &'static str,
    /// Beside an answer that no change leads to.
    pub cannot: &'static str,
    /// Shows more answers that no change leads to.
    pub more: &'static str,
    /// Says that a press tries a change out.
    pub hint: &'static str,
    /// Before those who act.
    pub hands: &'static str,
    /// Something, and what or whom it is about.
    pub of: &'static str,
    /// Before the last of several.
    pub and: &'static str,
    /// Before what nobody knows now and may turn out.
    pub turns_out: &'static str,
    /// Shows all sets of changes.
    pub all: &'static str,
    /// Where it would take more changes than are looked for.
    pub many: &'static str,
    /// Where no other answer is in sight.
    pub nothing: &'static str,
    /// Before the answer after a change was tried out.
    pub now: &'static str,
    /// How many answers became others.
    pub flipped: Count,
    /// Where no change leads to an answer.
    pub barred: &'static str,
    /// Heads the rules that stand above it.
    pub above: &'static str,
    /// Heads what holds them there.
    pub held: &'static str,
    /// Heads the rules that would give it.
    pub lacking: &'static str,
    /// What such a rule hangs on.
    pub lacks: &'static str,
    /// Where there is no such rule.
    pub no_rule: &'static str,
    /// A rule with a first and a last day.
    pub in_force: &'static str,
    /// A rule that begins.
    pub begins: &'static str,
    /// A rule that is over.
    pub ends: &'static str,
    /// Heads other cases.
    pub apart: &'static str,
    /// Says that these are other cases.
    pub apart_note: &'static str,
    /// Where they are answered the same.
    pub apart_none: &'static str,
    /// How many values have the same answer.
    pub values: Count,
    /// Heads the answers over the years.
    pub years: &'static str,
    /// Where they never differ.
    pub always: &'static str,
    /// The first days.
    pub till: &'static str,
    /// The last days.
    pub since: &'static str,
    /// Days in between.
    pub between: &'static str,
    /// Marks the day of the case.
    pub here: &'static str,
    /// What became of a rule that is new.
    pub began: &'static str,
    /// What became of a rule that is over.
    pub ended: &'static str,
    /// What became of a question that is open from then on.
    pub opened: &'static str,
    /// What became of a question that no longer matters.
    pub closed: &'static str,
    /// What became of a rule that decides on other grounds.
    pub other: &'static str,
    /// Heads the answers each way.
    pub ways: &'static str,
    /// What is asked first.
    pub when: &'static str,
    /// Before the last of several values.
    pub or: &'static str,
    /// What pressing a statement shows.
    pub point: &'static str,
    /// How many answers hang on it.
    pub hanging: Count,
}
}

pub(super) const NL: WhatIfUi = WhatIfUi {
    heading: "Wat zou dit veranderen?",
    there: "En als …?",
    to: "Naar welk antwoord?",
    cannot: "niet te bereiken",
    more: "Andere antwoorden",
    hint: "Druk op een verandering om die uit te proberen. Je kan ze daarna ongedaan maken.",
    hands: "Aan zet: {1}",
    of: "{1}: {2}",
    and: " en ",
    turns_out: "Als blijkt:",
    all: "Toon ze alle {1}",
    many: "Daarvoor moeten minstens {1} dingen tegelijk anders zijn.",
    nothing: "Geen enkele verandering geeft hier een ander antwoord.",
    now: "Dan",
    flipped: count("1 antwoord is veranderd", "{1} antwoorden zijn veranderd")
        .or_none("geen enkel antwoord is veranderd"),
    barred: "Geen enkele verandering leidt hier naar ‘{1}’.",
    above: "Dit gaat hier voor:",
    held: "Dit ligt in dit geval vast:",
    lacking: "Deze regels zouden dat antwoord geven, maar niet hier:",
    lacks: "hangt af van wat in dit geval vastligt:",
    no_rule: "Geen enkele regel die we vonden, geeft hier dat antwoord.",
    in_force: "gold alleen van {1} tot en met {2}",
    begins: "geldt pas vanaf {1}",
    ends: "gold tot en met {1}",
    apart: "Iemand anders, iets anders, elders",
    apart_note: "Dat is een ander geval, geen verandering van dit. Druk erop om het te zien.",
    apart_none: "Ook dan blijft het antwoord hetzelfde.",
    values: count("1 geval", "{1} gevallen"),
    years: "Door de jaren heen",
    always: "Op elke dag hetzelfde antwoord.",
    till: "tot en met {1}",
    since: "sinds {1}",
    between: "{1} – {2}",
    here: "deze dag",
    began: "begint te gelden",
    ended: "geldt vanaf dan niet meer",
    opened: "is vanaf dan niet beslist",
    closed: "speelt dan niet meer",
    other: "steunt nu op iets anders",
    ways: "Wat het dan wordt",
    when: "{1}?",
    or: " of ",
    point: "Toon welke antwoorden hiervan afhangen",
    hanging: count("1 antwoord hangt hiervan af", "{1} antwoorden hangen hiervan af")
        .or_none("Nu hangt geen enkel antwoord hiervan af"),
};

pub(super) const FR: WhatIfUi = WhatIfUi {
    heading: "Qu'est-ce qui changerait cela ?",
    there: "Et si … ?",
    to: "Vers quelle réponse ?",
    cannot: "hors d'atteinte",
    more: "Autres réponses",
    hint: "Appuyez sur un changement pour l'essayer. Vous pourrez l'annuler.",
    hands: "Qui peut agir : {1}",
    of: "{1} : {2}",
    and: " et ",
    turns_out: "S'il s'avère que :",
    all: "Afficher les {1}",
    many: "Il faudrait changer au moins {1} choses à la fois.",
    nothing: "Aucun changement ne donne ici une autre réponse.",
    now: "Alors",
    flipped: count("1 réponse a changé", "{1} réponses ont changé").or_none("aucune réponse n'a changé"),
    barred: "Aucun changement ne mène ici à « {1} ».",
    above: "Ceci l'emporte ici :",
    held: "Ceci est fixé dans ce cas :",
    lacking: "Ces règles donneraient cette réponse, mais pas ici :",
    lacks: "dépend de ce qui est fixé dans ce cas :",
    no_rule: "Aucune règle que nous avons trouvée ne donne ici cette réponse.",
    in_force: "ne valait que du {1} au {2}",
    begins: "ne vaut qu'à partir du {1}",
    ends: "valait jusqu'au {1}",
    apart: "Quelqu'un d'autre, autre chose, ailleurs",
    apart_note: "C'est un autre cas, pas un changement de celui-ci. Appuyez pour le voir.",
    apart_none: "Même alors, la réponse reste la même.",
    values: count("1 cas", "{1} cas"),
    years: "Au fil des années",
    always: "La même réponse tous les jours.",
    till: "jusqu'au {1}",
    since: "depuis le {1}",
    between: "{1} – {2}",
    here: "ce jour",
    began: "entre en vigueur",
    ended: "n'est plus en vigueur dès lors",
    opened: "n'est plus tranché dès lors",
    closed: "ne se pose plus",
    other: "repose désormais sur autre chose",
    ways: "Ce que cela devient alors",
    when: "{1} ?",
    or: " ou ",
    point: "Montrer les réponses qui en dépendent",
    hanging: count("1 réponse en dépend", "{1} réponses en dépendent")
        .or_none("Aucune réponse n'en dépend maintenant"),
};

pub(super) const DE: WhatIfUi = WhatIfUi {
    heading: "Was würde das ändern?",
    there: "Und wenn …?",
    to: "Zu welcher Antwort?",
    cannot: "nicht erreichbar",
    more: "Andere Antworten",
    hint: "Drücken Sie auf eine Änderung, um sie auszuprobieren. Sie lässt sich rückgängig machen.",
    hands: "Am Zug: {1}",
    of: "{1}: {2}",
    and: " und ",
    turns_out: "Wenn sich zeigt:",
    all: "Alle {1} zeigen",
    many: "Dafür müssten mindestens {1} Dinge zugleich anders sein.",
    nothing: "Keine Änderung ergibt hier eine andere Antwort.",
    now: "Dann",
    flipped: count("1 Antwort hat sich geändert", "{1} Antworten haben sich geändert")
        .or_none("keine Antwort hat sich geändert"),
    barred: "Keine Änderung führt hier zu „{1}“.",
    above: "Das geht hier vor:",
    held: "Das steht in diesem Fall fest:",
    lacking: "Diese Regeln ergäben diese Antwort, aber nicht hier:",
    lacks: "hängt von etwas ab, das in diesem Fall feststeht:",
    no_rule: "Keine Regel, die wir gefunden haben, ergibt hier diese Antwort.",
    in_force: "galt nur vom {1} bis zum {2}",
    begins: "gilt erst ab dem {1}",
    ends: "galt bis zum {1}",
    apart: "Jemand anderes, etwas anderes, anderswo",
    apart_note: "Das ist ein anderer Fall, keine Änderung von diesem. Drücken Sie darauf, um ihn zu sehen.",
    apart_none: "Auch dann bleibt die Antwort dieselbe.",
    values: count("1 Fall", "{1} Fälle"),
    years: "Im Lauf der Jahre",
    always: "An jedem Tag dieselbe Antwort.",
    till: "bis zum {1}",
    since: "seit dem {1}",
    between: "{1} – {2}",
    here: "dieser Tag",
    began: "beginnt zu gelten",
    ended: "gilt von da an nicht mehr",
    opened: "ist von da an ungeklärt",
    closed: "stellt sich dann nicht mehr",
    other: "stützt sich nun auf etwas anderes",
    ways: "Was es dann wird",
    when: "{1}?",
    or: " oder ",
    point: "Zeigen, welche Antworten davon abhängen",
    hanging: count("1 Antwort hängt davon ab", "{1} Antworten hängen davon ab")
        .or_none("Davon hängt jetzt keine Antwort ab"),
};

pub(super) const EN: WhatIfUi = WhatIfUi {
    heading: "What would change this?",
    there: "What if …?",
    to: "To which answer?",
    cannot: "out of reach",
    more: "Other answers",
    hint: "Press a change to try it out. You can undo it.",
    hands: "Who can act: {1}",
    of: "{1}: {2}",
    and: " and ",
    turns_out: "If it turns out that:",
    all: "Show all {1}",
    many: "That would take at least {1} changes at once.",
    nothing: "No change gives another answer here.",
    now: "Then",
    flipped: count("1 answer has changed", "{1} answers have changed").or_none("no answer has changed"),
    barred: "No change leads to “{1}” here.",
    above: "This goes before it here:",
    held: "This is settled in this case:",
    lacking: "These rules would give that answer, but not here:",
    lacks: "hangs on what is settled in this case:",
    no_rule: "No rule that we found gives that answer here.",
    in_force: "was in force only from {1} to {2}",
    begins: "is in force only from {1}",
    ends: "was in force until {1}",
    apart: "Somebody else, something else, elsewhere",
    apart_note: "That is another case, not a change of this one. Press it to see it.",
    apart_none: "Even then the answer stays the same.",
    values: count("1 case", "{1} cases"),
    years: "Over the years",
    always: "The same answer on every day.",
    till: "until {1}",
    since: "since {1}",
    between: "{1} – {2}",
    here: "this day",
    began: "comes into force",
    ended: "is no longer in force from then on",
    opened: "is undecided from then on",
    closed: "no longer matters then",
    other: "now rests on something else",
    ways: "What it becomes then",
    when: "{1}?",
    or: " or ",
    point: "Show which answers hang on this",
    hanging: count("1 answer hangs on this", "{1} answers hang on this")
        .or_none("No answer hangs on this now"),
};
