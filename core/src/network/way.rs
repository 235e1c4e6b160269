//! How something could reach somebody: legs one after the other, each answered by the policy, up to the first that is
//! not open.

use super::stage::{asked, prepare, suppose};
use super::{Leg, legs};
use crate::case::{Case, Cell, Facts, Input, Participant};
use crate::order::{self, Sorted};
use crate::policy::Policy;
use crate::verdict::{Outcome, Verdict};
use kaartwijzer_format::{FactIx, Pack, Setting, Station};

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
    pub fn doubts(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step.verdict.outcome, Outcome::Depends(_))).count()
    }
}

/// The ways that something can take, those that arrive first, then those that come nearest. Deterministic, and bounded
/// whatever the pack: only legs that can carry what is known about a person, no station twice, no body between two
/// others where one hands it to the other anyway. To read a document oneself and to hear of it are two ways.
pub fn ways(policy: &Policy, case: &Case, bound: Bound) -> Vec<Way> {
    let roads = roads(policy, case, bound);
    let starts = starts(policy.pack(), case, bound);
    let graph = |open: bool| -> Graph<'_> {
        let kept = roads.iter().filter(|(_, step)| !open || step.is_open());
        Graph(kept.map(|(ends, step)| (*ends, step)).collect())
    };
    let mut ways = found(&graph(true), &starts, bound.to);
    if ways.is_empty() {
        ways = found(&graph(false), &starts, bound.to);
    }
    order::by(&mut ways, |way| (!way.arrives(), way.doubts(), way.left, way.steps.len()));
    ways.truncate(MOST);
    ways
}

/// Where something is, and as what: as the document it was written into on its way, or as what somebody knows.
type Place = (Station, Option<u8>);

/// The places a road joins.
type Ends = (Place, Place);

/// Where something starts: as what somebody knows, or as the document it is in the case.
fn starts(pack: &Pack, case: &Case, bound: Bound) -> Vec<Place> {
    if let Station::Document(document) = bound.from {
        return vec![(bound.from, Some(document))];
    }
    let input = pack.artefacts().map(|fact| Input { fact, participant: None, item: Some(bound.item) });
    match input.map(|input| case.value(pack, input)) {
        Some(Setting::Is(own)) => vec![(bound.from, None), (bound.from, Some(own))],
        _ => vec![(bound.from, None)],
    }
}

/// Between which places there is a road, with the answer of the best of its legs.
fn roads(policy: &Policy, case: &Case, bound: Bound) -> Vec<(Ends, Step)> {
    let pack = policy.pack();
    let fits = |(fact, setting): &(FactIx, Setting)| {
        let input = Input { fact: *fact, participant: None, item: Some(bound.item) };
        case.value(pack, input) == *setting
    };
    let carries = |leg: &Leg| leg.of(pack).personal && leg.of(pack).item.iter().all(fits);
    let legs: Vec<Leg> = legs(pack).into_iter().filter(carries).collect();
    let mut documents = Sorted::default();
    documents.extend(legs.iter().flat_map(|leg| [leg.from, leg.to]).filter_map(document));
    let mut roads: Vec<(Ends, Step)> = Vec::new();
    for leg in legs {
        let step = step(policy, case, leg, bound);
        for ends in ends(pack, leg, &documents) {
            match roads.iter_mut().find(|(known, _)| *known == ends) {
                None => roads.push((ends, step.clone())),
                Some((_, best)) if rank(&step) < rank(best) => best.clone_from(&step),
                Some(_) => {}
            }
        }
    }
    roads
}

/// The places a leg joins. What is in a document goes on as that document; a flow of a document carries nothing else, and
/// what only somebody knows becomes a document where it is written into one.
fn ends(pack: &Pack, leg: Leg, documents: &Sorted<u8>) -> Vec<(Place, Place)> {
    let along = |form: Option<u8>| ((leg.from, form), (leg.to, form));
    match (document(leg.from), document(leg.to), leg.of(pack).artefact) {
        (Some(from), to, _) => vec![((leg.from, Some(from)), (leg.to, to.or(Some(from))))],
        (None, Some(to), _) => vec![((leg.from, None), (leg.to, Some(to)))],
        (None, None, Some(artefact)) if documents.contains(&artefact) => vec![along(Some(artefact))],
        (None, None, Some(_)) => vec![along(None)],
        (None, None, None) => {
            documents.iter().map(|document| along(Some(*document))).chain([along(None)]).collect()
        }
    }
}

const fn document(station: Station) -> Option<u8> {
    match station {
        Station::Document(document) => Some(document),
        Station::Body(_) => None,
    }
}

/// Of two legs between the same stations, the one that says more: open before not, decided before not.
fn rank(step: &Step) -> (bool, bool, bool, bool) {
    let verdict = &step.verdict;
    let depends = matches!(verdict.outcome, Outcome::Depends(_));
    (!step.is_open(), depends, verdict.outcome == Outcome::NoBasis, verdict.contestable)
}

