//! The lessons that are kept, each under a key of its own; where the browser takes none, until the page is closed.

use super::Keep;
use super::store::{Browser, Store};
use crate::browser::storage::Drawer;
use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::{Lang, Pack, QuestionIx, order};
use kaartwijzer_training::{Lesson, lesson};

/// Lessons stand under this, followed by their ids.
const LESSON: &str = "kaartwijzer.lesson.";

/// A lesson that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Just as it is kept.
    pub text: String,
    /// When it was last changed, `2016-09-12T10:12:05.123`.
    pub changed: String,
    /// The lesson; none where it cannot be read (any longer, or yet).
    pub lesson: Option<Lesson>,
}

/// What of a lesson is looked at while it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The step that is unfolded, by the id of its lesson, `/` and its own; empty where none is.
    pub step: String,
    /// The question whose cells are shown.
    pub question: QuestionIx,
    /// The ask whose changes are offered, by its place.
    pub ask: Option<usize>,
    /// The language that texts are written in; none where it is that of the page.
    pub lang: Option<Lang>,
}

/// What is not in the storage: lessons by their ids, and what is looked at.
#[derive(Debug, Default)]
pub struct Aside {
    texts: Vec<(String, String)>,
    look: Option<Look>,
    /// The lesson that the page carries: its id here.
    carried: Option<String>,
}

/// How a lesson that came was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// As it is.
    New,
    /// The very same was there.
    Here,
    /// Another one has its id: it got a new one.
    Beside,
}

/// Whether a key is that of a lesson.
pub fn is_lesson(key: &str) -> bool {
    key.starts_with(LESSON)
}

fn key(id: &str) -> String {
    [LESSON, id].concat()
}

fn read(store: &dyn Store, pack: &Pack, id: &str, text: String) -> Kept {
    let json = store.read(&text);
    let json = json.as_ref();
    let found = json.and_then(|json| lesson::from_json(json.get("lesson")?, pack).ok());
    let changed = match json.and_then(|json| json.get("changed")) {
        Some(Json::Text(changed)) => changed.clone(),
        _ => String::new(),
    };
    // The key decides: a lesson whose id was changed by hand is still found where it lies.
    let lesson = found.map(|lesson| Lesson { id: id.to_owned(), ..lesson });
    Kept { id: id.to_owned(), text, changed, lesson }
}

/// What is kept of a lesson that was changed just now.
pub(super) fn written(store: &dyn Store, pack: &Pack, lesson: &Lesson) -> String {
    let changed = Json::Text(store.now());
    json::text(&Json::map([("changed", changed), ("lesson", lesson::to_json(lesson, pack))]))
}

impl Aside {
    fn text(&self, store: &dyn Store, id: &str) -> Option<String> {
        let aside = self.texts.iter().find(|(known, _)| known == id).map(|(_, text)| text.clone());
        aside.or_else(|| store.get(Drawer::Browser, &key(id)))
    }

    fn ids(&self, store: &dyn Store) -> Vec<String> {
        let mut ids: Vec<String> = self.texts.iter().map(|(id, _)| id.clone()).collect();
        for key in store.keys(Drawer::Browser) {
            if let Some(id) = key.strip_prefix(LESSON)
                && !ids.iter().any(|known| known == id)
            {
                ids.push(id.to_owned());
            }
        }
        ids
    }

    /// A lesson.
    pub fn get(&self, store: &dyn Store, pack: &Pack, id: &str) -> Option<Kept> {
        self.text(store, id).map(|text| read(store, pack, id, text))
    }

    /// All lessons, the one that was changed last first.
    pub fn all(&self, store: &dyn Store, pack: &Pack) -> Vec<Kept> {
        let ids = self.ids(store).into_iter();
        let mut all: Vec<Kept> = ids.filter_map(|id| self.get(store, pack, &id)).collect();
        order::by(&mut all, |kept| (kept.changed.clone(), kept.id.clone()));
        all.reverse();
        all
    }

    /// Keeps a text under an id. Whether the storage took it; where it did not, it is kept until the page is closed.
    pub fn put(&mut self, store: &dyn Store, id: &str, text: String) -> bool {
        self.texts.retain(|(known, _)| known != id);
        let kept = store.set(Drawer::Browser, &key(id), &text);
        if !kept {
            self.texts.push((id.to_owned(), text));
        }
        kept
    }

    /// Takes a lesson out.
    pub fn remove(&mut self, store: &dyn Store, id: &str) {
        self.texts.retain(|(known, _)| known != id);
        store.remove(Drawer::Browser, &key(id));
    }

