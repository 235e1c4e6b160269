//! An exercise by somebody alone: what they expect, the answers beside it, and the way on.

use crate::browser::visit;
use crate::saved::{folder, saved};
use crate::workbench::Spot;
use fantoccini::key::Key;

/// A made exercise that is the same for everybody.
const MADE: &str = "#/practise/made/any.k3f/1";

/// The choice of a family of a question: 1 is yes, 4 no answer.
fn choice(question: usize, family: usize) -> Spot {
    Spot::id(&format!("q{question}-{family}"))
}

#[tokio::test]
async fn somebody_says_what_they_expect_and_sees_the_answer_beside_it() {
    visit(|page| async move {
        page.goes_to(MADE).await;
        page.sees(&Spot::id("story")).await;
        page.sees(&Spot::id("reveal")).await;
        page.press(&choice(0, 1)).await;
        page.press(&choice(1, 1)).await;
        page.sees(&Spot::id("q1-permitted")).await;
        page.press(&Spot::id("q1-required")).await;
        page.sees(&Spot::id("q1-required").with("aria-pressed", "true")).await;
        page.press(&Spot::id("reveal")).await;
        // The two questions differ in one thing that turns the answer: the same word twice is never right twice.
        page.sees(&Spot::id("answer-0").inside("*[@data-testid='beside']")).await;
        page.sees(&Spot::id("answer-1").inside("*[@data-testid='difference']")).await;
        page.stands_on(&Spot::id("answer-0")).await;
        page.sees(&Spot::id("summary")).await;
    })
    .await;
}

#[tokio::test]
async fn the_same_by_keyboard_alone() {
    visit(|page| async move {
        page.goes_to(MADE).await;
        page.tabs_to(&choice(0, 1)).await;
        page.types('4').await;
        page.stands_on(&choice(0, 4)).await;
        page.sees(&Spot::id("q0-silent")).await;
        page.types('2').await;
        page.stands_on(&choice(0, 2)).await;
        page.vanishes(&Spot::id("q0-silent")).await;
        page.tabs_to(&Spot::id("reveal")).await;
        page.types(Key::Enter).await;
        page.stands_on(&Spot::id("answer-0")).await;
        page.sees(&Spot::id("answer-1").inside("*[@data-match='open']")).await;
        page.tabs_to(&Spot::id("again")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::id("reveal")).await;
        page.vanishes(&Spot::id("answer-0")).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_said_stays_in_another_language_and_on_the_way_back() {
    visit(|page| async move {
        page.goes_to(MADE).await;
        page.press(&choice(0, 3)).await;
        page.press(&Spot::id("reveal")).await;
        let thought = Spot::id("answer-0").inside("*[@class='thought']");
        page.sees(&thought.saying("iemand kiest")).await;
        page.press(&Spot::id("lang-fr")).await;
        page.sees(&thought.saying("quelqu'un choisit")).await;
        page.goes_to("#/rules").await;
        page.goes_to(MADE).await;
        page.sees(&thought.saying("quelqu'un choisit")).await;
    })
    .await;
}

#[tokio::test]
async fn practising_leaves_the_workbench_alone_until_it_is_asked_for() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.goes_to(MADE).await;
        page.press(&choice(0, 1)).await;
        page.press(&Spot::id("reveal")).await;
        page.sees(&Spot::id("answer-1")).await;
        page.goes_to("#/").await;
        page.answers("permitted").await;
        page.sees(&Spot::seat("Noor").with("aria-pressed", "true")).await;
        page.goes_to(MADE).await;
        page.press(&Spot::id("answer-0").inside("*[@data-testid='to-workbench']")).await;
        page.sees(&Spot::id("card")).await;
        page.press(&Spot::id("undo")).await;
        page.sees(&Spot::seat("Noor")).await;
    })
    .await;
}

#[tokio::test]
async fn a_chapter_goes_on_from_step_to_step() {
    visit(|page| async move {
        page.goes_to("#/practise/chapter/secrecy/1").await;
        page.sees(&Spot::id("goal")).await;
        page.press(&Spot::id("reveal")).await;
        page.sees(&Spot::id("debrief")).await;
        page.press(&Spot::id("next")).await;
        let here = Spot::html().inside("a").with("aria-current", "step");
        page.sees(&here.with("href", "#/practise/chapter/secrecy/2")).await;
        page.vanishes(&Spot::id("goal")).await;
        page.sees(&Spot::html().inside("li").with("class", "is-seen")).await;
        page.goes_to("#/practise/chapter/nowhere/1").await;
        page.sees(&Spot::id("no-exercise")).await;
    })
    .await;
}

#[tokio::test]
async fn a_made_exercise_tells_its_seed_and_leads_to_another_one() {
    visit(|page| async move {
        page.goes_to(MADE).await;
        page.sees(&Spot::id("seed").saying("k3f")).await;
        assert!(page.value_of("made-link").await.ends_with(MADE));
        page.press(&Spot::id("another")).await;
        page.vanishes(&Spot::id("seed").saying("k3f")).await;
        page.sees(&Spot::id("reveal")).await;
    })
    .await;
}

#[tokio::test]
async fn after_the_last_step_all_that_was_answered_goes_out_as_a_file() {
    visit(|page| async move {
        let folder = folder("answers");
        page.saves_into(&folder).await;
        page.goes_to("#/practise/chapter/feedback/7").await;
        page.press(&choice(0, 2)).await;
        page.press(&Spot::id("reveal")).await;
        page.press(&Spot::id("hand-in").inside("summary")).await;
        page.press(&Spot::id("save-xapi")).await;
        let file = saved(&folder, "oefening-").await;
        assert!(file.contains("http://adlnet.gov/expapi/verbs/answered"), "{file}");
        assert!(file.contains("\"response\": \"no\""), "{file}");
    })
    .await;
}
