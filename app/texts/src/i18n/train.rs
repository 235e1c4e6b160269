//! The words of an exercise: the story, what somebody expects, the answers, and the way on.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct TrainUi {
    /// The name of the page.
    pub title: &'static str,
    /// The course did not come.
    pub not_there: &'static str,
    /// There is no such exercise.
    pub no_such: &'static str,
    /// Nothing can be made of this name.
    pub not_made: &'static str,
    /// Leads to all exercises.
    pub home: &'static str,
    /// Names the steps.
    pub steps: &'static str,
    /// Where somebody is: `{1}` of `{2}`.
    pub step: &'static str,
    /// Of a step whose answers were shown.
    pub seen: &'static str,
    /// Heads the goal.
    pub goal: &'static str,
    /// Names the story.
    pub case: &'static str,
    /// Names the people.
    pub who: &'static str,
    /// Names the things.
    pub what: &'static str,
    /// What is not told.
    pub absent: &'static str,
    /// Unfolds the rest of the case.
    pub whole: &'static str,
    /// Heads the questions.
    pub questions: &'static str,
    /// What to do with them.
    pub how: &'static str,
    /// Which keys choose.
    pub keys: &'static str,
    /// Heads what is otherwise than in the story.
    pub otherwise: &'static str,
    /// Heads the exact outcomes.
    pub exactly: &'static str,
    /// Heads how sure.
    pub sure: &'static str,
    /// Shows the answers.
    pub reveal: &'static str,
    /// Heads the answers.
    pub answers: &'static str,
    /// How many were expected: `{1}` of `{2}`.
    pub as_thought: &'static str,
    /// None was.
    pub all_other: &'static str,
    /// Before what was expected.
    pub you_said: &'static str,
    /// It is as expected.
    pub same: &'static str,
    /// The family is as expected; exactly it is `{1}`.
    pub near: &'static str,
    /// It is otherwise.
    pub other: &'static str,
    /// Nothing was expected.
    pub not_said: &'static str,
    /// Heads what made the difference.
    pub difference: &'static str,
    /// Before the answer in the story as it was told.
    pub was: &'static str,
    /// It makes none.
    pub no_difference: &'static str,
    /// Heads what is said afterwards.
    pub debrief: &'static str,
    /// Opens the files in which all answers to a series are saved.
    pub hand_in: &'static str,
    /// What they are for.
    pub hand_in_note: &'static str,
    /// Puts the case on the workbench.
    pub to_workbench: &'static str,
    /// Why.
    pub try_out: &'static str,
    /// Leads to the next step.
    pub next: &'static str,
    /// Leads to all exercises, after the last step.
    pub finish: &'static str,
    /// Begins the step anew.
    pub again: &'static str,
    /// A made exercise.
    pub made: &'static str,
    /// How it was made.
    pub made_how: &'static str,
    /// Its seed: `{1}`.
    pub seed: &'static str,
    /// Labels its link.
    pub link: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// Makes another one.
    pub another: &'static str,
    /// How sure somebody is: a guess, rather, certain.
    pub sure_words: [&'static str; 3],
    /// How many more rules are folded.
    pub more: Count,
    /// How many questions are open still, beside the button.
    pub open: Count,
    /// How many were left open.
    pub left_open: Count,
}
}

pub(super) const NL: TrainUi = TrainUi {
    title: "Oefenen",
    not_there: "De oefeningen konden niet worden geladen. Er is niets verloren: probeer het opnieuw.",
    no_such: "Deze oefening bestaat niet (meer).",
    not_made: "Hiervan is met deze regels geen oefening te maken.",
    home: "Alle oefeningen",
    steps: "Stappen",
    step: "Stap {1} van {2}",
    seen: "al gedaan",
    goal: "Doel",
    case: "De situatie",
    who: "Wie erbij is",
    what: "Waarover het gaat",
    absent: "Wat hier niet staat, is niet zo. Wat gewoon bij een functie hoort, wordt niet herhaald.",
    whole: "Het hele verhaal, met wie er nog is",
    questions: "Wat denk je?",
    how: "Zeg eerst wat je verwacht. Daarna zie je het antwoord, en waarom.",
    keys: "Kiezen kan ook met de toetsen 1 tot 4.",
    otherwise: "Stel dat één ding anders is",
    exactly: "Preciezer (hoeft niet)",
    sure: "Hoe zeker ben je? (hoeft niet)",
    reveal: "Laat zien",
    answers: "De antwoorden",
    as_thought: "{1} van {2} zoals je dacht.",
    all_other: "Het was telkens anders dan je dacht. Hieronder staat waarom.",
    you_said: "Je dacht",
    same: "Zoals je dacht.",
    near: "De richting klopt. Precies is het: {1}.",
    other: "Anders dan je dacht. Hieronder staat waarom.",
    not_said: "Deze vraag liet je open.",
    difference: "Wat het verschil maakt",
    was: "In het verhaal zelf:",
    no_difference: "Hier maakt het geen verschil: het antwoord blijft wat het was.",
    debrief: "Om te onthouden",
    hand_in: "Bewaar je antwoorden",
    hand_in_note: "Voor je trainer of een leerplatform. Er staat geen naam in, alleen wat je antwoordde sinds je deze pagina opende, en wanneer je het bewaart.",
    to_workbench: "Open op de tafel",
    try_out: "Verander er iets aan en kijk wat er gebeurt.",
    next: "Volgende stap",
    finish: "Klaar: naar alle oefeningen",
    again: "Opnieuw proberen",
    made: "Een oefening uit de regels",
    made_how: "Deze pagina heeft deze oefening zelf gemaakt, uit de regels. Met dezelfde link krijgt iedereen dezelfde oefening.",
    seed: "Nummer: {1}",
    link: "Link naar deze oefening",
    copy: "Kopieer",
    another: "Een andere oefening",
    sure_words: ["een gok", "ik denk het", "zeker"],
    more: count("Nog één regel", "Nog {1} regels"),
    open: count("nog één vraag open", "nog {1} vragen open").or_none("alles beantwoord"),
    left_open: count("Eén liet je open.", "{1} liet je open."),
};

