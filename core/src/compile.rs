//! A question of a pack made ready to be asked: one lane a statement, one formula a condition, and nothing that only
//! other questions need.

use crate::lane::{Bit, Formula};
use crate::order;
use crate::session::reaches;
use kaartwijzer_format::{
    Atom, Clause, Condition, DefinitionIx, FactIx, OpenIx, Origin, Pack, QuestionIx, RuleIx, Scope,
};

/// One statement with a lane of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Proposition {
    /// A statement about facts, or a definition.
    Atom(Atom),
    /// Every (or some) participant satisfies a formula; its place in [`Program::quantifiers`].
    Quantified(usize),
}

/// A quantified condition: its body is evaluated for every participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quantifier {
    pub every: bool,
    pub condition: Condition,
    pub body: Formula,
    pub bit: Bit,
    /// Of the case (body of a participant) or of an item (body of a pair).
    pub scope: Scope,
}

/// One thing to work out before cells are asked, in an order in which each needs only earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Definition(DefinitionIx),
    Quantifier(usize),
}

/// Where the values of a fact are written down: in its scope, at this place among the facts of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub scope: Scope,
    pub slot: usize,
}

/// A statement that is read off the case itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stated {
    pub bit: Bit,
    pub fact: Place,
    pub test: Test,
}

/// Which values of its fact make a statement hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Test {
    /// These, a bit each.
    Among(u64),
    /// Those that another scale reaches; for each of its steps, which ones.
    Reached(Place, Vec<u64>),
}

/// A clause with its formulas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Compiled {
    pub origin: Origin,
    pub clause: usize,
    pub about: Formula,
    pub when: Formula,
    pub unless: Formula,
}

/// All that asking one question needs and the pack's text does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Program {
    /// The statements about each scope: one lane each.
    pub propositions: [Vec<Proposition>; 4],
    /// The statements that are read off the case itself, by what they are about.
    pub stated: [Vec<Stated>; 4],
    /// The facts of each scope that a statement is about.
    pub facts: [Vec<FactIx>; 4],
    /// For each fact of the pack, its place among those; none where a case has no say in it.
    pub places: Vec<Option<Place>>,
    /// The choices whose values take one of those for granted.
    pub choices: [Vec<FactIx>; 4],
    /// The lane of each definition, where something asks for it.
    pub definitions: Vec<Option<Bit>>,
    pub quantifiers: Vec<Quantifier>,
    pub steps: Vec<Step>,
    /// The formulas of each definition's parts.
    pub parts: Vec<Vec<Formula>>,
    /// The clauses that bear on the question, in the order of the pack.
    pub clauses: Vec<Compiled>,
}

impl Program {
    pub fn of(pack: &Pack, question: QuestionIx) -> Self {
        let bearing = bearing(pack, question);
        let needed = needed(pack, &bearing);
        let mut program = Self {
            propositions: [const { Vec::new() }; 4],
            stated: [const { Vec::new() }; 4],
            facts: [const { Vec::new() }; 4],
            places: vec![None; pack.facts.len()],
            choices: [const { Vec::new() }; 4],
            definitions: Vec::new(),
            quantifiers: Vec::new(),
            steps: Vec::new(),
            parts: Vec::new(),
            clauses: Vec::new(),
        };
        for (at, definition) in pack.definitions.iter().enumerate() {
            if !needed[at] {
                program.parts.push(Vec::new());
                continue;
            }
            let scope = definition.scope;
            let formulas =
                definition.parts.iter().map(|part| program.formula(pack, &part.when, scope)).collect();
            program.parts.push(formulas);
            program.steps.push(Step::Definition(DefinitionIx(at as u16)));
        }
        for (origin, at, clause) in bearing {
            let compiled = Compiled {
                origin,
                clause: at,
                about: program.formula(pack, &clause.about, Scope::Pair),
                when: program.formula(pack, &clause.when, Scope::Pair),
                unless: program.formula(pack, &Condition::Any(clause.unless.clone()), Scope::Pair),
            };
            program.clauses.push(compiled);
        }
        program.sort(pack);
        program
    }

