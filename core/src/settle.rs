//! Unknown facts, exactly: the answer that every completion agrees on, or the facts it really hangs on.
//!
//! The clauses that are undecided become decision diagrams over the unknown inputs (one branch a value), put together
//! into one diagram of outcomes. A diagram that is reduced tests exactly the inputs the answer depends on.

use crate::case::{Cell, Input, Reading, preset};
use crate::mask::Row;
use crate::order::Sorted;
use crate::session::{Session, in_force, input, narrow, reaches};
use crate::truth::Truth;
use crate::verdict::OutcomeKind;
use crate::work::{Tally, Worked};
use kaartwijzer_format::{Atom, Condition, DefinitionIx, Effect, FactIx, Setting};
use std::collections::HashMap;

/// The one outcome of all completions, or `None` where they differ.
pub(crate) fn outcome<'a>(
    session: &Session<'_>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'a>> + Clone,
    certain: Tally,
) -> Option<(OutcomeKind, u64)> {
    let mut diagram = Diagram::new(session);
    let root = diagram.outcomes(cell, worked, certain);
    match diagram.nodes[root] {
        Node::Outcome(kind, set) => Some((kind, set)),
        Node::Test(..) | Node::Truth(_) => None,
    }
}

/// The inputs on which the answer really depends, in order; empty where all completions agree.
pub(crate) fn support<'a>(
    session: &Session<'_>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'a>> + Clone,
    certain: Tally,
) -> Vec<Input> {
    let mut diagram = Diagram::new(session);
    let root = diagram.outcomes(cell, worked, certain);
    let mut tested = Sorted::default();
    let mut seen = Sorted::default();
    let mut waiting = vec![root];
    while let Some(node) = waiting.pop() {
        if let Node::Test(variable, branches) = &diagram.nodes[node]
            && seen.insert(node)
        {
            tested.insert(diagram.variables[*variable].0);
            waiting.extend(branches);
        }
    }
    tested.into_list()
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Node {
    Truth(bool),
    Outcome(OutcomeKind, u64),
    /// A variable and a node for each of its values.
    Test(usize, Vec<usize>),
}

/// Hash-consed nodes: equal diagrams are one node, and no node tests what makes no difference.
struct Diagram<'s, 'a> {
    session: &'s Session<'a>,
    /// The unknown inputs met so far, with their number of values. Their order is the order of tests.
    variables: Vec<(Input, usize)>,
    nodes: Vec<Node>,
    known: HashMap<Node, usize>,
    joined: HashMap<(bool, usize, usize), usize>,
    negated: HashMap<usize, usize>,
    definitions: HashMap<(DefinitionIx, Option<usize>, Option<usize>), usize>,
}

const NO: usize = 0;
const YES: usize = 1;

impl<'s, 'a> Diagram<'s, 'a> {
    fn new(session: &'s Session<'a>) -> Self {
        let mut diagram = Self {
            session,
            variables: Vec::new(),
            nodes: Vec::new(),
            known: HashMap::new(),
            joined: HashMap::new(),
            negated: HashMap::new(),
            definitions: HashMap::new(),
        };
        diagram.node(Node::Truth(false));
        diagram.node(Node::Truth(true));
        diagram
    }

    fn node(&mut self, node: Node) -> usize {
        if let Node::Test(_, branches) = &node
            && branches.iter().all(|branch| *branch == branches[0])
        {
            return branches[0];
        }
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        self.nodes.push(node.clone());
        self.known.insert(node, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    /// The diagram of outcomes of a cell.
    fn outcomes<'w>(
        &mut self,
        cell: Cell,
        worked: impl Iterator<Item = Worked<'w>>,
        certain: Tally,
    ) -> usize {
        let (participant, item) = (cell.participant, cell.item);
        let mut effects: Vec<(Effect, u64)> = Vec::new();
        let mut roots: Vec<usize> = Vec::new();
        let undecided = worked.filter(|clause| clause.value.truth == Truth::Unknown);
        for clause in undecided.filter(|clause| clause.effect != Effect::Remark) {
            let written = self.session.clause(clause.compiled);
            let about = self.condition(&written.about, participant, item);
            let when = self.condition(&written.when, participant, item);
            let mut root = self.join(true, about, when);
            for exception in &written.unless {
                let lifted = self.condition(exception, participant, item);
                let free = self.not(lifted);
                root = self.join(true, root, free);
            }
            effects.push((clause.effect, clause.open_bit()));
            roots.push(root);
        }
        let mut memo = HashMap::new();
        self.combine(&effects, roots, certain, &mut memo)
    }

    /// One diagram of outcomes from the diagrams of several clauses.
    fn combine(
        &mut self,
        effects: &[(Effect, u64)],
        roots: Vec<usize>,
        certain: Tally,
        memo: &mut HashMap<Vec<usize>, usize>,
    ) -> usize {
        if let Some(known) = memo.get(&roots) {
            return *known;
        }
        let first = roots.iter().filter_map(|root| self.variable(*root)).min();
        let result = if let Some(variable) = first {
            let branches = (0..self.variables[variable].1)
                .map(|value| {
                    let next = roots.iter().map(|root| self.branch(*root, variable, value)).collect();
                    self.combine(effects, next, certain, memo)
                })
                .collect();
            self.node(Node::Test(variable, branches))
        } else {
            let mut tally = certain;
            for ((effect, open_bit), root) in effects.iter().zip(&roots) {
                if *root == YES {
                    tally.add(*effect, *open_bit);
                }
            }
            let (kind, set) = tally.outcome();
            self.node(Node::Outcome(kind, set))
        };
        memo.insert(roots, result);
        result
    }

    fn variable(&self, node: usize) -> Option<usize> {
        match &self.nodes[node] {
            Node::Test(variable, _) => Some(*variable),
            Node::Truth(_) | Node::Outcome(..) => None,
        }
    }

    fn branch(&self, node: usize, variable: usize, value: usize) -> usize {
        match &self.nodes[node] {
            Node::Test(tested, branches) if *tested == variable => branches[value],
            _ => node,
        }
    }

    fn condition(&mut self, condition: &Condition, participant: Option<usize>, item: Option<usize>) -> usize {
        match condition {
            Condition::All(parts) => parts.iter().fold(YES, |node, part| {
                let part = self.condition(part, participant, item);
                self.join(true, node, part)
            }),
            Condition::Any(parts) => parts.iter().fold(NO, |node, part| {
                let part = self.condition(part, participant, item);
                self.join(false, node, part)
            }),
            Condition::Not(part) => {
                let part = self.condition(part, participant, item);
                self.not(part)
            }
            Condition::Every(body) => (0..self.session.case.participants.len()).fold(YES, |node, p| {
                let part = self.condition(body, Some(p), item);
                self.join(true, node, part)
            }),
            Condition::Some(body) => (0..self.session.case.participants.len()).fold(NO, |node, p| {
                let part = self.condition(body, Some(p), item);
                self.join(false, node, part)
            }),
            Condition::Atom(atom) => self.atom(atom, participant, item),
        }
    }

    fn atom(&mut self, atom: &Atom, participant: Option<usize>, item: Option<usize>) -> usize {
        match atom {
            Atom::Is { fact, values } => {
                let values = *values;
                self.test(*fact, participant, item, &|value| Self::truth(values & (1 << (value & 63)) != 0))
            }
            Atom::AtLeast { fact, other } => {
                let (pack, fact, other) = (self.session.pack, *fact, *other);
                let sizes = [fact, other].map(|fact| pack.facts[fact.at()].kind.size());
                (0..sizes[0]).fold(NO, |node, high| {
                    let here = self.test(fact, participant, item, &|value| Self::truth(value == high));
                    let below = self.test(other, participant, item, &|low| {
                        Self::truth(reaches(pack, fact, high as u8, other, low as u8))
                    });
                    let both = self.join(true, here, below);
                    self.join(false, node, both)
                })
            }
            Atom::Defined(definition) => self.definition(*definition, participant, item),
        }
    }

    fn truth(holds: bool) -> usize {
        if holds { YES } else { NO }
    }

    /// A test of one fact: a truth where its value is known, a branch for each value where it is not.
    fn test(
        &mut self,
        fact: FactIx,
        participant: Option<usize>,
        item: Option<usize>,
        leaf: &dyn Fn(usize) -> usize,
    ) -> usize {
        let scope = self.session.pack.facts[fact.at()].scope;
        let own = input(scope, fact, participant, item);
        match self.session.reading(fact, participant, item) {
            Reading::Settled(setting) => self.settled_test(own, setting, leaf),
            Reading::Through(choice) => {
                let pack = self.session.pack;
                let chooser = Input { fact: choice, ..own };
                (0..pack.facts[choice.at()].kind.size()).fold(NO, |node, value| {
                    let chosen =
                        self.settled_test(chooser, Setting::Unknown, &|found| Self::truth(found == value));
                    let setting = preset(pack, choice, value as u8, fact);
                    let then = self.settled_test(own, setting, leaf);
                    let both = self.join(true, chosen, then);
                    self.join(false, node, both)
                })
            }
        }
    }

    fn settled_test(&mut self, input: Input, setting: Setting, leaf: &dyn Fn(usize) -> usize) -> usize {
        if let Setting::Is(value) = setting {
            return leaf(usize::from(value));
        }
        let size = self.session.pack.facts[input.fact.at()].kind.size();
        let at = self.variables.iter().position(|(known, _)| *known == input).unwrap_or_else(|| {
            self.variables.push((input, size));
            self.variables.len() - 1
        });
        self.node(Node::Test(at, (0..size).map(leaf).collect()))
    }

    fn definition(
        &mut self,
        definition: DefinitionIx,
        participant: Option<usize>,
        item: Option<usize>,
    ) -> usize {
        let declared = &self.session.pack.definitions[definition.at()];
        let (participant, item) = narrow(declared.scope, participant, item);
        if let Some(known) = self.settled(definition, participant, item) {
            return known;
        }
        if let Some(known) = self.definitions.get(&(definition, participant, item)) {
            return *known;
        }
        let case = self.session.case;
        let parts = declared.parts.iter();
        let parts = parts.filter(|part| in_force(case, (part.from, part.until), part.prolonged_by).is_some());
        let node = parts.fold(NO, |node, part| {
            let part = self.condition(&part.when, participant, item);
            self.join(false, node, part)
        });
        self.definitions.insert((definition, participant, item), node);
        node
    }

    /// What the rows know already of a definition.
    fn settled(
        &self,
        definition: DefinitionIx,
        participant: Option<usize>,
        item: Option<usize>,
    ) -> Option<usize> {
        let program = self.session.program;
        let bit = program.definitions[definition.at()]?;
        let mut row = Row::new(program.words);
        self.session.view(participant, item, &mut row);
        match row.truth(bit) {
            Truth::Yes => Some(YES),
            Truth::No => Some(NO),
            Truth::Unknown => None,
        }
    }

    fn not(&mut self, node: usize) -> usize {
        if let Some(known) = self.negated.get(&node) {
            return *known;
        }
        let opposite = match self.nodes[node].clone() {
            Node::Truth(truth) => Self::truth(!truth),
            Node::Outcome(..) => node,
            Node::Test(variable, branches) => {
                let branches = branches.into_iter().map(|branch| self.not(branch)).collect();
                self.node(Node::Test(variable, branches))
            }
        };
        self.negated.insert(node, opposite);
        opposite
    }

    /// Both (`and`), or either.
    fn join(&mut self, and: bool, a: usize, b: usize) -> usize {
        let (neutral, absorbing) = if and { (YES, NO) } else { (NO, YES) };
        if a == absorbing || b == absorbing {
            return absorbing;
        }
        if a == neutral || a == b {
            return b;
        }
        if b == neutral {
            return a;
        }
        let key = (and, a.min(b), a.max(b));
        if let Some(known) = self.joined.get(&key) {
            return *known;
        }
        let variable = self.variable(a).into_iter().chain(self.variable(b)).min().unwrap_or(0);
        let branches = (0..self.variables[variable].1)
            .map(|value| {
                let (a, b) = (self.branch(a, variable, value), self.branch(b, variable, value));
                self.join(and, a, b)
            })
            .collect();
        let node = self.node(Node::Test(variable, branches));
        self.joined.insert(key, node);
        node
    }
}
