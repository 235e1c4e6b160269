//! What was answered, ready to be handed on: to a trainer, to a learning platform.

use crate::browser::{chance, clock};
use crate::page::Page;
use crate::route::{Practise, Series};
use crate::signals::WithUntracked;
use crate::training::{exercise, lesson, untitled};
use kaartwijzer_core::receipt::MadeWith;
use kaartwijzer_core::{json, say};
use kaartwijzer_training::lesson::to_json;
use kaartwijzer_training::results::{Answered, Practised, Said, Who, fingerprint, place};
use kaartwijzer_training::{Ask, Exercise, Lesson, Results, Seed, told};

/// Nothing was answered yet.
pub fn blank(page: Page, series: &str, lesson: &Lesson, who: Who, questions: u32) -> Results {
    let title = lesson.title.get(page.lang);
    Results {
        who,
        attempt: Seed::new(chance::number()),
        lesson: Practised {
            id: series.to_owned(),
            title: if title.is_empty() { untitled(page, series.starts_with("made")) } else { title }
                .to_owned(),
            hash: fingerprint(&json::text(&to_json(lesson, page.pack()))),
            questions,
        },
        pack: MadeWith::of(page.pack()),
        began: clock::stamp(),
        answers: Vec::new(),
    }
}

/// A question as it is known among others: with what is otherwise, and what it is about.
pub fn asked(page: Page, exercise: &Exercise, ask: Ask) -> String {
    let (pack, lang) = (page.pack(), page.lang);
    let case = ask.case(&exercise.case);
    let twist = ask.twist.map(|twist| [&told::twist(pack, &exercise.case, twist, lang), " "].concat());
    let item = ask.cell.item.and_then(|at| case.items.get(at));
    let item = item.map(|item| [" «\u{202f}", item.text.get(lang), "\u{202f}»"].concat());
    let question = say::ask(pack, &case, ask.cell, lang);
    [twist.unwrap_or_default(), question, item.unwrap_or_default()].concat()
}

/// What somebody said of the steps of a series of which they have seen the answers, as long as the page is open.
pub fn of_learner(page: Page, series: &Series) -> Results {
    let Some(lesson) = lesson(page, series) else { return Results::default() };
    let mut results = blank(page, &series.to_string(), &lesson, Who::Learner(String::new()), 0);
    for (at, step) in lesson.steps.iter().enumerate() {
        let Some(exercise) = exercise(page, step) else { continue };
        results.lesson.questions += exercise.asks.len() as u32;
        let address = Practise::At(series.clone(), at + 1).to_string();
        let sitting = page.desk.sittings.with_untracked(|all| all.at(&address));
        let answers = exercise.answers(page.desk.policy);
        for (number, (ask, verdict)) in exercise.asks.iter().zip(answers).enumerate() {
            let Some(guess) = sitting.guess(number).filter(|_| sitting.shown) else { continue };
            results.put(Answered {
                place: place(&step.id, number),
                asked: asked(page, &exercise, *ask),
                said: Said::Guess(guess),
                answer: verdict.outcome.kind(),
                live: false,
                at: results.began.clone(),
            });
        }
    }
    results
}
