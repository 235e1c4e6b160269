//! Unknown facts: an answer is what every completion agrees on, or it depends on exactly what makes the difference.

use crate::world::Text;

#[test]
fn a_fact_and_its_opposite_are_settled_whatever_the_fact_is() {
    let world = Text::new().facts("a").rule("R1", "act", "permit", "a or not a").world().with("a=unknown");
    assert_eq!((world.says("act").as_str(), world.deciding("act").as_str()), ("permitted", "R1"));
    let text = Text::new().facts("a").rule("R1", "act", "permit", "a and not a");
    assert_eq!(text.world().with("a=unknown").says("act"), "no_basis");
}

#[test]
fn two_rules_that_share_the_possibilities_settle_it_together() {
    let text = Text::new().facts("a").rule("R1", "act", "permit", "a").rule("R2", "act", "permit", "not a");
    let world = text.world().with("a=unknown");
    assert_eq!((world.says("act").as_str(), world.deciding("act").as_str()), ("permitted", "R1 R2"));
}

#[test]
fn the_same_outcome_of_another_bearer_is_another_answer() {
    let text = Text::new().facts("a").rule("R1", "go", "discretion of one", "a");
    let text = text.rule("R2", "go", "discretion of own", "not a");
    assert_eq!(text.world().with("a=unknown").person("").says("go"), "depends a");
    let same = Text::new().facts("a").rule("R1", "go", "discretion of one", "a");
    let same = same.rule("R2", "go", "discretion of one", "not a");
    assert_eq!(same.world().with("a=unknown").person("").says("go"), "discretion one");
}

#[test]
fn it_depends_on_exactly_the_inputs_that_make_a_difference() {
    for (when, facts, expected) in [
        ("a and b and c", "a=unknown b=unknown c=yes", "depends a b"),
        ("a and b and c", "a=unknown b=unknown", "no_basis"),
        ("a or b or c", "a=unknown b=unknown c=yes", "permitted"),
        ("a and (b or not b) and not c", "a=unknown b=unknown", "depends a"),
        ("(a and b) or (a and not b)", "a=unknown b=unknown c=unknown", "depends a"),
        ("(a and b) or (not a and c)", "a=unknown b=yes c=yes", "permitted"),
        ("(a and b) or (not a and c)", "a=unknown b=yes c=unknown", "depends a c"),
        ("(a and not b) or (b and not a)", "a=unknown b=unknown", "depends a b"),
    ] {
        let text = Text::new().facts("a b c").rule("R1", "act", "permit", when);
        let text = text.rule("R2", "act", "remark", "a or b or c");
        assert_eq!(text.world().with(facts).says("act"), expected, "{when}: {facts}");
    }
}

#[test]
fn what_a_known_prohibition_overrides_makes_no_difference() {
    let text = Text::new().facts("a b").rule("R1", "act", "permit", "a").rule("R2", "act", "forbid", "b");
    assert_eq!(text.world().with("a=unknown b=yes").says("act"), "forbidden");
    assert_eq!(text.world().with("a=unknown").says("act"), "depends a");
    assert_eq!(text.world().with("a=unknown b=unknown").says("act"), "depends a b");
    let duty = text.rule("R3", "act", "require of one", "a");
    assert_eq!(duty.world().with("a=unknown b=yes").says("act"), "depends a", "a conflict, or not");
}

#[test]
fn an_unknown_remark_makes_no_difference() {
    let text = Text::new().facts("a").rule("R1", "act", "remark", "a").rule("R2", "act", "permit", "always");
    let world = text.world().with("a=unknown");
    assert_eq!((world.says("act").as_str(), world.remarks("act").as_str()), ("permitted", ""));
}

#[test]
fn an_exception_that_is_unknown_is_what_it_depends_on() {
    let text =
        Text::new().facts("a b").clause("R1", "verbatim", "act", "permit", "when = \"a\"\nunless = [\"b\"]");
    assert_eq!(text.world().with("a=yes b=unknown").says("act"), "depends b");
    assert_eq!(text.world().with("a=unknown b=unknown").says("act"), "depends a b");
    assert_eq!(text.world().with("b=unknown").says("act"), "no_basis");
    assert_eq!(text.world().with("a=unknown b=yes").says("act"), "no_basis");
}

#[test]
fn an_unknown_choice_settles_what_all_its_values_agree_on() {
    let colours = ["red", "green", "blue"];
    for (when, expected) in [
        ("colour in (red, green, blue)", "permitted"),
        ("colour = red or not colour = red", "permitted"),
        ("colour = red and colour = green", "no_basis"),
        ("colour in (red, green) or colour = blue", "permitted"),
        ("colour = red", "depends colour"),
        ("colour in (red, green) and not colour = green", "depends colour"),
    ] {
        let text = Text::new().values("choice", "case", "colour", &colours).rule("R1", "act", "permit", when);
        assert_eq!(text.world().with("colour=unknown").says("act"), expected, "{when}");
    }
}

