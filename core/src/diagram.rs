//! Decision diagrams over the inputs of a cell: every way an answer can go, put together once.
//!
//! A clause becomes a diagram with a branch for each value of each input that may be otherwise; the diagrams of all
//! clauses become one of outcomes. Equal diagrams are one node and no node tests what makes no difference, so that a
//! diagram tests exactly the inputs the answer depends on.

use crate::case::{Cell, Input, Reading, preset};
use crate::order::{Map, Sorted};
use crate::session::{Session, in_force, input, narrow, reaches};
use crate::verdict::OutcomeKind;
use crate::work::{Tally, rank};
use kaartwijzer_format::{Atom, Clause, Condition, DefinitionIx, Effect, FactIx, Pack, Setting};

/// Hash-consed nodes. What a node leads to stands before it.
pub(crate) struct Diagram<'s, 'a> {
    session: &'s Session<'a>,
    loose: Loose,
    /// The inputs met so far. Their order is the order of tests.
    pub variables: Vec<Variable>,
    pub nodes: Vec<Node>,
    known: Map<Node, usize>,
    joined: Map<(bool, usize, usize), usize>,
    negated: Map<usize, usize>,
    definitions: Map<(DefinitionIx, Option<usize>, Option<usize>), usize>,
}

/// What may be otherwise than the case says; unknown inputs may always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loose {
    /// Nothing else.
    Nothing,
    /// What somebody can change.
    Changeable,
    /// Everything that leaves it the same case.
    Anything,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Node {
    Truth(bool),
    Outcome(OutcomeKind, u64),
    /// A variable and a node for each of its branches.
    Test(usize, Vec<usize>),
}

/// An input that is tested, with a branch for each of its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variable {
    pub input: Input,
    /// How many values it has.
    pub size: usize,
    pub now: Now,
    /// It may be otherwise than it is now.
    pub varies: bool,
}

/// How an input stands in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Now {
    /// It has this value.
    Is(usize),
    /// Any of its values.
    Unknown,
    /// Taken for granted of a choice that is unknown: one more branch stands behind those of the values.
    Granted,
}

/// What the clauses with one effect come to, as a diagram.
pub(crate) struct Root {
    pub effect: Effect,
    pub open_bit: u64,
    pub node: usize,
}

pub(crate) const NO: usize = 0;
pub(crate) const YES: usize = 1;

impl<'s, 'a> Diagram<'s, 'a> {
    /// An empty diagram.
    pub fn new(session: &'s Session<'a>, loose: Loose) -> Self {
        let mut diagram = Self {
            session,
            loose,
            variables: Vec::new(),
            nodes: Vec::new(),
            known: Map::default(),
            joined: Map::default(),
            negated: Map::default(),
            definitions: Map::default(),
        };
        diagram.node(Node::Truth(false));
        diagram.node(Node::Truth(true));
        diagram
    }

