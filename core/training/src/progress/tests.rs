//! What comes back and when, what is suspected, and that nothing is lost on the way to a file and back.

use super::*;
use crate::guess::{Marked, Sure};
use crate::lesson::{Lesson, Step, What};
use crate::recipe::Aim;
use crate::seed::Seed;
use kaartwijzer_core::case::Words;
use kaartwijzer_core::json::{self, Json};

fn day(number: u8) -> Date {
    Date::new(2016, 9, number).expect("September has it")
}

/// An answer, right or wrong, about a rule.
fn answer(right: bool, about: Option<&str>) -> Answered {
    Answered {
        marked: Some(Marked { family: right, kind: None }),
        about: about.map(str::to_owned),
        ..Answered::default()
    }
}

/// A step of the course with one answer.
fn step(id: &str, date: u8, ask: Answered) -> Attempt {
    Attempt { place: Place::Chapter("one".into(), id.into()), day: day(date), turn: 0, asks: vec![ask] }
}

/// What was offered, as it was answered.
fn at(place: Place, date: u8, right: bool) -> Attempt {
    Attempt { place, day: day(date), turn: 0, asks: vec![answer(right, None)] }
}

fn of(attempts: impl IntoIterator<Item = Attempt>) -> Progress {
    let mut progress = Progress::default();
    attempts.into_iter().for_each(|attempt| progress.record(attempt));
    progress
}

fn others(count: usize) -> impl Iterator<Item = Attempt> {
    (0..count).map(|at| step(&format!("other{at}"), 1, answer(true, None)))
}

/// The one thing that is due.
fn only(progress: &Progress, date: u8) -> Waiting {
    let due = progress.due(day(date));
    assert_eq!(due.len(), 1, "{due:?}");
    due[0].clone()
}

#[test]
fn what_was_wrong_comes_back_after_three_others_in_another_exercise_about_the_rule() {
    let mut progress = of([step("a", 1, answer(false, Some("X1")))]);
    for other in others(3) {
        assert_eq!(progress.due(day(1)), []);
        progress.record(other);
    }
    let place = only(&progress, 1).places().next().unwrap();
    assert!(matches!(&place, Place::Made(Recipe { aim: Aim::Rule(id), .. }) if id == "X1"), "{place}");
    assert_eq!(only(&progress, 1).places().next().unwrap(), place, "it stays the same until it was done");
}

#[test]
fn on_another_day_it_comes_back_in_any_case() {
    let progress = of([step("a", 1, answer(false, Some("X1")))]);
    assert_eq!((progress.due(day(1)).len(), progress.due(day(2)).len()), (0, 1));
}

#[test]
fn while_it_stays_right_it_comes_back_after_1_3_7_and_21_days_and_then_no_more() {
    let mut progress = of([step("a", 1, answer(false, Some("X1")))]);
    let mut seen = Vec::new();
    let mut date = day(2);
    for days in [1, 3, 7, 21, 0] {
        let due = progress.due(date);
        assert_eq!(due.len(), 1, "{date}");
        let place = due[0].places().next().unwrap();
        assert!(!seen.contains(&place), "never the same picture: {place}");
        seen.push(place.clone());
        progress.record(Attempt { place, day: date, turn: 0, asks: vec![answer(true, None)] });
        for _ in 0..days {
            assert_eq!(progress.due(date), [], "{date} is too soon");
            date = date.next();
        }
    }
    assert_eq!(progress.waiting(), []);
}

#[test]
fn wrong_again_begins_from_the_start() {
    let mut progress = of([step("a", 1, answer(false, Some("X1")))]);
    progress.record(at(only(&progress, 2).places().next().unwrap(), 2, true));
    progress.record(at(only(&progress, 3).places().next().unwrap(), 3, false));
    assert_eq!(progress.waiting().len(), 1);
    assert_eq!(progress.waiting()[0].stage, 0);
    assert_eq!((progress.due(day(3)).len(), progress.due(day(4)).len()), (0, 1));
}

#[test]
fn right_before_its_time_changes_nothing() {
    let progress = of([step("a", 1, answer(false, Some("X1"))), step("a", 1, answer(true, Some("X1")))]);
    assert_eq!(progress.waiting().len(), 1);
    assert_eq!(progress.waiting()[0].stage, 0);
}

#[test]
fn certain_and_wrong_comes_sooner_than_guessed_and_wrong_and_first() {
    let wrong = |rule, sure| Answered { sure: Some(sure), ..answer(false, Some(rule)) };
    let with = |sure, count| of([step("a", 1, wrong("X1", sure))].into_iter().chain(others(count)));
    let first = |sure| (0..9).find(|count| !with(sure, *count).due(day(1)).is_empty());
    assert_eq!(Sure::ALL.map(first), [Some(4), Some(3), Some(2)]);
    let both = of([step("a", 1, wrong("X1", Sure::Guessing)), step("b", 1, wrong("X2", Sure::Certain))]);
    let topics: Vec<Topic> = both.due(day(2)).into_iter().map(|one| one.topic).collect();
    assert_eq!(topics, [Topic::Rule("X2".into()), Topic::Rule("X1".into())]);
}

