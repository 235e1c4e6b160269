//! The words of making lessons.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct LessonsUi {
    /// The name of the page.
    pub title: &'static str,
    /// What lessons are.
    pub intro: &'static str,
    /// Makes one.
    pub new: &'static str,
    /// Heads the chapters to copy.
    pub from_chapter: &'static str,
    /// Where there is none yet.
    pub empty: &'static str,
    /// How many steps.
    pub steps: Count,
    /// How many questions.
    pub asks: Count,
    /// Names a question by its number.
    pub question: &'static str,
    /// To somebody alone.
    pub practise: &'static str,
    /// To a group.
    pub show: &'static str,
    /// To paper.
    pub handout: &'static str,
    /// Opens the ways to hand it on.
    pub share: &'static str,
    /// One without a name.
    pub untitled: &'static str,
    /// A chip: it came inside the page.
    pub carried: &'static str,
    /// One that cannot be read.
    pub unreadable: &'static str,
    /// An address of none.
    pub gone: &'static str,
    /// Leads back to the list.
    pub all: &'static str,
    /// Labels the name.
    pub name: &'static str,
    /// Labels the goal.
    pub goal: &'static str,
    /// Names the row of languages.
    pub langs: &'static str,
    /// What becomes of a language without a text.
    pub follows: &'static str,
    /// Where it has no step yet.
    pub no_steps: &'static str,
    /// Whether a lesson brings along how the page is set up for a group.
    pub with_room: &'static str,
    /// How another step is made.
    pub how: &'static str,
    /// Leads to the workbench.
    pub to_table: &'static str,
    /// Adds an exercise that the page makes.
    pub add_made: &'static str,
    /// Heads what is asked.
    pub asked: &'static str,
    /// Heads all that could be asked.
    pub what: &'static str,
    /// Explains the cells.
    pub what_help: &'static str,
    /// Offers what could be otherwise.
    pub add_if: &'static str,
    /// Nothing turns the answer.
    pub no_if: &'static str,
    /// Why a question stays.
    pub last_ask: &'static str,
    /// Before, after, for the trainer.
    pub said: [&'static str; 3],
    /// Labels the minutes.
    pub minutes: &'static str,
    /// Opens the case on the workbench.
    pub open_case: &'static str,
    /// Takes the case of the workbench.
    pub replace: &'static str,
    /// A chip: there is something to heed.
    pub heed: &'static str,
    /// Names a step that is made.
    pub made: &'static str,
    /// Labels what it is about.
    pub about: &'static str,
    /// About anything.
    pub any: &'static str,
    /// Groups the misconceptions.
    pub belief: &'static str,
    /// Groups the rules.
    pub rule: &'static str,
    /// Another seed.
    pub reroll: &'static str,
    /// Nothing can be made of it.
    pub no_made: &'static str,
    /// Warns: the texts do not say.
    pub silent: &'static str,
    /// Warns: no text was found.
    pub no_basis: &'static str,
    /// Warns: first find out {1}.
    pub depends: &'static str,
    /// Warns: texts contradict.
    pub conflict: &'static str,
    /// Warns: less certain.
    pub contestable: &'static str,
    /// Warns: supposed, {1}.
    pub assumed: &'static str,
    /// Warns: something about it is undecided.
    pub open: &'static str,
    /// Warns: a disputed rule stands beside it.
    pub disputed: &'static str,
    /// Warns: not asked in this setting.
    pub not_here: &'static str,
    /// Warns: nothing is said after the answers.
    pub no_debrief: &'static str,
    /// The button beside an answer, and its sheet.
    pub ask_this: &'static str,
    /// Heads the lessons to choose from.
    pub which: &'static str,
    /// Into a new one.
    pub in_new: &'static str,
    /// A step of its own; with the last one; there already; full. {1} is the lesson.
    pub put: [&'static str; 4],
    /// Leads to the lesson.
    pub see: &'static str,
    /// It came; it was there; another one has its id. {1} is the lesson.
    pub came: [&'static str; 3],
    /// A text is no link to a lesson.
    pub no_link: &'static str,
    /// The lesson in a link is not sound: {1}.
    pub bad_lesson: &'static str,
    /// The page did not come.
    pub no_page: &'static str,
    /// Heads the ways to hand it on.
    pub share_heading: &'static str,
    /// Heads the link.
    pub as_link: &'static str,
    /// What the link is.
    pub in_link: &'static str,
    /// How long it is: {1} signs.
    pub length: &'static str,
    /// It is too long for a link.
    pub no_room: &'static str,
    /// Heads the file.
    pub as_file: &'static str,
    /// What the file is.
    pub in_file: &'static str,
    /// Heads the page with the lesson inside.
    pub as_page: &'static str,
    /// What that is.
    pub in_page: &'static str,
    /// Downloads it.
    pub take_page: &'static str,
    /// What its files are called.
    pub file: &'static str,
    /// Beside what is forgotten: how many lessons.
    pub fresh: Count,
}
}

pub(super) const NL: LessonsUi = LessonsUi {
    title: "Lessen",
    intro: "Maak van kaarten een les voor je groep. Jij kiest wat je vraagt. De antwoorden komen van de teksten, en je krijgt een seintje waar ze geen antwoord geven.",
    new: "Nieuwe les",
    from_chapter: "Begin met een hoofdstuk van de cursus",
    empty: "Nog geen les. Begin met een nieuwe, met een hoofdstuk van de cursus, of met een bestand dat je kreeg.",
    steps: count("Eén stap", "{1} stappen").or_none("Nog geen stappen"),
    asks: count("Eén vraag", "{1} vragen"),
    question: "vraag {1}",
    practise: "Oefenen",
    show: "Voor een groep",
    handout: "Op papier",
    share: "Delen",
    untitled: "Les zonder naam",
    carried: "in deze pagina",
    unreadable: "Deze les kan hier niet worden gelezen",
    gone: "Deze les is er niet (meer).",
    all: "Alle lessen",
    name: "Naam van de les",
    goal: "Wat iemand daarna weet; het staat vooraan",
    langs: "Taal waarin je schrijft",
    follows: "Schrijf eerst in je eigen taal. Een andere taal zonder tekst neemt die over.",
    no_steps: "Deze les heeft nog geen stappen.",
    with_room: "De les neemt de instelling voor de groep mee",
    how: "Zet op de tafel een kaart klaar en kies daar ‘Vraag dit in een les’. Of laat de pagina een oefening maken.",
    to_table: "Naar de tafel",
    add_made: "Een gemaakte oefening",
    asked: "Dit vraag je",
    what: "Wat wil je nog vragen?",
    what_help: "Elk vak is een vraag. Er staat in wat de teksten antwoorden; je groep ziet dat pas na haar eigen antwoord. Druk op een vak om het te vragen, of niet meer.",
    add_if: "En als …?",
    no_if: "Er is niets dat dit antwoord in één keer omdraait.",
    last_ask: "Een stap vraagt minstens één ding.",
    said: ["Vooraf gezegd", "Achteraf gezegd", "Alleen voor jou"],
    minutes: "Minuten",
    open_case: "Open deze kaart op de tafel",
    replace: "Neem de kaart die op de tafel ligt",
    heed: "let op",
    made: "Gemaakte oefening",
    about: "Waarover",
    any: "Maakt niet uit",
    belief: "Een misvatting",
    rule: "Een regel",
    reroll: "Een andere",
    no_made: "Hierover kan de pagina geen oefening maken. Kies iets anders.",
    silent: "De tekst zegt het niet. Leg geen eigen antwoord op: vraag samen wie het beslist.",
    no_basis: "Geen tekst gevonden die dit toelaat. Dat is geen verbod: zeg dat erbij.",
    depends: "Dit hangt af van iets wat niemand weet: {1}. Zet het vast op de kaart, of vraag je groep wat ze eerst zou uitzoeken.",
    conflict: "De teksten spreken elkaar tegen. Laat beide kanten zien en kies er zelf geen.",
    contestable: "Minder zeker: geen enkele tekst zegt dit met zoveel woorden. Zeg dat erbij.",
    assumed: "{1}: zo is het alleen in die veronderstelling. Dat is geen recht; zeg het erbij.",
    open: "Hierover is iets niet beslist:",
    disputed: "Ernaast staat iets dat zwak is of zichzelf tegenspreekt; het beslist niets:",
    not_here: "Deze vraag past niet bij het overleg op deze kaart.",
    no_debrief: "Schrijf bij ‘Achteraf gezegd’ wat hierover te zeggen valt. Anders gaat je groep weg met een half antwoord.",
    ask_this: "Vraag dit in een les",
    which: "In welke les?",
    in_new: "In een nieuwe les",
    put: [
        "Een nieuwe stap in “{1}”.",
        "Erbij gezet in de laatste stap van “{1}”.",
        "Dat vraag je al in “{1}”.",
        "“{1}” is vol: meer stappen kunnen er niet bij.",
    ],
    see: "Bekijk de les",
    came: [
        "“{1}” staat bij je lessen.",
        "“{1}” had je al, precies zo.",
        "“{1}” staat bij je lessen. Je had er al een versie van die anders is; die is ook gebleven.",
    ],
    no_link: "Dit is geen link naar een les. Kopieer de hele link en probeer het opnieuw. Aan je lessen is niets veranderd.",
    bad_lesson: "De les in deze link klopt niet: {1} Vraag wie ze maakte om een nieuwe link. Aan je lessen is niets veranderd.",
    no_page: "De pagina kon niet worden opgehaald. Probeer het opnieuw met internet, of bewaar de les als bestand.",
    share_heading: "Geef de les door",
    as_link: "Als link",
    in_link: "De hele les zit in de link zelf. Er gaat niets naar een server. Wie de link opent, vindt de les bij zijn lessen.",
    length: "De link is {1} tekens lang.",
    no_room: "Deze les is te lang voor een link. Een bestand lukt wel.",
    as_file: "Als bestand",
    in_file: "Een klein bestand om te mailen of te bewaren. Wie het op deze pagina laat vallen, heeft de les.",
    as_page: "Als één pagina met de les erin",
    in_page: "Voor op een stick of een gedeelde map. De pagina opent meteen op de les, zonder internet en zonder iets te installeren.",
    take_page: "Download de pagina met de les",
    file: "les",
    fresh: count("En ook één les.", "En ook {1} lessen."),
};

pub(super) const FR: LessonsUi = LessonsUi {
    title: "Leçons",
    intro: "Faites de vos cartes une leçon pour votre groupe. Vous choisissez ce que vous demandez. Les réponses viennent des textes, et la page vous prévient là où ils n’en donnent pas.",
    new: "Nouvelle leçon",
    from_chapter: "Partir d’un chapitre du cours",
    empty: "Pas encore de leçon. Commencez par une nouvelle, par un chapitre du cours, ou par un fichier que vous avez reçu.",
    steps: count("Une étape", "{1} étapes").or_none("Pas encore d’étape"),
    asks: count("Une question", "{1} questions"),
    question: "question {1}",
    practise: "S’exercer",
    show: "Devant un groupe",
    handout: "Sur papier",
    share: "Partager",
    untitled: "Leçon sans nom",
    carried: "dans cette page",
    unreadable: "Cette leçon ne peut pas être lue ici",
    gone: "Cette leçon n’existe pas (ou plus).",
    all: "Toutes les leçons",
    name: "Nom de la leçon",
    goal: "Ce qu’on saura ensuite ; c’est dit au début",
    langs: "Langue dans laquelle vous écrivez",
    follows: "Écrivez d’abord dans votre langue. Une autre langue sans texte le reprend.",
    no_steps: "Cette leçon n’a pas encore d’étape.",
    with_room: "La leçon emporte les réglages pour le groupe",
    how: "Préparez une carte sur la table et choisissez-y « Poser cette question dans une leçon ». Ou laissez la page faire un exercice.",
    to_table: "Vers la table",
    add_made: "Un exercice fait par la page",
    asked: "Ce que vous demandez",
    what: "Que voulez-vous demander d’autre ?",
    what_help: "Chaque case est une question. Elle contient la réponse des textes ; votre groupe ne la voit qu’après avoir répondu. Appuyez sur une case pour la demander, ou ne plus la demander.",
    add_if: "Et si… ?",
    no_if: "Rien ne renverse cette réponse d’un seul coup.",
    last_ask: "Une étape demande au moins une chose.",
    said: ["Dit avant", "Dit après", "Pour vous seulement"],
    minutes: "Minutes",
    open_case: "Ouvrir cette carte sur la table",
    replace: "Prendre la carte qui est sur la table",
    heed: "attention",
    made: "Exercice fait par la page",
    about: "À propos de",
    any: "Peu importe",
    belief: "Une idée fausse",
    rule: "Une règle",
    reroll: "Un autre",
    no_made: "La page ne peut pas faire d’exercice là-dessus. Choisissez autre chose.",
    silent: "Le texte ne le dit pas. N’imposez pas votre propre réponse : demandez ensemble qui en décide.",
    no_basis: "Aucun texte trouvé qui l’autorise. Ce n’est pas une interdiction : dites-le.",
    depends: "Cela dépend de ce que personne ne sait : {1}. Précisez-le sur la carte, ou demandez au groupe ce qu’il vérifierait d’abord.",
    conflict: "Les textes se contredisent. Montrez les deux côtés et n’en choisissez aucun vous-même.",
    contestable: "Moins certain : aucun texte ne le dit en toutes lettres. Dites-le.",
    assumed: "{1} : il n’en est ainsi que dans cette hypothèse. Ce n’est pas du droit ; dites-le.",
    open: "Un point n’est pas tranché à ce sujet :",
    disputed: "À côté se trouve un élément faible ou contradictoire. Il ne décide de rien :",
    not_here: "Cette question ne convient pas à la concertation de cette carte.",
    no_debrief: "Écrivez sous « Dit après » ce qu’il y a à en dire. Sinon, votre groupe repart avec une demi-réponse.",
    ask_this: "Poser cette question dans une leçon",
    which: "Dans quelle leçon ?",
    in_new: "Dans une nouvelle leçon",
    put: [
        "Une nouvelle étape dans « {1} ».",
        "Ajouté à la dernière étape de « {1} ».",
        "Vous le demandez déjà dans « {1} ».",
        "« {1} » est pleine : il n’y a plus de place pour une étape.",
    ],
    see: "Voir la leçon",
    came: [
        "« {1} » est parmi vos leçons.",
        "Vous aviez déjà « {1} », exactement la même.",
        "« {1} » est parmi vos leçons. Vous en aviez déjà une autre version ; elle est restée aussi.",
    ],
    no_link: "Ce n’est pas un lien vers une leçon. Copiez le lien entier et réessayez. Rien n’a changé dans vos leçons.",
    bad_lesson: "La leçon dans ce lien n’est pas correcte : {1} Demandez un nouveau lien à la personne qui l’a faite. Rien n’a changé dans vos leçons.",
    no_page: "La page n’a pas pu être téléchargée. Réessayez avec internet, ou enregistrez la leçon dans un fichier.",
    share_heading: "Transmettre la leçon",
    as_link: "Par un lien",
    in_link: "Toute la leçon est dans le lien lui-même. Rien ne va vers un serveur. Qui ouvre le lien trouve la leçon parmi les siennes.",
    length: "Le lien compte {1} signes.",
    no_room: "Cette leçon est trop longue pour un lien. Un fichier convient.",
    as_file: "Par un fichier",
    in_file: "Un petit fichier à envoyer ou à garder. Qui le dépose sur cette page a la leçon.",
    as_page: "Dans une seule page, avec la leçon",
    in_page: "Pour une clé USB ou un dossier partagé. La page s’ouvre directement sur la leçon, sans internet et sans rien installer.",
    take_page: "Télécharger la page avec la leçon",
    file: "lecon",
    fresh: count("Et aussi une leçon.", "Et aussi {1} leçons."),
};

pub(super) const DE: LessonsUi = LessonsUi {
    title: "Lektionen",
    intro: "Machen Sie aus Karten eine Lektion für Ihre Gruppe. Sie wählen, was Sie fragen. Die Antworten kommen aus den Texten, und die Seite weist Sie darauf hin, wo diese keine geben.",
    new: "Neue Lektion",
    from_chapter: "Mit einem Kapitel des Kurses beginnen",
    empty: "Noch keine Lektion. Beginnen Sie mit einer neuen, mit einem Kapitel des Kurses oder mit einer Datei, die Sie bekommen haben.",
    steps: count("Ein Schritt", "{1} Schritte").or_none("Noch keine Schritte"),
    asks: count("Eine Frage", "{1} Fragen"),
    question: "Frage {1}",
    practise: "Üben",
    show: "Vor einer Gruppe",
    handout: "Auf Papier",
    share: "Weitergeben",
    untitled: "Lektion ohne Namen",
    carried: "in dieser Seite",
    unreadable: "Diese Lektion kann hier nicht gelesen werden",
    gone: "Diese Lektion gibt es nicht (mehr).",
    all: "Alle Lektionen",
    name: "Name der Lektion",
    goal: "Was man danach weiß; es steht am Anfang",
    langs: "Sprache, in der Sie schreiben",
    follows: "Schreiben Sie zuerst in Ihrer Sprache. Eine andere Sprache ohne Text übernimmt ihn.",
    no_steps: "Diese Lektion hat noch keine Schritte.",
    with_room: "Die Lektion bringt die Einstellung für die Gruppe mit",
    how: "Legen Sie auf dem Tisch eine Karte bereit und wählen Sie dort „In einer Lektion fragen“. Oder lassen Sie die Seite eine Übung machen.",
    to_table: "Zum Tisch",
    add_made: "Eine Übung von der Seite",
    asked: "Das fragen Sie",
    what: "Was möchten Sie noch fragen?",
    what_help: "Jedes Feld ist eine Frage. Darin steht, was die Texte antworten; Ihre Gruppe sieht das erst nach der eigenen Antwort. Drücken Sie auf ein Feld, um es zu fragen oder nicht mehr zu fragen.",
    add_if: "Und wenn …?",
    no_if: "Nichts dreht diese Antwort auf einen Schlag um.",
    last_ask: "Ein Schritt fragt mindestens eines.",
    said: ["Vorher gesagt", "Nachher gesagt", "Nur für Sie"],
    minutes: "Minuten",
    open_case: "Diese Karte auf dem Tisch öffnen",
    replace: "Die Karte nehmen, die auf dem Tisch liegt",
    heed: "Achtung",
    made: "Übung von der Seite",
    about: "Worüber",
    any: "Ganz gleich",
    belief: "Ein Irrtum",
    rule: "Eine Regel",
    reroll: "Eine andere",
    no_made: "Darüber kann die Seite keine Übung machen. Wählen Sie etwas anderes.",
    silent: "Der Text sagt dazu nichts. Geben Sie keine eigene Antwort vor: Fragen Sie gemeinsam, wer das entscheidet.",
    no_basis: "Kein Text gefunden, der das erlaubt. Das ist kein Verbot: Sagen Sie das dazu.",
    depends: "Das hängt von etwas ab, das niemand weiß: {1}. Legen Sie es auf der Karte fest oder fragen Sie die Gruppe, was sie zuerst klären würde.",
    conflict: "Die Texte widersprechen sich. Zeigen Sie beide Seiten und wählen Sie selbst keine.",
    contestable: "Weniger gesichert: Kein Text sagt das ausdrücklich. Sagen Sie das dazu.",
    assumed: "{1}: Nur unter dieser Annahme ist es so. Das ist kein Recht; sagen Sie es dazu.",
    open: "Etwas daran ist ungeklärt:",
    disputed: "Daneben steht etwas Schwaches oder Widersprüchliches. Es entscheidet nichts:",
    not_here: "Diese Frage passt nicht zur Besprechung auf dieser Karte.",
    no_debrief: "Schreiben Sie unter „Nachher gesagt“, was dazu zu sagen ist. Sonst geht Ihre Gruppe mit einer halben Antwort.",
    ask_this: "In einer Lektion fragen",
    which: "In welcher Lektion?",
    in_new: "In einer neuen Lektion",
    put: [
        "Ein neuer Schritt in „{1}“.",
        "Zum letzten Schritt von „{1}“ hinzugefügt.",
        "Das fragen Sie schon in „{1}“.",
        "„{1}“ ist voll: Mehr Schritte passen nicht hinein.",
    ],
    see: "Lektion ansehen",
    came: [
        "„{1}“ steht bei Ihren Lektionen.",
        "„{1}“ hatten Sie schon, genau so.",
        "„{1}“ steht bei Ihren Lektionen. Sie hatten schon eine andere Fassung; sie ist auch geblieben.",
    ],
    no_link: "Das ist kein Link zu einer Lektion. Kopieren Sie den ganzen Link und versuchen Sie es noch einmal. An Ihren Lektionen ist nichts geändert.",
    bad_lesson: "Die Lektion in diesem Link stimmt nicht: {1} Bitten Sie um einen neuen Link. An Ihren Lektionen ist nichts geändert.",
    no_page: "Die Seite konnte nicht geholt werden. Versuchen Sie es mit Internet noch einmal oder speichern Sie die Lektion als Datei.",
    share_heading: "Die Lektion weitergeben",
    as_link: "Als Link",
    in_link: "Die ganze Lektion steckt im Link selbst. Nichts geht an einen Server. Wer den Link öffnet, findet die Lektion bei den eigenen.",
    length: "Der Link hat {1} Zeichen.",
    no_room: "Diese Lektion ist zu lang für einen Link. Eine Datei geht.",
    as_file: "Als Datei",
    in_file: "Eine kleine Datei zum Verschicken oder Aufheben. Wer sie auf dieser Seite ablegt, hat die Lektion.",
    as_page: "Als eine Seite mit der Lektion darin",
    in_page: "Für einen USB-Stick oder einen gemeinsamen Ordner. Die Seite öffnet sich gleich auf der Lektion, ohne Internet und ohne Installation.",
    take_page: "Seite mit der Lektion herunterladen",
    file: "lektion",
    fresh: count("Und auch eine Lektion.", "Und auch {1} Lektionen."),
};

pub(super) const EN: LessonsUi = LessonsUi {
    title: "Lessons",
    intro: "Make a lesson for your group out of cards. You choose what to ask. The answers come from the texts, and the page tells you where they give none.",
    new: "New lesson",
    from_chapter: "Begin with a chapter of the course",
    empty: "No lesson yet. Begin with a new one, with a chapter of the course, or with a file that you were given.",
    steps: count("One step", "{1} steps").or_none("No steps yet"),
    asks: count("One question", "{1} questions"),
    question: "question {1}",
    practise: "Practise",
    show: "For a group",
    handout: "On paper",
    share: "Share",
    untitled: "Lesson without a name",
    carried: "in this page",
    unreadable: "This lesson cannot be read here",
    gone: "There is no such lesson (any more).",
    all: "All lessons",
    name: "Name of the lesson",
    goal: "What somebody knows afterwards; it is said at the start",
    langs: "Language you write in",
    follows: "Write in your own language first. Another language without a text takes that one.",
    no_steps: "This lesson has no steps yet.",
    with_room: "The lesson brings along the set-up for the group",
    how: "Get a card ready on the table and choose ‘Ask this in a lesson’ there. Or have the page make an exercise.",
    to_table: "To the table",
    add_made: "A made exercise",
    asked: "What you ask",
    what: "What else do you want to ask?",
    what_help: "Every square is a question. In it stands what the texts answer; your group sees that only after its own answer. Press a square to ask it, or to ask it no longer.",
    add_if: "And if …?",
    no_if: "Nothing turns this answer at one stroke.",
    last_ask: "A step asks at least one thing.",
    said: ["Said before", "Said afterwards", "For you alone"],
    minutes: "Minutes",
    open_case: "Open this card on the table",
    replace: "Take the card that lies on the table",
    heed: "take care",
    made: "Made exercise",
    about: "About",
    any: "Anything",
    belief: "A misconception",
    rule: "A rule",
    reroll: "Another one",
    no_made: "The page cannot make an exercise about this. Choose something else.",
    silent: "The text does not say. Do not impose an answer of your own: ask together who decides it.",
    no_basis: "No text found that allows it. That is no prohibition: say so.",
    depends: "This hangs on what nobody knows: {1}. Settle it on the card, or ask your group what it would find out first.",
    conflict: "The texts conflict. Show both sides and choose neither yourself.",
    contestable: "Less certain: no text says this in so many words. Say so.",
    assumed: "{1}: it is so only under that assumption. That is no law; say so.",
    open: "Something about it is undecided:",
    disputed: "Beside it stands something weak or contradictory. It decides nothing:",
    not_here: "This question does not suit the meeting on this card.",
    no_debrief: "Write under ‘Said afterwards’ what there is to say about this. Otherwise your group leaves with half an answer.",
    ask_this: "Ask this in a lesson",
    which: "In which lesson?",
    in_new: "In a new lesson",
    put: [
        "A new step in “{1}”.",
        "Added to the last step of “{1}”.",
        "You ask that in “{1}” already.",
        "“{1}” is full: there is no room for another step.",
    ],
    see: "See the lesson",
    came: [
        "“{1}” is among your lessons.",
        "You had “{1}” already, exactly so.",
        "“{1}” is among your lessons. You had another version of it already; it stayed too.",
    ],
    no_link: "This is no link to a lesson. Copy the whole link and try again. Nothing changed in your lessons.",
    bad_lesson: "The lesson in this link is not sound: {1} Ask whoever made it for a new link. Nothing changed in your lessons.",
    no_page: "The page could not be fetched. Try again with the internet, or save the lesson as a file.",
    share_heading: "Hand the lesson on",
    as_link: "As a link",
    in_link: "The whole lesson is in the link itself. Nothing goes to a server. Whoever opens the link finds the lesson among their own.",
    length: "The link is {1} signs long.",
    no_room: "This lesson is too long for a link. A file will do.",
    as_file: "As a file",
    in_file: "A small file to send or to keep. Whoever drops it on this page has the lesson.",
    as_page: "As one page with the lesson inside",
    in_page: "For a stick or a shared folder. The page opens straight on the lesson, without the internet and without installing anything.",
    take_page: "Download the page with the lesson",
    file: "lesson",
    fresh: count("And one lesson too.", "And {1} lessons too."),
};
