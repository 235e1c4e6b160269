//! One promise a test, on invented packs.

use crate::world::{Text, World};
use kaartwijzer_core::counterfactual::{self, Counterfactual, Lead, Turn};
use kaartwijzer_core::diff::{self, Delta};
use kaartwijzer_core::{Cell, Input, OutcomeKind, Role, Setting, Tree, asks};

/// A yes/no fact with those who can change it.
fn fact(text: Text, scope: &str, id: &str, by: &str) -> Text {
    let by: Vec<String> = by.split_whitespace().map(|by| format!("\"{by}\"")).collect();
    let by = by.join(", ");
    text.table(
        "fact",
        &format!("id = \"{id}\"\nscope = \"{scope}\"\nkind = \"yes_no\"\nchangeable_by = [{by}]"),
    )
}

/// Facts of the case that `one` can change, and a rule that permits the act.
fn act(facts: &str, when: &str) -> Text {
    let text = facts.split_whitespace().fold(Text::new(), |text, id| fact(text, "case", id, "one"));
    text.rule("R1", "act", "permit", when)
}

fn cell(world: &World, question: &str) -> Cell {
    let question = world.policy().pack().question(question).expect("a question");
    let some = |there: bool| there.then_some(0);
    let range = world.policy().pack().questions[question.at()].range;
    Cell { question, participant: some(range.has_participant()), item: some(range.has_item()) }
}

fn leads(world: &World, question: &str) -> Vec<Lead> {
    counterfactual::leads(world.policy(), &world.case, cell(world, question))
}

/// `permitted: a=yes b=no | c=yes; …`, by outcome.
fn ways(world: &World, question: &str) -> String {
    let leads = leads(world, question);
    let of = |lead: &Lead| {
        let ways: Vec<String> = lead.ways.iter().map(|way| changes(world, way)).collect();
        let far = if ways.is_empty() { format!("at least {}", lead.fewest) } else { ways.join(" | ") };
        format!("{}: {far}", lead.outcome.kind().id())
    };
    leads.iter().map(of).collect::<Vec<_>>().join("; ")
}

fn changes(world: &World, way: &Counterfactual) -> String {
    let pack = world.policy().pack();
    let changes = way.changes.iter().map(|change| {
        let value = match change.to {
            Setting::Is(value) => {
                match pack.facts[change.input.fact.at()].kind.values().get(usize::from(value)) {
                    Some(value) => value.id.clone(),
                    None => if value == 1 { "yes" } else { "no" }.to_owned(),
                }
            }
            Setting::Unknown => "unknown".to_owned(),
        };
        format!("{}={value}", world.name(change.input))
    });
    changes.collect::<Vec<_>>().join(" ")
}

