//! The same answers all at once: participants × items, or one row or column where the question is about less.

use super::button::{aria, button};
use super::compare::was;
use super::need::need;
use super::table::role;
use crate::browser::field::Event;
use crate::browser::{focus, keys};
use crate::desk::basket::Basket;
use crate::desk::list::List;
use crate::figures::outcome_mark;
use crate::node::{El, el};
use crate::page::Page;
use crate::shortcut::neighbour;

/// One row or one column: whom or what it is about, if about anything.
#[derive(Default)]
struct Edge {
    at: Option<usize>,
    id: String,
    name: String,
}

/// The grid.
pub fn grid(page: Page) -> El {
    let (rows, columns) = edges(page);
    let size = (rows.len(), columns.len());
    let heads = columns.iter().map(|column| el("th").set("scope", "col").child(column.name.clone()));
    let body = rows.iter().enumerate().map(|(at, row)| {
        let role = row.at.map(|at| el("span").class("note").child(role(page, at)));
        let head = el("th").set("scope", "row").child(row.name.clone()).child(role);
        let cells = columns.iter().enumerate().map(|(to, column)| cell(page, row, column, (at, to), size));
        el("tr").child(head).children(cells)
    });
    let corner = el("th").set("scope", "col").child(question(page));
    let table = el("table")
        .class("grid")
        .hook("grid")
        .child(el("thead").child(el("tr").child(corner).children(heads)))
        .child(el("tbody").children(body));
    el("div").class("grid-wrap").child(table)
}

/// The rows and the columns of the question that is asked.
fn edges(page: Page) -> (Vec<Edge>, Vec<Edge>) {
    let (of_person, of_item) = page.desk.reach();
    let edge = |at, id: &str, name: &str| Edge { at: Some(at), id: id.to_owned(), name: name.to_owned() };
    page.case(|case| {
        let people =
            case.participants.iter().enumerate().map(|(at, one)| edge(at, &one.id, &one.name)).collect();
        let items = case
            .items
            .iter()
            .enumerate()
            .map(|(at, one)| edge(at, &one.id, one.text.get(page.lang)))
            .collect();
        let nobody = || vec![Edge::default()];
        (if of_person { people } else { nobody() }, if of_item { items } else { nobody() })
    })
}

/// What is asked, in the corner.
fn question(page: Page) -> &'static str {
    page.say(page.pack().questions[page.desk.question().at()].short)
}

fn cell(page: Page, row: &Edge, column: &Edge, place: (usize, usize), size: (usize, usize)) -> El {
    let desk = page.desk;
    let (person, item) = (row.at, column.at);
    let Some(mark) = page.mark(person, item) else { return el("td") };
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
    let button = button("cell")
        .set("id", dom_id(place))
        .hook(["cell-", &row.id, "-", &column.id].concat())
        .set("data-outcome", shown.look.kind.id())
        .set("data-open", shown.look.open_edge)
        .set("data-glow", page.glow(person, item))
        .set("aria-pressed", aria(selected))
        .click(choose)
        .on("keydown", arrows(place, size, dom_id))
        .child(outcome_mark(shown.look))
        .child(
            el("span")
                .child(shown.word)
                .child(was(page, person, item).map(|was| el("small").class("was").child(was))),
        );
    // Need-to-know is about papers: nobody needs what somebody else has in their head.
    let paper = |at: &usize| page.case(|case| Basket::of(case, page.pack(), desk.words, *at).is_paper());
    let need = person.zip(item.filter(paper)).map(|(person, item)| need(page, person, item));
    el("td").child(button).child(need)
}

/// The arrow keys lead from cell to cell.
pub fn arrows(
    place: (usize, usize),
    size: (usize, usize),
    dom_id: fn((usize, usize)) -> String,
) -> impl FnMut(Event) + 'static {
    move |event| {
        let press = keys::press(&event);
        if let Some(there) = press.and_then(|press| neighbour(&press.key, place, size)) {
            event.prevent_default();
            focus::on(&dom_id(there));
        }
    }
}

fn dom_id((row, column): (usize, usize)) -> String {
    ["at-", &row.to_string(), "-", &column.to_string()].concat()
}
