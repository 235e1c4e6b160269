//! The words of "What must you ask, and whom?".

use super::count::{Count, count};
use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct AsksUi {
    /// The heading.
    pub heading: &'static str,
    /// What stands under it.
    pub note: &'static str,
    /// Whom to ask: `{1}`.
    pub of: &'static str,
    /// Where nobody in particular can tell.
    pub of_nobody: &'static str,
    /// How many answers are settled once it is known.
    pub settles: Count,
    /// How many answers hang on it, beside other things.
    pub plays: Count,
}
}

pub(super) const NL: AsksUi = AsksUi {
    heading: "Wat moet je vragen, en aan wie?",
    note: "Wat bovenaan staat, maakt de meeste antwoorden duidelijk. Vul hier in wat je te weten komt.",
    of: "Vraag het aan {1}",
    of_nobody: "Zoek het uit",
    settles: count("maakt één antwoord duidelijk", "maakt {1} antwoorden duidelijk"),
    plays: count("telt mee voor één antwoord", "telt mee voor {1} antwoorden"),
};
pub(super) const FR: AsksUi = AsksUi {
    heading: "Que faut-il demander, et à qui ?",
    note: "Ce qui est en haut éclaire le plus de réponses. Remplissez ici ce que vous apprenez.",
    of: "À demander : {1}",
    of_nobody: "À vérifier",
    settles: count("éclaire une réponse", "éclaire {1} réponses"),
    plays: count("compte pour une réponse", "compte pour {1} réponses"),
};
pub(super) const DE: AsksUi = AsksUi {
    heading: "Was ist zu fragen, und wen?",
    note: "Was oben steht, klärt die meisten Antworten. Tragen Sie hier ein, was Sie erfahren.",
    of: "Zu fragen: {1}",
    of_nobody: "Herauszufinden",
    settles: count("klärt eine Antwort", "klärt {1} Antworten"),
    plays: count("zählt für eine Antwort", "zählt für {1} Antworten"),
};
pub(super) const EN: AsksUi = AsksUi {
    heading: "What must you ask, and whom?",
    note: "What stands on top settles most answers. Fill in here what you find out.",
    of: "Ask {1}",
    of_nobody: "Find out",
    settles: count("settles one answer", "settles {1} answers"),
    plays: count("counts for one answer", "counts for {1} answers"),
};
