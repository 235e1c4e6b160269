//! The drawing put together: the table, the rings, quiet wires, those that are lit, and the nodes as links over them.

use super::hubs::{Hub, spread};
use super::kind::kind_mark;
use super::round::{Frame, Round, Seat};
use super::wire::{Wire, link, pen, wires};
use crate::figures::percent;
use crate::node::{El, Node, el, many, svg};
use std::rc::Rc;

/// A table with its systems, for one size of screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Where bodies stand.
    pub round: Round,
    /// Where systems lie while nothing is picked.
    pub hubs: Vec<Hub>,
    /// The quiet wires of each system, as a path.
    quiet: Vec<String>,
    /// The edge of the table.
    outline: String,
    /// A band along it for each ring.
    bands: Vec<String>,
}

impl Plan {
    /// The same network for a wide screen and for a phone: the bodies of each ring, and the wires of each system.
    pub fn both(rings: &[Vec<usize>], systems: &[Vec<Wire>]) -> [Self; 2] {
        let members: Vec<Vec<usize>> =
            systems.iter().map(|wires| wires.iter().map(|wire| wire.body).collect()).collect();
        [Frame::WIDE, Frame::NARROW].map(|frame| {
            let round = Round::of(frame, rings, &members);
            let hubs = spread(&round, &members);
            let quiet = systems.iter().map(|own| wires(&round, &hubs, own).into_iter().next());
            let quiet = quiet.map(Option::unwrap_or_default).collect();
            Self { quiet, outline: outline(&round), bands: bands(&round), round, hubs }
        })
    }
}

/// A body or a system as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NodeText {
    /// Its name on the drawing.
    pub name: String,
    /// Its whole name.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// The name by which tests find it.
    pub hook: String,
    /// The kind of a system.
    pub kind: String,
    /// It is the one that is picked.
    pub picked: bool,
    /// It belongs to what is picked.
    pub lit: bool,
    /// A filter leaves it out.
    pub off: bool,
}

/// Wires that are drawn alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strand {
    /// The kind of their systems.
    pub kind: String,
    /// The answer they have, where they are coloured by it.
    pub outcome: Option<&'static str>,
    /// They only show who else is there.
    pub soft: bool,
    /// Between bodies and systems.
    pub wires: Vec<Wire>,
    /// From one system to the next.
    pub links: Vec<(usize, usize)>,
}

/// What the pointer or the keyboard is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// A body, by its number.
    Body(usize),
    /// A system, by its number.
    Hub(usize),
}

/// What is told what the pointer or the keyboard comes to.
type Pointed = Rc<dyn Fn(Option<Point>)>;

/// What the drawing is made of.
pub struct Net<'a> {
    /// The table, for a wide screen and for a phone.
    pub plans: &'a [Plan; 2],
    /// What this is, what its bodies are and what its systems are, for those who do not see it.
    pub labels: [&'static str; 3],
    /// The names of the rings.
    pub rings: Vec<&'static str>,
    /// The bodies.
    pub bodies: Vec<NodeText>,
    /// The systems.
    pub hubs: Vec<NodeText>,
    /// Where systems lie now.
    pub places: [Vec<Hub>; 2],
    /// Something is lit: the rest fades.
    pub focused: bool,
    /// The lit wires.
    pub lit: Vec<Strand>,
}

/// The drawing. `point` is told what the pointer or the keyboard comes to, `press` that a node was followed.
pub fn drawing(net: Net, point: impl Fn(Option<Point>) + 'static, press: impl Fn() + 'static) -> El {
    let (point, press): (Pointed, Rc<dyn Fn()>) = (Rc::new(point), Rc::new(press));
    let Net { plans, labels: [label, around, inside], rings, bodies, hubs, places, focused, lit } = net;
    let [wide, narrow] = plans;
    let middle = wide.round.frame.width / 2.0;
    let grounds = [(wide, "net-ground net-wide", 0), (narrow, "net-ground net-narrow", 1)];
    let grounds = grounds.map(|(plan, class, at)| ground(plan, &places[at], &hubs, &lit).class(class));
    let heading = |(ring, seat): &(usize, Seat)| {
        let there = narrow.round.headings.iter().find(|(other, _)| other == ring).map(|(_, seat)| *seat);
        let name = rings.get(*ring).copied().unwrap_or_default();
        place(el("span").class("net-ring"), *seat, there).child(name)
    };
    let headings: Vec<El> = wide.round.headings.iter().map(heading).collect();
    let body = |(_, at): &(usize, usize)| {
        let seat = |plan: &Plan| plan.round.seats.get(*at).copied().flatten();
        let node = node(&bodies[*at], "net-body", Point::Body(*at), &point, &press);
        Some(place(node, seat(wide)?, seat(narrow)).child(el("span").child(bodies[*at].name.clone())))
    };
    let bodies = wide.round.order.iter().filter_map(body).map(item);
    let hubs = hubs.iter().enumerate().map(|(at, hub)| {
        let node = node(hub, "net-hub", Point::Hub(at), &point, &press);
        let [wide, narrow] = [places[0][at], places[1][at]];
        let node =
            lie(lie(node, wide, ["--x", "--y", "--w", "--h"]), narrow, ["--nx", "--ny", "--nw", "--nh"]);
        let named = node.class_if("is-named", wide.named).class_if("is-named-narrow", narrow.named);
        item(
            named
                .class_if("is-right", wide.x > middle)
                .child(kind_mark(&hub.kind))
                .child(el("span").child(hub.name.clone())),
        )
    });
    let (away, blurred) = (Rc::clone(&point), Rc::clone(&point));
    el("div")
        .class("net")
        .class_if("is-focused", focused)
        .set("role", "group")
        .set("aria-label", label)
        .style("--height", percent(wide.round.height))
        .style("--narrow", percent(narrow.round.height))
        .on("pointerleave", move |_| away(None))
        .on("focusout", move |_| blurred(None))
        .children(grounds)
        .child(el("div").set("aria-hidden", "true").children(headings))
        .child(el("ul").set("aria-label", around).children(bodies))
        .child(el("ul").set("aria-label", inside).children(hubs))
}