#[test]
fn an_answer_that_rests_on_no_rule_comes_back_as_the_same_step() {
    let progress = of([step("a", 1, answer(false, None))]);
    let place = only(&progress, 2).places().next().unwrap();
    assert_eq!(place, Place::Chapter("one".into(), "a".into()));
    assert_eq!(of([step("a", 1, answer(false, None)), at(place, 2, true)]).waiting()[0].stage, 1);
}

#[test]
fn what_was_right_and_wrong_at_once_was_wrong() {
    let mut progress = of([step("a", 1, answer(false, Some("X1")))]);
    let both = vec![answer(true, Some("X1")), answer(false, Some("X1"))];
    progress.record(Attempt { asks: both, ..step("b", 5, Answered::default()) });
    assert_eq!(progress.waiting()[0].stage, 0);
}

#[test]
fn a_question_without_an_answer_is_neither_right_nor_wrong() {
    let nothing = Answered { about: Some("X1".into()), ..Answered::default() };
    assert!(of([step("a", 1, nothing.clone())]).is_empty());
    let half = Attempt { asks: vec![nothing, answer(true, Some("X2"))], ..step("a", 1, Answered::default()) };
    let progress = of([half]);
    assert_eq!((progress.waiting(), progress.practised().questions), (vec![], 1));
}

fn sign(belief: &str, shows: bool) -> Answered {
    Answered { signs: vec![(belief.to_owned(), shows)], ..answer(!shows, Some("X1")) }
}

#[test]
fn a_misconception_is_suspected_when_it_shows_twice_and_forgiven_when_it_is_refuted() {
    let shown = |signs: &[bool]| {
        let suspected = of(signs.iter().map(|shows| step("a", 1, sign("duty", *shows)))).suspected();
        !suspected.is_empty()
    };
    assert!(!shown(&[true]) && shown(&[true, true]) && shown(&[true, false, true]));
    assert!(!shown(&[true, false, true, false]));
    assert!(!shown(&[true, true, true, true, false, false, false]));
    assert!(!shown(&[[true; 9].as_slice(), &[false; 6]].concat()), "what was long ago counts no more");
}

#[test]
fn the_strongest_misconception_stands_first_and_a_wrong_answer_that_shows_it_is_about_it() {
    let signs =
        [("need", true), ("duty", true), ("need", true), ("duty", true), ("duty", true), ("need", false)];
    let progress = of(signs.map(|(belief, shows)| step("a", 1, sign(belief, shows))));
    let beliefs: Vec<String> = progress.suspected().into_iter().map(|one| one.belief).collect();
    assert_eq!(beliefs, ["duty", "need"]);
    let topics: Vec<Topic> = progress.waiting().into_iter().map(|one| one.topic).collect();
    assert!(topics.contains(&Topic::Belief("duty".into())), "{topics:?}");
}

fn chapter(id: &str, steps: &[&str]) -> Lesson {
    let step = |id: &&str| Step {
        id: (*id).to_owned(),
        what: What::Made("any.1".parse().expect("it is one")),
        intro: Words::default(),
        debrief: Words::default(),
        notes: Words::default(),
        minutes: None,
    };
    Lesson { id: id.into(), steps: steps.iter().map(step).collect(), ..Lesson::default() }
}

fn surprise() -> Recipe {
    "any.7".parse().expect("it is one")
}

#[test]
fn where_no_other_exercise_can_be_made_the_step_itself_comes_back() {
    let progress = of([step("a", 1, answer(false, Some("X1")))]);
    let there = |place: &Place| matches!(place, Place::Chapter(..));
    let next = progress.next(day(2), &[], surprise(), &there);
    assert_eq!((next.place.to_string(), next.why), ("chapter/one/a".into(), Reason::Due));
    assert_eq!(
        of([step("a", 1, answer(false, Some("X1"))), step("a", 2, answer(true, Some("X1")))]).waiting()[0]
            .stage,
        1
    );
}

#[test]
fn what_is_due_comes_first_then_a_misconception_then_the_course_then_something_made() {
    let course = [chapter("one", &["a", "b"]), chapter("two", &["c"])];
    let next = |progress: &Progress, date| {
        let next = progress.next(day(date), &course, surprise(), &|_| true);
        (next.place.to_string(), next.why)
    };
    let mut progress = Progress::default();
    assert_eq!(next(&progress, 1), ("chapter/one/a".into(), Reason::Course));
    progress.record(step("a", 1, sign("duty", true)));
    assert_eq!(next(&progress, 1).0, "chapter/one/b");
    assert_eq!(next(&progress, 2).1, Reason::Due);
    progress.record(step("b", 1, sign("duty", true)));
    assert_eq!(next(&progress, 1), ("made/belief.duty.7".into(), Reason::Suspected("duty".into())));
    progress.record(at("made/belief.duty.7".parse().unwrap(), 1, true));
    assert_eq!(next(&progress, 1).0, "chapter/two/c", "not the same misconception at once");
    progress.record(at(Place::Chapter("two".into(), "c".into()), 1, true));
    let none = progress.next(day(1), &course, surprise(), &|_| false);
    assert_eq!((none.place.to_string(), none.why), ("made/any.7".into(), Reason::Made));
}

