//! Nobody real: what is typed into a field for free text.

use crate::browser::visit;
use crate::workbench::Spot;

const NAME: &str = "entry-name";
const NUMBER: &str = "Nr. 85.07.30-033.28";

#[tokio::test]
async fn a_register_number_is_refused_and_the_case_stays_as_it_was() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("item-edit")).await;
        page.writes(NAME, NUMBER).await;
        let refused = Spot::id("entry-name-doubt").with("role", "alert").saying("rijksregisternummer");
        page.sees(&refused).await;
        page.chooses(NAME, NUMBER).await;
        page.sees(&refused).await;
        page.sees(&Spot::id(NAME).with("aria-invalid", "true")).await;
        // Something else in the sheet is changed: what was typed is still there, and still refused.
        page.press(&Spot::id("fact-third_person-yes")).await;
        page.sees(&refused).await;
        page.press(&Spot::id("done")).await;
        page.sees(&Spot::item("leisure").saying("voetbal op woensdag")).await;
        page.press(&Spot::id("item-edit")).await;
        page.vanishes(&Spot::id(NAME).with("aria-invalid", "true")).await;
        page.writes(NAME, "Speelt graag op woensdag.").await;
        page.chooses(NAME, "Speelt graag op woensdag.").await;
        page.press(&Spot::id("done")).await;
        page.sees(&Spot::item("leisure").saying("Speelt graag op woensdag.")).await;
    })
    .await;
}

#[tokio::test]
async fn an_address_is_told_while_it_is_typed_and_taken_all_the_same() {
    visit(|page| async move {
        page.press(&Spot::id("item-edit")).await;
        page.writes(NAME, "Mail naar noor@vlierdam.be").await;
        let doubt = Spot::id("entry-name-doubt").with("role", "status");
        page.sees(&doubt.saying("noor@vlierdam.be")).await;
        assert!(!page.has(&Spot::id(NAME).with("aria-invalid", "true")).await);
        page.writes(NAME, "Mail naar Noor").await;
        page.vanishes(&doubt.saying("noor@vlierdam.be")).await;
        page.writes(NAME, "Mail naar noor@vlierdam.be").await;
        page.chooses(NAME, "Mail naar noor@vlierdam.be").await;
        page.sees(&doubt.saying("noor@vlierdam.be")).await;
        page.press(&Spot::id("done")).await;
        page.sees(&Spot::item("leisure").saying("noor@vlierdam.be")).await;
    })
    .await;
}
