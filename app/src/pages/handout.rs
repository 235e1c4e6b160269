//! Exercises on paper: A4, as they will be printed, under a bar.

use crate::app::MAIN;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::foot::{danger, fixed_lines};
use crate::parts::handout::bar::{bar, which};
use crate::parts::handout::front::{front, leaf};
use crate::parts::handout::{Sheets, answers, certificate as sheet_of, exercises, questions};
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::route::Series;
use crate::signals::{Get, RwSignal};
use crate::training::{self, with_course};
use kaartwijzer_training::{Exercise, Lesson};

/// All exercises of a series: without answers, and the answer sheet.
pub fn handout(page: Page, series: Series) -> Node {
    let chosen = RwSignal::new(0);
    let words = page.ui.handout;
    let bar = live(move || bar(page, words.title, words.lede, which(page, chosen)));
    let leaves = with_course(page, move || match training::lesson(page, &series) {
        Some(lesson) => leaves(page, &series, &lesson, Sheets::ALL[chosen.get().min(2)]).into(),
        None => el("p").class("leaf certificate-none").child(page.ui.train.no_such).into(),
    });
    frame(page, bar, leaves)
}

/// What was practised.
pub fn certificate(page: Page) -> Node {
    let words = page.ui.handout;
    let bar = bar(page, words.certificate, words.certificate_lede, Node::Nothing);
    let leaves = with_course(page, move || {
        let practised = page.keep.progress().practised();
        if practised.questions == 0 {
            return el("p")
                .class("leaf certificate-none")
                .hook("certificate-none")
                .child(words.nothing)
                .into();
        }
        paper(page).child(sheet_of::certificate(page, &practised)).into()
    });
    frame(page, bar.into(), leaves)
}

fn frame(page: Page, bar: Node, leaves: Node) -> Node {
    let main = el("main").class("paper-page").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(bar).child(leaves).into(),
        el("footer").class("tray").child(fixed_lines(page)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

fn paper(page: Page) -> El {
    el("div").class("leaves").hook("leaves").set("data-watermark", page.ui.watermark)
}

/// The sheets of learners; on new ones the answers.
fn leaves(page: Page, series: &Series, lesson: &Lesson, sheets: Sheets) -> El {
    let all = exercises(page, lesson);
    let none = |number: usize| {
        let text = crate::i18n::fill(page.ui.handout.not_made, &[&number.to_string()]);
        el("p").class("note").child(text)
    };
    let each = |draw: &mut dyn FnMut(usize, &Exercise) -> El| -> Vec<El> {
        let all = all.iter().enumerate();
        all.map(|(at, one)| one.as_ref().map_or_else(|| none(at + 1), |one| draw(at + 1, one))).collect()
    };
    let learners = sheets.learners.then(|| {
        let each = each(&mut |number, one| questions::exercise(page, number, one));
        let absent = el("p").class("note").child(page.ui.train.absent);
        leaf(page)
            .hook("for-learners")
            .child(front(page, series, lesson, false))
            .child(absent)
            .children(each)
            .child(limits(page))
    });
    let mut told = Vec::new();
    let answers = sheets.answers.then(|| {
        let each = each(&mut |number, one| answers::exercise(page, number, one, &mut told));
        leaf(page)
            .class_if("begins", sheets.learners)
            .hook("answer-sheet")
            .child(front(page, series, lesson, true))
            .children(each)
            .child(limits(page))
    });
    paper(page).child(learners).child(answers)
}

/// What to do in danger, and what the page does not speak of.
fn limits(page: Page) -> El {
    el("div").class("leaf-limits").child(danger(page)).child(el("p").child(page.ui.limits))
}
