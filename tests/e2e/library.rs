//! The cases that are kept: several tabs, files in and out, a full storage, a fresh start.

use crate::browser::visit;
use crate::saved::{folder, saved};
use crate::workbench::{Spot, Workbench};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fs;

/// Every key of the page in either drawer.
const KEYS: &str = "return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();";

/// Opens the library.
async fn library(page: &Workbench) {
    page.press(&Spot::id("library")).await;
    page.sees(&Spot::id("kept")).await;
}

/// Changes the case: Noor has no need to know any longer, or has it again.
async fn change(page: &Workbench, outcome: &str) {
    page.press(&Spot::need()).await;
    page.answers(outcome).await;
}

fn documents() -> Spot {
    Spot::id("open-document")
}

#[tokio::test]
async fn two_tabs_that_change_the_same_case_both_keep_it() {
    visit(|page| async move {
        change(&page, "no_basis").await;
        let first = page.opens_a_tab().await;
        // A new tab goes on with what was changed last.
        page.answers("no_basis").await;
        page.press(&Spot::seat("Bram")).await;
        change(&page, "permitted").await;
        let second = page.turns_to_tab(&first).await;
        change(&page, "permitted").await;
        page.sees(&Spot::id("toast").saying("eigen kopie")).await;
        library(&page).await;
        page.sees(&Spot::id("kept").saying("2 kaarten")).await;
        page.reloads().await;
        page.answers("permitted").await;
        page.press(&Spot::seat("Bram")).await;
        page.sees(&Spot::need().with("aria-pressed", "false")).await;
        page.turns_to_tab(&second).await;
        page.reloads().await;
        page.press(&Spot::seat("Bram")).await;
        page.sees(&Spot::need().with("aria-pressed", "true")).await;
        page.press(&Spot::seat("Noor")).await;
        page.answers("no_basis").await;
    })
    .await;
}

#[tokio::test]
async fn a_case_that_is_opened_takes_the_place_of_none() {
    visit(|page| async move {
        change(&page, "no_basis").await;
        page.opens_example("v7").await;
        page.vanishes(&Spot::seat("Bram")).await;
        library(&page).await;
        page.sees(&Spot::id("kept").saying("Eén kaart")).await;
        // Looked at and not changed, it is there after a reload, and in no list.
        page.reloads().await;
        page.sees(&Spot::id("answer")).await;
        assert!(!page.has(&Spot::seat("Bram")).await);
        page.press(&Spot::id("add-participant")).await;
        page.press(&Spot::id("catalog-actor-youth")).await;
        library(&page).await;
        page.sees(&Spot::id("kept").saying("2 kaarten")).await;
        page.press(&documents().saying("De jeugdwerker en de kaart")).await;
        page.sees(&Spot::seat("Bram")).await;
        page.answers("no_basis").await;
        page.press(&Spot::id("undo")).await;
        page.vanishes(&Spot::seat("Bram")).await;
    })
    .await;
}

