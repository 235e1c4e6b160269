//! Why a cell has its answer: the same clauses on the same row, now with their trees.

use crate::case::Cell;
use crate::compile::Proposition;
use crate::decide::{Mark, conclude, decides, is_known};
use crate::order::{self, Sorted};
use crate::session::{Session, in_force, input, narrow};
use crate::settle::{self, Tree};
use crate::trace::{Considered, Explanation, Missing, Node, Role, Subject, Trace};
use crate::truth::Truth;
use crate::verdict::{Outcome, OutcomeKind, Verdict};
use crate::work::{Tally, Worked, wins, work};
use kaartwijzer_format::{AssumptionIx, Atom, Basis, Condition, DefinitionIx, Effect, OpenIx, Origin};

/// The explanation of a cell.
pub(crate) fn explain(session: &Session<'_>, cell: Cell) -> Explanation {
    let tracer = Tracer::new(session, cell);
    let mut considered: Vec<Considered> =
        tracer.worked.iter().map(|clause| tracer.considered(clause)).collect();
    order::by(&mut considered, |clause| (clause.role, clause.origin, clause.clause));
    Explanation { verdict: tracer.verdict(), considered }
}

/// The verdict of a cell, without trees.
pub(crate) fn verdict(session: &Session<'_>, cell: Cell) -> Verdict {
    Tracer::new(session, cell).verdict()
}

/// The answers each way, where unknown facts stand between.
pub(crate) fn tree(session: &Session<'_>, cell: Cell) -> Tree {
    let tracer = Tracer::new(session, cell);
    let worked = tracer.worked.iter().copied();
    settle::tree(session, cell, worked.clone(), Tally::certain(worked))
}

/// The mark of a cell.
pub(crate) fn mark(session: &Session<'_>, cell: Cell) -> Mark {
    Tracer::new(session, cell).mark
}

struct Tracer<'s, 'a> {
    session: &'s Session<'a>,
    cell: Cell,
    worked: Vec<Worked<'a>>,
    mark: Mark,
    /// Some clause is known to apply with the winning effect.
    known: bool,
}

impl<'s, 'a> Tracer<'s, 'a> {
    fn new(session: &'s Session<'a>, cell: Cell) -> Self {
        let worked: Vec<_> = session.clauses().iter().map(|clause| work(session, clause, cell)).collect();
        let mark = conclude(session, cell, worked.iter().copied());
        let known = is_known(mark.kind, worked.iter().copied());
        Self { session, cell, worked, mark, known }
    }

    fn verdict(&self) -> Verdict {
        let mut deciding = Sorted::default();
        let mut remarks = Sorted::default();
        let mut opens = Sorted::default();
        let mut assumed = Sorted::default();
        let mut basis: Option<Basis> = None;
        for clause in &self.worked {
            let role = self.role(clause);
            // A silence that something else decides stays as a remark.
            let outranked = role == Role::Overridden && clause.effect == Effect::Silent;
            if role == Role::Decides {
                deciding.insert(clause.compiled.origin);
                if matches!(clause.compiled.origin, Origin::Rule(_)) {
                    basis = basis.max(Some(self.basis(clause)));
                }
            } else if role == Role::Remark || outranked {
                remarks.insert(clause.compiled.origin);
            }
            let would_decide = !matches!(clause.effect, Effect::Remark | Effect::Silent);
            let failed = role == Role::Fails && would_decide && self.mark.kind == OutcomeKind::NoBasis;
            let bears = matches!(role, Role::Decides | Role::Remark | Role::Lifted | Role::Undecided);
            if bears || outranked || failed {
                opens.extend(self.opens(clause));
            }
            if role == Role::Decides || (role == Role::Remark && self.is_withdrawn(clause)) {
                assumed.extend(clause.assumption);
            }
            if role == Role::Decides && clause.value.assumed {
                assumed.extend(self.assumed_definitions(clause));
            }
        }
        opens.extend(assumed.iter().map(|assumption| self.session.pack.assumptions[assumption.at()].opens));
        Verdict {
            cell: self.cell,
            outcome: self.outcome(),
            deciding: deciding.into_list(),
            basis,
            contestable: self.mark.contestable,
            assumed: assumed.into_list(),
            remarks: remarks.into_list(),
            opens: opens.into_list(),
        }
    }

    fn outcome(&self) -> Outcome {
        if self.mark.kind != OutcomeKind::Depends {
            return Outcome::of(self.mark.kind, self.mark.bearers | self.mark.opens);
        }
        let worked = self.worked.iter().copied();
        let certain = Tally::certain(worked.clone());
        Outcome::Depends(settle::support(self.session, self.cell, worked, certain))
    }