pub(super) const FR: TrainUi = TrainUi {
    title: "S'exercer",
    not_there: "Les exercices n'ont pas pu être chargés. Rien n'est perdu : réessayez.",
    no_such: "Cet exercice n'existe pas (ou plus).",
    not_made: "Avec ces règles, aucun exercice ne peut en être fait.",
    home: "Tous les exercices",
    steps: "Étapes",
    step: "Étape {1} sur {2}",
    seen: "déjà faite",
    goal: "Objectif",
    case: "La situation",
    who: "Qui est concerné",
    what: "De quoi il s'agit",
    absent: "Ce qui n'est pas écrit ici n'est pas le cas. Ce qui va de soi avec une fonction n'est pas répété.",
    whole: "Toute l'histoire, avec les autres",
    questions: "Qu'en pensez-vous ?",
    how: "Dites d'abord ce que vous en pensez. Vous verrez ensuite la réponse, et pourquoi.",
    keys: "Les touches 1 à 4 choisissent aussi.",
    otherwise: "Supposons un seul changement",
    exactly: "Plus précisément (facultatif)",
    sure: "En êtes-vous sûr ? (facultatif)",
    reveal: "Montrer les réponses",
    answers: "Les réponses",
    as_thought: "{1} sur {2} comme vous le pensiez.",
    all_other: "Ce n'était jamais ce que vous pensiez. Voici chaque fois pourquoi.",
    you_said: "Vous pensiez",
    same: "Comme vous le pensiez.",
    near: "Le sens est le bon. Plus précisément : {1}.",
    other: "Ce n'est pas ce que vous pensiez. Voici pourquoi.",
    not_said: "Vous avez laissé cette question ouverte.",
    difference: "Ce qui fait la différence",
    was: "Dans l'histoire même :",
    no_difference: "Ici, cela ne fait aucune différence : la réponse reste la même.",
    debrief: "À retenir",
    hand_in: "Enregistrer vos réponses",
    hand_in_note: "Pour votre formateur ou une plateforme d'apprentissage. Aucun nom n'y figure, seulement ce que vous avez répondu depuis l'ouverture de cette page, et quand vous l'enregistrez.",
    to_workbench: "Ouvrir à la table",
    try_out: "Changez quelque chose et regardez ce qui se passe.",
    next: "Étape suivante",
    finish: "Terminé : tous les exercices",
    again: "Recommencer",
    made: "Un exercice tiré des règles",
    made_how: "Cette page a fait elle-même cet exercice, à partir des règles. Le même lien donne à chacun le même exercice.",
    seed: "Numéro : {1}",
    link: "Lien vers cet exercice",
    copy: "Copier",
    another: "Un autre exercice",
    sure_words: ["une supposition", "je le pense", "certain"],
    more: count("Encore une règle", "Encore {1} règles"),
    open: count("encore une question ouverte", "encore {1} questions ouvertes")
        .or_none("vous avez répondu à tout"),
    left_open: count("Une est restée ouverte.", "{1} sont restées ouvertes."),
};

