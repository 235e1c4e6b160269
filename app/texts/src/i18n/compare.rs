//! The words of "Compare", and of answers that differ.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct CompareUi {
    /// Puts the case aside, to be compared with.
    pub heading: &'static str,
    /// Names the case that was put aside: its title, its day.
    pub aside: &'static str,
    /// Names the case on the desk.
    pub now: &'static str,
    /// Exchanges the two.
    pub swap: &'static str,
    /// Goes back to the one that was put aside.
    pub back: &'static str,
    /// Ends the comparison.
    pub let_go: &'static str,
    /// The two cases are still one.
    pub same: &'static str,
    /// How many answers differ.
    pub differ: Count,
    /// The answer in the other case, beside the one here.
    pub was: &'static str,
    /// Heads what the cases state differently.
    pub stated: &'static str,
    /// The cases differ, and no answer does.
    pub same_answers: &'static str,
    /// Another day.
    pub day: &'static str,
    /// Other ears.
    pub audience: &'static str,
    /// Of an item: its name, and what is stated.
    pub of_item: &'static str,
    /// An assumption the first case makes.
    pub not_supposed: &'static str,
    /// An assumption the second case makes.
    pub supposed: &'static str,
    /// People or items of the first case.
    pub only_a: &'static str,
    /// People or items of the second.
    pub only_b: &'static str,
    /// Before the rules that make answers differ, with how many answers.
    pub because: Count,
    /// From one to the other, read out.
    pub then: &'static str,
    /// What becomes of a rule that does not speak of it.
    pub no_part: &'static str,
}
}

pub(super) const NL: CompareUi = CompareUi {
    heading: "Vergelijk",
    aside: "A: {1}",
    now: "B: nu, {1}",
    swap: "Wissel A en B",
    back: "Terug naar A",
    let_go: "Stop met vergelijken",
    same: "Nog geen verschil. Verander iets in B.",
    differ: count("Eén antwoord verschilt", "{1} antwoorden verschillen"),
    was: "in A: {1}",
    stated: "Wat anders is in B",
    same_answers: "Alle antwoorden zijn gelijk.",
    day: "De dag: {1} → {2}",
    audience: "Verteld aan: {1} → {2}",
    of_item: "‘{1}’: {2}",
    not_supposed: "Niet meer verondersteld: {1}",
    supposed: "Verondersteld: {1}",
    only_a: "Alleen in A: {1}",
    only_b: "Alleen in B: {1}",
    because: count("Eén antwoord verschilt door:", "{1} antwoorden verschillen door:"),
    then: ", dan: ",
    no_part: "speelt niet mee",
};
pub(super) const FR: CompareUi = CompareUi {
    heading: "Comparer",
    aside: "A : {1}",
    now: "B : maintenant, {1}",
    swap: "Échanger A et B",
    back: "Revenir à A",
    let_go: "Ne plus comparer",
    same: "Pas encore de différence. Changez quelque chose dans B.",
    differ: count("Une réponse diffère", "{1} réponses diffèrent"),
    was: "dans A : {1}",
    stated: "Ce qui est différent dans B",
    same_answers: "Toutes les réponses sont les mêmes.",
    day: "Le jour : {1} → {2}",
    audience: "Dit à : {1} → {2}",
    of_item: "« {1} » : {2}",
    not_supposed: "N’est plus supposé : {1}",
    supposed: "Supposé : {1}",
    only_a: "Seulement dans A : {1}",
    only_b: "Seulement dans B : {1}",
    because: count("Une réponse diffère en raison de :", "{1} réponses diffèrent en raison de :"),
    then: ", puis : ",
    no_part: "n’intervient pas",
};
pub(super) const DE: CompareUi = CompareUi {
    heading: "Vergleichen",
    aside: "A: {1}",
    now: "B: jetzt, {1}",
    swap: "A und B tauschen",
    back: "Zurück zu A",
    let_go: "Vergleich beenden",
    same: "Noch kein Unterschied. Ändern Sie etwas in B.",
    differ: count("Eine Antwort ist anders", "{1} Antworten sind anders"),
    was: "in A: {1}",
    stated: "Was in B anders ist",
    same_answers: "Alle Antworten sind gleich.",
    day: "Der Tag: {1} → {2}",
    audience: "Erzählt an: {1} → {2}",
    of_item: "„{1}“: {2}",
    not_supposed: "Nicht mehr angenommen: {1}",
    supposed: "Angenommen: {1}",
    only_a: "Nur in A: {1}",
    only_b: "Nur in B: {1}",
    because: count("Eine Antwort ist anders wegen:", "{1} Antworten sind anders wegen:"),
    then: ", dann: ",
    no_part: "spielt keine Rolle",
};
pub(super) const EN: CompareUi = CompareUi {
    heading: "Compare",
    aside: "A: {1}",
    now: "B: now, {1}",
    swap: "Swap A and B",
    back: "Back to A",
    let_go: "Stop comparing",
    same: "No difference yet. Change something in B.",
    differ: count("One answer differs", "{1} answers differ"),
    was: "in A: {1}",
    stated: "What is different in B",
    same_answers: "All answers are the same.",
    day: "The day: {1} → {2}",
    audience: "Told to: {1} → {2}",
    of_item: "“{1}”: {2}",
    not_supposed: "No longer supposed: {1}",
    supposed: "Supposed: {1}",
    only_a: "Only in A: {1}",
    only_b: "Only in B: {1}",
    because: count("One answer differs because of:", "{1} answers differ because of:"),
    then: ", then: ",
    no_part: "plays no part",
};
