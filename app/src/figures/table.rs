//! The table seen from above: a seat per participant, and a line from each seat to the paper in the middle, drawn as
//! the answer is. Seats are buttons laid over the drawing, so that keyboard and screen reader find them in order.

use super::outcome::{Look, outcome_mark};
use super::percent;
use super::seating::{Place, Seating, Side};
use crate::node::{El, Node, el, svg};
use std::rc::Rc;

/// One seat at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Who sits here, unique at this table.
    pub id: String,
    /// The name, as short as there is one.
    pub name: String,
    /// The function; may be empty.
    pub role: String,
    /// The answer for this person, where there is one.
    pub look: Option<Look>,
    /// The answer in words; may be empty.
    pub word: String,
    /// The answer of another case beside it, where that is another.
    pub was: Option<String>,
    /// This is the person chosen.
    pub selected: bool,
    /// Why this seat stands out, as the style sheet calls it.
    pub glow: Option<&'static str>,
}

/// What the table is drawn from.
pub struct Table {
    /// Who sits there, by the clock from the upper left.
    pub seats: Vec<Seat>,
    /// What this is, for those who do not see it.
    pub label: &'static str,
    /// What lies on the table, as the paper the question is about.
    pub paper: Node,
}

/// What happens when a seat is chosen, by its index.
type Pick = Rc<dyn Fn(usize)>;

/// The table with its seats. Somebody is chosen by the index of the seat.
pub fn round_table(table: Table, pick: impl Fn(usize) + 'static) -> El {
    let pick: Pick = Rc::new(pick);
    drawn(table, Some(&pick))
}

/// The same to look at only, for paper.
pub fn still_table(table: Table) -> El {
    drawn(table, None)
}

fn drawn(table: Table, pick: Option<&Pick>) -> El {
    let Table { seats, label, paper } = table;
    let Seating { rows, flanked, places } = Seating::of(seats.len());
    let ground =
        svg("svg").class("round-table").set("viewBox", "0 0 100 100").set("preserveAspectRatio", "none");
    let lines = svg("svg").class("sights").set("viewBox", "0 0 100 100").set("preserveAspectRatio", "none");
    let sights = seats.iter().zip(&places).map(|(seat, place)| sight(seat, *place));
    let lines = lines.set("aria-hidden", "true").children(sights);
    let chairs = seats.into_iter().zip(places).enumerate();
    let chairs = chairs.map(|(at, (seat, place))| chair(seat, place, pick.cloned(), at));
    el("div")
        .class("round")
        .class_if("is-flanked", flanked)
        .set("role", "group")
        .set("aria-label", label)
        .style("--rows", percent(rows))
        .child(ground.set("aria-hidden", "true").html(GROUND))
        .child(lines)
        .child(el("div").class("round-centre").child(paper))
        .child(el("ul").class("seats").children(chairs))
}

/// A table with generous corners, filling the square of 100, and its inlay.
const GROUND: &str = concat!(
    r#"<path class="round-top" d="M50 .5C86 .5 99.5 10 99.5 50S86 99.5 50 99.5.5 90 .5 50 14 .5 50 .5Z"/>"#,
    r#"<path class="round-inlay" d="M50 .5C86 .5 99.5 10 99.5 50S86 99.5 50 99.5.5 90 .5 50 14 .5 50 .5Z"/>"#,
);

/// The line from a seat to the middle.
fn sight(seat: &Seat, place: Place) -> El {
    let line = ["M", &percent(place.x), " ", &percent(place.disc), " 50 50"].concat();
    svg("path")
        .class("sight")
        .class_if("is-open", seat.look.is_some_and(|look| look.open_edge))
        .set("data-outcome", seat.look.map(|look| look.kind.id()))
        .set("d", line)
}

/// A seat: a disc with the mark, the name, the function, the answer in words.
fn chair(seat: Seat, place: Place, pick: Option<Pick>, at: usize) -> El {
    let Seat { id, name, role, look, word, was, selected, glow } = seat;
    let was = was.map(|was| [" (", &was, ")"].concat()).unwrap_or_default();
    let title = [name.as_str(), &role, &[word.as_str(), &was].concat()].join(" · ");
    let text = el("span")
        .class("seat-text")
        .child(el("span").class("seat-name").child(name))
        .child(" ")
        .child(el("span").class("seat-role").child(role))
        .child(" ")
        .child(el("span").class("seat-word").child(word).child(el("span").class("seat-was").child(was)));
    let place_of = match pick {
        Some(pick) => el("button")
            .set("type", "button")
            .set("id", ["seat-", &id].concat())
            .set("title", title)
            .set("aria-pressed", if selected { "true" } else { "false" })
            .set("data-glow", glow)
            .click(move || pick(at)),
        None => el("div"),
    };
    let seat = place_of
        .class("seat")
        .hook(["seat-", &id].concat())
        .set("data-outcome", look.map(|look| look.kind.id()))
        .child(el("span").class("seat-disc").child(look.map(outcome_mark)))
        .child(text);
    let share = |value: f64| percent(value) + "%";
    el("li")
        .class_if("at-head", place.side == Side::Head)
        .style("--x", share(place.x))
        .style("--y", share(place.y))
        .style("--w", share(place.width))
        .child(seat)
}