#[test]
fn who_began_a_chapter_goes_on_with_it() {
    let course = [chapter("one", &["a", "b"]), chapter("two", &["c", "d"])];
    let progress = of([at(Place::Chapter("two".into(), "c".into()), 1, true)]);
    assert_eq!(progress.next(day(1), &course, surprise(), &|_| true).place.to_string(), "chapter/two/d");
}

fn rich() -> Progress {
    let ask = Answered {
        marked: Some(Marked { family: false, kind: Some(false) }),
        sure: Some(Sure::Certain),
        about: Some("X1".into()),
        signs: vec![("duty".into(), true), ("need".into(), false)],
    };
    let made = "made/rule.X1.k3".parse().expect("it is one");
    let lesson =
        Attempt { place: Place::Lesson("ab1".into(), "s2".into()), ..step("", 3, answer(true, None)) };
    of([step("a", 2, ask), at(made, 2, true), lesson])
}

#[test]
fn progress_is_read_as_it_is_written() {
    let text = json::text(&to_json(&rich()));
    let read: Json = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(from_json(&read), Ok(rich()));
}

#[test]
fn what_is_wrong_with_a_file_is_said_with_its_place() {
    let ask = |ask: &str| {
        format!(r#"{{"{KEY}":1,"attempts":[{{"at":"made/any.1","day":"2016-09-12","asks":[{ask}]}}]}}"#)
    };
    for (text, path) in [
        ("[]".to_owned(), ""),
        ("{}".to_owned(), ""),
        (format!(r#"{{"{KEY}":2}}"#), KEY),
        (format!(r#"{{"{KEY}":1,"more":1}}"#), "more"),
        (format!(r#"{{"{KEY}":1,"attempts":{{}}}}"#), "attempts"),
        (
            format!(r#"{{"{KEY}":1,"attempts":[{{"at":"?","day":"2016-09-12","asks":[]}}]}}"#),
            "attempts[0].at",
        ),
        (
            format!(r#"{{"{KEY}":1,"attempts":[{{"at":"made/any.1","day":"?","asks":[]}}]}}"#),
            "attempts[0].day",
        ),
        (ask(r#"{"sure":"very"}"#), "attempts[0].asks[0].sure"),
        (ask(r#"{"right":1}"#), "attempts[0].asks[0].right"),
        (ask(r#"{"about":"<b>"}"#), "attempts[0].asks[0].about"),
        (ask(r#"{"shows":["a b"]}"#), "attempts[0].asks[0].shows[0]"),
    ] {
        let read: Json = serde_json::from_str(&text).expect("the test writes JSON");
        assert_eq!(from_json(&read).expect_err(&text).path, path, "{text}");
    }
}

#[test]
fn whatever_is_changed_in_a_file_it_is_read_or_refused() {
    let text = json::text(&to_json(&rich())).into_bytes();
    let mut dice = Seed::new(11).dice();
    for _ in 0..3000 {
        let mut bytes = text.clone();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len());
            bytes[at] = *dice.pick(b"0129\"{}[],:-/.aeZ ").expect("there are some");
        }
        if let Ok(read) = serde_json::from_slice::<Json>(&bytes)
            && let Ok(progress) = from_json(&read)
        {
            assert!(progress.due(day(30)).len() <= progress.attempts().len() * 2);
        }
    }
}

#[test]
fn two_that_are_brought_together_know_what_both_knew_whichever_comes_first() {
    let (mut one, two) = (rich(), of(others(3).chain([at("made/any.1".parse().unwrap(), 2, true)])));
    let mut other = two.clone();
    one.merge(&two);
    other.merge(&rich());
    assert_eq!(one, other);
    assert_eq!(one.attempts().len(), 7);
    let before = one.clone();
    one.merge(&two);
    one.merge(&before);
    assert_eq!(one, before);
}

#[test]
fn the_oldest_make_room() {
    let mut progress = Progress::default();
    for _ in 0..MOST_ATTEMPTS + 5 {
        progress.record(step("a", 1, answer(true, None)));
    }
    assert_eq!(progress.attempts().len(), MOST_ATTEMPTS);
    assert_eq!(progress.attempts()[0].turn, 5);
}

#[test]
fn what_was_practised_is_counted() {
    let practised = rich().practised();
    assert_eq!((practised.questions, practised.made.len(), practised.series.len()), (3, 1, 2));
    assert_eq!(practised.days, Some((day(2), day(3))));
    assert!(practised.series[0].chapter && !practised.series[1].chapter);
}
