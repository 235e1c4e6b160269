//! What can be done on the stage: by keys, by buttons, by the clicker of somebody who speaks.

use super::{Depth, Screen, Show, Stage};
use crate::app::MAIN;
use crate::browser::{clock, dialog, focus, full, hash, ticks};
use crate::page::Page;
use crate::route::{Practise, Route, Series};
use crate::shortcut::Press;
use crate::signals::GetUntracked;
use crate::training::handed::{asked, blank};
use crate::training::{exercise, lesson};
use kaartwijzer_core::say::Family;
use kaartwijzer_training::results::{Answered, Said, Who};
use kaartwijzer_training::{Lesson, Results};
use std::sync::Arc;

/// The id by which the keyboard finds the notes.
pub const NOTES: &str = "show-notes";
/// The id by which it finds what goes on.
pub const FORWARD: &str = "show-forward";

/// So many seconds where nobody says how long.
const SECONDS: u32 = 120;

/// Forgets what is on the stage where its lesson was changed since. Called when somebody comes to it.
pub fn renew(page: Page, series: &Series) {
    let show = &page.desk.show;
    let now = lesson(page, series);
    if now.is_some() && show.glance().lesson.as_deref() != now.as_ref() {
        show.set(Stage::default());
    }
}

/// Sees to it that this step (from 1 on) is on the stage. Called while it is drawn.
pub fn enter(page: Page, series: &Series, step: usize) {
    let show = &page.desk.show;
    let (before, name, step) = (show.glance(), series.to_string(), step - 1);
    let same = before.series == name && before.lesson.is_some();
    if same && before.step == step {
        return;
    }
    if same && before.screen() == Screen::Table {
        // What led here goes with the table.
        focus::soon(FORWARD.to_owned());
    }
    let lesson = if same { before.lesson.clone() } else { lesson(page, series).map(Arc::new) };
    let of_step = lesson.as_ref().and_then(|lesson| lesson.steps.get(step));
    let exercise = of_step.and_then(|step| exercise(page, step)).map(Arc::new);
    let results = match &lesson {
        Some(_) if same => before.results,
        Some(lesson) => begin(page, &name, lesson),
        None => Results::default(),
    };
    let left = of_step.and_then(|step| step.minutes).map_or(SECONDS, |minutes| minutes.min(99) * 60);
    let back = same && before.back;
    let turns = before.turns + 1;
    let mut stage =
        Stage { turns, series: name, lesson, step, exercise, results, left, runs: false, ..Stage::default() };
    if back {
        stage.turn_to(stage.exercise.as_ref().map_or(0, |exercise| exercise.asks.len() - 1), true);
    }
    show.set(stage);
}

/// What the group answered before, if it was to the same lesson and the same law; else nothing yet.
fn begin(page: Page, name: &str, lesson: &Lesson) -> Results {
    let stage = Stage { lesson: Some(Arc::new(lesson.clone())), ..Stage::default() };
    let new = blank(page, name, lesson, Who::Group(String::new()), stage.number().1 as u32);
    let kept = page.keep.group(name);
    kept.filter(|kept| kept.lesson.hash == new.lesson.hash && kept.pack == new.pack).unwrap_or(new)
}

/// Shows the answer; then the next question; then what the group answered.
pub fn forward(page: Page) {
    stay();
    let show = &page.desk.show;
    let stage = show.glance();
    match stage.screen() {
        Screen::Question if !stage.revealed() => show.change(|stage| stage.depth = Depth::Answer),
        Screen::Question if !stage.is_last() => show.change(|stage| stage.turn_to(stage.ask + 1, false)),
        Screen::Question | Screen::NotMade => {
            go(page, &stage, stage.step + 2);
            if stage.lesson.is_some_and(|lesson| stage.step + 1 == lesson.steps.len()) {
                // Before the table nothing goes on: the keyboard begins at its top.
                focus::soon(MAIN.to_owned());
            }
        }
        Screen::Table | Screen::Missing => {}
    }
}

/// Hides the answer; else the question before.
pub fn back(page: Page) {
    stay();
    let show = &page.desk.show;
    let stage = show.glance();
    if stage.screen() == Screen::Question && stage.revealed() {
        show.change(|stage| stage.depth = Depth::Question);
    } else if stage.screen() == Screen::Question && stage.ask > 0 {
        show.change(|stage| stage.turn_to(stage.ask - 1, true));
    } else if stage.step > 0 {
        // The table stands behind the last step, whatever number was typed.
        let last = stage.lesson.as_ref().map_or(0, |lesson| lesson.steps.len());
        show.tick(|stage| stage.back = true);
        go(page, &stage, stage.step.min(last));
    }
}

