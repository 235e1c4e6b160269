//! Lessons: kept each by itself, never one in the place of another, and there for as long as the page is even where nothing
//! is kept.

use super::super::lessons::{Aside, Taken, is_lesson, written};
use super::*;
use kaartwijzer_training::Lesson;

fn named(id: &str, title: &str) -> Lesson {
    Lesson { id: id.into(), title: title.into(), ..Lesson::default() }
}

fn put(aside: &mut Aside, store: &Lists, lesson: &Lesson) -> bool {
    aside.put(store, &lesson.id, written(store, POLICY.pack(), lesson))
}

#[test]
fn lessons_come_back_the_one_that_was_changed_last_first() {
    let (store, mut aside, pack) = (Lists::new(), Aside::default(), POLICY.pack());
    assert!(put(&mut aside, &store, &named("a", "Eén")) && put(&mut aside, &store, &named("b", "Twee")));
    let ids = |aside: &Aside| aside.all(&store, pack).into_iter().map(|kept| kept.id).collect::<Vec<_>>();
    assert_eq!(ids(&aside), ["b", "a"]);
    assert!(put(&mut aside, &store, &named("a", "Drie")));
    assert_eq!(ids(&aside), ["a", "b"]);
    let another = Aside::default();
    assert_eq!(another.get(&store, pack, "a").and_then(|kept| kept.lesson), Some(named("a", "Drie")));
    aside.remove(&store, "a");
    assert_eq!(ids(&aside), ["b"]);
    assert!(store.keys(Drawer::Browser).iter().all(|key| is_lesson(key)));
}

#[test]
fn a_lesson_that_came_never_takes_the_place_of_another_one() {
    let (store, mut aside, pack) = (Lists::new(), Aside::default(), POLICY.pack());
    let mine = named("a", "Mijn les");
    assert_eq!(aside.place(&store, pack, &mine), ("a".into(), Taken::New));
    put(&mut aside, &store, &mine);
    assert_eq!(aside.place(&store, pack, &mine), ("a".into(), Taken::Here));
    let (id, taken) = aside.place(&store, pack, &named("a", "Een andere"));
    assert_eq!(taken, Taken::Beside);
    assert!(id != "a" && casefile::is_plain(&id), "{id}");
}

#[test]
fn where_nothing_is_kept_a_lesson_is_there_until_the_page_is_closed() {
    let (store, mut aside, pack) = (Lists::new(), Aside::default(), POLICY.pack());
    put(&mut aside, &store, &named("a", "Eén"));
    store.room.set(10);
    assert!(!put(&mut aside, &store, &named("a", "Een veel langere naam van een les")));
    let title =
        |aside: &Aside| aside.get(&store, pack, "a").and_then(|kept| kept.lesson).map(|one| one.title);
    assert_eq!(title(&aside), Some("Een veel langere naam van een les".into()));
    assert_eq!(title(&Aside::default()), Some("Eén".into()), "what was kept before is what it was");
    store.room.set(1_000_000);
    assert!(put(&mut aside, &store, &named("a", "Twee")));
    assert_eq!(title(&Aside::default()), Some("Twee".into()));
}

#[test]
fn what_cannot_be_read_stays_as_it_is() {
    let (store, aside, pack) = (Lists::new(), Aside::default(), POLICY.pack());
    for text in ["", "{", "{\"lesson\":{\"kaartwijzer_lesson\":9}}"] {
        store.set(Drawer::Browser, "kaartwijzer.lesson.x", text);
        let kept = aside.get(&store, pack, "x").expect("it is there");
        assert_eq!((kept.text.as_str(), kept.lesson), (text, None));
        assert_eq!(aside.place(&store, pack, &named("x", "Les")).1, Taken::Beside);
    }
}
