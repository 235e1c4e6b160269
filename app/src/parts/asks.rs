//! What to ask, and whom, where answers hang on what nobody knows: what settles most answers first.

use super::button::button;
use super::fact::control;
use super::point::points;
use super::why::WHY;
use crate::browser::focus;
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::signals::{Get, RwSignal, Set, With, WithUntracked};
use kaartwijzer_core::asks::Ask;
use kaartwijzer_core::counterfactual::Hand;
use kaartwijzer_core::{FactIx, say};

/// The id by which the keyboard finds what is left to ask.
const ASKS: &str = "to-ask";

/// How many stand there at first.
const FEW: usize = 6;

/// What is not known and answers to this question hang on, by who can tell; at first what settles most.
pub fn asks(page: Page, all: RwSignal<bool>) -> Option<El> {
    let words = &page.ui.asks;
    let count = page.desk.asks.with(Vec::len);
    let shown = if all.get() || count <= FEW + 1 { count } else { FEW }; // a button that shows one more is no use
    let groups: Vec<El> = page.desk.asks.with(|asks| {
        let groups = by_hand(&asks[..shown]);
        groups.into_iter().map(|(hand, asks)| group(page, hand, &asks)).collect()
    });
    let show_all = move || {
        all.set(true);
        focus::soon(ASKS.to_owned());
    };
    let rest = button("btn btn-small").hook("asks-all").click(show_all);
    let rest = rest.child(fill(page.ui.whatif.all, &[&count.to_string()]));
    // What is answered goes; the keyboard stays with what is left, or reads what became of the answer.
    let stay = move |_| {
        let left = page.desk.asks.with_untracked(|asks| !asks.is_empty());
        focus::soon(if left { ASKS } else { WHY }.to_owned());
    };
    (!groups.is_empty()).then(|| {
        el("section")
            .class("to-ask")
            .hook("asks")
            .set("id", ASKS)
            .set("tabindex", "-1")
            .on("change", stay)
            .child(el("h3").child(words.heading))
            .child(el("p").class("note").child(words.note))
            .children(groups)
            .child((shown < count).then_some(rest))
    })
}

/// Those with one who can tell, together; in the order of what settles most.
fn by_hand(asks: &[Ask]) -> Vec<(Option<Hand>, Vec<&Ask>)> {
    let mut groups: Vec<(Option<Hand>, Vec<&Ask>)> = Vec::new();
    for ask in asks {
        let hand = ask.of.first().copied();
        match groups.iter_mut().find(|(known, _)| *known == hand) {
            Some((_, together)) => together.push(ask),
            None => groups.push((hand, vec![ask])),
        }
    }
    groups
}

fn group(page: Page, hand: Option<Hand>, asks: &[&Ask]) -> El {
    let words = &page.ui.asks;
    let heading = match hand {
        Some(hand) => page.case(|case| fill(words.of, &[say::hand(page.pack(), case, hand, page.lang)])),
        None => words.of_nobody.to_owned(),
    };
    let mut helped: Vec<FactIx> = Vec::new();
    let rows = asks.iter().map(|ask| {
        let fact = ask.input.fact;
        let again = helped.contains(&fact);
        helped.push(fact);
        row(page, ask).class_if("is-again", again)
    });
    el("section").child(el("h4").child(heading)).children(rows.collect::<Vec<_>>())
}

/// One thing to find out: of whom or what, with the answer to fill in, and what it settles.
fn row(page: Page, ask: &Ask) -> El {
    let words = &page.ui.asks;
    let input = ask.input;
    let about = page.case(|case| {
        let person = input.participant.and_then(|at| case.participants.get(at)).map(|one| one.name.clone());
        let item = input.item.and_then(|at| case.items.get(at)).map(|one| one.text.get(page.lang).to_owned());
        person.into_iter().chain(item).collect::<Vec<_>>().join(" · ")
    });
    let settles = match ask.settles.len() {
        0 => words.plays.of(ask.cells.len()),
        settled => words.settles.of(settled),
    };
    points(page, input, el("div").class("ask-row"))
        .child((!about.is_empty()).then(|| el("p").class("note").child(about)))
        .child(control(page, "asks", input))
        .child(el("p").class("note ask-count").child(settles))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{BearerIx, Input};

    #[test]
    fn what_one_can_tell_stands_together_and_what_settles_most_stands_first() {
        let hand = |bearer| Hand { bearer: BearerIx(bearer), participant: None };
        let ask = |fact, of: Vec<Hand>| Ask {
            input: Input { fact: FactIx(fact), participant: None, item: None },
            of,
            settles: Vec::new(),
            cells: Vec::new(),
        };
        let asks = [ask(0, vec![hand(2), hand(1)]), ask(1, Vec::new()), ask(2, vec![hand(2)])];
        let groups: Vec<_> = by_hand(&asks)
            .into_iter()
            .map(|(hand, asks)| {
                (hand.map(|hand| hand.bearer.0), asks.iter().map(|ask| ask.input.fact.0).collect::<Vec<_>>())
            })
            .collect();
        assert_eq!(groups, [(Some(2), vec![0, 2]), (None, vec![1])]);
    }
}
