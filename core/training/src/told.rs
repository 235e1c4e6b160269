//! A case as a short story, for whoever has to answer: where and when, the people and the things that questions are about, and
//! what is so of them, in whole sentences. What is not told is not so, or goes with somebody's function.

use crate::exercise::{Exercise, Twist};
use kaartwijzer_core::counterfactual::Turn;
use kaartwijzer_core::{Case, FactIx, Input, Lang, Node, Pack, Policy, Role, Scope, Setting, Trace, say};

/// A case in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The line above: the day, where people meet, the municipality, the community. A few words each.
    pub dateline: Vec<String>,
    /// What is so of the setting, as sentences.
    pub setting: Vec<String>,
    /// The people that matter: who they are, and what is so of them.
    pub people: Vec<Portrait>,
    /// The things that matter: what they say, and what is so of them; who needs or knows them among it.
    pub items: Vec<Portrait>,
    /// There are others, that no question hangs on.
    pub more: bool,
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
    /// Sentences: "Noor is uitgenodigd door de burgemeester." Of an item they say "this".
    pub so: Vec<String>,
}

/// What is so in the case of an exercise. People and items that no question hangs on are told too where `whole`.
pub fn told(policy: &Policy, exercise: &Exercise, whole: bool, lang: Lang) -> Told {
    let (pack, case) = (policy.pack(), &exercise.case);
    let (people, items) = cast(policy, exercise);
    let more = people.len() < case.participants.len() || items.len() < case.items.len();
    let everybody: Vec<usize> = (0..case.participants.len()).collect();
    let people = if whole { everybody } else { people };
    let items = if whole { (0..case.items.len()).collect() } else { items };
    let mut setting = sentences(pack, case, Scope::Case, None, None, lang);
    setting.extend(case.assumptions.iter().map(|one| say::supposed(pack, *one, true, lang)));
    let person = |at: &usize| Portrait {
        at: *at,
        name: case.participants[*at].name.clone(),
        kind: kind(pack, case, pack.actors(), Some(*at), None, lang),
        so: sentences(pack, case, Scope::Participant, Some(*at), None, lang),
    };
    let item = |at: &usize| {
        let mut so = sentences(pack, case, Scope::Item, None, Some(*at), lang);
        for person in &people {
            so.extend(sentences(pack, case, Scope::Pair, Some(*person), Some(*at), lang));
        }
        Portrait {
            at: *at,
            name: case.items[*at].text.get(lang).to_owned(),
            kind: kind(pack, case, pack.artefacts(), None, Some(*at), lang),
            so,
        }
    };
    Told {
        dateline: dateline(pack, case, lang),
        setting,
        people: people.iter().map(person).collect(),
        items: items.iter().map(item).collect(),
        more,
    }
}

/// What is otherwise, as a sentence.
pub fn twist(pack: &Pack, case: &Case, twist: Twist, lang: Lang) -> String {
    match twist {
        Twist::Fact(change) => say::becomes(pack, case, change.input, change.to, lang),
        Twist::Turn(Turn::Value(input, value)) => say::turned(pack, case, input, value, lang),
        Twist::Turn(Turn::Audience(question, value)) => say::to_others(pack, case, question, value, lang),
        Twist::Day(day) => say::day(day, lang),
        Twist::Suppose(assumption) => {
            let made = case.assumptions.contains(&assumption);
            say::supposed(pack, assumption, !made, lang)
        }
    }
}

/// The people and items that an answer hangs on, by their places: those asked about, those that something is otherwise of,
/// and those of whom something was stated that a rule asks about here.
fn cast(policy: &Policy, exercise: &Exercise) -> (Vec<usize>, Vec<usize>) {
    let pack = policy.pack();
    let mut inputs: Vec<Input> = Vec::new();
    for ask in &exercise.asks {
        let cell = ask.cell;
        inputs.push(Input { fact: FactIx(0), participant: cell.participant, item: cell.item });
        match ask.twist {
            Some(Twist::Fact(change)) => inputs.push(change.input),
            Some(Twist::Turn(Turn::Value(input, _))) => inputs.push(input),
            _ => {}
        }
        let case = ask.case(&exercise.case);
        let mut read = |input: Input| {
            if goes_without_saying(pack, &case, input) {
                return;
            }
            inputs.push(input);
        };
        let here = |role| !matches!(role, Role::Elsewhere | Role::OtherDay | Role::Remark);
        for one in policy.explain(&case, cell).considered.iter().filter(|one| here(one.role)) {
            let trees = [&one.about, &one.when].into_iter().chain(&one.unless);
            trees.for_each(|tree| each_input(tree, &mut read));
        }
    }
    let case = &exercise.case;
    let named = |place: fn(&Input) -> Option<usize>, count: usize| {
        (0..count).filter(|at| inputs.iter().any(|input| place(input) == Some(*at))).collect()
    };
    (named(|input| input.participant, case.participants.len()), named(|input| input.item, case.items.len()))
}

