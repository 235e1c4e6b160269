//! The evaluated conditions of a rule as a ticked tree: what held, what did not, what nobody knows.

use super::point::pointer;
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el};
use crate::page::Page;
use kaartwijzer_core::{Case, Considered, Input, Node as Line, Trace, Truth, say};

/// The case that reasons are told of.
#[derive(Clone, Copy)]
pub struct Of<'a> {
    /// The page that tells them.
    pub page: Page,
    /// The case.
    pub case: &'a Case,
    /// It is the one on the desk: its statements can be pointed at.
    pub on_desk: bool,
}

impl Of<'_> {
    /// Words about a statement of the case.
    pub fn about(self, input: Option<Input>) -> El {
        match input.filter(|_| self.on_desk) {
            Some(input) => pointer(self.page, input),
            None => el("span"),
        }
    }
}

/// All conditions of a clause: whom it is about, what it asks for, and what would lift it.
pub fn conditions(of: Of<'_>, considered: &Considered) -> Node {
    let mut lines = Vec::new();
    flat(of, &considered.about, &mut lines);
    flat(of, &considered.when, &mut lines);
    let mut exceptions = Vec::new();
    considered.unless.iter().for_each(|trace| flat(of, trace, &mut exceptions));
    let unless = (!exceptions.is_empty()).then(|| {
        let heading = el("p").class("note").child(of.page.ui.unless);
        Node::Many(vec![heading.into(), el("ul").class("ticks").children(exceptions).into()])
    });
    Node::Many(vec![el("ul").class("ticks").children(lines).into(), unless.into()])
}

/// What a clause asks for and holds, in one breath: the statements on top, without what each is made of.
pub fn in_short(page: Page, considered: &Considered, said: &mut Vec<String>) {
    fn top(page: Page, trace: &Trace, said: &mut Vec<String>) {
        match trace.node {
            Line::All => trace.parts.iter().for_each(|part| top(page, part, said)),
            Line::Any | Line::Some | Line::Every => {
                trace
                    .parts
                    .iter()
                    .filter(|part| part.truth == Truth::Yes)
                    .for_each(|part| top(page, part, said));
            }
            _ => {
                let text = page.case(|case| text(page, case, trace));
                if !said.contains(&text) {
                    said.push(text);
                }
            }
        }
    }
    top(page, &considered.about, said);
    top(page, &considered.when, said);
}

/// A list of which all must hold needs no line of its own.
fn flat(of: Of<'_>, trace: &Trace, lines: &mut Vec<El>) {
    match trace.node {
        Line::All => trace.parts.iter().for_each(|part| flat(of, part, lines)),
        _ => lines.push(line(of, trace)),
    }
}

/// How a truth is marked: its name for the style sheet, and its icon.
pub const fn tick(truth: Truth) -> (&'static str, Icon) {
    match truth {
        Truth::Yes => ("yes", Icon::Check),
        Truth::No => ("no", Icon::Cross),
        Truth::Unknown => ("unknown", Icon::Query),
    }
}

/// A line says its opposite in one breath: "not: …".
fn text(page: Page, case: &Case, trace: &Trace) -> String {
    let own = say::node(page.pack(), case, &trace.node, page.lang);
    match (&trace.node, trace.parts.as_slice()) {
        (Line::Not, [part]) => [own, text(page, case, part)].join(" "),
        _ => own,
    }
}

/// What stands under a line: nothing where it would only say the same again.
fn inner(trace: &Trace) -> &[Trace] {
    match (&trace.node, trace.parts.as_slice()) {
        (Line::Not, [part]) => inner(part),
        (Line::Definition(..), [only]) if only.parts.is_empty() => &[],
        (_, parts) => parts,
    }
}

/// The input that a line is about, where it is about one.
fn input(trace: &Trace) -> Option<Input> {
    match (&trace.node, trace.parts.as_slice()) {
        (Line::Fact { input, .. }, _) => Some(*input),
        (Line::Not | Line::Definition(..), [part]) if part.parts.is_empty() => input(part),
        _ => None,
    }
}

fn line(of: Of<'_>, trace: &Trace) -> El {
    let text = text(of.page, of.case, trace);
    let (id, mark) = tick(trace.truth);
    let mut parts = Vec::new();
    for part in inner(trace) {
        flat(of, part, &mut parts);
    }
    let under = (!parts.is_empty()).then(|| el("ul").class("ticks").children(parts));
    let said = el("span").class("sr").child(say::truth(trace.truth, of.page.lang)).child(": ");
    el("li")
        .set("data-truth", id)
        .child(icon(mark))
        .child(of.about(input(trace)).class_if("tick-text", true).child(said).child(text))
        .child(under)
}