pub(super) const DE: TrainUi = TrainUi {
    title: "Üben",
    not_there: "Die Übungen konnten nicht geladen werden. Es ist nichts verloren: Versuchen Sie es noch einmal.",
    no_such: "Diese Übung gibt es nicht (mehr).",
    not_made: "Daraus lässt sich mit diesen Regeln keine Übung machen.",
    home: "Alle Übungen",
    steps: "Schritte",
    step: "Schritt {1} von {2}",
    seen: "schon gemacht",
    goal: "Ziel",
    case: "Die Situation",
    who: "Wer dabei ist",
    what: "Worum es geht",
    absent: "Was hier nicht steht, ist nicht so. Was ohnehin zu einer Funktion gehört, wird nicht wiederholt.",
    whole: "Die ganze Geschichte, mit allen anderen",
    questions: "Was denken Sie?",
    how: "Sagen Sie zuerst, was Sie erwarten. Danach sehen Sie die Antwort und den Grund.",
    keys: "Wählen geht auch mit den Tasten 1 bis 4.",
    otherwise: "Angenommen, eines ist anders",
    exactly: "Genauer (freiwillig)",
    sure: "Wie sicher sind Sie? (freiwillig)",
    reveal: "Antworten zeigen",
    answers: "Die Antworten",
    as_thought: "{1} von {2}, wie Sie dachten.",
    all_other: "Es war jedes Mal anders, als Sie dachten. Die Gründe stehen darunter.",
    you_said: "Sie dachten",
    same: "Wie Sie dachten.",
    near: "Die Richtung stimmt. Genau ist es: {1}.",
    other: "Anders, als Sie dachten. Der Grund steht darunter.",
    not_said: "Diese Frage haben Sie offen gelassen.",
    difference: "Was den Unterschied macht",
    was: "In der Geschichte selbst:",
    no_difference: "Hier macht es keinen Unterschied: Die Antwort bleibt, wie sie war.",
    debrief: "Zum Merken",
    hand_in: "Ihre Antworten speichern",
    hand_in_note: "Für die Leitung der Schulung oder eine Lernplattform. Es steht kein Name darin, nur was Sie seit dem Öffnen dieser Seite geantwortet haben und wann Sie es speichern.",
    to_workbench: "Am Tisch öffnen",
    try_out: "Ändern Sie etwas und sehen Sie, was geschieht.",
    next: "Nächster Schritt",
    finish: "Fertig: zu allen Übungen",
    again: "Noch einmal",
    made: "Eine Übung aus den Regeln",
    made_how: "Diese Seite hat diese Übung selbst aus den Regeln gemacht. Mit demselben Link bekommen alle dieselbe Übung.",
    seed: "Nummer: {1}",
    link: "Link zu dieser Übung",
    copy: "Kopieren",
    another: "Eine andere Übung",
    sure_words: ["geraten", "ich denke schon", "sicher"],
    more: count("Noch eine Regel", "Noch {1} Regeln"),
    open: count("noch eine Frage offen", "noch {1} Fragen offen").or_none("alles beantwortet"),
    left_open: count("Eine blieb offen.", "{1} blieben offen."),
};

pub(super) const EN: TrainUi = TrainUi {
    title: "Practise",
    not_there: "The exercises could not be loaded. Nothing is lost: try again.",
    no_such: "This exercise does not exist (any more).",
    not_made: "No exercise can be made of this with these rules.",
    home: "All exercises",
    steps: "Steps",
    step: "Step {1} of {2}",
    seen: "already done",
    goal: "Goal",
    case: "The situation",
    who: "Who is there",
    what: "What it is about",
    absent: "What is not written here is not so. What simply goes with a function is not repeated.",
    whole: "The whole story, with everybody else",
    questions: "What do you think?",
    how: "Say first what you expect. Then you see the answer, and why.",
    keys: "The keys 1 to 4 choose as well.",
    otherwise: "Suppose one thing is different",
    exactly: "More exactly (optional)",
    sure: "How sure are you? (optional)",
    reveal: "Show me",
    answers: "The answers",
    as_thought: "{1} of {2} as you thought.",
    all_other: "It was never what you thought. Below is why, each time.",
    you_said: "You thought",
    same: "As you thought.",
    near: "The direction is right. Exactly it is: {1}.",
    other: "Not what you thought. Below is why.",
    not_said: "You left this question open.",
    difference: "What makes the difference",
    was: "In the story itself:",
    no_difference: "Here it makes no difference: the answer stays what it was.",
    debrief: "To remember",
    hand_in: "Save your answers",
    hand_in_note: "For your trainer or a learning platform. No name stands in it, only what you answered since you opened this page, and when you save it.",
    to_workbench: "Open at the table",
    try_out: "Change something and see what happens.",
    next: "Next step",
    finish: "Done: to all exercises",
    again: "Try again",
    made: "An exercise out of the rules",
    made_how: "This page made this exercise itself, out of the rules. The same link gives everybody the same exercise.",
    seed: "Number: {1}",
    link: "Link to this exercise",
    copy: "Copy",
    another: "Another exercise",
    sure_words: ["a guess", "I think so", "certain"],
    more: count("One more rule", "{1} more rules"),
    open: count("one question still open", "{1} questions still open").or_none("all answered"),
    left_open: count("You left one open.", "You left {1} open."),
};
