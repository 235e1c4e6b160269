//! Unknown facts, exactly: the answer that every completion agrees on, or the facts it really hangs on.
//!
//! The clauses that are undecided become one diagram over the unknown inputs; see [`crate::diagram`].

use crate::case::{Cell, Input};
use crate::diagram::{Diagram, Loose, Node, Root};
use crate::session::Session;
use crate::truth::Truth;
use crate::verdict::{Outcome, OutcomeKind};
use crate::work::{Tally, Worked};
use kaartwijzer_format::Effect;

/// The one outcome of all completions, or `None` where they differ.
pub(crate) fn outcome<'a>(
    session: &Session<'_>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'a>>,
    certain: Tally,
) -> Option<(OutcomeKind, u64)> {
    let (diagram, root) = build(session, cell, worked, certain);
    match diagram.nodes[root] {
        Node::Outcome(kind, set) => Some((kind, set)),
        Node::Test(..) | Node::Truth(_) => None,
    }
}

/// The inputs on which the answer really depends, in order; empty where all completions agree.
pub(crate) fn support<'a>(
    session: &Session<'_>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'a>>,
    certain: Tally,
) -> Vec<Input> {
    let (diagram, root) = build(session, cell, worked, certain);
    diagram.tested(root)
}

/// What an answer comes to, whatever the unknown facts turn out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// The answer, whatever else is unknown.
    Answer(Outcome),
    /// It hangs on this input: for these values, this is what comes next. Every value stands in one branch.
    Asks(Input, Vec<(Vec<u8>, Tree)>),
}

/// The answers each way, as a tree of questions.
pub(crate) fn tree<'a>(
    session: &Session<'_>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'a>>,
    certain: Tally,
) -> Tree {
    let (diagram, root) = build(session, cell, worked, certain);
    grow(&diagram, root)
}

fn grow(diagram: &Diagram<'_, '_>, node: usize) -> Tree {
    match &diagram.nodes[node] {
        Node::Outcome(kind, set) => Tree::Answer(Outcome::of(*kind, *set)),
        Node::Truth(_) => Tree::Answer(Outcome::NoBasis),
        Node::Test(variable, branches) => {
            let mut next: Vec<(usize, Vec<u8>)> = Vec::new();
            for (value, branch) in branches.iter().enumerate() {
                match next.iter_mut().find(|(known, _)| known == branch) {
                    Some((_, values)) => values.push(value as u8),
                    None => next.push((*branch, vec![value as u8])),
                }
            }
            let next = next.into_iter().map(|(branch, values)| (values, grow(diagram, branch)));
            Tree::Asks(diagram.variables[*variable].input, next.collect())
        }
    }
}

/// The diagram of a cell over its unknown inputs.
fn build<'s, 'a, 'w>(
    session: &'s Session<'a>,
    cell: Cell,
    worked: impl Iterator<Item = Worked<'w>>,
    certain: Tally,
) -> (Diagram<'s, 'a>, usize) {
    let mut diagram = Diagram::new(session, Loose::Nothing);
    let undecided =
        worked.filter(|clause| clause.value.truth == Truth::Unknown && clause.effect != Effect::Remark);
    let roots = undecided
        .map(|clause| Root {
            effect: clause.effect,
            open_bit: clause.open_bit(),
            node: diagram.clause(session.clause(clause.compiled), cell),
        })
        .collect();
    let root = diagram.outcomes(roots, certain);
    (diagram, root)
}
