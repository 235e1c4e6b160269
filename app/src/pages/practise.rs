//! Practising: what to do now, the course, and what was done of it.

use crate::app::MAIN;
use crate::course;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::foot::fixed_lines;
use crate::parts::practise::begin::begin;
use crate::parts::practise::belief::belief;
use crate::parts::practise::chapters::chapters;
use crate::parts::practise::kept::kept;
use crate::parts::practise::trainers::trainers;
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::training::{progress::seed, with_course};
use kaartwijzer_training::Progress;

/// The course, and what was done of it.
pub fn home(page: Page) -> Node {
    let head = el("header")
        .class("home-head")
        .child(el("h1").child(page.ui.train.title))
        .child(el("p").class("lede").child(page.ui.progress.lede));
    let main = el("main").class("home").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(head).child(with_course(page, move || body(page))).into(),
        el("footer").class("tray").child(fixed_lines(page)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

fn body(page: Page) -> Node {
    let Some(course) = course::get() else { return Node::Nothing };
    page.keep.watch();
    let progress = page.keep.progress();
    Node::Many(vec![
        begin(page, course, &progress).into(),
        noticed(page, &progress).into(),
        chapters(page, course, &progress).into(),
        trainers(page, course).into(),
        kept(page, &progress).into(),
    ])
}

/// The misconceptions that showed.
fn noticed(page: Page, progress: &Progress) -> Option<El> {
    let ui = page.ui.progress;
    let seed = seed(page, progress);
    let all: Vec<El> = progress.suspected().iter().filter_map(|one| belief(page, one, seed)).collect();
    (!all.is_empty()).then(|| {
        el("section")
            .class("noticed")
            .hook("noticed")
            .child(el("h2").child(ui.noticed))
            .child(el("p").class("note").child(ui.noticed_note))
            .children(all)
    })
}
