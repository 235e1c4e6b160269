//! All answers on paper: a row for each item, a column for each participant. Where there are many people, several tables
//! one under the other; each repeats its head on every page.

use super::numbers::number;
use crate::figures::outcome_mark;
use crate::node::{El, Node, el, many};
use crate::page::Page;

/// No table has more columns of people than this.
const WIDE: usize = 6;
/// A table with more rows may go on on the next page.
const LONG: usize = 8;

/// The grid; nothing where there is nothing to ask about.
pub fn grid(page: Page, places: &[usize]) -> Node {
    let (of_person, of_item) = page.desk.reach();
    let people: Vec<usize> = (0..page.case(|case| case.participants.len())).collect();
    if (of_person && people.is_empty()) || (of_item && places.is_empty()) {
        return Node::Nothing;
    }
    let rows = if of_item { places.iter().map(|at| Some(*at)).collect() } else { vec![None] };
    if !of_person {
        return table(page, places, &rows, &[]).into();
    }
    // As few tables as there must be, of about the same width.
    let wide = people.len().div_ceil(people.len().div_ceil(WIDE));
    many(people.chunks(wide).map(|people| table(page, places, &rows, people)))
}

/// One table: these items, these people; where it is about no item or nobody, one row or one column.
fn table(page: Page, places: &[usize], rows: &[Option<usize>], people: &[usize]) -> El {
    let short = page.say(page.pack().questions[page.desk.question().at()].short);
    let columns: Vec<Option<usize>> =
        if people.is_empty() { vec![None] } else { people.iter().map(|at| Some(*at)).collect() };
    let name = |at: usize| page.case(|case| case.participants.get(at).map(|one| one.name.clone()));
    let heads = columns.iter().map(|person| el("th").set("scope", "col").child(person.and_then(name)));
    let body = rows.iter().map(|item| {
        let said = item.and_then(|at| {
            let text = page.case(|case| case.items.get(at).map(|one| one.text.get(page.lang).to_owned()))?;
            let number = el("b").class("number").child(number(places, at).to_string());
            Some(Node::Many(vec![number.into(), el("span").child(text).into()]))
        });
        let head = el("th").set("scope", "row");
        let head = match said {
            Some(said) => head.child(el("div").class("numbered").child(said)),
            None => head.child(short),
        };
        let cells = columns.iter().map(|person| {
            let who = person.and_then(name).unwrap_or_default();
            cell(page, *person, *item).set("data-who", who)
        });
        el("tr").child(head).children(cells)
    });
    let corner = el("th").set("scope", "col").child(rows.first().copied().flatten().map(|_| short));
    el("table")
        .class("paper-grid")
        .class_if("is-long", rows.len() > LONG)
        .hook("paper-grid")
        .child(el("thead").child(el("tr").child(corner).children(heads)))
        .child(el("tbody").children(body))
}

/// One answer: its mark and its word.
fn cell(page: Page, person: Option<usize>, item: Option<usize>) -> El {
    let Some(mark) = page.mark(person, item) else { return el("td") };
    let shown = page.shown(mark);
    el("td")
        .set("data-outcome", shown.look.kind.id())
        .child(el("div").child(outcome_mark(shown.look)).child(el("span").child(shown.word)))
}
