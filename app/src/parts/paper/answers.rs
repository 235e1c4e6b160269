//! Every distinct answer of a case once: the cells that have the same outcome for the same reason. Plain functions.

use kaartwijzer_core::{
    Case, Cell, Considered, Effect, Explanation, FactIx, Input, Origin, Outcome, Policy, QuestionIx, Role,
    Verdict, order,
};

/// One answer with all cells that have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Why the first of them has it.
    pub first: Explanation,
    /// All of them, participant by participant.
    pub cells: Vec<Cell>,
}

/// The answers to a question, of everybody or of one participant, by outcome.
pub fn answers(policy: &Policy, case: &Case, question: QuestionIx, only: Option<usize>) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    let cells = policy.cells(case, question);
    for cell in cells.into_iter().filter(|cell| only.is_none() || cell.participant == only) {
        let first = policy.explain(case, cell);
        match answers.iter_mut().find(|answer| is_same(&answer.first, &first)) {
            Some(answer) => answer.cells.push(cell),
            None => answers.push(Answer { first, cells: vec![cell] }),
        }
    }
    order::by(&mut answers, |answer| answer.first.verdict.outcome.kind());
    answers
}

/// The clauses that would have answered, and lack something or may lack it.
pub fn lacking(considered: &[Considered]) -> impl Iterator<Item = &Considered> {
    considered.iter().filter(|one| {
        matches!(one.role, Role::Fails | Role::Undecided)
            && !matches!(one.effect, Effect::Remark | Effect::Silent)
    })
}

/// Whether two answers are told in the same words, but for whom and what they are about.
fn is_same(one: &Explanation, other: &Explanation) -> bool {
    let (ours, theirs) = (&one.verdict, &other.verdict);
    let outcome = match (&ours.outcome, &theirs.outcome) {
        (Outcome::Depends(ours), Outcome::Depends(theirs)) => facts(ours).eq(facts(theirs)),
        (ours, theirs) => ours == theirs,
    };
    let sure = |verdict: &Verdict| (verdict.contestable, verdict.basis);
    outcome
        && ours.deciding == theirs.deciding
        && ours.assumed == theirs.assumed
        && sure(ours) == sure(theirs)
        // Where nothing decides, what is missing is the reason.
        && (!ours.deciding.is_empty() || wanting(one) == wanting(other))
}

fn facts(inputs: &[Input]) -> impl Iterator<Item = FactIx> {
    inputs.iter().map(|input| input.fact)
}

/// What is missing, and where, whoever it is missing of.
fn wanting(explanation: &Explanation) -> Vec<(Origin, FactIx)> {
    let of = |one: &Considered| {
        let origin = one.origin;
        one.missing.iter().map(move |missing| (origin, missing.input.fact)).collect::<Vec<_>>()
    };
    lacking(&explanation.considered).flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::casefile;
    use kaartwijzer_texts::examples::FIRST;

    #[test]
    fn every_cell_has_its_answer_and_each_answer_stands_once() {
        let policy = Policy::builtin();
        let mut reader = serde_json::Deserializer::from_str(FIRST);
        let case = casefile::read(&mut reader, policy.pack()).unwrap();
        let question = policy.pack().question("see").unwrap();
        let all = answers(&policy, &case, question, None);
        let cells: usize = all.iter().map(|answer| answer.cells.len()).sum();
        assert_eq!(cells, case.participants.len() * case.items.len());
        for (at, answer) in all.iter().enumerate() {
            assert!(all[..at].iter().all(|before| !is_same(&before.first, &answer.first)));
            for cell in &answer.cells {
                assert_eq!(policy.decide(&case, *cell).outcome, answer.first.verdict.outcome);
            }
        }
        assert!(all.len() < cells / 3, "{} answers for {cells} cells", all.len());
        let noor = answers(&policy, &case, question, Some(2));
        assert!(noor.iter().flat_map(|answer| &answer.cells).all(|cell| cell.participant == Some(2)));
    }
}
