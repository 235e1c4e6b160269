//! Small pieces that every part of the network's page is made of: names that lead somewhere, and what a rule says.

use crate::figures::network::kind_mark;
use crate::i18n::fill;
use crate::network::web::bodies;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::quote::quotes;
use crate::parts::rulebook::line;
use crate::route::{Route, Spot};
use kaartwijzer_core::network::Staged;
use kaartwijzer_core::{Date, Origin, SourceIx, Station, System, SystemIx, say};

/// The id by which the keyboard finds what is read beside the drawing.
pub const PANEL: &str = "panel";
/// The id by which it finds the drawing.
pub const SKETCH: &str = "sketch";

/// A link to another place of the page.
pub fn link(route: &Route) -> El {
    el("a").set("href", route.to_string())
}

/// The name of a body.
pub fn body_name(page: Page, body: u8) -> &'static str {
    bodies(page.pack()).get(usize::from(body)).map_or("", |value| page.say(value.label))
}

/// The name of a body as it stands on the drawing.
pub fn short_name(page: Page, body: u8) -> &'static str {
    bodies(page.pack())
        .get(usize::from(body))
        .map_or("", |value| page.say(value.short.unwrap_or(value.label)))
}

/// The address of a body.
pub fn body_route(page: Page, body: u8) -> Route {
    let id = bodies(page.pack()).get(usize::from(body)).map(|value| value.id.clone());
    Route::Network(Spot::Body(id.unwrap_or_default()))
}

/// A body by its name, as a link.
pub fn body_link(page: Page, body: u8) -> El {
    link(&body_route(page, body)).child(body_name(page, body))
}

/// A system with the mark of its kind, as a link.
pub fn system_link(page: Page, at: SystemIx) -> El {
    let system = &page.pack().systems[at.at()];
    let there = link(&Route::Network(Spot::System(system.id.clone())));
    let kind = page.pack().channels.get(usize::from(system.kind));
    there
        .class("net-name")
        .hook(["to-", &system.id].concat())
        .child(kind.map(|kind| kind_mark(&kind.id).set("data-kind", kind.id.clone())))
        .child(el("span").child(page.say(system.label)))
}

/// A text by its name, as a link.
pub fn source_link(page: Page, source: SourceIx) -> El {
    line::name(page, source.into())
}

/// A body or a document by name; a body as a link.
pub fn station(page: Page, station: Station) -> Node {
    match station {
        Station::Body(body) => body_link(page, body).into(),
        Station::Document(_) => el("i").child(station_name(page, station)).into(),
    }
}

/// A body or a document by name.
pub fn station_name(page: Page, station: Station) -> &'static str {
    match station {
        Station::Body(body) => body_name(page, body),
        Station::Document(document) => page.pack().artefacts().map_or("", |fact| page.value(fact, document)),
    }
}

/// Pieces with commas between them.
pub fn listed(pieces: impl IntoIterator<Item = Node>) -> Node {
    let commas = |(at, piece): (usize, Node)| many([if at == 0 { "" } else { ", " }.into(), piece]);
    many(pieces.into_iter().enumerate().map(commas))
}

/// What a rule says, with the words of its text one fold deeper.
pub fn law(page: Page, origin: Origin) -> El {
    let pack = page.pack();
    let label = match origin {
        Origin::Rule(rule) => pack.rules[rule.at()].label,
        Origin::Open(open) => pack.opens[open.at()].label,
    };
    let plain = el("p").class("plain").child(page.say(label)).child(" ").child(line::code(page, origin));
    el("div").class("entry").child(plain).child(words(page, origin))
}

/// The words a rule rests on, folded.
pub fn words(page: Page, origin: Origin) -> El {
    let summary = el("summary").class("fold note").child(page.ui.network.quotes);
    el("details").class("deeper").child(summary).child(quotes(page, origin))
}

/// Opens the workbench with this question.
pub fn ask_button(page: Page, staged: Staged) -> El {
    button("btn btn-small net-ask")
        .hook("ask")
        .click(move || page.ask_about(&staged))
        .child(page.ui.network.ask)
}

/// When a system is known of, and whether that is so on the day asked about.
pub fn validity(page: Page, system: &System, day: Date) -> Option<String> {
    let ui = &page.ui.network;
    let since = (system.from > Date::MIN).then(|| fill(ui.since, &[&say::date(system.from, page.lang)]));
    let until = (system.until < Date::MAX).then(|| fill(ui.until, &[&say::date(system.until, page.lang)]));
    let not = (day < system.from || day > system.until).then(|| ui.not_then.to_owned());
    let all: Vec<String> = [since, until, not].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// A heading with what it heads; nothing where there is nothing.
pub fn section(heading: &'static str, pieces: Vec<Node>) -> Option<El> {
    (!pieces.is_empty()).then(|| el("section").class("part").child(el("h3").child(heading)).children(pieces))
}

/// The heading of the panel: above it what kind of thing it is, and the way back to everything.
pub fn head(page: Page, above: Node, heading: impl Into<Node>) -> Node {
    let back =
        link(&Route::Network(Spot::All)).class("net-back").hook("to-all").child(page.ui.network.to_all);
    let above = el("p").class("eyebrow").child(above);
    Node::Many(vec![back.into(), above.into(), el("h2").hook("picked").child(heading).into()])
}
