//! The card on paper, with the baskets beside it: every item with its number.

use crate::desk::basket::Basket;
use crate::figures::icon;
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::{Page, of_pair};
use crate::parts::card::{title, top};
use crate::parts::head::facts;
use crate::parts::item::chips;
use kaartwijzer_core::Setting;

/// The card.
pub fn card(page: Page, places: &[usize]) -> El {
    let mut heaps: Vec<Node> = Vec::new();
    for basket in Basket::ALL {
        let within = places.iter().enumerate().filter(|(_, at)| {
            page.case(|case| Basket::of(case, page.pack(), page.desk.words, **at)) == basket
        });
        let items: Vec<El> = within.map(|(before, at)| item(page, basket, *at, before + 1)).collect();
        if !items.is_empty() {
            let (mark, name) = title(page, basket);
            let heading = el("h3").class("basket-head").child(icon(mark)).child(name);
            heaps.push(el("section").class("basket").child(heading).child(el("ul").children(items)).into());
        }
    }
    el("article")
        .class("card")
        .hook("paper-card")
        .child(top(page))
        .child(Node::Many(heaps))
        .child(facts(page))
}

/// One item: its number, what it says, its chips, and whom it is needed by.
fn item(page: Page, basket: Basket, at: usize, number: usize) -> El {
    let text = page.case(|case| case.items.get(at).map(|item| item.text.get(page.lang).to_owned()));
    let needed = if basket.is_paper() { needed(page, at) } else { String::new() };
    let needed =
        (!needed.is_empty()).then(|| el("span").class("chip").child(fill(page.ui.paper.needed, &[&needed])));
    el("li").class("item numbered").child(el("b").class("number").child(number.to_string())).child(
        el("p").child(text.unwrap_or_default()).child(" ").child(chips(page, basket, at)).child(needed),
    )
}

/// The names of those who need it for their task.
fn needed(page: Page, at: usize) -> String {
    page.case(|case| {
        let people = case.participants.iter().enumerate();
        let needs = |person| case.value(page.pack(), of_pair(page.desk.words.need, person, at));
        let names =
            people.filter(|(person, _)| needs(*person) == Setting::YES).map(|(_, one)| one.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    })
}
