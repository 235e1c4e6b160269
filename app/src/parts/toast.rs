//! What is said once, on top of the page, with a way back where there is one.

use super::button::{button, icon_button};
use super::why::WHY;
use crate::browser::{focus, worker};
use crate::desk::notice::Notice;
use crate::figures::Icon;
use crate::i18n::fill;
use crate::node::{El, el, live};
use crate::page::Page;
use crate::signals::{Get, Set};

/// The place of the notice; empty while there is none.
pub fn toasts(page: Page) -> El {
    let notice = live(move || page.desk.notice.get().map(|notice| toast(page, &notice)));
    el("div").class("toasts").set("role", "status").child(notice)
}

fn toast(page: Page, notice: &Notice) -> El {
    let Page { desk, ui, .. } = page;
    let text = match notice {
        Notice::Removed(name) => fill(ui.removed, &[name]),
        Notice::Restored => ui.restored.to_owned(),
        Notice::SetAside => ui.set_aside.to_owned(),
        Notice::NotKept => ui.not_kept.to_owned(),
        Notice::NoExample => ui.no_example.to_owned(),
        Notice::NotFetched => ui.not_fetched.to_owned(),
        Notice::NoWords => ui.no_words.to_owned(),
        Notice::NewRelease => ui.release.newer.to_owned(),
        Notice::BadLink(why) => why.to_string(),
    };
    let back = matches!(notice, Notice::Removed(_)).then(|| {
        let undo = move || {
            desk.undo();
            desk.notice.set(None);
            // The button is gone: the keyboard goes on at the answer.
            focus::soon(WHY.to_owned());
        };
        button("btn btn-small").click(undo).child(ui.undo)
    });
    let reload = matches!(notice, Notice::NewRelease)
        .then(|| button("btn btn-small").hook("reload").click(worker::reload).child(ui.release.reload));
    let close = icon_button("btn btn-small", Icon::Close, ui.close.to_owned());
    el("div")
        .class("toast")
        .hook("toast")
        .child(el("span").child(text))
        .child(back)
        .child(reload)
        .child(close.click(move || desk.notice.set(None)))
}