    fn role(&self, clause: &Worked<'_>) -> Role {
        let kind = self.mark.kind;
        if clause.about.truth == Truth::No {
            return Role::Elsewhere;
        }
        if !clause.active {
            return Role::OtherDay;
        }
        match (clause.effect, clause.value.truth) {
            (Effect::Remark, Truth::Yes) => Role::Remark,
            (effect, Truth::Yes) if wins(kind, effect) => Role::Decides,
            (_, Truth::Yes) => Role::Overridden,
            // The same answer whatever the unknown facts are: this may be what decides it.
            (_, Truth::Unknown) if decides(kind, clause, self.known) => Role::Decides,
            (_, Truth::Unknown) => Role::Undecided,
            (_, Truth::No) if clause.when.truth == Truth::Yes && clause.unless == Truth::Yes => Role::Lifted,
            (_, Truth::No) => Role::Fails,
        }
    }

    fn is_withdrawn(&self, clause: &Worked<'_>) -> bool {
        clause.effect == Effect::Remark && self.session.clause(clause.compiled).effect == Effect::Silent
    }

    /// The open questions of a clause, of its rule, and itself where it is one.
    fn opens(&self, clause: &Worked<'_>) -> Vec<OpenIx> {
        let own = match clause.compiled.origin {
            Origin::Rule(rule) => self.session.pack.rules[rule.at()].opens.clone(),
            Origin::Open(open) => vec![open],
        };
        let mut opens = Sorted::default();
        opens.extend(own.into_iter().chain(self.session.clause(clause.compiled).opens.clone()));
        opens.into_list()
    }

    fn considered(&self, clause: &Worked<'_>) -> Considered {
        let written = self.session.clause(clause.compiled);
        let role = self.role(clause);
        let when = self.trace(&written.when, self.cell.participant, self.cell.item);
        let mut missing = Sorted::default();
        if matches!(role, Role::Fails | Role::Undecided | Role::OtherDay) {
            blame(&when, true, &mut missing);
        }
        Considered {
            origin: clause.compiled.origin,
            clause: clause.compiled.clause,
            effect: clause.effect,
            role,
            truth: clause.value.truth,
            about: self.trace(&written.about, self.cell.participant, self.cell.item),
            when,
            unless: written
                .unless
                .iter()
                .map(|exception| self.trace(exception, self.cell.participant, self.cell.item))
                .collect(),
            assumed: clause.assumption,
            missing: missing.into_list(),
            opens: self.opens(clause),
        }
    }

    /// The evaluated tree of a condition. Its leaves and definitions are read from the rows that decided.
    fn trace(&self, condition: &Condition, participant: Option<usize>, item: Option<usize>) -> Trace {
        let parts =
            |parts: &[Condition]| parts.iter().map(|part| self.trace(part, participant, item)).collect();
        let people = |body: &Condition| {
            (0..self.session.case.participants.len()).map(|p| self.trace(body, Some(p), item)).collect()
        };
        match condition {
            Condition::All(list) => joined(Node::All, parts(list)),
            Condition::Any(list) => joined(Node::Any, parts(list)),
            Condition::Not(part) => joined(Node::Not, vec![self.trace(part, participant, item)]),
            Condition::Every(body) => joined(Node::Every, people(body)),
            Condition::Some(body) => joined(Node::Some, people(body)),
            Condition::Atom(atom) => self.atom(atom, participant, item),
        }
    }

    fn atom(&self, atom: &Atom, participant: Option<usize>, item: Option<usize>) -> Trace {
        let pack = self.session.pack;
        let truth = self.truth(atom, participant, item);
        match atom {
            Atom::Defined(definition) => self.definition(*definition, truth, participant, item),
            Atom::Is { fact, values } if pack.facts[fact.at()].per_question => {
                Trace { node: Node::Audience(*values), truth, parts: Vec::new() }
            }
            Atom::Is { fact, .. } => {
                let input = input(pack.facts[fact.at()].scope, *fact, participant, item);
                Trace { node: Node::Fact { input, atom: atom.clone() }, truth, parts: Vec::new() }
            }
            Atom::AtLeast { fact, other } => {
                // Both scales are inputs: the second stands as a part of the first.
                let at = |fact: kaartwijzer_format::FactIx| {
                    input(pack.facts[fact.at()].scope, fact, participant, item)
                };
                let second = Node::Fact { input: at(*other), atom: atom.clone() };
                let parts = vec![Trace { node: second, truth, parts: Vec::new() }];
                Trace { node: Node::Fact { input: at(*fact), atom: atom.clone() }, truth, parts }
            }
        }
    }

    fn definition(
        &self,
        definition: DefinitionIx,
        truth: Truth,
        participant: Option<usize>,
        item: Option<usize>,
    ) -> Trace {
        let declared = &self.session.pack.definitions[definition.at()];
        let (participant, item) = narrow(declared.scope, participant, item);
        let parts = declared.parts.iter().map(|part| {
            if in_force(self.session.case, (part.from, part.until), part.prolonged_by).is_some() {
                self.trace(&part.when, participant, item)
            } else {
                Trace { node: Node::Outside(part.from, part.until), truth: Truth::No, parts: Vec::new() }
            }
        });
        let parts = parts.collect();
        Trace { node: Node::Definition(definition, Subject { participant, item }), truth, parts }
    }

