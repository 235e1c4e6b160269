//! What an answer becomes, whatever the unknown statements turn out to be: a small tree of questions.

use super::joined;
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::pill::pill;
use kaartwijzer_core::{Cell, Input, Kind, Outcome, Tree};

/// A bigger tree than this helps nobody; the controls beside it do.
const MOST: usize = 12;
/// How many values of a choice are named.
const NAMED: usize = 3;

/// The ways from a cell, where its answer hangs on what nobody knows.
pub fn ways(page: Page, cell: Cell) -> Option<El> {
    let tree = page.case(|case| page.desk.policy.unfold(case, cell));
    let worth = matches!(tree, Tree::Asks(..)) && leaves(&tree) <= MOST;
    worth.then(|| {
        let heading = el("h4").class("eyebrow").child(page.ui.whatif.ways);
        el("div").class("unfold").hook("unfold").child(heading).child(grow(page, cell, &tree))
    })
}

fn leaves(tree: &Tree) -> usize {
    match tree {
        Tree::Answer(_) => 1,
        Tree::Asks(_, branches) => branches.iter().map(|(_, next)| leaves(next)).sum(),
    }
}

fn grow(page: Page, cell: Cell, tree: &Tree) -> Node {
    match tree {
        Tree::Answer(outcome) => answer(page, cell, outcome),
        Tree::Asks(input, branches) => {
            // Yes stands before no.
            let branch = |(values, next): &(Vec<u8>, Tree)| {
                let value = el("b").child(value(page, *input, values));
                let when = el("span").child(value).child(" → ");
                el("li").child(when).child(grow(page, cell, next))
            };
            let text =
                el("span").class("unfold-ask").child(fill(page.ui.whatif.when, &[&asked(page, *input)]));
            Node::Many(vec![text.into(), el("ul").children(branches.iter().rev().map(branch)).into()])
        }
    }
}

fn answer(page: Page, cell: Cell, outcome: &Outcome) -> Node {
    pill(page.shown_outcome(cell, outcome)).into()
}

/// What is not known: of somebody, with the name.
fn asked(page: Page, input: Input) -> String {
    let label = page.fact(input.fact);
    let who = input.participant;
    page.case(|case| match who.and_then(|at| case.participants.get(at)) {
        Some(person) => fill(page.ui.whatif.of, &[&person.name, label]),
        None => label.to_owned(),
    })
}

/// "yes", or the values that lead the same way.
fn value(page: Page, input: Input, values: &[u8]) -> String {
    let fact = &page.pack().facts[input.fact.at()];
    if matches!(fact.kind, Kind::YesNo) {
        return if values.contains(&1) { page.ui.yes } else { page.ui.no }.to_owned();
    }
    let mut names: Vec<String> =
        values.iter().take(NAMED).map(|value| page.value(input.fact, *value).to_owned()).collect();
    if values.len() > NAMED {
        names.push(["… (", &values.len().to_string(), ")"].concat());
        return names.join(", ");
    }
    joined(names, page.ui.whatif.or)
}
