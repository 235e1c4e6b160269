//! Several tabs, a full storage, and what is broken, without a browser.

mod lessons;

use super::document;
use super::first_known;
use super::progress::{self, Found};
use super::results;
use super::room;
use super::store::{self, Store};
use super::tab::{Begin, Kept, Tab};
use crate::browser::storage::Drawer;
use crate::desk::history::History;
use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::{Case, Lang, Pack, Policy, Words, casefile};
use kaartwijzer_texts::examples;
use kaartwijzer_training::progress::{Answered, Attempt, Place};
use kaartwijzer_training::{Marked, Progress};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::LazyLock;

static POLICY: LazyLock<Policy> = LazyLock::new(Policy::builtin);

type Texts = Rc<RefCell<Vec<(String, String)>>>;

/// A browser of nothing but lists. All tabs share one drawer; room is counted in bytes.
#[derive(Clone)]
struct Lists {
    all: Texts,
    tab: Texts,
    clock: Rc<Cell<u32>>,
    room: Rc<Cell<usize>>,
}

impl Lists {
    fn new() -> Self {
        let room = Rc::new(Cell::new(1_000_000));
        Self { all: Texts::default(), tab: Texts::default(), clock: Rc::default(), room }
    }

    /// Another tab of the same browser.
    fn another(&self) -> Self {
        Self { tab: Texts::default(), ..self.clone() }
    }

    fn drawer(&self, drawer: Drawer) -> &Texts {
        match drawer {
            Drawer::Browser => &self.all,
            Drawer::Tab => &self.tab,
        }
    }
}

impl Store for Lists {
    fn get(&self, drawer: Drawer, key: &str) -> Option<String> {
        self.drawer(drawer).borrow().iter().find(|(known, _)| known == key).map(|(_, text)| text.clone())
    }

    fn set(&self, drawer: Drawer, key: &str, text: &str) -> bool {
        let mut texts = self.drawer(drawer).borrow_mut();
        let others: usize = texts.iter().filter(|(known, _)| known != key).map(|(_, text)| text.len()).sum();
        if others + text.len() > self.room.get() {
            return false;
        }
        texts.retain(|(known, _)| known != key);
        texts.push((key.to_owned(), text.to_owned()));
        true
    }

    fn remove(&self, drawer: Drawer, key: &str) {
        self.drawer(drawer).borrow_mut().retain(|(known, _)| known != key);
    }

    fn keys(&self, drawer: Drawer) -> Vec<String> {
        self.drawer(drawer).borrow().iter().map(|(key, _)| key.clone()).collect()
    }

    fn read(&self, text: &str) -> Option<Json> {
        serde_json::from_str(text).ok()
    }

    fn now(&self) -> String {
        self.clock.set(self.clock.get() + 1);
        format!("2016-09-12T10:12:05.{:03}", self.clock.get())
    }

    fn chance(&self) -> u32 {
        self.clock.set(self.clock.get() + 1);
        self.clock.get() / 2 // drawn twice, so that ids that are taken come up too
    }
}

fn pack() -> &'static Pack {
    POLICY.pack()
}

fn first() -> Case {
    let json = serde_json::from_str(examples::FIRST).unwrap();
    casefile::from_json(&json, pack()).unwrap()
}

fn named(name: &str) -> Case {
    Case { title: Words::from(name), ..first() }
}

fn titles(store: &Lists) -> Vec<String> {
    let all = document::all(store, pack()).into_iter();
    all.map(|one| one.case.map_or("?".into(), |case| case.title.get(Lang::Nl).to_owned())).collect()
}

fn begin(store: &Lists) -> (Tab, Begin) {
    let mut tab = Tab::default();
    let begin = tab.begin(store, pack());
    (tab, begin)
}

/// A tab that came to this case, in this strand.
fn save(tab: &mut Tab, store: &Lists, strand: usize, name: &str) -> Kept {
    tab.save(store, pack(), strand, &named(name))
}

#[test]
fn the_first_language_the_page_speaks_is_taken_and_dutch_where_there_is_none() {
    let pick = |tags: &[&str]| first_known(tags.iter().map(ToString::to_string));
    assert_eq!(pick(&["it-IT", "fr-BE", "nl"]), Lang::Fr);
    assert_eq!(pick(&["it"]), Lang::Nl);
    assert_eq!(pick(&[]), Lang::Nl);
}

