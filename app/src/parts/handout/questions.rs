//! The sheets of learners: each case told, and its questions with boxes to tick and room to write.

use super::asked;
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::exercise::story::{cast, paragraphs};
use kaartwijzer_core::say::{self, Family};
use kaartwijzer_training::Exercise;
use kaartwijzer_training::told::told;

/// One exercise without its answers.
pub fn exercise(page: Page, number: usize, exercise: &Exercise) -> El {
    let told = told(page.desk.policy, exercise, false, page.lang);
    let case = &exercise.case;
    let name = (!case.alias.is_empty()).then(|| [" · ", &case.alias].concat());
    let heading = fill(page.ui.handout.exercise, &[&number.to_string()]);
    let intro = [&exercise.intro, &case.intro].map(|intro| intro.get(page.lang));
    let intro = intro.into_iter().find(|intro| !intro.is_empty()).unwrap_or_default();
    let story = el("div")
        .class("sheet-story")
        .child(el("p").class("eyebrow").child(told.dateline.join(" · ")))
        .child(el("h3").child(heading).child(name))
        .child(paragraphs("leaf-intro", intro))
        .child(cast(page, case, &told));
    let questions = (0..exercise.asks.len()).map(|at| question(page, exercise, at));
    el("article")
        .class("sheet-exercise")
        .hook("sheet-exercise")
        .child(story)
        .child(el("ol").class("sheet-questions").children(questions))
}

fn question(page: Page, exercise: &Exercise, at: usize) -> El {
    let boxes = Family::ALL.map(|family| el("li").child(say::family_word(family, page.lang)));
    let line = || el("i").class("sheet-line");
    let body = el("div")
        .child(asked(page, exercise, at).1)
        .child(el("ul").class("sheet-boxes").children(boxes))
        .child(el("p").class("sheet-why").child(page.ui.handout.because).child(line()))
        .child(line());
    el("li").class("numbered").child(el("b").class("number").child((at + 1).to_string())).child(body)
}
