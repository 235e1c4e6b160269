//! Conditions as lines of a ticked list.

use super::date;
use super::phrases::{Lines, Phrases, capital, fill, list, phrases};
use crate::case::Case;
use crate::counterfactual::{Change, Hand};
use crate::trace::{Missing, Node};
use crate::truth::Truth;
use kaartwijzer_format::{Atom, Condition, Date, Fact, Kind, Lang, Pack, Setting};

/// One line of a ticked list: "Noor: is uitgenodigd door de burgemeester".
pub fn node(pack: &Pack, case: &Case, node: &Node, lang: Lang) -> String {
    let lines = &phrases(lang).lines;
    match node {
        Node::All => lines.all.to_owned(),
        Node::Any => lines.any.to_owned(),
        Node::Not => lines.none.to_owned(),
        Node::Every => lines.every.to_owned(),
        Node::Some => lines.some.to_owned(),
        Node::Fact { input, atom } => {
            let fact = &pack.facts[input.fact.at()];
            let what = atom_words(pack, fact, atom, lang);
            line(case, input.participant, &what, matches!(fact.kind, Kind::YesNo), lines)
        }
        Node::Definition(definition, subject) => {
            let what = pack.say(pack.definitions[definition.at()].label, lang);
            line(case, subject.participant, what, true, lines)
        }
        Node::Audience(values) => match pack.audience() {
            Some(fact) => values_words(pack, &pack.facts[fact.at()], *values, lang),
            None => String::new(),
        },
        Node::Outside(from, until) => {
            let template = match (*from, *until) {
                (Date::MIN, _) => lines.till,
                (_, Date::MAX) => lines.since,
                _ => lines.between,
            };
            fill(template, &[("from", &date(*from, lang)), ("until", &date(*until, lang))])
        }
    }
}

/// A condition in words, nobody in particular asked about: a line, and the lines under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// "één van deze:", or a statement.
    pub line: String,
    /// What it is made of.
    pub parts: Vec<Stated>,
    /// What it states, where it is one statement.
    pub atom: Option<Atom>,
}

/// What a condition asks for; nothing where it always holds.
pub fn condition(pack: &Pack, condition: &Condition, lang: Lang) -> Option<Stated> {
    let lines = &phrases(lang).lines;
    let whole = |line: &str, parts: &[Condition]| {
        let parts: Vec<Stated> = parts.iter().filter_map(|part| self::condition(pack, part, lang)).collect();
        Stated { line: line.to_owned(), parts, atom: None }
    };
    match condition {
        Condition::All(parts) if parts.is_empty() => None,
        Condition::All(parts) => Some(whole(lines.all, parts)),
        Condition::Any(parts) => Some(whole(lines.any, parts)),
        Condition::Not(part) => Some(whole(lines.none, std::slice::from_ref(part))),
        Condition::Every(part) => Some(whole(lines.every, std::slice::from_ref(part))),
        Condition::Some(part) => Some(whole(lines.some, std::slice::from_ref(part))),
        Condition::Atom(atom) => {
            let line = match atom {
                Atom::Is { fact, .. } | Atom::AtLeast { fact, .. } => {
                    atom_words(pack, &pack.facts[fact.at()], atom, lang)
                }
                Atom::Defined(definition) => {
                    pack.say(pack.definitions[definition.at()].label, lang).to_owned()
                }
            };
            Some(Stated { line, parts: Vec::new(), atom: Some(atom.clone()) })
        }
    }
}

/// A statement that stands in the way, with its value now: "Noor: heeft dit nodig voor de eigen taak (nu: nee)".
pub fn missing(pack: &Pack, case: &Case, missing: &Missing, lang: Lang) -> String {
    let Phrases { lines, truths, .. } = phrases(lang);
    let fact = &pack.facts[missing.input.fact.at()];
    let value = match (&fact.kind, case.value(pack, missing.input)) {
        (_, Setting::Unknown) => truths[Truth::Unknown as usize],
        (Kind::YesNo, Setting::Is(value)) => truths[Truth::from(value > 0) as usize],
        (Kind::Choice(values) | Kind::Scale(values), Setting::Is(value)) => {
            values.get(usize::from(value)).map(|value| pack.say(value.label, lang)).unwrap_or_default()
        }
    };
    let what = fill(lines.now, &[("what", pack.say(fact.label, lang)), ("value", value)]);
    line(case, missing.input.participant, &what, matches!(fact.kind, Kind::YesNo), lines)
}

