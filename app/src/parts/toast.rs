//! What is said once, on top of the page, with a way back where there is one.

use super::button::{button, icon_button};
use super::lesson;
use super::library::anchor;
use super::problem::problem;
use super::why::WHY;
use crate::app::MAIN;
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

fn toast(page: Page, notice: &Notice) -> El {
    let Page { desk, ui, .. } = page;
    let close = icon_button("btn btn-small", Icon::Close, ui.close.to_owned());
    el("div")
        .class("toast")
        .hook("toast")
        .child(el("span").child(words(page, notice)))
        .child(back(page, notice))
        .child(close.click(move || desk.notice.set(None)))
}

/// What a notice says.
pub fn words(page: Page, notice: &Notice) -> String {
    let ui = page.ui;
    let library = ui.cases;
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
        Notice::Apart => library.apart.to_owned(),
        Notice::Opened(name) => fill(library.opened, &[name]),
        Notice::Deleted(name, ..) => fill(library.deleted, &[name]),
        Notice::Erased(_) => ui.progress.erased.to_owned(),
        Notice::Practised => ui.progress.opened.to_owned(),
        Notice::Forgotten => library.forgotten.to_owned(),
        Notice::Lesson(taught) => lesson::told::words(page, taught),
        Notice::Added(count, failed) => {
            let added = (*count > 0).then(|| library.added.of(*count));
            let failed =
                failed.as_ref().map(|(file, why)| fill(library.bad_file, &[file, &reason(page, why)]));
            added.into_iter().chain(failed).collect::<Vec<_>>().join(" ")
        }
    }
}

/// Why a link is not opened, and what to do.
pub fn refused(page: Page, why: &LinkError) -> String {
    let words = &page.ui.share;
    match why {
        LinkError::NoLink => words.no_link.to_owned(),
        LinkError::Version(_) => words.later_version.to_owned(),
        LinkError::Damaged => words.damaged.to_owned(),
        LinkError::Case(why) => fill(words.bad_case, &[&problem(page, why)]),
    }
}

/// Why nothing in a file can be opened.
fn reason(page: Page, why: &FileError) -> String {
    let ui = page.ui.cases;
    match why {
        FileError::TooLarge => ui.too_large.to_owned(),
        FileError::Unreadable => ui.unreadable_file.to_owned(),
        FileError::NoJson => ui.no_json.to_owned(),
        FileError::Other => ui.other.to_owned(),
        FileError::Case(why) => problem(page, why),
    }
}

/// The way back, or out, where there is one.
fn back(page: Page, notice: &Notice) -> Option<El> {
    let Page { desk, keep, ui, .. } = page;
    let press = |word| button("btn btn-small").set("id", BACK).hook(BACK).child(word);
    let undo = move || {
        desk.undo();
        desk.notice.set(None);
        // The button is gone: the keyboard goes on at the answer.
        focus::soon(WHY.to_owned());
    };
    match notice.clone() {
        Notice::Removed(_) => Some(press(ui.undo).click(undo)),
        Notice::Deleted(_, id, text, was_open) => Some(press(ui.cases.put_back).click(move || {
            let back = keep.put_back(&id, &text);
            desk.notice.set(back.is_none().then_some(Notice::NotKept));
            let Some(id) = back else { return };
            if was_open {
                keep.lay(desk, &id);
            }
            focus::soon(anchor(&id));
        })),
        Notice::Erased(text) => Some(press(ui.cases.put_back).click(move || {
            let back = keep.put_back_progress(&text);
            desk.notice.set((!back).then_some(Notice::NotKept));
            focus::soon(MAIN.to_owned());
        })),
        Notice::Arrived(_) | Notice::SameAnswers(_, true) | Notice::Opened(_) => {
            Some(press(ui.share.back).click(undo))
        }
        Notice::Changed(replay) => {
            let show = move || desk.sheet.set(Some(Sheet::Changed(replay.clone())));
            Some(button("btn btn-small").hook("toast-show").click(show).child(ui.share.show))
        }
        Notice::Lesson(taught) => lesson::told::back(page, &taught),
        Notice::NewRelease => {
            Some(button("btn btn-small").hook("reload").click(worker::reload).child(ui.release.reload))
        }
        Notice::NotKept => Some(
            button("btn btn-small")
                .hook("toast-save")
                .click(move || files::save_desk(page))
                .child(ui.cases.save),
        ),
        _ => None,
    }
}