fn item(node: El) -> El {
    el("li").child(node)
}

/// A link that tells what the pointer or the keyboard comes to.
fn node(text: &NodeText, class: &'static str, at: Point, point: &Pointed, press: &Rc<dyn Fn()>) -> El {
    let (enter, focus, press) = (Rc::clone(point), Rc::clone(point), Rc::clone(press));
    let node = el("a")
        .class(class)
        .class_if("is-lit", text.lit)
        .class_if("is-picked", text.picked)
        .class_if("is-off", text.off)
        .set("href", text.href.clone())
        .set("title", text.title.clone())
        .set("aria-label", text.title.clone())
        .hook(text.hook.clone())
        .on("pointerenter", move |_| enter(Some(at)))
        .on("focus", move |_| focus(Some(at)))
        .click(move || press());
    if text.picked { node.set("aria-current", "true") } else { node }
}

/// Puts something where a body stands.
fn place(node: El, wide: Seat, narrow: Option<Seat>) -> El {
    let narrow = narrow.unwrap_or(wide);
    node.class_if("is-right", wide.right)
        .style("--x", percent(wide.x))
        .style("--y", percent(wide.y))
        .style("--nx", percent(narrow.x))
        .style("--ny", percent(narrow.y))
}

/// Puts something where a system lies.
fn lie(node: El, hub: Hub, [x, y, width, height]: [&'static str; 4]) -> El {
    node.style(x, percent(hub.x))
        .style(y, percent(hub.y))
        .style(width, percent(hub.width))
        .style(height, percent(hub.height))
}

/// What lies under the nodes: the table, the rings, the wires.
fn ground(plan: &Plan, places: &[Hub], hubs: &[NodeText], lit: &[Strand]) -> El {
    let round = &plan.round;
    let view = ["0 0 ", &percent(round.frame.width), " ", &percent(round.height)].concat();
    let quiet = plan.quiet.iter().zip(hubs).map(|(run, hub)| {
        path("net-wire", run.clone()).class_if("is-off", hub.off).set("data-kind", hub.kind.clone())
    });
    svg("svg")
        .set("viewBox", view)
        .set("aria-hidden", "true")
        .child(path("net-table", plan.outline.clone()))
        .child(many(plan.bands.iter().map(|band| path("net-band", band.clone()))))
        .child(svg("g").class("net-quiet").children(quiet))
        .child(many(lit.iter().map(|strand| lit_strand(round, places, strand))))
}

fn lit_strand(round: &Round, places: &[Hub], strand: &Strand) -> Node {
    let [mut run, mut tips] = wires(round, places, &strand.wires);
    for (one, other) in &strand.links {
        if let Some((one, other)) = places.get(*one).zip(places.get(*other)) {
            let [line, tip] = link(one, other);
            run.push_str(&line);
            tips.push_str(&tip);
        }
    }
    let drawn = |class, data| {
        path(class, data)
            .class_if("is-soft", strand.soft)
            .set("data-kind", strand.kind.clone())
            .set("data-outcome", strand.outcome)
    };
    many([drawn("net-lit", run), drawn("net-tip", tips)])
}

fn path(class: &'static str, data: String) -> El {
    svg("path").class(class).set("d", data)
}

/// The edge of the table.
fn outline(round: &Round) -> String {
    let mut points = round.edge(0.0, round.height, true);
    points.extend(round.edge(0.0, round.height, false).into_iter().rev());
    let mut outline = String::new();
    pen(&mut outline, 'M', &points[..1]);
    pen(&mut outline, 'L', &points[1..]);
    outline.push('z');
    outline
}

/// A band along the edge for each ring.
fn bands(round: &Round) -> Vec<String> {
    let half = round.frame.row * 0.42;
    let band = |(ring, head): &(usize, Seat)| {
        let of_ring = round.order.iter().filter(|(other, _)| other == ring);
        let seats = of_ring.filter_map(|(_, body)| round.seats[*body]);
        let last = seats.map(|seat| seat.y).fold(head.y, f64::max);
        let mut band = String::new();
        let points = round.edge(head.y - half, last + half, head.right);
        pen(&mut band, 'M', &points[..1]);
        pen(&mut band, 'L', &points[1..]);
        band
    };
    round.headings.iter().map(band).collect()
}
