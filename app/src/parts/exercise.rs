//! One exercise: the story of a case, what somebody expects, and the answers beside it.

pub mod answers;
pub mod beside;
pub mod made;
pub mod path;
pub mod questions;
pub mod story;

use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::route::Practise;
use crate::signals::With;
use crate::training::sitting::Sitting;
use kaartwijzer_core::{Case, Verdict, say};
use kaartwijzer_training::{Ask, Exercise, told};

/// An exercise that somebody is at.
pub struct Task {
    /// The page it stands on.
    pub page: Page,
    /// Where it is.
    pub place: Practise,
    /// The same as an address.
    pub address: String,
    /// What is practised.
    pub exercise: Exercise,
}

impl Task {
    /// What was said so far; tracked.
    pub fn sitting(&self) -> Sitting {
        self.page.desk.sittings.with(|all| all.at(&self.address))
    }

    /// The engine's answers, each with the case it is asked of.
    pub fn verdicts(&self) -> Vec<(Case, Verdict)> {
        let of = |ask: &Ask| {
            let case = ask.case(&self.exercise.case);
            let verdict = self.page.desk.policy.decide(&case, ask.cell);
            (case, verdict)
        };
        self.exercise.asks.iter().map(of).collect()
    }

    /// How many questions were answered as the engine does, once the answers are shown; tracked.
    pub fn summary(&self) -> String {
        let (sitting, words) = (self.sitting(), &self.page.ui.train);
        if !sitting.shown {
            return String::new();
        }
        let all = self.verdicts();
        let guessed = |at: usize| sitting.guess(at);
        let right = all.iter().enumerate().filter(|(at, (_, verdict))| {
            guessed(*at).is_some_and(|guess| guess.beside(&verdict.outcome).family)
        });
        let open = (0..all.len()).filter(|at| guessed(*at).is_none()).count();
        let right = fill(words.as_thought, &[&right.count().to_string(), &all.len().to_string()]);
        if open == 0 { right } else { [right, words.left_open.of(open)].join(" ") }
    }
}

/// The id by which the keyboard finds an answer.
pub fn answer_id(at: usize) -> String {
    ["answer-", &at.to_string()].concat()
}

/// What a question is about, what is otherwise in it, and the question itself, which names the element with this id.
pub fn asked(task: &Task, ask: &Ask, id: String) -> Node {
    let Task { page, exercise, .. } = task;
    let (pack, lang) = (page.pack(), page.lang);
    let case = ask.case(&exercise.case);
    let item = ask.cell.item.and_then(|at| case.items.get(at)).map(|item| item.text.get(lang).to_owned());
    let about = item.map(|text| el("p").class("asked-about").child(text));
    let twist = ask.twist.map(|twist| {
        let eyebrow = el("p").class("eyebrow").child(page.ui.train.otherwise);
        let told = told::twist(pack, &exercise.case, twist, lang);
        el("div").class("twist").child(eyebrow).child(el("p").child(told))
    });
    let question: El = el("h3").class("asked").set("id", id).child(say::ask(pack, &case, ask.cell, lang));
    Node::Many(vec![twist.into(), about.into(), question.into()])
}
