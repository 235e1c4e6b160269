//! The case in few words, and the question.

use crate::node::{El, el};
use crate::page::{Page, of_person};
use crate::parts::exercise::story::paragraphs;
use crate::training::show::Stage;
use kaartwijzer_core::{Case, Cell, say};
use kaartwijzer_training::{Ask, Exercise, told};

/// A longer question stands in smaller letters.
const LINE: usize = 46;

/// What is so of those the question is about, as short as it can be told.
pub fn told(page: Page, stage: &Stage) -> Option<El> {
    let (exercise, ask) = (stage.exercise.as_ref()?, stage.asked()?);
    let mut alone = Exercise { asks: vec![Ask { twist: None, ..ask }], ..(**exercise).clone() };
    alone.case.place = page.place(&alone.case.place);
    let told = told::told(page.desk.policy, &alone, false, page.lang);
    let intro = exercise.intro.get(page.lang);
    let intro = (stage.ask == 0 && !intro.is_empty()).then(|| paragraphs("show-intro", intro));
    let people = told.people.iter().map(|person| {
        let actor = page.desk.words.actor;
        let function = page.setting(actor, alone.case.value(page.pack(), of_person(actor, person.at)));
        let who = el("b").child([&person.name, ", ", function, "."].concat());
        el("li").child(who).child(so(&person.so))
    });
    let items = told.items.iter().map(|item| {
        let kind = [&item.kind, "."].concat();
        let kind = el("span").class("show-kind").child(kind);
        el("li")
            .child(el("q").class("show-item").child(item.name.clone()))
            .child(" ")
            .child(kind)
            .child(so(&item.so))
    });
    let setting = (!told.setting.is_empty()).then(|| el("p").child(told.setting.join(" ")));
    Some(
        el("div")
            .class("show-case")
            .class_if("has-intro", intro.is_some())
            .set("role", "group")
            .set("aria-label", page.ui.show.case)
            .child(el("p").class("eyebrow").child(told.dateline.join(" · ")))
            .child(intro)
            .child(setting)
            .child(el("ul").children(people.chain(items))),
    )
}

/// Sentences, a little quieter than whom they are about.
fn so(sentences: &[String]) -> Option<El> {
    (!sentences.is_empty()).then(|| el("span").class("show-so").child([" ", &sentences.join(" ")].concat()))
}

/// The question; before it what is otherwise, and under it, once the answer stands there, what it is about.
pub fn asked(page: Page, stage: &Stage, case: &Case, cell: Cell) -> El {
    let twist = stage.asked().and_then(|ask| ask.twist).zip(stage.exercise.as_ref());
    let twist = twist.map(|(twist, exercise)| {
        let words = told::twist(page.pack(), &exercise.case, twist, page.lang);
        el("p").class("show-twist").child(el("b").child(page.ui.show.what_if)).child(" ").child(words)
    });
    let about = cell.item.filter(|_| stage.revealed()).and_then(|item| case.items.get(item));
    let about = about.map(|item| el("q").class("show-item").child(item.text.get(page.lang).to_owned()));
    let question = say::ask(page.pack(), case, cell, page.lang);
    let long = question.chars().count() > LINE;
    let question = el("h1").class("show-h").class_if("is-long", long).hook("question").child(question);
    el("div").class("show-asked").child(twist).child(question).child(about)
}
