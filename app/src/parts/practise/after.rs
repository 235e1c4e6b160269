//! What is said after an exercise: misconceptions that showed in it, and that what was wrong comes back.

use super::belief::belief;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::route::Practise;
use crate::training::progress::{attempt, seed, shown_here};
use kaartwijzer_training::{Exercise, Guess};

/// What there is to say of what somebody made of an exercise. Drawing it again records nothing.
pub fn after(page: Page, at: &Practise, exercise: &Exercise, guesses: &[Option<Guess>]) -> Node {
    let ui = page.ui.progress;
    let Some(attempt) = attempt(page, at, exercise, guesses) else { return Node::Nothing };
    let progress = page.keep.progress();
    let seed = seed(page, &progress);
    let shown = shown_here(progress.suspected(), &attempt);
    let shown: Vec<El> = shown.iter().filter_map(|one| belief(page, one, seed)).collect();
    let wrong = attempt.given().any(|(_, right)| !right);
    let noticed = (!shown.is_empty()).then(|| {
        let heading = el("h3").child(ui.noticed);
        el("section").class("noticed").hook("noticed").child(heading).children(shown)
    });
    let back = wrong.then(|| el("p").class("note").hook("comes-back").child(ui.comes_back));
    Node::Many(vec![noticed.into(), back.into()])
}
