//! What made exercises come to.

use super::support;
use kaartwijzer_core::json::Json;
use kaartwijzer_core::say::family;
use kaartwijzer_core::{Case, Cell, Origin, OutcomeKind, Policy, Role, relations};
use kaartwijzer_training::near::{self, Near};
use kaartwijzer_training::{Aim, Bank, Beliefs, Recipe, Seed};
use std::collections::BTreeMap;
use std::fs;

/// Everything exercises are made with.
pub struct School {
    pub policy: Policy,
    pub beliefs: Beliefs,
    pub bank: Bank,
}

impl School {
    pub fn open() -> Self {
        let policy = Policy::builtin();
        let text = fs::read_to_string(support::project().join("core/training/bank.json")).expect("the bank");
        let json: Json = serde_json::from_str(&text).expect("the bank is JSON");
        let bank = Bank::from_json(&json, policy.pack()).expect("the bank is sound");
        Self { beliefs: Beliefs::of(&policy), bank, policy }
    }

    /// Exercises with this aim, of as many seeds.
    pub fn made(&self, aim: &Aim, seeds: u32) -> Vec<Near> {
        let make = |seed| {
            let recipe = Recipe { aim: aim.clone(), seed: Seed::new(seed) };
            near::near(&self.policy, &self.beliefs, &self.bank, &recipe)
        };
        (1..=seeds).filter_map(make).collect()
    }

    /// Exercises with every aim there is: a hundred about anything, some about every misconception, two about every rule and
    /// open question.
    pub fn all_kinds(&self) -> Vec<Near> {
        let pack = self.policy.pack();
        let beliefs = pack.beliefs.iter().map(|belief| (Aim::Belief(belief.id.clone()), 20));
        let origins =
            relations::origins(pack).map(|origin| (Aim::Rule(pack.origin_id(origin).to_owned()), 2));
        let aims = [(Aim::Any, 100)].into_iter().chain(beliefs).chain(origins);
        aims.flat_map(|(aim, seeds)| self.made(&aim, seeds)).collect()
    }

    /// What the engine answers, question by question.
    pub fn kinds(&self, made: &Near) -> Vec<&'static str> {
        made.exercise.answers(&self.policy).iter().map(|verdict| verdict.outcome.kind().id()).collect()
    }

    /// What became of a rule in a cell.
    fn roles(&self, case: &Case, cell: Cell, origin: Origin) -> Vec<Role> {
        let considered = self.policy.explain(case, cell).considered;
        considered.iter().filter(|one| one.origin == origin).map(|one| one.role).collect()
    }
}

/// How often a rule was met.
#[derive(Debug, Default, Clone, Copy)]
pub struct Count {
    /// Exercises in which it decides an answer.
    pub decided: usize,
    /// Exercises in which it decides, remarks, or would decide if another did not.
    pub beside: usize,
    /// Exercises in which it would decide if another did not.
    pub outranked: usize,
    /// Exercises of which it is the turning point: it bears on one of the two answers and not on the other, or, where it can
    /// only remark, it is remarked beside an answer that turns.
    pub turning: usize,
}

/// What exercises about each rule come to.
pub struct Measured {
    pub rules: BTreeMap<String, Count>,
}

impl Measured {
    pub fn of(school: &School, about_each: u32) -> Self {
        let pack = school.policy.pack();
        let mut rules = BTreeMap::new();
        for origin in relations::origins(pack).filter(|origin| matches!(origin, Origin::Rule(_))) {
            let id = pack.origin_id(origin).to_owned();
            let mut count = Count::default();
            for made in school.made(&Aim::Rule(id.clone()), about_each) {
                add(school, &made, origin, &mut count);
            }
            rules.insert(id, count);
        }
        Self { rules }
    }
}

fn add(school: &School, made: &Near, origin: Origin, count: &mut Count) {
    let exercise = &made.exercise;
    let roles: Vec<Vec<Role>> =
        exercise.asks.iter().map(|ask| school.roles(&ask.case(&exercise.case), ask.cell, origin)).collect();
    let has = |role: Role| roles.iter().any(|roles| roles.contains(&role));
    let stands = |roles: &Vec<Role>| {
        roles.iter().any(|role| matches!(role, Role::Decides | Role::Remark | Role::Overridden))
    };
    count.decided += usize::from(has(Role::Decides));
    count.outranked += usize::from(has(Role::Overridden));
    count.beside += usize::from(roles.iter().any(stands));
    let turns = exercise.asks.iter().any(|ask| ask.twist.is_some());
    count.turning += usize::from(turns && roles.iter().any(stands));
}

/// The most frequent outcome and the most frequent family, with their shares.
pub fn mixture(kinds: impl Iterator<Item = &'static str>) -> ((String, f64), (String, f64)) {
    let (mut outcomes, mut families, mut all) = (BTreeMap::new(), BTreeMap::new(), 0_u32);
    for kind in kinds {
        let known = OutcomeKind::ALL.into_iter().find(|known| known.id() == kind).expect("an outcome");
        *outcomes.entry(kind.to_owned()).or_insert(0_u32) += 1;
        *families.entry(format!("{:?}", family(known))).or_insert(0_u32) += 1;
        all += 1;
    }
    let most = |counts: BTreeMap<String, u32>| {
        let most = counts.into_iter().max_by_key(|(_, count)| *count).expect("there are answers");
        (most.0, f64::from(most.1) / f64::from(all))
    };
    (most(outcomes), most(families))
}