#[test]
fn nothing_is_kept_before_something_is_changed() {
    let store = Lists::new();
    let (mut tab, begun) = begin(&store);
    assert_eq!(begun, Begin::New);
    assert_eq!(save(&mut tab, &store, 0, "a"), Kept::AsItWas);
    let looked = Case { open: None, ..named("a") };
    assert_eq!(tab.save(&store, pack(), 0, &looked), Kept::AsItWas);
    assert!(store.all.borrow().is_empty() && store.tab.borrow().is_empty());
    assert_eq!(save(&mut tab, &store, 0, "b"), Kept::Written);
    assert_eq!(titles(&store), ["b"]);
    assert_eq!(save(&mut tab, &store, 0, "c"), Kept::Written);
    assert_eq!(titles(&store), ["c"]);
}

#[test]
fn a_reload_comes_back_to_what_the_tab_had_open_and_a_new_tab_to_what_was_changed_last() {
    let store = Lists::new();
    let (mut one, _) = begin(&store);
    save(&mut one, &store, 0, "a");
    save(&mut one, &store, 0, "one");
    let other = store.another();
    let (mut two, begun) = begin(&other);
    assert!(matches!(begun, Begin::Last(case) if case.title == Words::from("one")));
    save(&mut two, &other, 1, "example");
    save(&mut two, &other, 1, "two");
    assert_eq!(titles(&store), ["two", "one"]);
    let again = |store: &Lists| match begin(store).1 {
        Begin::Again(case) => case,
        other => panic!("{other:?}"),
    };
    let chosen = kaartwijzer_core::Opening { item: None, ..first().open.unwrap() };
    one.save(&store, pack(), 0, &Case { open: Some(chosen.clone()), ..named("one") });
    assert_eq!(again(&store), Case { open: Some(chosen), ..named("one") });
    assert_eq!(again(&other).title, Words::from("two"));
    assert!(matches!(begin(&store.another()).1, Begin::Last(case) if case.title == Words::from("two")));
}

#[test]
fn what_was_opened_and_not_changed_is_there_after_a_reload_and_in_no_list() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    save(&mut tab, &store, 0, "a");
    save(&mut tab, &store, 0, "mine");
    assert_eq!(save(&mut tab, &store, 1, "example"), Kept::AsItWas);
    assert_eq!(titles(&store), ["mine"]);
    let (mut tab, begun) = begin(&store);
    assert_eq!(begun, Begin::Again(named("example")));
    assert_eq!(save(&mut tab, &store, 0, "example"), Kept::AsItWas);
    assert_eq!(save(&mut tab, &store, 0, "changed"), Kept::Written);
    assert_eq!(titles(&store), ["changed", "mine"]);
}

#[test]
fn two_tabs_that_change_one_case_both_keep_their_own() {
    let store = Lists::new();
    let (mut one, _) = begin(&store);
    save(&mut one, &store, 0, "a");
    save(&mut one, &store, 0, "b");
    let other = store.another();
    let (mut two, _) = begin(&other);
    assert_eq!(save(&mut two, &other, 0, "b"), Kept::AsItWas);
    assert_eq!(save(&mut two, &other, 0, "two"), Kept::Written);
    assert_eq!(save(&mut one, &store, 0, "one"), Kept::Apart);
    assert_eq!(titles(&store), ["one", "two"]);
    // Said once: from here on each has its own.
    assert_eq!(save(&mut one, &store, 0, "one more"), Kept::Written);
    assert_eq!(save(&mut two, &other, 0, "two more"), Kept::Written);
    assert_eq!(titles(&store), ["two more", "one more"]);
}

#[test]
fn steps_back_over_another_case_write_each_to_its_own() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    let mut history = History::default();
    let mut now = named("a");
    let mut kept = |history: &History, now: &Case| tab.save(&store, pack(), history.strand(), now);
    kept(&history, &now);
    let change = |history: &mut History, now: &mut Case, name: &str| {
        history.note(std::mem::replace(now, named(name)));
    };
    change(&mut history, &mut now, "first");
    kept(&history, &now);
    history.turn(std::mem::replace(&mut now, named("example")), None);
    kept(&history, &now);
    change(&mut history, &mut now, "second");
    kept(&history, &now);
    for step in 0..3 {
        now = history.undo(&now).unwrap();
        kept(&history, &now);
        assert!(titles(&store).len() == 2, "after {step} steps: {:?}", titles(&store));
    }
    // Back before its own first change, a document holds that; forth again, what came of it.
    assert_eq!(titles(&store), ["a", "example"]);
    for _ in 0..3 {
        now = history.redo(&now).unwrap();
        kept(&history, &now);
    }
    assert_eq!(titles(&store), ["second", "first"]);
}