/// The roads that are walked.
struct Graph<'a>(Vec<(Ends, &'a Step)>);

impl Graph<'_> {
    fn road(&self, from: Place, to: Place) -> Option<&Step> {
        self.0.iter().find(|(ends, _)| *ends == (from, to)).map(|(_, step)| *step)
    }
}

/// The ways in a graph, each cut off after its first step that is not open.
fn found(graph: &Graph<'_>, starts: &[Place], to: Station) -> Vec<Way> {
    let mut search = Search::new(graph, starts, to);
    for start in starts {
        search.path = vec![*start];
        search.walk(*start);
    }
    let mut seen: Vec<Vec<Place>> = Vec::new();
    let mut ways = Vec::new();
    for path in search.paths {
        let steps: Vec<&Step> = path.windows(2).filter_map(|ends| graph.road(ends[0], ends[1])).collect();
        let stop = steps.iter().position(|step| !step.is_open()).map_or(steps.len(), |at| at + 1);
        let walked = &path[..=stop];
        let is_relayed = (0..walked.len()).any(|at| {
            let hands = document(walked[at].0).is_none();
            hands && (at + 2..walked.len()).any(|far| graph.road(walked[at], walked[far]).is_some())
        });
        // Ways that end at the same step are one.
        if !is_relayed && !seen.iter().any(|known| known == walked) {
            seen.push(walked.to_vec());
            let left = steps.len() - stop;
            ways.push(Way { left, steps: steps[..stop].iter().map(|step| (*step).clone()).collect() });
        }
    }
    ways
}

/// Walks the roads, never further than the shortest way and a little.
struct Search<'a> {
    graph: &'a Graph<'a>,
    to: Station,
    /// How many roads it is from a place to the end, at least.
    far: Far,
    longest: usize,
    path: Vec<Place>,
    paths: Vec<Vec<Place>>,
}

impl<'a> Search<'a> {
    fn new(graph: &'a Graph<'a>, starts: &[Place], to: Station) -> Self {
        let far = distances(graph, to);
        let shortest = starts.iter().filter_map(|start| far.get(*start)).min().unwrap_or(0);
        let longest = (shortest + DETOUR).min(LONGEST);
        Self { graph, to, far, longest, path: Vec::new(), paths: Vec::new() }
    }

    fn walk(&mut self, here: Place) {
        if here.0 == self.to {
            if self.path.len() > 1 {
                self.paths.push(self.path.clone());
            }
            return;
        }
        let next: Vec<Place> =
            self.graph.0.iter().filter(|(ends, _)| ends.0 == here).map(|(ends, _)| ends.1).collect();
        for there in next {
            let near = self.far.get(there).is_some_and(|left| self.path.len() + left <= self.longest);
            let been = self.path.iter().any(|place| place.0 == there.0);
            if near && !been && self.paths.len() < LOOKED_AT {
                self.path.push(there);
                self.walk(there);
                self.path.pop();
            }
        }
    }
}

/// How many roads it is from a place to the end, at least; nothing where no road leads there.
struct Far(Vec<(Place, usize)>);

impl Far {
    fn get(&self, place: Place) -> Option<usize> {
        self.0.iter().find(|(known, _)| *known == place).map(|(_, far)| *far)
    }
}

/// How many roads it is from every place to a station.
fn distances(graph: &Graph<'_>, to: Station) -> Far {
    let mut far = Far(Vec::new());
    for ((_, end), _) in graph.0.iter().filter(|((_, end), _)| end.0 == to) {
        if far.get(*end).is_none() {
            far.0.push((*end, 0));
        }
    }
    // Places are looked at in the order of their distance, and new ones come last.
    let mut next = 0;
    while let Some((place, there)) = far.0.get(next).copied() {
        for ((from, _), _) in graph.0.iter().filter(|((_, end), _)| *end == place) {
            if far.get(*from).is_none() {
                far.0.push((*from, there + 1));
            }
        }
        next += 1;
    }
    far
}

/// A leg, answered in the case: its own participants stay at the table, and whoever is asked takes the place of the one
/// who does what they do, or a new one.
fn step(policy: &Policy, case: &Case, leg: Leg, bound: Bound) -> Step {
    let pack = policy.pack();
    let mut case = case.clone();
    let seated = case.participants.len();
    let question = leg.of(pack).question;
    let range = pack.questions[question.at()].range;
    let participant = range.has_participant().then(|| person(pack, &mut case, asked(leg, pack), leg, bound));
    let item = range.has_item().then_some(bound.item);
    let cell = Cell { question, participant, item };
    prepare(pack, &mut case, leg, cell);
    // Of somebody at the table, what the case says holds, and what it leaves out is as everywhere.
    if participant.is_none_or(|at| at >= seated) {
        suppose(pack, &mut case, leg, cell);
    }
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
