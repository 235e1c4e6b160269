//! Every rule, open question, fact, definition and text: the list, and one of them.

use crate::app::MAIN;
use crate::figures::{Icon, icon};
use crate::find::Entry;
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::foot::fixed_lines;
use crate::parts::rulebook::entry::{missing, open, rule};
use crate::parts::rulebook::line::link;
use crate::parts::rulebook::list::list;
use crate::parts::rulebook::source::source;
use crate::parts::rulebook::statement::{definition, fact};
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::route::{Route, Shelf};
use crate::signals::Get;
use kaartwijzer_core::{DefinitionIx, FactIx, OpenIx, RuleIx, SourceIx};

/// The list, to search and to filter.
pub fn rules(page: Page) -> Node {
    book(page, Node::Many(vec![heading(page), list(page)]))
}

/// One entry of it; where there is none, it says so above the list.
pub fn entry(page: Page, shelf: Shelf, id: &str) -> Node {
    let Some(found) = Entry::find(page.pack(), shelf, id) else {
        return book(page, Node::Many(vec![heading(page), missing(page, id), list(page)]));
    };
    let at = found.at as u16;
    let body = match shelf {
        Shelf::Rule => rule(page, RuleIx(at)),
        Shelf::Open => open(page, OpenIx(at)),
        Shelf::Fact => fact(page, FactIx(at)),
        Shelf::Definition => definition(page, DefinitionIx(at)),
        Shelf::Source => source(page, SourceIx(at)),
    };
    let article = el("article").class("entry-page").child(body);
    book(page, Node::Many(vec![crumbs(page, found).into(), article.into()]))
}

/// The main part of the page on its paper, and the fixed lines under it.
fn book(page: Page, body: Node) -> Node {
    let main = el("main").class("rules-page").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(el("div").class("book").child(body)).into(),
        el("footer").class("tray").child(fixed_lines(page)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

fn heading(page: Page) -> Node {
    let ui = page.ui;
    let heading = el("h1").child(ui.to_rules);
    let lede = el("p").class("lede").child(ui.rules_page.lede);
    el("header").class("book-head").child(heading).child(lede).child(back(page)).into()
}

/// The way to the list, back to where somebody came from, and to the neighbours.
fn crumbs(page: Page, entry: Entry) -> El {
    let ui = &page.ui.rules_page;
    let list = el("a").class("btn btn-small").set("href", Route::Rules.to_string()).hook("to-list");
    let neighbour = |at: Option<usize>, template: &'static str, rel: &'static str| {
        let entry = Entry { at: at?, ..entry };
        let name = page.say(entry.label(page.pack()));
        let shown = match entry.shelf {
            Shelf::Fact | Shelf::Definition => Node::Nothing,
            _ => entry.id(page.pack()).to_owned().into(),
        };
        let link = link(page, entry).class("btn btn-small btn-quiet").set("rel", rel).hook(rel);
        Some(
            link.set("title", name)
                .set("aria-label", fill(template, &[name]))
                .child(icon(Icon::Step))
                .child(shown),
        )
    };
    let end = Entry::all(page.pack(), entry.shelf).count();
    let around = el("div")
        .class("around")
        .set("role", "group")
        .set("aria-label", ui.around)
        .child(neighbour(entry.at.checked_sub(1), ui.previous, "prev"))
        .child(neighbour(Some(entry.at + 1).filter(|at| *at < end), ui.next, "next"));
    el("nav")
        .class("crumbs")
        .set("aria-label", page.ui.to_rules)
        .child(back(page))
        .child(list.child(ui.to_list))
        .child(around)
}

/// Back to the table or to the network, for whoever came from there.
fn back(page: Page) -> Option<El> {
    let ui = &page.ui.rules_page;
    let from = page.desk.came_from.get()?;
    let word = if from == Route::Workbench { ui.to_table } else { ui.to_network };
    let link = el("a").class("btn btn-small back").set("href", from.to_string()).hook("back");
    Some(link.child(icon(Icon::Step)).child(word))
}
