//! The head of a sheet: what it is, of which lesson, made with which rules.

use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::exercise::story::paragraphs;
use crate::parts::paper::front::list;
use crate::route::Series;
use crate::training::untitled;
use kaartwijzer_core::say;
use kaartwijzer_training::Lesson;

/// The head of the first sheet, or of the answer sheet.
pub fn front(page: Page, series: &Series, lesson: &Lesson, answers: bool) -> El {
    let Page { ui, lang, .. } = page;
    let words = ui.handout;
    let title = lesson.title.get(lang);
    let made_now = matches!(series, Series::Made(_));
    let title = if title.is_empty() { untitled(page, made_now) } else { title };
    let goal = lesson.goal.get(lang);
    let seed = if let Series::Made(recipe) = series { recipe.to_string() } else { String::new() };
    let goal = (!answers).then(|| paragraphs("leaf-intro", goal));
    el("header")
        .class("leaf-head")
        .child(notice(page))
        .child(el("h2").child([title, if answers { words.answers_of } else { "" }].concat()))
        .child(goal.unwrap_or(Node::Nothing))
        .child(list([(words.seed, seed), (ui.paper.pack, pack(page)), (ui.paper.made, made(page))]))
}

/// That it is invented, and no advice.
pub fn notice(page: Page) -> El {
    el("p").class("eyebrow").child("Kaartwijzer · ").child(el("b").child(page.ui.paper.notice))
}

/// The pack by its name, and its fingerprint.
pub fn pack(page: Page) -> String {
    let pack = page.pack();
    [&pack.name, " ", &pack.version, " · ", &pack.hash].concat()
}

/// The day it was made.
pub fn made(page: Page) -> String {
    say::date(page.desk.today, page.lang)
}

/// A sheet.
pub fn leaf(page: Page) -> El {
    el("section").class("leaf").set("data-watermark", page.ui.watermark)
}
