//! What nobody knows: a choice at every fact, shown as such, with what to ask first, and whom.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn what_is_not_known_is_shown_asked_about_and_settled() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("between").inside("summary")).await;
        page.press(&Spot::id("between").inside("*[@data-testid='fact-need_to_know-unknown']")).await;
        page.answers("depends").await;
        page.sees(&Spot::seat("Noor").with("data-outcome", "depends")).await;
        page.press(&Spot::id("grid-toggle")).await;
        page.sees(&Spot::id("cell-noor-leisure").with("data-outcome", "depends")).await;
        // Each way is told, and who can tell which it is.
        page.sees(&Spot::id("unfold")).await;
        let asked = Spot::id("asks");
        page.sees(
            &asked.saying("Noor").saying("wie de oefening leidt").saying("maakt één antwoord duidelijk"),
        )
        .await;
        page.press(&asked.inside("*[@data-testid='fact-need_to_know-no']")).await;
        page.answers("no_basis").await;
        page.vanishes(&asked).await;
    })
    .await;
}

#[tokio::test]
async fn the_function_of_somebody_can_be_unknown_too() {
    visit(|page| async move {
        page.press(&Spot::seat("Bram")).await;
        page.press(&Spot::chosen_seat_editor()).await;
        page.chooses("fact-actor", "?").await;
        page.press(&Spot::id("done")).await;
        page.sees(&Spot::seat("Bram").saying("niet bekend")).await;
    })
    .await;
}
