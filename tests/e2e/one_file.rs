//! The page as one file, opened from a disk.

use crate::browser::{visit, visit_at};
use crate::release::one_file;
use crate::walk;
use crate::workbench::Spot;
use serde_json::json;

#[tokio::test]
async fn one_file_opens_from_a_disk_on_the_same_answer_and_goes_everywhere() {
    visit_at(&one_file(), |page| async move {
        let sentence = page.answers("permitted").await;
        assert!(sentence.contains("2016") && sentence.contains("Noor"), "{sentence}");
        page.rests_on("R18").await;
        walk::everywhere(&page).await;
        let asked = page.asked_for().await;
        let others: Vec<&String> = asked.iter().filter(|asked| !asked.starts_with(&one_file())).collect();
        assert!(others.iter().all(|other| other.starts_with("data:")), "{others:?}");
    })
    .await;
}

#[tokio::test]
async fn a_reload_from_a_disk_keeps_case_and_language() {
    visit_at(&one_file(), |page| async move {
        page.press(&Spot::seat("Bram")).await;
        page.press(&Spot::need().with("aria-pressed", "false")).await;
        page.answers("permitted").await;
        page.press(&Spot::id("lang-de")).await;
        page.sees(&Spot::html().with("lang", "de")).await;
        page.reloads().await;
        page.sees(&Spot::html().with("lang", "de")).await;
        page.press(&Spot::seat("Bram")).await;
        page.sees(&Spot::need().with("aria-pressed", "true")).await;
    })
    .await;
}

#[tokio::test]
async fn one_file_has_nothing_beside_it() {
    visit_at(&one_file(), |page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("help")).await;
        page.sees(&Spot::id("sheet").with("open", "")).await;
        assert!(!page.has(&Spot::id("one-file")).await, "it is what would be downloaded");
        let links =
            page.run("return document.querySelectorAll('link[rel=manifest], script[src]').length;", vec![]);
        assert_eq!(links.await, json!(0));
    })
    .await;
}

#[tokio::test]
async fn the_page_on_a_host_offers_itself_as_one_file() {
    visit(|page| async move {
        page.sees(&Spot::id("one-file").with("download", "kaartwijzer.html")).await;
        let there = "const [done] = arguments;
            fetch(document.querySelector('[data-testid=one-file]').href, { method: 'HEAD' }).then(({ ok }) => done(ok));";
        assert_eq!(page.run_until_done(there, vec![]).await, json!(true));
    })
    .await;
}
