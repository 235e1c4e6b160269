//! The network around the table: what is picked lights up, what is filtered goes, and every question leads to the table.

use crate::browser::visit;
use crate::workbench::{Spot, Workbench};
use fantoccini::key::Key;

async fn opens(page: &Workbench) {
    page.answers("permitted").await;
    page.press(&Spot::id("to-network")).await;
    page.sees(&Spot::id("source-S003")).await;
}

#[tokio::test]
async fn a_body_and_a_system_light_up_and_say_what_they_are() {
    visit(|page| async move {
        opens(&page).await;
        page.press(&Spot::id("body-vsse")).await;
        page.sees(&Spot::id("body-vsse").with("aria-current", "true")).await;
        page.sees(&Spot::id("picked").saying("Veiligheid van de Staat")).await;
        page.press(&Spot::id("panel").inside("*[@data-testid='to-F0-13']")).await;
        page.sees(&Spot::id("hub-F0-13").with("aria-current", "true")).await;
        page.sees(&Spot::id("picked").saying("Lokale Task Force")).await;
        page.press(&Spot::id("to-all")).await;
        page.sees(&Spot::id("source-S003")).await;
    })
    .await;
}

#[tokio::test]
async fn the_keyboard_skips_the_drawing_and_reads_what_is_picked() {
    visit(|page| async move {
        opens(&page).await;
        page.tabs_to(&Spot::id("body-ocad")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::id("picked").saying("OCAD")).await;
        page.tabs_to(&Spot::id("panel").inside("*[@data-testid='to-all']")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::id("source-S003")).await;
    })
    .await;
}

#[tokio::test]
async fn a_filter_leaves_its_systems_in_the_drawing_and_in_the_list() {
    visit(|page| async move {
        opens(&page).await;
        page.press(&Spot::id("filter-S004")).await;
        page.sees(&Spot::id("filter-S004").with("aria-pressed", "true")).await;
        page.sees(&Spot::id("hub-F0-13").classed("is-off")).await;
        assert!(!page.has(&Spot::id("source-S003")).await, "the list has another text still");
        page.press(&Spot::id("filter-S004")).await;
        page.sees(&Spot::id("source-S003")).await;
    })
    .await;
}

#[tokio::test]
async fn where_an_item_comes_from_opens_its_way_step_by_step() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("way-level")).await;
        page.sees(&Spot::id("picked").saying("Noor")).await;
        page.sees(&Spot::id("way-1").with("aria-expanded", "true")).await;
        page.sees(&Spot::id("body-ocad").classed("is-lit")).await;
        page.press(&Spot::id("way-2")).await;
        page.sees(&Spot::id("way-2").with("aria-expanded", "true")).await;
    })
    .await;
}

#[tokio::test]
async fn a_question_of_a_system_is_asked_at_the_table_and_one_step_back_brings_the_old_case() {
    visit(|page| async move {
        opens(&page).await;
        page.press(&Spot::id("hub-F3-03")).await;
        page.press(&Spot::id("panel").inside("*[@data-testid='ask'][1]")).await;
        page.sees(&Spot::id("answer")).await;
        page.press(&Spot::id("undo")).await;
        page.sees(&Spot::seat("Noor")).await;
    })
    .await;
}

#[tokio::test]
async fn at_390_pixels_the_network_does_not_stick_out() {
    visit(|page| async move {
        opens(&page).await;
        page.becomes_a_phone().await;
        for address in
            ["#/network", "#/network/body/vsse", "#/network/system/F3-03", "#/network/way/level/noor"]
        {
            page.run("location.hash = arguments[0];", vec![address.into()]).await;
            page.sees(&Spot::id("picked")).await;
            let width = page.run("return document.documentElement.scrollWidth;", vec![]).await;
            assert_eq!(width, 390, "{address} is wider than the phone");
        }
    })
    .await;
}
