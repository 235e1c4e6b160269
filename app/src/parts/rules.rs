//! Rules and open questions that bear on an answer: the words of the pack, what held, what is missing, what tenses.

use super::conditions::{Of, conditions};
use super::quote::quotes;
use super::rulebook::line;
use crate::figures::icon;
use crate::node::{El, Node, el};
use crate::page::Page;
use kaartwijzer_core::{Basis, Considered, Effect, Label, OpenIx, Origin, Role, say};

/// A rule that decides: its words, what it says in plain words, how well it is supported.
pub fn deciding(page: Page, origin: Origin) -> El {
    let pack = page.pack();
    let id = pack.origin_id(origin);
    let place = el("div").class("deciding").hook(["deciding-", id].concat());
    match origin {
        Origin::Open(open) => place.child(open_question(page, open)),
        Origin::Rule(rule) => {
            let rule = &pack.rules[rule.at()];
            place
                .child(quotes(page, origin))
                .child(plain(page.say(rule.label), line::code(page, origin).into()))
                .child((rule.basis != Basis::Verbatim).then(|| basis(page, rule.basis)))
        }
    }
}

/// An open question in full.
pub fn open_question(page: Page, open: OpenIx) -> El {
    let number = line::code(page, Origin::Open(open));
    let open = &page.pack().opens[open.at()];
    let heading = el("p").class("eyebrow").child(page.ui.undecided).child(" ").child(number);
    el("section")
        .class("open-question")
        .hook(["open-", &open.id].concat())
        .child(heading)
        .child(el("p").child(page.say(open.question)))
}

/// Everything that became the same of: folded, with a heading; nothing where there is nothing.
pub fn fold(of: Of<'_>, heading: &'static str, role: Role, all: &[Considered], open: bool) -> Option<El> {
    // A remark that does not hold here has nothing to say.
    let silent = |one: &Considered| one.role == Role::Fails && one.effect == Effect::Remark;
    let of_role = all.iter().filter(|one| one.role == role && !silent(one));
    let entries: Vec<El> = of_role.map(|one| entry(of, one)).collect();
    let count = entries.len().to_string();
    (!entries.is_empty()).then(|| part(heading, count).prop("open", open).children(entries))
}

/// A part of the reasons that can be folded, with how much is in it.
fn part(heading: &'static str, count: String) -> El {
    el("details").class("part").child(el("summary").child(heading).child(" ").child(code(count)))
}

/// One clause: what its rule says, what it would do, what is missing; the words and the tree one fold deeper.
fn entry(of: Of<'_>, considered: &Considered) -> El {
    let page = of.page;
    let pack = page.pack();
    let id = pack.origin_id(considered.origin);
    let clause = pack.clauses(considered.origin).get(considered.clause);
    let note = clause.and_then(|clause| clause.note).map(|note| el("p").class("note").child(page.say(note)));
    let effect = say::effect(pack, considered.effect, page.lang);
    let deeper = el("details")
        .class("deeper")
        .child(el("summary").class("fold note").child(page.ui.conditions))
        .child(quotes(page, considered.origin))
        .child(conditions(of, considered));
    el("div")
        .class("entry")
        .hook(["rule-", id].concat())
        .child(plain(
            page.say(said(page, considered.origin)),
            Node::Many(vec![
                line::code(page, considered.origin).into(),
                code([" · ", &effect].concat()).into(),
            ]),
        ))
        .child(note)
        .child(missing(of, considered))
        .child(deeper)
}

/// What still stands in the way of a clause, or is not known.
fn missing(of: Of<'_>, considered: &Considered) -> Option<Node> {
    if considered.missing.is_empty() || !matches!(considered.role, Role::Fails | Role::Undecided) {
        return None;
    }
    let lines = considered.missing.iter().map(|missing| {
        let text = say::missing(of.page.pack(), of.case, missing, of.page.lang);
        let (id, mark) = super::conditions::tick(missing.truth);
        let words = of.about(Some(missing.input)).class_if("tick-text", true).child(text);
        el("li").set("data-truth", id).child(icon(mark)).child(words)
    });
    let heading = el("p").class("note").child(of.page.ui.missing);
    Some(Node::Many(vec![heading.into(), el("ul").class("ticks").children(lines).into()]))
}

/// What an origin says, in plain words.
fn said(page: Page, origin: Origin) -> Label {
    match origin {
        Origin::Rule(rule) => page.pack().rules[rule.at()].label,
        Origin::Open(open) => page.pack().opens[open.at()].label,
    }
}

/// What pulls the other way, of the rules that decide.
pub fn tensions(page: Page, deciding: &[Origin]) -> Option<El> {
    let mut lines = Vec::new();
    for origin in deciding {
        let Origin::Rule(rule) = origin else { continue };
        let rule = &page.pack().rules[rule.at()];
        lines.extend(rule.tensions.iter().map(|tension| {
            let heading = el("p").class("eyebrow").child(line::code(page, *origin));
            el("div").class("tension").child(heading).child(el("p").child(page.say(*tension)))
        }));
    }
    let count = lines.len().to_string();
    (!lines.is_empty()).then(|| part(page.ui.tensions, count).children(lines))
}

fn basis(page: Page, basis: Basis) -> El {
    el("p").class("note").child(say::basis(basis, page.lang))
}

fn plain(words: &'static str, number: Node) -> El {
    el("p").class("plain").child(words).child(" ").child(number)
}

fn code(id: String) -> El {
    el("span").class("code").child(id)
}
