//! What differs between two cases, or between two days of one: which cells, from what to what, because of which rule, and
//! through which of the differences.

use crate::case::{Case, Cell, Input};
use crate::order::Sorted;
use crate::policy::Policy;
use crate::trace::Role;
use crate::verdict::{Outcome, Verdict};
use kaartwijzer_format::{AssumptionIx, FactIx, Origin, Pack, QuestionIx};

/// A cell that two cases answer differently. People and items are the same where they have the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The answer in the first case; none where it has no such cell.
    pub before: Option<Verdict>,
    /// The answer in the second.
    pub after: Option<Verdict>,
    /// The rules that made the difference; empty where one of the cases has no such cell.
    pub because: Vec<Because>,
    /// Differences between the cases that are enough for this one and of which none can be missed, by their places in
    /// the second case. Empty where people or items that came or went are enough.
    pub through: Vec<Delta>,
}

/// A rule, or an open question, that decides in one case and not in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Because {
    /// Which one.
    pub origin: Origin,
    /// What became of it in the first case; none where it does not bear on the question at all.
    pub before: Option<Role>,
    /// What became of it in the second.
    pub after: Option<Role>,
}

/// One difference between what two cases state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Delta {
    /// Another day.
    Day,
    /// An assumption that only one of them makes.
    Assumption(AssumptionIx),
    /// The question is asked about other ears.
    Audience(QuestionIx),
    /// Another value of an input of the second case.
    Statement(Input),
}

/// The cells of a question that two cases answer differently: those of the second in their order, then those that only
/// the first has. An answer is another one where the outcome is, or how firmly it stands; one that is open in both,
/// whatever it hangs on, is no difference.
pub fn differences(policy: &Policy, before: &Case, after: &Case, question: QuestionIx) -> Vec<Difference> {
    let [then, now] = [before, after].map(|case| policy.matrix(case, question));
    let deltas = deltas(policy.pack(), before, after, question);
    let mut found = Vec::new();
    for (cell, mark) in now.cells() {
        let old = place(after, before, cell);
        let was = old.and_then(|old| then.mark(old.participant, old.item));
        if was == Some(mark) {
            continue;
        }
        let verdict = policy.decide(after, cell);
        let Some(old) = old.filter(|_| was.is_some()) else {
            let (because, through) = (Vec::new(), Vec::new());
            found.push(Difference { before: None, after: Some(verdict), because, through });
            continue;
        };
        let earlier = policy.decide(before, old);
        if !is_same(&earlier, &verdict) {
            let because = because(policy, (before, old), (after, cell));
            let through = through(policy, (before, after), &deltas, &verdict);
            found.push(Difference { before: Some(earlier), after: Some(verdict), because, through });
        }
    }
    for (cell, _) in then.cells().filter(|(cell, _)| place(before, after, *cell).is_none()) {
        let before = Some(policy.decide(before, cell));
        found.push(Difference { before, after: None, because: Vec::new(), through: Vec::new() });
    }
    found
}

/// The rules that made the difference between two answers: those that decide in one of the cases only; where the same
/// decide in both, all of them.
pub fn because(policy: &Policy, before: (&Case, Cell), after: (&Case, Cell)) -> Vec<Because> {
    let [then, now] = [before, after].map(|(case, cell)| policy.explain(case, cell));
    let decides = |explanation: &crate::trace::Explanation| {
        let open = matches!(explanation.verdict.outcome, Outcome::Depends(_));
        let mut deciding = Sorted::default();
        let bears = |role| role == Role::Decides || (open && role == Role::Undecided);
        let all = explanation.considered.iter().filter(|one| bears(one.role));
        deciding.extend(all.map(|one| one.origin));
        deciding
    };
    let [old, new] = [&then, &now].map(decides);
    let role = |explanation: &crate::trace::Explanation, origin| {
        explanation.considered.iter().find(|one| one.origin == origin).map(|one| one.role)
    };
    let mut all = Sorted::default();
    all.extend(old.iter().chain(new.iter()).copied());
    let changed = |origin: &Origin| old.contains(origin) != new.contains(origin);
    let any = all.iter().any(changed);
    let chosen = all.into_list().into_iter().filter(|origin| !any || changed(origin));
    chosen.map(|origin| Because { origin, before: role(&then, origin), after: role(&now, origin) }).collect()
}

