//! The one statement that turns an answer.

use super::draft::{Draft, Subject};
use crate::bank::Bank;
use crate::exercise::Twist;
use crate::seed::Dice;
use kaartwijzer_core::counterfactual::{Change, Turn};
use kaartwijzer_core::say::{Family, family};
use kaartwijzer_core::{
    Atom, Case, Clause, Condition, Date, FactIx, Input, Outcome, Pack, Policy, Setting, Verdict,
};

/// What a turned case has to be, beside having another answer.
pub type Wished<'a> = &'a dyn Fn(&Case, &Verdict) -> bool;

/// One thing that one of these clauses asks for, made otherwise so that the answer is another one and the case is as wished.
/// Answers of another family go first, then statements that somebody can change, then other functions and settings, then
/// other days; last of all what goes against the words of a thing. None where nothing does it.
pub fn turn(
    policy: &Policy,
    bank: &Bank,
    case: &Case,
    verdict: &Verdict,
    clauses: &[&Clause],
    wished: Wished<'_>,
    dice: &mut Dice,
) -> Option<Twist> {
    let pack = policy.pack();
    let mut facts = Vec::new();
    for clause in clauses {
        let conditions = [&clause.about, &clause.when].into_iter().chain(&clause.unless);
        conditions.for_each(|condition| asked(pack, case, condition, &mut facts));
    }
    let stated = facts.iter().flat_map(|fact| twists(pack, case, verdict, *fact));
    let mut ranked: [Vec<Twist>; 12] = Default::default();
    for twist in stated.chain(days(pack, clauses)) {
        let other = twist.apply(case);
        if !policy.is_asked_in(&other, verdict.cell.question) {
            continue;
        }
        let turned = policy.decide(&other, verdict.cell);
        let (kind, now) = (turned.outcome.kind(), verdict.outcome.kind());
        if kind == now || matches!(turned.outcome, Outcome::Depends(_)) || !wished(&other, &turned) {
            continue;
        }
        let apart = match twist {
            Twist::Fact(_) => 0,
            Twist::Turn(_) => 2,
            Twist::Day(_) | Twist::Suppose(_) => 4,
        };
        // Most that is no longer so leaves nothing to be found. What leaves another answer is worth more.
        let bare = usize::from(family(kind) == Family::None || family(now) == family(kind));
        let against = usize::from(is_against_words(bank, case, twist));
        ranked[6 * against + apart + bare].push(twist);
    }
    let mut best = ranked.iter().filter(|twists| !twists.is_empty());
    dice.pick(best.next()?).copied()
}

/// Whether the words of a thing say otherwise.
fn is_against_words(bank: &Bank, case: &Case, twist: Twist) -> bool {
    let (Twist::Fact(Change { input, .. }) | Twist::Turn(Turn::Value(input, _))) = twist else {
        return false;
    };
    let Some(item) = input.item.and_then(|at| case.items.get(at)) else { return false };
    let Some(known) = bank.items.iter().find(|known| known.text == item.text) else { return false };
    let mut between = bank.pairs.iter().filter(|(_, of, _)| *of == known.id);
    known.facts.get(input.fact).is_some() || between.any(|(_, _, facts)| facts.get(input.fact).is_some())
}

/// The days on which clauses come into force and end, and those just outside.
fn days(pack: &Pack, clauses: &[&Clause]) -> Vec<Twist> {
    let first = pack.periods.iter().map(|period| period.from).filter(|from| *from > Date::MIN).min();
    let around = |clause: &&Clause| [clause.from.previous(), clause.from, clause.until, clause.until.next()];
    let days = clauses.iter().flat_map(around);
    let days = days.filter(|day| first.is_some_and(|first| *day >= first) && *day < Date::MAX.previous());
    days.map(Twist::Day).collect()
}

/// What leads back from the case in which a thing is otherwise.
pub fn back(pack: &Pack, case: &Case, twist: Twist) -> Option<Twist> {
    match twist {
        Twist::Fact(change) => match case.value(pack, change.input) {
            Setting::Unknown => None,
            to @ Setting::Is(_) => Some(Twist::Fact(Change { to, ..change })),
        },
        Twist::Turn(Turn::Value(input, _)) => match case.value(pack, input) {
            Setting::Unknown => None,
            Setting::Is(value) => Some(Twist::Turn(Turn::Value(input, value))),
        },
        Twist::Turn(Turn::Audience(question, _)) => {
            case.audience_of(pack, question).map(|value| Twist::Turn(Turn::Audience(question, value)))
        }
        Twist::Day(_) => Some(Twist::Day(case.date)),
        Twist::Suppose(_) => None,
    }
}

/// The case in which nobody knows what is otherwise.
pub fn veil(case: &Case, twist: Twist) -> Option<Case> {
    let Twist::Fact(change) = twist else { return None };
    let mut veiled = case.clone();
    veiled.write(change.input, Some(Setting::Unknown));
    Some(veiled)
}

/// The facts that a condition asks for on the day of a case, by itself or by its definitions.
fn asked(pack: &Pack, case: &Case, condition: &Condition, facts: &mut Vec<FactIx>) {
    let mut add = |fact: FactIx| {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    };
    let mut defined = Vec::new();
    condition.atoms(&mut |atom| match atom {
        Atom::Is { fact, .. } => add(*fact),
        Atom::AtLeast { fact, other } => {
            add(*fact);
            add(*other);
        }
        Atom::Defined(definition) => defined.push(*definition),
    });
    for definition in defined {
        for part in &pack.definitions[definition.at()].parts {
            if part.from <= case.date && case.date <= part.until {
                asked(pack, case, &part.when, facts);
            }
        }
    }
}

/// Every other value of a fact, for everybody and everything it is a fact of.
fn twists(pack: &Pack, case: &Case, verdict: &Verdict, fact: FactIx) -> Vec<Twist> {
    let declared = &pack.facts[fact.at()];
    let cell = verdict.cell;
    let mut twists = Vec::new();
    if declared.per_question {
        let now = case.audience_of(pack, cell.question);
        let sensible = &pack.questions[cell.question.at()].audiences;
        let values = (0..declared.kind.size() as u8).filter(|value| sensible.contains(value));
        let other = values.filter(|value| Some(*value) != now);
        return other.map(|value| Twist::Turn(Turn::Audience(cell.question, value))).collect();
    }
    for input in inputs(pack, case, fact, Subject { participant: cell.participant, item: cell.item }) {
        let now = case.value(pack, input);
        for value in (0..declared.kind.size().min(64) as u8).filter(|value| Setting::Is(*value) != now) {
            let offered = declared.kind.values().get(usize::from(value)).is_none_or(|value| {
                // Of all functions only those that are offered first: a turn is to be understood at once.
                value.seat || pack.actors() != Some(fact)
            });
            if offered {
                let to = Setting::Is(value);
                let turn = Twist::Turn(Turn::Value(input, value));
                twists.push(if declared.apart { turn } else { Twist::Fact(Change { input, to }) });
            }
        }
    }
    twists
}

/// The inputs of a fact: those of whom and what is asked about, and of the other people where a condition speaks of them.
fn inputs(pack: &Pack, case: &Case, fact: FactIx, of: Subject) -> Vec<Input> {
    let mut inputs: Vec<Input> = Draft::input(pack, fact, of).into_iter().collect();
    for at in 0..case.participants.len() {
        let input = Draft::input(pack, fact, Subject { participant: Some(at), ..of });
        inputs.extend(input.filter(|input| !inputs.contains(input)));
    }
    inputs
}
