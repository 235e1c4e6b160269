//! The table with its seats, or the same as a grid; under it the tools for the chosen seat, and the legend.

use super::button::{aria, word_button};
use super::grid::grid;
use super::legend::Legend;
use super::tools::tools;
use crate::desk::chosen::reach;
use crate::desk::list::List;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, IconMark, RoundTable, Seat};
use crate::page::{Page, of_person};
use kaartwijzer_core::Setting;
use leptos::prelude::*;

/// The pane of the table.
#[component]
pub fn TablePane(page: Page) -> impl IntoView {
    let Page { desk, ui, .. } = page;
    let seats = Memo::new(move |_| seats(page));
    let pick = move |at| desk.choose(List::People, at);
    view! {
        <section class="table-pane" aria-label=ui.table>
            <div class="pane-head">
                <h2>{ui.table} <span class="note">{move || (ui.people)(desk.case().with(|case| case.participants.len()))}</span></h2>
                {switch(page)}
                {word_button(Icon::Plus, ui.add_person, "add-participant", move || {
                    desk.sheet.set(Some(Sheet::Add(List::People)));
                })}
            </div>
            {move || if desk.grid.get() {
                (move || grid(page)).into_any()
            } else {
                view! { <RoundTable seats on_pick=pick label=ui.table_seen>{move || paper(page)}</RoundTable> }.into_any()
            }}
            {move || chosen(page)}
            <div class="table-foot"><Legend page/></div>
        </section>
    }
}

/// Table or grid.
fn switch(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let side = |grid: bool, icon, word, id: &'static str| {
        view! {
            <button
                type="button"
                data-testid=id
                aria-pressed=move || aria(desk.grid.get() == grid)
                on:click=move |_| desk.grid.set(grid)
            >
                <IconMark icon/>
                {word}
            </button>
        }
    };
    view! {
        <div class="segmented" role="group" aria-label=ui.view>
            {side(false, Icon::Table, ui.as_table, "table-toggle")}
            {side(true, Icon::Grid, ui.as_grid, "grid-toggle")}
        </div>
    }
    .into_any()
}

/// The seats with the answers of the question for the chosen item.
fn seats(page: Page) -> Vec<Seat> {
    let Page { desk, .. } = page;
    let (person, item) = desk.places();
    let (of_person, of_item) = reach(page.pack(), desk.chosen().question);
    let people: Vec<_> = desk.case().with(|case| {
        case.participants
            .iter()
            .map(|person| (person.id.clone(), person.name.clone()))
            .collect()
    });
    people
        .into_iter()
        .enumerate()
        .map(|(at, (id, name))| {
            let mark = if of_person {
                page.mark(Some(at), item.filter(|_| of_item))
            } else {
                None
            };
            let shown = mark.map(|mark| page.shown(mark));
            Seat {
                id,
                name,
                role: role(page, at),
                look: shown.map(|shown| shown.look),
                word: shown.map(|shown| shown.word.to_owned()).unwrap_or_default(),
                selected: person == Some(at),
            }
        })
        .collect()
}

/// What somebody is, and whether they are really there.
pub fn role(page: Page, at: usize) -> String {
    let words = page.desk.words;
    let actor = page.setting(words.actor, page.read(of_person(words.actor, at)));
    if page.read(of_person(words.takes_part, at)) == Setting::NO {
        return [actor, page.ui.absent].join(", ");
    }
    actor.to_owned()
}

/// What the question is about, in the middle of the table.
fn paper(page: Page) -> Option<AnyView> {
    let Page { desk, lang, .. } = page;
    let (_, item) = desk.places();
    let (_, of_item) = reach(page.pack(), desk.chosen().question);
    let at = item.filter(|_| of_item)?;
    let text = desk
        .case()
        .with(|case| case.items.get(at).map(|item| item.text.get(lang).to_owned()))?;
    Some(view! { <div class="on-table">{text}</div> }.into_any())
}

/// The chosen seat by name, with its tools.
fn chosen(page: Page) -> Option<AnyView> {
    let (person, _) = page.desk.places();
    let at = person?;
    let name = page
        .desk
        .case()
        .with(|case| case.participants.get(at).map(|person| person.name.clone()))?;
    let line = view! {
        <div class="seat-tools">
            <p><b>{name}</b>" "<span class="note">{role(page, at)}</span></p>
            {tools(page, List::People, at)}
        </div>
    };
    Some(line.into_any())
}
