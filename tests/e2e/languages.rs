//! Four languages, all complete.

use crate::browser::visit;
use crate::workbench::Spot;

#[tokio::test]
async fn every_language_says_the_same_answer_in_its_own_words() {
    visit(|page| async move {
        let mut sentences = Vec::new();
        for (lang, word) in [("fr", "carte"), ("de", "karte"), ("en", "card"), ("nl", "kaart")] {
            page.press(&Spot::id(&format!("lang-{lang}"))).await;
            page.sees(&Spot::html().with("lang", lang)).await;
            page.sees(&Spot::id("lang-nl").with("aria-pressed", if lang == "nl" { "true" } else { "false" }))
                .await;
            page.sees(&Spot::id("deciding-R18").saying(word)).await;
            sentences.push(page.answers("permitted").await);
        }
        sentences.sort();
        sentences.dedup();
        assert_eq!(sentences.len(), 4, "{sentences:?}");
    })
    .await;
}

#[tokio::test]
async fn the_language_stays_after_a_reload() {
    visit(|page| async move {
        page.press(&Spot::id("lang-de")).await;
        page.sees(&Spot::html().with("lang", "de")).await;
        page.reloads().await;
        page.sees(&Spot::html().with("lang", "de")).await;
        page.answers("permitted").await;
    })
    .await;
}
