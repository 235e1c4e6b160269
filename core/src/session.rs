//! A case laid out as rows for one question: every statement that can be known beforehand, worked out once.

use crate::case::{Case, Cell, Input, Reading, preset};
use crate::compile::{Compiled, Program, Proposition, Step};
use crate::mask::{Formula, Row, Value};
use crate::truth::Truth;
use kaartwijzer_format::{
    AssumptionIx, Atom, Clause, Date, DefinitionPart, FactIx, Pack, QuestionIx, Range, Scope, Setting,
};

/// The rows of a case for one question. Staged: case, participants, items, pairs.
pub(crate) struct Session<'a> {
    pub pack: &'a Pack,
    pub program: &'a Program,
    pub case: &'a Case,
    pub question: QuestionIx,
    whole: Row,
    participants: Vec<Row>,
    items: Vec<Row>,
    pairs: Vec<Row>,
}

/// That a stretch of time covers the day, and the assumption that makes it so after its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Force {
    pub assumption: Option<AssumptionIx>,
}

/// Whether a stretch of time covers the day of a case.
pub(crate) fn in_force(
    case: &Case,
    (from, until): (Date, Date),
    prolonged_by: Option<AssumptionIx>,
) -> Option<Force> {
    if case.date < from {
        return None;
    }
    if case.date <= until {
        return Some(Force { assumption: None });
    }
    let assumption = prolonged_by.filter(|assumption| case.assumptions.contains(assumption))?;
    Some(Force { assumption: Some(assumption) })
}

impl<'a> Session<'a> {
    pub fn new(pack: &'a Pack, program: &'a Program, case: &'a Case, question: QuestionIx) -> Self {
        // A question about participants never looks at items, and the other way round.
        let range = pack.questions[question.at()].range;
        let items = if matches!(range, Range::Pair | Range::Item) { case.items.len() } else { 0 };
        let row = || Row::new(program.words);
        let mut session = Self {
            pack,
            program,
            case,
            question,
            whole: row(),
            participants: vec![row(); case.participants.len()],
            items: vec![row(); items],
            pairs: vec![row(); case.participants.len() * items],
        };
        session.state();
        session.conclude();
        session
    }

    /// Writes what the case states.
    fn state(&mut self) {
        let (people, items) = (self.participants.len(), self.items.len());
        for (bit, (proposition, scope)) in self.program.propositions.iter().enumerate() {
            let Proposition::Atom(atom) = proposition else {
                continue;
            };
            if matches!(atom, Atom::Defined(_)) {
                continue;
            }
            match scope {
                Scope::Case => {
                    let value = self.stated(atom, None, None);
                    self.whole.set(bit, value);
                }
                Scope::Participant => {
                    for p in 0..people {
                        let value = self.stated(atom, Some(p), None);
                        self.participants[p].set(bit, value);
                    }
                }
                Scope::Item => {
                    for i in 0..items {
                        let value = self.stated(atom, None, Some(i));
                        self.items[i].set(bit, value);
                    }
                }
                Scope::Pair => {
                    for p in 0..people {
                        for i in 0..items {
                            let value = self.stated(atom, Some(p), Some(i));
                            self.pairs[p * items + i].set(bit, value);
                        }
                    }
                }
            }
        }
    }

    fn stated(&self, atom: &Atom, participant: Option<usize>, item: Option<usize>) -> Value {
        let possible = |fact: FactIx| self.possible(fact, participant, item);
        let mut seen = [false; 2];
        match atom {
            Atom::Is { fact, values } => {
                let possible = possible(*fact);
                seen = [possible & !values != 0, possible & values != 0];
            }
            Atom::AtLeast { fact, other } => {
                for high in ones(possible(*fact)) {
                    for low in ones(possible(*other)) {
                        seen[usize::from(reaches(self.pack, *fact, high, *other, low))] = true;
                    }
                }
            }
            Atom::Defined(_) => {}
        }
        let truth = match seen {
            [true, false] => Truth::No,
            [false, true] => Truth::Yes,
            _ => Truth::Unknown,
        };
        Value { truth, ..Value::NO }
    }

