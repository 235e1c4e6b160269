//! All answers of a case to one question.

use crate::case::{self, Cell};
use crate::decide::{Mark, conclude};
use crate::session::Session;
use crate::shape::Strip;
use crate::tallies::Tallies;
use crate::work::{Standing, work};
use kaartwijzer_format::{QuestionIx, Scope};

/// Participants × items (or whatever the question ranges over), each with its answer, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    question: QuestionIx,
    /// How many there are, where the question ranges over them.
    people: Option<usize>,
    items: Option<usize>,
    /// Participant by participant.
    marks: Vec<Mark>,
}

impl Matrix {
    /// The cells of a row are worked out side by side; those that hang on unknown facts one by one.
    pub(crate) fn of(session: &Session<'_>) -> Self {
        let range = session.pack.questions[session.question.at()].range;
        let people = range.has_participant().then_some(session.case.participants.len());
        let items = range.has_item().then_some(session.case.items.len());
        let count = people.unwrap_or(1) * items.unwrap_or(1);
        let mut matrix =
            Self { question: session.question, people, items, marks: vec![Mark::NO_BASIS; count] };
        let clauses = session.clauses().iter().map(|clause| Standing::of(session, clause));
        let clauses: Vec<_> = clauses.filter(Standing::counts).collect();
        let mut tallies = Tallies::default();
        let mut first = 0;
        for strip in session.strips() {
            matrix.row(session, &clauses, &strip, first, &mut tallies);
            first += strip.count;
        }
        matrix
    }

    /// Marks the cells of one row, of which this is the first.
    fn row(
        &mut self,
        session: &Session<'_>,
        clauses: &[Standing<'_>],
        strip: &Strip,
        first: usize,
        tallies: &mut Tallies,
    ) {
        let row = session.row(strip);
        tallies.clear();
        for clause in clauses {
            tallies.add(clause, clause.lane(&row));
        }
        let open = tallies.open();
        let marks = &mut self.marks[first..first + strip.count];
        tallies.mark(open, marks, |bearer| own(session, strip, bearer));
        for at in (0..strip.count).filter(|at| open >> at & 1 == 1) {
            self.marks[first + at] = settled(session, clauses, self.cell(first + at));
        }
    }

    /// The answer of one cell; `None` where the question does not range over such a cell.
    pub fn mark(&self, participant: Option<usize>, item: Option<usize>) -> Option<Mark> {
        let place = |count: Option<usize>, at: Option<usize>| match (count, at) {
            (None, None) => Some(0),
            (Some(count), Some(at)) if at < count => Some(at),
            _ => None,
        };
        let at = place(self.people, participant)? * self.items.unwrap_or(1) + place(self.items, item)?;
        self.marks.get(at).copied()
    }

    /// The cells that an earlier table answers differently, or does not have.
    pub fn changed_from(&self, before: &Self) -> Vec<Cell> {
        let is_new = |(cell, mark): &(Cell, Mark)| before.mark(cell.participant, cell.item) != Some(*mark);
        self.cells().filter(is_new).map(|(cell, _)| cell).collect()
    }

    /// All cells, participant by participant.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, Mark)> + '_ {
        self.marks.iter().enumerate().map(|(at, mark)| (self.cell(at), *mark))
    }

    fn cell(&self, at: usize) -> Cell {
        let wide = self.items.unwrap_or(1).max(1);
        Cell {
            question: self.question,
            participant: self.people.map(|_| at / wide),
            item: self.items.map(|_| at % wide),
        }
    }
}

/// The answer of a cell that hangs on unknown facts.
fn settled(session: &Session<'_>, clauses: &[Standing<'_>], cell: Cell) -> Mark {
    let worked: Vec<_> = clauses.iter().map(|clause| work(session, clause.compiled, cell)).collect();
    conclude(session, cell, worked.iter().copied())
}

/// The cells of a row in which one of these bearers is the participant asked about.
fn own(session: &Session<'_>, strip: &Strip, bearers: u64) -> u64 {
    let is_own = |participant: usize| case::is_one_of(session.pack, session.case, participant, bearers);
    match strip.scope {
        Scope::Case | Scope::Item => 0,
        Scope::Pair => u64::from(is_own(strip.participant)).wrapping_neg(),
        Scope::Participant => {
            (0..strip.count).fold(0, |cells, at| cells | u64::from(is_own(strip.participant + at)) << at)
        }
    }
}
