//! All answers of a case to one question.

use crate::case::Cell;
use crate::compile::Compiled;
use crate::decide::{Mark, conclude};
use crate::mask::Row;
use crate::session::Session;
use crate::work::work;

/// Participants × items (or whatever the question ranges over), each with its answer, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    marks: Vec<(Cell, Mark)>,
}

impl Matrix {
    /// Every cell is worked out on one row that is reused: nothing is allocated for a cell whose facts are known.
    pub(crate) fn of(session: &Session<'_>) -> Self {
        let mut row = Row::new(session.program.words);
        let in_force: Vec<&Compiled> =
            session.clauses().iter().filter(|clause| session.is_in_force(clause)).collect();
        let mut worked = Vec::with_capacity(in_force.len());
        let mark = |cell: Cell| {
            session.view(cell.participant, cell.item, &mut row);
            worked.clear();
            worked.extend(in_force.iter().map(|clause| work(session, clause, &row)));
            (cell, conclude(session, cell, worked.iter().copied()))
        };
        Self { marks: session.cells().into_iter().map(mark).collect() }
    }

    /// The answer of one cell; `None` where the question does not range over such a cell.
    pub fn mark(&self, participant: Option<usize>, item: Option<usize>) -> Option<Mark> {
        let at =
            self.marks.binary_search_by_key(&(participant, item), |(cell, _)| (cell.participant, cell.item));
        Some(self.marks[at.ok()?].1)
    }

    /// All cells, participant by participant.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, Mark)> + '_ {
        self.marks.iter().copied()
    }
}
