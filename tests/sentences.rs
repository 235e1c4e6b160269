//! Every fact of the built-in pack that a what-if can name says, as a sentence and in each language, what it is to come to
//! hold; and whatever answers hang on, somebody can be asked.

use kaartwijzer_core::format::Fact;
use kaartwijzer_core::{Kind, Label, Lang, Pack, Policy, Scope};

/// They say of somebody else than the participant, so no name stands in them.
const OF_SOMEBODY_ELSE: [&str; 1] = ["receiver_cleared"];

/// Its sentences: of yes and no, or of another value.
fn sentences(fact: &Fact) -> Vec<Option<Label>> {
    match fact.kind {
        Kind::YesNo => vec![fact.yes, fact.no],
        Kind::Choice(_) | Kind::Scale(_) => vec![fact.is],
    }
}

/// Those that a sentence of change can be about.
fn told(pack: &Pack) -> impl Iterator<Item = &Fact> {
    pack.facts.iter().filter(|fact| !fact.descriptive && !fact.apart && !fact.per_question)
}

/// Complaints about every sentence in every language.
fn complaints(found: impl Fn(&Fact, &str) -> Option<&'static str>) -> Vec<String> {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut complaints = Vec::new();
    for fact in told(pack) {
        for sentence in sentences(fact) {
            for lang in Lang::ALL {
                let words = sentence.map(|sentence| pack.say(sentence, lang)).unwrap_or_default();
                if let Some(complaint) = found(fact, words) {
                    complaints.push(format!("{} ({}): {complaint}: `{words}`", fact.id, lang.tag()));
                }
            }
        }
    }
    complaints
}

#[test]
fn every_change_is_a_sentence() {
    let found = complaints(|_, words| {
        let starts = words.starts_with(|first: char| first.is_uppercase() || first == '{');
        if words.is_empty() {
            Some("no sentence")
        } else if !starts {
            Some("no capital")
        } else if !words.ends_with('.') {
            Some("no full stop")
        } else {
            None
        }
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_change_names_whom_it_is_about_and_the_value() {
    let found = complaints(|fact, words| {
        let of_somebody = matches!(fact.scope, Scope::Participant | Scope::Pair);
        let named = of_somebody && !OF_SOMEBODY_ELSE.contains(&fact.id.as_str());
        let chosen = !matches!(fact.kind, Kind::YesNo);
        if words.contains("{who}") != named {
            Some(if named { "`{who}` is missing" } else { "nobody for `{who}`" })
        } else if words.contains("{value}") != chosen {
            Some(if chosen { "`{value}` is missing" } else { "nothing for `{value}`" })
        } else if words.matches('{').count() != usize::from(named) + usize::from(chosen) {
            Some("a slot too many")
        } else {
            None
        }
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_change_says_what_it_is_of() {
    let found = complaints(|fact, words| {
        let words = words.to_lowercase();
        let points = ["dit", "ceci", "dies", "this"]
            .iter()
            .any(|this| words.split(|letter: char| !letter.is_alphabetic()).any(|word| word == *this));
        (matches!(fact.scope, Scope::Item | Scope::Pair) && !points).then_some("says of nothing")
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn yes_and_no_are_told_apart() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    for fact in told(pack).filter(|fact| matches!(fact.kind, Kind::YesNo)) {
        let (Some(yes), Some(no)) = (fact.yes, fact.no) else { panic!("{} says nothing", fact.id) };
        for lang in Lang::ALL {
            assert_ne!(pack.say(yes, lang), pack.say(no, lang), "{}", fact.id);
        }
    }
}

#[test]
fn somebody_can_be_asked_about_whatever_a_rule_asks_about() {
    let policy = Policy::builtin();
    let asked = policy.pack().facts.iter().filter(|fact| !fact.descriptive && !fact.per_question);
    let nobody: Vec<&str> =
        asked.filter(|fact| fact.asked_of().is_empty()).map(|fact| fact.id.as_str()).collect();
    assert!(nobody.is_empty(), "nobody to ask about {nobody:?}: give them `known_by` or `changeable_by`");
}
