//! What stays when the page is closed: language, colours, every case that was changed, and every lesson. All of it in this browser only.

pub mod document;
pub mod lessons;
pub mod progress;
pub mod results;
pub mod room;
pub mod store;
mod tab;
#[cfg(test)]
mod tests;

use crate::browser::storage::{self, Drawer};
use crate::browser::tongue;
use crate::desk::Desk;
use crate::desk::notice::Notice;
use crate::signals::{Effect, Get, GetUntracked, RwSignal, Set, Update};
use crate::theme::Theme;
use document::Document;
use kaartwijzer_core::{Case, Lang, Pack};
use kaartwijzer_training::Progress;
use lessons::Aside;
use std::sync::{Mutex, MutexGuard, PoisonError};
use store::{Browser, Store};
use tab::{Begin, Kept, Tab};

const LANGUAGE: &str = "kaartwijzer.lang";
const THEME: &str = "kaartwijzer.theme";
/// Put there, and taken out again, to tell other tabs that everything is forgotten.
const FORGET: &str = "kaartwijzer.forget";

/// What is kept between visits.
#[derive(Debug)]
pub struct Keep {
    /// The language of the page.
    pub lang: RwSignal<Lang>,
    /// Its colours.
    pub theme: RwSignal<Theme>,
    /// The browser keeps nothing more: it is full, or may not.
    pub full: RwSignal<bool>,
    /// Turns over whenever the documents or the lessons are others.
    turned: RwSignal<bool>,
    tab: Mutex<Tab>,
    aside: Mutex<Aside>,
    /// What was practised and could not be put away.
    loose: Mutex<Progress>,
}

impl Keep {
    /// What was kept; else the first language of the browser that the page speaks, else Dutch.
    pub fn load() -> Self {
        let lang = Self::language();
        let theme = storage::get(Drawer::Browser, THEME).map(|id| Theme::from_id(&id)).unwrap_or_default();
        Self {
            lang: RwSignal::new(lang),
            theme: RwSignal::new(theme),
            full: RwSignal::new(!store::keeps(&Browser)),
            turned: RwSignal::new(false),
            tab: Mutex::default(),
            aside: Mutex::default(),
            loose: Mutex::default(),
        }
    }

    /// The language to begin in.
    pub fn language() -> Lang {
        first_known(storage::get(Drawer::Browser, LANGUAGE).into_iter().chain(tongue::preferred()))
    }

    /// Speaks another language from now on.
    pub fn speak(&self, lang: Lang) {
        self.lang.set(lang);
        storage::set(Drawer::Browser, LANGUAGE, lang.tag());
    }

    /// Goes on to the next colours.
    pub fn next_theme(&self) {
        let theme = self.theme.get_untracked().next();
        self.theme.set(theme);
        storage::set(Drawer::Browser, THEME, theme.id().unwrap_or_default());
    }

    /// The case to go on with, and what there is to say about it. What cannot be read stays where it is.
    pub fn last_case(&self, pack: &Pack) -> (Option<Case>, Option<Notice>) {
        document::take_over(&Browser);
        let begin = self.tab().begin(&Browser, pack);
        let unread = || document::all(&Browser, pack).iter().any(|document| document.case.is_none());
        match begin {
            Begin::Again(case) => (Some(case), Some(Notice::Restored)),
            Begin::Last(case) => {
                (Some(case), Some(if unread() { Notice::SetAside } else { Notice::Restored }))
            }
            Begin::New => (None, unread().then_some(Notice::SetAside)),
        }
    }

    /// Keeps the case on the desk from now on, from its first change on.
    pub fn follow(&'static self, desk: &'static Desk) {
        Effect::new(move |said: Option<bool>| {
            let (case, strand) = (desk.to_keep(), desk.strand());
            let kept = self.tab().save(&Browser, desk.pack(), strand, &case);
            let not = kept == Kept::Not;
            match kept {
                Kept::Not if said != Some(true) => desk.notice.set(Some(Notice::NotKept)),
                Kept::Apart => desk.notice.set(Some(Notice::Apart)),
                _ => {}
            }
            if kept != Kept::AsItWas {
                self.is_full(not);
                self.turn();
            }
            not
        });
    }

    /// Follows what other tabs do to the documents; calls back when one of them forgot everything.
    pub fn listen(&'static self, forgotten: impl Fn() + 'static) {
        storage::listen(move |key, there| {
            if key == FORGET && there {
                forgotten();
            } else if document::is_document(key)
                || lessons::is_lesson(key)
                || key == progress::PROGRESS
                || key.is_empty()
            {
                self.turn();
            }
        });
    }

