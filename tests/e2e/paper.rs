//! The case on paper: what lies there as sheets is what is printed.

use crate::browser::visit;
use crate::workbench::{Spot, Workbench};
use serde_json::{Value, json};

/// A4 in points.
const A4: [f64; 2] = [595.0, 842.0];

#[tokio::test]
async fn the_sheets_hold_the_card_the_table_the_answers_why_and_the_receipt() {
    visit(|page| async move {
        page.press(&Spot::id("to-paper")).await;
        page.sees(&Spot::id("paper-card").saying("Alfa-3")).await;
        page.sees(&Spot::id("paper-table").saying("Noor")).await;
        assert_eq!(page.count(&Spot::id("paper-table").inside("button")).await, 0, "paper has no buttons");
        page.sees(&Spot::id("paper-grid").inside("td").with("data-outcome", "no_basis")).await;
        page.sees(&Spot::id("paper-reason").saying("Noor")).await;
        page.sees(&Spot::id("deciding-R18").inside("q")).await;
        assert_eq!(page.count(&Spot::id("deciding-R18")).await, 1, "a quote is printed once");
        page.sees(&Spot::id("receipt").saying("12 september 2016")).await;
        page.sees(&Spot::id("receipt").inside("*").with("role", "img")).await;
        page.sees(&Spot::id("paper-link").saying("#/case/")).await;
        page.sees(&Spot::id("leaves").with("data-watermark", "FICTIEF")).await;
        page.press(&Spot::id("lang-fr")).await;
        page.sees(&Spot::id("leaves").with("data-watermark", "FICTIF")).await;
        page.sees(&Spot::id("receipt").saying("12 septembre 2016")).await;
        page.press(&Spot::id("back")).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn reasons_can_be_those_of_one_participant() {
    visit(|page| async move {
        page.goes_to("#/paper").await;
        page.sees(&Spot::id("paper-reason").saying("Greet")).await;
        page.chooses("paper-whom", "2").await;
        page.vanishes(&Spot::id("paper-reason").saying("Greet")).await;
        page.sees(&Spot::id("paper-reason").saying("Noor")).await;
        page.sees(&Spot::id("paper-grid").saying("Greet")).await;
        page.chooses("paper-what", "1").await;
        page.sees(&Spot::id("paper-table").saying("opleiding")).await;
    })
    .await;
}

#[tokio::test]
async fn it_is_printed_on_a4_and_nothing_beside_it() {
    visit(|page| async move {
        page.goes_to("#/paper").await;
        page.sees(&Spot::id("receipt")).await;
        let (pages, size) = pages(&page.prints().await);
        assert!((2..=5).contains(&pages), "{pages} pages");
        for (side, expected) in size.iter().zip(A4) {
            assert!((side - expected).abs() < 1.0, "{size:?} is not A4");
        }
        page.becomes_paper().await;
        let shown = "const shown = [...document.querySelectorAll('.page-desk > *, .paper-page > *')];
            return shown.filter(one => getComputedStyle(one).display !== 'none').map(one => one.className);";
        assert_eq!(page.run(shown, vec![]).await, json!(["paper-page", "leaves"]));
        let watermark = "const mark = getComputedStyle(document.querySelector('.leaves'), '::before');
            return [mark.position, mark.content.includes('FICTIEF')];";
        assert_eq!(page.run(watermark, vec![]).await, json!(["fixed", true]));
    })
    .await;
}

/// How many pages a PDF has, and how large the first is.
fn pages(pdf: &[u8]) -> (usize, Vec<f64>) {
    let text = String::from_utf8_lossy(pdf);
    let size = text.split("/MediaBox [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    let numbers = size.split_whitespace().skip(2).filter_map(|number| number.parse().ok()).collect();
    (text.matches("/Type /Page\n").count(), numbers)
}

#[tokio::test]
async fn the_key_for_printing_leads_there_and_prints() {
    visit(|page| async move {
        page.sees(&Spot::id("answer")).await;
        prints_by_key(&page).await;
        page.sees(&Spot::id("receipt")).await;
        page.stands_on(&Spot::html().inside("main")).await;
        prints_by_key(&page).await;
    })
    .await;
}

/// Presses Ctrl + P and waits until the page asks the browser to print.
async fn prints_by_key(page: &Workbench) {
    let script = "const done = arguments[0];
        window.print = () => done(location.hash);
        const key = { key: 'p', ctrlKey: true, bubbles: true, cancelable: true };
        if (document.activeElement.dispatchEvent(new KeyboardEvent('keydown', key))) done('not taken');";
    assert_eq!(page.run_until_done(script, vec![]).await, json!("#/paper"));
}

#[tokio::test]
async fn the_receipt_is_a_file_named_after_the_case() {
    visit(|page| async move {
        page.goes_to("#/paper").await;
        page.sees(&Spot::id("save-receipt")).await;
        // The file is looked at where it is handed out: no scenario leaves anything in a folder.
        let script = "const done = arguments[0];
            let given;
            URL.createObjectURL = blob => { given = blob; return 'data:,'; };
            HTMLAnchorElement.prototype.click = function () {
                given.text().then(text => done([this.download, text]));
            };
            document.querySelector(\"[data-testid='save-receipt']\").click();";
        let file = page.run_until_done(script, vec![]).await;
        assert_eq!(file[0], "fictief-de-jeugdwerker-en-de-kaart-2016-09-12.receipt.json");
        let receipt: Value = serde_json::from_str(file[1].as_str().unwrap_or_default()).expect("JSON");
        assert_eq!(receipt["kaartwijzer_receipt"], 1);
        assert_eq!(receipt["date"], "2016-09-12");
        let link = receipt["link"].as_str().unwrap_or_default();
        page.sees(&Spot::id("paper-link").saying(link)).await;
    })
    .await;
}

#[tokio::test]
async fn on_a_phone_nothing_sticks_out() {
    visit(|page| async move {
        page.becomes_a_phone().await;
        for example in ["v1", "v4", "door-go"] {
            page.goes_to(&format!("#/example/{example}")).await;
            page.sees(&Spot::id("answer")).await;
            page.goes_to("#/paper").await;
            page.sees(&Spot::id("receipt")).await;
            let width = page.run("return document.documentElement.scrollWidth;", vec![]).await;
            assert_eq!(width, json!(390), "{example} is wider than the phone");
            page.goes_to("#/").await;
        }
    })
    .await;
}
