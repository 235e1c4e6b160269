//! A case laid out as rows of lanes for one question: every statement that can be known beforehand, worked out once.

use crate::case::{Case, Cell, Input, Reading};
use crate::compile::{Compiled, Program, Quantifier, SCOPES, Step};
use crate::lane::{Bit, Formula, Lane, Row};
use crate::shape::{Shape, Strip};
use crate::truth::Truth;
use crate::values::Values;
use kaartwijzer_format::{
    AssumptionIx, Basis, Clause, Date, DefinitionPart, FactIx, Pack, QuestionIx, Range as Reach, Scope,
    Setting,
};
use std::ops::Range;

/// The rows of a case for one question. Staged: case, participants, items, pairs.
pub(crate) struct Session<'a> {
    pub pack: &'a Pack,
    pub program: &'a Program,
    pub case: &'a Case,
    pub question: QuestionIx,
    /// Row by row, a lane for each statement.
    lanes: Vec<Lane>,
    shape: Shape,
    /// The items that have rows.
    span: Range<usize>,
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
        let shape = Shape::of(program, case.participants.len(), span.len());
        let lanes = vec![Lane::UNKNOWN; shape.lanes];
        let mut session = Self { pack, program, case, question, lanes, shape, span };
        session.state();
        session.conclude();
        session
    }

    /// Writes what the case states.
    fn state(&mut self) {
        let program = self.program;
        let values = Values::of(self.pack, program, self.case, self.question, self.span.clone());
        for scope in SCOPES {
            for strip in self.shape.strips(scope) {
                for statement in &program.stated[scope as usize] {
                    self.put(statement.bit, &strip, values.lane(statement, &strip));
                }
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
        let (pack, program) = (self.pack, self.program);
        for step in &program.steps {
            match *step {
                Step::Definition(definition) => {
                    let declared = &pack.definitions[definition.at()];
                    let Some(bit) = program.definitions[definition.at()] else { continue };
                    for strip in self.shape.strips(declared.scope) {
                        let formulas = &program.parts[definition.at()];
                        let lane = self.defined(&declared.parts, formulas, &self.row(&strip));
                        self.put(bit, &strip, lane);
                    }
                }
                Step::Quantifier(at) => self.quantify(&program.quantifiers[at]),
            }
        }
    }

    fn defined(&self, parts: &[DefinitionPart], formulas: &[Formula], row: &Row<'_>) -> Lane {
        parts.iter().zip(formulas).fold(Lane::NO, |lane, (part, formula)| {
            let Some(force) = in_force(self.case, (part.from, part.until), part.prolonged_by) else {
                return lane;
            };
            let assumed = force.assumption.is_some();
            lane.or(formula.lane(row).limited(assumed || part.basis != Basis::Verbatim, assumed))
        })
    }

    fn quantify(&mut self, quantifier: &Quantifier) {
        let Quantifier { every, body, bit, scope, .. } = quantifier;
        let start = if *every { Lane::YES } else { Lane::NO };
        let join = |lane: Lane, own: Lane| if *every { lane.and(own) } else { lane.or(own) };
        for strip in self.shape.strips(*scope) {
            let lane = if *scope == Scope::Item {
                let rows = self.shape.each_with(&strip);
                rows.fold(start, |lane, own| join(lane, body.lane(&self.row(&own))))
            } else {
                self.shape.strips(Scope::Participant).fold(start, |lane, crowd| {
                    let own = body.lane(&self.row(&crowd));
                    (0..crowd.count).fold(lane, |lane, at| join(lane, own.all_like(at)))
                })
            };
            self.put(*bit, &strip, lane);
        }
    }

    /// Writes down a statement about the subjects of a strip.
    fn put(&mut self, bit: Bit, strip: &Strip, lane: Lane) {
        let place = self.shape.place(bit, strip);
        // What holds of the case holds for whoever sees it.
        self.lanes[place] = if bit.scope == Scope::Case { lane.all_like(0) } else { lane };
    }

    /// The rows of the subjects that the question ranges over, in the order of its cells.
    pub fn strips(&self) -> impl Iterator<Item = Strip> {
        self.shape.strips(match self.pack.questions[self.question.at()].range {
            Reach::Case => Scope::Case,
            Reach::Participant => Scope::Participant,
            Reach::Item => Scope::Item,
            Reach::Pair => Scope::Pair,
        })
    }

    /// What the subjects of a strip see.
    pub fn row(&self, strip: &Strip) -> Row<'_> {
        self.shape.row(strip, &self.lanes)
    }

    /// What a subject sees, with its place there. An item is meant by its place in the case.
    pub fn view(&self, participant: Option<usize>, item: Option<usize>) -> (Row<'_>, usize) {
        let item = item.and_then(|item| item.checked_sub(self.span.start));
        let (strip, at) = self.shape.find(participant, item);
        (self.row(&strip), at)
    }

    /// Whether a statement holds of a subject.
    pub fn truth(&self, bit: Bit, participant: Option<usize>, item: Option<usize>) -> Truth {
        let (row, at) = self.view(participant, item);
        row.lane(bit).value(at).truth
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