#[tokio::test]
async fn a_case_is_copied_renamed_deleted_and_put_back() {
    visit(|page| async move {
        change(&page, "no_basis").await;
        library(&page).await;
        page.press(&Spot::id("duplicate")).await;
        let copy = documents().saying("(2)");
        page.sees(&copy).await;
        page.press(&Spot::id("rename")).await;
        page.chooses("document-name", "Les 1").await;
        page.press(&Spot::id("renamed")).await;
        page.sees(&documents().saying("Les 1")).await;
        // Escape ends that, and only that.
        page.press(&Spot::id("rename")).await;
        page.stands_on(&Spot::id("document-name")).await;
        page.types(Key::Delete).await;
        page.types(Key::Escape).await;
        page.sees(&documents().saying("Les 1")).await;
        page.press(&Spot::id("delete")).await;
        page.vanishes(&documents().saying("Les 1")).await;
        // The keyboard is on the way back.
        page.stands_on(&Spot::id("toast-back")).await;
        page.press(&Spot::id("toast-back")).await;
        page.sees(&documents().saying("Les 1")).await;
        // The one on the desk: another one comes there, and it can be put back too.
        let row = Spot::id("document").classed("is-on");
        page.press(&row.inside("*[@data-testid='delete']")).await;
        page.sees(&Spot::id("document").classed("is-on").saying("Les 1")).await;
        page.press(&Spot::id("toast-back")).await;
        page.sees(&Spot::id("document").classed("is-on").saying("De jeugdwerker en de kaart")).await;
        page.press(&Spot::id("done")).await;
        page.answers("no_basis").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_saved_and_opened_again_has_the_same_answers() {
    visit(|page| async move {
        let folder = folder("saved");
        page.saves_into(&folder).await;
        change(&page, "no_basis").await;
        assert!(page.holds_control("s").await);
        let file = saved(&folder, "fictief-de-jeugdwerker-en-de-kaart-2016-09-12").await;
        let written: Value = serde_json::from_str(&file).expect("JSON was saved");
        assert_eq!(written["kaartwijzer"], json!(1));
        page.opens_example("v7").await;
        page.vanishes(&Spot::seat("Bram")).await;
        page.drops(&[("a.json", &file)]).await;
        page.sees(&Spot::id("toast").saying("De jeugdwerker en de kaart")).await;
        page.sees(&Spot::seat("Bram")).await;
        page.answers("no_basis").await;
        library(&page).await;
        page.press(&Spot::id("duplicate")).await;
        page.sees(&Spot::id("kept").saying("2 kaarten")).await;
        page.press(&Spot::id("save-all")).await;
        let all = saved(&folder, "kaartwijzer-fictief-").await;
        page.drops(&[("all.json", &all), ("b.json", &file), ("c.json", "{")]).await;
        page.sees(&Spot::id("kept").saying("5 kaarten")).await;
        page.sees(&Spot::id("toast").saying("3 kaarten erbij").saying("c.json")).await;
        fs::remove_dir_all(folder).expect("the folder is ours");
    })
    .await;
}

#[tokio::test]
async fn whatever_a_file_holds_the_case_stays_and_the_reason_is_told() {
    visit(|page| async move {
        change(&page, "no_basis").await;
        let large = "1".repeat((4 << 20) + 1);
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        let nested = format!(
            "{{\"kaartwijzer\":1,\"date\":\"2016-09-12\",\"facts\":{}1{}}}",
            "{\"a\":".repeat(9000),
            "}".repeat(9000)
        );
        let nasty = [
            ("", "geen JSON"),
            ("\u{0}\u{1}\u{fffd}", "geen JSON"),
            ("<html>", "geen JSON"),
            ("{\"kaartwijzer\":1", "geen JSON"),
            ("null", "geen kaart"),
            ("[]", "geen kaart"),
            ("\"kaartwijzer\"", "geen kaart"),
            ("{\"__proto__\":{\"kaartwijzer\":1}}", "geen kaart"),
            ("{\"kaartwijzer_library\":1}", "geen kaart"),
            ("{\"kaartwijzer_library\":1,\"cases\":[{\"kaartwijzer\":1}]}", "kan niet worden geopend"),
            ("{\"kaartwijzer_receipt\":1}", "kan niet worden geopend"),
            ("{\"kaartwijzer\":2,\"date\":\"2016-09-12\"}", "kan niet worden geopend"),
            ("{\"kaartwijzer\":1}", "kan niet worden geopend"),
            ("{\"kaartwijzer\":1,\"date\":\"2016-13-12\"}", "kan niet worden geopend"),
            ("{\"kaartwijzer\":1,\"date\":\"2016-09-12\",\"items\":{}}", "kan niet worden geopend"),
            ("{\"kaartwijzer\":1,\"date\":\"2016-09-12\",\"items\":[null]}", "kan niet worden geopend"),
            (nested.as_str(), "kan niet worden geopend"),
            (deep.as_str(), "geen "),
            (large.as_str(), "4 MB"),
        ];
        for (at, (text, reason)) in nasty.into_iter().enumerate() {
            let name = format!("file-{at}.json");
            page.drops(&[(&name, text)]).await;
            page.sees(&Spot::id("toast").saying(&name).saying(reason)).await;
            page.answers("no_basis").await;
        }
        page.reloads().await;
        page.answers("no_basis").await;
        library(&page).await;
        page.sees(&Spot::id("kept").saying("Eén kaart")).await;
    })
    .await;
}

#[tokio::test]
async fn a_storage_that_takes_nothing_more_is_told_and_offers_a_file() {
    visit(|page| async move {
        let folder = folder("full");
        page.saves_into(&folder).await;
        change(&page, "no_basis").await;
        let full =
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        page.run(full, vec![]).await;
        change(&page, "permitted").await;
        page.press(&Spot::id("toast").inside("*[@data-testid='toast-save']")).await;
        saved(&folder, "fictief-").await;
        library(&page).await;
        page.sees(&Spot::id("full")).await;
        // What was kept before is what it was.
        page.reloads().await;
        page.answers("no_basis").await;
        library(&page).await;
        page.vanishes(&Spot::id("full")).await;
        fs::remove_dir_all(folder).expect("the folder is ours");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_and_stops_nobody() {
    visit(|page| async move {
        page.answers("permitted").await;
        let script = "localStorage.setItem('kaartwijzer.case', '{');
            localStorage.setItem('kaartwijzer.doc.7', 'nothing of ours');
            sessionStorage.setItem('kaartwijzer.tab', '[]');";
        page.run(script, vec![]).await;
        page.reloads().await;
        page.answers("permitted").await;
        page.sees(&Spot::id("toast").saying("niets gewist")).await;
        library(&page).await;
        page.sees(&Spot::id("kept").saying("2 kaarten")).await;
        page.sees(&Spot::id("document").saying("kan hier niet worden gelezen")).await;
        assert_eq!(
            page.run("return localStorage.getItem('kaartwijzer.doc.7');", vec![]).await,
            json!("nothing of ours")
        );
    })
    .await;
}

#[tokio::test]
async fn a_fresh_start_leaves_nothing_behind_in_any_tab() {
    visit(|page| async move {
        change(&page, "no_basis").await;
        page.press(&Spot::id("theme")).await;
        page.press(&Spot::id("lang-fr")).await;
        page.sees(&Spot::html().with("lang", "fr")).await;
        page.run("localStorage.setItem('neighbour', '1');", vec![]).await;
        let first = page.opens_a_tab().await;
        page.answers("no_basis").await;
        library(&page).await;
        page.press(&Spot::id("forget")).await;
        page.press(&Spot::id("forget-all")).await;
        page.sees(&Spot::id("toast").saying("Alles is vergeten")).await;
        page.answers("permitted").await;
        page.sees(&Spot::html().with("lang", "nl").without("data-theme")).await;
        page.sees(&Spot::id("undo").with("disabled", "")).await;
        assert_eq!(page.run(KEYS, vec![]).await, json!(["neighbour"]));
        page.turns_to_tab(&first).await;
        page.answers("permitted").await;
        page.sees(&Spot::html().with("lang", "nl").without("data-theme")).await;
        assert_eq!(page.run(KEYS, vec![]).await, json!(["neighbour"]));
        page.reloads().await;
        page.answers("permitted").await;
        library(&page).await;
        page.sees(&Spot::id("kept").saying("Nog geen kaart")).await;
    })
    .await;
}
