//! Lessons as they are made.

use super::*;
use kaartwijzer_core::{Date, Facts, Input, Item, Participant, Policy, Setting};
use kaartwijzer_training::exercise::Twist;
use kaartwijzer_training::lesson;

fn case(people: &[&str]) -> Case {
    let mut case = Case::new(Date::MIN);
    case.participants.extend(people.iter().map(|id| Participant {
        id: (*id).into(),
        name: (*id).into(),
        facts: Facts::default(),
    }));
    case.items.push(Item { id: "a".into(), text: "a".into(), facts: Facts::default() });
    case
}

fn see(pack: &Pack, person: usize) -> Cell {
    let question = pack.question("see").expect("one can see");
    Cell { question, participant: Some(person), item: Some(0) }
}

#[test]
fn a_question_about_the_same_case_joins_the_last_step() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut lesson = blank("Les");
    let noor = case(&["noor", "bram"]);
    let opened = Case {
        open: Some(kaartwijzer_core::Opening {
            question: see(pack, 0).question,
            participant: None,
            item: None,
        }),
        ..noor.clone()
    };
    assert_eq!(put(&mut lesson, &noor, see(pack, 0)), Put::Step);
    assert_eq!(put(&mut lesson, &opened, see(pack, 1)), Put::Asked, "whatever of it is looked at");
    assert_eq!(put(&mut lesson, &noor, see(pack, 1)), Put::Already);
    assert_eq!(put(&mut lesson, &case(&["noor"]), see(pack, 0)), Put::Step);
    assert!(put_made(&mut lesson, 7));
    assert_eq!(lesson.steps.iter().map(|step| step.id.as_str()).collect::<Vec<_>>(), ["s1", "s2", "s3"]);
    lesson.steps.remove(0);
    assert!(put_made(&mut lesson, 8));
    assert_eq!(place(&lesson, "s4"), Some(2), "an id is given once");
}

#[test]
fn a_full_lesson_takes_nothing_more_and_can_still_be_read() {
    let policy = Policy::builtin();
    let mut lesson = blank("Les");
    while put_made(&mut lesson, 1) {}
    assert_eq!(lesson.steps.len(), MOST_STEPS);
    assert_eq!(put(&mut lesson, &case(&["noor"]), see(policy.pack(), 0)), Put::Full);
    let text = kaartwijzer_core::json::text(&lesson::to_json(
        &Lesson { id: "x".into(), ..lesson.clone() },
        policy.pack(),
    ));
    let json = serde_json::from_str(&text).expect("JSON");
    assert_eq!(lesson::from_json(&json, policy.pack()).map(|lesson| lesson.steps), Ok(lesson.steps));
}

#[test]
fn a_step_always_asks_something() {
    let policy = Policy::builtin();
    let ask = |at: usize| Ask { cell: see(policy.pack(), at), twist: None };
    let mut asks = vec![ask(0)];
    assert!(!toggle(&mut asks, ask(0)));
    assert!(toggle(&mut asks, ask(1)));
    let later = Ask { twist: Some(Twist::Day(Date::MAX)), ..ask(0) };
    assert!(toggle(&mut asks, later));
    assert_eq!(asks, [ask(0), later, ask(1)], "what varies a question stands behind it");
    assert!(toggle(&mut asks, ask(0)) && asks.len() == 2);
}

#[test]
fn another_case_keeps_what_is_asked_of_whom_it_has() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let need = pack.fact("need_to_know").expect("there is need");
    let input = Input { fact: need, participant: Some(1), item: Some(0) };
    let change = kaartwijzer_core::counterfactual::Change { input, to: Setting::YES };
    let twisted = Ask { cell: see(pack, 1), twist: Some(Twist::Fact(change)) };
    let asks =
        vec![Ask { cell: see(pack, 0), twist: None }, Ask { cell: see(pack, 1), twist: None }, twisted];
    let step = || What::Case(Box::new(case(&["noor", "bram"])), asks.clone());
    let asked = |what: &What| match what {
        What::Case(case, asks) => {
            let name = |ask: &Ask| case.participants[ask.cell.participant.expect("somebody")].id.clone();
            asks.iter().map(|ask| (name(ask), ask.twist.is_some())).collect::<Vec<_>>()
        }
        What::Made(_) => panic!("it has a case"),
    };
    let mut what = step();
    assert!(replace_case(&mut what, pack, &case(&["bram", "lies", "noor"]), None));
    assert_eq!(asked(&what), [("noor".to_owned(), false), ("bram".to_owned(), false)]);
    let mut what = step();
    assert!(replace_case(&mut what, pack, &case(&["noor", "bram"]), None));
    assert_eq!(asked(&what).len(), 3);
    let mut what = step();
    assert!(!replace_case(&mut what, pack, &case(&["lies"]), None));
    assert_eq!(what, step(), "a step without a question is none");
    assert!(replace_case(&mut what, pack, &case(&["lies"]), Some(see(pack, 0))));
    assert_eq!(asked(&what), [("lies".to_owned(), false)]);
}

#[test]
fn a_second_language_makes_four_and_the_others_follow_the_first() {
    let mut words = Words::default();
    write(&mut words, "Kijk", Lang::Nl, Lang::Nl);
    assert_eq!(words, Words::from("Kijk"));
    assert_eq!(field(&words, Lang::Fr, Lang::Nl), ("", "Kijk"));
    write(&mut words, "Regardez", Lang::Fr, Lang::Nl);
    assert_eq!(words, Words::Four(["Kijk", "Regardez", "Kijk", "Kijk"].map(str::to_owned)));
    write(&mut words, "Kijk goed", Lang::Nl, Lang::Nl);
    assert_eq!(words, Words::Four(["Kijk goed", "Regardez", "Kijk goed", "Kijk goed"].map(str::to_owned)));
    assert_eq!(field(&words, Lang::Fr, Lang::Nl), ("Regardez", ""));
    write(&mut words, "", Lang::Fr, Lang::Nl);
    assert_eq!(words, Words::from("Kijk goed"));
    write(&mut words, "", Lang::Nl, Lang::Nl);
    assert_eq!(words, Words::default());
}

#[test]
fn a_copy_has_a_title_that_no_lesson_has() {
    let kept = |title: &str| Kept {
        id: String::new(),
        text: String::new(),
        changed: String::new(),
        lesson: Some(blank(title)),
    };
    let taken = [kept("Les"), kept("Les (2)")];
    assert_eq!(copy_title(&"Les".into(), &taken, "?"), Words::from("Les (3)"));
    assert_eq!(copy_title(&"".into(), &taken, "Zonder naam"), Words::from("Zonder naam (2)"));
}