#[test]
fn a_case_that_was_deleted_and_comes_back_by_undo_is_not_lost() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    save(&mut tab, &store, 0, "a");
    save(&mut tab, &store, 0, "b");
    let id = tab.document(0).unwrap().to_owned();
    save(&mut tab, &store, 1, "example");
    store.remove(Drawer::Browser, &document::key(&id));
    tab.let_go(&id);
    assert_eq!(save(&mut tab, &store, 0, "b"), Kept::AsItWas);
    assert_eq!(begin(&store).1, Begin::Again(named("b")));
    assert_eq!(save(&mut tab, &store, 0, "c"), Kept::Written);
    assert_eq!(titles(&store), ["c"]);
}

#[test]
fn a_case_deleted_by_another_tab_goes_on_here() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    save(&mut tab, &store, 0, "a");
    save(&mut tab, &store, 0, "b");
    let id = tab.document(0).unwrap().to_owned();
    let text = document::text(&store, &id).unwrap();
    store.remove(Drawer::Browser, &document::key(&id));
    assert_eq!(save(&mut tab, &store, 0, "c"), Kept::Apart);
    // And the other tab can put it back.
    assert_eq!(document::put_back(&store, &id, &text).as_deref(), Some(id.as_str()));
    assert_ne!(document::put_back(&store, &id, &text).as_deref(), Some(id.as_str()));
    assert_eq!(titles(&store).len(), 3);
}

#[test]
fn a_full_storage_is_told_and_nothing_that_was_kept_is_lost() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    save(&mut tab, &store, 0, "a");
    save(&mut tab, &store, 0, "b");
    store.room.set(10);
    assert!(store::keeps(&store) || !store.all.borrow().is_empty());
    assert_eq!(save(&mut tab, &store, 0, "c"), Kept::Not);
    assert_eq!(titles(&store), ["b"]);
    assert!(document::add(&store, pack(), &named("d")).is_none());
    store.room.set(1_000_000);
    // The next change tries again, and so does a look elsewhere in the same case.
    assert_eq!(save(&mut tab, &store, 0, "c"), Kept::Written);
    assert_eq!(titles(&store), ["c"]);
    assert!(store::keeps(&store));
}

#[test]
fn what_is_broken_stays_where_it_is_and_stops_nobody() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    save(&mut tab, &store, 0, "a");
    save(&mut tab, &store, 0, "good");
    for (at, text) in
        ["", "null", "{", "[]", "{\"case\":7}", "{\"changed\":[],\"case\":{}}"].iter().enumerate()
    {
        store.set(Drawer::Browser, &document::key(&["broken", &at.to_string()].concat()), text);
    }
    for tab in ["", "null", "{\"doc\":\"broken0\"}", "{\"doc\":\"gone\",\"open\":3}", "{\"case\":[]}"] {
        store.set(Drawer::Tab, "kaartwijzer.tab", tab);
        assert!(matches!(begin(&store).1, Begin::Last(case) if case.title == Words::from("good")), "{tab}");
    }
    assert_eq!(titles(&store).iter().filter(|title| *title == "?").count(), 6);
}

#[test]
fn the_case_of_an_older_page_is_taken_over() {
    let store = Lists::new();
    let text = json::text(&casefile::to_json(&named("old"), pack()));
    store.set(Drawer::Browser, "kaartwijzer.case", &text);
    assert!(document::take_over(&store) && document::take_over(&store));
    assert_eq!(titles(&store), ["old"]);
    // One that cannot be read is there to be looked at; one there is no room for stays.
    store.set(Drawer::Browser, "kaartwijzer.case", "{");
    assert!(document::take_over(&store));
    assert_eq!(titles(&store).len(), 2);
    store.set(Drawer::Browser, "kaartwijzer.case", &text);
    store.room.set(store.all.borrow().iter().map(|(_, text)| text.len()).sum());
    assert!(!document::take_over(&store));
    assert_eq!(store.get(Drawer::Browser, "kaartwijzer.case").as_ref(), Some(&text));
}

