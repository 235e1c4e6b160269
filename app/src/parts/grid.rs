//! The same answers all at once: participants × items, or one row or column where the question is about less.

use super::button::aria;
use super::need::need;
use super::table::role;
use crate::browser::focus;
use crate::desk::chosen::reach;
use crate::desk::list::List;
use crate::figures::OutcomeMark;
use crate::page::Page;
use crate::shortcut::neighbour;
use leptos::prelude::*;

/// One row or one column: whom or what it is about, if about anything.
#[derive(Clone, Default)]
struct Edge {
    at: Option<usize>,
    id: String,
    name: String,
}

/// The grid.
pub fn grid(page: Page) -> AnyView {
    let (rows, columns) = edges(page);
    let size = (rows.len(), columns.len());
    let heads = columns
        .iter()
        .map(|column| view! { <th scope="col">{column.name.clone()}</th> })
        .collect_view();
    let body = rows.iter().enumerate().map(|(at, row)| {
        let cells = columns
            .iter()
            .enumerate()
            .map(|(to, column)| cell(page, row, column, (at, to), size));
        let role = row
            .at
            .map(|at| view! { <span class="note">{role(page, at)}</span> });
        view! { <tr><th scope="row">{row.name.clone()}{role}</th>{cells.collect_view()}</tr> }.into_any()
    });
    view! {
        <div class="grid-wrap">
            <table class="grid" data-testid="grid">
                <thead><tr><th scope="col">{question(page)}</th>{heads}</tr></thead>
                <tbody>{body.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The rows and the columns of the question that is asked.
fn edges(page: Page) -> (Vec<Edge>, Vec<Edge>) {
    let (of_person, of_item) = reach(page.pack(), page.desk.chosen().question);
    let edge = |at, id: &str, name: &str| Edge {
        at: Some(at),
        id: id.to_owned(),
        name: name.to_owned(),
    };
    page.desk.case().with(|case| {
        let people = case
            .participants
            .iter()
            .enumerate()
            .map(|(at, one)| edge(at, &one.id, &one.name))
            .collect();
        let items = case
            .items
            .iter()
            .enumerate()
            .map(|(at, one)| edge(at, &one.id, one.text.get(page.lang)))
            .collect();
        let nobody = || vec![Edge::default()];
        (
            if of_person { people } else { nobody() },
            if of_item { items } else { nobody() },
        )
    })
}

/// What is asked, in the corner.
fn question(page: Page) -> &'static str {
    page.say(page.pack().questions[page.desk.chosen().question.at()].short)
}

fn cell(page: Page, row: &Edge, column: &Edge, place: (usize, usize), size: (usize, usize)) -> AnyView {
    let desk = page.desk;
    let (person, item) = (row.at, column.at);
    let Some(mark) = page.mark(person, item) else {
        return view! { <td></td> }.into_any();
    };
    let shown = page.shown(mark);
    let chosen = desk.places();
    let selected = (person.is_none() || chosen.0 == person) && (item.is_none() || chosen.1 == item);
    let choose = move || {
        if let Some(at) = person {
            desk.choose(List::People, at);
        }
        if let Some(at) = item {
            desk.choose(List::Items, at);
        }
    };
    view! {
        <td>
            <button
                type="button"
                class="cell"
                id=dom_id(place)
                data-testid=["cell-", &row.id, "-", &column.id].concat()
                data-outcome=shown.look.kind.id()
                data-open=shown.look.open_edge
                aria-pressed=aria(selected)
                on:click=move |_| choose()
                on:keydown=move |event| {
                    if let Some(there) = neighbour(&event.key(), place, size) {
                        event.prevent_default();
                        focus::on(&dom_id(there));
                    }
                }
            >
                <OutcomeMark look=shown.look/>
                <span>{shown.word}</span>
            </button>
            {person.zip(item).map(|(person, item)| need(page, person, item))}
        </td>
    }
    .into_any()
}

fn dom_id((row, column): (usize, usize)) -> String {
    ["at-", &row.to_string(), "-", &column.to_string()].concat()
}