fn each_input(trace: &Trace, read: &mut impl FnMut(Input)) {
    if let Node::Fact { input, .. } = &trace.node {
        read(*input);
    }
    for part in &trace.parts {
        each_input(part, read);
    }
}

/// Whether a case says no more about an input than it would by itself.
fn goes_without_saying(pack: &Pack, case: &Case, input: Input) -> bool {
    let Some(written) = case.written(input) else { return true };
    let mut bare = case.clone();
    bare.write(input, None);
    bare.value(pack, input) == written
}

/// Where and when, in a few words each. The place always stands there: rules hang on it.
fn dateline(pack: &Pack, case: &Case, lang: Lang) -> Vec<String> {
    let mut line = vec![say::date(case.date, lang)];
    for fact in set_apart(pack) {
        let input = Input { fact, participant: None, item: None };
        if let Setting::Is(value) = case.value(pack, input) {
            line.extend(
                pack.facts[fact.at()]
                    .kind
                    .values()
                    .get(usize::from(value))
                    .map(|value| pack.say(value.label, lang).to_owned()),
            );
        }
    }
    if !case.place.is_empty() {
        line.insert(1, case.place.clone());
    }
    line
}

/// The choices of the setting that have no sentence of their own, and that something hangs on.
fn set_apart(pack: &Pack) -> impl Iterator<Item = FactIx> + '_ {
    facts(pack).filter(|fact| {
        let declared = &pack.facts[fact.at()];
        let choice = declared.apart && declared.is.is_none() && !declared.kind.values().is_empty();
        declared.scope == Scope::Case && choice && !declared.per_question
    })
}

/// What was stated of a subject and does not go without saying, but its function or kind, and what only describes the card.
fn sentences(
    pack: &Pack,
    case: &Case,
    scope: Scope,
    participant: Option<usize>,
    item: Option<usize>,
    lang: Lang,
) -> Vec<String> {
    let told = |fact: &FactIx| {
        let declared = &pack.facts[fact.at()];
        let named = [pack.actors(), pack.artefacts()].contains(&Some(*fact));
        let apart = scope == Scope::Case && set_apart(pack).any(|other| other == *fact);
        declared.scope == scope && !declared.per_question && !declared.descriptive && !named && !apart
    };
    let written = |fact: FactIx| {
        let input = Input { fact, participant, item };
        let setting = case.written(input)?;
        (!goes_without_saying(pack, case, input)).then_some((input, setting))
    };
    let all: Vec<(Input, Setting)> = facts(pack).filter(told).filter_map(written).collect();
    say::stated(pack, case, &all, lang)
}

/// The function of somebody, or what kind of thing something is; nothing where nobody knows.
fn kind(
    pack: &Pack,
    case: &Case,
    fact: Option<FactIx>,
    participant: Option<usize>,
    item: Option<usize>,
    lang: Lang,
) -> String {
    let word = |fact: FactIx| match case.value(pack, Input { fact, participant, item }) {
        Setting::Is(value) => {
            let values = pack.facts[fact.at()].kind.values();
            values.get(usize::from(value)).map(|value| pack.say(value.label, lang).to_owned())
        }
        Setting::Unknown => None,
    };
    fact.and_then(word).unwrap_or_default()
}

fn facts(pack: &Pack) -> impl Iterator<Item = FactIx> + use<> {
    (0..pack.facts.len()).map(|at| FactIx(at as u16))
}

#[cfg(test)]
mod tests;
