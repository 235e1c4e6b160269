//! The frame: one policy, one desk, one page; and the effects that tell the browser what changed.

use crate::browser::{clock, hash, keys, root};
use crate::desk::Desk;
use crate::desk::sheet::Sheet;
use crate::examples;
use crate::i18n::ui;
use crate::keep::Keep;
use crate::page::Page;
use crate::pages::workbench::Workbench;
use crate::parts::doors;
use crate::parts::top::Top;
use crate::route::Route;
use crate::shortcut::{Press, Shortcut};
use crate::vocabulary::Vocabulary;
use kaartwijzer_core::{Case, Pack, Policy};
use leptos::prelude::*;

/// Puts the page into the browser.
pub fn mount() {
    let policy: &'static Policy = Box::leak(Box::new(Policy::builtin()));
    // A test holds the pack to the vocabulary: without it there would be no page to show.
    let Some(words) = Vocabulary::of(policy.pack()) else {
        return;
    };
    let words: &'static Vocabulary = Box::leak(Box::new(words));
    leptos::mount::mount_to_body(move || {
        let keep: &'static Keep = Box::leak(Box::new(Keep::load()));
        let case = first_case(keep, policy.pack());
        let desk: &'static Desk = Box::leak(Box::new(Desk::new(policy, words, clock::today(), case)));
        effects(desk, keep);
        view! { <App desk keep/> }
    });
}

/// The whole page.
#[component]
pub fn App(desk: &'static Desk, keep: &'static Keep) -> impl IntoView {
    view! {
        <div class="page-desk">
            <a class="skip" href="#why">{move || ui(keep.lang.get()).skip}</a>
            <Top desk keep/>
            {move || view! { <Workbench page=Page::new(desk, keep, keep.lang.get())/> }}
        </div>
    }
}

/// The case that was on the desk, else the first example.
fn first_case(keep: &'static Keep, pack: &Pack) -> Case {
    keep.last_case(pack)
        .or_else(|| examples::ALL.first().and_then(|first| first.case(pack)))
        .unwrap_or_else(|| Case::new(clock::today()))
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
    keep.follow(desk);
    keys::listen(move |press| obey(desk, &press));
    follow(desk, keep, &hash::get());
    hash::listen(move |address| follow(desk, keep, &address));
}

/// Does what a key asks for. Whether it asked for anything.
fn obey(desk: &'static Desk, press: &Press) -> bool {
    match Shortcut::of(press) {
        Some(Shortcut::Undo) => desk.undo(),
        Some(Shortcut::Redo) => desk.redo(),
        Some(Shortcut::Help) => desk.sheet.set(Some(Sheet::Help)),
        None => return false,
    }
    true
}