    /// All documents, the one that was changed last first.
    pub fn documents(&self, pack: &Pack) -> Vec<Document> {
        document::all(&Browser, pack)
    }

    /// Whoever calls this follows what becomes of the documents.
    pub fn watch(&self) {
        self.turned.get();
    }

    /// Has whoever follows the documents draw anew.
    pub fn turned_over(&self) {
        self.turn();
    }

    /// A document.
    pub fn document(&self, pack: &Pack, id: &str) -> Option<Document> {
        document::read(&Browser, pack, id)
    }

    /// Whether the case on the desk is that of a document; tracked.
    pub fn is_on(&self, desk: &Desk, id: &str) -> bool {
        self.tab().document(desk.strand()) == Some(id)
    }

    /// Puts a document on the desk. Whether it was there and could be read.
    pub fn lay(&self, desk: &Desk, id: &str) -> bool {
        let Some(document) = self.document(desk.pack(), id) else { return false };
        let Some(case) = document.case.clone() else { return false };
        let before = self.tab().strand(id);
        let strand = desk.open_as(before, case);
        self.tab().hold(strand, document);
        self.turn();
        true
    }

    /// Keeps a case as a new document. Its id; none where the browser keeps nothing more.
    pub fn add(&self, pack: &Pack, case: &Case) -> Option<String> {
        let added = document::add(&Browser, pack, case);
        self.is_full(added.is_none());
        self.turn();
        added.map(|(id, _)| id)
    }

    /// Keeps a copy of a case as a new document, under a name of its own. Its id.
    pub fn copy(&self, pack: &Pack, case: &Case) -> Option<String> {
        self.add(pack, &document::copy(case, &self.documents(pack)))
    }

    /// Changes the case of a document that is not on the desk.
    pub fn change(&self, pack: &Pack, id: &str, change: impl FnOnce(&mut Case)) {
        let Some(mut case) = self.document(pack, id).and_then(|document| document.case) else { return };
        change(&mut case);
        let text = document::write(&Browser, pack, &case);
        self.is_full(!Browser.set(Drawer::Browser, &document::key(id), &text));
        self.turn();
    }

    /// Takes a document out. What it was can be put back.
    pub fn remove(&self, id: &str) {
        Browser.remove(Drawer::Browser, &document::key(id));
        self.tab().let_go(id);
        self.turn();
    }

    /// Puts back what was taken out. Its id.
    pub fn put_back(&self, id: &str, text: &str) -> Option<String> {
        let back = document::put_back(&Browser, id, text);
        self.is_full(back.is_none());
        self.turn();
        back
    }

    /// Whether the browser keeps nothing more, as far as it is known now.
    pub fn is_full_now(&self) -> bool {
        self.full.get_untracked()
    }

    /// Forgets everything that is kept, and tells the other tabs.
    pub fn forget(&self) {
        store::forget(&Browser, Drawer::Browser);
        if Browser.set(Drawer::Browser, FORGET, "?") {
            Browser.remove(Drawer::Browser, FORGET);
        }
    }

    /// Forgets what this tab had open, and how it looked.
    pub fn forget_tab(&self) {
        store::forget(&Browser, Drawer::Tab);
        *self.tab() = Tab::default();
        *self.aside() = Aside::default();
        self.let_loose(None);
        self.theme.set(Theme::default());
        self.is_full(!store::keeps(&Browser));
        self.turn();
    }

    /// What this tab has open. Nobody holds it while a signal is set.
    fn tab(&self) -> MutexGuard<'_, Tab> {
        self.tab.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What of the lessons is not in the storage. Nobody holds it while a signal is set.
    fn aside(&self) -> MutexGuard<'_, Aside> {
        self.aside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn loose(&self) -> Progress {
        self.loose.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn let_loose(&self, loose: Option<Progress>) {
        *self.loose.lock().unwrap_or_else(PoisonError::into_inner) = loose.unwrap_or_default();
    }

    fn is_full(&self, full: bool) {
        if self.full.get_untracked() != full {
            self.full.set(full);
        }
    }

    /// Has whoever watches look again.
    pub fn turn(&self) {
        self.turned.update(|turned| *turned = !*turned);
    }
}

fn first_known(tags: impl Iterator<Item = String>) -> Lang {
    let mut tags = tags;
    tags.find_map(|tag| Lang::from_tag(&tag)).unwrap_or(Lang::Nl)
}