    /// Writes down by scope what a session goes through.
    fn sort(&mut self, pack: &Pack) {
        let mut read = vec![false; pack.facts.len()];
        for proposition in self.propositions.iter().flatten() {
            match proposition {
                Proposition::Atom(Atom::Is { fact, .. }) => read[fact.at()] = true,
                Proposition::Atom(Atom::AtLeast { fact, other }) => {
                    read[fact.at()] = true;
                    read[other.at()] = true;
                }
                _ => {}
            }
        }
        for (at, fact) in pack.facts.iter().enumerate().filter(|(at, _)| read[*at]) {
            let facts = &mut self.facts[fact.scope as usize];
            // The value of such a fact belongs to the question, whatever is written.
            let place = Place { scope: fact.scope, slot: facts.len() };
            self.places[at] = (!fact.per_question).then_some(place);
            facts.push(FactIx(at as u16));
            if let Some(choice) = fact.preset_by.filter(|_| !fact.per_question) {
                order::insert(&mut self.choices[fact.scope as usize], choice);
            }
        }
        for scope in SCOPES {
            for (at, proposition) in self.propositions[scope as usize].iter().enumerate() {
                let (fact, test) = match proposition {
                    Proposition::Atom(Atom::Is { fact, values }) => (*fact, Test::Among(*values)),
                    Proposition::Atom(Atom::AtLeast { fact, other }) => {
                        (*other, Test::Reached(self.place(pack, *fact), below(pack, *fact, *other)))
                    }
                    _ => continue,
                };
                let fact = self.place(pack, fact);
                self.stated[scope as usize].push(Stated { bit: Bit::new(scope, at), fact, test });
            }
        }
        let bit = |at: usize| self.bit(&Proposition::Atom(Atom::Defined(DefinitionIx(at as u16))));
        self.definitions = (0..pack.definitions.len()).map(bit).collect();
    }

    /// Where the values of a fact that is read are written down.
    fn place(&self, pack: &Pack, fact: FactIx) -> Place {
        let scope = pack.facts[fact.at()].scope;
        let slot = self.facts[scope as usize].iter().position(|known| *known == fact);
        Place { scope, slot: slot.unwrap_or(0) }
    }

    /// The lane of a statement, where the pack makes it at all.
    pub fn bit(&self, proposition: &Proposition) -> Option<Bit> {
        SCOPES.into_iter().find_map(|scope| {
            let at = self.propositions[scope as usize].iter().position(|known| known == proposition);
            at.map(|at| Bit::new(scope, at))
        })
    }

    fn formula(&mut self, pack: &Pack, condition: &Condition, scope: Scope) -> Formula {
        self.normal(pack, condition, scope, true)
    }

    /// Negation normal form: `positive` is whether the condition or its opposite is meant.
    fn normal(&mut self, pack: &Pack, condition: &Condition, scope: Scope, positive: bool) -> Formula {
        let (parts, all) = match condition {
            Condition::Not(part) => return self.normal(pack, part, scope, !positive),
            Condition::All(parts) => (parts.as_slice(), positive),
            Condition::Any(parts) => (parts.as_slice(), !positive),
            leaf => (std::slice::from_ref(leaf), true),
        };
        let mut literals = Vec::new();
        let mut nested = Vec::new();
        for part in parts {
            match self.literal(pack, part, scope) {
                Some((bit, sign)) => literals.push((bit, sign == positive)),
                None => nested.push(self.normal(pack, part, scope, positive)),
            }
        }
        if all { Formula::all(&literals, nested) } else { Formula::any(&literals, nested) }
    }

    /// The lane and the sign of a condition that is one statement.
    fn literal(&mut self, pack: &Pack, condition: &Condition, scope: Scope) -> Option<(Bit, bool)> {
        match condition {
            Condition::Not(part) => self.literal(pack, part, scope).map(|(bit, sign)| (bit, !sign)),
            Condition::Atom(atom) => {
                let home = atom_scope(pack, atom);
                Some((self.intern(Proposition::Atom(atom.clone()), home), true))
            }
            Condition::Every(part) | Condition::Some(part) => {
                Some((self.quantifier(pack, condition, part, scope), true))
            }
            Condition::All(_) | Condition::Any(_) => None,
        }
    }

