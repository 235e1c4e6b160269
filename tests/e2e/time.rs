//! The same case on another day.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn the_cards_answer_falls_silent_when_the_circular_ends() {
    visit(|page| async move {
        page.turns_to("2018-05-21").await;
        page.sees(&Spot::id("day").saying("21 mei 2018")).await;
        page.answers("permitted").await;
        page.turns_to("2018-05-22").await;
        page.answers("silent").await;
        page.rests_on("G29").await;
        page.turns_to("2018-05-21").await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn a_seat_changes_when_the_law_on_the_cells_begins() {
    visit(|page| async move {
        page.turns_to("2018-09-23").await;
        page.asks(SIT).await;
        page.press(&Spot::seat("Greet")).await;
        page.sees(&Spot::seat("Greet").with("data-outcome", "discretion")).await;
        page.rests_on("R09").await;
        page.turns_to("2018-09-24").await;
        page.sees(&Spot::seat("Greet").with("data-outcome", "permitted")).await;
        page.answers("permitted").await;
        page.rests_on("R04").await;
    })
    .await;
}

#[tokio::test]
async fn today_is_silent_and_an_assumption_answers_with_its_name_on_it() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("go-today")).await;
        page.answers("silent").await;
        page.press(&Spot::id("assume-circular_continues")).await;
        let sentence = page.answers("permitted").await;
        assert!(sentence.starts_with("Stel dat"), "{sentence}");
        page.sees(&Spot::id("contestable")).await;
    })
    .await;
}

/// The place of `sit` in the list of questions.
const SIT: usize = 3;
