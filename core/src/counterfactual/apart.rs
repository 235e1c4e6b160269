//! Another case rather than a change of this one: another day, another community, another kind of actor or item, other
//! ears. Each by itself, never mixed with anything else.

use crate::case::{Case, Cell, Input};
use crate::diff::{self, Because};
use crate::order::Sorted;
use crate::policy::Policy;
use crate::verdict::Verdict;
use kaartwijzer_format::{Date, FactIx, Pack, QuestionIx, Setting};

/// One step to another case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// The question is asked about other ears: a value of the fact `audience`.
    Audience(QuestionIx, u8),
    /// Somebody or something of another kind, or another setting.
    Value(Input, u8),
}

/// Another case, and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    /// What is otherwise.
    pub turn: Turn,
    /// The answer then.
    pub verdict: Verdict,
}

/// A stretch of days with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// First day.
    pub from: Date,
    /// Last day, this one included.
    pub until: Date,
    /// The answer on the first day.
    pub verdict: Verdict,
    /// What made the difference on the first day; empty for the first stretch.
    pub because: Vec<Because>,
}

impl Turn {
    /// The case after the step.
    pub fn apply(self, case: &Case) -> Case {
        let mut other = case.clone();
        match self {
            Self::Audience(question, value) => {
                other.audience.insert(question, value);
            }
            Self::Value(input, value) => other.write(input, Some(Setting::Is(value))),
        }
        other
    }
}

/// Every single step to another case that changes the answer, in the order of the facts and their values. Where the
/// question is not asked in the other case, it is no step.
pub fn apart(policy: &Policy, case: &Case, cell: Cell) -> Vec<Apart> {
    let now = policy.decide(case, cell);
    let mut found = Vec::new();
    for turn in turns(policy.pack(), case, cell) {
        let other = turn.apply(case);
        if !policy.is_asked_in(&other, cell.question) {
            continue;
        }
        let verdict = policy.decide(&other, cell);
        if verdict.outcome != now.outcome {
            found.push(Apart { turn, verdict });
        }
    }
    found
}

fn turns(pack: &Pack, case: &Case, cell: Cell) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (at, fact) in pack.facts.iter().enumerate().filter(|(_, fact)| fact.apart) {
        let values = (0..fact.kind.size()).map(|value| value as u8);
        if fact.per_question {
            let Some(now) = case.audience_of(pack, cell.question) else { continue };
            let sensible = &pack.questions[cell.question.at()].audiences;
            let values =
                values.filter(|value| *value != now && (sensible.is_empty() || sensible.contains(value)));
            turns.extend(values.map(|value| Turn::Audience(cell.question, value)));
        } else {
            let input = crate::session::input(fact.scope, FactIx(at as u16), cell.participant, cell.item);
            if case.inputs(pack, input.fact).contains(&input) {
                let now = case.value(pack, input);
                let values = values.filter(|value| now != Setting::Is(*value));
                turns.extend(values.map(|value| Turn::Value(input, value)));
            }
        }
    }
    turns
}

/// The answers of a cell on all days, from the first to the last, and which law made each difference.
pub fn timeline(policy: &Policy, case: &Case, cell: Cell) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for from in borders(policy.pack(), cell.question) {
        let verdict = policy.decide(&case.on(from), cell);
        let last = stretches.last_mut();
        if let Some(last) = last {
            if diff::is_same(&last.verdict, &verdict) {
                continue;
            }
            last.until = from.previous();
        }
        stretches.push(Stretch { from, until: Date::MAX, verdict, because: Vec::new() });
    }
    for at in 1..stretches.len() {
        let (before, after) = (case.on(stretches[at - 1].until), case.on(stretches[at].from));
        stretches[at].because = diff::because(policy, (&before, cell), (&after, cell));
    }
    stretches
}

/// The days on which some answer to a question is another one than on the day before, in order. The day of the case does
/// not matter.
///
/// ```
/// use kaartwijzer_core::{Case, Policy, counterfactual};
///
/// let policy = Policy::builtin();
/// let question = policy.pack().question("set_up").expect("one can set up a cell");
/// let days = counterfactual::breaks(&policy, &Case::new("2016-09-12".parse()?), question);
/// assert!(days.is_sorted());
/// # Ok::<(), kaartwijzer_core::format::DateError>(())
/// ```
pub fn breaks(policy: &Policy, case: &Case, question: QuestionIx) -> Vec<Date> {
    let mut case = case.clone();
    let mut before = None;
    let mut days = Vec::new();
    for day in borders(policy.pack(), question) {
        case.date = day;
        let now = policy.matrix(&case, question);
        if before.is_some_and(|before| before != now) {
            days.push(day);
        }
        before = Some(now);
    }
    days
}

/// The days on which something that bears on a question begins, or is over.
fn borders(pack: &Pack, question: QuestionIx) -> Vec<Date> {
    let mut borders = Sorted::default();
    borders.insert(Date::MIN);
    let mut note = |from: Date, until: Date| {
        borders.insert(from);
        if until < Date::MAX {
            borders.insert(until.next());
        }
    };
    for (_, clauses) in crate::compile::origins(pack) {
        for clause in clauses.iter().filter(|clause| clause.questions.contains(&question)) {
            note(clause.from, clause.until);
        }
    }
    for part in pack.definitions.iter().flat_map(|definition| &definition.parts) {
        note(part.from, part.until);
    }
    borders.into_list()
}
