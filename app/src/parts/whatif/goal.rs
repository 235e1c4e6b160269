//! Which other answer somebody looks for the way to: those that changes lead to, and those people want and no change
//! reaches.

use kaartwijzer_core::counterfactual::Lead;
use kaartwijzer_core::{Effect, Outcome, OutcomeKind, Pack, QuestionIx};

/// Another answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// Some changes lead there.
    Led(Outcome),
    /// None do.
    Barred(OutcomeKind),
}

/// The goals of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Goals {
    /// Shown at once.
    pub near: Vec<Goal>,
    /// Shown when asked for.
    pub far: Vec<Goal>,
    /// The one that is looked at before anybody chooses.
    pub first: Option<Goal>,
}

/// What people hope for, most of all first.
const WANTED: [OutcomeKind; 3] = [OutcomeKind::Permitted, OutcomeKind::Required, OutcomeKind::Discretion];
/// What a yes is lost to, first what takes least.
const LOST: [OutcomeKind; 4] =
    [OutcomeKind::NoBasis, OutcomeKind::Forbidden, OutcomeKind::Silent, OutcomeKind::Conflict];

/// What can be said about the way from an answer to others, for a question that gives answers of these kinds.
pub fn goals(now: OutcomeKind, leads: &[Lead], kinds: &[OutcomeKind]) -> Goals {
    let led = |kind: OutcomeKind| leads.iter().find(|lead| lead.outcome.kind() == kind);
    let mut near: Vec<Goal> = leads.iter().map(|lead| Goal::Led(lead.outcome.clone())).collect();
    let wanted = WANTED.iter().copied().filter(|kind| kinds.contains(kind));
    let others = [OutcomeKind::Forbidden].into_iter().filter(|kind| kinds.contains(kind));
    let mut far: Vec<Goal> = wanted
        .clone()
        .chain(others)
        .filter(|kind| *kind != now && led(*kind).is_none())
        .map(Goal::Barred)
        .collect();
    let is_yes = WANTED.contains(&now);
    let hoped = wanted.clone().find_map(led);
    if !is_yes && hoped.is_none() && !far.is_empty() && wanted.clone().next().is_some() {
        near.push(far.remove(0));
    }
    let lost = LOST
        .iter()
        .filter_map(|kind| led(*kind))
        .reduce(|best, lead| if lead.fewest < best.fewest { lead } else { best });
    let led = if is_yes { lost.or(hoped) } else { hoped };
    let first = led.map(|lead| Goal::Led(lead.outcome.clone())).or_else(|| near.last().cloned());
    Goals { near, far, first }
}

/// The kinds of answer that some rule gives to a question, whoever it is asked about.
pub fn kinds(pack: &Pack, question: QuestionIx) -> Vec<OutcomeKind> {
    let mut kinds = Vec::new();
    let clauses = pack.rules.iter().flat_map(|rule| &rule.clauses);
    for clause in clauses.filter(|clause| clause.questions.contains(&question)) {
        let kind = match clause.effect {
            Effect::Permit => OutcomeKind::Permitted,
            Effect::Forbid => OutcomeKind::Forbidden,
            Effect::Require(_) => OutcomeKind::Required,
            Effect::Discretion(_) => OutcomeKind::Discretion,
            Effect::Silent | Effect::Remark => continue,
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;

    fn lead(outcome: Outcome, fewest: usize) -> Lead {
        Lead { outcome, ways: Vec::new(), fewest }
    }

    const ALL: [OutcomeKind; 2] = [OutcomeKind::Permitted, OutcomeKind::Forbidden];

    #[test]
    fn from_a_no_one_looks_for_the_way_to_a_yes() {
        let leads = [lead(Outcome::Permitted, 3), lead(Outcome::Forbidden, 1)];
        let goals = goals(OutcomeKind::NoBasis, &leads, &ALL);
        assert_eq!(goals.first, Some(Goal::Led(Outcome::Permitted)));
        assert!(goals.far.is_empty());
    }

    #[test]
    fn from_a_yes_one_looks_for_the_way_to_lose_it_that_takes_least() {
        let leads = [lead(Outcome::Forbidden, 1), lead(Outcome::NoBasis, 1)];
        assert_eq!(goals(OutcomeKind::Permitted, &leads, &ALL).first, Some(Goal::Led(Outcome::NoBasis)));
        let leads = [lead(Outcome::Forbidden, 1), lead(Outcome::NoBasis, 2)];
        assert_eq!(goals(OutcomeKind::Permitted, &leads, &ALL).first, Some(Goal::Led(Outcome::Forbidden)));
    }

    #[test]
    fn a_yes_that_no_change_reaches_is_asked_about_at_once_and_the_rest_is_kept_back() {
        let goals = goals(OutcomeKind::NoBasis, &[], &ALL);
        assert_eq!(goals.first, Some(Goal::Barred(OutcomeKind::Permitted)));
        assert_eq!(goals.near, [Goal::Barred(OutcomeKind::Permitted)]);
        assert_eq!(goals.far, [Goal::Barred(OutcomeKind::Forbidden)]);
    }

    #[test]
    fn where_only_a_no_is_led_to_the_yes_stands_beside_it_and_comes_first() {
        let leads = [lead(Outcome::Forbidden, 2)];
        let goals = goals(OutcomeKind::Silent, &leads, &ALL);
        assert_eq!(goals.near.len(), 2);
        assert_eq!(goals.first, Some(Goal::Barred(OutcomeKind::Permitted)));
    }

    #[test]
    fn a_question_without_rules_has_no_goals() {
        assert_eq!(goals(OutcomeKind::NoBasis, &[], &[]), Goals::default());
        assert_eq!(goals(OutcomeKind::NoBasis, &[], &[OutcomeKind::Forbidden]).first, None);
    }

    #[test]
    fn the_pack_permits_and_forbids_to_see() {
        let policy = Policy::builtin();
        let kinds = kinds(policy.pack(), policy.pack().question("see").unwrap());
        assert!(ALL.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    }
}