    /// The truth of a statement, read from its row.
    fn truth(&self, atom: &Atom, participant: Option<usize>, item: Option<usize>) -> Truth {
        let bit = self.session.program.bit(&Proposition::Atom(atom.clone()));
        bit.map_or(Truth::Unknown, |bit| self.session.truth(bit, participant, item))
    }

    /// The support of a clause that applies: its own, or that of the weakest definition it needs.
    fn basis(&self, clause: &Worked<'_>) -> Basis {
        if clause.value.assumed {
            return Basis::Inferred;
        }
        let written = self.session.clause(clause.compiled);
        if clause.value.truth != Truth::Yes {
            return written.basis;
        }
        let (participant, item) = (self.cell.participant, self.cell.item);
        [&written.about, &written.when]
            .into_iter()
            .map(|condition| self.support(condition, true, participant, item))
            .fold(written.basis, Ord::min)
    }

    /// The support of a condition that holds, or (not `positive`) of one that fails.
    fn support(
        &self,
        condition: &Condition,
        positive: bool,
        participant: Option<usize>,
        item: Option<usize>,
    ) -> Basis {
        let wanted = Truth::from(positive);
        let of = |part: &Condition| self.support(part, positive, participant, item);
        let is_so = |part: &&Condition| self.trace(part, participant, item).truth == wanted;
        let people = || (0..self.session.case.participants.len()).map(Some);
        match condition {
            Condition::Not(part) => self.support(part, !positive, participant, item),
            Condition::All(parts) if positive => parts.iter().map(of).min().unwrap_or(Basis::Verbatim),
            Condition::Any(parts) if !positive => parts.iter().map(of).min().unwrap_or(Basis::Verbatim),
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().filter(is_so).map(of).max().unwrap_or(Basis::Verbatim)
            }
            Condition::Every(body) if positive => {
                people().map(|p| self.support(body, true, p, item)).min().unwrap_or(Basis::Verbatim)
            }
            Condition::Some(body) if positive => {
                let holding = people().filter(|p| self.trace(body, *p, item).truth == Truth::Yes);
                holding.map(|p| self.support(body, true, p, item)).max().unwrap_or(Basis::Verbatim)
            }
            Condition::Atom(Atom::Defined(definition)) if positive => {
                let declared = &self.session.pack.definitions[definition.at()];
                let parts = declared.parts.iter().filter(|part| is_so(&&part.when));
                let parts = parts.filter_map(|part| {
                    let force = in_force(self.session.case, (part.from, part.until), part.prolonged_by)?;
                    let own = if force.assumption.is_some() { Basis::Inferred } else { part.basis };
                    Some(own.min(of(&part.when)))
                });
                parts.max().unwrap_or(Basis::Verbatim)
            }
            Condition::Atom(_) | Condition::Every(_) | Condition::Some(_) => Basis::Verbatim,
        }
    }

    /// The assumptions that prolong the definitions a clause needs.
    fn assumed_definitions(&self, clause: &Worked<'_>) -> Vec<AssumptionIx> {
        let written = self.session.clause(clause.compiled);
        let mut found = Vec::new();
        for condition in [&written.about, &written.when] {
            self.collect_assumptions(condition, &mut found);
        }
        found
    }

    fn collect_assumptions(&self, condition: &Condition, found: &mut Vec<AssumptionIx>) {
        condition.atoms(&mut |atom| {
            let Atom::Defined(definition) = atom else { return };
            for part in &self.session.pack.definitions[definition.at()].parts {
                let force = in_force(self.session.case, (part.from, part.until), part.prolonged_by);
                found.extend(force.and_then(|force| force.assumption));
                if force.is_some() {
                    self.collect_assumptions(&part.when, found);
                }
            }
        });
    }
}

fn joined(node: Node, parts: Vec<Trace>) -> Trace {
    let truths = parts.iter().map(|part| part.truth);
    let truth = match node {
        Node::Any | Node::Some => truths.fold(Truth::No, Truth::or),
        Node::Not => truths.fold(Truth::Yes, Truth::and).not(),
        _ => truths.fold(Truth::Yes, Truth::and),
    };
    Trace { node, truth, parts }
}

/// The inputs that keep a tree from being what is `wanted`.
fn blame(trace: &Trace, wanted: bool, missing: &mut Sorted<Missing>) {
    let fine = if wanted { Truth::Yes } else { Truth::No };
    if trace.truth == fine {
        return;
    }
    match &trace.node {
        Node::Fact { input, .. } => {
            let truth = if trace.truth == Truth::Unknown { Truth::Unknown } else { Truth::No };
            missing.insert(Missing { input: *input, truth });
            trace.parts.iter().for_each(|part| blame(part, wanted, missing));
        }
        Node::Not => trace.parts.iter().for_each(|part| blame(part, !wanted, missing)),
        _ => trace.parts.iter().for_each(|part| blame(part, wanted, missing)),
    }
}
