//! Exercises before a room: one question at a time, large enough for the last row.

mod answer;
mod bar;
mod families;
mod live;
mod question;
mod room;
pub mod table;

pub use bar::{bar, keys};
pub use room::{banner, sheet};
pub use table::table;

use crate::figures::{Icon, icon};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::button::button;
use crate::training::show::{FORWARD, Stage, back, forward};

/// A question, or its answer; the hands; and what can be changed.
pub fn question(page: Page, stage: &Stage) -> El {
    let Some((case, cell)) = stage.case() else { return el("section") };
    let verdict = page.desk.policy.decide(&case, cell);
    el("section")
        .class("show-question")
        .class_if("is-revealed", stage.revealed())
        .child((!stage.revealed()).then(|| question::told(page, stage)))
        .child(question::asked(page, stage, &case, cell))
        .child(families::families(page, stage, &verdict))
        .child(el("div").class("show-answer").set("role", "status").child(if stage.revealed() {
            answer::answer(page, stage, &case, &verdict)
        } else {
            Node::Nothing
        }))
}

/// What goes on and what goes back, and what can be changed; it stands in one place, so that the keyboard stays on it.
pub fn steps(page: Page, stage: &Stage) -> El {
    let ui = page.ui.show;
    let last = stage.lesson.as_ref().is_some_and(|lesson| stage.step + 1 >= lesson.steps.len());
    let word = match (stage.revealed() || stage.exercise.is_none(), last && stage.is_last()) {
        (false, _) => ui.reveal,
        (true, false) => ui.next,
        (true, true) => ui.to_table,
    };
    let on =
        button("btn btn-main").set("id", FORWARD).hook("forward").click(move || forward(page)).child(word);
    let first = stage.step == 0 && stage.ask == 0 && !stage.revealed();
    let back = button("btn").hook("back").set("aria-disabled", first.then_some("true"));
    let back = back.click(move || self::back(page)).child(icon(Icon::Back)).child(ui.back);
    let steps = el("div").class("show-steps btn-row").child(on.child(icon(Icon::Step))).child(back);
    let live = stage.case().map(|(case, cell)| live::live(page, stage, &case, cell));
    el("footer").class("show-foot").child(steps).child(live)
}
