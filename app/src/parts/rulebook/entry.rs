//! A rule or an open question on a page of its own: its statement, its words, its clauses, what it meets, what it decides.

use super::clause::{clauses, names};
use super::examples::examples;
use super::line::{badge, certainty, lines, marks};
use super::section;
use crate::find::Entry;
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::quote::quotes;
use crate::parts::rules::open_question;
use crate::route::{Route, Spot};
use kaartwijzer_core::relations::{self, Ties};
use kaartwijzer_core::{OpenIx, Origin, RuleIx, SystemIx, say};

/// The head of an entry: what it is, its number, what it says.
pub fn head(page: Page, entry: Entry, beside: impl Into<Node>) -> El {
    let ui = &page.ui.rules_page;
    let kind = el("p")
        .class("eyebrow")
        .child(ui.one[entry.shelf as usize])
        .child(" ")
        .child(el("span").class("code").child(entry.id(page.pack()).to_owned()))
        .child(beside);
    let statement = el("h1").hook("entry").child(page.say(entry.label(page.pack())));
    el("header").class("entry-head").child(kind).child(statement)
}

/// A rule.
pub fn rule(page: Page, at: RuleIx) -> Node {
    let ui = &page.ui.rules_page;
    let rule = &page.pack().rules[at.at()];
    let origin = Origin::Rule(at);
    let ties = relations::ties(page.pack(), origin);
    let entry = Entry::from(at);
    let badges = [certainty(page, rule), rule.disputed.then(|| badge(ui.disputed))];
    let doubt = rule.disputed.then(|| el("p").class("note").child(ui.in_doubt));
    let tensions = rule.tensions.iter().map(|tension| el("p").class("tension").child(page.say(*tension)));
    let opens = ties.opens.iter().map(|open| open_question(page, *open));
    Node::Many(vec![
        head(page, entry, many(badges))
            .child(basis(page, say::basis(rule.basis, page.lang), entry))
            .child(doubt)
            .into(),
        section(ui.words, quotes(page, origin)).into(),
        section(ui.clauses, clauses(page, origin, Some(rule))).into(),
        section(page.ui.tensions, tensions.map(Node::from).collect::<Vec<_>>()).into(),
        section(page.ui.undecided, opens.map(Node::from).collect::<Vec<_>>()).into(),
        tied(page, &ties).into(),
        section(ui.examples, examples(page, origin)).into(),
        el("p").class("note").child(fill(ui.file, &[&rule.file])).into(),
    ])
}

/// How well a rule is supported, and what it does.
fn basis(page: Page, words: &'static str, entry: Entry) -> El {
    el("p").class("entry-basis").child(words).child(marks(page, &entry.does(page.pack())))
}

/// An open question.
pub fn open(page: Page, at: OpenIx) -> Node {
    let ui = &page.ui.rules_page;
    let pack = page.pack();
    let origin = Origin::Open(at);
    let ties = relations::ties(pack, origin);
    let answered = pack.assumptions.iter().filter(|assumption| assumption.opens == at).map(|assumption| {
        let label = el("b").child(page.say(assumption.label)).child(". ");
        el("p").class("suppose").child(label).child(page.say(assumption.note)).into()
    });
    let concerned = relations::concerned(pack, at);
    let rules = Node::from(lines(page, concerned));
    let question = el("p").class("entry-question").child(page.say(pack.opens[at.at()].question));
    Node::Many(vec![
        head(page, at.into(), ()).child(question).into(),
        section(ui.silent_where, clauses(page, origin, None)).into(),
        section(ui.ties[7], answered.collect::<Vec<Node>>()).into(),
        section(ui.ties[6], rules).into(),
        section(page.ui.undecided, lines(page, ties.opens.iter().copied())).into(),
        tied(page, &ties).into(),
        section(ui.examples, examples(page, origin)).into(),
    ])
}

/// What belongs together.
fn tied(page: Page, ties: &Ties) -> Option<El> {
    let ui = &page.ui.rules_page;
    let part = |heading: &'static str, body: Option<El>| {
        body.map(|body| Node::Many(vec![el("dt").child(heading).into(), el("dd").child(body).into()]))
    };
    let systems: Vec<El> =
        ties.systems.iter().map(|system| el("li").child(system_link(page, *system))).collect();
    let systems = (!systems.is_empty()).then(|| el("ul").class("names").children(systems));
    let rest = ties.rests_on.iter().map(|origin| Entry::from(*origin));
    let parts = [
        part(ui.ties[0], lines(page, rest)),
        part(ui.ties[1], lines(page, ties.carries.iter().copied())),
        part(ui.ties[2], lines(page, ties.lifted_by.iter().copied())),
        part(ui.ties[3], lines(page, ties.lifts.iter().copied())),
        part(ui.ties[4], names(page, ties.used_by.iter().copied())),
        part(ui.ties[5], systems),
    ];
    let parts: Vec<Node> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return None;
    }
    section(ui.together, el("dl").class("ties").children(parts))
}

/// A system, as a link to its place in the network.
pub fn system_link(page: Page, system: SystemIx) -> El {
    let system = &page.pack().systems[system.at()];
    let route = Route::Network(Spot::System(system.id.clone()));
    el("a").set("href", route.to_string()).child(page.say(system.label))
}

/// An address that leads to nothing; what is left out says why.
pub fn missing(page: Page, id: &str) -> Node {
    let ui = &page.ui.rules_page;
    let left = page.pack().left_out.iter().find(|one| one.id == id).map(|one| {
        let heading = el("p").child(el("b").child(page.say(one.label)));
        Node::Many(vec![heading.into(), el("p").child(page.say(one.why)).into()])
    });
    let words = match left {
        Some(left) => Node::Many(vec![el("p").class("eyebrow").child(ui.left_out).into(), left]),
        None => el("p").child(fill(ui.missing, &[id])).into(),
    };
    el("div").class("book-missing").set("role", "status").hook("missing").child(words).into()
}
