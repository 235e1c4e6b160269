//! The words of the home of practising: what to do now, the course, what comes back, what is kept.

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ProgressUi {
    /// What practising is.
    pub lede: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// Goes on.
    pub go_on: &'static str,
    /// Where the next exercise stands: the chapter, the step, of how many.
    pub step_of: &'static str,
    /// It comes back.
    pub why_due: &'static str,
    /// It is about a misconception.
    pub why_noticed: &'static str,
    /// The course is done.
    pub why_made: &'static str,
    /// An exercise that is made.
    pub surprise: &'static str,
    /// So many come back today.
    pub due: Count,
    /// So many come back later.
    pub later: Count,
    /// Heads the chapters.
    pub course: &'static str,
    /// How many steps a chapter has.
    pub steps: Count,
    /// So many steps of a chapter were done, of how many.
    pub begun: &'static str,
    /// All were.
    pub done: &'static str,
    /// Heads the misconceptions.
    pub noticed: &'static str,
    /// What they are, and are not.
    pub noticed_note: &'static str,
    /// Before one: how often it showed.
    pub as_if: &'static str,
    /// Before what the texts say instead.
    pub says: &'static str,
    /// Unfolds what to read again.
    pub reread: &'static str,
    /// An exercise aimed at it.
    pub aimed: &'static str,
    /// After an exercise in which something was otherwise than expected.
    pub comes_back: &'static str,
    /// Heads what trainers need.
    pub trainers: &'static str,
    /// The lessons.
    pub lessons: &'static str,
    /// What can be done there.
    pub lessons_note: &'static str,
    /// What can be done with a chapter.
    pub chapters_note: &'static str,
    /// Before a room.
    pub on_screen: &'static str,
    /// On paper.
    pub on_paper: &'static str,
    /// Heads what is kept.
    pub yours: &'static str,
    /// Where it is kept.
    pub kept: &'static str,
    /// How many questions were answered.
    pub questions: Count,
    /// Saves it as a file.
    pub save: &'static str,
    /// Opens such a file.
    pub open: &'static str,
    /// Erases it.
    pub erase: &'static str,
    /// It was erased.
    pub erased: &'static str,
    /// A file was opened.
    pub opened: &'static str,
    /// The way to the certificate.
    pub certificate: &'static str,
    /// It cannot be kept.
    pub not_kept: &'static str,
    /// What is kept cannot be read.
    pub unread: &'static str,
    /// In the names of files.
    pub file: &'static str,
}
}

