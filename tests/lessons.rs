//! Lessons on their way: the link to one is true to it and the same for ever, and whatever is damaged or hostile is refused.

mod support;

use kaartwijzer_core::json::{self, Json};
use kaartwijzer_core::share::{LinkError, lesson_link, open_lesson};
use kaartwijzer_training::{Lesson, lesson};
use proptest::prelude::*;
use std::fs;
use support::at_random::POLICY;

fn read(text: &str) -> Lesson {
    let json: Json = serde_json::from_str(text).expect("JSON");
    lesson::from_json(&json, POLICY.pack()).unwrap_or_else(|why| panic!("{why}"))
}

fn written(lesson: &Lesson) -> String {
    json::text(&lesson::to_json(lesson, POLICY.pack()))
}

/// The chapters of the course.
fn all() -> Vec<(String, Lesson)> {
    let files = support::files(&support::project().join("core/training/course"), "json");
    files.into_iter().map(|(name, text)| (name, read(&text))).collect()
}

fn link(lesson: &Lesson) -> String {
    lesson_link(&written(lesson)).expect("it is not too long")
}

#[test]
fn every_lesson_comes_back_as_it_was() {
    let all = all();
    assert!(all.len() > 2, "there are lessons");
    for (name, lesson) in all {
        let text = open_lesson(&link(&lesson)).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(read(&text), lesson, "{name}");
    }
}

#[test]
fn a_step_of_the_course_makes_a_link_of_plain_signs() {
    let (_, mut lesson) = all().pop().expect("a lesson");
    lesson.steps.truncate(1);
    let link = link(&lesson);
    assert!(link.len() <= 4000, "{}: {link}", link.len());
    let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    assert!(link.chars().all(plain), "nothing in it has to be escaped");
}

/// Links stand in mails and on paper: what was once written is read for ever. Never write these files again; a new version of
/// the link gets files of its own.
#[test]
fn old_links_open_as_they_always_did() {
    let folder = support::project().join("tests/links/lesson1");
    let links = support::files(&folder, "link");
    assert!(links.len() >= 2, "{links:?}");
    for (name, link) in links {
        let told = fs::read_to_string(folder.join(name.replace(".link", ".json"))).expect("what it holds");
        assert_eq!(open_lesson(link.trim()).as_deref(), Ok(told.trim()), "{name}");
        assert_eq!(lesson_link(told.trim()).as_deref(), Some(link.trim()), "{name}: written as it was");
    }
}

#[test]
fn a_link_of_a_later_version_says_so_and_what_is_no_link_says_that() {
    assert_eq!(open_lesson("2abc"), Err(LinkError::Version('2')));
    for text in ["", "%31", "<img src=x>", "/", "é", "\u{0}"] {
        assert_eq!(open_lesson(text), Err(LinkError::NoLink), "{text:?}");
    }
    for text in ["1", "1A", "1====", "1 ", "1\u{e9}", &"1A".repeat(9000)] {
        assert_eq!(open_lesson(text), Err(LinkError::Damaged), "{text:?}");
    }
}

#[test]
fn a_link_that_was_cut_off_is_damaged_wherever_it_was_cut() {
    let link = fs::read_to_string(support::project().join("tests/links/lesson1/made.link")).expect("a link");
    let link = link.trim();
    for end in 1..link.len() {
        assert_eq!(open_lesson(&link[..end]), Err(LinkError::Damaged), "cut after {end}");
    }
}

#[test]
fn a_lesson_that_is_too_long_for_a_link_has_none() {
    assert_eq!(lesson_link(&"x".repeat((1 << 17) + 1)), None);
    let long = "x".repeat(20_000);
    assert_eq!(lesson_link(&long).map(|link| open_lesson(&link)), Some(Ok(long)));
}

/// Signs that a link can have.
const SIGNS: &str = "[A-Za-z0-9_-]{0,400}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read(text in any::<String>()) {
        prop_assert_eq!(lesson_link(&text).map(|link| open_lesson(&link)), Some(Ok(text)));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), signs in SIGNS) {
        let _ = open_lesson(&text);
        let _ = open_lesson(&format!("1{text}"));
        prop_assert!(open_lesson(&["1", &signs].concat()).is_err());
    }

    #[test]
    fn one_wrong_sign_is_noticed(at in any::<prop::sample::Index>(), sign in "[A-Za-z0-9_-]") {
        let text = fs::read_to_string(support::project().join("tests/links/lesson1/made.json")).unwrap();
        let mut link = lesson_link(text.trim()).unwrap();
        let at = 1 + at.index(link.len() - 1);
        link.replace_range(at..=at, &sign);
        let back = open_lesson(&link);
        prop_assert!(back.is_err() || back.as_deref() == Ok(text.trim()));
    }
}
