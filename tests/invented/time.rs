//! Days, and assumptions that make a law go on.

use crate::world::Text;

/// A permit until the last day of April 2001, and a silence from the first of May. Going on answers the question.
fn interrupted() -> Text {
    let until = "until = 2001-04-30\nprolonged_by = \"going_on\"";
    Text::new().assumption("going_on", "Z1").clause("R1", "verbatim", "act", "permit", until).open(
        "Z1",
        "act",
        "silent",
        "from = 2001-05-01\nwithdrawn_by = \"going_on\"",
    )
}

#[test]
fn a_clause_holds_from_its_first_day_to_its_last_both_included() {
    let text = Text::new().clause("R1", "verbatim", "act", "permit", "from = 2001-04-02\nuntil = 2001-04-30");
    for (day, expected) in [
        ("2001-04-01", "no_basis"),
        ("2001-04-02", "permitted"),
        ("2001-04-30", "permitted"),
        ("2001-05-01", "no_basis"),
    ] {
        assert_eq!(text.world().on(day).says("act"), expected, "{day}");
    }
}

#[test]
fn an_assumption_prolongs_and_withdraws_the_silence_of_its_question() {
    let text = interrupted();
    assert_eq!(text.world().says("act"), "silent Z1");
    let world = text.world().assume("going_on");
    assert_eq!((world.says("act").as_str(), world.deciding("act").as_str()), ("permitted", "R1"));
    assert_eq!(world.remarks("act"), "Z1");
    let verdict = world.ask("act");
    assert!(verdict.contestable, "what rests on an assumption is contestable");
    assert_eq!(verdict.assumed, [world.assumption("going_on")]);
}

#[test]
fn an_assumption_changes_nothing_before_the_day_it_concerns() {
    let text = interrupted();
    let world = text.world().on("2001-04-30");
    let assumed = text.world().on("2001-04-30").assume("going_on");
    assert_eq!(world.ask("act"), assumed.ask("act"));
    assert!(!world.ask("act").contestable);
}

#[test]
fn an_assumption_that_leaves_nothing_is_still_named() {
    let text = Text::new().assumption("going_on", "Z1");
    let text = text.open("Z1", "act", "silent", "withdrawn_by = \"going_on\"");
    let world = text.world().assume("going_on");
    assert_eq!((world.says("act").as_str(), world.remarks("act").as_str()), ("no_basis", "Z1"));
    assert_eq!(world.ask("act").assumed, [world.assumption("going_on")]);
}

#[test]
fn a_prolonged_rule_makes_nothing_contestable_that_also_stands_without_it() {
    let world = interrupted().rule("R2", "act", "permit", "always").world().assume("going_on");
    assert_eq!(world.deciding("act"), "R1 R2");
    assert!(!world.ask("act").contestable);
}

#[test]
fn a_part_of_a_definition_out_of_force_does_not_hold_unless_it_is_prolonged() {
    let late = "until = 2001-04-30\nprolonged_by = \"going_on\"\nwhen = \"a\"";
    let text =
        Text::new().facts("a b").assumption("going_on", "Z1").table("open", "id = \"Z1\"\nquestion = LABEL");
    let text = text.definition("case", "known", &[("verbatim", late), ("verbatim", "b")]);
    let text = text.rule("R1", "act", "permit", "known");
    assert_eq!(text.world().on("2001-04-30").with("a=yes").says("act"), "permitted");
    assert_eq!(text.world().with("a=yes").says("act"), "no_basis");
    assert_eq!(text.world().with("a=unknown").says("act"), "no_basis", "what it is makes no difference now");
    assert_eq!(text.world().with("a=unknown b=unknown").says("act"), "depends b");
    let world = text.world().with("a=yes").assume("going_on");
    let verdict = world.ask("act");
    assert_eq!(world.says("act"), "permitted");
    assert!(verdict.contestable);
    assert_eq!(verdict.assumed, [world.assumption("going_on")]);
    assert!(!text.world().with("a=yes b=yes").assume("going_on").ask("act").contestable);
}