    /// The values a fact may have, a bit each: one where it is known.
    fn possible(&self, fact: FactIx, participant: Option<usize>, item: Option<usize>) -> u64 {
        let size = self.pack.facts[fact.at()].kind.size();
        let of = |setting: Setting| match setting {
            Setting::Is(value) => 1 << (value & 63),
            Setting::Unknown => low_bits(size),
        };
        match self.reading(fact, participant, item) {
            Reading::Settled(setting) => of(setting),
            Reading::Through(choice) => {
                let default = self.pack.facts[fact.at()].default.unwrap_or(Setting::Unknown);
                let alternatives = 0..self.pack.facts[choice.fact.at()].kind.size() as u8;
                alternatives.fold(0, |set, value| {
                    set | of(preset(self.pack, choice.fact, value, fact).unwrap_or(default))
                })
            }
        }
    }

    /// What is known of a fact for the question of this session.
    pub fn reading(&self, fact: FactIx, participant: Option<usize>, item: Option<usize>) -> Reading {
        let declared = &self.pack.facts[fact.at()];
        if declared.per_question {
            let audience = self.case.audience_of(self.pack, self.question);
            return Reading::Settled(audience.map_or(Setting::Unknown, Setting::Is));
        }
        self.case.reading(self.pack, input(declared.scope, fact, participant, item))
    }

    /// Works out definitions and quantified conditions.
    fn conclude(&mut self) {
        for step in &self.program.steps {
            match *step {
                Step::Definition(definition) => {
                    let declared = &self.pack.definitions[definition.at()];
                    let bit = self.program.bit(&Proposition::Atom(Atom::Defined(definition)));
                    if let Some(bit) = bit {
                        let parts = &self.program.parts[definition.at()];
                        self.fill(bit, declared.scope, |row, session| {
                            session.defined(&declared.parts, parts, row)
                        });
                    }
                }
                Step::Quantifier(at) => {
                    if let Some(bit) = self.program.bit(&Proposition::Quantified(at)) {
                        self.quantify(bit, at);
                    }
                }
            }
        }
    }

    fn defined(&self, parts: &[DefinitionPart], formulas: &[Formula], row: &Row) -> Value {
        parts.iter().zip(formulas).fold(Value::NO, |value, (part, formula)| {
            let Some(force) = in_force(self.case, (part.from, part.until), part.prolonged_by) else {
                return value;
            };
            let mut own = formula.value(row);
            if own.truth == Truth::Yes {
                own.weak |= part.basis != kaartwijzer_format::Basis::Verbatim || force.assumption.is_some();
                own.assumed |= force.assumption.is_some();
            }
            value.or(own)
        })
    }

    /// Sets a bit for every subject of a scope.
    fn fill(&mut self, bit: usize, scope: Scope, value: impl Fn(&Row, &Self) -> Value) {
        let mut row = Row::new(self.program.words);
        let (people, items) = (self.participants.len(), self.items.len());
        match scope {
            Scope::Case => {
                let value = value(&self.whole, self);
                self.whole.set(bit, value);
            }
            Scope::Participant => {
                for p in 0..people {
                    self.view(Some(p), None, &mut row);
                    let value = value(&row, self);
                    self.participants[p].set(bit, value);
                }
            }
            Scope::Item => {
                for i in 0..items {
                    self.view(None, Some(i), &mut row);
                    let value = value(&row, self);
                    self.items[i].set(bit, value);
                }
            }
            Scope::Pair => {
                for p in 0..people {
                    for i in 0..items {
                        self.view(Some(p), Some(i), &mut row);
                        let value = value(&row, self);
                        self.pairs[p * items + i].set(bit, value);
                    }
                }
            }
        }
    }

