//! The page without a network: what it says about that, and the way to take it along as one file.

use crate::node::{El, el};
use crate::page::Page;
use crate::tongue;

/// The page as one file, beside this one.
pub const ONE_FILE: &str = "kaartwijzer.html";

/// The link that downloads everything as one file. The page that is this file has none.
pub fn take_along(page: Page) -> Option<El> {
    let link = || el("a").set("href", ONE_FILE).set("download", ONE_FILE).hook("one-file");
    (!tongue::is_carried()).then(|| link().child(page.ui.release.take_along))
}

/// What the page says about it.
pub fn offline(page: Page) -> Option<El> {
    let ui = &page.ui.release;
    let link = take_along(page)?;
    let told =
        el("section").class("group").child(el("h3").child(ui.heading)).child(el("p").child(ui.offline));
    Some(told.child(el("p").child(link).child(ui.for_a_stick)))
}
