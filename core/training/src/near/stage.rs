//! A case in which a clause decides, or a misconception would be wrong; made of nothing but the pack and dice.

use super::draft::Draft;
use super::solve::Solver;
use crate::bank::Bank;
use crate::seed::Dice;
use kaartwijzer_core::{Case, Cell, Clause, Condition, Date, Input, Item, Pack, QuestionIx};

/// How far into a period, in days, a made case lies at most: a period without an end goes on for longer than anybody plans.
const DEPTH: usize = 180;

/// What a case is made for.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// The question it asks.
    pub question: QuestionIx,
    /// The clause that applies; none where none is asked for.
    pub clause: Option<&'a Clause>,
    /// First and last day on which it may be, beside those of the clause.
    pub days: Option<(Date, Date)>,
    /// Something else that holds.
    pub also: Option<&'a Condition>,
}

/// A case that is as somebody wished, and the cell it is about. None where these dice find none.
pub fn stage(pack: &Pack, bank: &Bank, wish: Wish<'_>, dice: &mut Dice) -> Option<(Case, Cell)> {
    let day = day(pack, wish, dice)?;
    let mut draft = Draft::new(pack, wish.question, day);
    let of = draft.subject();
    let mut solver = Solver { pack, dice: dice.clone() };
    let place = &pack.questions[wish.question.at()].place;
    let mut holds = |condition: &Condition, holds: bool| solver.make(&mut draft, condition, holds, of);
    let mut fits = holds(place, true) && wish.also.is_none_or(|also| holds(also, true));
    if let Some(clause) = wish.clause {
        fits = fits && holds(&clause.about, true) && holds(&clause.when, true);
        fits = fits && clause.unless.iter().all(|lifts| holds(lifts, false));
    }
    *dice = solver.dice;
    if !fits || !draft.complete(pack, dice) {
        return None;
    }
    dress(pack, bank, &mut draft, dice)?;
    Some((draft.case, draft.cell))
}

/// A day on which the clause is in force, not far into one of the legal periods.
fn day(pack: &Pack, wish: Wish<'_>, dice: &mut Dice) -> Option<Date> {
    let (from, until) = wish.clause.map_or((Date::MIN, Date::MAX), |clause| (clause.from, clause.until));
    let (since, till) = wish.days.unwrap_or((Date::MIN, Date::MAX));
    let (from, until) = (from.max(since), until.min(till));
    let stretches = pack.periods.iter().filter_map(|period| {
        let (first, last) = (period.from.max(from), period.until.min(until));
        (first <= last && period.from > Date::MIN).then_some((first, last))
    });
    let stretches: Vec<(Date, Date)> = stretches.collect();
    let (first, last) = *dice.pick(&stretches)?;
    let mut day = first;
    for _ in 0..dice.below(DEPTH) {
        day = day.next().min(last);
    }
    Some(day)
}

/// Names for everybody, and words for every item that fit what was decided of it.
fn dress(pack: &Pack, bank: &Bank, draft: &mut Draft, dice: &mut Dice) -> Option<()> {
    draft.case.alias.clone_from(dice.pick(&bank.aliases)?);
    draft.case.place.clone_from(dice.pick(&bank.places)?);
    let mut names: Vec<&String> = bank.names.iter().collect();
    dice.shuffle(&mut names);
    for (person, name) in draft.case.participants.iter_mut().zip(names) {
        person.name.clone_from(name);
    }
    for at in 0..draft.case.items.len() {
        let mut order: Vec<usize> = (0..bank.items.len()).collect();
        dice.shuffle(&mut order);
        let found = order.into_iter().find_map(|known| worded(pack, bank, draft, at, &bank.items[known]));
        *draft = found?;
    }
    Some(())
}

/// A case in which an item says this; none where that is not what was decided of it.
fn worded(pack: &Pack, bank: &Bank, draft: &Draft, at: usize, words: &Item) -> Option<Draft> {
    let between = bank.pairs.iter().filter(|(_, item, _)| *item == words.id);
    for (fact, setting) in between.flat_map(|(_, _, facts)| facts.iter()) {
        let mut people = (0..draft.case.participants.len()).map(Some);
        let other = |participant| {
            let input = Input { fact, participant, item: Some(at) };
            draft.is_decided(input) && draft.value(pack, input) != setting
        };
        if people.any(other) {
            return None;
        }
    }
    let mut draft = draft.clone();
    let artefact = pack.artefacts()?;
    let of = |fact| Input { fact, participant: None, item: Some(at) };
    let kind = words.facts.get(artefact).or(pack.facts[artefact.at()].default)?;
    for (fact, setting) in [(artefact, kind)].into_iter().chain(words.facts.iter()) {
        if draft.value(pack, of(fact)) != setting {
            if draft.is_decided(of(fact)) {
                return None;
            }
            draft.case.write(of(fact), Some(setting));
        }
    }
    draft.case.items[at].text = words.text.clone();
    Some(draft)
}
