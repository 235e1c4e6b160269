//! The list of a shelf, under its headings, and what is deliberately not on it.

use super::line::{anchor, line};
use super::search::{Found, clear, field, filters, shelves};
use crate::find::{Entry, Index, Order, Wanted, groups};
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::button::button;
use crate::route::Shelf;
use crate::signals::{Get, Memo, RwSignal, Update, With};
use crate::tongue::learn;
use kaartwijzer_core::Lang;

/// What somebody looks for, and what was found.
pub fn list(page: Page) -> Node {
    let wanted = page.desk.wanted;
    // A language more makes the index anew.
    let learned = RwSignal::new(0_u8);
    let index = Memo::new_with_compare(move |_| learned.with(|_| Index::of(page.pack())), |_, _| true);
    let found = Memo::new(move |_| {
        let search =
            |wanted: &Wanted, index: &Index| Shelf::ALL.map(|shelf| index.search(page.pack(), shelf, wanted));
        wanted.with(|wanted| index.with(|index| search(wanted, index)))
    });
    let status = el("p").class("note num").set("role", "status").hook("found");
    // Where nothing was found, the way back stands there.
    let narrows = move || {
        let (shelf, narrows) = wanted.with(|wanted| (wanted.shelf, wanted.narrows()));
        let some = found.with(|found| !found[shelf as usize].is_empty());
        (narrows && some).then(|| clear(page, wanted))
    };
    let tools = el("div")
        .class("book-tools")
        .child(shelves(page, found))
        .child(field(page))
        .child(live(move || filters(page)))
        .child(
            el("div")
                .class("book-count")
                .child(status.child(live(move || count(page, found))))
                .child(live(narrows)),
        );
    Node::Many(vec![tools.into(), live(move || shown(page, found, learned))])
}

/// "12 of 69".
fn count(page: Page, found: Memo<Found>) -> String {
    let shelf = page.desk.wanted.with(|wanted| wanted.shelf);
    let shown = found.with(|found| found[shelf as usize].len()).to_string();
    let all = Entry::all(page.pack(), shelf).count().to_string();
    let ui = &page.ui.rules_page;
    [ui.shelves[shelf as usize], " · ", &fill(ui.found, &[&shown, &all])].concat()
}

/// What was found on the shelf that is looked at.
fn shown(page: Page, found: Memo<Found>, learned: RwSignal<u8>) -> Node {
    let wanted = page.desk.wanted.get();
    let found = found.get();
    let entries = &found[wanted.shelf as usize];
    if entries.is_empty() {
        return nothing(page, &found, learned).into();
    }
    let groups = groups(page.pack(), wanted.order, entries).into_iter().map(|(key, entries)| {
        let heading = heading(page, wanted.shelf, wanted.order, key);
        let lines = entries
            .into_iter()
            .map(|entry| line(page, entry, Some(anchor(entry.shelf, entry.id(page.pack())))));
        let head = (!heading.is_empty()).then(|| el("h2").class("starts").child(heading));
        el("section").class("book-group").child(head).child(el("ul").class("lines").children(lines)).into()
    });
    let groups: Vec<Node> = groups.collect();
    let ends = matches!(wanted.shelf, Shelf::Rule | Shelf::Open) && !wanted.narrows();
    Node::Many(vec![Node::Many(groups), ends.then(|| left_out(page)).into()])
}

/// The heading of a group.
fn heading(page: Page, shelf: Shelf, order: Order, key: usize) -> &'static str {
    let pack = page.pack();
    let ui = &page.ui.rules_page;
    match (shelf, order) {
        (Shelf::Rule, Order::Number) => "",
        (Shelf::Rule, Order::Question) => {
            pack.questions.get(key).map_or(page.ui.group_other, |question| page.say(question.short))
        }
        (Shelf::Rule, Order::Source) => {
            pack.sources.get(key).map_or(ui.no_text, |source| page.say(source.label))
        }
        (Shelf::Open, _) => ui.answers[key],
        (Shelf::Fact, _) => page.ui.group(&pack.facts[key].group),
        (Shelf::Definition, _) => ui.scopes[key],
        (Shelf::Source, _) => ui.five[key],
    }
}

/// Nothing on this shelf: what there is on others, and the way back.
fn nothing(page: Page, found: &Found, learned: RwSignal<u8>) -> El {
    let ui = &page.ui.rules_page;
    let wanted = page.desk.wanted;
    let others: Vec<El> = Shelf::ALL
        .into_iter()
        .filter(|shelf| !found[*shelf as usize].is_empty())
        .map(|shelf| {
            let count = [ui.shelves[shelf as usize], " ", &found[shelf as usize].len().to_string()].concat();
            button("btn btn-small").click(move || wanted.update(|wanted| wanted.shelf = shelf)).child(count)
        })
        .collect();
    let unknown: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| !page.pack().words.knows(*lang)).collect();
    let more = (!unknown.is_empty()).then(|| {
        let learn = move || {
            for lang in &unknown {
                learn(page.pack(), *lang, move |_| learned.update(|times| *times += 1));
            }
        };
        button("btn btn-small").hook("tongues").click(learn).child(ui.tongues)
    });
    let heading = (!others.is_empty()).then(|| el("p").class("note").child(ui.elsewhere));
    el("div")
        .class("book-missing")
        .hook("nothing")
        .child(el("p").child(ui.nothing))
        .child(heading)
        .child(el("div").class("btn-row").children(others).child(more).child(clear(page, wanted)))
}

/// What is deliberately left out, and why.
fn left_out(page: Page) -> Option<El> {
    let all = &page.pack().left_out;
    let entries = all.iter().map(|one| {
        let body = el("div")
            .class("line-body")
            .child(el("b").child(page.say(one.label)))
            .child(el("p").class("line-meta").child(page.say(one.why)));
        el("li").class("line").child(el("span").class("code").child(one.id.clone())).child(body)
    });
    let heading = el("h2").child(page.ui.rules_page.left_out);
    (!all.is_empty()).then(|| {
        let list = el("ul").class("lines").children(entries);
        el("section").class("book-group").hook("left-out").child(heading).child(list)
    })
}
