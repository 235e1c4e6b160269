//! A case put aside as A, and the one on the desk beside it.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn what_is_changed_is_marked_and_told_in_words() {
    visit(|page| async move {
        page.press(&Spot::id("compare")).await;
        page.sees(&Spot::id("case-a").saying("12 september 2016")).await;
        page.sees(&Spot::id("differ").saying("Nog geen verschil")).await;
        page.press(&Spot::need()).await;
        page.answers("no_basis").await;
        page.sees(&Spot::seat("Noor").with("data-glow", "differs").saying("in A: mocht")).await;
        page.press(&Spot::id("differences").inside("summary")).await;
        page.sees(&Spot::id("stated").saying("Noor")).await;
        page.sees(&Spot::id("because-R18").saying("Omzendbrief")).await;
        page.press(&Spot::id("grid-toggle")).await;
        page.sees(
            &Spot::html().inside("button").classed("cell").with("data-glow", "differs").saying("in A: mocht"),
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_and_b_change_places_and_the_comparison_ends() {
    visit(|page| async move {
        page.press(&Spot::id("compare")).await;
        page.press(&Spot::need()).await;
        page.answers("no_basis").await;
        page.press(&Spot::id("swap")).await;
        page.answers("permitted").await;
        page.sees(&Spot::seat("Noor").with("data-glow", "differs").saying("in A: geen tekst")).await;
        page.press(&Spot::id("back-to-a")).await;
        page.answers("no_basis").await;
        page.sees(&Spot::id("differ").saying("Nog geen verschil")).await;
        page.press(&Spot::id("let-go")).await;
        page.vanishes(&Spot::id("comparison")).await;
        page.sees(&Spot::id("compare")).await;
    })
    .await;
}

#[tokio::test]
async fn another_ready_case_is_compared_by_who_and_what_is_in_it() {
    visit(|page| async move {
        page.press(&Spot::id("compare")).await;
        page.opens_example("v2").await;
        page.press(&Spot::id("differences").inside("summary")).await;
        page.sees(&Spot::id("stated").saying("Alleen in A")).await;
        page.sees(&Spot::id("stated").saying("Alleen in B")).await;
    })
    .await;
}
