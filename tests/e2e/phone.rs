//! At the width of a phone.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn at_390_pixels_nothing_sticks_out_and_every_part_is_a_tab_away() {
    visit(|page| async move {
        page.becomes_a_phone().await;
        page.answers("permitted").await;
        for tab in ["card", "table", "why"] {
            page.press(&Spot::id(&format!("tab-{tab}"))).await;
            page.sees(&Spot::id(&format!("tab-{tab}")).with("aria-pressed", "true")).await;
            let width = page.run("return document.documentElement.scrollWidth;", vec![]).await;
            assert_eq!(width, 390, "the tab {tab} is wider than the phone");
        }
    })
    .await;
}