pub(super) const NL: ProgressUi = ProgressUi {
    lede: "Je leest een casus en zegt wat je verwacht. Dan zie je het antwoord, met de tekst waarop het steunt.",
    begin: "Begin",
    go_on: "Ga verder",
    step_of: "{1} · stap {2} van {3}",
    why_due: "Iets wat je eerder anders verwachtte, komt terug in een andere oefening.",
    why_noticed: "Een oefening over iets wat opviel in je antwoorden.",
    why_made: "Je hebt de hele cursus gedaan. Deze oefening wordt ter plaatse gemaakt.",
    surprise: "Verras mij",
    due: count("Eén oefening komt vandaag terug.", "{1} oefeningen komen vandaag terug.")
        .or_none("Vandaag komt er niets terug."),
    later: count("Eén onderwerp komt later terug.", "{1} onderwerpen komen later terug.").or_none(""),
    course: "De cursus",
    steps: count("één stap", "{1} stappen"),
    begun: "{1} van {2} stappen gedaan",
    done: "helemaal gedaan",
    noticed: "Wat opvalt",
    noticed_note: "Geen oordeel: een manier van kijken die in je antwoorden terugkomt, naast wat de teksten zeggen.",
    as_if: "Je antwoordde {1} keer alsof dit klopt:",
    says: "Wat de teksten zeggen:",
    reread: "Lees nog eens",
    aimed: "Oefen hierop",
    comes_back: "Wat anders was dan je verwachtte, komt later terug in een andere oefening.",
    trainers: "Voor wie lesgeeft",
    lessons: "Je eigen lessen",
    lessons_note: "Maak een les van eender welke casus, bewaar ze als bestand of deel ze met een link.",
    chapters_note: "Of neem een hoofdstuk van de cursus:",
    on_screen: "op groot scherm",
    on_paper: "op papier",
    yours: "Wat je deed",
    kept: "Dit staat alleen in deze browser. Niemand anders ziet het, en er staat geen uur bij.",
    questions: count("Eén vraag beantwoord.", "{1} vragen beantwoord.").or_none("Nog geen vraag beantwoord."),
    save: "Bewaar als bestand",
    open: "Open een bestand",
    erase: "Wis wat ik deed",
    erased: "Wat je deed, is gewist.",
    opened: "Wat in het bestand stond, is erbij gezet.",
    certificate: "Oefenattest",
    not_kept: "Deze browser kan niet bewaren wat je doet: hij is vol, of hij mag het niet. Als je de pagina sluit, is het weg. Bewaar het als bestand.",
    unread: "Wat hier bewaard staat, komt van een andere versie van deze pagina en kan niet worden gelezen. Het blijft staan tot je het wist. Wat je nu doet, is weg als je de pagina sluit.",
    file: "oefenen",
};
pub(super) const FR: ProgressUi = ProgressUi {
    lede: "Vous lisez un cas et dites ce que vous en pensez. Puis vous voyez la réponse, avec le texte sur lequel elle repose.",
    begin: "Commencer",
    go_on: "Continuer",
    step_of: "{1} · étape {2} sur {3}",
    why_due: "Un point sur lequel vous pensiez autre chose revient dans un autre exercice.",
    why_noticed: "Un exercice sur ce qui ressort de vos réponses.",
    why_made: "Vous avez fait tout le cours. Cet exercice est composé à l’instant.",
    surprise: "Surprenez-moi",
    due: count("Un exercice revient aujourd’hui.", "{1} exercices reviennent aujourd’hui.")
        .or_none("Rien ne revient aujourd’hui."),
    later: count("Un point reviendra plus tard.", "{1} points reviendront plus tard.").or_none(""),
    course: "Le cours",
    steps: count("une étape", "{1} étapes"),
    begun: "Étapes faites : {1} sur {2}",
    done: "entièrement fait",
    noticed: "Ce qui ressort",
    noticed_note: "Ce n’est pas un jugement : une façon de voir qui revient dans vos réponses, à côté de ce que disent les textes.",
    as_if: "Vous avez répondu {1} fois comme si ceci était exact :",
    says: "Ce que disent les textes :",
    reread: "À relire",
    aimed: "S’exercer sur ce point",
    comes_back: "Ce qui n’était pas ce que vous pensiez reviendra plus tard dans un autre exercice.",
    trainers: "Pour les formateurs",
    lessons: "Vos propres leçons",
    lessons_note: "Faites une leçon de n’importe quel cas, enregistrez-la dans un fichier ou partagez-la par un lien.",
    chapters_note: "Ou prenez un chapitre du cours :",
    on_screen: "sur grand écran",
    on_paper: "sur papier",
    yours: "Ce que vous avez fait",
    kept: "Cela se trouve uniquement dans ce navigateur. Personne d’autre ne le voit, et aucune heure n’est notée.",
    questions: count("Une réponse donnée.", "{1} réponses données.")
        .or_none("Aucune réponse pour l’instant."),
    save: "Enregistrer dans un fichier",
    open: "Ouvrir un fichier",
    erase: "Effacer ce que j’ai fait",
    erased: "Ce que vous avez fait est effacé.",
    opened: "Le contenu du fichier a été ajouté.",
    certificate: "Attestation d’exercice",
    not_kept: "Ce navigateur ne peut pas conserver ce que vous faites : il est plein, ou cela lui est interdit. Si vous fermez la page, c’est perdu. Enregistrez-le dans un fichier.",
    unread: "Ce qui est conservé ici vient d’une autre version de cette page et ne peut pas être lu. Cela reste jusqu’à ce que vous l’effaciez. Ce que vous faites maintenant sera perdu si vous fermez la page.",
    file: "exercices",
};
pub(super) const DE: ProgressUi = ProgressUi {
    lede: "Sie lesen einen Fall und sagen, was Sie erwarten. Dann sehen Sie die Antwort mit dem Text, auf dem sie beruht.",
    begin: "Anfangen",
    go_on: "Weitermachen",
    step_of: "{1} · Schritt {2} von {3}",
    why_due: "Etwas, das Sie anders erwartet hatten, kommt in einer anderen Übung wieder.",
    why_noticed: "Eine Übung zu etwas, das in Ihren Antworten auffiel.",
    why_made: "Sie haben den ganzen Kurs gemacht. Diese Übung entsteht gerade erst.",
    surprise: "Überraschen Sie mich",
    due: count("Eine Übung kommt heute wieder.", "{1} Übungen kommen heute wieder.")
        .or_none("Heute kommt nichts wieder."),
    later: count("Ein Thema kommt später wieder.", "{1} Themen kommen später wieder.").or_none(""),
    course: "Der Kurs",
    steps: count("ein Schritt", "{1} Schritte"),
    begun: "{1} von {2} Schritten gemacht",
    done: "ganz gemacht",
    noticed: "Was auffällt",
    noticed_note: "Kein Urteil: eine Sichtweise, die in Ihren Antworten wiederkehrt, neben dem, was die Texte sagen.",
    as_if: "Sie haben {1}-mal so geantwortet, als wäre dies richtig:",
    says: "Was die Texte sagen:",
    reread: "Noch einmal lesen",
    aimed: "Dazu üben",
    comes_back: "Was anders war als erwartet, kommt später in einer anderen Übung wieder.",
    trainers: "Für alle, die unterrichten",
    lessons: "Eigene Lektionen",
    lessons_note: "Machen Sie aus jedem Fall eine Lektion, speichern Sie sie als Datei oder teilen Sie sie als Link.",
    chapters_note: "Oder nehmen Sie ein Kapitel des Kurses:",
    on_screen: "auf großem Bildschirm",
    on_paper: "auf Papier",
    yours: "Was Sie gemacht haben",
    kept: "Das steht nur in diesem Browser. Niemand sonst sieht es, und es steht keine Uhrzeit dabei.",
    questions: count("Eine Frage beantwortet.", "{1} Fragen beantwortet.")
        .or_none("Noch keine Frage beantwortet."),
    save: "Als Datei speichern",
    open: "Datei öffnen",
    erase: "Löschen, was ich gemacht habe",
    erased: "Was Sie gemacht haben, ist gelöscht.",
    opened: "Was in der Datei stand, ist dazugekommen.",
    certificate: "Übungsbescheinigung",
    not_kept: "Dieser Browser kann nicht aufbewahren, was Sie tun: Er ist voll, oder er darf es nicht. Wenn Sie die Seite schließen, ist es weg. Speichern Sie es als Datei.",
    unread: "Was hier aufbewahrt ist, kommt von einer anderen Fassung dieser Seite und kann nicht gelesen werden. Es bleibt stehen, bis Sie es löschen. Was Sie jetzt tun, ist weg, wenn Sie die Seite schließen.",
    file: "ueben",
};
pub(super) const EN: ProgressUi = ProgressUi {
    lede: "You read a case and say what you expect. Then you see the answer, with the text it rests on.",
    begin: "Begin",
    go_on: "Go on",
    step_of: "{1} · step {2} of {3}",
    why_due: "Something you expected otherwise comes back in another exercise.",
    why_noticed: "An exercise about something that stood out in your answers.",
    why_made: "You have done the whole course. This exercise is made on the spot.",
    surprise: "Surprise me",
    due: count("One exercise comes back today.", "{1} exercises come back today.")
        .or_none("Nothing comes back today."),
    later: count("One topic comes back later.", "{1} topics come back later.").or_none(""),
    course: "The course",
    steps: count("one step", "{1} steps"),
    begun: "{1} of {2} steps done",
    done: "all done",
    noticed: "What stands out",
    noticed_note: "No judgement: a way of looking that returns in your answers, beside what the texts say.",
    as_if: "You answered {1} times as if this were so:",
    says: "What the texts say:",
    reread: "Read again",
    aimed: "Practise this",
    comes_back: "What was not as you expected comes back later in another exercise.",
    trainers: "For trainers",
    lessons: "Your own lessons",
    lessons_note: "Make a lesson of any case, save it as a file or share it as a link.",
    chapters_note: "Or take a chapter of the course:",
    on_screen: "on a large screen",
    on_paper: "on paper",
    yours: "What you did",
    kept: "This is in this browser only. Nobody else sees it, and no hour is noted.",
    questions: count("One question answered.", "{1} questions answered.")
        .or_none("No question answered yet."),
    save: "Save as a file",
    open: "Open a file",
    erase: "Erase what I did",
    erased: "What you did is erased.",
    opened: "What was in the file has been added.",
    certificate: "Certificate of exercise",
    not_kept: "This browser cannot keep what you do: it is full, or it is not allowed to. When you close the page, it is lost. Save it as a file.",
    unread: "What is kept here comes from another version of this page and cannot be read. It stays until you erase it. What you do now is lost when you close the page.",
    file: "practise",
};
