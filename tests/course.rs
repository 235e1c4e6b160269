//! The chapters of the course: what their exercises come to, that they are told whole and short in four languages, and
//! that nobody can guess them. The answers stand apart, in `course/expected*.toml`, so that a change of the law shows.

#[path = "course/chapters.rs"]
mod chapters;
#[path = "course/expected.rs"]
mod expected;
#[path = "course/words.rs"]
mod words;

use chapters::{COURSE, asked};
use expected::{Answer, answer, expected, toml};
use kaartwijzer_core::case::Words;
use kaartwijzer_core::say::{Family, family};
use kaartwijzer_core::{Lang, OutcomeKind};
use kaartwijzer_training::lesson::Step;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use words::{MOST_WORDS, wrong_with};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    says: String,
    touches: Vec<String>,
}

#[test]
fn every_answer_is_the_one_that_is_written_down() {
    let mut written: BTreeMap<(String, String), Vec<Answer>> = BTreeMap::new();
    for step in expected() {
        let (chapter, id) = (step.chapter.clone(), step.id.clone());
        let before = written.insert((step.chapter, step.id), step.answers);
        assert!(before.is_none(), "{chapter}/{id} is written down twice");
    }
    let mut complaints = String::new();
    for (chapter, step) in steps() {
        let found: Vec<Answer> = asked(step).iter().map(answer).collect();
        let key = (chapter.to_owned(), step.id.clone());
        if written.remove(&key) != Some(found) {
            complaints += &toml(chapter, step);
        }
    }
    assert!(complaints.is_empty(), "it comes to this instead; look whether it should:\n{complaints}");
    assert!(written.is_empty(), "no chapter has these: {:?}", written.keys());
}

/// `cargo test -p kaartwijzer-tests --test course answers -- --ignored --nocapture`
#[test]
#[ignore = "prints what every ask comes to, as it is written down"]
fn answers_of_the_course() {
    for (chapter, step) in steps() {
        println!("{}", toml(chapter, step));
        for asked in asked(step) {
            println!("# {}: {:?}", asked.label(), asked.touches());
        }
    }
    for lesson in COURSE.iter() {
        let (kinds, families) = mixture(&lesson.id);
        println!("# {}: {kinds:?} {families:?}", lesson.id);
    }
}

#[test]
fn every_chapter_is_short_and_says_its_goal_beforehand() {
    for lesson in COURSE.iter() {
        let id = &lesson.id;
        assert!((6..=8).contains(&lesson.steps.len()), "{id} has {} steps", lesson.steps.len());
        for step in &lesson.steps {
            assert!((2..=4).contains(&asked(step).len()), "{id}/{} asks too much or too little", step.id);
        }
    }
    let ids: BTreeSet<&str> = COURSE.iter().map(|lesson| lesson.id.as_str()).collect();
    assert_eq!(ids.len(), COURSE.len(), "two chapters share an id");
}

#[test]
fn all_words_are_there_in_four_languages_and_short() {
    let mut complaints = Vec::new();
    let mut check = |place: String, words: &Words, most: usize| {
        complaints.extend(wrong_with(words, most).map(|wrong| format!("{place}: {wrong}")));
    };
    for lesson in COURSE.iter() {
        check(format!("{}: title", lesson.id), &lesson.title, 10);
        check(format!("{}: goal", lesson.id), &lesson.goal, MOST_WORDS);
    }
    for (chapter, step) in steps() {
        let parts = [("intro", &step.intro), ("debrief", &step.debrief), ("notes", &step.notes)];
        for (part, words) in parts {
            check(format!("{chapter}/{}: {part}", step.id), words, MOST_WORDS);
        }
        for asked in asked(step) {
            for item in &asked.told.items {
                check(format!("{chapter}/{}: {}", step.id, item.id), &item.text, 30);
            }
        }
    }
    complaints.dedup();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn where_an_answer_is_less_certain_the_words_after_it_say_so() {
    const SAYS: [&str; 4] = ["minder zeker", "moins certain", "weniger gesichert", "less certain"];
    let mut complaints = Vec::new();
    for (chapter, step) in steps() {
        if asked(step).iter().any(|asked| asked.explanation.verdict.contestable) {
            let silent = |(lang, says): &(Lang, &str)| !step.debrief.get(*lang).to_lowercase().contains(says);
            for (lang, _) in Lang::ALL.into_iter().zip(SAYS).filter(silent) {
                complaints.push(format!("{chapter}/{}: {lang:?}", step.id));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_twelve_situations_are_practised_and_touch_what_they_are_about() {
    let text = fs::read_to_string(folder().join("situations.toml")).unwrap();
    let wanted: BTreeMap<String, Situation> = toml::from_str(&text).unwrap();
    assert_eq!(wanted.len(), 12);
    let mut complaints = Vec::new();
    for (number, situation) in wanted {
        let name = format!("situation-{number}");
        let part =
            |step: &Step| step.id.strip_prefix(&name).is_some_and(|rest| matches!(rest, "" | "a" | "b"));
        let parts: Vec<&Step> = steps().map(|(_, step)| step).filter(|step| part(step)).collect();
        let touched: BTreeSet<String> =
            parts.iter().flat_map(|step| asked(step)).flat_map(|asked| asked.touches()).collect();
        let lacking: Vec<&String> = situation.touches.iter().filter(|id| !touched.contains(*id)).collect();
        if parts.is_empty() || !lacking.is_empty() {
            complaints.push(format!(
                "{name} ({}): {} steps, without {lacking:?}",
                situation.says,
                parts.len()
            ));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn no_two_asks_of_a_chapter_are_the_same_up_to_names() {
    let mut complaints = Vec::new();
    for lesson in COURSE.iter() {
        let mut seen: BTreeMap<Vec<String>, String> = BTreeMap::new();
        for step in &lesson.steps {
            for asked in asked(step) {
                let label = format!("{}/{}: {}", lesson.id, step.id, asked.label());
                if let Some(first) = seen.insert(asked.shape(), label.clone()) {
                    complaints.push(format!("{label} asks what was asked in {first}"));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn always_answering_the_same_is_wrong_more_often_than_not() {
    for lesson in COURSE.iter() {
        let (kinds, families) = mixture(&lesson.id);
        let asks: usize = kinds.values().sum();
        let most = kinds.values().chain(families.values()).max().copied().unwrap_or(0);
        assert!(most * 2 < asks, "{} of {asks} are the same: {kinds:?} {families:?}", lesson.id);
    }
}

#[test]
fn every_outcome_occurs() {
    let found: BTreeSet<OutcomeKind> =
        COURSE.iter().flat_map(|lesson| mixture(&lesson.id).0.into_keys()).collect();
    let wanted = OutcomeKind::ALL.into_iter().filter(|kind| *kind != OutcomeKind::Conflict);
    assert_eq!(found, wanted.collect());
}

fn steps() -> impl Iterator<Item = (&'static str, &'static Step)> {
    COURSE.iter().flat_map(|lesson| lesson.steps.iter().map(|step| (lesson.id.as_str(), step)))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("course")
}

type Counts = (BTreeMap<OutcomeKind, usize>, BTreeMap<String, usize>);

/// How often each outcome and each family is the answer in a chapter.
fn mixture(chapter: &str) -> Counts {
    let mut counts = Counts::default();
    for (_, step) in steps().filter(|(id, _)| *id == chapter) {
        for asked in asked(step) {
            let kind = asked.explanation.verdict.outcome.kind();
            let of: Family = family(kind);
            *counts.0.entry(kind).or_default() += 1;
            *counts.1.entry(format!("{of:?}")).or_default() += 1;
        }
    }
    counts
}
