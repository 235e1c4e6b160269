//! A case in words, for whoever has to answer: the setting, the people and the things that are asked about, with all that
//! was stated of them. What is not told is not so.

use crate::exercise::{Exercise, Twist};
use kaartwijzer_core::{Case, FactIx, Input, Lang, Pack, Scope, Setting, say};

/// A case in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The day, and what is so of the setting.
    pub setting: Vec<String>,
    /// The people that matter: who they are, and what is so of them.
    pub people: Vec<Portrait>,
    /// The things that matter: what they say, and what is so of them.
    pub items: Vec<Portrait>,
    /// What is so between somebody and something, as whole lines.
    pub between: Vec<String>,
}

/// Somebody or something, and what is so of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Portrait {
    /// Its place in the case.
    pub at: usize,
    /// The name of somebody; what an item says.
    pub name: String,
    /// The function of somebody; what kind of thing an item is.
    pub kind: String,
    /// Statements: "is invited by the mayor".
    pub so: Vec<String>,
}

/// What is so in the case of an exercise. People and items that no question is about are told too where `whole`.
pub fn told(pack: &Pack, exercise: &Exercise, whole: bool, lang: Lang) -> Told {
    let case = &exercise.case;
    let people = asked(exercise, case.participants.len(), whole, |input| input.participant);
    let items = asked(exercise, case.items.len(), whole, |input| input.item);
    let mut setting = vec![say::date(case.date, lang)];
    setting.extend(statements(
        pack,
        case,
        Scope::Case,
        |_| Input { fact: FactIx(0), participant: None, item: None },
        lang,
    ));
    if !case.assumptions.is_empty() {
        setting.push(say::assumed(pack, &case.assumptions, lang));
    }
    let portrait = |at: usize, person: bool| {
        let of = |fact| if person { of_person(fact, at) } else { of_item(fact, at) };
        let (scope, kind) =
            if person { (Scope::Participant, pack.actors()) } else { (Scope::Item, pack.artefacts()) };
        let kind = kind.map(|fact| value(pack, fact, case.value(pack, of(fact)), lang)).unwrap_or_default();
        let name = if person { case.participants[at].name.as_str() } else { case.items[at].text.get(lang) };
        Portrait { at, name: name.to_owned(), kind, so: statements(pack, case, scope, of, lang) }
    };
    Told {
        setting,
        people: people.iter().map(|at| portrait(*at, true)).collect(),
        items: items.iter().map(|at| portrait(*at, false)).collect(),
        between: between(pack, case, &people, &items, lang),
    }
}

/// What is otherwise, as a sentence.
pub fn twist(pack: &Pack, case: &Case, twist: Twist, lang: Lang) -> String {
    use kaartwijzer_core::counterfactual::{Change, Turn};
    match twist {
        Twist::Fact(change) => say::change(pack, case, &change, lang),
        Twist::Turn(Turn::Value(input, value)) => {
            say::change(pack, case, &Change { input, to: Setting::Is(value) }, lang)
        }
        Twist::Turn(Turn::Audience(_, value)) => {
            pack.audience().map(|fact| self::value(pack, fact, Setting::Is(value), lang)).unwrap_or_default()
        }
        Twist::Day(day) => say::date(day, lang),
        Twist::Suppose(assumption) => say::assumed(pack, &[assumption], lang),
    }
}

/// The places that questions, or what is otherwise in them, are about.
fn asked(
    exercise: &Exercise,
    count: usize,
    whole: bool,
    place: impl Fn(Input) -> Option<usize>,
) -> Vec<usize> {
    if whole {
        return (0..count).collect();
    }
    let is_asked = |at: &usize| {
        exercise.asks.iter().any(|ask| {
            let cell = Input { fact: FactIx(0), participant: ask.cell.participant, item: ask.cell.item };
            let twisted = match ask.twist {
                Some(Twist::Fact(change)) => place(change.input),
                Some(Twist::Turn(kaartwijzer_core::counterfactual::Turn::Value(input, _))) => place(input),
                _ => None,
            };
            place(cell) == Some(*at) || twisted == Some(*at)
        })
    };
    (0..count).filter(is_asked).collect()
}

/// What was stated of a subject, but its function or kind.
fn statements(
    pack: &Pack,
    case: &Case,
    scope: Scope,
    of: impl Fn(FactIx) -> Input,
    lang: Lang,
) -> Vec<String> {
    let facts = (0..pack.facts.len()).map(|at| FactIx(at as u16));
    let told = facts.filter(|fact| {
        let declared = &pack.facts[fact.at()];
        let named = [pack.actors(), pack.artefacts()].contains(&Some(*fact));
        declared.scope == scope && !declared.per_question && !named
    });
    told.filter_map(|fact| {
        let written = case.written(Input { fact, ..of(fact) })?;
        (pack.facts[fact.at()].default != Some(written)).then(|| statement(pack, fact, written, lang))
    })
    .collect()
}

fn between(pack: &Pack, case: &Case, people: &[usize], items: &[usize], lang: Lang) -> Vec<String> {
    let mut lines = Vec::new();
    for person in people {
        for item in items {
            let of = |fact| Input { fact, participant: Some(*person), item: Some(*item) };
            for so in statements(pack, case, Scope::Pair, of, lang) {
                let (name, what) = (&case.participants[*person].name, case.items[*item].text.get(lang));
                lines.push([name, " – ", what, ": ", &so].concat());
            }
        }
    }
    lines
}

/// "is invited by the mayor", "not: …", "clearance: secret".
fn statement(pack: &Pack, fact: FactIx, setting: Setting, lang: Lang) -> String {
    let declared = &pack.facts[fact.at()];
    let label = pack.say(declared.label, lang);
    if declared.kind.values().is_empty() && setting == Setting::YES {
        return label.to_owned();
    }
    [label, ": ", &value(pack, fact, setting, lang)].concat()
}

fn value(pack: &Pack, fact: FactIx, setting: Setting, lang: Lang) -> String {
    use kaartwijzer_core::Truth;
    let values = pack.facts[fact.at()].kind.values();
    match setting {
        Setting::Unknown => say::truth(Truth::Unknown, lang).to_owned(),
        Setting::Is(value) => values.get(usize::from(value)).map_or_else(
            || say::truth(Truth::from(value > 0), lang).to_owned(),
            |value| pack.say(value.label, lang).to_owned(),
        ),
    }
}

const fn of_person(fact: FactIx, at: usize) -> Input {
    Input { fact, participant: Some(at), item: None }
}

const fn of_item(fact: FactIx, at: usize) -> Input {
    Input { fact, participant: None, item: Some(at) }
}