/// Whether two verdicts say the same, equally firmly.
pub(crate) fn is_same(one: &Verdict, other: &Verdict) -> bool {
    one.outcome == other.outcome
        && one.contestable == other.contestable
        && one.assumed.is_empty() == other.assumed.is_empty()
}

/// What two cases state differently, and a question could hang on. What follows from an actor or an artefact is no
/// statement of its own; what is written out and would go without saying is one.
pub fn deltas(pack: &Pack, before: &Case, after: &Case, question: QuestionIx) -> Vec<Delta> {
    let mut deltas = Vec::new();
    if before.date != after.date {
        deltas.push(Delta::Day);
    }
    let assumptions = (0..pack.assumptions.len()).map(|at| AssumptionIx(at as u16));
    let only_one = |one: &AssumptionIx| before.assumptions.contains(one) != after.assumptions.contains(one);
    deltas.extend(assumptions.filter(only_one).map(Delta::Assumption));
    if before.audience_of(pack, question) != after.audience_of(pack, question) {
        deltas.push(Delta::Audience(question));
    }
    for fact in (0..pack.facts.len()).map(|at| FactIx(at as u16)) {
        if pack.facts[fact.at()].per_question {
            continue;
        }
        for input in after.inputs(pack, fact) {
            let old = whence(after, before, input);
            let changed = |old| before.written(old) != after.written(input);
            if old.is_some_and(changed) {
                deltas.push(Delta::Statement(input));
            }
        }
    }
    deltas
}

/// Takes back every difference that this answer does not need, one after the other; what is left is enough.
fn through(
    policy: &Policy,
    (before, after): (&Case, &Case),
    deltas: &[Delta],
    verdict: &Verdict,
) -> Vec<Delta> {
    let mut case = after.clone();
    let mut needed = deltas.to_vec();
    // What was needed beside something else may not be without it: once more until nothing can be missed.
    loop {
        let before_this = needed.len();
        needed.retain(|delta| {
            let other = without(policy.pack(), before, &case, *delta);
            let spare = is_same(&policy.decide(&other, verdict.cell), verdict);
            if spare {
                case = other;
            }
            !spare
        });
        if needed.len() == before_this {
            return needed;
        }
    }
}

/// A case with one of its differences taken back.
fn without(pack: &Pack, before: &Case, after: &Case, delta: Delta) -> Case {
    let mut case = after.clone();
    match delta {
        Delta::Day => case.date = before.date,
        Delta::Assumption(assumption) => case.toggle(assumption),
        Delta::Audience(question) => {
            if let Some(value) = before.audience_of(pack, question) {
                case.audience.insert(question, value);
            }
        }
        Delta::Statement(input) => {
            if let Some(old) = whence(after, before, input) {
                case.write(input, before.written(old));
            }
        }
    }
    case
}

/// The place of an input of one case in another.
fn whence(here: &Case, there: &Case, input: Input) -> Option<Input> {
    let (participant, item) = moved(here, there, input.participant, input.item)?;
    Some(Input { participant, item, ..input })
}

/// The place of a cell of one case in another.
pub fn place(here: &Case, there: &Case, cell: Cell) -> Option<Cell> {
    let (participant, item) = moved(here, there, cell.participant, cell.item)?;
    Some(Cell { participant, item, ..cell })
}

/// The same people and items in another case; none where one of them is not there.
fn moved(
    here: &Case,
    there: &Case,
    participant: Option<usize>,
    item: Option<usize>,
) -> Option<(Option<usize>, Option<usize>)> {
    let person = match participant {
        Some(at) => {
            let id = &here.participants.get(at)?.id;
            Some(there.participants.iter().position(|other| other.id == *id)?)
        }
        None => None,
    };
    let thing = match item {
        Some(at) => {
            let id = &here.items.get(at)?.id;
            Some(there.items.iter().position(|other| other.id == *id)?)
        }
        None => None,
    };
    Some((person, thing))
}
