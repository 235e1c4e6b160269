//! The table with its seats, or the same as a grid; under it the tools for the chosen seat, and the legend.

use super::asks::asks;
use super::button::{aria, button, word_button};
use super::compare::{compare, comparison, was};
use super::grid::grid;
use super::legend::legend;
use super::tools::{keys, tools};
use crate::desk::list::List;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, Seat, Table, icon, round_table};
use crate::node::{El, el, live};
use crate::page::{Page, of_person};
use crate::signals::{Get, RwSignal, Set};
use kaartwijzer_core::{Setting, Words};

/// The pane of the table.
pub fn table_pane(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let people = move || ui.people.of(page.case(|case| case.participants.len()));
    let add = word_button(Icon::Plus, ui.add_person, "add-participant")
        .click(move || desk.sheet.set(Some(Sheet::AddPerson)));
    let all_asks = RwSignal::new(false);
    let heading = el("h2").child(ui.table).child(" ").child(el("span").class("note").child(live(people)));
    el("section")
        .class("table-pane")
        .set("aria-label", ui.table)
        .child(
            el("div")
                .class("pane-head")
                .child(heading)
                .child(live(move || compare(page)))
                .child(live(move || switch(page)))
                .child(add),
        )
        .child(live(move || intro(page)))
        .child(live(move || comparison(page)))
        .child(live(move || if desk.grid.get() { grid(page) } else { round(page) }))
        .child(live(move || chosen(page)))
        .child(live(move || asks(page, all_asks)))
        .child(el("div").class("table-foot").child(legend(page)))
}

/// What the case is about, in the words of whoever made it.
fn intro(page: Page) -> Option<El> {
    let words = |text: &Words| text.get(page.lang).to_owned();
    let (title, intro) = page.case(|case| (words(&case.title), words(&case.intro)));
    let text = el("p").class("note").child(intro);
    (!title.is_empty())
        .then(|| el("div").class("intro").hook("intro").child(el("h3").child(title)).child(" ").child(text))
}

/// Table or grid.
fn switch(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let side = |grid: bool, mark, word, hook| {
        button("")
            .hook(hook)
            .set("aria-pressed", aria(desk.grid.get() == grid))
            .click(move || desk.grid.set(grid))
            .child(icon(mark))
            .child(word)
    };
    el("div")
        .class("segmented")
        .set("role", "group")
        .set("aria-label", ui.view)
        .child(side(false, Icon::Table, ui.as_table, "table-toggle"))
        .child(side(true, Icon::Grid, ui.as_grid, "grid-toggle"))
}

/// The table with the answers of the question for the chosen item.
fn round(page: Page) -> El {
    let desk = page.desk;
    let table = Table { seats: seats(page), label: page.ui.table_seen, paper: paper(page).into() };
    let chosen = desk.places().0.unwrap_or_default();
    round_table(table, move |at| desk.choose(List::People, at))
        .on("keydown", move |event| keys(page, List::People, chosen, &event))
}

/// Everybody at the table, with the answer of the question for the chosen item.
pub fn seats(page: Page) -> Vec<Seat> {
    let Page { desk, .. } = page;
    let (person, item) = desk.places();
    let (of_person, of_item) = desk.reach();
    let people: Vec<(String, String)> = page.case(|case| {
        case.participants.iter().map(|person| (person.id.clone(), person.name.clone())).collect()
    });
    let seats = people.into_iter().enumerate().map(|(at, (id, name))| {
        let mark = if of_person { page.mark(Some(at), item.filter(|_| of_item)) } else { None };
        let shown = mark.map(|mark| page.shown(mark));
        Seat {
            id,
            name,
            role: role(page, at),
            look: shown.map(|shown| shown.look),
            word: shown.map_or("", |shown| shown.word).to_owned(),
            was: was(page, Some(at).filter(|_| of_person), item.filter(|_| of_item)),
            selected: person == Some(at),
            glow: if of_person { page.glow(Some(at), item.filter(|_| of_item)) } else { None },
        }
    });
    seats.collect()
}

/// What somebody is, where the name does not say so already, and whether they are really there.
pub fn role(page: Page, at: usize) -> String {
    let words = page.desk.words;
    let actor = page.setting(words.actor, page.read(of_person(words.actor, at)));
    let is_named = page.case(|case| {
        let name = case.participants.get(at).map_or("", |person| person.name.as_str());
        let start = name.len().saturating_sub(actor.len());
        name.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(actor))
    });
    let mut role = Vec::new();
    if !is_named {
        role.push(actor);
    }
    if page.read(of_person(words.takes_part, at)) == Setting::NO {
        role.push(page.ui.absent);
    }
    role.join(", ")
}

/// What the question is about, in the middle of the table.
pub fn paper(page: Page) -> Option<El> {
    let at = page.desk.places().1.filter(|_| page.desk.reach().1)?;
    let text = page.case(|case| case.items.get(at).map(|item| item.text.get(page.lang).to_owned()))?;
    Some(el("div").class("on-table").child(text))
}

/// The chosen seat by name, with its tools.
fn chosen(page: Page) -> Option<El> {
    let at = page.desk.places().0?;
    let name = page.case(|case| case.participants.get(at).map(|person| person.name.clone()))?;
    let line =
        el("p").child(el("b").child(name)).child(" ").child(el("span").class("note").child(role(page, at)));
    Some(el("div").class("seat-tools").child(line).child(tools(page, List::People, at)))
}
