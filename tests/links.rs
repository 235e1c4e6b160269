//! The link: short, true to the case, the same for ever, and whatever is damaged or hostile is refused.

mod support;

use kaartwijzer_core::json::Json;
use kaartwijzer_core::share::{self, LinkError};
use kaartwijzer_core::{Case, OutcomeKind, Range, Receipt, casefile};
use proptest::prelude::*;
use std::fs;
use support::at_random::{POLICY, cases};

/// A ready case, as a receipt.
fn receipt(text: &str) -> Receipt {
    Receipt::of(&POLICY, &read(text))
}

fn read(text: &str) -> Case {
    casefile::read(&mut serde_json::Deserializer::from_str(text), POLICY.pack()).expect("a sound case")
}

fn vignette(name: &str) -> Receipt {
    let all = support::case_files();
    receipt(&all.iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("{name}")).1)
}

fn longest() -> Receipt {
    let file = support::project().join("tests/links/longest.json");
    receipt(&fs::read_to_string(file).expect("the longest case"))
}

#[test]
fn the_first_vignette_fits_in_400_signs_and_the_longest_sensible_case_in_2000() {
    let (first, longest) = (share::link(&vignette("v1.json")), share::link(&longest()));
    assert!(first.len() <= 400, "{}: {first}", first.len());
    assert!(longest.len() <= 2000, "{}: {longest}", longest.len());
    let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    assert!(first.chars().chain(longest.chars()).all(plain), "nothing in it has to be escaped");
}

#[test]
fn every_ready_case_comes_back_with_its_answers() {
    for (name, text) in support::case_files() {
        let receipt = receipt(&text);
        let back = share::open(&share::link(&receipt));
        assert_eq!(back.as_ref(), Ok(&receipt), "{name}");
        let replay = back.unwrap().replay(&POLICY).unwrap();
        assert!(replay.same_pack && replay.changed.is_empty() && replay.gone.is_empty(), "{name}");
        assert_eq!(replay.case, read(&text), "{name}");
    }
    assert_eq!(share::open(&share::link(&longest())), Ok(longest()));
}

/// Links stand in mails and on paper: what was once written is read for ever. Never write these files again; a new version
/// of the link gets files of its own.
#[test]
fn old_links_open_as_they_always_did() {
    let links = support::files(&support::project().join("tests/links/v1"), "link");
    assert!(links.len() >= 4, "{links:?}");
    for (name, link) in links {
        let receipt = share::open(link.trim()).unwrap_or_else(|why| panic!("{name}: {why}"));
        let told = support::project().join("tests/links/v1").join(name.replace(".link", ".json"));
        let told: Json = serde_json::from_str(&fs::read_to_string(told).expect("what it holds")).unwrap();
        assert_eq!(Ok(receipt), Receipt::from_json(&told), "{name}");
    }
}

#[test]
fn a_receipt_is_the_same_as_json_and_as_a_link() {
    for (name, text) in support::case_files() {
        let receipt = receipt(&text);
        let json = receipt.to_json("2026-11-22", "0.1.0");
        let text = serde_json::to_string(&json).unwrap();
        assert_eq!(Receipt::from_json(&serde_json::from_str(&text).unwrap()), Ok(receipt.clone()), "{name}");
        let Some(Json::Text(link)) = json.get("link") else { panic!("{name}: a link") };
        assert_eq!(share::open(link.strip_prefix("#/case/").unwrap()), Ok(receipt), "{name}");
    }
}

#[test]
fn a_receipt_that_lacks_an_answer_or_has_one_twice_is_refused() {
    let sound = serde_json::to_value(vignette("v7.json").to_json("2026-11-22", "0.1.0")).unwrap();
    let read =
        |value: &serde_json::Value| Receipt::from_json(&serde_json::from_value(value.clone()).unwrap());
    assert!(read(&sound).is_ok());
    let broken = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut value = sound.clone();
        change(&mut value);
        read(&value).unwrap_err().path
    };
    let answers = |value: &mut serde_json::Value| value["answers"].as_array_mut().unwrap().clone();
    assert_eq!(broken(&|value| value["answers"] = answers(value)[1..].to_vec().into()), "answers");
    let twice = |value: &mut serde_json::Value| {
        let first = value["answers"][0].clone();
        value["answers"].as_array_mut().unwrap().insert(0, first);
    };
    assert_eq!(broken(&twice), "answers[1].question");
    assert_eq!(broken(&|value| value["answers"][2]["outcome"] = "maybe".into()), "answers[2].outcome");
    assert_eq!(broken(&|value| value["answers"][0]["participant"] = "x".into()), "answers[0].participant");
    assert_eq!(broken(&|value| value["kaartwijzer_receipt"] = 2.into()), "kaartwijzer_receipt");
    assert_eq!(broken(&|value| value["case"]["date"] = 2.into()), "case.date");
    assert_eq!(broken(&|value| value["pack"] = 2.into()), "pack");
}

