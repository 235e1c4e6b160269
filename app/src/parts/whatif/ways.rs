//! The smallest sets of changes that lead to an answer, under those who act. Each is one button.

use super::{Aim, Picked, joined, try_out};
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::button::button;
use crate::signals::Set;
use kaartwijzer_core::counterfactual::{Change, Counterfactual, Hand, Lead};
use kaartwijzer_core::{Case, Setting, say};

/// Sets of changes with their numbers, and the hands they are in.
type Group<'a> = (&'a [Hand], Vec<(usize, &'a Counterfactual)>);

/// How many sets are shown at first.
const FEW: usize = 5;

/// All ways to an answer, or how far away it is.
pub(super) fn ways(page: Page, aim: Aim, picked: &Picked, lead: &Lead) -> El {
    let words = &page.ui.whatif;
    if lead.ways.is_empty() {
        return el("p").class("note").child(fill(words.many, &[&lead.fewest.to_string()]));
    }
    let count = lead.ways.len();
    let all = picked.all || count <= FEW + 1; // a button that shows one more is no use
    let shown = if all { count } else { FEW };
    let groups = by_hands(&lead.ways[..shown]).into_iter().map(|(hands, ways)| group(page, aim, hands, ways));
    let next = Picked { all: true, ..picked.clone() };
    let rest = button("btn btn-small")
        .hook("ways-all")
        .click(move || {
            aim.picked.set(Some(next.clone()));
            crate::browser::focus::soon(way_id(shown));
        })
        .child(fill(words.all, &[&count.to_string()]));
    el("div")
        .class("ways")
        .child(el("p").class("sr").child(words.hint))
        .children(groups)
        .child((!all).then_some(rest))
}

/// The ways with their numbers under the hands they are in, in the order in which these first come.
fn by_hands(ways: &[Counterfactual]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (at, way) in ways.iter().enumerate() {
        match groups.iter_mut().find(|(hands, _)| *hands == way.hands.as_slice()) {
            Some((_, group)) => group.push((at, way)),
            None => groups.push((&way.hands, vec![(at, way)])),
        }
    }
    groups
}

fn group(page: Page, aim: Aim, hands: &[Hand], ways: Vec<(usize, &Counterfactual)>) -> El {
    let words = &page.ui.whatif;
    let name = |hand: &Hand| page.case(|case| say::hand(page.pack(), case, *hand, page.lang).to_owned());
    let names = joined(hands.iter().map(name).collect(), words.and);
    let who = (!names.is_empty()).then(|| el("p").class("eyebrow").child(fill(words.hands, &[&names])));
    // Where a fact needs a word more, as who judges it, the word stands under its changes.
    let mut helps: Vec<&str> = Vec::new();
    for change in ways.iter().flat_map(|(_, way)| &way.changes) {
        let help = page.pack().facts[change.input.fact.at()].help.map(|help| page.say(help));
        if let Some(help) = help.filter(|help| !helps.contains(help)) {
            helps.push(help);
        }
    }
    let notes = helps.into_iter().map(|help| el("p").class("note").child(help));
    let buttons = ways.into_iter().map(|(at, way)| el("li").child(one(page, aim, at, way)));
    el("div").class("way-group").child(who).child(el("ul").children(buttons)).children(notes)
}

fn way_id(at: usize) -> String {
    ["way-", &at.to_string()].concat()
}

/// One set: what is to be done, and what would have to turn out.
fn one(page: Page, aim: Aim, at: usize, way: &Counterfactual) -> El {
    let words = &page.ui.whatif;
    let unknown = |change: &&Change| page.read(change.input) == Setting::Unknown;
    let known = |change: &&Change| !unknown(change);
    let says = |change: &Change| page.case(|case| say::change(page.pack(), case, change, page.lang));
    let line = |first: bool, text: String| {
        let and = (!first).then(|| el("span").class("way-and").child(words.and.trim()).child(" "));
        el("span").class("way-line").child(and).child(text)
    };
    let mut lines: Vec<Node> = Vec::new();
    for change in way.changes.iter().filter(known) {
        lines.push(line(lines.is_empty(), says(change)).into());
    }
    let open: Vec<&Change> = way.changes.iter().filter(unknown).collect();
    if !open.is_empty() {
        lines.push(el("span").class("way-if").child(words.turns_out).child(" ").into());
    }
    for (at, change) in open.into_iter().enumerate() {
        lines.push(line(at == 0, says(change)).into());
    }
    let changes = way.changes.clone();
    let apply = move || {
        let changes = changes.clone();
        try_out(page, aim, way_id(at), move |case| write(case, &changes));
    };
    button("way").set("id", way_id(at)).hook(way_id(at)).set("title", words.hint).click(apply).children(lines)
}

fn write(case: &mut Case, changes: &[Change]) {
    for change in changes {
        case.write(change.input, Some(change.to));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::BearerIx;

    #[test]
    fn ways_of_the_same_hands_stand_together_where_the_first_of_them_stands() {
        let way = |bearer| Counterfactual {
            changes: Vec::new(),
            hands: vec![Hand { bearer: BearerIx(bearer), participant: None }],
        };
        let ways = [way(1), way(0), way(1)];
        let groups = by_hands(&ways);
        let places: Vec<Vec<usize>> =
            groups.iter().map(|(_, group)| group.iter().map(|(at, _)| *at).collect()).collect();
        assert_eq!(places, [vec![0, 2], vec![1]]);
    }
}
