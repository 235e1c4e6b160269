//! The case in few words, and the question.

use crate::node::{El, Node, el};
use crate::page::{Page, of_person};
use crate::training::show::Stage;
use kaartwijzer_core::{Case, Cell, say};
use kaartwijzer_training::Exercise;
use kaartwijzer_training::told::{self, Portrait};

/// What is so of those the question is about.
pub fn told(page: Page, stage: &Stage) -> Option<El> {
    let (exercise, ask) = (stage.exercise.as_ref()?, stage.asked()?);
    let alone = Exercise { asks: vec![ask], ..(**exercise).clone() };
    let told = told::told(page.pack(), &alone, false, page.lang);
    let case = &exercise.case;
    let intro = exercise.intro.get(page.lang);
    let intro =
        (stage.ask == 0 && !intro.is_empty()).then(|| el("p").class("show-intro").child(intro.to_owned()));
    let mut setting = told.setting;
    let place = page.place(&case.place);
    if !place.is_empty() {
        setting.insert(1, place);
    }
    let people = told.people.iter().map(|person| {
        let actor = page.desk.words.actor;
        let function = page.setting(actor, case.value(page.pack(), of_person(actor, person.at)));
        portrait(&person.name, function, person)
    });
    let items = told.items.iter().map(|item| {
        let said = el("q").class("show-item").child(item.name.clone());
        el("li").child(said).child(so(&item.kind, item))
    });
    let between = told.between.into_iter().map(|line| el("li").class("note").child(line));
    Some(
        el("div")
            .class("show-case")
            .set("role", "group")
            .set("aria-label", page.ui.show.case)
            .child(el("p").class("eyebrow").child(setting.join(" · ")))
            .child(intro)
            .child(el("ul").children(people.chain(items)).children(between)),
    )
}

fn portrait(name: &str, kind: &str, of: &Portrait) -> El {
    el("li").child(el("b").child(name.to_owned())).child(", ").child(so(kind, of))
}

fn so(kind: &str, of: &Portrait) -> Node {
    let mut words = vec![kind.to_owned()];
    words.extend(of.so.iter().cloned());
    el("span").child(words.join(" · ")).into()
}

/// The question; before it what is otherwise, and under it, once the answer stands there, what it is about.
pub fn asked(page: Page, stage: &Stage, case: &Case, cell: Cell) -> El {
    let twist = stage.asked().and_then(|ask| ask.twist).zip(stage.exercise.as_ref());
    let twist = twist.map(|(twist, exercise)| {
        let words = told::twist(page.pack(), &exercise.case, twist, page.lang);
        el("p").class("show-twist").child(el("b").child(page.ui.show.what_if)).child(" ").child(words)
    });
    let about = cell.item.filter(|_| stage.revealed).and_then(|item| case.items.get(item));
    let about = about.map(|item| el("q").class("show-item").child(item.text.get(page.lang).to_owned()));
    let question = el("h1").hook("question").child(say::ask(page.pack(), case, cell, page.lang));
    el("div").class("show-asked").child(twist).child(question).child(about)
}
