//! The bar above sheets of exercises: back, what of them is printed, print.

use super::Sheets;
use crate::browser::field::event_value;
use crate::browser::print;
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::button::button;
use crate::route::{Practise, Route};
use crate::signals::{Get, RwSignal, Set};

/// The bar, with a choice or a field of its own.
pub fn bar(page: Page, heading: &'static str, lede: &'static str, choice: Node) -> El {
    let home = Route::Practise(Practise::Home).to_string();
    let back = el("a").class("btn btn-small back").set("href", home).hook("back");
    let print = button("btn btn-main").hook("print").click(print::print);
    el("div")
        .class("paper-bar")
        .child(el("h1").child(heading))
        .child(el("p").class("note").child(lede))
        .child(el("div").class("paper-choices").child(choice))
        .child(
            el("div")
                .class("btn-row")
                .child(back.child(icon(Icon::Step)).child(page.ui.train.home))
                .child(print.child(icon(Icon::Print)).child(page.ui.paper.print)),
        )
}

/// Which sheets: both, those of learners, or the answers.
pub fn which(page: Page, chosen: RwSignal<usize>) -> Node {
    const ID: &str = "handout-which";
    let words = page.ui.handout;
    let option = |(at, word): (usize, &'static str)| {
        el("option").set("value", at.to_string()).prop("selected", chosen.get() == at).child(word)
    };
    let choose = move |value: String| chosen.set(value.parse().unwrap_or_default());
    let select = el("select").set("id", ID).hook(ID).on("change", move |event| choose(event_value(&event)));
    let label = el("label").set("for", ID).child(words.which);
    let select = select.children(words.choices.into_iter().enumerate().take(Sheets::ALL.len()).map(option));
    el("div").class("field").child(label).child(select).into()
}