#[test]
fn a_copy_has_a_name_of_its_own() {
    let store = Lists::new();
    let add = |case: &Case| document::add(&store, pack(), case).unwrap();
    add(&named("Les"));
    let all = |store: &Lists| document::all(store, pack());
    let copy = document::copy(&named("Les"), &all(&store));
    assert_eq!(copy.title, Words::from("Les (2)"));
    add(&copy);
    assert_eq!(document::copy(&copy, &all(&store)).title, Words::from("Les (3)"));
    let untitled = Case { title: Words::default(), alias: "Alfa-3".into(), ..first() };
    assert_eq!(document::name(&untitled, Lang::Nl), "Alfa-3");
    assert_eq!(document::copy(&untitled, &all(&store)).title, Words::from("Alfa-3 (2)"));
    let four = document::copy(&first(), &all(&store));
    assert!(Lang::ALL.iter().all(|lang| four.title.get(*lang).ends_with(" (2)")), "{:?}", four.title);
}

#[test]
fn only_what_is_ours_is_forgotten() {
    let store = Lists::new();
    let (mut tab, _) = begin(&store);
    save(&mut tab, &store, 0, "a");
    save(&mut tab, &store, 0, "b");
    store.set(Drawer::Browser, "neighbour", "theirs");
    store::forget(&store, Drawer::Browser);
    store::forget(&store, Drawer::Tab);
    assert_eq!(store.keys(Drawer::Browser), ["neighbour"]);
    assert!(store.keys(Drawer::Tab).is_empty());
}

fn practised(step: &str) -> Attempt {
    let marked = Some(Marked { family: true, kind: None });
    let asks = vec![Answered { marked, ..Answered::default() }];
    let place = Place::Chapter("one".into(), step.into());
    Attempt { place, day: "2016-09-12".parse().unwrap(), turn: 0, asks }
}

fn practise(store: &Lists, step: &str) -> Option<Progress> {
    progress::change(store, &Progress::default(), |all| all.record(practised(step)))
}

#[test]
fn two_tabs_that_practise_lose_nothing_of_each_other() {
    let one = Lists::new();
    let two = one.another();
    for (tab, step) in [(&one, "a"), (&two, "b"), (&one, "c")] {
        assert_eq!(practise(tab, step), None);
    }
    assert_eq!(progress::whole(&one, &Progress::default()).attempts().len(), 3);
}

#[test]
fn what_cannot_be_put_away_is_there_as_long_as_the_tab_is_and_put_away_when_there_is_room() {
    let store = Lists::new();
    practise(&store, "a");
    store.room.set(10);
    let loose = practise(&store, "b").expect("there is no room");
    assert_eq!(progress::whole(&store, &loose).attempts().len(), 2);
    store.room.set(100_000);
    assert_eq!(progress::change(&store, &loose, |all| all.record(practised("c"))), None);
    assert_eq!(progress::whole(&store, &Progress::default()).attempts().len(), 3);
}

#[test]
fn progress_that_cannot_be_read_stays_as_it_is() {
    let store = Lists::new();
    for text in ["", "{", "{\"kaartwijzer_progress\":2}", "[1]"] {
        store.set(Drawer::Browser, progress::PROGRESS, text);
        assert_eq!(progress::find(&store), Found::Unread(text.to_owned()));
        assert_eq!(practise(&store, "a").map(|loose| loose.attempts().len()), Some(1));
        assert_eq!(store.get(Drawer::Browser, progress::PROGRESS).as_deref(), Some(text));
    }
}

#[test]
fn how_the_page_is_set_up_is_kept_until_somebody_goes_back() {
    use kaartwijzer_training::lesson::{Part, Room};
    let (lists, pack) = (Lists::new(), POLICY.pack());
    assert_eq!(room::read(&lists, pack), Room::default());
    let set = Room {
        place: "Onze gemeente".to_owned(),
        functions: vec![("mayor".to_owned(), "de eerste burger".to_owned())],
        hidden: vec![Part::Network],
    };
    assert!(room::write(&lists, &set));
    assert_eq!(room::read(&lists, pack), set);
    assert!(room::write(&lists, &Room::default()));
    assert!(lists.keys(Drawer::Browser).is_empty());
}

#[test]
fn what_a_group_answered_is_kept_by_lesson() {
    use kaartwijzer_training::Results;
    use kaartwijzer_training::results::{Practised, Who};
    let lists = Lists::new();
    let id = "chapter/table".to_owned();
    let kept = Results {
        who: Who::Group("1".to_owned()),
        lesson: Practised { id, ..Practised::default() },
        ..Results::default()
    };
    assert!(results::write(&lists, &kept));
    assert_eq!(results::read(&lists, "chapter/table"), Some(kept));
    assert_eq!(results::read(&lists, "chapter/card"), None);
}
