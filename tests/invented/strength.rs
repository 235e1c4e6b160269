//! How well an answer is supported: contestable only where every way to it is weak.

use crate::world::Text;
use kaartwijzer_core::Basis;

#[test]
fn an_answer_is_contestable_where_all_that_decide_it_are_weak() {
    for (bases, contestable, basis) in [
        (&["verbatim"][..], false, Basis::Verbatim),
        (&["secondary"], true, Basis::Secondary),
        (&["inferred"], true, Basis::Inferred),
        (&["inferred", "secondary"], true, Basis::Secondary),
        (&["inferred", "verbatim"], false, Basis::Verbatim),
    ] {
        let text = bases.iter().enumerate().fold(Text::new(), |text, (at, basis)| {
            text.clause(&format!("R{at}"), basis, "act", "permit", "")
        });
        let verdict = text.world().ask("act");
        assert_eq!((verdict.contestable, verdict.basis), (contestable, Some(basis)), "{bases:?}");
    }
}

#[test]
fn a_clause_may_be_weaker_than_its_rule_and_never_stronger() {
    let weak = Text::new().clause("R1", "verbatim", "act", "permit", "basis = \"inferred\"");
    assert!(weak.world().ask("act").contestable);
    let strong = Text::new().clause("R1", "secondary", "act", "permit", "basis = \"verbatim\"");
    assert!(strong.world().ask("act").contestable);
}

#[test]
fn a_weak_rule_that_does_not_decide_makes_nothing_contestable() {
    let text =
        Text::new().clause("R1", "inferred", "act", "permit", "").rule("R2", "act", "forbid", "always");
    assert!(!text.world().ask("act").contestable);
}

#[test]
fn an_open_question_is_silent_and_not_contestable() {
    assert!(!Text::new().open("Z1", "act", "silent", "").world().ask("act").contestable);
}

#[test]
fn an_answer_by_way_of_a_weak_definition_is_contestable_unless_there_is_a_strong_way() {
    let parts = [("inferred", "a"), ("verbatim", "b")];
    let text =
        Text::new().facts("a b c").definition("case", "fit", &parts).rule("R1", "act", "permit", "fit or c");
    for (facts, contestable, basis) in [
        ("a=yes", true, Basis::Inferred),
        ("b=yes", false, Basis::Verbatim),
        ("c=yes", false, Basis::Verbatim),
        ("a=yes b=yes", false, Basis::Verbatim),
        ("a=yes c=yes", false, Basis::Verbatim),
    ] {
        let verdict = text.world().with(facts).ask("act");
        assert_eq!((verdict.contestable, verdict.basis), (contestable, Some(basis)), "{facts}");
    }
}

#[test]
fn weakness_comes_through_definitions_of_definitions_and_through_both_of_two() {
    let text = Text::new().facts("a b").definition("case", "fit", &[("secondary", "a")]);
    let text = text.definition("case", "able", &[("verbatim", "fit")]).definition(
        "case",
        "set",
        &[("verbatim", "b")],
    );
    let text = text.rule("R1", "act", "permit", "able and set");
    assert!(text.world().with("a=yes b=yes").ask("act").contestable);
}

#[test]
fn that_a_weak_definition_does_not_hold_is_not_weak() {
    let text = Text::new().facts("a").definition("case", "fit", &[("inferred", "a")]);
    let text = text.rule("R1", "act", "permit", "not fit");
    assert!(!text.world().ask("act").contestable);
}

#[test]
fn what_is_denied_twice_is_as_weak_as_what_is_said() {
    let text = Text::new().facts("a b").definition("case", "fit", &[("inferred", "a")]);
    let text = text.rule("R1", "act", "permit", "not (not fit or b)");
    assert!(text.world().with("a=yes").ask("act").contestable);
}

#[test]
fn weakness_of_one_participant_is_not_that_of_another() {
    let parts = [("inferred", "a"), ("verbatim", "b")];
    let text = Text::new().facts_of("participant", "a b").definition("participant", "fit", &parts);
    let text = text.definition("case", "ready", &[("verbatim", "every participant (fit)")]);
    let text = text.definition("case", "begun", &[("verbatim", "some participant (fit)")]);
    let text = text.rule("R1", "go", "permit", "fit").rule("R2", "act", "permit", "ready");
    let text = text.rule("R3", "keep", "permit", "begun");
    let world = text.world().person("b=yes").person("a=yes").item("");
    let contestable = ["go", "act", "keep"].map(|question| world.ask(question).contestable);
    assert_eq!(
        contestable,
        [false, true, false],
        "everybody, one of them weakly; somebody, one of them strongly"
    );
}

#[test]
fn an_unknown_fact_makes_a_weak_rule_no_stronger() {
    let text = Text::new().facts("a").clause("R1", "inferred", "act", "permit", "when = \"a or not a\"");
    let verdict = text.world().with("a=unknown").ask("act");
    assert_eq!((verdict.contestable, verdict.basis), (true, Some(Basis::Inferred)));
}

#[test]
fn a_strong_rule_that_may_apply_makes_a_weak_one_that_does_no_stronger() {
    let text = Text::new().facts("a").clause("R1", "inferred", "act", "permit", "");
    let world = text.rule("R2", "act", "permit", "a").world().with("a=unknown");
    assert_eq!(world.deciding("act"), "R1");
    assert!(world.ask("act").contestable);
}
