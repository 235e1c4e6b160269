//! One exercise: the story of a case, what somebody expects, and the answers beside it.

pub mod answers;
pub mod beside;
pub mod made;
pub mod path;
pub mod questions;
pub mod story;

use crate::i18n::fill;
use crate::node::{Node, el};
use crate::page::Page;
use crate::route::Practise;
use crate::signals::With;
use crate::training::sitting::Sitting;
use kaartwijzer_core::counterfactual::{Change, Turn};
use kaartwijzer_core::{Case, Verdict, say};
use kaartwijzer_training::{Ask, Exercise, Twist, told};

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
        let right = right.count();
        let open = (0..all.len()).filter(|at| guessed(*at).is_none()).count();
        let right = match (right, all.len() - open) {
            (_, 0) => return words.left_open.of(open),
            (0, 1) => words.other.to_owned(),
            (0, _) => words.all_other.to_owned(),
            _ => fill(words.as_thought, &[&right.to_string(), &all.len().to_string()]),
        };
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
    let text = |at: usize| case.items.get(at).map(|item| item.text.get(lang).to_owned());
    let about = ask.cell.item.and_then(text).map(|text| el("p").class("asked-about").child(text));
    let twist = ask.twist.map(|twist| {
        // What is told of an item says "this".
        let other = twist_item(twist).filter(|at| ask.cell.item != Some(*at)).and_then(text);
        el("div")
            .class("twist")
            .child(el("p").class("eyebrow").child(page.ui.train.otherwise))
            .child(other.map(|text| el("p").class("asked-about").child(text)))
            .child(el("p").class("twist-said").child(told::twist(pack, &exercise.case, twist, lang)))
    });
    let about = el("div").set("id", about_id(&id)).child(about).child(twist);
    let question = el("h3").class("asked").set("id", id).child(say::ask(pack, &case, ask.cell, lang));
    Node::Many(vec![about.into(), question.into()])
}

/// The item that something is otherwise of.
const fn twist_item(twist: Twist) -> Option<usize> {
    match twist {
        Twist::Fact(Change { input, .. }) | Twist::Turn(Turn::Value(input, _)) => input.item,
        Twist::Turn(Turn::Audience(..)) | Twist::Day(_) | Twist::Suppose(_) => None,
    }
}

/// The id of what stands above a question.
pub fn about_id(question: &str) -> String {
    [question, "-about"].concat()
}
