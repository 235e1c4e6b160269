//! Building a case of one's own.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn a_new_participant_and_a_new_item_are_judged_at_once_and_need_decides() {
    visit(|page| async move {
        page.answers("permitted").await;
        let (seats, items) = (Spot::seats(), Spot::items());
        let before = (page.count(&seats).await, page.count(&items).await);
        page.press(&Spot::id("add-participant")).await;
        page.press(&Spot::id("catalog-actor-youth")).await;
        page.press(&Spot::add_item()).await;
        page.press(&Spot::id("catalog-artefact-A3")).await;
        page.answers("no_basis").await;
        assert_eq!((page.count(&seats).await, page.count(&items).await), (before.0 + 1, before.1 + 1));
        page.sees(&Spot::id("rule-R18")).await;
        page.press(&Spot::need().with("aria-pressed", "false")).await;
        page.answers("permitted").await;
        page.rests_on("R18").await;
    })
    .await;
}

#[tokio::test]
async fn what_was_done_is_undone_and_done_again() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::need().with("aria-pressed", "true")).await;
        page.answers("no_basis").await;
        page.press(&Spot::id("undo")).await;
        page.answers("permitted").await;
        page.press(&Spot::id("redo")).await;
        page.answers("no_basis").await;
    })
    .await;
}

#[tokio::test]
async fn the_case_on_the_desk_is_there_again_after_a_reload() {
    visit(|page| async move {
        page.press(&Spot::seat("Bram")).await;
        page.press(&Spot::need().with("aria-pressed", "false")).await;
        page.answers("permitted").await;
        page.reloads().await;
        page.press(&Spot::seat("Bram")).await;
        page.sees(&Spot::need().with("aria-pressed", "true")).await;
    })
    .await;
}