    /// An id that no lesson has: this one, or one that chance draws.
    pub fn free(&self, store: &dyn Store, id: &str) -> String {
        let mut free = id.to_owned();
        while free.is_empty() || self.text(store, &free).is_some() {
            free = store.chance().to_string();
        }
        free
    }

    /// Under which id a lesson that came can be kept, and how it stands to what is there.
    pub fn place(&self, store: &dyn Store, pack: &Pack, came: &Lesson) -> (String, Taken) {
        match self.get(store, pack, &came.id) {
            None => (came.id.clone(), Taken::New),
            Some(kept) if kept.lesson.as_ref() == Some(came) => (came.id.clone(), Taken::Here),
            Some(_) => (self.free(store, &came.id), Taken::Beside),
        }
    }
}

impl Keep {
    /// All lessons of somebody's own, the one that was changed last first.
    pub fn lessons(&self, pack: &Pack) -> Vec<Kept> {
        self.aside().all(&Browser, pack)
    }

    /// A lesson of somebody's own.
    pub fn lesson(&self, pack: &Pack, id: &str) -> Option<Lesson> {
        self.kept_lesson(pack, id)?.lesson
    }

    /// The same, as it is kept.
    pub fn kept_lesson(&self, pack: &Pack, id: &str) -> Option<Kept> {
        self.aside().get(&Browser, pack, id)
    }

    /// Whether a lesson came inside the page and was not changed since.
    pub fn is_carried(&self, id: &str) -> bool {
        let aside = self.aside();
        aside.carried.as_deref() == Some(id) && aside.texts.iter().any(|(known, _)| known == id)
    }

    /// Keeps a lesson, under its id. Whether the browser took it; it is there until the page is closed either way.
    pub fn teach(&self, pack: &Pack, lesson: &Lesson) -> bool {
        self.put_lesson(&lesson.id, written(&Browser, pack, lesson))
    }

    /// Keeps what was kept before under an id.
    pub fn put_lesson(&self, id: &str, text: String) -> bool {
        let kept = self.aside().put(&Browser, id, text);
        self.is_full(!kept);
        self.turn();
        kept
    }

    /// Changes a lesson. What was kept of it before; none where there is no such lesson, or nothing changed.
    pub fn change_lesson(&self, pack: &Pack, id: &str, change: &dyn Fn(&mut Lesson)) -> Option<String> {
        let kept = self.kept_lesson(pack, id)?;
        let mut lesson = kept.lesson.clone()?;
        change(&mut lesson);
        (kept.lesson.as_ref() != Some(&lesson)).then(|| {
            self.teach(pack, &lesson);
            kept.text
        })
    }

    /// Keeps a lesson as a new one. Its id.
    pub fn add_lesson(&self, pack: &Pack, lesson: Lesson) -> String {
        let id = self.aside().free(&Browser, "");
        self.teach(pack, &Lesson { id: id.clone(), ..lesson });
        id
    }

    /// Takes in a lesson that came. Its id here, and how it was taken.
    pub fn take_lesson(&self, pack: &Pack, came: Lesson) -> (String, Taken) {
        let (id, taken) = self.aside().place(&Browser, pack, &came);
        if taken != Taken::Here {
            self.teach(pack, &Lesson { id: id.clone(), ..came });
        }
        (id, taken)
    }

    /// Holds the lesson that the page carries, until the page is closed. Its id here.
    pub fn carry(&self, pack: &Pack, came: Lesson) -> String {
        let mut aside = self.aside();
        let (mut id, taken) = aside.place(&Browser, pack, &came);
        if taken == Taken::Beside {
            // The same at every start: what was practised of it is found again.
            id = [&came.id, "-1"].concat();
        }
        if taken != Taken::Here {
            let text = written(&Browser, pack, &Lesson { id: id.clone(), ..came });
            aside.texts.push((id.clone(), text));
        }
        aside.carried = Some(id.clone());
        id
    }

    /// Takes a lesson out. What it was can be put back.
    pub fn remove_lesson(&self, id: &str) {
        self.aside().remove(&Browser, id);
        self.turn();
    }

    /// What of a lesson is looked at; tracked.
    pub fn look(&self) -> Look {
        self.watch();
        self.look_now()
    }

    /// The same, for what happens when something is pressed.
    pub fn look_now(&self) -> Look {
        let here = || Look { step: String::new(), question: QuestionIx(0), ask: None, lang: None };
        self.aside().look.clone().unwrap_or_else(here)
    }

    /// Looks at something else of a lesson.
    pub fn look_at(&self, look: Look) {
        self.aside().look = Some(look);
        self.turn();
    }
}
