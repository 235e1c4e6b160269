//! The words of exercises on paper: cases without answers, the answer sheet, the certificate.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct HandoutUi {
    /// The name of the page.
    pub title: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// Labels the choice of the sheets.
    pub which: &'static str,
    /// Both, those of learners, the answers.
    pub choices: [&'static str; 3],
    /// An exercise by its number.
    pub exercise: &'static str,
    /// One that cannot be made.
    pub not_made: &'static str,
    /// After the name of a lesson, on its answer sheet.
    pub answers_of: &'static str,
    /// Names the seed.
    pub seed: &'static str,
    /// Before the room to write.
    pub because: &'static str,
    /// Before what is said after the answers.
    pub debrief: &'static str,
    /// Before what is for the trainer alone.
    pub notes: &'static str,
    /// The name of the certificate.
    pub certificate: &'static str,
    /// What it is.
    pub certificate_lede: &'static str,
    /// Where nothing was practised.
    pub nothing: &'static str,
    /// Labels the name.
    pub name: &'static str,
    /// What becomes of it.
    pub name_note: &'static str,
    /// Labels the days.
    pub practised_on: &'static str,
    /// From one day to another.
    pub days: &'static str,
    /// Labels what was practised.
    pub what: &'static str,
    /// Labels how many steps of it.
    pub steps: &'static str,
    /// Labels how many questions.
    pub questions: &'static str,
    /// Heads the made exercises.
    pub made_ones: &'static str,
    /// What their names are for.
    pub seeds_note: &'static str,
    /// What the certificate says, and what it does not.
    pub not_knowledge: &'static str,
}
}

pub(super) const NL: HandoutUi = HandoutUi {
    title: "Oefeningen op papier",
    lede: "A4: eerst de casussen zonder antwoord, dan op nieuwe bladen de antwoorden.",
    which: "Welke bladen?",
    choices: ["oefenbladen en antwoorden", "alleen de oefenbladen", "alleen de antwoorden"],
    exercise: "Oefening {1}",
    not_made: "Oefening {1} kan met deze regels niet worden gemaakt.",
    answers_of: ": antwoorden",
    seed: "Nummer",
    because: "Want:",
    debrief: "Om te onthouden",
    notes: "Voor wie begeleidt",
    certificate: "Oefenattest",
    certificate_lede: "Een blad over wat je geoefend hebt, om af te drukken.",
    nothing: "Er is nog niets geoefend. Zodra je een vraag beantwoordt, komt ze op dit blad.",
    name: "Naam",
    name_note: "Hoeft niet. De naam komt alleen op het papier: deze pagina bewaart hem niet.",
    practised_on: "Geoefend",
    days: "van {1} tot en met {2}",
    what: "Wat",
    steps: "Stappen",
    questions: "Vragen beantwoord",
    made_ones: "Oefeningen uit de regels",
    seeds_note: "Met deze nummers en dezelfde regels maakt iedereen dezelfde oefeningen opnieuw.",
    not_knowledge: "Dit blad zegt dat er oefeningen zijn gemaakt. Het zegt niet wat iemand van het recht weet.",
};
pub(super) const FR: HandoutUi = HandoutUi {
    title: "Exercices sur papier",
    lede: "Format A4 : d’abord les cas sans réponse, puis les réponses sur de nouvelles feuilles.",
    which: "Quelles feuilles ?",
    choices: ["exercices et réponses", "seulement les exercices", "seulement les réponses"],
    exercise: "Exercice {1}",
    not_made: "L’exercice {1} ne peut pas être fait avec ces règles.",
    answers_of: " : réponses",
    seed: "Numéro",
    because: "Parce que :",
    debrief: "À retenir",
    notes: "Pour qui anime",
    certificate: "Attestation d’exercice",
    certificate_lede: "Une feuille sur ce que vous avez exercé, à imprimer.",
    nothing: "Rien n’a encore été exercé. Dès que vous répondez à une question, elle figure sur cette feuille.",
    name: "Nom",
    name_note: "Facultatif. Le nom ne figure que sur le papier : cette page ne le conserve pas.",
    practised_on: "Exercé",
    days: "du {1} au {2}",
    what: "Quoi",
    steps: "Étapes",
    questions: "Réponses données",
    made_ones: "Exercices tirés des règles",
    seeds_note: "Avec ces numéros et les mêmes règles, chacun refait les mêmes exercices.",
    not_knowledge: "Cette feuille dit que des exercices ont été faits. Elle ne dit pas ce que quelqu’un sait du droit.",
};
pub(super) const DE: HandoutUi = HandoutUi {
    title: "Übungen auf Papier",
    lede: "A4: zuerst die Fälle ohne Antwort, dann auf neuen Blättern die Antworten.",
    which: "Welche Blätter?",
    choices: ["Übungsblätter und Antworten", "nur die Übungsblätter", "nur die Antworten"],
    exercise: "Übung {1}",
    not_made: "Übung {1} kann mit diesen Regeln nicht gemacht werden.",
    answers_of: ": Antworten",
    seed: "Nummer",
    because: "Denn:",
    debrief: "Zum Merken",
    notes: "Für die Leitung",
    certificate: "Übungsbescheinigung",
    certificate_lede: "Ein Blatt darüber, was Sie geübt haben, zum Drucken.",
    nothing: "Es wurde noch nichts geübt. Sobald Sie eine Frage beantworten, steht sie auf diesem Blatt.",
    name: "Name",
    name_note: "Freiwillig. Der Name steht nur auf dem Papier: Diese Seite bewahrt ihn nicht auf.",
    practised_on: "Geübt",
    days: "vom {1} bis zum {2}",
    what: "Was",
    steps: "Schritte",
    questions: "Beantwortete Fragen",
    made_ones: "Übungen aus den Regeln",
    seeds_note: "Mit diesen Nummern und denselben Regeln entstehen überall wieder dieselben Übungen.",
    not_knowledge: "Dieses Blatt sagt, dass Übungen gemacht wurden. Es sagt nicht, was jemand vom Recht weiß.",
};
pub(super) const EN: HandoutUi = HandoutUi {
    title: "Exercises on paper",
    lede: "A4: first the cases without answers, then the answers on new sheets.",
    which: "Which sheets?",
    choices: ["exercises and answers", "only the exercises", "only the answers"],
    exercise: "Exercise {1}",
    not_made: "Exercise {1} cannot be made with these rules.",
    answers_of: ": answers",
    seed: "Number",
    because: "Because:",
    debrief: "To remember",
    notes: "For whoever leads",
    certificate: "Certificate of exercise",
    certificate_lede: "A sheet about what you practised, to print.",
    nothing: "Nothing was practised yet. As soon as you answer a question, it stands on this sheet.",
    name: "Name",
    name_note: "Not needed. The name stands on the paper only: this page does not keep it.",
    practised_on: "Practised",
    days: "from {1} to {2}",
    what: "What",
    steps: "Steps",
    questions: "Questions answered",
    made_ones: "Exercises made of the rules",
    seeds_note: "With these numbers and the same rules, everybody makes the same exercises again.",
    not_knowledge: "This sheet says that exercises were done. It does not say what somebody knows of the law.",
};
