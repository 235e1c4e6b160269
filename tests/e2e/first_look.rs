//! What stands there before anything is pressed.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn the_page_opens_on_an_answer_with_its_reason_and_todays_beside_it() {
    visit(|page| async move {
        let sentence = page.answers("permitted").await;
        assert!(sentence.contains("2016") && sentence.contains("Noor"), "{sentence}");
        page.rests_on("R18").await;
        page.sees(&Spot::id("deciding-R18").inside("blockquote").saying("informatiekaarten")).await;
        page.sees(&Spot::id("answer-today").with("data-outcome", "silent")).await;
        page.sees(&Spot::id("danger").saying("112")).await;
    })
    .await;
}

#[tokio::test]
async fn an_example_is_one_press_away_and_comes_with_its_own_question() {
    visit(|page| async move {
        page.opens_example("v4").await;
        page.answers("discretion").await;
        for rule in ["R48", "R56", "R77"] {
            page.rests_on(rule).await;
        }
        page.press(&Spot::id("door-go")).await;
        page.rests_on("R11").await;
    })
    .await;
}

#[tokio::test]
async fn another_seat_and_another_item_have_their_own_answers() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::seat("Bram")).await;
        page.answers("no_basis").await;
        page.press(&Spot::seat("Greet")).await;
        page.press(&Spot::item("work")).await;
        page.answers("permitted").await;
        page.rests_on("R23").await;
        page.press(&Spot::id("grid-toggle")).await;
        page.press(&Spot::id("cell-bram-leisure").with("data-outcome", "no_basis")).await;
        page.answers("no_basis").await;
    })
    .await;
}
