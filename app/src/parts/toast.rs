//! What is said once, on top of the page, with a way back where there is one.

use super::button::{button, icon_button};
use super::library::anchor;
use super::why::WHY;
use crate::arrive::FileError;
use crate::browser::{focus, worker};
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::files;
use crate::i18n::fill;
use crate::node::{El, el, live};
use crate::page::Page;
use crate::signals::{Get, Set};
use kaartwijzer_core::share::LinkError;

/// The id by which the keyboard finds the way back.
pub const BACK: &str = "toast-back";

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
        Notice::SameAnswers(name) => fill(ui.share.same_answers, &[name]),
        Notice::AlreadyHere => ui.share.here.to_owned(),
        Notice::Changed(replay) => ui.share.answers.of(replay.changed.len()),
        Notice::Copied(true) => ui.share.copied.to_owned(),
        Notice::Copied(false) => ui.share.not_copied.to_owned(),
        Notice::Apart => ui.library.apart.to_owned(),
        Notice::Opened(name) => fill(ui.library.opened, &[name]),
        Notice::Deleted(name, ..) => fill(ui.library.deleted, &[name]),
        Notice::Forgotten => ui.library.forgotten.to_owned(),
        Notice::Added(count, failed) => {
            let added = (*count > 0).then(|| ui.library.added.of(*count));
            let reason = |(file, why): &(String, FileError)| unread(page, file, why);
            added.into_iter().chain(failed.as_ref().map(reason)).collect::<Vec<_>>().join(" ")
        }
    }
}

/// Why nothing in a file can be opened.
fn unread(page: Page, file: &str, why: &FileError) -> String {
    let ui = page.ui.library;
    let told;
    let why = match why {
        FileError::TooLarge => ui.too_large,
        FileError::Unreadable => ui.unreadable_file,
        FileError::NoJson => ui.no_json,
        FileError::Other => ui.other,
        FileError::Case(why) => {
            told = why.to_string();
            &told
        }
    };
    fill(ui.bad_file, &[file, why])
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

/// What can be done about it, where there is something.
fn way_out(page: Page, notice: &Notice) -> Option<El> {
    let Page { desk, keep, ui, .. } = page;
    let press = |word, hook| button("btn btn-small").set("id", BACK).hook(hook).child(word);
    let undo = move || {
        desk.undo();
        desk.notice.set(None);
        // The button is gone: the keyboard goes on at the answer.
        focus::soon(WHY.to_owned());
    };
    Some(match notice.clone() {
        Notice::Removed(_) => press(ui.undo, BACK).click(undo),
        Notice::Arrived(_) | Notice::SameAnswers(_) | Notice::Opened(_) => {
            press(ui.share.back, BACK).click(undo)
        }
        Notice::Changed(replay) => press(ui.share.show, "toast-show")
            .click(move || desk.sheet.set(Some(Sheet::Changed(replay.clone())))),
        Notice::NewRelease => press(ui.release.reload, "reload").click(worker::reload),
        Notice::NotKept => press(ui.library.save, "toast-save").click(move || files::save_desk(page)),
        Notice::Deleted(_, id, text, was_open) => press(ui.library.put_back, BACK).click(move || {
            let back = keep.put_back(&id, &text);
            desk.notice.set(back.is_none().then_some(Notice::NotKept));
            let Some(id) = back else { return };
            if was_open {
                keep.lay(desk, &id);
            }
            focus::soon(anchor(&id));
        }),
        _ => return None,
    })
}

fn toast(page: Page, notice: &Notice) -> El {
    let Page { desk, ui, .. } = page;
    let close = icon_button("btn btn-small", Icon::Close, ui.close.to_owned());
    el("div")
        .class("toast")
        .hook("toast")
        .child(el("span").child(words(page, notice)))
        .child(way_out(page, notice))
        .child(close.click(move || desk.notice.set(None)))
}
