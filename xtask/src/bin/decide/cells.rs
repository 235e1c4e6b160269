//! Every cell of a case, as JSON.

use crate::what_if;
use kaartwijzer_core::format::Range;
use kaartwijzer_core::{
    Basis, Case, Cell, Effect, Explanation, Input, Missing, Outcome, Pack, Policy, QuestionIx, Role, Truth,
};
use serde_json::{Value, json};

/// A list of cells: of one question, or of all; with what would change them, if that is asked for.
pub fn all(policy: &Policy, case: &Case, only: Option<QuestionIx>, what_if: bool) -> Value {
    let questions = (0..).map(QuestionIx).take(policy.pack().questions.len());
    questions
        .filter(|question| only.is_none_or(|only| only == *question))
        .flat_map(|question| of(policy.pack(), case, question))
        .map(|cell| {
            let mut answer = answer(policy, case, cell);
            if what_if {
                answer["what_if"] = what_if::leads(policy, case, cell);
            }
            answer
        })
        .collect()
}

/// The cells of a question: what it ranges over.
fn of(pack: &Pack, case: &Case, question: QuestionIx) -> Vec<Cell> {
    let (people, items) = (case.participants.len(), case.items.len());
    let cell = |participant, item| Cell { question, participant, item };
    match pack.questions[question.at()].range {
        Range::Case => vec![cell(None, None)],
        Range::Participant => (0..people).map(|p| cell(Some(p), None)).collect(),
        Range::Item => (0..items).map(|i| cell(None, Some(i))).collect(),
        Range::Pair => (0..people).flat_map(|p| (0..items).map(move |i| cell(Some(p), Some(i)))).collect(),
    }
}

fn answer(policy: &Policy, case: &Case, cell: Cell) -> Value {
    let pack = policy.pack();
    let explanation = policy.explain(case, cell);
    let verdict = &explanation.verdict;
    let deciding: Vec<&str> = verdict.deciding.iter().map(|origin| pack.origin_id(*origin)).collect();
    let opens: Vec<&str> = verdict.opens.iter().map(|open| pack.opens[open.at()].id.as_str()).collect();
    json!({
        "participant": participant(case, cell.participant),
        "item": item(case, cell.item),
        "question": pack.questions[cell.question.at()].id,
        "audience": audience(pack, case, cell.question),
        "outcome": verdict.outcome.kind().id(),
        "by": by(pack, &verdict.outcome),
        "deciding": deciding,
        "missing": missing(pack, case, &explanation),
        "basis": verdict.basis.map(basis),
        "contestable": verdict.contestable,
        "open_questions": opens,
    })
}

/// The id of a participant.
pub fn participant(case: &Case, at: Option<usize>) -> Option<&str> {
    Some(&case.participants.get(at?)?.id)
}

/// The id of an item.
pub fn item(case: &Case, at: Option<usize>) -> Option<&str> {
    Some(&case.items.get(at?)?.id)
}

fn audience<'a>(pack: &'a Pack, case: &Case, question: QuestionIx) -> Option<&'a str> {
    let value = case.audience_of(pack, question)?;
    let values = pack.facts[pack.audience()?.at()].kind.values();
    values.get(usize::from(value)).map(|value| value.id.as_str())
}

/// With whom the choice or the duty lies.
pub fn by<'a>(pack: &'a Pack, outcome: &Outcome) -> Vec<&'a str> {
    match outcome {
        Outcome::Required(bearers) | Outcome::Discretion(bearers) => {
            bearers.iter().map(|bearer| pack.bearers[bearer.at()].id.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

/// What stands between the case and the clauses that fail or are undecided, remarks left out; then what the answer itself hangs on.
fn missing(pack: &Pack, case: &Case, explanation: &Explanation) -> Vec<Value> {
    let open = explanation
        .considered
        .iter()
        .filter(|one| matches!(one.role, Role::Fails | Role::Undecided) && one.effect != Effect::Remark);
    let mut list: Vec<Value> = open
        .flat_map(|one| {
            let rule = pack.origin_id(one.origin);
            one.missing.iter().map(move |missing| line(pack, case, Some(rule), *missing))
        })
        .collect();
    if let Outcome::Depends(inputs) = &explanation.verdict.outcome {
        let said = |input: &Input| {
            explanation.considered.iter().any(|one| one.missing.iter().any(|missing| missing.input == *input))
        };
        let unsaid = inputs.iter().filter(|input| !said(input));
        list.extend(
            unsaid.map(|input| line(pack, case, None, Missing { input: *input, truth: Truth::Unknown })),
        );
    }
    list.dedup();
    list
}

fn line(pack: &Pack, case: &Case, rule: Option<&str>, missing: Missing) -> Value {
    let Missing { input, truth } = missing;
    json!({
        "rule": rule,
        "fact": pack.facts[input.fact.at()].id,
        "participant": participant(case, input.participant),
        "item": item(case, input.item),
        "is": match truth {
            Truth::No => "no",
            Truth::Unknown => "unknown",
            Truth::Yes => "yes",
        },
    })
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Inferred => "inferred",
        Basis::Secondary => "secondary",
        Basis::Verbatim => "verbatim",
    }
}
