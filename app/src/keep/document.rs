//! A document: one case in the storage of this browser, under a key of its own, with the moment it was last changed.

use super::store::{OURS, Store};
use crate::browser::storage::Drawer;
use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::{Case, Pack, Words, casefile, order};

/// Documents stand under this, followed by their ids.
const DOCUMENT: &str = "kaartwijzer.doc.";
/// Where the last case stood before there were documents.
const LAST_CASE: &str = "kaartwijzer.case";

/// A case that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its id; no other document ever has it.
    pub id: String,
    /// Just as it is kept: whoever changed it meanwhile has changed this.
    pub text: String,
    /// When it was last changed, `2016-09-12T10:12:05.123`.
    pub changed: String,
    /// The case; none where it cannot be read (any longer, or yet).
    pub case: Option<Case>,
}

/// Whether a key is that of a document.
pub fn is_document(key: &str) -> bool {
    key.starts_with(DOCUMENT)
}

/// The key of a document.
pub fn key(id: &str) -> String {
    [DOCUMENT, id].concat()
}

/// The text of a document, as it is kept now.
pub fn text(store: &dyn Store, id: &str) -> Option<String> {
    store.get(Drawer::Browser, &key(id))
}

/// A document.
pub fn read(store: &dyn Store, pack: &Pack, id: &str) -> Option<Document> {
    let text = text(store, id)?;
    let json = store.read(&text);
    let json = json.as_ref();
    let case = json.and_then(|json| casefile::from_json(json.get("case")?, pack).ok());
    let changed = match json.and_then(|json| json.get("changed")) {
        Some(Json::Text(changed)) => changed.clone(),
        _ => String::new(),
    };
    Some(Document { id: id.to_owned(), text, changed, case })
}

/// All documents, the one that was changed last first.
pub fn all(store: &dyn Store, pack: &Pack) -> Vec<Document> {
    let keys = store.keys(Drawer::Browser);
    let ids = keys.iter().filter_map(|key| key.strip_prefix(DOCUMENT));
    let mut all: Vec<Document> = ids.filter_map(|id| read(store, pack, id)).collect();
    // The id decides between two of one moment: the storage has no order of its own.
    order::by(&mut all, |document| (document.changed.clone(), document.id.clone()));
    all.reverse();
    all
}

/// What is kept of a case that was changed just now.
pub fn write(store: &dyn Store, pack: &Pack, case: &Case) -> String {
    json::text(&Json::map([("changed", Json::Text(store.now())), ("case", casefile::to_json(case, pack))]))
}

/// Keeps a case as a new document. Its id, and what is kept; none where the browser keeps nothing more.
pub fn add(store: &dyn Store, pack: &Pack, case: &Case) -> Option<(String, String)> {
    let (id, text) = (fresh(store), write(store, pack, case));
    store.set(Drawer::Browser, &key(&id), &text).then_some((id, text))
}

/// Keeps a text as a document: under this id, or under another one where that is taken.
pub fn put_back(store: &dyn Store, id: &str, kept: &str) -> Option<String> {
    let id = if text(store, id).is_none() { id.to_owned() } else { fresh(store) };
    store.set(Drawer::Browser, &key(&id), kept).then_some(id)
}

/// Takes the case that an older version of this page kept over into the documents. Whether there was none, or it is one now.
pub fn take_over(store: &dyn Store) -> bool {
    let Some(case) = store.get(Drawer::Browser, LAST_CASE) else { return true };
    // What is no JSON is kept as it is: it can be looked at, and saved.
    let kept = match store.read(&case) {
        Some(_) => ["{\"changed\":\"", &store.now(), "\",\"case\":", &case, "}"].concat(),
        None => case.clone(),
    };
    let id = fresh(store);
    store.remove(Drawer::Browser, LAST_CASE);
    let taken = store.set(Drawer::Browser, &key(&id), &kept);
    if !taken {
        // Full to the brim: there was room for it a moment ago.
        store.set(Drawer::Browser, LAST_CASE, &case);
    }
    taken
}

/// The name of a case: its title, else the name on the card; empty where it has neither.
pub fn name(case: &Case, lang: kaartwijzer_core::Lang) -> &str {
    let title = case.title.get(lang);
    if title.is_empty() { &case.alias } else { title }
}

/// Another case of the same kind, under a name that nobody has: this one with a number.
pub fn copy(case: &Case, taken: &[Document]) -> Case {
    let titles = match &case.title {
        Words::Four(titles) => titles.each_ref().map(String::as_str),
        Words::One(title) => [if title.is_empty() { case.alias.as_str() } else { title }; 4],
    };
    let is_taken = |title: &str| {
        let same = |title: &str, case: &Case| match &case.title {
            Words::One(own) => own == title,
            Words::Four(own) => own.iter().any(|own| own == title),
        };
        taken.iter().filter_map(|document| document.case.as_ref()).any(|case| same(title, case))
    };
    let numbered = |number: usize| {
        titles.map(|title| {
            let stem = title.strip_suffix(')').and_then(|title| title.rsplit_once(" ("));
            let stem = stem.filter(|(_, digits)| digits.bytes().all(|byte| byte.is_ascii_digit()));
            [stem.map_or(title, |(stem, _)| stem), " (", &number.to_string(), ")"].concat()
        })
    };
    let free = (2..usize::MAX).map(numbered).find(|titles| !titles.iter().any(|title| is_taken(title)));
    let title = match (&case.title, free.unwrap_or_default()) {
        (Words::Four(_), titles) => Words::Four(titles),
        (Words::One(_), [title, ..]) => Words::One(title),
    };
    Case { title, ..case.clone() }
}

/// An id that no document has.
fn fresh(store: &dyn Store) -> String {
    loop {
        let id = store.chance().to_string();
        if text(store, &id).is_none() {
            return id;
        }
    }
}

/// Everything of ours begins alike.
const _: () = assert!(DOCUMENT.len() > OURS.len());
