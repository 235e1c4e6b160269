//! What somebody did, kept in this browser only: save it, open it elsewhere, erase it; a certificate.

use crate::browser::{file, focus};
use crate::desk::notice::Notice;
use crate::figures::{Icon, icon};
use crate::files::OPENER;
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::button::word_button;
use crate::parts::toast::BACK;
use crate::route::{Practise, Route};
use crate::signals::{Get, Set};
use crate::training::progress::text;
use crate::training::sitting::Sittings;
use kaartwijzer_training::Progress;

/// What is kept, and what can be done with it.
pub fn kept(page: Page, progress: &Progress) -> El {
    let ui = page.ui.progress;
    let unread = page.keep.unread_progress();
    let there = unread.is_some() || !progress.is_empty();
    let practised = progress.practised();
    let certificate = Route::Practise(Practise::Certificate).to_string();
    let certificate = el("a").class("btn btn-small").set("href", certificate).hook("to-certificate");
    let certificate = certificate.child(icon(Icon::Why)).child(ui.certificate);
    let saved = unread.clone().unwrap_or_else(|| text(progress));
    let save = word_button(Icon::Save, ui.save, "save-progress").click(move || save(page, &saved));
    let open = word_button(Icon::Open, ui.open, "open-progress").click(|| file::choose(OPENER));
    let erase = word_button(Icon::Bin, ui.erase, "erase-progress").click(move || erase(page));
    el("section")
        .class("yours")
        .hook("yours")
        .child(el("h2").child(ui.yours))
        .child(el("div").set("role", "alert").child(told(page, unread.is_some())))
        .child(el("p").hook("answered").child(ui.questions.of(practised.questions)))
        .child(el("p").class("note").child(ui.kept))
        .child(
            el("div")
                .class("btn-row")
                .child((!progress.is_empty()).then_some(certificate))
                .child(there.then_some(save))
                .child(open)
                .child(there.then_some(erase)),
        )
}

/// Where what somebody does is lost with the page.
fn told(page: Page, unread: bool) -> Option<El> {
    let ui = page.ui.progress;
    let full = page.keep.full.get();
    let word = if unread { ui.unread } else { ui.not_kept };
    (unread || full).then(|| el("div").class("warn").hook("not-kept").child(icon(Icon::Warn)).child(word))
}

fn save(page: Page, text: &str) {
    let name = ["kaartwijzer-", page.ui.progress.file, "-", &page.desk.today.to_string(), ".json"].concat();
    file::save(&name, text);
}

/// Erases it, and what this page remembers of it; what was kept can be put back.
fn erase(page: Page) {
    let text = page.keep.erase_progress();
    page.desk.sittings.set(Sittings::default());
    page.desk.notice.set(Some(Notice::Erased(text)));
    focus::soon(BACK.to_owned());
}
