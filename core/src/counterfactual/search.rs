//! The smallest sets of changes that lead from the case to one outcome of a diagram.

use super::{Change, MOST};
use crate::diagram::{Diagram, Node, Now};
use crate::order;
use kaartwijzer_format::{Kind, Pack, Setting};

/// No number of changes leads there.
pub(super) const FAR: u8 = u8::MAX;

/// One search. A state of it is a set of nodes, one for each way in which what stays unknown may turn out.
pub(super) struct Search<'d, 's, 'a> {
    diagram: &'d Diagram<'s, 'a>,
    goal: usize,
    /// For each node, how many changes it takes at least.
    fewest: Vec<u8>,
}

/// A variable and the branch it takes instead.
type Turned = (usize, usize);

impl<'d, 's, 'a> Search<'d, 's, 'a> {
    pub fn new(diagram: &'d Diagram<'s, 'a>, goal: usize) -> Self {
        // What a node leads to stands before it, so one walk from the front is enough.
        let mut fewest: Vec<u8> = Vec::with_capacity(diagram.nodes.len());
        for (at, node) in diagram.nodes.iter().enumerate() {
            let own = match node {
                Node::Test(variable, branches) => {
                    let variable = diagram.variables[*variable];
                    let stay = match variable.now {
                        Now::Is(value) => fewest[branches[value]],
                        Now::Granted => fewest[branches[variable.size]],
                        Now::Unknown => branches.iter().map(|next| fewest[*next]).max().unwrap_or(FAR),
                    };
                    let values = branches[..variable.size].iter();
                    let turn = values.map(|next| fewest[*next].saturating_add(1)).min();
                    if variable.varies { stay.min(turn.unwrap_or(FAR)) } else { stay }
                }
                Node::Truth(_) | Node::Outcome(..) if at == goal => 0,
                Node::Truth(_) | Node::Outcome(..) => FAR,
            };
            fewest.push(own);
        }
        Self { diagram, goal, fewest }
    }

    /// How many changes it takes at least.
    pub fn fewest(&self, node: usize) -> u8 {
        self.fewest[node]
    }

    /// All smallest sets of changes; for a scale, with the nearest value that does.
    pub fn ways(&self, root: usize) -> Vec<Vec<Change>> {
        let mut found = Vec::new();
        self.walk(&[root], &mut Vec::new(), &mut found);
        let inputs = |way: &[Turned]| -> Vec<usize> { way.iter().map(|turned| turned.0).collect() };
        let smallest = |way: &&Vec<Turned>| {
            let own = inputs(way);
            !found.iter().any(|other| {
                other.len() < own.len() && other.iter().all(|(variable, _)| own.contains(variable))
            })
        };
        let smallest: Vec<&Vec<Turned>> = found.iter().filter(smallest).collect();
        let nearest = |way: &&&Vec<Turned>| {
            !smallest.iter().any(|other| inputs(other) == inputs(way) && self.nearer(other, way))
        };
        smallest.iter().filter(nearest).map(|way| self.changes(way)).collect()
    }

    /// Goes on from a state. Whether the goal is reached from here without any further change: then more changes are no
    /// smaller set, whatever they are.
    fn walk(&self, state: &[usize], path: &mut Vec<Turned>, found: &mut Vec<Vec<Turned>>) -> bool {
        let far = state.iter().map(|node| self.fewest[*node]).max().unwrap_or(FAR);
        if usize::from(far) + path.len() > MOST {
            return false;
        }
        let Some(at) = state.iter().filter_map(|node| self.diagram.variable(*node)).min() else {
            let reached = state == [self.goal];
            if reached {
                found.push(path.clone());
            }
            return reached;
        };
        let variable = self.diagram.variables[at];
        let stay = match variable.now {
            Now::Is(value) => self.next(state, at, value..value + 1),
            Now::Granted => self.next(state, at, variable.size..variable.size + 1),
            Now::Unknown => self.next(state, at, 0..variable.size),
        };
        if self.walk(&stay, path, found) {
            return true;
        }
        if variable.varies {
            for value in (0..variable.size).filter(|value| variable.now != Now::Is(*value)) {
                path.push((at, value));
                self.walk(&self.next(state, at, value..value + 1), path, found);
                path.pop();
            }
        }
        false
    }

    /// The state after a variable took any of some branches.
    fn next(&self, state: &[usize], variable: usize, values: std::ops::Range<usize>) -> Vec<usize> {
        let mut next = Vec::new();
        for node in state {
            for value in values.clone() {
                order::insert(&mut next, self.diagram.branch(*node, variable, value));
            }
        }
        next
    }

    /// Whether one set of changes of the same inputs says the same as another with a scale moved less far.
    fn nearer(&self, one: &[Turned], other: &[Turned]) -> bool {
        let mut closer = false;
        for ((variable, near), (_, far)) in one.iter().zip(other) {
            if near == far {
                continue;
            }
            let variable = self.diagram.variables[*variable];
            let scale = matches!(self.pack().facts[variable.input.fact.at()].kind, Kind::Scale(_));
            // What nobody knows lies below the lowest step.
            let between = match variable.now {
                Now::Is(now) => (now < *near && near < far) || (far < near && *near < now),
                Now::Unknown | Now::Granted => near < far,
            };
            if !scale || !between {
                return false;
            }
            closer = true;
        }
        closer
    }

    fn changes(&self, way: &[Turned]) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for (variable, value) in way {
            let input = self.diagram.variables[*variable].input;
            order::insert(&mut changes, Change { input, to: Setting::Is(*value as u8) });
        }
        changes
    }

    fn pack(&self) -> &Pack {
        self.diagram.pack()
    }
}
