//! The workbench: the question, the card, the table and the reasons, all at once and live.

use crate::app::MAIN;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::ask::ask;
use crate::parts::card::card_pane;
use crate::parts::doors::doors;
use crate::parts::foot::{tabs, tray};
use crate::parts::sheet::sheet;
use crate::parts::table::table_pane;
use crate::parts::toast::toasts;
use crate::parts::whatif::Aim;
use crate::parts::why::why_pane;
use crate::signals::Get;

/// The workbench in one language.
pub fn workbench(page: Page) -> Node {
    let aim = Aim::default();
    Node::Many(vec![
        ask(page),
        live(move || panes(page, aim)),
        tray(page).into(),
        live(move || tabs(page)),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

/// A narrow screen shows one pane at a time.
fn panes(page: Page, aim: Aim) -> El {
    el("main")
        .class("workbench")
        .set("id", MAIN)
        .set("tabindex", "-1")
        .set("data-view", page.desk.tab.get().id())
        .child(doors(page))
        .child(card_pane(page))
        .child(table_pane(page))
        .child(why_pane(page, aim))
}
