//! A lesson to be handed on: as a link, as a file, inside the page that is one file.

use super::super::button::button;
use super::super::offline::ONE_FILE;
use super::super::share::{address, how_to_use};
use crate::browser::{file, page as whole, words};
use crate::desk::notice::{Notice, Taught};
use crate::figures::{Icon, icon};
use crate::files;
use crate::i18n::fill;
use crate::link::Link;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::signals::Set;
use crate::tongue;
use crate::training::inside;
use crate::training::shelf::Kept;
use kaartwijzer_core::json;
use kaartwijzer_core::share::lesson_link;
use kaartwijzer_training::lesson;

/// The three ways.
pub fn share(page: Page, id: &str) -> Node {
    let Some(kept) = page.keep.kept_lesson(page.pack(), id) else { return Node::Nothing };
    let Some(found) = &kept.lesson else { return Node::Nothing };
    let text = json::text(&lesson::to_json(found, page.pack()));
    many([by_link(page, &text), as_file(page, kept.clone()), as_page(page, &kept, text)])
}

fn by_link(page: Page, text: &str) -> El {
    let ui = &page.ui.lessons;
    let group = el("section").class("group").child(el("h3").child(ui.as_link));
    let Some(link) = lesson_link(text).map(Link::to_lesson) else {
        return group.child(el("p").hook("no-link").child(ui.no_room));
    };
    let length = link.text.len().to_string();
    let said = fill(if link.is_long() { page.ui.share.long } else { ui.length }, &[&length]);
    let said = el("p").class(if link.is_long() { "warn" } else { "note" }).hook("link-length").child(said);
    group
        .child(el("p").child(ui.in_link))
        .child(address(page, &link))
        .child(said)
        .child((!link.whole).then(|| how_to_use(page)))
}

fn as_file(page: Page, kept: Kept) -> El {
    let ui = &page.ui.lessons;
    let save = move || files::save_lesson(page, &kept);
    let save =
        button("btn").hook("lesson-file").click(save).child(icon(Icon::Save)).child(page.ui.cases.save);
    let group = el("section").class("group").child(el("h3").child(ui.as_file));
    group.child(el("p").child(ui.in_file)).child(el("p").child(save))
}

fn as_page(page: Page, kept: &Kept, text: String) -> El {
    let ui = &page.ui.lessons;
    let name = kept.lesson.as_ref().map(|lesson| files::lesson_name(page, lesson)).unwrap_or_default();
    let name = [&name, ".html"].concat();
    let take = move || {
        let (name, text) = (name.clone(), text.clone());
        let hand_out = move |html: Option<String>| match html.and_then(|html| inside::with(&html, &text)) {
            Some(html) => file::save(&name, &html),
            None => page.desk.notice.set(Some(Notice::Lesson(Taught::NoPage))),
        };
        if tongue::is_carried() { hand_out(whole::as_loaded()) } else { words::beside(ONE_FILE, hand_out) }
    };
    let take = button("btn").hook("lesson-page").click(take).child(icon(Icon::Save)).child(ui.take_page);
    let group = el("section").class("group").child(el("h3").child(ui.as_page));
    group.child(el("p").child(ui.in_page)).child(el("p").child(take))
}
