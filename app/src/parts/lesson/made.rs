//! A step that is made when it is needed: what it is about, and its seed; and what comes of it now.

use super::super::button::button;
use super::asks::{answer, sentence};
use super::list::seed;
use super::step::change_step;
use super::warned::warned;
use crate::browser::field::event_value;
use crate::course;
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::training;
use kaartwijzer_training::lesson::{Step, What};
use kaartwijzer_training::{Aim, Lesson, Recipe, Seed, warn};

/// The choice, and the exercise as it is now.
pub fn made(page: Page, lesson: &Lesson, step: &Step, recipe: &Recipe) -> Node {
    let ui = &page.ui.lessons;
    let (of, id, aim) = (lesson.id.clone(), step.id.clone(), recipe.aim.clone());
    let roll = move || write(page, &of, &id, &Recipe { aim: aim.clone(), seed: Seed::new(seed()) });
    let roll = button("btn").hook("reroll").click(roll).child(icon(Icon::Redo)).child(ui.reroll);
    let row = el("div").class("made-row").child(about(page, lesson, step, recipe)).child(roll);
    let example = match training::exercise(page, step) {
        Some(exercise) => {
            let rows = exercise.asks.iter().map(|ask| {
                let (verdict, warnings) = warn::of_ask(page.desk.policy, &exercise.case, *ask);
                let answer = answer(page, &exercise.case, *ask, &verdict);
                el("li")
                    .child(el("div").class("les-text").child(sentence(page, &exercise.case, *ask)))
                    .child(el("div").class("les-answer").child(answer))
                    .child(warned(page, &warnings))
            });
            el("ol").class("les-asks").hook("made").children(rows)
        }
        None if course::get().is_none() => el("p").class("note"),
        None => el("p").class("note").hook("not-made").child(ui.no_made),
    };
    many([row, example])
}

fn write(page: Page, lesson: &str, step: &str, recipe: &Recipe) {
    change_step(page, lesson, step, &|step| step.what = What::Made(recipe.clone()));
}

/// Whatever the seed says, a rule, or a misconception.
fn about(page: Page, lesson: &Lesson, step: &Step, recipe: &Recipe) -> El {
    let ui = &page.ui.lessons;
    let pack = page.pack();
    let option = |aim: &Aim, name: String| {
        el("option").set("value", value(aim)).prop("selected", *aim == recipe.aim).child(name)
    };
    let rules = pack.rules.iter().filter(|rule| !rule.disputed && !rule.clauses.is_empty());
    let rules = rules
        .map(|rule| option(&Aim::Rule(rule.id.clone()), [&rule.id, " · ", page.say(rule.label)].concat()));
    let beliefs = pack.beliefs.iter();
    let beliefs =
        beliefs.map(|belief| option(&Aim::Belief(belief.id.clone()), page.say(belief.label).to_owned()));
    let (of, id, seed) = (lesson.id.clone(), step.id.clone(), recipe.seed);
    let list = el("select")
        .set("id", "made-about")
        .hook("made-about")
        .on("change", move |event| {
            // As it stands in an address: the aim, and any seed.
            let recipe = [&event_value(&event), ".", &seed.to_string()].concat().parse();
            if let Ok(recipe) = recipe {
                write(page, &of, &id, &recipe);
            }
        })
        .child(option(&Aim::Any, ui.any.to_owned()))
        .child(el("optgroup").set("label", ui.belief).children(beliefs))
        .child(el("optgroup").set("label", ui.rule).children(rules));
    let label = el("label").set("for", "made-about").child(ui.about);
    el("div").class("field").child(label).child(list)
}

/// An aim as it stands in a name, without its seed.
fn value(aim: &Aim) -> String {
    let whole = Recipe { aim: aim.clone(), seed: Seed::new(0) }.to_string();
    whole.trim_end_matches(".0").to_owned()
}
