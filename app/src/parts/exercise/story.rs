//! The case as a short story on paper: where and when, who, and what it is about.

use super::Task;
use crate::node::{El, Node, el, many};
use crate::page::{Page, of_person};
use kaartwijzer_core::Case;
use kaartwijzer_training::told::{Portrait, Told, told};

/// The story; the rest of the case behind a fold.
pub fn story(task: &Task) -> El {
    let Task { page, exercise, .. } = task;
    let (page, words, case) = (*page, &page.ui.train, &exercise.case);
    let short = told(page.desk.policy, exercise, false, page.lang);
    let intro = [&exercise.intro, &case.intro].map(|intro| intro.get(page.lang));
    let intro = intro.into_iter().find(|intro| !intro.is_empty()).unwrap_or_default();
    let name = if case.alias.is_empty() { words.case.to_owned() } else { case.alias.clone() };
    let head = el("header")
        .class("card-head")
        .child(el("p").class("eyebrow").hook("dateline").child(short.dateline.join(" · ")))
        .child(el("h2").class("alias").child(name))
        .child(el("span").class("stamp").child(page.ui.fictive));
    let more = short.more.then(|| {
        let whole = told(page.desk.policy, exercise, true, page.lang);
        let fold = el("details").class("part").hook("whole").child(el("summary").child(words.whole));
        fold.child(cast(page, case, &whole))
    });
    let card = el("article")
        .class("card story")
        .set("data-watermark", page.ui.watermark)
        .hook("story")
        .child(head)
        .child(paragraphs("story-intro", intro))
        .child(cast(page, case, &short))
        .child(el("p").class("note").child(words.absent))
        .child(more);
    el("section").class("card-pane train-story").set("aria-label", words.case).child(card)
}

/// Text of whoever made the exercise: a paragraph for each line.
pub fn paragraphs(class: &'static str, text: &str) -> Node {
    many(text.lines().filter(|line| !line.is_empty()).map(|line| el("p").class(class).child(line.to_owned())))
}

/// The setting, the people, the things.
pub fn cast(page: Page, case: &Case, told: &Told) -> Node {
    let words = &page.ui.train;
    let person = |one: &Portrait| {
        // A room may have names of its own for functions.
        let function = case.value(page.pack(), of_person(page.desk.words.actor, one.at));
        let function = page.setting(page.desk.words.actor, function);
        let name = el("b").child(one.name.clone());
        let head = el("p").class("story-who").child(name).child(" ").child(el("span").child(function));
        el("li").child(head).child(sentences(&one.so))
    };
    let item = |one: &Portrait| {
        let kind = el("p").class("eyebrow").child(one.kind.clone());
        el("li")
            .child(kind)
            .child(el("p").class("story-said").child(one.name.clone()))
            .child(sentences(&one.so))
    };
    let list = |name: &'static str, lines: Vec<El>| {
        (!lines.is_empty()).then(|| el("ul").class("cast").set("aria-label", name).children(lines))
    };
    Node::Many(vec![
        sentences(&told.setting).into(),
        list(words.who, told.people.iter().map(person).collect()).into(),
        list(words.what, told.items.iter().map(item).collect()).into(),
    ])
}

/// Sentences one after the other, as somebody tells them.
fn sentences(all: &[String]) -> Option<El> {
    (!all.is_empty()).then(|| el("p").class("story-so").child(all.join(" ")))
}
