//! The network around the table: bodies, systems, and the ways between them.

use crate::app::MAIN;
use crate::browser::focus;
use crate::network::web;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::foot::fixed_lines;
use crate::parts::network::kit::{PANEL, SKETCH, head};
use crate::parts::network::{body, filter, overview, sketch, system, way};
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::route::Spot;

/// The network, with what is looked at.
pub fn network(page: Page, spot: Spot) -> Node {
    let ui = &page.ui.network;
    let (drawn, read) = (spot.clone(), spot);
    let top = el("header")
        .class("net-top")
        .child(el("h1").child(ui.heading))
        .child(live(move || filter::filters(page)));
    let skip = button("btn btn-small net-skip").click(|| focus::on(PANEL)).child(ui.skip);
    let figure = el("div")
        .class("net-figure")
        .set("id", SKETCH)
        .set("tabindex", "-1")
        .child(skip)
        .child(el("div").class("net-hold").child(live(move || sketch::sketch(page, &drawn))))
        .child(live(move || filter::kinds(page)));
    let back = button("btn btn-small net-up").click(|| focus::on(SKETCH)).child(ui.back);
    let rings = live(move || overview::by_ring(page));
    let panel = el("section")
        .class("net-panel why")
        .set("id", PANEL)
        .set("tabindex", "-1")
        .set("aria-label", ui.heading)
        .hook("panel")
        .child(live(move || panel(page, &read)))
        .child(rings)
        .child(back);
    let main = el("main").class("network").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(top).child(figure).child(panel).into(),
        el("footer").class("tray").child(fixed_lines(page)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

/// What is read beside the drawing.
fn panel(page: Page, spot: &Spot) -> El {
    let read = match spot {
        Spot::All => overview::by_source(page),
        Spot::Body(id) => match web::body(page.pack(), id) {
            Some(at) => body::body(page, at),
            None => lost(page),
        },
        Spot::System(id) => match page.pack().system(id) {
            Some(at) => system::system(page, at),
            None => lost(page),
        },
        Spot::Way(item, person) => way::way(page, item, person),
    };
    el("div").class("net-read").child(read)
}

/// An address that leads to nothing.
fn lost(page: Page) -> Node {
    Node::Many(vec![head(page, Node::Nothing, page.ui.network.not_there), overview::by_source(page)])
}
