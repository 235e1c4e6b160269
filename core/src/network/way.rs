//! How something could reach somebody: legs one after the other, each answered by the policy, up to the first that is
//! not open.

use super::stage::{asked, prepare};
use super::{Leg, legs};
use crate::case::{Case, Cell, Facts, Input, Participant};
use crate::policy::Policy;
use crate::verdict::{Outcome, Verdict};
use kaartwijzer_format::{Pack, Range, Setting, Station};
use std::cmp::Ordering;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// No way has more legs than this, and no more ways than this are told.
const LONGEST: usize = 7;
const MOST: usize = 8;
/// A way may be this much longer than the shortest one.
const DETOUR: usize = 1;
/// So many ways are looked at before the best are kept.
const LOOKED_AT: usize = 400;

/// What is to reach whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The item, by its place in the case.
    pub item: usize,
    /// Where it is now.
    pub from: Station,
    /// Where it is to go.
    pub to: Station,
    /// The participant of the case that stands at the end, by place: what the case says of them holds for the last leg.
    pub participant: Option<usize>,
}

/// One leg of a way with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The leg.
    pub leg: Leg,
    /// The answer for it in this case.
    pub verdict: Verdict,
    /// The case it was asked in.
    pub case: Case,
}

impl Step {
    /// Whether something can go on from here: a text allows it, asks it, or leaves it to somebody's choice.
    pub fn is_open(&self) -> bool {
        matches!(
            self.verdict.outcome,
            Outcome::Permitted | Outcome::Required(_) | Outcome::Discretion(_) | Outcome::Depends(_)
        )
    }
}

/// A way from where something is to where it is to go: all of it, or up to its first step that is not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The steps; only the last can be one that is not open.
    pub steps: Vec<Step>,
    /// How many legs would come after a step that is not open.
    pub left: usize,
}

impl Way {
    /// Whether every step is open.
    pub fn arrives(&self) -> bool {
        self.left == 0 && self.steps.last().is_some_and(Step::is_open)
    }

    /// How many of its steps hang on something that is not known.
    fn doubts(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step.verdict.outcome, Outcome::Depends(_))).count()
    }
}

/// The ways that something can take, those that arrive first, then those that come nearest. Deterministic, and bounded
/// whatever the pack: only legs that can carry what is known about a person, no station twice.
pub fn ways(policy: &Policy, case: &Case, bound: Bound) -> Vec<Way> {
    let pack = policy.pack();
    let legs: Vec<Leg> = legs(pack).into_iter().filter(|leg| leg.of(pack).personal).collect();
    let mut search = Search::new(&legs, bound);
    search.walk(bound.from, 0);
    let mut answers: BTreeMap<usize, Step> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut ways = Vec::new();
    for path in search.paths {
        let mut steps = Vec::new();
        for at in &path {
            let step = answers.entry(*at).or_insert_with(|| step(policy, case, legs[*at], bound)).clone();
            let open = step.is_open();
            steps.push(step);
            if !open {
                break;
            }
        }
        // Ways that end at the same step are one.
        if seen.insert(path[..steps.len()].to_vec()) {
            ways.push(Way { left: path.len() - steps.len(), steps });
        }
    }
    ways.sort_by(better);
    ways.truncate(MOST);
    ways
}

/// Those that arrive before those that do not; then the surer, the nearer and the shorter.
fn better(a: &Way, b: &Way) -> Ordering {
    let key = |way: &Way| (!way.arrives(), way.doubts(), way.left, way.steps.len());
    key(a).cmp(&key(b))
}

/// Walks the legs, never further than the shortest way and a little.
struct Search<'a> {
    legs: &'a [Leg],
    to: Station,
    /// How many legs it is from a station to the end, at least.
    far: BTreeMap<Station, usize>,
    longest: usize,
    path: Vec<usize>,
    been: Vec<Station>,
    paths: Vec<Vec<usize>>,
}

impl<'a> Search<'a> {
    fn new(legs: &'a [Leg], bound: Bound) -> Self {
        let far = distances(legs, bound.to);
        let shortest = far.get(&bound.from).copied().unwrap_or(0);
        Self {
            legs,
            to: bound.to,
            longest: (shortest + DETOUR).min(LONGEST),
            far,
            path: Vec::new(),
            been: vec![bound.from],
            paths: Vec::new(),
        }
    }

    fn walk(&mut self, here: Station, steps: usize) {
        if here == self.to {
            if steps > 0 {
                self.paths.push(self.path.clone());
            }
            return;
        }
        for (at, leg) in self.legs.iter().enumerate().filter(|(_, leg)| leg.from == here) {
            let near = self.far.get(&leg.to).is_some_and(|left| steps + 1 + left <= self.longest);
            if !near || self.been.contains(&leg.to) || self.paths.len() >= LOOKED_AT {
                continue;
            }
            self.been.push(leg.to);
            self.path.push(at);
            self.walk(leg.to, steps + 1);
            self.path.pop();
            self.been.pop();
        }
    }
}

/// How many legs it is from every station to one, at least.
fn distances(legs: &[Leg], to: Station) -> BTreeMap<Station, usize> {
    let mut far = BTreeMap::from([(to, 0)]);
    let mut border = vec![to];
    while !border.is_empty() {
        let mut next = Vec::new();
        for station in border {
            let there = far[&station];
            for leg in legs.iter().filter(|leg| leg.to == station) {
                if let Entry::Vacant(new) = far.entry(leg.from) {
                    new.insert(there + 1);
                    next.push(leg.from);
                }
            }
        }
        border = next;
    }
    far
}

/// A leg, answered in the case: its own participants stay at the table, and whoever is asked takes the place of the one
/// who does what they do, or a new one.
fn step(policy: &Policy, case: &Case, leg: Leg, bound: Bound) -> Step {
    let pack = policy.pack();
    let mut case = case.clone();
    let question = leg.of(pack).question;
    let range = pack.questions[question.at()].range;
    let participant = matches!(range, Range::Pair | Range::Participant)
        .then(|| person(pack, &mut case, asked(leg, pack), leg, bound));
    let item = matches!(range, Range::Pair | Range::Item).then_some(bound.item);
    let cell = Cell { question, participant, item };
    prepare(pack, &mut case, leg, cell);
    Step { leg, verdict: policy.decide(&case, cell), case }
}

/// The participant a leg is asked of: the one at the end, somebody of the case who does the same, or a new one.
fn person(pack: &Pack, case: &mut Case, body: Option<u8>, leg: Leg, bound: Bound) -> usize {
    if leg.to == bound.to
        && let Some(at) = bound.participant
        && body.is_some_and(|body| leg.to == Station::Body(body))
    {
        return at;
    }
    let does = |at: usize| {
        let input = pack.actors().map(|fact| Input { fact, participant: Some(at), item: None });
        input.map(|input| case.value(pack, input)) == body.map(Setting::Is)
    };
    (0..case.participants.len()).find(|at| does(*at)).unwrap_or_else(|| {
        let label = body.and_then(|body| {
            let fact = pack.actors()?;
            Some(pack.facts[fact.at()].kind.values().get(usize::from(body))?.id.clone())
        });
        let id = label.unwrap_or_default();
        case.participants.push(Participant { name: id.clone(), id, facts: Facts::default() });
        case.participants.len() - 1
    })
}
