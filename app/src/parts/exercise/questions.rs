//! What somebody expects: for each question a family, and if they wish the exact outcome and how sure they are.

use super::{Task, about_id, asked};
use crate::browser::field::Event;
use crate::browser::{focus, keys};
use crate::figures::{Icon, Look, icon, outcome_mark};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::button::{aria, button};
use crate::parts::legend::example;
use crate::signals::Update;
use crate::training::sitting::Sitting;
use kaartwijzer_core::OutcomeKind;
use kaartwijzer_core::say::{self, Family};
use kaartwijzer_training::guess::{Sure, kinds};
use kaartwijzer_training::{Ask, Guess};
use std::rc::Rc;

/// All questions, and the button that shows the answers.
pub fn questions(task: &Rc<Task>, reveal: fn(&Task)) -> Node {
    let words = &task.page.ui.train;
    let sitting = task.sitting();
    let all = task.exercise.asks.iter().enumerate().map(|(at, ask)| question(task, &sitting, at, ask));
    let open = (0..task.exercise.asks.len()).filter(|at| sitting.guess(*at).is_none()).count();
    let shown = Rc::clone(task);
    let show = button("btn btn-main").hook("reveal").click(move || reveal(&shown)).child(words.reveal);
    let foot =
        el("div").class("reveal").child(show).child(el("span").class("note").child(words.open.of(open)));
    let keys = el("span").class("keys-too").child(" ").child(words.keys);
    Node::Many(vec![
        el("h2").child(words.questions).into(),
        el("p").class("note").child(words.how).child(keys).into(),
        many(all),
        foot.into(),
    ])
}

fn question(task: &Rc<Task>, sitting: &Sitting, at: usize, ask: &Ask) -> El {
    let page = task.page;
    let name = ["ask-", &at.to_string()].concat();
    let guess = sitting.guess(at);
    let seeing = ask.cell.question == page.desk.words.see;
    let pressed = Rc::clone(task);
    let choices = Family::ALL.map(|family| choice(task, at, family, guess, seeing));
    let group = el("div")
        .class("choices")
        .set("role", "radiogroup")
        .set("aria-labelledby", name.clone())
        .set("aria-describedby", about_id(&name))
        .children(choices);
    el("section")
        .class("question")
        .hook(name.clone())
        .on("keydown", move |event| key(&pressed, at, &event))
        .child(asked(task, ask, name))
        .child(group)
        .child(guess.map(|guess| further(task, at, guess, seeing)))
}

/// The id of the field of a family.
fn field_id(at: usize, family: Family) -> String {
    ["q", &at.to_string(), "-", &(family as usize + 1).to_string()].concat()
}

/// 1 to 4 choose while the keyboard is in a question.
fn key(task: &Task, at: usize, event: &Event) {
    let Some(press) = keys::press(event).filter(|press| !press.held.ctrl && !press.held.alt) else { return };
    let number = press.key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if let Some(family) = number.and_then(|number| Family::ALL.get(number)) {
        event.prevent_default();
        say(task, at, *family);
        focus::on(&field_id(at, *family));
    }
}

fn say(task: &Task, at: usize, family: Family) {
    task.page.desk.sittings.update(|all| all.change(&task.address).say(at, family));
}

/// A family: its shape, its word, and the outcomes that belong to it.
fn choice(task: &Rc<Task>, at: usize, family: Family, guess: Option<Guess>, seeing: bool) -> El {
    let Page { lang, .. } = task.page;
    let look = Look { seeing, ..example(family) };
    let id = field_id(at, family);
    let chosen = Rc::clone(task);
    let radio = el("input")
        .set("type", "radio")
        .set("name", ["q", &at.to_string()].concat())
        .set("id", id.clone())
        .hook(id.clone())
        .prop("checked", guess.is_some_and(|guess| guess.family == family))
        .on("change", move |_| say(&chosen, at, family));
    let own = (family == Family::Choice).then_some((OutcomeKind::Discretion, true));
    let members = own.into_iter().chain(kinds(family).map(|kind| (kind, false)));
    let members: Vec<&str> = members.map(|(kind, own)| say::badge(kind, own, false, lang)).collect();
    let word = say::family_word(family, lang);
    let more = (members != [word]).then(|| el("span").class("note").child(members.join(" · ")));
    el("label")
        .class("choice")
        .set("for", id)
        .set("data-outcome", look.kind.id())
        .child(radio)
        .child(outcome_mark(look))
        .child(el("span").child(el("b").child(word)).child(" ").child(more))
        .child(el("kbd").set("aria-hidden", "true").child((family as usize + 1).to_string()))
}

/// What may be said further: the exact outcome, where the family has several, and how sure.
fn further(task: &Rc<Task>, at: usize, guess: Guess, seeing: bool) -> El {
    let Page { ui, lang, .. } = task.page;
    let words = &ui.train;
    let exact = (kinds(guess.family).count() > 1).then(|| {
        let all = kinds(guess.family).map(|kind| {
            let said = Rc::clone(task);
            let press = move || {
                said.page.desk.sittings.update(|all| all.change(&said.address).say_exactly(at, kind));
            };
            button("btn btn-small exact")
                .set("aria-pressed", aria(guess.kind == Some(kind)))
                .set("data-outcome", kind.id())
                .hook(["q", &at.to_string(), "-", kind.id()].concat())
                .click(press)
                .child(outcome_mark(Look { seeing, ..Look::of(kind) }))
                .child(say::outcome(kind, false, lang))
        });
        row(words.exactly, all)
    });
    let sure = Sure::ALL.into_iter().zip(words.sure_words).map(|(sure, word)| {
        let said = Rc::clone(task);
        let press = move || {
            said.page.desk.sittings.update(|all| all.change(&said.address).say_how_sure(at, sure));
        };
        let now = guess.sure == Some(sure);
        let mark = now.then(|| icon(Icon::Check));
        button("btn btn-small").set("aria-pressed", aria(now)).click(press).child(mark).child(word)
    });
    el("div").class("further").child(exact).child(row(words.sure, sure))
}

/// Some buttons under a name.
fn row(name: &'static str, buttons: impl IntoIterator<Item = El>) -> El {
    let group = el("div").class("btn-row").set("role", "group").set("aria-label", name).children(buttons);
    el("div").child(el("p").class("note").child(name)).child(group)
}
