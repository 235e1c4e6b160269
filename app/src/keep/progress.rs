//! What somebody practised, under one key. Every tab reads what is there before it writes, so that none overwrites what
//! another one did. What this version cannot read stays as it is.

use super::Keep;
use super::store::{Browser, OURS, Store};
use crate::browser::storage::Drawer;
use kaartwijzer_core::json;
use kaartwijzer_training::Progress;
use kaartwijzer_training::progress::{self, Attempt};

/// Where it stands.
pub const PROGRESS: &str = "kaartwijzer.progress";

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// It, or nothing.
    Read(Progress),
    /// A text that cannot be read here.
    Unread(String),
}

/// What is kept.
pub fn find(store: &dyn Store) -> Found {
    let Some(text) = store.get(Drawer::Browser, PROGRESS) else { return Found::Read(Progress::default()) };
    match store.read(&text).and_then(|json| progress::from_json(&json).ok()) {
        Some(progress) => Found::Read(progress),
        None => Found::Unread(text),
    }
}

/// What is kept, and what this tab could not put there.
pub fn whole(store: &dyn Store, loose: &Progress) -> Progress {
    with_loose(find(store), loose)
}

fn with_loose(found: Found, loose: &Progress) -> Progress {
    let Found::Read(mut all) = found else { return loose.clone() };
    all.merge(loose);
    all
}

/// Changes it. What cannot be put away is given back: it is lost with the tab.
pub fn change(store: &dyn Store, loose: &Progress, change: impl FnOnce(&mut Progress)) -> Option<Progress> {
    let found = find(store);
    let readable = matches!(found, Found::Read(_));
    let mut all = with_loose(found, loose);
    change(&mut all);
    let kept = readable && store.set(Drawer::Browser, PROGRESS, &json::text(&progress::to_json(&all)));
    (!kept).then_some(all)
}

impl Keep {
    /// What somebody practised. Whoever draws it calls [`Keep::watch`] too.
    pub fn progress(&self) -> Progress {
        whole(&Browser, &self.loose())
    }

    /// What is kept where this version cannot read it.
    pub fn unread_progress(&self) -> Option<String> {
        if let Found::Unread(text) = find(&Browser) { Some(text) } else { None }
    }

    /// Writes down what somebody made of an exercise. Whether it will be there tomorrow.
    pub fn practised(&self, attempt: Attempt) -> bool {
        self.change_progress(|progress| progress.record(attempt))
    }

    /// Takes over what a file, or an undone erasure, knows. Whether it is kept.
    pub fn take_over(&self, other: &Progress) -> bool {
        self.change_progress(|progress| progress.merge(other))
    }

    /// Erases it. What it was can be put back.
    pub fn erase_progress(&self) -> String {
        let before = match find(&Browser) {
            Found::Unread(text) => text,
            Found::Read(_) => json::text(&progress::to_json(&self.progress())),
        };
        Browser.remove(Drawer::Browser, PROGRESS);
        self.let_loose(None);
        self.turn();
        before
    }

    /// Puts back what was erased.
    pub fn put_back_progress(&self, text: &str) -> bool {
        let read = Browser.read(text).and_then(|json| progress::from_json(&json).ok());
        if let Some(progress) = read {
            return self.take_over(&progress);
        }
        let kept = Browser.set(Drawer::Browser, PROGRESS, text);
        self.is_full(!kept);
        self.turn();
        kept
    }

    fn change_progress(&self, with: impl FnOnce(&mut Progress)) -> bool {
        let loose = change(&Browser, &self.loose(), with);
        let kept = loose.is_none();
        self.let_loose(loose);
        self.is_full(!kept && self.unread_progress().is_none());
        self.turn();
        kept
    }
}

/// Everything of ours begins alike.
const _: () = assert!(PROGRESS.len() > OURS.len());
