//! The frame: one policy, one desk, one page; and the effects that tell the browser what changed.

use crate::browser::{clock, dialog, hash, keys, root};
use crate::desk::Desk;
use crate::desk::sheet::Sheet;
use crate::examples;
use crate::i18n::ui;
use crate::keep::Keep;
use crate::node::{Node, el, live};
use crate::page::Page;
use crate::pages::workbench::workbench;
use crate::parts::top::top;
use crate::parts::{doors, sheet};
use crate::route::Route;
use crate::shortcut::{Press, Shortcut};
use crate::vocabulary::Vocabulary;
use kaartwijzer_core::{Case, Pack, Policy};
use leptos::prelude::{Effect, Get, GetUntracked, Set};

/// Puts the page into the browser.
pub fn mount() {
    let policy: &'static Policy = Box::leak(Box::new(Policy::builtin()));
    // A test holds the pack to the vocabulary: without it there would be no page to show.
    let Some(words) = Vocabulary::of(policy.pack()) else { return };
    let words: &'static Vocabulary = Box::leak(Box::new(words));
    let Some(body) = root::body() else { return };
    let page = leptos::mount::mount_to_renderer(&body, move || {
        let keep: &'static Keep = Box::leak(Box::new(Keep::load()));
        let (last, notice) = keep.last_case(policy.pack());
        let case = last.unwrap_or_else(|| first_case(policy.pack()));
        let desk: &'static Desk = Box::leak(Box::new(Desk::new(policy, words, clock::today(), case)));
        desk.notice.set(notice);
        effects(desk, keep);
        frame(desk, keep)
    });
    page.forget();
}

/// The whole page.
pub fn frame(desk: &'static Desk, keep: &'static Keep) -> Node {
    let page = move || Page::new(desk, keep, keep.lang.get());
    let skip = el("a").class("skip").set("href", "#why").child(live(move || page().ui.skip));
    el("div")
        .class("page-desk")
        .child(skip)
        .child(live(move || top(page())))
        .child(live(move || workbench(page())))
        .into()
}

/// The first example; an empty case only where there is none.
fn first_case(pack: &Pack) -> Case {
    examples::ALL.first().and_then(|first| first.case(pack)).unwrap_or_else(|| Case::new(clock::today()))
}

/// Opens the example in an address, and makes the address plain again: a reload must bring back what was made of it.
fn follow(desk: &'static Desk, keep: &'static Keep, address: &str) {
    if let Route::Example(id) = Route::from_hash(address) {
        doors::open(Page::new(desk, keep, keep.lang.get_untracked()), &id);
        hash::replace(&Route::Workbench.to_string());
    }
}

/// What the browser is told, and what it tells.
fn effects(desk: &'static Desk, keep: &'static Keep) {
    Effect::new(move |_| {
        let lang = keep.lang.get();
        root::set_language(lang.tag());
        root::set_title(ui(lang).title);
    });
    Effect::new(move |_| root::set_theme(keep.theme.get().id()));
    Effect::new(move |_| dialog::show(sheet::SHEET, desk.sheet.get().is_some()));
    keep.follow(desk);
    keys::listen(move |press| obey(desk, &press));
    follow(desk, keep, &hash::get());
    hash::listen(move |address| follow(desk, keep, &address));
}

/// Does what a key asks for. Whether it asked for anything.
fn obey(desk: &Desk, press: &Press) -> bool {
    match Shortcut::of(press) {
        Some(Shortcut::Undo) => desk.undo(),
        Some(Shortcut::Redo) => desk.redo(),
        Some(Shortcut::Help) => desk.sheet.set(Some(Sheet::Help)),
        None => return false,
    }
    true
}
