//! The rules: from an answer to its rule and back, the list, and what an address leads to.

use crate::browser::visit;
use crate::workbench::Spot;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test]
async fn from_an_answer_to_its_rule_and_its_text_and_back() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("deciding-R18").inside("a[@class='code']")).await;
        page.sees(&Spot::id("entry").saying("informatiekaart")).await;
        page.press(&Spot::id("next")).await;
        page.sees(&Spot::id("entry").saying("Aan tafel zitten is niet genoeg")).await;
        page.press(&Spot::id("back")).await;
        page.answers("permitted").await;
        page.press(&Spot::id("deciding-R18").inside("a[contains(@class,'named')]")).await;
        page.sees(&Spot::id("one-of-five")).await;
        page.press(&Spot::id("rule-R18")).await;
        page.sees(&Spot::id("entry").saying("informatiekaart")).await;
    })
    .await;
}

#[tokio::test]
async fn a_rule_shows_the_examples_it_decides_and_opens_them_on_that_cell() {
    visit(|page| async move {
        page.goes_to("#/rule/R23").await;
        page.press(&Spot::id("bearing-v1").inside("button")).await;
        page.answers("permitted").await;
        page.rests_on("R23").await;
    })
    .await;
}

#[tokio::test]
async fn the_list_is_searched_in_any_language_and_filtered() {
    visit(|page| async move {
        page.press(&Spot::id("to-rules")).await;
        page.sees(&Spot::id("rule-R18")).await;
        page.writes("search", "INFORMATIEKAARTEN gedeeld").await;
        page.sees(&Spot::id("rule-R18")).await;
        page.vanishes(&Spot::id("rule-R01")).await;
        page.writes("search", "carte d'information partagee").await;
        page.press(&Spot::id("tongues")).await;
        page.sees(&Spot::id("rule-R18")).await;
        page.vanishes(&Spot::id("rule-R01")).await;
        page.press(&Spot::id("clear")).await;
        page.sees(&Spot::id("rule-R01")).await;
        page.chooses("filter-effect", "1").await;
        page.vanishes(&Spot::id("rule-R18")).await;
        page.sees(&Spot::id("rule-R40")).await;
        page.press(&Spot::id("shelf-source")).await;
        page.sees(&Spot::id("source-S003")).await;
        page.writes("search", "xyzzy").await;
        page.sees(&Spot::id("nothing")).await;
    })
    .await;
}

#[tokio::test]
async fn the_browsers_back_leads_to_the_entry_in_the_list_with_its_filters() {
    visit(|page| async move {
        page.press(&Spot::id("to-rules")).await;
        page.press(&Spot::id("shelf-open")).await;
        page.press(&Spot::id("open-G4")).await;
        page.sees(&Spot::id("entry")).await;
        page.run("history.back()", vec![]).await;
        page.sees(&Spot::id("shelf-open").with("aria-pressed", "true")).await;
        page.tabs_to(&Spot::id("open-G4")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::id("entry")).await;
    })
    .await;
}

#[tokio::test]
async fn an_address_that_leads_to_nothing_says_so_above_the_list() {
    visit(|page| async move {
        page.goes_to("#/rule/nobody").await;
        page.sees(&Spot::id("missing").saying("nobody")).await;
        page.sees(&Spot::id("rule-R18")).await;
        page.goes_to("#/rule/R78").await;
        page.sees(&Spot::id("missing").saying("R11")).await;
    })
    .await;
}

#[tokio::test]
async fn on_a_phone_no_entry_sticks_out() {
    visit(|page| async move {
        page.becomes_a_phone().await;
        for address in [
            "#/rules",
            "#/rule/R40",
            "#/open/G29",
            "#/fact/actor",
            "#/definition/valid_seat",
            "#/source/S003",
        ] {
            page.goes_to(address).await;
            page.sees(&Spot::html().inside("main[@class='rules-page']//h1")).await;
            let width = page.run("return document.documentElement.scrollWidth;", vec![]).await;
            assert_eq!(width, json!(390), "{address} is wider than the phone");
        }
    })
    .await;
}