fn hands(world: &World, way: &Counterfactual) -> String {
    let hand = |hand: &counterfactual::Hand| {
        let id = &world.policy().pack().bearers[hand.bearer.at()].id;
        hand.participant.map_or(id.clone(), |at| format!("{id}:{at}"))
    };
    way.hands.iter().map(hand).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_smallest_set_is_offered_and_no_larger_one() {
    for (when, facts, expected) in [
        ("a and b and c", "a=yes b=yes", "permitted: c=yes"),
        ("a and b and c", "a=yes", "permitted: b=yes c=yes"),
        ("a or (b and c)", "", "permitted: a=yes | b=yes c=yes"),
        ("a or (a and b and c)", "", "permitted: a=yes"),
        ("a or b or c", "a=yes", "no_basis: a=no"),
        ("a or b or c", "a=yes c=yes", "no_basis: a=no c=no"),
        ("(a and b) or c", "a=yes b=yes", "no_basis: a=no | b=no"),
        ("(a and not b) or (b and not a) or c", "", "permitted: a=yes | b=yes | c=yes"),
        ("(a or not a) and (b or c)", "", "permitted: b=yes | c=yes"),
    ] {
        assert_eq!(ways(&act("a b c", when).world().with(facts), "act"), expected, "{when}: {facts}");
    }
}

#[test]
fn what_takes_more_than_three_changes_is_counted_and_not_listed() {
    assert_eq!(ways(&act("a b c d", "a and b and c and d").world(), "act"), "permitted: at least 4");
    let world = act("a b c d", "a and b and c and d").world().with("d=yes");
    assert_eq!(ways(&world, "act"), "permitted: a=yes b=yes c=yes");
}

#[test]
fn every_other_answer_has_its_own_ways() {
    let text = act("a b", "a").rule("R2", "act", "forbid", "b");
    assert_eq!(ways(&text.world(), "act"), "permitted: a=yes; forbidden: b=yes");
    assert_eq!(ways(&text.world().with("a=yes b=yes"), "act"), "permitted: b=no; no_basis: a=no b=no");
    let duty = text.rule("R3", "act", "require of one", "a");
    assert_eq!(ways(&duty.world(), "act"), "forbidden: b=yes; required: a=yes; conflict: a=yes b=yes");
}

#[test]
fn a_scale_moves_to_the_nearest_step_that_does() {
    let steps = r#"value = [{ id = "low", label = LABEL }, { id = "mid", label = LABEL }, { id = "high", label = LABEL }, { id = "top", label = LABEL }]"#;
    let rank = format!(
        "id = \"rank\"\nscope = \"case\"\nkind = \"scale\"\ndefault = \"low\"\nchangeable_by = [\"one\"]\n{steps}"
    );
    let text = Text::new().table("fact", &rank);
    let at_least = text.rule("R1", "act", "permit", "rank >= mid");
    assert_eq!(ways(&at_least.world(), "act"), "permitted: rank=mid");
    assert_eq!(ways(&at_least.world().with("rank=top"), "act"), "no_basis: rank=low");
    assert_eq!(
        ways(&at_least.world().with("rank=unknown"), "act"),
        "permitted: rank=mid; no_basis: rank=low"
    );
    let text = Text::new().table("fact", &rank);
    let middle = text.rule("R1", "act", "permit", "rank in (low, top)");
    assert_eq!(ways(&middle.world().with("rank=mid"), "act"), "permitted: rank=low | rank=top");
    assert_eq!(ways(&middle.world().with("rank=top"), "act"), "no_basis: rank=high");
}

#[test]
fn what_nobody_can_change_is_not_varied_and_stands_in_the_way() {
    let text = fact(Text::new().facts("fixed"), "case", "a", "one");
    let text = text.rule("R1", "act", "permit", "a and fixed").rule("R2", "act", "remark", "fixed");
    let world = text.world();
    assert_eq!(ways(&world, "act"), "");
    let barrier = |kind| counterfactual::barrier(world.policy(), &world.case, cell(&world, "act"), kind);
    let barrier = barrier(OutcomeKind::Permitted).expect("no change helps");
    let lacking = &barrier.lacking[0];
    assert_eq!(
        (world.ids(&[lacking.origin]), world.name(lacking.inputs[0])),
        (vec!["R1"], "fixed".to_owned())
    );
    assert!(barrier.above.is_empty() && barrier.lacking.len() == 1);
}

#[test]
fn a_rule_that_stands_above_whatever_is_changed_is_named_with_what_holds_it() {
    let text = fact(Text::new().facts("fixed"), "case", "a", "one");
    let text = text.rule("R1", "act", "permit", "a").rule("R2", "act", "forbid", "fixed");
    let world = text.world().with("fixed=yes");
    assert_eq!(ways(&world, "act"), "");
    let barrier = |kind| counterfactual::barrier(world.policy(), &world.case, cell(&world, "act"), kind);
    let found = barrier(OutcomeKind::Permitted).expect("no change helps");
    assert_eq!(world.ids(&found.above), ["R2"]);
    assert_eq!(found.held_by.iter().map(|input| world.name(*input)).collect::<Vec<_>>(), ["fixed"]);
    assert_eq!(barrier(OutcomeKind::Forbidden), None, "that is the answer");
    let free = text.world();
    assert_eq!(
        counterfactual::barrier(free.policy(), &free.case, cell(&free, "act"), OutcomeKind::Permitted),
        None,
        "one change does it"
    );
}

#[test]
fn rules_that_together_leave_no_room_are_named_together() {
    let text = fact(fact(Text::new(), "case", "a", "one"), "case", "b", "one");
    let text = text
        .rule("R1", "act", "permit", "b")
        .rule("R2", "act", "forbid", "a")
        .rule("R3", "act", "forbid", "not a");
    let world = text.world();
    let barrier =
        counterfactual::barrier(world.policy(), &world.case, cell(&world, "act"), OutcomeKind::Permitted);
    assert_eq!(world.ids(&barrier.expect("no change helps").above), ["R2", "R3"]);
}

#[test]
fn a_rule_of_another_day_is_named_with_its_days() {
    let text = fact(Text::new(), "case", "a", "one");
    let text = text.clause("R1", "verbatim", "act", "permit", "from = 2002-01-01\nwhen = \"a\"");
    let text = text.rule("R2", "act", "remark", "a");
    let world = text.world();
    let barrier =
        counterfactual::barrier(world.policy(), &world.case, cell(&world, "act"), OutcomeKind::Permitted);
    let lacking = barrier.expect("not on this day").lacking;
    assert_eq!(lacking[0].other_day.map(|days| days.0), Some("2002-01-01".parse().expect("a day")));
}

#[test]
fn what_is_unknown_can_turn_out_and_what_stays_unknown_must_not_matter() {
    let world = act("a b", "a and b").world().with("a=unknown b=yes");
    assert_eq!(ways(&world, "act"), "permitted: a=yes; no_basis: a=no | b=no");
    let world = act("a b", "a and b").world().with("a=unknown");
    assert_eq!(ways(&world, "act"), "permitted: a=yes b=yes", "b alone would leave it open");
    let text = fact(Text::new().facts("fixed"), "case", "a", "one");
    let world = text.rule("R1", "act", "permit", "a and fixed").world().with("fixed=unknown");
    assert_eq!(ways(&world, "act"), "", "nobody can settle it");
}

#[test]
fn those_nearest_to_the_table_come_first_then_the_fewest_hands() {
    let text = ["x", "y"].iter().fold(Text::new(), |text, id| fact(text, "case", id, "one"));
    let text = fact(fact(text, "participant", "p", "own"), "participant", "q", "own one");
    let text = text.rule("R1", "go", "permit", "(x and y) or p or q or (x and p)");
    let world = text.world().person("");
    assert_eq!(ways(&world, "go"), "permitted: p0.q=yes | x=yes y=yes | p0.p=yes");
    let hands: Vec<String> = leads(&world, "go")[0].ways.iter().map(|way| hands(&world, way)).collect();
    assert_eq!(hands, ["one", "one", "own:0"]);
}

#[test]
fn others_at_the_table_are_others_who_act() {
    let text = fact(Text::new(), "participant", "agrees", "own");
    let text = text.definition("case", "all", &[("verbatim", "every participant (agrees)")]);
    let world = text.rule("R1", "act", "permit", "all").world().person("").person("agrees=yes").person("");
    assert_eq!(ways(&world, "act"), "permitted: p0.agrees=yes p2.agrees=yes");
    assert_eq!(hands(&world, &leads(&world, "act")[0].ways[0]), "own:0 own:2");
}

#[test]
fn another_kind_of_person_is_offered_apart_and_never_mixed_in() {
    let text = fact(Text::new(), "participant", "a", "own");
    let text = text.table(
        "fact",
        "id = \"kind\"\nscope = \"participant\"\nkind = \"choice\"\ndefault = \"x\"\napart = true\nchangeable_by = [\"one\"]\n\
         value = [{ id = \"x\", label = LABEL }, { id = \"y\", label = LABEL }]",
    );
    let text = text.rule("R1", "go", "permit", "kind = y").rule("R2", "go", "forbid", "a");
    let world = text.world().person("");
    assert_eq!(ways(&world, "go"), "forbidden: p0.a=yes");
    let apart = counterfactual::apart(world.policy(), &world.case, cell(&world, "go"));
    assert_eq!(apart.len(), 1);
    assert_eq!(apart[0].verdict.outcome.kind(), OutcomeKind::Permitted);
    assert!(matches!(apart[0].turn, Turn::Value(input, 1) if world.name(input) == "p0.kind"));
    let then = apart[0].turn.apply(&world.case);
    assert_eq!(world.policy().decide(&then, cell(&world, "go")), apart[0].verdict);
}

#[test]
fn the_days_tell_which_law_made_the_difference() {
    let text = fact(Text::new(), "case", "a", "one");
    let text = text.clause("R1", "verbatim", "act", "permit", "until = 2001-12-31\nwhen = \"a\"");
    let text = text.clause("R2", "verbatim", "act", "forbid", "from = 2003-01-01\nwhen = \"a\"");
    let world = text.world().with("a=yes");
    let days = counterfactual::timeline(world.policy(), &world.case, cell(&world, "act"));
    let said: Vec<String> = days
        .iter()
        .map(|day| {
            let because = day.because.iter().map(|one| {
                let id = world.ids(&[one.origin]).join("");
                format!(
                    "{id} {:?}>{:?}",
                    one.before.unwrap_or(Role::Elsewhere),
                    one.after.unwrap_or(Role::Elsewhere)
                )
            });
            let because = because.collect::<Vec<_>>().join(", ");
            format!("{} {} ({because})", day.from, day.verdict.outcome.kind().id())
        })
        .collect();
    assert_eq!(
        said[1..],
        [
            "2002-01-01 no_basis (R1 Decides>OtherDay)".to_owned(),
            "2003-01-01 forbidden (R2 OtherDay>Decides)".to_owned()
        ]
    );
    assert_eq!(days[0].verdict.outcome.kind(), OutcomeKind::Permitted);
    assert_eq!(days[0].until.next(), days[1].from);
}

#[test]
fn a_difference_names_its_rule_and_the_statements_that_made_it() {
    let text = act("a b c", "a and b").rule("R2", "act", "remark", "c");
    let before = text.world().with("a=yes b=yes");
    let after = text.world().with("a=yes c=yes");
    let question = before.policy().pack().question("act").expect("a question");
    let found = diff::differences(before.policy(), &before.case, &after.case, question);
    assert_eq!(found.len(), 1);
    let one = &found[0];
    assert_eq!(before.ids(&one.because.iter().map(|because| because.origin).collect::<Vec<_>>()), ["R1"]);
    let through: Vec<String> = one
        .through
        .iter()
        .map(|delta| match delta {
            Delta::Statement(input) => after.name(*input),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(through, ["b"], "c changed too and made no difference");
    assert_eq!(diff::differences(before.policy(), &before.case, &before.case, question), []);
}

#[test]
fn a_statement_that_only_mends_another_is_not_named() {
    let text = act("a b c", "c and (a or not b)");
    let (before, after) = (text.world(), text.world().with("a=yes b=yes c=yes"));
    let question = before.policy().pack().question("act").expect("a question");
    let found = diff::differences(before.policy(), &before.case, &after.case, question);
    // Without `a` the answer goes because of `b`; without both it stands.
    let through: Vec<String> = found[0].through.iter().map(|delta| format!("{delta:?}")).collect();
    let c = before.policy().pack().fact("c").expect("a fact");
    assert_eq!(
        through,
        [format!("{:?}", Delta::Statement(Input { fact: c, participant: None, item: None }))]
    );
}

#[test]
fn what_an_unknown_kind_of_person_takes_for_granted_can_be_written_down() {
    let text = fact(Text::new(), "participant", "p", "own");
    let text = text.table(
        "fact",
        "id = \"kind\"\nscope = \"participant\"\nkind = \"choice\"\ndefault = \"x\"\n\
         value = [{ id = \"x\", label = LABEL, presets = { p = true } }, { id = \"y\", label = LABEL }]",
    );
    let text = text.rule("R1", "go", "permit", "p").rule("R2", "go", "remark", "kind = y");
    let world = text.world().person("kind=unknown");
    assert_eq!(world.says("go"), "depends p0.kind");
    assert_eq!(ways(&world, "go"), "permitted: p0.p=yes; no_basis: p0.p=no");
}

#[test]
fn people_who_came_or_left_are_differences_of_their_own() {
    let text = fact(Text::new(), "participant", "p", "own").rule("R1", "go", "permit", "p");
    let (before, mut after) =
        (text.world().person("").person("p=yes"), text.world().person("").person("p=yes"));
    after.case.participants.swap(0, 1);
    let question = before.policy().pack().question("go").expect("a question");
    assert_eq!(
        diff::differences(before.policy(), &before.case, &after.case, question),
        [],
        "only seats changed"
    );
    after.case.participants.pop();
    after.case.participants[0].id = "new".into();
    let found = diff::differences(before.policy(), &before.case, &after.case, question);
    let there: Vec<(bool, bool)> =
        found.iter().map(|one| (one.before.is_some(), one.after.is_some())).collect();
    assert_eq!(there, [(false, true), (true, false), (true, false)]);
}

#[test]
fn what_settles_most_is_asked_first() {
    let text = fact(Text::new(), "participant", "p", "own");
    let text = fact(fact(text, "case", "a", "one"), "pair", "k", "own");
    let text = text.rule("R1", "get", "permit", "a and (p or k)");
    let world = text.world().with("a=unknown").person("p=yes").person("p=yes").person("p=unknown").item("");
    let question = world.policy().pack().question("get").expect("a question");
    let asked = asks::asks(world.policy(), &world.case, question);
    let said: Vec<(String, usize, usize)> =
        asked.iter().map(|ask| (world.name(ask.input), ask.settles.len(), ask.cells.len())).collect();
    assert_eq!(said, [("a".to_owned(), 2, 3), ("p2.p".to_owned(), 0, 1)]);
    assert_eq!(asked[1].of[0].participant, Some(2));
}

#[test]
fn the_cells_that_hang_on_a_statement_are_those_that_another_value_changes() {
    let text = fact(fact(Text::new(), "participant", "p", "own"), "case", "a", "one");
    let text = text.rule("R1", "go", "permit", "a and p");
    let world = text.world().with("a=yes").person("").person("p=yes");
    let (pack, question) = (world.policy().pack(), world.policy().pack().question("go").expect("a question"));
    let hanging = |id: &str, participant| {
        let input = kaartwijzer_core::Input { fact: pack.fact(id).expect("a fact"), participant, item: None };
        let cells = asks::hanging(world.policy(), &world.case, question, input);
        cells.iter().filter_map(|cell| cell.participant).collect::<Vec<_>>()
    };
    assert_eq!(
        (hanging("a", None), hanging("p", Some(0)), hanging("p", Some(1))),
        (vec![1], vec![0], vec![1])
    );
}

#[test]
fn an_open_answer_unfolds_into_the_answers_each_way() {
    let world = act("a b", "a and b").world().with("a=unknown b=unknown");
    let tree = world.policy().unfold(&world.case, cell(&world, "act"));
    let Tree::Asks(first, branches) = tree else { panic!("it is open") };
    assert_eq!(world.name(first), "a");
    let no = branches.iter().find(|(values, _)| values == &[0]).map(|(_, tree)| tree);
    assert_eq!(no, Some(&Tree::Answer(kaartwijzer_core::Outcome::NoBasis)));
    let yes = branches.iter().find(|(values, _)| values == &[1]).map(|(_, tree)| tree);
    assert!(matches!(yes, Some(Tree::Asks(second, _)) if world.name(*second) == "b"));
}
