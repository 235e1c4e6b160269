//! What is said once, on top of the page, with a way back where there is one.

use super::button::{button, icon_button};
use super::why::WHY;
use crate::browser::{focus, worker};
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::i18n::fill;
use crate::node::{El, el, live};
use crate::page::Page;
use crate::signals::{Get, Set};
use kaartwijzer_core::share::LinkError;

/// The place of the notice; empty while there is none.
pub fn toasts(page: Page) -> El {
    let notice = live(move || page.desk.notice.get().map(|notice| toast(page, &notice)));
    el("div").class("toasts").set("role", "status").child(notice)
}

/// What a notice says.
pub fn words(page: Page, notice: &Notice) -> String {
    let Page { ui, .. } = page;
    match notice {
        Notice::Removed(name) => fill(ui.removed, &[name]),
        Notice::Restored => ui.restored.to_owned(),
        Notice::SetAside => ui.set_aside.to_owned(),
        Notice::NotKept => ui.not_kept.to_owned(),
        Notice::NoExample => ui.no_example.to_owned(),
        Notice::NotFetched => ui.not_fetched.to_owned(),
        Notice::NoWords => ui.no_words.to_owned(),
        Notice::NewRelease => ui.release.newer.to_owned(),
        Notice::BadLink(why) => refused(page, why),
        Notice::Arrived(name) => fill(ui.share.arrived, &[name]),
        Notice::SameAnswers(name, _) => fill(ui.share.same_answers, &[name]),
        Notice::AlreadyHere => ui.share.here.to_owned(),
        Notice::Changed(replay) => ui.share.answers.of(replay.changed.len()),
        Notice::Copied(true) => ui.share.copied.to_owned(),
        Notice::Copied(false) => ui.share.not_copied.to_owned(),
    }
}

/// Why a link is not opened, and what to do.
fn refused(page: Page, why: &LinkError) -> String {
    let words = &page.ui.share;
    match why {
        LinkError::NoLink => words.no_link.to_owned(),
        LinkError::Version(_) => words.later_version.to_owned(),
        LinkError::Damaged => words.damaged.to_owned(),
        LinkError::Case(why) => fill(words.bad_case, &[&why.to_string()]),
    }
}

/// The word of the way back, where there is one.
fn way_back(page: Page, notice: &Notice) -> Option<&'static str> {
    match notice {
        Notice::Removed(_) => Some(page.ui.undo),
        Notice::Arrived(_) | Notice::SameAnswers(_, true) => Some(page.ui.share.back),
        _ => None,
    }
}

fn toast(page: Page, notice: &Notice) -> El {
    let Page { desk, ui, .. } = page;
    let back = way_back(page, notice).map(|word| {
        let undo = move || {
            desk.undo();
            desk.notice.set(None);
            // The button is gone: the keyboard goes on at the answer.
            focus::soon(WHY.to_owned());
        };
        button("btn btn-small").hook("toast-back").click(undo).child(word)
    });
    let show = if let Notice::Changed(replay) = notice {
        let replay = replay.clone();
        let show = move || desk.sheet.set(Some(Sheet::Changed(replay.clone())));
        Some(button("btn btn-small").hook("toast-show").click(show).child(ui.share.show))
    } else {
        None
    };
    let reload = matches!(notice, Notice::NewRelease)
        .then(|| button("btn btn-small").hook("reload").click(worker::reload).child(ui.release.reload));
    let close = icon_button("btn btn-small", Icon::Close, ui.close.to_owned());
    el("div")
        .class("toast")
        .hook("toast")
        .child(el("span").child(words(page, notice)))
        .child(back)
        .child(show)
        .child(reload)
        .child(close.click(move || desk.notice.set(None)))
}
