//! What a trainer should know about a question before they put it to a group: where the texts give no answer, or no firm one,
//! so that nobody teaches their own opinion as law.

use crate::exercise::{Ask, Exercise};
use kaartwijzer_core::case::Words;
use kaartwijzer_core::{AssumptionIx, Case, Input, Lang, OpenIx, Origin, Outcome, Policy, RuleIx, Verdict};

/// Something to know about a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The texts do not decide it: these are the open questions.
    Silent(Vec<OpenIx>),
    /// No text was found that allows it; that is no prohibition.
    NoBasis,
    /// It hangs on what the case leaves unknown.
    Depends(Vec<Input>),
    /// The texts contradict each other.
    Conflict,
    /// The answer rests on no text that says it itself.
    Contestable,
    /// The answer is so only under these assumptions.
    Assumed(Vec<AssumptionIx>),
    /// Something about it is undecided, which is not what decides.
    Open(Vec<OpenIx>),
    /// A disputed rule is told beside the answer.
    Disputed(Vec<RuleIx>),
    /// The question is not asked in a setting like this one.
    NotAskedHere,
}

impl Warning {
    /// Whether there is no answer, or no firm one; else something only stands beside it.
    pub const fn is_grave(&self) -> bool {
        !matches!(self, Self::Open(_) | Self::Disputed(_))
    }
}

/// What there is to know about one question of a case: its answer, and the warnings, the gravest first.
pub fn of_ask(policy: &Policy, told: &Case, ask: Ask) -> (Verdict, Vec<Warning>) {
    let case = ask.case(told);
    let verdict = policy.decide(&case, ask.cell);
    let mut warnings = Vec::new();
    if !policy.is_asked_in(&case, ask.cell.question) {
        warnings.push(Warning::NotAskedHere);
    }
    match &verdict.outcome {
        Outcome::Silent(opens) => warnings.push(Warning::Silent(opens.clone())),
        Outcome::NoBasis => warnings.push(Warning::NoBasis),
        Outcome::Depends(inputs) => warnings.push(Warning::Depends(inputs.clone())),
        Outcome::Conflict => warnings.push(Warning::Conflict),
        Outcome::Permitted | Outcome::Forbidden | Outcome::Required(_) | Outcome::Discretion(_) => {}
    }
    if verdict.contestable {
        warnings.push(Warning::Contestable);
    }
    if !verdict.assumed.is_empty() {
        warnings.push(Warning::Assumed(verdict.assumed.clone()));
    }
    let known = |open: &OpenIx| matches!(&verdict.outcome, Outcome::Silent(opens) if opens.contains(open));
    let open: Vec<OpenIx> = verdict.opens.iter().filter(|open| !known(open)).copied().collect();
    if !open.is_empty() {
        warnings.push(Warning::Open(open));
    }
    let disputed = disputed(policy, &verdict);
    if !disputed.is_empty() {
        warnings.push(Warning::Disputed(disputed));
    }
    (verdict, warnings)
}

/// Whether there is no firm answer to some question and nothing was written for after the answers.
pub fn lacks_debrief(policy: &Policy, exercise: &Exercise) -> bool {
    is_empty(&exercise.debrief)
        && exercise.asks.iter().any(|ask| {
            let (_, warnings) = of_ask(policy, &exercise.case, *ask);
            warnings.iter().any(Warning::is_grave)
        })
}

/// Whether nothing is said in any language.
pub fn is_empty(words: &Words) -> bool {
    Lang::ALL.iter().all(|lang| words.get(*lang).trim().is_empty())
}

fn disputed(policy: &Policy, verdict: &Verdict) -> Vec<RuleIx> {
    let told = verdict.deciding.iter().chain(&verdict.remarks);
    let rules = told.filter_map(|origin| match origin {
        Origin::Rule(rule) => policy.pack().rules[rule.at()].disputed.then_some(*rule),
        Origin::Open(_) => None,
    });
    rules.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Cell, Facts, Item, OutcomeKind, Participant, QuestionIx, Setting};

    /// A youth worker and a line of the card, and what somebody wrote for after the answers.
    fn exercise(policy: &Policy, day: &str, debrief: &str) -> Exercise {
        let pack = policy.pack();
        let choose = |fact: &str, value: &str| {
            let fact = pack.fact(fact).expect(fact);
            let mut facts = Facts::default();
            facts.set(fact, Setting::Is(pack.value(fact, value).expect(value)));
            facts
        };
        let mut case = Case::new(day.parse().expect("a day"));
        let facts = choose("actor", "youth");
        case.participants.push(Participant { id: "noor".into(), name: "Noor".into(), facts });
        let facts = choose("artefact", "A3");
        case.items.push(Item { id: "leisure".into(), text: "Zoekt een ploeg.".into(), facts });
        let asks = (0..pack.questions.len()).map(|at| QuestionIx(at as u16)).filter_map(|question| {
            let range = pack.questions[question.at()].range;
            let cell = Cell {
                question,
                participant: range.has_participant().then_some(0),
                item: range.has_item().then_some(0),
            };
            Some(Ask { cell, twist: None }).filter(|ask| ask.fits(pack, &case))
        });
        let asks = asks.collect();
        let (intro, notes) = (Words::default(), Words::default());
        Exercise { case, asks, intro, debrief: debrief.into(), notes }
    }

    #[test]
    fn every_answer_that_is_none_is_warned_of_and_no_firm_answer_is() {
        let policy = Policy::builtin();
        for day in ["2016-09-12", "2018-05-21", "2020-01-01", "2026-11-21"] {
            let exercise = exercise(&policy, day, "");
            for ask in &exercise.asks {
                let (verdict, warnings) = of_ask(&policy, &exercise.case, *ask);
                let about = |found: fn(&Warning) -> bool| warnings.iter().any(found);
                let kind = verdict.outcome.kind();
                assert_eq!(kind == OutcomeKind::Silent, about(|one| matches!(one, Warning::Silent(_))));
                assert_eq!(kind == OutcomeKind::NoBasis, about(|one| *one == Warning::NoBasis));
                assert_eq!(kind == OutcomeKind::Depends, about(|one| matches!(one, Warning::Depends(_))));
                assert_eq!(kind == OutcomeKind::Conflict, about(|one| *one == Warning::Conflict));
                assert_eq!(verdict.contestable, about(|one| *one == Warning::Contestable));
            }
        }
    }

    #[test]
    fn what_has_no_firm_answer_wants_words_and_words_in_one_language_will_do() {
        let policy = Policy::builtin();
        assert!(lacks_debrief(&policy, &exercise(&policy, "2016-09-12", "")));
        assert!(lacks_debrief(&policy, &exercise(&policy, "2016-09-12", " ")));
        let mut said = exercise(&policy, "2016-09-12", "Praat erover.");
        assert!(!lacks_debrief(&policy, &said));
        said.debrief =
            Words::Four([String::new(), String::new(), "Reden Sie darüber.".into(), String::new()]);
        assert!(!lacks_debrief(&policy, &said));
    }
}
