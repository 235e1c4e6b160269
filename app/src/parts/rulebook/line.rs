//! Links to entries, from a small number to a whole line with its text and its marks.

use crate::figures::{Look, outcome_mark};
use crate::find::{BASES, Does, Entry};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::route::Shelf;
use kaartwijzer_core::{Origin, Rule};

/// A link to an entry that has no words yet.
pub fn link(page: Page, entry: Entry) -> El {
    el("a").set("href", entry.route(page.pack()).to_string())
}

/// The number of a rule or an open question, small, as a link to it.
pub fn code(page: Page, origin: Origin) -> El {
    link(page, origin.into()).class("code").child(page.pack().origin_id(origin).to_owned())
}

/// What a rule or an open question says in plain words, and its number as a link.
pub fn said(page: Page, origin: Origin) -> Node {
    let words = page.say(Entry::from(origin).label(page.pack()));
    Node::Many(vec![words.into(), " ".into(), code(page, origin).into()])
}

/// Numbers one after the other.
pub fn codes(page: Page, origins: impl IntoIterator<Item = Origin>) -> Node {
    let mut pieces: Vec<Node> = Vec::new();
    for origin in origins {
        if !pieces.is_empty() {
            pieces.push(", ".into());
        }
        pieces.push(code(page, origin).into());
    }
    Node::Many(pieces)
}

/// What an entry says, as a link to it.
pub fn name(page: Page, entry: Entry) -> El {
    link(page, entry).child(page.say(entry.label(page.pack())))
}

/// Entries as a list; nothing where there are none.
pub fn lines<E: Into<Entry>>(page: Page, entries: impl IntoIterator<Item = E>) -> Option<El> {
    let lines: Vec<El> = entries.into_iter().map(|entry| line(page, entry.into(), None)).collect();
    (!lines.is_empty()).then(|| el("ul").class("lines").children(lines))
}

/// An entry in a list: its number, what it says, the text it rests on, what it does. In the long list it has a name by
/// which the keyboard finds back to it.
pub fn line(page: Page, entry: Entry, anchor: Option<String>) -> El {
    let pack = page.pack();
    let id = entry.id(pack).to_owned();
    let numbered = matches!(entry.shelf, Shelf::Rule | Shelf::Open | Shelf::Source);
    let name = name(page, entry).hook([entry.shelf.id(), "-", &id].concat());
    let name = match anchor {
        Some(anchor) => name.set("id", anchor),
        None => name,
    };
    let body = el("div").class("line-body").child(name).child(meta(page, entry));
    el("li")
        .class("line")
        .child(numbered.then(|| el("span").class("code").child(id)))
        .child(body)
        .child(marks(page, &entry.does(pack)))
}

/// The name by which the keyboard finds an entry in the long list.
pub fn anchor(shelf: Shelf, id: &str) -> String {
    ["entry-", shelf.id(), "-", id].concat()
}

/// What stands small under an entry.
fn meta(page: Page, entry: Entry) -> Option<El> {
    let pack = page.pack();
    let pieces: Node = match entry.shelf {
        Shelf::Rule => rests_on(page, &pack.rules[entry.at]),
        Shelf::Fact => page.say(pack.facts[entry.at].help?).into(),
        Shelf::Source => {
            let source = &pack.sources[entry.at];
            let cited = pack.rules.iter().filter(|rule| {
                rule.citations.iter().any(|citation| pack.sources[citation.source.at()].id == source.id)
            });
            page.ui.rules.of(cited.count()).into()
        }
        Shelf::Open | Shelf::Definition => return None,
    };
    Some(el("p").class("line-meta").child(pieces))
}

/// The first text a rule rests on, and how sure it is where the words were not seen.
fn rests_on(page: Page, rule: &Rule) -> Node {
    let pack = page.pack();
    let ui = &page.ui.rules_page;
    let text = rule.citations.first().map(|citation| {
        let article = pack.text(citation.article);
        let named = el("span").class("named").child(page.say(pack.sources[citation.source.at()].label));
        named.child((!article.is_empty()).then(|| [", ", article].concat()))
    });
    Node::Many(vec![
        text.into(),
        certainty(page, rule).into(),
        rule.disputed.then(|| badge(ui.disputed)).into(),
    ])
}

/// Beside a rule whose own words were not seen.
pub fn certainty(page: Page, rule: &Rule) -> Option<El> {
    let at = BASES.iter().position(|basis| *basis == rule.basis).filter(|at| *at > 0)?;
    Some(badge(page.ui.rules_page.bases[at]))
}

/// A word in an open edge.
pub fn badge(word: &'static str) -> El {
    el("span").class("book-badge").child(word)
}

/// What an entry does, as marks with their words.
pub fn marks(page: Page, all: &[Does]) -> Option<El> {
    let marks = all.iter().map(|does| mark(*does, page.ui.rules_page.does[*does as usize].into()));
    (!all.is_empty()).then(|| el("span").class("does").children(marks))
}

/// One of them.
pub fn mark(does: Does, word: Node) -> El {
    let drawn = does.outcome().map(|kind| outcome_mark(Look { seeing: false, ..Look::of(kind) }));
    let outcome = does.outcome().map(kaartwijzer_core::OutcomeKind::id);
    el("span").class("do").set("data-outcome", outcome).child(drawn).child(el("span").child(word))
}