    /// The pack that is read.
    pub const fn pack(&self) -> &'a Pack {
        self.session.pack
    }

    fn varies(&self, input: Input) -> bool {
        match self.loose {
            Loose::Nothing => false,
            Loose::Changeable => can_change(self.session, input),
            Loose::Anything => !self.session.pack.facts[input.fact.at()].apart,
        }
    }

    /// Whether a clause applies to a cell, apart from the day.
    pub fn clause(&mut self, clause: &Clause, cell: Cell) -> usize {
        let (participant, item) = (cell.participant, cell.item);
        let mut root = self.condition(&clause.about, participant, item);
        if root != NO {
            let when = self.condition(&clause.when, participant, item);
            root = self.join(true, root, when);
        }
        for exception in &clause.unless {
            if root == NO {
                break;
            }
            let lifted = self.condition(exception, participant, item);
            let free = self.not(lifted);
            root = self.join(true, root, free);
        }
        root
    }

    /// The diagram of outcomes of several clauses, beside what is certain.
    pub fn outcomes(&mut self, clauses: Vec<Root>, certain: Tally) -> usize {
        // One diagram for each effect: what is put together below grows with their number.
        let mut effects: Vec<(Effect, u64)> = Vec::new();
        let mut roots: Vec<usize> = Vec::new();
        for Root { effect, open_bit, node } in clauses {
            if let Some(at) = effects.iter().position(|known| *known == (effect, open_bit)) {
                roots[at] = self.join(false, roots[at], node);
            } else {
                effects.push((effect, open_bit));
                roots.push(node);
            }
        }
        self.combine(&effects, roots, certain, &mut Map::default())
    }

    fn combine(
        &mut self,
        effects: &[(Effect, u64)],
        mut roots: Vec<usize>,
        certain: Tally,
        memo: &mut Map<Vec<usize>, usize>,
    ) -> usize {
        silence(effects, &mut roots, certain);
        if let Some(known) = memo.get(&roots) {
            return *known;
        }
        let first = roots.iter().filter_map(|root| self.variable(*root)).min();
        let result = if let Some(variable) = first {
            let branches = (0..self.branches(variable))
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

    /// All nodes that a node leads to, itself among them, in order.
    pub fn under(&self, root: usize) -> Vec<usize> {
        let (mut seen, mut waiting) = (Sorted::default(), vec![root]);
        while let Some(node) = waiting.pop() {
            if seen.insert(node)
                && let Node::Test(_, branches) = &self.nodes[node]
            {
                waiting.extend(branches);
            }
        }
        seen.into_list()
    }

    /// The inputs that are tested under a node, in order.
    pub fn tested(&self, root: usize) -> Vec<Input> {
        let mut tested = Sorted::default();
        let variables = self.under(root).into_iter().filter_map(|node| self.variable(node));
        tested.extend(variables.map(|variable| self.variables[variable].input));
        tested.into_list()
    }

    /// The variable a node tests; none for what is settled.
    pub fn variable(&self, node: usize) -> Option<usize> {
        match &self.nodes[node] {
            Node::Test(variable, _) => Some(*variable),
            Node::Truth(_) | Node::Outcome(..) => None,
        }
    }

    /// Where a node leads when a variable takes one of its branches.
    pub fn branch(&self, node: usize, variable: usize, value: usize) -> usize {
        match &self.nodes[node] {
            Node::Test(tested, branches) if *tested == variable => branches[value],
            _ => node,
        }
    }

    fn branches(&self, variable: usize) -> usize {
        let variable = self.variables[variable];
        variable.size + usize::from(variable.now == Now::Granted)
    }

    fn condition(&mut self, condition: &Condition, participant: Option<usize>, item: Option<usize>) -> usize {
        match condition {
            Condition::All(parts) => self.parts(true, parts, participant, item),
            Condition::Any(parts) => self.parts(false, parts, participant, item),
            Condition::Not(part) => {
                let part = self.condition(part, participant, item);
                self.not(part)
            }
            Condition::Every(body) => self.people(true, body, item),
            Condition::Some(body) => self.people(false, body, item),
            Condition::Atom(atom) => self.atom(atom, participant, item),
        }
    }

    fn parts(
        &mut self,
        all: bool,
        parts: &[Condition],
        participant: Option<usize>,
        item: Option<usize>,
    ) -> usize {
        parts.iter().fold(Self::truth(all), |node, part| {
            if node == Self::truth(!all) {
                return node;
            }
            let part = self.condition(part, participant, item);
            self.join(all, node, part)
        })
    }

    fn people(&mut self, every: bool, body: &Condition, item: Option<usize>) -> usize {
        (0..self.session.case.participants.len()).fold(Self::truth(every), |node, p| {
            let part = self.condition(body, Some(p), item);
            self.join(every, node, part)
        })
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

    /// A test of one fact: a truth where its value is fixed, a branch for each value where it is not.
    fn test(
        &mut self,
        fact: FactIx,
        participant: Option<usize>,
        item: Option<usize>,
        leaf: &dyn Fn(usize) -> usize,
    ) -> usize {
        let declared = &self.session.pack.facts[fact.at()];
        let own = input(declared.scope, fact, participant, item);
        let size = declared.kind.size();
        let varies = self.varies(own);
        match self.session.reading(fact, participant, item) {
            Reading::Settled(Setting::Is(value)) if !varies => leaf(usize::from(value)),
            Reading::Settled(setting) => {
                let now = match setting {
                    Setting::Is(value) => Now::Is(usize::from(value)),
                    Setting::Unknown => Now::Unknown,
                };
                let at = self.variable_of(Variable { input: own, size, now, varies });
                self.node(Node::Test(at, (0..size).map(leaf).collect()))
            }
            Reading::Through(choice) => {
                let granted = self.granted(own, choice, size, leaf);
                if !varies {
                    return granted;
                }
                let at = self.variable_of(Variable { input: own, size, now: Now::Granted, varies });
                let written = self.node(Node::Test(
                    at,
                    (0..=size).map(|value| if value < size { leaf(value) } else { NO }).collect(),
                ));
                let left =
                    self.node(Node::Test(at, (0..=size).map(|value| Self::truth(value == size)).collect()));
                let left = self.join(true, left, granted);
                self.join(false, written, left)
            }
        }
    }

    /// A test of a fact that an unknown choice takes for granted.
    fn granted(&mut self, own: Input, choice: FactIx, size: usize, leaf: &dyn Fn(usize) -> usize) -> usize {
        let pack = self.session.pack;
        let values = pack.facts[choice.at()].kind.size();
        let chooser =
            Variable { input: Input { fact: choice, ..own }, size: values, now: Now::Unknown, varies: false };
        let chooser = self.variable_of(chooser);
        (0..values).fold(NO, |node, value| {
            let branches = (0..values).map(|found| Self::truth(found == value)).collect();
            let chosen = self.node(Node::Test(chooser, branches));
            let then = match preset(pack, choice, value as u8, own.fact) {
                Setting::Is(value) => leaf(usize::from(value)),
                Setting::Unknown => {
                    // Not the same as writing the fact down: where that is possible too, it is another variable.
                    let at =
                        self.variable_of(Variable { input: own, size, now: Now::Unknown, varies: false });
                    self.node(Node::Test(at, (0..size).map(leaf).collect()))
                }
            };
            let both = self.join(true, chosen, then);
            self.join(false, node, both)
        })
    }

    fn variable_of(&mut self, variable: Variable) -> usize {
        self.variables.iter().position(|known| *known == variable).unwrap_or_else(|| {
            self.variables.push(variable);
            self.variables.len() - 1
        })
    }

    fn definition(
        &mut self,
        definition: DefinitionIx,
        participant: Option<usize>,
        item: Option<usize>,
    ) -> usize {
        let declared = &self.session.pack.definitions[definition.at()];
        let (participant, item) = narrow(declared.scope, participant, item);
        if let Some(known) = self.definitions.get(&(definition, participant, item)) {
            return *known;
        }
        let case = self.session.case;
        let mut node = NO;
        for part in &declared.parts {
            if node != YES && in_force(case, (part.from, part.until), part.prolonged_by).is_some() {
                let part = self.condition(&part.when, participant, item);
                node = self.join(false, node, part);
            }
        }
        self.definitions.insert((definition, participant, item), node);
        node
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
        let branches = (0..self.branches(variable))
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

/// Whether a what-if may change an input: somebody can, and it is not settled by the time the
/// question is asked.
pub(crate) fn can_change(session: &Session<'_>, input: Input) -> bool {
    let pack = session.pack;
    pack.facts[input.fact.at()].is_changeable()
        && !pack.questions[session.question.at()].fixed.contains(&input.fact)
}

/// Takes out what makes no difference any more: below an effect that is certain, no lower one counts.
fn silence(effects: &[(Effect, u64)], roots: &mut [usize], certain: Tally) {
    let sure = effects.iter().zip(&*roots).filter(|(_, root)| **root == YES);
    let top = sure.map(|((effect, _), _)| rank(*effect)).max().max(certain.rank());
    for ((effect, _), root) in effects.iter().zip(roots) {
        if Some(rank(*effect)) < top {
            *root = NO;
        }
    }
}