#[test]
fn an_unknown_step_of_a_scale_reaches_the_lowest_and_may_reach_the_others() {
    let steps = ["low", "middle", "high"];
    for (when, expected) in [
        ("height >= low", "permitted"),
        ("height >= middle", "depends height"),
        ("height >= middle or height = low", "permitted"),
        ("height >= high and not height >= middle", "no_basis"),
    ] {
        let text = Text::new().values("scale", "case", "height", &steps).rule("R1", "act", "permit", when);
        assert_eq!(text.world().with("height=unknown").says("act"), expected, "{when}");
    }
}

#[test]
fn of_two_scales_only_what_can_tip_the_balance_is_asked_for() {
    let steps = ["low", "middle", "high"];
    let text = Text::new().values("scale", "participant", "mine", &steps);
    let text = text.values("scale", "item", "needed", &steps).rule("R1", "get", "permit", "mine >= needed");
    for (mine, needed, expected) in [
        ("middle", "middle", "permitted"),
        ("low", "middle", "no_basis"),
        ("high", "unknown", "permitted"),
        ("unknown", "low", "permitted"),
        ("middle", "unknown", "depends i0.needed"),
        ("low", "unknown", "depends i0.needed"),
        ("unknown", "high", "depends p0.mine"),
        ("unknown", "unknown", "depends p0.mine i0.needed"),
    ] {
        let world = text.world().person(&format!("mine={mine}")).item(&format!("needed={needed}"));
        let mut said: Vec<String> = world.says("get").split(' ').map(str::to_owned).collect();
        let mut wanted: Vec<&str> = expected.split(' ').collect();
        said.sort();
        wanted.sort_unstable();
        assert_eq!(said, wanted, "{mine} >= {needed}");
    }
}

#[test]
fn a_definition_is_looked_through_to_the_inputs_behind_it() {
    let text = Text::new().facts("a b").definition("case", "either", &[("verbatim", "a"), ("verbatim", "b")]);
    let text = text.rule("R1", "act", "permit", "either and not b");
    assert_eq!(text.world().with("a=unknown").says("act"), "depends a");
    assert_eq!(
        text.world().with("b=unknown").says("act"),
        "no_basis",
        "with b it is lifted, without it fails"
    );
    assert_eq!(text.world().with("a=unknown b=unknown").says("act"), "depends a b");
}

#[test]
fn what_a_choice_presets_is_so_unless_the_case_says_otherwise() {
    let text = preset();
    for (facts, expected) in [
        ("", "no_basis"),
        ("kind=round", "permitted"),
        ("kind=round smooth=no", "no_basis"),
        ("kind=square smooth=yes", "permitted"),
        ("kind=rough", "no_basis"),
        ("kind=dim", "depends i0.smooth"),
        ("kind=dim smooth=yes", "permitted"),
    ] {
        assert_eq!(text.world().item(facts).says("keep"), expected, "{facts}");
    }
}

#[test]
fn an_unknown_choice_brings_its_presets_along() {
    let text = preset();
    let world = text.world().item("kind=unknown");
    let said = world.says("keep");
    assert_eq!(said, "depends i0.smooth i0.kind", "smooth only hangs on `dim`, where it is unknown itself");
    assert_eq!(text.world().item("kind=unknown smooth=yes").says("keep"), "permitted");
    let both = preset().rule("R2", "keep", "permit", "not smooth");
    assert_eq!(both.world().item("kind=unknown").says("keep"), "permitted");
    let round = preset().rule("R2", "keep", "permit", "kind in (square, rough, dim)");
    assert_eq!(round.world().item("kind=unknown").says("keep"), "permitted", "what is round is smooth");
}

/// Something is smooth if it is round, not if it is rough, and nobody knows if it is dim.
fn preset() -> Text {
    let text = Text::new().facts_of("item", "smooth").rule("R1", "keep", "permit", "smooth");
    text.table(
        "fact",
        r#"id = "kind"
scope = "item"
kind = "choice"
default = "square"
descriptive = false
value = [
  { id = "square", label = LABEL },
  { id = "round", presets = { smooth = true }, label = LABEL },
  { id = "rough", presets = { smooth = "no" }, label = LABEL },
  { id = "dim", presets = { smooth = "unknown" }, label = LABEL },
]"#,
    )
    .rule("R9", "keep", "remark", "kind = round")
}