/// Another question begins at its top, and without the notes of this one. Where the keyboard is on something that goes with the old one, it goes on from what
/// is there of every question.
fn stay() {
    dialog::close_popped();
    focus::up();
    if focus::on_control() {
        focus::soon(FORWARD.to_owned());
    }
}

/// The case is again as it is in the lesson.
pub fn reset(page: Page) {
    page.desk.show.change(|stage| stage.live = Vec::new());
    focus::soon(FORWARD.to_owned());
}

fn go(page: Page, stage: &Stage, step: usize) {
    if let Route::Practise(Practise::Show(series, _)) = page.desk.route.get_untracked()
        && series.to_string() == stage.series
    {
        hash::go(&Route::Practise(Practise::Show(series, step)).to_string());
    }
}

impl Show {
    /// Counts hands for a family of the question that is shown.
    pub fn count(&self, page: Page, family: Family, change: impl FnOnce(u32) -> u32) {
        let stage = self.glance();
        let Some((case, cell)) = stage.case() else { return };
        let Some((exercise, ask)) = stage.exercise.as_ref().zip(stage.asked()) else { return };
        let verdict = page.desk.policy.decide(&case, cell);
        let answered = Answered {
            place: stage.place(),
            asked: asked(page, exercise, ask),
            said: Said::Hands(stage.with_hands(family, change)),
            answer: verdict.outcome.kind(),
            live: !stage.live.is_empty(),
            at: clock::stamp(),
        };
        self.change(|stage| stage.results.put(answered));
        page.keep.keep_group(&self.glance().results);
    }
}

/// Calls the group something.
pub fn name_group(page: Page, name: &str) {
    page.desk.show.change(|stage| stage.results.who = Who::Group(name.to_owned()));
    page.keep.keep_group(&page.desk.show.glance().results);
}

/// Wipes what the group answered, and begins anew.
pub fn wipe(page: Page) {
    let stage = page.desk.show.glance();
    page.keep.wipe_group(&stage.series);
    let Some(lesson) = &stage.lesson else { return };
    let results = begin(page, &stage.series, lesson);
    page.desk.show.change(|stage| (stage.results, stage.wiping) = (results, false));
    focus::soon(MAIN.to_owned());
}

/// Takes the whole screen, or gives it back.
pub fn take_screen() {
    full::turn();
}

/// Lets the time run, or stops it.
pub fn turn_timer(page: Page) {
    let show = &page.desk.show;
    let runs = !show.glance().runs;
    show.change(|stage| {
        (stage.runs, stage.turns) = (runs, stage.turns + 1);
        if runs && stage.left == 0 {
            stage.left = SECONDS;
        }
    });
    if !runs {
        return;
    }
    let turn = show.glance().turns;
    ticks::every_second(move |seconds| {
        let stage = show.glance();
        if stage.turns != turn {
            return false;
        }
        let runs = stage.runs && stage.left > 0;
        if runs {
            show.tick(|stage| stage.left = stage.left.saturating_sub(seconds));
        } else if stage.runs {
            show.change(|stage| stage.runs = false);
        }
        runs
    });
}

/// Does what a key asks for on the stage. Whether it asked for anything.
pub fn obey(page: Page, press: &Press) -> bool {
    let shows = matches!(page.desk.route.get_untracked(), Route::Practise(Practise::Show(..)));
    if !shows
        || press.in_text
        || press.held.ctrl
        || press.held.alt
        || page.desk.sheet.get_untracked().is_some()
    {
        return false;
    }
    let show = &page.desk.show;
    let question = show.glance().screen() == Screen::Question;
    if let Some(digit @ 1..=4) = press.digit.filter(|_| question) {
        let family = Family::ALL[usize::from(digit) - 1];
        let take = press.held.shift;
        show.count(page, family, |count| if take { count.saturating_sub(1) } else { count + 1 });
        return true;
    }
    match press.key.as_str() {
        " " | "Enter" if focus::on_control() => return false,
        " " | "Enter" | "ArrowRight" | "PageDown" => forward(page),
        "ArrowLeft" | "PageUp" => back(page),
        "n" if question => focus::press(NOTES),
        "t" if question => turn_timer(page),
        "f" => take_screen(),
        "m" if show.glance().revealed() => show.change(|stage| stage.depth = stage.depth.other()),
        "r" if question => reset(page),
        _ => return false,
    }
    true
}
