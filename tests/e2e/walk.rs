//! A walk through the whole page: every kind of address, every language, every example, every sheet.

use crate::workbench::{Spot, Workbench};
use fantoccini::key::Key;

/// Addresses, each with the hook of something that stands there only.
const PLACES: &[(&str, &str)] = &[
    ("#/network", "source-S003"),
    ("#/network/body/vsse", "picked"),
    ("#/network/system/F3-03", "panel"),
    ("#/network/way/level/noor", "way-1"),
    ("#/rules", "search"),
    ("#/rule/R18", "entry"),
    ("#/open/G4", "entry"),
    ("#/fact/actor", "entry"),
    ("#/definition/valid_seat", "entry"),
    ("#/source/S003", "entry"),
];

/// The languages; the last is the one the page was in.
const LANGUAGES: [&str; 4] = ["fr", "de", "en", "nl"];

/// The buttons of the head of the page that open a sheet.
const SHEETS: [&str; 3] = ["help", "share", "library"];

/// Goes everywhere, beginning and ending at the workbench.
pub async fn everywhere(page: &Workbench) {
    page.answers("permitted").await;
    for language in LANGUAGES {
        page.press(&Spot::id(&format!("lang-{language}"))).await;
        page.sees(&Spot::html().with("lang", language)).await;
        for (address, hook) in PLACES {
            page.goes_to(address).await;
            page.sees(&Spot::id(hook)).await;
        }
        page.goes_to("#/paper").await;
        page.vanishes(&Spot::id("search")).await;
        page.vanishes(&Spot::id("entry")).await;
        page.goes_to("#/").await;
        page.sees(&Spot::id("answer")).await;
    }
    examples(page).await;
    sheets(page).await;
}

async fn examples(page: &Workbench) {
    let ids = "return [...document.querySelectorAll('[data-testid^=example-], a[data-testid^=door-]')]
        .map(link => link.getAttribute('href'));";
    let addresses = page.run(ids, vec![]).await;
    let addresses: Vec<&str> =
        addresses.as_array().into_iter().flatten().filter_map(|id| id.as_str()).collect();
    assert!(addresses.len() > 10, "{addresses:?}");
    for address in addresses {
        page.goes_to(address).await;
        // An example that is open has made its address plain again.
        page.waits_for("return location.hash === '#/';").await;
        page.sees(&Spot::id("answer")).await;
    }
    page.opens_example("v1").await;
    page.answers("permitted").await;
}

async fn sheets(page: &Workbench) {
    for hook in SHEETS {
        page.press(&Spot::id(hook)).await;
        page.sees(&Spot::id("sheet").with("open", "")).await;
        page.types(Key::Escape).await;
        page.vanishes(&Spot::id("sheet").with("open", "")).await;
    }
    page.press(&Spot::id("add-participant")).await;
    page.sees(&Spot::id("catalog-actor-youth")).await;
    page.types(Key::Escape).await;
    page.press(&Spot::add_item()).await;
    page.sees(&Spot::id("catalog-artefact-A3")).await;
    page.types(Key::Escape).await;
    page.press(&Spot::chosen_seat_editor()).await;
    page.sees(&Spot::id("sheet").with("open", "")).await;
    page.types(Key::Escape).await;
    page.vanishes(&Spot::id("sheet").with("open", "")).await;
}
