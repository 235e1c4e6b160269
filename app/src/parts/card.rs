//! The card, looking like a card, with the baskets beside it: other papers, what people know, what was said.

use super::button::icon_button;
use super::head::head;
use super::item::item;
use crate::desk::basket::Basket;
use crate::desk::list::List;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, IconMark};
use crate::i18n::fill;
use crate::page::Page;
use leptos::prelude::*;

/// The pane of the card.
#[component]
pub fn CardPane(page: Page) -> impl IntoView {
    let ui = page.ui;
    view! {
        <section class="card-pane" aria-label=ui.card>
            <article class="card" data-watermark=ui.fictive.to_uppercase() data-testid="card">
                <header class="card-head">
                    <p class="eyebrow">{move || eyebrow(page)}</p>
                    <h2 class="alias">{move || alias(page)}</h2>
                    <span class="stamp">{ui.fictive}</span>
                </header>
                {move || Basket::ALL.map(|basket| heap(page, basket)).into_iter().collect_view()}
                {move || head(page)}
            </article>
        </section>
    }
}

fn eyebrow(page: Page) -> String {
    let place = page.desk.case().with(|case| case.place.clone());
    if place.is_empty() {
        page.ui.card.to_owned()
    } else {
        [page.ui.card, &place].join(" · ")
    }
}

fn alias(page: Page) -> String {
    let alias = page.desk.case().with(|case| case.alias.clone());
    if alias.is_empty() {
        page.ui.no_alias.to_owned()
    } else {
        alias
    }
}

/// One basket with what lies in it. Other papers are shown only where there are some.
fn heap(page: Page, basket: Basket) -> AnyView {
    let Page { desk, ui, .. } = page;
    let places: Vec<usize> = desk.case().with(|case| {
        (0..case.items.len())
            .filter(|at| Basket::of(case, page.pack(), desk.words, *at) == basket)
            .collect()
    });
    if places.is_empty() && basket == Basket::Papers {
        return ().into_any();
    }
    let (icon, name) = title(page, basket);
    let paler = !basket.suits(desk.words, desk.chosen().question);
    let empty = places
        .is_empty()
        .then(|| view! { <p class="basket-empty">{ui.nothing}</p> });
    view! {
        <section class="basket" class:is-paler=paler>
            <h3 class="basket-head">
                <IconMark icon/>
                {name}
                {icon_button(Icon::Plus, fill(ui.named, &[ui.add_item, name]), move || {
                    desk.sheet.set(Some(Sheet::Add(List::Items)));
                })}
            </h3>
            <ul>{places.into_iter().map(|at| item(page, at)).collect_view()}</ul>
            {empty}
        </section>
    }
    .into_any()
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