#[test]
fn a_link_of_a_later_version_says_so_and_what_is_no_link_says_that() {
    assert_eq!(share::open("2abc"), Err(LinkError::Version('2')));
    for text in ["", "%31", "<img src=x>", "/", "é", "\u{0}"] {
        assert_eq!(share::open(text), Err(LinkError::NoLink), "{text:?}");
    }
    for text in ["1", "1A", "1====", "1 ", "1\u{e9}", &"1A".repeat(9000)] {
        assert_eq!(share::open(text), Err(LinkError::Damaged), "{text:?}");
    }
}

#[test]
fn a_link_that_was_cut_off_is_damaged_wherever_it_was_cut() {
    let link = share::link(&vignette("v2.json"));
    for end in 1..link.len() {
        assert_eq!(share::open(&link[..end]), Err(LinkError::Damaged), "cut after {end}");
    }
}

#[test]
fn a_pack_that_answers_otherwise_is_told_and_nothing_is_said_where_it_does_not() {
    let mut receipt = vignette("v1.json");
    receipt.made_with.hash = "0123456789abcdef".into();
    let back = share::open(&share::link(&receipt)).unwrap();
    assert_eq!(back, receipt);
    let replay = back.replay(&POLICY).unwrap();
    assert!(!replay.same_pack && replay.changed.is_empty() && replay.left_out.is_empty());
    let see = receipt.answers.iter_mut().find(|asked| asked.question == "see").unwrap();
    assert_eq!(see.answers[0].outcome, OutcomeKind::Permitted);
    see.answers[0].outcome = OutcomeKind::Forbidden;
    let answer = receipt.answers[0].answers[0].clone();
    receipt.answers.push(kaartwijzer_core::receipt::Asked {
        question: "fly".into(),
        range: Range::Case,
        answers: vec![answer],
    });
    let replay = share::open(&share::link(&receipt)).unwrap().replay(&POLICY).unwrap();
    assert_eq!(replay.gone, ["fly"]);
    let [change] = &replay.changed[..] else { panic!("{:?}", replay.changed) };
    let kinds = [&change.before, &change.after].map(|verdict| verdict.as_ref().unwrap().outcome.kind());
    assert_eq!(kinds, [OutcomeKind::Forbidden, OutcomeKind::Permitted]);
}

/// Cases with any texts.
fn worded() -> impl Strategy<Value = Case> {
    (cases(5, 4, 2), prop::collection::vec(any::<String>(), 12)).prop_map(|(mut case, texts)| {
        let mut texts = texts.into_iter().cycle();
        let mut text = || texts.next().unwrap_or_default();
        case.title = kaartwijzer_core::Words::Four([text(), text(), text(), text()]);
        (case.alias, case.place) = (text(), text());
        case.participants.iter_mut().for_each(|participant| participant.name = text());
        case.items.iter_mut().for_each(|item| item.text = kaartwijzer_core::Words::One(text()));
        case.pairs.retain(|_, _, facts| !facts.is_empty());
        case
    })
}

/// Signs that a link can have.
const SIGNS: &str = "[A-Za-z0-9_-]{0,400}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read(case in worded()) {
        let receipt = Receipt::of(&POLICY, &case);
        prop_assert_eq!(share::open(&share::link(&receipt)), Ok(receipt));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), signs in SIGNS) {
        let _ = share::open(&text);
        let _ = share::open(&format!("1{text}"));
        let hostile = ["1", &signs].concat();
        prop_assert!(share::open(&hostile).is_err());
    }

    #[test]
    fn one_wrong_sign_is_noticed(at in 1usize..700, sign in "[A-Za-z0-9_-]") {
        let receipt = vignette("v2.json");
        let mut link = share::link(&receipt);
        let at = at.min(link.len() - 1);
        link.replace_range(at..=at, &sign);
        // A sign of the fingerprint that is another one is another pack: the checksum knows it.
        prop_assert!(share::open(&link).is_err() || share::open(&link) == Ok(receipt));
    }
}
