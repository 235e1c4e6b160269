//! Invented packs made at random, small enough to try their whole space.

use crate::oracle::check;
use crate::world::Text;
use kaartwijzer_core::{Case, Cell, FactIx, Pack, Setting};
use proptest::prelude::*;

/// What a condition can be made of; each of the facts below stands in some.
const ATOMS: [&str; 12] = [
    "a",
    "b",
    "c",
    "p",
    "q",
    "k",
    "rank >= two",
    "rank = one",
    "rank >= bar",
    "colour = red",
    "colour in (green, blue)",
    "both",
];

fn condition() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(ATOMS.to_vec()).prop_map(str::to_owned);
    leaf.prop_recursive(3, 8, 3, |part| {
        prop_oneof![
            part.clone().prop_map(|part| format!("not ({part})")),
            prop::collection::vec(part.clone(), 2..=3).prop_map(|parts| join(&parts, " and ")),
            prop::collection::vec(part, 2..=3).prop_map(|parts| join(&parts, " or ")),
        ]
    })
}

fn join(parts: &[String], with: &str) -> String {
    let parts: Vec<String> = parts.iter().map(|part| format!("({part})")).collect();
    parts.join(with)
}

fn effect() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "permit",
        "permit",
        "forbid",
        "forbid",
        "require of one",
        "discretion of own",
        "discretion of one",
    ])
}

/// A pack with facts of every scope and kind: `k` and `a` are in nobody's hands, `both` asks for everybody.
fn pack(rules: &[(&str, String)], silent: &str) -> Text {
    let scale = |id: &str, scope: &str, by: &str| {
        format!(
            "id = \"{id}\"\nscope = \"{scope}\"\nkind = \"scale\"\ndefault = \"one\"\nchangeable_by = [{by}]\nvalue = [{}]",
            ["one", "two", "three"].map(|id| format!("{{ id = \"{id}\", label = LABEL }}")).join(", ")
        )
    };
    let yes_no = |text: Text, id: &str, scope: &str, by: &str| {
        text.table(
            "fact",
            &format!("id = \"{id}\"\nscope = \"{scope}\"\nkind = \"yes_no\"\nchangeable_by = [{by}]"),
        )
    };
    let mut text = Text::new();
    for (id, scope, by) in [
        ("a", "case", ""),
        ("b", "case", "\"one\""),
        ("c", "item", "\"one\", \"own\""),
        ("p", "participant", "\"own\""),
        ("q", "participant", "\"one\""),
        ("k", "pair", ""),
        ("d", "pair", "\"own\", \"one\""),
    ] {
        text = yes_no(text, id, scope, by);
    }
    text = text.table("fact", &scale("rank", "participant", "\"one\""));
    text = text.table("fact", &scale("bar", "item", "\"own\""));
    let values = ["red", "green", "blue"].map(|id| format!("{{ id = \"{id}\", label = LABEL }}")).join(", ");
    let colour = format!(
        "id = \"colour\"\nscope = \"case\"\nkind = \"choice\"\ndefault = \"red\"\nchangeable_by = [\"one\"]\nvalue = [{values}]"
    );
    text = text.table("fact", &colour);
    text = text.definition("item", "both", &[("verbatim", "every participant (p or d)")]);
    // Every fact is asked about somewhere: the reader insists.
    text = text.rule(
        "R0",
        "get",
        "remark",
        "a or b or c or p or q or k or d or both or rank >= bar or colour = red",
    );
    for (at, (effect, when)) in rules.iter().enumerate() {
        text = text.rule(&format!("R{}", at + 1), "get", effect, when);
    }
    text.open("G1", "get", "silent", &format!("when = \"{silent}\""))
}

fn setting(size: u8) -> impl Strategy<Value = Option<Setting>> {
    prop_oneof![
        2 => Just(None),
        4 => (0..size).prop_map(|value| Some(Setting::Is(value))),
        1 => Just(Some(Setting::Unknown)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_whole_space_of_a_small_pack_holds_no_other_smallest_change(
        rules in prop::collection::vec((effect(), condition()), 1..=4),
        silent in condition(),
        settings in prop::collection::vec(setting(3), 32),
    ) {
        let mut world = pack(&rules, &silent).world().person("").person("").item("");
        let policy = world.policy().clone();
        let pack = policy.pack();
        write(&mut world.case, pack, &settings);
        let question = pack.question("get").expect("a question");
        check(&policy, &world.case, Cell { question, participant: Some(0), item: Some(0) });
    }
    #[test]
    fn the_table_of_a_small_pack_says_what_its_cells_say_alone(
        rules in prop::collection::vec((effect(), condition()), 1..=6),
        silent in condition(),
        settings in prop::collection::vec(setting(3), 60),
    ) {
        let world = pack(&rules, &silent).world();
        let mut world = (0..3).fold(world, |world, _| world.person("").item(""));
        let policy = world.policy().clone();
        write(&mut world.case, policy.pack(), &settings);
        let question = policy.pack().question("get").expect("a question");
        for (cell, mark) in policy.matrix(&world.case, question).cells() {
            prop_assert_eq!(mark, policy.mark(&world.case, cell));
        }
    }
}

/// Writes what was drawn, input by input.
fn write(case: &mut Case, pack: &Pack, settings: &[Option<Setting>]) {
    let mut settings = settings.iter();
    for fact in (0..pack.facts.len() as u16).map(FactIx) {
        for input in case.inputs(pack, fact) {
            let size = pack.facts[fact.at()].kind.size() as u8;
            let drawn = settings.next().copied().flatten().map(|setting| match setting {
                Setting::Is(value) => Setting::Is(value % size),
                Setting::Unknown => Setting::Unknown,
            });
            case.write(input, drawn);
        }
    }
}
