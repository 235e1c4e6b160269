//! The one order of outcomes, whatever else applies.

use crate::world::{Text, World};
use kaartwijzer_core::{Effect, OutcomeKind, Role};

const EFFECTS: [&str; 5] = ["forbid", "require of one", "discretion of one", "permit", "silent"];

/// A world in which a clause of every one of these effects applies.
fn applying(effects: &[&str]) -> World {
    let text = effects.iter().enumerate().fold(Text::new(), |text, (at, effect)| match *effect {
        "silent" => text.open("Z1", "act", "silent", ""),
        effect => text.rule(&format!("R{at}"), "act", effect, "always"),
    });
    text.world()
}

#[test]
fn where_nothing_applies_there_is_no_basis_and_nothing_decides() {
    let world = Text::new().world();
    assert_eq!(world.says("act"), "no_basis");
    let verdict = world.ask("act");
    assert!(verdict.deciding.is_empty() && verdict.basis.is_none() && !verdict.contestable);
}

#[test]
fn the_first_in_the_order_of_outcomes_wins_whatever_else_applies() {
    for chosen in 0..1u8 << EFFECTS.len() {
        let has = |effect: &str| {
            let at = EFFECTS.iter().position(|known| *known == effect).unwrap();
            chosen & (1 << at) != 0
        };
        let expected = match () {
            () if has("forbid") && has("require of one") => OutcomeKind::Conflict,
            () if has("forbid") => OutcomeKind::Forbidden,
            () if has("require of one") => OutcomeKind::Required,
            () if has("discretion of one") => OutcomeKind::Discretion,
            () if has("permit") => OutcomeKind::Permitted,
            () if has("silent") => OutcomeKind::Silent,
            () => OutcomeKind::NoBasis,
        };
        let effects: Vec<&str> = EFFECTS.into_iter().filter(|effect| has(effect)).collect();
        assert_eq!(applying(&effects).ask("act").outcome.kind(), expected, "{effects:?}");
    }
}

#[test]
fn a_require_and_a_forbid_that_both_apply_are_a_conflict_and_both_decide() {
    let text =
        Text::new().rule("R1", "act", "require of one", "always").rule("R2", "act", "forbid", "always");
    let world = text.rule("R3", "act", "permit", "always").world();
    assert_eq!(world.says("act"), "conflict");
    assert_eq!(world.deciding("act"), "R1 R2");
}

#[test]
fn only_rules_with_the_winning_effect_decide_and_the_others_are_overridden() {
    let text = Text::new().rule("R1", "act", "permit", "always").rule("R2", "act", "forbid", "always");
    let world = text.rule("R3", "act", "forbid", "always").world();
    assert_eq!((world.says("act").as_str(), world.deciding("act").as_str()), ("forbidden", "R2 R3"));
    let explanation = world.explain("act");
    let permit = explanation.considered.iter().find(|clause| clause.effect == Effect::Permit);
    assert_eq!(permit.map(|clause| clause.role), Some(Role::Overridden));
}

#[test]
fn bearers_of_one_rank_form_a_set() {
    let text =
        Text::new().rule("R1", "go", "require of own", "always").rule("R2", "go", "require of one", "always");
    let text =
        text.rule("R3", "go", "discretion of one", "always").rule("R4", "act", "discretion of one", "always");
    let world = text.rule("R5", "act", "discretion of one", "always").world().person("");
    assert_eq!((world.says("go").as_str(), world.deciding("go").as_str()), ("required one own", "R1 R2"));
    assert_eq!((world.says("act").as_str(), world.deciding("act").as_str()), ("discretion one", "R4 R5"));
}

#[test]
fn open_questions_that_are_silent_together_form_a_set() {
    let text = Text::new().open("Z2", "act", "silent", "").open("Z1", "act", "silent", "");
    let world = text.open("Z3", "act", "remark", "").world();
    assert_eq!((world.says("act").as_str(), world.deciding("act").as_str()), ("silent Z1 Z2", "Z1 Z2"));
    assert_eq!(world.remarks("act"), "Z3");
}

#[test]
fn a_silence_that_something_else_decides_stays_as_a_remark() {
    let world = applying(&["permit", "silent"]);
    assert_eq!(world.says("act"), "permitted");
    assert_eq!((world.deciding("act").as_str(), world.remarks("act").as_str()), ("R0", "Z1"));
}

#[test]
fn a_remark_decides_nothing() {
    let world = Text::new().rule("R1", "act", "remark", "always").world();
    assert_eq!((world.says("act").as_str(), world.remarks("act").as_str()), ("no_basis", "R1"));
    assert_eq!(world.deciding("act"), "");
}

#[test]
fn an_exception_lifts_the_rule_it_stands_in_and_no_other() {
    let text = Text::new().facts("a b").clause("R1", "verbatim", "act", "forbid", "unless = [\"a\", \"b\"]");
    let text = text.rule("R2", "act", "permit", "always");
    for (facts, expected) in
        [("", "forbidden"), ("a=yes", "permitted"), ("b=yes", "permitted"), ("a=yes b=yes", "permitted")]
    {
        assert_eq!(text.world().with(facts).says("act"), expected, "{facts}");
    }
    let other = text.rule("R3", "act", "forbid", "always");
    assert_eq!(other.world().with("a=yes").deciding("act"), "R3");
}

#[test]
fn each_clause_is_given_the_role_it_plays() {
    let text = Text::new().facts("a b c");
    let text = text.clause("R1", "verbatim", "act", "forbid", "about = \"a\"\nunless = [\"a\"]");
    let text = text.rule("R2", "act", "permit", "b");
    let text = text.clause("R3", "verbatim", "act", "permit", "until = 2001-04-30");
    let text = text.clause("R4", "verbatim", "act", "permit", "about = \"not a\"");
    let text = text.rule("R5", "act", "remark", "always").rule("R6", "act", "permit", "c");
    let world = text.rule("R7", "act", "discretion of one", "a").world().with("a=yes c=unknown");
    let explanation = world.explain("act");
    let roles: Vec<(&str, Role)> =
        explanation.considered.iter().map(|clause| (world.ids(&[clause.origin])[0], clause.role)).collect();
    let expected = [
        ("R7", Role::Decides),
        ("R6", Role::Undecided),
        ("R1", Role::Lifted),
        ("R2", Role::Fails),
        ("R5", Role::Remark),
        ("R3", Role::OtherDay),
        ("R4", Role::Elsewhere),
    ];
    assert_eq!(roles, expected);
    let missing = |id: &str| -> Vec<String> {
        let clause = explanation.considered.iter().find(|clause| world.ids(&[clause.origin]) == [id]);
        clause.unwrap().missing.iter().map(|missing| world.name(missing.input)).collect()
    };
    assert_eq!((missing("R2"), missing("R6"), missing("R7")), (vec!["b".into()], vec!["c".into()], vec![]));
}

#[test]
fn the_order_in_which_rules_are_written_changes_no_answer() {
    let text = |ids: [&str; 3]| {
        let text = Text::new().facts("a b").rule(ids[0], "act", "permit", "a or b");
        text.rule(ids[1], "act", "forbid", "a and b").rule(ids[2], "act", "discretion of one", "b")
    };
    for facts in ["", "a=yes", "b=yes", "a=yes b=yes", "a=unknown", "a=unknown b=unknown", "a=yes b=unknown"]
    {
        let one = text(["R1", "R2", "R3"]).world().with(facts).says("act");
        let other = text(["R3", "R1", "R2"]).world().with(facts).says("act");
        assert_eq!(one, other, "{facts}");
    }
}
