//! Every participant, some participant, and to whom something is said.

use crate::world::{Text, World};

/// Permitted in a case where everybody agrees, and in one where somebody has the key.
fn council() -> Text {
    let text = Text::new().facts_of("participant", "agrees has_key");
    let text = text.definition("case", "agreed", &[("verbatim", "every participant (agrees)")]);
    let text = text.definition("case", "unlocked", &[("verbatim", "some participant (has_key and agrees)")]);
    text.rule("R1", "act", "permit", "agreed").rule("R2", "keep", "permit", "unlocked")
}

fn people(text: &Text, people: &[&str]) -> World {
    people.iter().fold(text.world().item(""), |world, facts| world.person(facts))
}

#[test]
fn every_one_of_nobody_agrees_and_nobody_is_someone() {
    let world = people(&council(), &[]);
    assert_eq!((world.says("act").as_str(), world.says("keep").as_str()), ("permitted", "no_basis"));
}

#[test]
fn every_participant_must_and_one_is_enough_where_some_must() {
    for (facts, every, some) in [
        (&["agrees=yes", "agrees=yes"][..], "permitted", "no_basis"),
        (&["agrees=yes", "agrees=no has_key=yes"], "no_basis", "no_basis"),
        (&["agrees=no", "agrees=yes has_key=yes"], "no_basis", "permitted"),
        (&["agrees=unknown", "agrees=yes has_key=yes"], "depends p0.agrees", "permitted"),
        (&["agrees=unknown", "agrees=no has_key=yes"], "no_basis", "no_basis"),
        (&["agrees=unknown", "agrees=unknown"], "depends p0.agrees p1.agrees", "no_basis"),
        (
            &["agrees=unknown has_key=yes", "agrees=yes has_key=unknown"],
            "depends p0.agrees",
            "depends p0.agrees p1.has_key",
        ),
    ] {
        let world = people(&council(), facts);
        assert_eq!((world.says("act").as_str(), world.says("keep").as_str()), (every, some), "{facts:?}");
    }
}

#[test]
fn of_an_item_it_is_asked_what_each_participant_has_to_do_with_that_item() {
    let text = Text::new().facts_of("participant", "here").facts_of("pair", "reads");
    let text = text.definition("item", "read", &[("verbatim", "every participant (not here or reads)")]);
    let text = text.rule("R1", "keep", "permit", "read");
    let world = text.world().item("").item("").person("here=yes").person("here=yes").person("");
    let some = world.pair(0, 0, "reads=yes").pair(1, 1, "reads=yes");
    assert_eq!(some.says("keep"), "no_basis");
    let unknown = some.pair(1, 0, "reads=unknown");
    assert_eq!(unknown.says("keep"), "depends p1.i0.reads");
    assert_eq!(unknown.pair(1, 0, "reads=yes").says("keep"), "permitted");
}

#[test]
fn the_same_words_about_every_participant_hold_of_a_case_and_of_an_item_alike() {
    let text = Text::new().facts_of("participant", "agrees");
    let text = text.definition("item", "kept", &[("verbatim", "every participant (agrees)")]);
    let text = text.definition("case", "agreed", &[("verbatim", "every participant (agrees)")]);
    let text = text.rule("R1", "keep", "permit", "kept").rule("R2", "act", "permit", "agreed");
    let text = text.rule("R3", "keep", "remark", "kept").rule("R4", "act", "remark", "agreed");
    for (facts, expected, [kept, agreed]) in [
        ("agrees=yes", "permitted", ["R3", "R4"]),
        ("agrees=no", "no_basis", ["", ""]),
        ("agrees=unknown", "depends p0.agrees", ["", ""]),
    ] {
        let world = text.world().person(facts).item("");
        assert_eq!([world.says("keep"), world.says("act")], [expected, expected], "{facts}");
        assert_eq!([world.remarks("keep"), world.remarks("act")], [kept, agreed], "{facts}");
    }
}

#[test]
fn a_choice_of_the_participant_is_their_own_wherever_they_sit() {
    let text = Text::new().facts_of("participant", "agrees").rule("R1", "go", "discretion of own", "agrees");
    let world = text.world().person("agrees=yes").person("");
    assert_eq!(world.says("go"), "discretion own");
    assert!(world.is_own("go"));
    let other = Text::new().rule("R1", "go", "discretion of one", "always").world().person("");
    assert!(!other.is_own("go"));
}

#[test]
fn the_audience_is_that_of_the_question_unless_the_case_names_another() {
    let text = Text::new()
        .table(
            "fact",
            r#"id = "audience"
scope = "case"
kind = "choice"
per_question = true
value = [{ id = "hall", label = LABEL }, { id = "street", label = LABEL }]"#,
        )
        .table("question", "id = \"tell\"\nrange = \"case\"\naudience = \"hall\"\nshort = LABEL\nact = LABEL")
        .table(
            "question",
            "id = \"shout\"\nrange = \"case\"\naudience = \"street\"\nshort = LABEL\nact = LABEL",
        )
        .rule("R1", "tell", "permit", "audience = hall")
        .rule("R2", "shout", "permit", "audience = hall");
    let world = text.world();
    assert_eq!((world.says("tell").as_str(), world.says("shout").as_str()), ("permitted", "no_basis"));
    let moved = world.address("tell", "street").address("shout", "hall");
    assert_eq!((moved.says("tell").as_str(), moved.says("shout").as_str()), ("no_basis", "permitted"));
}