    fn quantifier(&mut self, pack: &Pack, whole: &Condition, part: &Condition, scope: Scope) -> Bit {
        let same = |known: &&Quantifier| known.scope == scope && known.condition == *whole;
        if let Some(known) = self.quantifiers.iter().find(same) {
            return known.bit;
        }
        let inner = if scope == Scope::Item { Scope::Pair } else { Scope::Participant };
        let body = self.formula(pack, part, inner);
        let every = matches!(whole, Condition::Every(_));
        let at = self.quantifiers.len();
        let bit = self.intern(Proposition::Quantified(at), scope);
        self.quantifiers.push(Quantifier { every, condition: whole.clone(), body, bit, scope });
        self.steps.push(Step::Quantifier(at));
        bit
    }

    fn intern(&mut self, proposition: Proposition, scope: Scope) -> Bit {
        self.bit(&proposition).unwrap_or_else(|| {
            let known = &mut self.propositions[scope as usize];
            known.push(proposition);
            Bit::new(scope, known.len() - 1)
        })
    }
}

pub(crate) const SCOPES: [Scope; 4] = [Scope::Case, Scope::Participant, Scope::Item, Scope::Pair];

/// The clauses that bear on a question, with their places.
fn bearing(pack: &Pack, question: QuestionIx) -> Vec<(Origin, usize, &Clause)> {
    let clauses = origins(pack).flat_map(|(origin, clauses)| {
        clauses.iter().enumerate().map(move |(at, clause)| (origin, at, clause))
    });
    clauses.filter(|(_, _, clause)| clause.questions.contains(&question)).collect()
}

/// For each definition, whether one of these clauses comes down to it.
fn needed(pack: &Pack, clauses: &[(Origin, usize, &Clause)]) -> Vec<bool> {
    let mut needed = vec![false; pack.definitions.len()];
    let mark = |condition: &Condition, needed: &mut Vec<bool>| {
        condition.atoms(&mut |atom| {
            if let Atom::Defined(definition) = atom {
                needed[definition.at()] = true;
            }
        });
    };
    for (_, _, clause) in clauses {
        for condition in [&clause.about, &clause.when].into_iter().chain(&clause.unless) {
            mark(condition, &mut needed);
        }
    }
    // A definition needs only earlier ones.
    for at in (0..pack.definitions.len()).rev() {
        if needed[at] {
            for part in &pack.definitions[at].parts {
                mark(&part.when, &mut needed);
            }
        }
    }
    needed
}

/// Every rule and open question with its clauses, rules first, in the order of the pack.
pub(crate) fn origins(pack: &Pack) -> impl Iterator<Item = (Origin, &[Clause])> {
    let rules =
        pack.rules.iter().enumerate().map(|(at, rule)| (Origin::Rule(RuleIx(at as u16)), &rule.clauses[..]));
    let opens =
        pack.opens.iter().enumerate().map(|(at, open)| (Origin::Open(OpenIx(at as u16)), &open.clauses[..]));
    rules.chain(opens)
}

/// For each step of one scale, the steps of another that it reaches.
fn below(pack: &Pack, fact: FactIx, other: FactIx) -> Vec<u64> {
    let sizes = [fact, other].map(|fact| pack.facts[fact.at()].kind.size().min(64) as u8);
    let of = |high: u8| {
        let lows = (0..sizes[1]).filter(|low| reaches(pack, fact, high, other, *low));
        lows.fold(0, |set, low| set | 1u64 << low)
    };
    (0..sizes[0]).map(of).collect()
}

fn atom_scope(pack: &Pack, atom: &Atom) -> Scope {
    let of = |fact: FactIx| pack.facts[fact.at()].scope;
    match atom {
        Atom::Is { fact, .. } => of(*fact),
        Atom::Defined(definition) => pack.definitions[definition.at()].scope,
        Atom::AtLeast { fact, other } => match (of(*fact), of(*other)) {
            (a, b) if a == b => a,
            (Scope::Case, other) | (other, Scope::Case) => other,
            _ => Scope::Pair,
        },
    }
}
