//! The words of "What changed?".

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct TimeUi {
    /// The heading.
    pub heading: &'static str,
    /// Labels the first of the two days.
    pub first: &'static str,
    /// Labels the second.
    pub second: &'static str,
    /// Sets a day to the first day of a period.
    pub period: &'static str,
    /// Sets a day to that of the case, in a word.
    pub timeline: &'static str,
    /// The same in full.
    pub of_case: &'static str,
    /// Steps to where answers change next.
    pub next: &'static str,
    /// Steps back over the last change.
    pub previous: &'static str,
    /// Names where nothing is left to step to.
    pub none_left: &'static str,
    /// Between two days on which all answers are the same.
    pub nothing: &'static str,
    /// How many answers changed.
    pub changed: Count,
    /// How many did not.
    pub same: Count,
}
}

pub(super) const NL: TimeUi = TimeUi {
    heading: "Wat veranderde er?",
    first: "Van",
    second: "Naar",
    period: "Eerste dag van {1}",
    timeline: "tijdlijn",
    of_case: "De dag van de tijdlijn",
    next: "Naar de volgende verandering",
    previous: "Terug tot vóór de vorige verandering",
    none_left: "Verder verandert er niets.",
    nothing: "Niets: op deze twee dagen zijn alle antwoorden op deze vraag gelijk.",
    changed: count("Eén antwoord is anders.", "{1} antwoorden zijn anders."),
    same: count("Het andere antwoord blijft gelijk.", "De andere {1} antwoorden blijven gelijk."),
};
pub(super) const FR: TimeUi = TimeUi {
    heading: "Qu’est-ce qui a changé ?",
    first: "Du",
    second: "Au",
    period: "Premier jour de {1}",
    timeline: "ligne du temps",
    of_case: "Le jour de la ligne du temps",
    next: "Aller au prochain changement",
    previous: "Revenir avant le dernier changement",
    none_left: "Plus rien ne change au-delà.",
    nothing: "Rien : ces deux jours-là, toutes les réponses à cette question sont les mêmes.",
    changed: count("Une réponse est différente.", "{1} réponses sont différentes."),
    same: count("L’autre réponse reste la même.", "Les {1} autres réponses restent les mêmes."),
};
pub(super) const DE: TimeUi = TimeUi {
    heading: "Was hat sich geändert?",
    first: "Von",
    second: "Bis",
    period: "Erster Tag von {1}",
    timeline: "Zeitleiste",
    of_case: "Der Tag der Zeitleiste",
    next: "Zur nächsten Änderung",
    previous: "Zurück vor die letzte Änderung",
    none_left: "Weiter ändert sich nichts.",
    nothing: "Nichts: An diesen beiden Tagen sind alle Antworten auf diese Frage gleich.",
    changed: count("Eine Antwort ist anders.", "{1} Antworten sind anders."),
    same: count("Die andere Antwort bleibt gleich.", "Die anderen {1} Antworten bleiben gleich."),
};
pub(super) const EN: TimeUi = TimeUi {
    heading: "What changed?",
    first: "From",
    second: "To",
    period: "First day of {1}",
    timeline: "timeline",
    of_case: "The day on the timeline",
    next: "On to the next change",
    previous: "Back before the last change",
    none_left: "Nothing changes beyond this.",
    nothing: "Nothing: on these two days all answers to this question are the same.",
    changed: count("One answer is different.", "{1} answers are different."),
    same: count("The other answer stays the same.", "The other {1} answers stay the same."),
};
