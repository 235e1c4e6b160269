//! What this tab has open: which document the case on its desk belongs to, and what it last saw of it.
//!
//! The rule: no document's content is ever replaced by that of another case, nor by a tab that has not seen it. A tab
//! reads what is kept before it writes; where that is not what it last saw, another tab was there, and this one goes on
//! under an id of its own. So nothing is lost, and no tab waits for another.

use super::document::{self, Document, key};
use super::store::Store;
use crate::browser::storage::Drawer;
use crate::desk::list::{self, List};
use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::{Case, Opening, Pack, casefile};

/// What a tab had open, for when it is loaded again.
const TAB: &str = "kaartwijzer.tab";

/// The cases that came to the desk of this tab, by their strand.
#[derive(Debug, Default)]
pub struct Tab {
    held: Vec<Held>,
}

/// A case, and the document it belongs to.
#[derive(Debug)]
struct Held {
    strand: usize,
    /// Its document; empty while it has none.
    id: String,
    /// What was last seen or written there.
    seen: String,
    /// The case as it is there, or as it came; what is chosen in it apart.
    case: Case,
    /// It came from somewhere: without a document it is kept for this tab.
    came: bool,
}

/// What became of a case that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// There was nothing to write.
    AsItWas,
    /// It is kept.
    Written,
    /// It is kept as a document of its own, for another tab had changed the one it came from.
    Apart,
    /// It is not: the storage is full, or closed.
    Not,
}

/// With what a tab begins.
#[derive(Debug, Clone, PartialEq)]
pub enum Begin {
    /// Nothing is kept.
    New,
    /// This tab had this case open.
    Again(Case),
    /// This was changed last.
    Last(Case),
}

impl Tab {
    /// The case that this tab had open, else the one that was changed last.
    pub fn begin(&mut self, store: &dyn Store, pack: &Pack) -> Begin {
        let tab = store.get(Drawer::Tab, TAB).and_then(|text| store.read(&text));
        let part = |name| tab.as_ref().and_then(|tab| tab.get(name));
        if let Some(case) = part("case").and_then(|case| casefile::from_json(case, pack).ok()) {
            self.held = vec![Held {
                strand: 0,
                id: String::new(),
                seen: String::new(),
                case: closed(&case),
                came: true,
            }];
            return Begin::Again(case);
        }
        if let Some(Json::Text(id)) = part("doc")
            && let Some(document) = document::read(store, pack, id)
            && let Some(case) = self.hold(0, document)
        {
            // Another tab may have changed it: what was chosen here may be gone there.
            let open = part("open").and_then(|open| opening(&case, open, pack));
            return Begin::Again(Case { open: open.or_else(|| case.open.clone()), ..case });
        }
        let last = document::all(store, pack).into_iter().find(|document| document.case.is_some());
        last.and_then(|last| self.hold(0, last)).map_or(Begin::New, Begin::Last)
    }

    /// Notes that the case of a document is on the desk, as this strand. The case.
    pub fn hold(&mut self, strand: usize, document: Document) -> Option<Case> {
        let Document { id, text, case, .. } = document;
        let case = case?;
        self.held.retain(|held| held.strand != strand);
        self.held.push(Held { strand, id, seen: text, case: closed(&case), came: true });
        Some(case)
    }

    /// The document of a strand.
    pub fn document(&self, strand: usize) -> Option<&str> {
        let held = self.held.iter().find(|held| held.strand == strand)?;
        Some(held.id.as_str()).filter(|id| !id.is_empty())
    }

    /// The strand of a document that was on this desk before.
    pub fn strand(&self, id: &str) -> Option<usize> {
        self.held.iter().find(|held| held.id == id).map(|held| held.strand)
    }

    /// Notes that a document is gone: what comes back of it by undo is a case without one.
    pub fn let_go(&mut self, id: &str) {
        for held in self.held.iter_mut().filter(|held| held.id == id) {
            held.id.clear();
        }
    }

    /// Keeps the case on the desk, if it is another one than is kept, and what this tab has open.
    pub fn save(&mut self, store: &dyn Store, pack: &Pack, strand: usize, case: &Case) -> Kept {
        let now = closed(case);
        let at = self.held.iter().position(|held| held.strand == strand).unwrap_or_else(|| {
            let (id, seen) = (String::new(), String::new());
            self.held.push(Held { strand, id, seen, case: now.clone(), came: strand > 0 });
            self.held.len() - 1
        });
        let held = &mut self.held[at];
        let kept = if now == held.case {
            if !held.id.is_empty() && document::text(store, &held.id).is_none() {
                held.id.clear();
            }
            Kept::AsItWas
        } else {
            held.write(store, pack, case, now)
        };
        let tab = held.note(pack, case, kept);
        match tab {
            Some(tab) => drop(store.set(Drawer::Tab, TAB, &json::text(&tab))),
            None => store.remove(Drawer::Tab, TAB),
        }
        kept
    }
}

impl Held {
    fn write(&mut self, store: &dyn Store, pack: &Pack, case: &Case, now: Case) -> Kept {
        let has_one = !self.id.is_empty();
        let alone = has_one && document::text(store, &self.id).as_ref() == Some(&self.seen);
        let written = if alone {
            let text = document::write(store, pack, case);
            store.set(Drawer::Browser, &key(&self.id), &text).then(|| (self.id.clone(), text))
        } else {
            document::add(store, pack, case)
        };
        let Some((id, seen)) = written else { return Kept::Not };
        *self = Self { strand: self.strand, id, seen, case: now, came: true };
        if has_one && !alone { Kept::Apart } else { Kept::Written }
    }

    /// What this tab must know when it is loaded again: the document and what is chosen in it, or the whole case.
    fn note(&self, pack: &Pack, case: &Case, kept: Kept) -> Option<Json> {
        if !self.id.is_empty() && kept != Kept::Not {
            Some(Json::map([
                ("doc", Json::text(&self.id)),
                ("open", chosen(case, pack).unwrap_or(Json::Nothing)),
            ]))
        } else if self.came || kept == Kept::Not {
            Some(Json::map([("case", casefile::to_json(case, pack))]))
        } else {
            None
        }
    }
}

/// A case whatever is chosen in it: looking at it changes nothing.
fn closed(case: &Case) -> Case {
    Case { open: None, ..case.clone() }
}

/// What is chosen in a case, in ids.
fn chosen(case: &Case, pack: &Pack) -> Option<Json> {
    let open = case.open.as_ref()?;
    let id = |id: Option<&String>| id.map_or(Json::Nothing, |id| Json::text(id));
    Some(Json::map([
        ("question", id(pack.questions.get(open.question.at()).map(|question| &question.id))),
        ("person", id(open.participant.and_then(|at| Some(&case.participants.get(at)?.id)))),
        ("item", id(open.item.and_then(|at| Some(&case.items.get(at)?.id)))),
    ]))
}

/// The same, read again: what the case no longer has is not chosen.
fn opening(case: &Case, chosen: &Json, pack: &Pack) -> Option<Opening> {
    let id = |key| match chosen.get(key) {
        Some(Json::Text(id)) => Some(id.as_str()),
        _ => None,
    };
    Some(Opening {
        question: pack.question(id("question")?)?,
        participant: id("person").and_then(|id| list::place(case, List::People, id)),
        item: id("item").and_then(|id| list::place(case, List::Items, id)),
    })
}
