//! What became of the answers since a link or a receipt was made with other rules.

use super::differences::{Sides, moves};
use super::problem::problem;
use super::rulebook::line;
use super::why::WHY;
use crate::browser::focus;
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::diff::Difference;
use kaartwijzer_core::receipt::{MadeWith, Replay};
use kaartwijzer_core::{Cell, Origin, QuestionIx, order};
use std::rc::Rc;

/// No more is listed of what was left out: nobody knows what a link holds.
const MOST_LEFT_OUT: usize = 100;

/// What the sheet is called.
pub fn heading(page: Page, replay: &Replay) -> String {
    let words = &page.ui.share;
    if replay.same_pack { words.other_page } else { words.other_rules }.to_owned()
}

/// The answers that are others now, and what this pack does not know.
pub fn changed(page: Page, replay: &Replay) -> Node {
    let words = &page.ui.share;
    let status = el("p").class("changes-status").hook("changed-answers");
    let unknown = replay.left_out.iter().take(MOST_LEFT_OUT).map(|why| problem(page, why)).collect();
    Node::Many(vec![
        status.child(words.answers.of(replay.changed.len())).into(),
        el("p").child(words.as_it_was).into(),
        packs(page, replay).into(),
        el("div").class("became").children(sections(page, replay)).into(),
        list("left-out", words.left_out, words.left_out_note, unknown).into(),
        list("gone", words.gone, "", replay.gone.clone()).into(),
    ])
}

/// With which rules it was made, and which are asked now.
fn packs(page: Page, replay: &Replay) -> Option<El> {
    let words = &page.ui.share;
    let line = |term: &'static str, made: &MadeWith| {
        let name = fill(words.version, &[&made.name, &made.version, &made.hash]);
        el("div").child(el("dt").child(term)).child(el("dd").child(name))
    };
    let now = MadeWith::of(page.pack());
    let both = [line(words.then, &replay.made_with), line(words.now, &now)];
    (!replay.same_pack).then(|| el("dl").class("packs note").children(both))
}

/// The answers by question, in the order of the receipt: first the one that was looked at.
fn sections(page: Page, replay: &Replay) -> Vec<El> {
    let mut sections: Vec<(QuestionIx, Vec<&Difference>)> = Vec::new();
    for one in &replay.changed {
        let Some(after) = &one.after else { continue };
        match sections.last_mut() {
            Some((question, members)) if *question == after.cell.question => members.push(one),
            _ => sections.push((after.cell.question, vec![one])),
        }
    }
    sections.into_iter().map(|(question, members)| section(page, replay, question, &members)).collect()
}

/// The answers to one question: which became which, whose, and the rules that decide now.
fn section(page: Page, replay: &Replay, question: QuestionIx, members: &[&Difference]) -> El {
    let desk = page.desk;
    let choose = move |cell: Cell| {
        desk.sheet.set(None);
        desk.ask(cell.question);
        desk.choose_cell(cell);
        focus::soon(WHY.to_owned());
    };
    let case = &replay.case;
    let sides = Sides { before: case, after: case, through: |_, _, _, _| None, choose: Rc::new(choose) };
    el("section")
        .class("change")
        .hook("changed-question")
        .child(el("h3").child(page.say(page.pack().questions[question.at()].short)))
        .child(el("ul").class("moves").children(moves(page, &sides, members)))
        .child(deciding(page, members))
}

/// The rules that decide these answers now, as links. Whoever follows one leaves the sheet; it can be shown again.
fn deciding(page: Page, members: &[&Difference]) -> Option<El> {
    let mut all: Vec<Origin> = Vec::new();
    for after in members.iter().filter_map(|one| one.after.as_ref()) {
        order::extend(&mut all, after.deciding.iter().copied());
    }
    let codes = all.iter().map(|origin| {
        let code = line::code(page, *origin).click(move || page.desk.sheet.set(None));
        Node::Many(vec![" ".into(), code.into()])
    });
    (!all.is_empty()).then(|| el("p").class("note").child(page.ui.share.decides).children(codes))
}

/// Something under a heading; nothing where there is nothing.
fn list(hook: &'static str, heading: &'static str, note: &'static str, lines: Vec<String>) -> Option<El> {
    let some = !lines.is_empty();
    let lines = lines.into_iter().map(|line| el("li").child(line));
    some.then(|| {
        el("section")
            .class("change")
            .hook(hook)
            .child(el("h3").child(heading))
            .child((!note.is_empty()).then(|| el("p").class("note").child(note)))
            .child(el("ul").class("stated").children(lines))
    })
}
