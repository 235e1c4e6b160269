//! The head of the first sheet: what is asked, and when; and that all of it is invented.

use crate::figures::{Table, still_table};
use crate::node::{El, Node, el};
use crate::page::{Page, of_case};
use crate::parts::ask::period;
use crate::parts::table::{paper, seats};
use kaartwijzer_core::{Cell, say};

/// The head.
pub fn front(page: Page) -> El {
    let Page { desk, ui, lang, .. } = page;
    let pack = page.pack();
    let question = desk.question();
    let (title, intro, asked, day, assumed) = page.case(|case| {
        let nobody = Cell { question, participant: None, item: None };
        (
            page.name_of(case),
            case.intro.get(lang).to_owned(),
            say::ask(pack, case, nobody, lang),
            case.date,
            say::assumed(pack, &case.assumptions, lang),
        )
    });
    let place = [desk.words.forum, desk.words.community];
    let place = place.map(|fact| page.setting(fact, page.read(of_case(fact)))).join(" · ");
    let day = [&say::date(day, lang), " · ", period(page, day)].concat();
    let facts = [(ui.question, asked), (ui.paper.day, day), (ui.paper.place, place), (ui.suppose, assumed)];
    el("header")
        .class("leaf-head")
        .child(el("p").class("eyebrow").child("Kaartwijzer · ").child(el("b").child(ui.paper.notice)))
        .child(el("h2").child(title))
        .child((!intro.is_empty()).then(|| el("p").class("leaf-intro").child(intro)))
        .child(list(facts))
}

/// A list of names and what they say; what says nothing is left out.
pub fn list<const N: usize>(facts: [(&'static str, String); N]) -> El {
    let there = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let line = |(name, text)| Node::Many(vec![el("dt").child(name).into(), el("dd").child(text).into()]);
    el("dl").class("leaf-facts").children(there.map(line))
}

/// The table seen from above, with the answers about one item.
pub fn table(page: Page) -> El {
    let mut seats = seats(page);
    for seat in &mut seats {
        seat.was = None;
    }
    let table = Table { seats, label: page.ui.table_seen, paper: paper(page).into() };
    el("section")
        .class("leaf-table")
        .hook("paper-table")
        .child(el("h3").class("sr").child(page.ui.table))
        .child(still_table(table))
}

/// The places of all items in the order of their numbers.
pub fn places(page: Page) -> Vec<usize> {
    page.case(|case| super::numbers::places(case, page.pack(), page.desk.words))
}