    fn quantify(&mut self, bit: usize, at: usize) {
        let quantifier = &self.program.quantifiers[at];
        let mut row = Row::new(self.program.words);
        let mut over = |session: &Self, item: Option<usize>| {
            let start = if quantifier.every { Value::YES } else { Value::NO };
            (0..session.participants.len())
                .fold(start, |value, p| {
                    session.view(Some(p), item, &mut row);
                    let own = quantifier.body.value(&row);
                    if quantifier.every { value.and(own) } else { value.or(own) }
                })
                .settled()
        };
        if quantifier.scope == Scope::Item {
            for i in 0..self.items.len() {
                let value = over(self, Some(i));
                self.items[i].set(bit, value);
            }
        } else {
            let value = over(self, None);
            self.whole.set(bit, value);
        }
    }

    /// The union of the rows that a subject sees.
    pub fn view(&self, participant: Option<usize>, item: Option<usize>, row: &mut Row) {
        let one = participant.and_then(|p| self.participants.get(p));
        let other = item.and_then(|i| self.items.get(i));
        match (one, other) {
            (None, None) => row.unite(&[&self.whole]),
            (Some(p), None) => row.unite(&[&self.whole, p]),
            (None, Some(i)) => row.unite(&[&self.whole, i]),
            (Some(p), Some(i)) => {
                let at = participant.unwrap_or(0) * self.items.len() + item.unwrap_or(0);
                row.unite(&[&self.whole, p, i, &self.pairs[at]]);
            }
        }
    }

    /// The clauses that bear on the question.
    pub fn clauses(&self) -> &'a [Compiled] {
        &self.program.clauses[self.question.at()]
    }

    /// A clause as it stands in the pack.
    pub fn clause(&self, compiled: &Compiled) -> &'a Clause {
        &self.pack.clauses(compiled.origin)[compiled.clause]
    }

    /// The cells the question ranges over.
    pub fn cells(&self) -> Vec<Cell> {
        cells(self.pack, self.case, self.question)
    }
}

/// The cells a question ranges over in a case, row by row.
pub(crate) fn cells(pack: &Pack, case: &Case, question: QuestionIx) -> Vec<Cell> {
    let (people, items) = (case.participants.len(), case.items.len());
    let cell = |participant, item| Cell { question, participant, item };
    match pack.questions[question.at()].range {
        Range::Case => vec![cell(None, None)],
        Range::Participant => (0..people).map(|p| cell(Some(p), None)).collect(),
        Range::Item => (0..items).map(|i| cell(None, Some(i))).collect(),
        Range::Pair => (0..people).flat_map(|p| (0..items).map(move |i| cell(Some(p), Some(i)))).collect(),
    }
}

/// The input that a fact of some scope is, seen from a subject.
pub(crate) fn input(scope: Scope, fact: FactIx, participant: Option<usize>, item: Option<usize>) -> Input {
    match scope {
        Scope::Case => Input { fact, participant: None, item: None },
        Scope::Participant => Input { fact, participant, item: None },
        Scope::Item => Input { fact, participant: None, item },
        Scope::Pair => Input { fact, participant, item },
    }
}

/// Whether a step of one scale stands at least as high as a step of another that has the same ids.
pub(crate) fn reaches(pack: &Pack, fact: FactIx, high: u8, other: FactIx, low: u8) -> bool {
    let id = pack.facts[fact.at()].kind.values().get(usize::from(high)).map(|value| value.id.as_str());
    let on_other =
        pack.facts[other.at()].kind.values().iter().position(|value| Some(value.id.as_str()) == id);
    on_other.is_some_and(|at| at >= usize::from(low))
}

/// The places of the bits of a set.
fn ones(set: u64) -> impl Iterator<Item = u8> {
    (0..64u8).filter(move |bit| set & (1 << bit) != 0)
}

/// The lowest bits of a word.
pub(crate) fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1u64 << count) - 1 }
}