/// A change as a sentence: "De burgemeester nodigt Noor uit." Of an item it says "this": whoever shows it beside another
/// one names that first.
pub fn change(pack: &Pack, case: &Case, change: &Change, lang: Lang) -> String {
    let Phrases { lines, truths, somebody, .. } = phrases(lang);
    let fact = &pack.facts[change.input.fact.at()];
    let value = match change.to {
        Setting::Unknown => truths[Truth::Unknown as usize],
        Setting::Is(value) => fact
            .kind
            .values()
            .get(usize::from(value))
            .map_or(truths[Truth::from(value > 0) as usize], |value| pack.say(value.label, lang)),
    };
    let told = match (&fact.kind, change.to) {
        (_, Setting::Unknown) => None,
        (Kind::YesNo, Setting::YES) => fact.yes,
        (Kind::YesNo, Setting::Is(_)) => fact.no,
        (Kind::Choice(_) | Kind::Scale(_), Setting::Is(_)) => fact.is,
    };
    if let Some(told) = told {
        let who = change.input.participant.and_then(|at| case.participants.get(at));
        let who = who.map(|who| who.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(somebody);
        return capital(fill(pack.say(told, lang), &[("who", who), ("value", value)]));
    }
    let what = fill(lines.is, &[("what", pack.say(fact.label, lang)), ("value", value)]);
    capital(line(case, change.input.participant, &what, false, lines))
}

/// Who acts: the participant by name, else as the pack calls them.
pub fn hand<'a>(pack: &'a Pack, case: &'a Case, hand: Hand, lang: Lang) -> &'a str {
    let named = hand.participant.and_then(|at| case.participants.get(at)).map(|one| one.name.as_str());
    named
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| pack.say(pack.bearers[hand.bearer.at()].label, lang))
}

/// A statement of a condition, without its subject.
fn atom_words(pack: &Pack, fact: &Fact, atom: &Atom, lang: Lang) -> String {
    let lines = &phrases(lang).lines;
    let label = pack.say(fact.label, lang);
    match atom {
        Atom::Is { values, .. } if matches!(fact.kind, Kind::YesNo) => {
            if *values == 1 {
                fill(lines.negated, &[("what", label)])
            } else {
                label.to_owned()
            }
        }
        Atom::Is { values, .. } => values_words(pack, fact, *values, lang),
        Atom::AtLeast { other, .. } => {
            fill(lines.reaches, &[("what", label), ("value", pack.say(pack.facts[other.at()].label, lang))])
        }
        Atom::Defined(definition) => pack.say(pack.definitions[definition.at()].label, lang).to_owned(),
    }
}

/// A choice or scale with the values that satisfy: "functie: leerkracht of jeugdwerker".
fn values_words(pack: &Pack, fact: &Fact, values: u64, lang: Lang) -> String {
    let Phrases { lines, or, .. } = phrases(lang);
    let labels = fact.kind.values().iter().enumerate();
    let mut chosen: Vec<String> = labels
        .filter(|(at, _)| values >> at & 1 == 1)
        .map(|(_, value)| pack.say(value.label, lang).to_owned())
        .collect();
    let upwards = values.trailing_zeros() as usize + chosen.len() == fact.kind.size();
    let value = if matches!(fact.kind, Kind::Scale(_)) && upwards && chosen.len() > 1 {
        fill(lines.at_least, &[("value", &chosen.swap_remove(0))])
    } else {
        list(chosen, or)
    };
    fill(lines.is, &[("what", pack.say(fact.label, lang)), ("value", &value)])
}

/// What is said of a participant, with the name; of anything else without.
fn line(case: &Case, participant: Option<usize>, what: &str, statement: bool, lines: &Lines) -> String {
    match participant.and_then(|at| case.participants.get(at)) {
        Some(participant) => {
            let template = if statement { lines.statement } else { lines.valued };
            fill(template, &[("name", &participant.name), ("what", what)])
        }
        None => what.to_owned(),
    }
}
