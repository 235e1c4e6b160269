//! One line of a basket: what it says, its chips, and what the chosen participant may do with it.

use super::button::{aria, button};
use super::need::need;
use super::pill::pill;
use super::tools::{keys, pick_id, tools};
use crate::desk::basket::Basket;
use crate::desk::list::List;
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::{Page, of_item, of_pair};
use crate::route::{Route, Spot};
use kaartwijzer_core::{FactIx, Setting};

/// The item in this place of a basket.
pub fn item(page: Page, basket: Basket, at: usize) -> El {
    let Page { desk, lang, .. } = page;
    let (id, text) = page
        .case(|case| case.items.get(at).map(|item| (item.id.clone(), item.text.get(lang).to_owned())))
        .unwrap_or_default();
    let (person, chosen) = desk.places();
    let selected = chosen == Some(at);
    let (of_person, of_items) = desk.reach();
    let mark = if of_items { page.mark(person.filter(|_| of_person), Some(at)) } else { None };
    let shown = mark.map(|mark| page.shown(mark));
    let line_id = ["line-", &id].concat();
    let pick = button("item-pick")
        .set("id", pick_id(List::Items, &id))
        .set("aria-pressed", aria(selected))
        .hook(["item-", &id].concat())
        .set("data-outcome", shown.map(|shown| shown.look.kind.id()))
        .set("data-glow", if of_items { page.glow(person.filter(|_| of_person), Some(at)) } else { None })
        .click(move || desk.choose(List::Items, at))
        .on("keydown", move |event| keys(page, List::Items, at, &event))
        .set("aria-describedby", line_id.clone())
        .child(el("span").class("item-name").child(text));
    let line = el("div")
        .class("item-line")
        .set("id", line_id)
        .child(chips(page, basket, at))
        .child(person.filter(|_| of_person && basket.is_paper()).map(|person| need(page, person, at)))
        .child(shown.map(pill));
    let tools = selected.then(|| tools(page, List::Items, at));
    el("li").class("item").class_if("is-selected", selected).child(pick).child(line).child(tools)
}

/// What is worth knowing at a glance: level, marking, kind of paper, who contributed it, who knows it.
pub fn chips(page: Page, basket: Basket, at: usize) -> El {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    let stamps = [words.classification, words.marking].into_iter().filter_map(|fact| stated(page, fact, at));
    let kind = (basket == Basket::Papers).then(|| stated(page, words.artefact, at)).flatten();
    let origin = stated(page, words.origin, at).map(|origin| way(page, at, fill(ui.from, &[origin])));
    let plain = kind.map(str::to_owned).into_iter().chain(holders(page, at));
    el("span")
        .class("chips")
        .children(stamps.map(|stamp| el("span").class("chip chip-mark").child(stamp)))
        .children(origin)
        .children(plain.map(|text| el("span").class("chip").child(text)))
}

/// Where an item comes from, as a link to its way through the network, to the participant that is chosen.
fn way(page: Page, at: usize, text: String) -> El {
    let ids = page.case(|case| {
        let person = case.participants.get(page.desk.places().0?)?;
        Some((case.items.get(at)?.id.clone(), person.id.clone()))
    });
    let Some((item, person)) = ids else { return el("span").class("chip").child(text) };
    let name = fill(page.ui.network.follow, &[&text]);
    el("a")
        .class("chip net-from")
        .hook(["way-", &item].concat())
        .set("href", Route::Network(Spot::Way(item, person)).to_string())
        .set("title", name.clone())
        .set("aria-label", name)
        .child(text)
}

/// What a choice says, where it says more than its default.
fn stated(page: Page, fact: FactIx, at: usize) -> Option<&'static str> {
    let setting = page.read(of_item(fact, at));
    let silent = page.pack().facts[fact.at()].default == Some(setting) && fact != page.desk.words.artefact;
    (!silent).then(|| page.setting(fact, setting))
}

/// Who knows it, and to whom it was confided.
fn holders(page: Page, at: usize) -> Vec<String> {
    let Page { desk, ui, .. } = page;
    let mut holders = Vec::new();
    page.case(|case| {
        for (person, who) in case.participants.iter().enumerate() {
            for (fact, template) in [(desk.words.knows, ui.knows), (desk.words.confided, ui.confided)] {
                if case.written(of_pair(fact, person, at)) == Some(Setting::YES) {
                    holders.push(fill(template, &[&who.name]));
                }
            }
        }
    });
    holders
}
