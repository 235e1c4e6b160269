//! What is so in a case, and what is otherwise in another one, as sentences of a story.

use super::lines::change;
use super::phrases::{capital, fill, list, phrases};
use super::{assumed, audience, date};
use crate::case::{Case, Input};
use crate::counterfactual::Change;
use kaartwijzer_format::{AssumptionIx, Date, Kind, Lang, Pack, QuestionIx, Scope, Setting};

/// What is so of one subject, as sentences: "Noor is uitgenodigd door de burgemeester en doet preventie." Of an item they say
/// "this": whoever tells it beside another one names that first.
pub fn stated(pack: &Pack, case: &Case, all: &[(Input, Setting)], lang: Lang) -> Vec<String> {
    let (mut sentences, mut together, mut who) = (Vec::new(), Vec::new(), "");
    for (input, to) in all {
        let fact = &pack.facts[input.fact.at()];
        match (subject(pack, case, *input, lang), to) {
            (Some(""), &Setting::YES) => {
                sentences.push(capital([pack.say(fact.label, lang), "."].concat()));
            }
            (Some(name), &Setting::YES) => {
                who = name;
                together.push(pack.say(fact.label, lang).to_owned());
            }
            _ => sentences.push(becomes(pack, case, *input, *to, lang)),
        }
    }
    if !together.is_empty() {
        sentences.insert(0, [who, " ", &list(together, phrases(lang).and), "."].concat());
    }
    sentences
}

/// Whom the label of a yes/no statement is said of: nobody where it is a sentence of its own, none where it cannot be told
/// as it is.
fn subject<'a>(pack: &Pack, case: &'a Case, input: Input, lang: Lang) -> Option<&'a str> {
    let fact = &pack.facts[input.fact.at()];
    match fact.scope {
        Scope::Case if fact.kind == Kind::YesNo => Some(""),
        Scope::Participant | Scope::Pair => {
            // A statement that names nobody has a subject of its own.
            fact.yes.filter(|yes| pack.say(*yes, lang).contains("{who}"))?;
            case.participants.get(input.participant?).map(|who| who.name.as_str())
        }
        Scope::Case | Scope::Item => None,
    }
}

/// What comes to be so: "De burgemeester nodigt Noor uit." As [`change`], of what nobody knows too.
pub fn becomes(pack: &Pack, case: &Case, input: Input, to: Setting, lang: Lang) -> String {
    let told = phrases(lang).told;
    let fact = &pack.facts[input.fact.at()];
    match (&fact.kind, to) {
        (_, Setting::Is(_)) => change(pack, case, &Change { input, to }, lang),
        (Kind::YesNo, Setting::Unknown) => {
            let told_so = stated(pack, case, &[(input, Setting::YES)], lang).concat();
            fill(told.unknown, &[("told", &told_so)])
        }
        (Kind::Choice(_) | Kind::Scale(_), Setting::Unknown) => {
            let label = pack.say(fact.label, lang);
            let what = match input.participant.and_then(|at| case.participants.get(at)) {
                Some(who) => fill(phrases(lang).lines.of, &[("what", label), ("name", &who.name)]),
                None => label.to_owned(),
            };
            fill(told.unknown_value, &[("what", &what)])
        }
    }
}

/// That a choice is another one: "De functie van Noor is niet ‘jeugdwerker’, maar ‘leerkracht’."
pub fn turned(pack: &Pack, case: &Case, input: Input, to: u8, lang: Lang) -> String {
    let fact = &pack.facts[input.fact.at()];
    if fact.is.is_some() || fact.kind.values().is_empty() {
        return becomes(pack, case, input, Setting::Is(to), lang);
    }
    let told = phrases(lang).told;
    let word = |setting: Setting| match setting {
        Setting::Is(value) => fact.kind.values().get(usize::from(value)),
        Setting::Unknown => None,
    };
    let word = |setting| word(setting).map(|value| pack.say(value.label, lang)).unwrap_or_default();
    let who = input.participant.and_then(|at| case.participants.get(at)).map(|who| who.name.as_str());
    let template = match fact.scope {
        Scope::Case => told.turned,
        Scope::Participant => told.another,
        Scope::Item | Scope::Pair => told.another_thing,
    };
    let (old, new) = (word(case.value(pack, input)), word(Setting::Is(to)));
    capital(fill(template, &[("who", who.unwrap_or_default()), ("old", old), ("new", new)]))
}

/// That a question is asked about other ears: "Niet aan tafel, maar aan de procureur."
pub fn to_others(pack: &Pack, case: &Case, question: QuestionIx, to: u8, lang: Lang) -> String {
    let mut other = case.clone();
    other.audience.insert(question, to);
    let [old, new] = [case, &other].map(|case| audience(pack, case, question, lang));
    capital(fill(phrases(lang).told.turned, &[("old", old), ("new", new)]))
}

/// The day it is, as a sentence.
pub fn day(day: Date, lang: Lang) -> String {
    fill(phrases(lang).told.day, &[("date", &date(day, lang))])
}

/// That something is supposed, or no longer supposed.
pub fn supposed(pack: &Pack, assumption: AssumptionIx, holds: bool, lang: Lang) -> String {
    let told = phrases(lang).told;
    let template = if holds { told.supposed } else { told.no_longer };
    fill(template, &[("assumed", &assumed(pack, &[assumption], lang))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Participant, Policy};

    #[test]
    fn another_function_other_ears_another_place_and_another_day_are_sentences() {
        let policy = Policy::builtin();
        let pack = policy.pack();
        let mut case = Case::new(Date::new(2016, 9, 12).expect("a day"));
        let actor = pack.actors().expect("actors");
        let function = |id| pack.value(actor, id).expect("a function");
        let mut facts = crate::Facts::default();
        facts.set(actor, Setting::Is(function("youth")));
        case.participants.push(Participant { id: "noor".into(), name: "Noor".into(), facts });
        let of = |fact| Input { fact, participant: None, item: None };
        let forum = pack.fact("forum").expect("places");
        let speak = pack.question("speak").expect("a question");
        let ears = pack.audience().and_then(|fact| pack.value(fact, "procureur")).expect("ears");
        let said = [
            turned(pack, &case, Input { participant: Some(0), ..of(actor) }, function("teacher"), Lang::Nl),
            turned(pack, &case, of(forum), pack.value(forum, "ltf").expect("a place"), Lang::Fr),
            to_others(pack, &case, speak, ears, Lang::Nl),
            day(case.date, Lang::De),
        ];
        assert_eq!(
            said,
            [
                "De functie van Noor is niet ‘jeugdwerker’, maar ‘leerkracht’.",
                "Non plus dans la CSIL, mais dans la task force locale (TFL).",
                "Niet aan tafel, maar aan de procureur.",
                "Es ist der 12. September 2016.",
            ]
        );
    }

    #[test]
    fn what_nobody_knows_is_said_so() {
        let policy = Policy::builtin();
        let pack = policy.pack();
        let case = Case::new(Date::new(2016, 9, 12).expect("a day"));
        let of = |id| Input { fact: pack.fact(id).expect("a fact"), participant: None, item: None };
        let said = [of("terrorist_offence"), of("situation")]
            .map(|input| becomes(pack, &case, input, Setting::Unknown, Lang::Nl));
        assert_eq!(
            said,
            [
                "Niemand weet of dit klopt: “Het dossier gaat over een terroristisch misdrijf (artikel 137).”",
                "Niemand weet dit: situatie.",
            ]
        );
    }
}
