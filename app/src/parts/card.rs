//! The card, looking like a card, with the baskets beside it: other papers, what people know, what was said.

use super::button::icon_button;
use super::head::head;
use super::item::item;
use crate::desk::basket::Basket;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, el, live, many};
use crate::page::Page;
use crate::signals::Set;

/// The pane of the card.
pub fn card_pane(page: Page) -> El {
    let ui = page.ui;
    let card = el("article")
        .class("card")
        .set("data-watermark", ui.watermark)
        .hook("card")
        .child(top(page))
        .child(live(move || many(Basket::ALL.map(|basket| heap(page, basket)))))
        .child(live(move || head(page)));
    el("section").class("card-pane").set("aria-label", ui.card).child(card)
}

/// Its head: an invented name, and that it is invented.
pub fn top(page: Page) -> El {
    el("header")
        .class("card-head")
        .child(el("p").class("eyebrow").child(live(move || eyebrow(page))))
        .child(el("h2").class("alias").child(live(move || alias(page))))
        .child(el("span").class("stamp").child(page.ui.fictive))
}

fn eyebrow(page: Page) -> String {
    let place = page.place(&page.case(|case| case.place.clone()));
    if place.is_empty() { page.ui.card.to_owned() } else { [page.ui.card, &place].join(" · ") }
}

fn alias(page: Page) -> String {
    let alias = page.case(|case| case.alias.clone());
    if alias.is_empty() { page.ui.no_alias.to_owned() } else { alias }
}

/// One basket with what lies in it. Other papers are shown only where there are some.
fn heap(page: Page, basket: Basket) -> Option<El> {
    let Page { desk, ui, .. } = page;
    let places: Vec<usize> = page.case(|case| {
        (0..case.items.len()).filter(|at| Basket::of(case, page.pack(), desk.words, *at) == basket).collect()
    });
    if places.is_empty() && basket == Basket::Papers {
        return None;
    }
    let (mark, name) = title(page, basket);
    let empty = places.is_empty().then(|| el("p").class("basket-empty").child(ui.nothing));
    let add = icon_button("icon-btn icon-btn-small", Icon::Plus, fill(ui.named, &[ui.add_item, name]))
        .click(move || desk.sheet.set(Some(Sheet::AddItem(basket))));
    let section = el("section")
        .class("basket")
        .class_if("is-paler", !basket.suits(desk.words, desk.question()))
        .child(el("h3").class("basket-head").child(icon(mark)).child(name).child(add))
        .child(el("ul").children(places.into_iter().map(|at| item(page, basket, at))))
        .child(empty);
    Some(section)
}

/// The icon and the name of a basket.
pub fn title(page: Page, basket: Basket) -> (Icon, &'static str) {
    let ui = page.ui;
    match basket {
        Basket::Card => (Icon::Card, ui.on_card),
        Basket::Papers => (Icon::Why, ui.papers),
        Basket::Known => (Icon::Head, ui.known),
        Basket::Heard => (Icon::Ear, ui.heard),
    }
}
