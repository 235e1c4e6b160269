//! Other cases: somebody else, something else, another place or community, other ears. By what is otherwise, then by the
//! answer.

use super::{Aim, lazy_fold, try_out};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::pill::{Shown, pill};
use crate::signals::Get;
use kaartwijzer_core::counterfactual::{self, Apart, Turn};
use kaartwijzer_core::{Cell, FactIx, Outcome};

/// How many values stand beside their answer; more are folded.
const FEW: usize = 4;

/// Cases that differ in one thing, with one answer.
struct Group {
    outcome: Outcome,
    turns: Vec<Turn>,
}

/// The fold of other cases.
pub fn other_cases(page: Page, aim: Aim) -> Option<El> {
    let cell = page.desk.cell.get()?;
    Some(lazy_fold(page.ui.whatif.apart, "apart", aim.apart, || cases(page, aim, cell)))
}

fn cases(page: Page, aim: Aim, cell: Cell) -> El {
    let words = &page.ui.whatif;
    let all = page.case(|case| counterfactual::apart(page.desk.policy, case, cell));
    if all.is_empty() {
        return el("p").class("note").child(words.apart_none);
    }
    let facts = by_fact(page, &all).into_iter().map(|(fact, groups)| {
        let groups = groups.iter().map(|group| answered(page, aim, cell, fact, group));
        let heading = el("h4").class("eyebrow").child(page.fact(fact));
        el("section").class("apart-fact").child(heading).children(groups)
    });
    el("div").class("apart").child(el("p").class("note").child(words.apart_note)).children(facts)
}

/// Which fact a step is about.
fn fact_of(page: Page, turn: Turn) -> Option<FactIx> {
    match turn {
        Turn::Audience(..) => page.pack().audience(),
        Turn::Value(input, _) => Some(input.fact),
    }
}

fn by_fact(page: Page, all: &[Apart]) -> Vec<(FactIx, Vec<Group>)> {
    let mut facts: Vec<(FactIx, Vec<Group>)> = Vec::new();
    for Apart { turn, verdict } in all {
        let Some(fact) = fact_of(page, *turn) else { continue };
        let at = facts.iter().position(|(known, _)| *known == fact).unwrap_or_else(|| {
            facts.push((fact, Vec::new()));
            facts.len() - 1
        });
        gather(&mut facts[at].1, &verdict.outcome, *turn);
    }
    facts
}

fn gather(groups: &mut Vec<Group>, outcome: &Outcome, turn: Turn) {
    match groups.iter_mut().find(|group| group.outcome == *outcome) {
        Some(group) => group.turns.push(turn),
        None => groups.push(Group { outcome: outcome.clone(), turns: vec![turn] }),
    }
}

/// One answer, and the cases that have it.
fn answered(page: Page, aim: Aim, cell: Cell, fact: FactIx, group: &Group) -> El {
    let shown: Shown = page.shown_outcome(cell, &group.outcome);
    let choices = group.turns.iter().map(|turn| el("li").child(choice(page, aim, fact, *turn)));
    let list = el("ul").class("apart-values").children(choices);
    if group.turns.len() <= FEW {
        return el("div").class("apart-answer").child(pill(shown)).child(list);
    }
    let count = el("span").class("note").child(page.ui.whatif.values.of(group.turns.len()));
    let summary = el("summary").class("fold").child(pill(shown)).child(count);
    el("details").class("apart-answer deeper").child(summary).child(list)
}

fn choice(page: Page, aim: Aim, fact: FactIx, turn: Turn) -> Node {
    let (Turn::Audience(_, value) | Turn::Value(_, value)) = turn;
    let known = &page.pack().facts[fact.at()];
    let of_value = known.kind.values().get(usize::from(value)).map_or("", |value| &value.id);
    let id = ["apart-", &known.id, "-", of_value].concat();
    let from = id.clone();
    let apply = move || try_out(page, aim, from.clone(), move |case| *case = turn.apply(case));
    button("chip").set("id", id.clone()).hook(id).click(apply).child(page.value(fact, value)).into()
}
