//! A case laid out as rows for one question: every statement that can be known beforehand, worked out once.

use crate::case::{Case, Cell, Facts, Input, Reading, preset};
use crate::compile::{Compiled, Program, Proposition, Step};
use crate::mask::{Formula, Row, Value};
use crate::truth::Truth;
use kaartwijzer_format::{
    AssumptionIx, Atom, Clause, Date, DefinitionPart, FactIx, Pack, QuestionIx, Range as Reach, Scope,
    Setting,
};
use std::ops::Range;

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
    /// The items that have rows.
    span: Range<usize>,
}

/// For every fact of a pack, the values it may have in some subject: a bit each, none for facts of other subjects.
struct Possible(Vec<u64>);

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
    /// Lays a case out for a question: with rows for all items, or for the one that is asked about.
    pub fn new(
        pack: &'a Pack,
        programs: &'a [Program],
        case: &'a Case,
        question: QuestionIx,
        span: Range<usize>,
    ) -> Self {
        let program = &programs[question.at()];
        // A question about participants never looks at items.
        let ranges = pack.questions[question.at()].range.has_item();
        let span =
            if ranges { span.start.min(case.items.len())..span.end.min(case.items.len()) } else { 0..0 };
        let row = || Row::new(program.words);
        let mut session = Self {
            pack,
            program,
            case,
            question,
            whole: row(),
            participants: vec![row(); case.participants.len()],
            items: vec![row(); span.len()],
            pairs: vec![row(); case.participants.len() * span.len()],
            span,
        };
        session.state();
        session.conclude();
        session
    }

    /// Writes what the case states.
    fn state(&mut self) {
        let (case, none) = (self.case, Facts::default());
        let whole = self.possible(Scope::Case, &case.facts);
        let people: Vec<Possible> =
            case.participants.iter().map(|person| self.possible(Scope::Participant, &person.facts)).collect();
        let items: Vec<Possible> = case.items[self.span.clone()]
            .iter()
            .map(|item| self.possible(Scope::Item, &item.facts))
            .collect();
        self.whole = self.stated(Scope::Case, &[&whole]);
        for (p, person) in people.iter().enumerate() {
            self.participants[p] = self.stated(Scope::Participant, &[&whole, person]);
        }
        for (i, item) in items.iter().enumerate() {
            self.items[i] = self.stated(Scope::Item, &[&whole, item]);
        }
        let written = self.written();
        let bare = self.possible(Scope::Pair, &none);
        for (p, person) in people.iter().enumerate() {
            for (i, item) in items.iter().enumerate() {
                let at = p * items.len() + i;
                let own = written[at].map(|facts| self.possible(Scope::Pair, facts));
                let pair = own.as_ref().unwrap_or(&bare);
                self.pairs[at] = self.stated(Scope::Pair, &[&whole, person, item, pair]);
            }
        }
    }

    /// What was written about pairs, by the place of their row.
    fn written(&self) -> Vec<Option<&'a Facts>> {
        let case = self.case;
        let items = &case.items[self.span.clone()];
        let mut written = vec![None; case.participants.len() * items.len()];
        // Pairs stand in the order of their participants: one is looked up only when another begins.
        let mut last: Option<(&str, usize)> = None;
        for ((person, item), facts) in &case.pairs {
            if last.is_none_or(|(known, _)| known != person) {
                let at = case.participants.iter().position(|participant| participant.id == *person);
                last = at.map(|at| (person.as_str(), at));
            }
            let i = items.iter().position(|known| known.id == *item);
            if let Some(((_, p), i)) = last.zip(i) {
                written[p * items.len() + i] = Some(facts);
            }
        }
        written
    }

    /// A row with what the facts of a subject state.
    fn stated(&self, scope: Scope, known: &[&Possible]) -> Row {
        let mut row = Row::new(self.program.words);
        let values = |fact: FactIx| known.iter().fold(0, |set, possible| set | possible.0[fact.at()]);
        for bit in &self.program.stated[scope as usize] {
            let mut seen = [false; 2];
            match &self.program.propositions[*bit].0 {
                Proposition::Atom(Atom::Is { fact, values: wanted }) => {
                    let possible = values(*fact);
                    seen = [possible & !wanted != 0, possible & wanted != 0];
                }
                Proposition::Atom(Atom::AtLeast { fact, other }) => {
                    for high in ones(values(*fact)) {
                        for low in ones(values(*other)) {
                            seen[usize::from(reaches(self.pack, *fact, high, *other, low))] = true;
                        }
                    }
                }
                _ => {}
            }
            let truth = match seen {
                [true, false] => Truth::No,
                [false, true] => Truth::Yes,
                _ => Truth::Unknown,
            };
            row.set(*bit, Value { truth, ..Value::NO });
        }
        row
    }

    /// The values that the facts of a subject may have; one where a fact is known.
    fn possible(&self, scope: Scope, written: &Facts) -> Possible {
        let mut possible = Possible(vec![0; self.pack.facts.len()]);
        for fact in &self.program.facts[scope as usize] {
            possible.0[fact.at()] = self.possible_values(*fact, written);
        }
        possible
    }

    fn possible_values(&self, fact: FactIx, written: &Facts) -> u64 {
        let declared = &self.pack.facts[fact.at()];
        let of = |setting: Setting| match setting {
            Setting::Is(value) => 1 << (value & 63),
            Setting::Unknown => low_bits(declared.kind.size()),
        };
        if declared.per_question {
            let audience = self.case.audience_of(self.pack, self.question);
            return of(audience.map_or(Setting::Unknown, Setting::Is));
        }
        match written.reading(self.pack, fact) {
            Reading::Settled(setting) => of(setting),
            Reading::Through(choice) => (0..self.pack.facts[choice.at()].kind.size() as u8)
                .fold(0, |set, value| set | of(preset(self.pack, choice, value, fact))),
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
                    if let Some(bit) = self.program.definitions[definition.at()] {
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
                    self.unite(Some(p), None, &mut row);
                    let value = value(&row, self);
                    self.participants[p].set(bit, value);
                }
            }
            Scope::Item => {
                for i in 0..items {
                    self.unite(None, Some(i), &mut row);
                    let value = value(&row, self);
                    self.items[i].set(bit, value);
                }
            }
            Scope::Pair => {
                for p in 0..people {
                    for i in 0..items {
                        self.unite(Some(p), Some(i), &mut row);
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
                    session.unite(Some(p), item, &mut row);
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

    /// The union of the rows that a subject sees. An item is meant by its place in the case.
    pub fn view(&self, participant: Option<usize>, item: Option<usize>, row: &mut Row) {
        let item = item.and_then(|item| item.checked_sub(self.span.start));
        self.unite(participant, item, row);
    }

    /// The same, with an item meant by its place among the rows.
    fn unite(&self, participant: Option<usize>, item: Option<usize>, row: &mut Row) {
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
        &self.program.clauses
    }

    /// A clause as it stands in the pack.
    pub fn clause(&self, compiled: &Compiled) -> &'a Clause {
        &self.pack.clauses(compiled.origin)[compiled.clause]
    }

    /// Whether a clause is in force on the day of the case, by itself or under an assumption.
    pub fn is_in_force(&self, compiled: &Compiled) -> bool {
        let clause = self.clause(compiled);
        in_force(self.case, (clause.from, clause.until), clause.prolonged_by).is_some()
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
        Reach::Case => vec![cell(None, None)],
        Reach::Participant => (0..people).map(|p| cell(Some(p), None)).collect(),
        Reach::Item => (0..items).map(|i| cell(None, Some(i))).collect(),
        Reach::Pair => (0..people).flat_map(|p| (0..items).map(move |i| cell(Some(p), Some(i)))).collect(),
    }
}

/// What of a subject something of this scope is about: a fact of the case is about nobody.
pub(crate) fn narrow(
    scope: Scope,
    participant: Option<usize>,
    item: Option<usize>,
) -> (Option<usize>, Option<usize>) {
    match scope {
        Scope::Case => (None, None),
        Scope::Participant => (participant, None),
        Scope::Item => (None, item),
        Scope::Pair => (participant, item),
    }
}

/// The input that a fact of some scope is, seen from a subject.
pub(crate) fn input(scope: Scope, fact: FactIx, participant: Option<usize>, item: Option<usize>) -> Input {
    let (participant, item) = narrow(scope, participant, item);
    Input { fact, participant, item }
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
