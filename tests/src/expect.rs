//! The `expect` of a case file, and what the engine says instead.

use kaartwijzer_core::{Case, Cell, Outcome, Pack, Policy, QuestionIx, Verdict, casefile};
use serde::Deserialize;
use std::fmt::Debug;

/// Only this of a case file is read here; the engine reads the rest.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    expect: Vec<Expected>,
}

/// What a case file says of one cell.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    question: String,
    participant: Option<String>,
    item: Option<String>,
    /// For this answer alone; else the case's own, else the question's.
    audience: Option<String>,
    outcome: String,
    /// Exactly these, in any order.
    by: Option<Vec<String>>,
    /// Exactly these, in any order.
    deciding: Vec<String>,
    /// At least these.
    #[serde(default)]
    remarks: Vec<String>,
    /// At least these.
    #[serde(default)]
    open_questions: Vec<String>,
    contestable: Option<bool>,
}

/// Compares what a case file expects with what the policy says. Every difference is one complaint; a case that
/// cannot be read is one too.
pub fn check_case(policy: &Policy, name: &str, json: &str) -> Vec<String> {
    let case = match casefile::read(&mut serde_json::Deserializer::from_str(json), policy.pack()) {
        Ok(case) => case,
        Err(error) => return vec![format!("{name}: {error}")],
    };
    let file: File = match serde_json::from_str(json) {
        Ok(file) => file,
        Err(error) => return vec![format!("{name}: expect: {error}")],
    };
    let complaints = file.expect.iter().enumerate().flat_map(|(at, expected)| {
        let of = format!(
            "{name}: expect[{at}] ({} {} {})",
            expected.question,
            expected.participant.as_deref().unwrap_or("-"),
            expected.item.as_deref().unwrap_or("-")
        );
        let found = expected.complaints(policy, &case).unwrap_or_else(|missing| vec![missing]);
        found.into_iter().map(move |complaint| format!("{of}: {complaint}"))
    });
    complaints.collect()
}

impl Expected {
    /// What differs; or the first id that is not there.
    fn complaints(&self, policy: &Policy, case: &Case) -> Result<Vec<String>, String> {
        let pack = policy.pack();
        let question = pack.question(&self.question).ok_or("there is no such question")?;
        let mut case = case.clone();
        if let Some(audience) = &self.audience {
            let value = pack.audience().and_then(|fact| pack.value(fact, audience));
            case.audience
                .insert(question, value.ok_or_else(|| format!("there is no audience `{audience}`"))?);
        }
        let verdict = policy.decide(&case, self.cell(&case, question)?);
        Ok(self.differences(pack, &verdict))
    }

    fn cell(&self, case: &Case, question: QuestionIx) -> Result<Cell, String> {
        let place = |id: &Option<String>, found: &dyn Fn(&str) -> Option<usize>| {
            id.as_ref().map(|id| found(id).ok_or_else(|| format!("the case has no `{id}`"))).transpose()
        };
        Ok(Cell {
            question,
            participant: place(&self.participant, &|id| case.participants.iter().position(|p| p.id == id))?,
            item: place(&self.item, &|id| case.items.iter().position(|i| i.id == id))?,
        })
    }

    fn differences(&self, pack: &Pack, verdict: &Verdict) -> Vec<String> {
        let origins = |list: &[_]| list.iter().map(|origin| pack.origin_id(*origin).to_owned()).collect();
        let opens: Vec<String> = verdict.opens.iter().map(|open| pack.opens[open.at()].id.clone()).collect();
        let deciding: Vec<String> = origins(&verdict.deciding);
        let remarks: Vec<String> = origins(&verdict.remarks);
        [
            same("outcome", &self.outcome.as_str(), &verdict.outcome.kind().id()),
            self.by
                .as_ref()
                .and_then(|by| same("by", &sorted(by), &sorted(&bearers(pack, &verdict.outcome)))),
            same("deciding", &sorted(&self.deciding), &sorted(&deciding)),
            within("remarks", &self.remarks, &remarks),
            within("open_questions", &self.open_questions, &opens),
            self.contestable.and_then(|expected| same("contestable", &expected, &verdict.contestable)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn bearers(pack: &Pack, outcome: &Outcome) -> Vec<String> {
    match outcome {
        Outcome::Required(bearers) | Outcome::Discretion(bearers) => {
            bearers.iter().map(|bearer| pack.bearers[bearer.at()].id.clone()).collect()
        }
        _ => Vec::new(),
    }
}

fn sorted(list: &[String]) -> Vec<String> {
    let mut list = list.to_vec();
    list.sort();
    list
}

fn same<T: PartialEq + Debug>(what: &str, expected: &T, found: &T) -> Option<String> {
    (expected != found).then(|| format!("{what} should be {expected:?} and is {found:?}"))
}

fn within(what: &str, expected: &[String], found: &[String]) -> Option<String> {
    let lacking: Vec<&String> = expected.iter().filter(|id| !found.contains(id)).collect();
    (!lacking.is_empty()).then(|| format!("{what} should have {lacking:?} and are {found:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = r#"{
        "kaartwijzer": 1,
        "date": "2016-09-12",
        "participants": [{ "id": "noor", "facts": { "actor": "youth" } }],
        "items": [{ "id": "leisure", "facts": { "artefact": "A3" } }],
        "pairs": [{ "participant": "noor", "item": "leisure", "facts": { "need_to_know": true } }],
        "expect": [EXPECT]
    }"#;

    fn check(expect: &str) -> Vec<String> {
        check_case(&Policy::builtin(), "case", &CASE.replace("EXPECT", expect))
    }

    #[test]
    fn what_is_as_expected_gives_no_complaint() {
        let expect = r#"{ "question": "see", "participant": "noor", "item": "leisure",
            "outcome": "permitted", "deciding": ["R18"], "open_questions": ["G1"], "contestable": false }"#;
        assert_eq!(check(expect), Vec::<String>::new());
    }

    #[test]
    fn every_difference_is_a_complaint_of_its_own() {
        let expect = r#"{ "question": "see", "participant": "noor", "item": "leisure",
            "outcome": "forbidden", "deciding": [], "remarks": ["R99"], "contestable": true }"#;
        assert_eq!(check(expect).len(), 4);
    }

    #[test]
    fn an_id_that_is_not_there_is_a_complaint() {
        for (question, participant) in [("bake", "noor"), ("see", "nobody")] {
            let expect = format!(
                r#"{{ "question": "{question}", "participant": "{participant}", "item": "leisure",
                "outcome": "permitted", "deciding": [] }}"#
            );
            assert_eq!(check(&expect).len(), 1, "{expect}");
        }
        assert_eq!(check(r#"{ "question": "see", "outcom": "permitted", "deciding": [] }"#).len(), 1);
    }
}
