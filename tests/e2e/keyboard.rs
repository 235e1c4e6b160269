//! Without a mouse.

use crate::browser::visit;
use crate::workbench::Spot;
use fantoccini::key::Key;

#[tokio::test]
async fn tab_and_enter_reach_and_choose_an_item_and_a_seat() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.tabs_to(&Spot::item("work")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::item("work").with("aria-pressed", "true")).await;
        page.answers("no_basis").await;
        page.tabs_to(&Spot::seat("Greet")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::seat("Greet").with("aria-pressed", "true")).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn a_participant_is_added_and_the_sheet_gives_the_keyboard_back() {
    visit(|page| async move {
        page.tabs_to(&Spot::id("add-participant")).await;
        page.types(Key::Enter).await;
        page.tabs_to(&Spot::id("catalog-actor-teacher")).await;
        page.types(Key::Enter).await;
        page.answers("no_basis").await;
        page.tabs_to(&Spot::id("undo")).await;
        page.types(Key::Enter).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn escape_closes_a_sheet_and_changes_nothing() {
    visit(|page| async move {
        page.press(&Spot::id("add-participant")).await;
        page.sees(&Spot::id("sheet").with("open", "")).await;
        page.types(Key::Escape).await;
        page.sees(&Spot::id("sheet").without("open")).await;
        page.answers("permitted").await;
    })
    .await;
}
