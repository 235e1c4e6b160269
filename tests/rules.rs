//! Every rule and every open question with a clause: a case in which it decides (or remarks, or lifts another), and
//! one in which it almost does. The cases stand in `rules/*.toml`, a file for each file of the pack.

mod support;

use kaartwijzer_core::{
    Case, Cell, Explanation, FactIx, Facts, Input, Item, Origin, Outcome, Pack, Participant, Policy,
    QuestionIx, Range, Role, Setting,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use support::rule_files;

type Written = BTreeMap<String, toml::Value>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<RuleCase>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleCase {
    rule: String,
    expects: Expects,
    says: String,
    date: toml::value::Datetime,
    ask: String,
    audience: Option<String>,
    #[serde(default)]
    assume: Vec<String>,
    #[serde(default)]
    setting: Written,
    participant: Option<Written>,
    item: Option<Written>,
    #[serde(default)]
    pair: Written,
    #[serde(default)]
    others: Vec<Written>,
    outcome: String,
    by: Option<Vec<String>>,
    deciding: Vec<String>,
    #[serde(default)]
    remarks: Vec<String>,
    #[serde(default)]
    lifted: Vec<String>,
    #[serde(default)]
    missing: Vec<String>,
    contestable: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Expects {
    Decides,
    Remarks,
    Lifts,
    Almost,
}

#[test]
fn each_case_comes_out_as_it_is_written() {
    let policy = Policy::builtin();
    let mut complaints = Vec::new();
    let mut count = 0;
    for (name, text) in rule_files() {
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for case in &file.case {
            count += 1;
            for complaint in check(&policy, case) {
                complaints.push(format!("{name}: {} ({}): {complaint}", case.rule, case.says));
            }
        }
    }
    assert!(complaints.is_empty(), "{} of {count}:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_rule_has_a_case_in_which_it_bears_and_one_in_which_it_almost_does() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut seen: BTreeMap<String, [bool; 2]> = BTreeMap::new();
    for (name, text) in rule_files() {
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for case in file.case {
            seen.entry(case.rule).or_default()[usize::from(case.expects == Expects::Almost)] = true;
        }
    }
    let rules = pack.rules.iter().map(|rule| &rule.id);
    let opens = pack.opens.iter().filter(|open| !open.clauses.is_empty()).map(|open| &open.id);
    let lacking: Vec<String> = rules
        .chain(opens)
        .filter_map(|id| match seen.get(id) {
            Some([true, true]) => None,
            Some([false, _]) => Some(format!("{id}: no case in which it bears")),
            Some([_, false]) => Some(format!("{id}: no case in which it almost does")),
            None => Some(format!("{id}: no case")),
        })
        .collect();
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn every_rule_file_of_the_pack_has_its_cases_beside_it() {
    let folder = support::project().join("core/pack/rules");
    let pack: BTreeSet<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let cases: BTreeSet<_> = rule_files().into_iter().map(|(name, _)| name.into()).collect();
    let lacking: Vec<_> = pack.difference(&cases).collect();
    assert!(lacking.is_empty(), "no cases for {lacking:?}");
}

/// What is not as the case says.
fn check(policy: &Policy, written: &RuleCase) -> Vec<String> {
    let pack = policy.pack();
    let (case, cell) = match build(pack, written) {
        Ok(built) => built,
        Err(error) => return vec![error],
    };
    let explanation = policy.explain(&case, cell);
    let verdict = &explanation.verdict;
    let ids =
        |origins: &[Origin]| origins.iter().map(|o| pack.origin_id(*o).to_owned()).collect::<BTreeSet<_>>();
    let mut complaints = Vec::new();
    if verdict.outcome.kind().id() != written.outcome {
        complaints.push(format!("{:?} instead of {}", verdict.outcome, written.outcome));
    }
    let deciding = ids(&verdict.deciding);
    if deciding != written.deciding.iter().cloned().collect() {
        complaints.push(format!("decided by {deciding:?} instead of {:?}", written.deciding));
    }
    let remarks = ids(&verdict.remarks);
    for id in written.remarks.iter().filter(|id| !remarks.contains(*id)) {
        complaints.push(format!("{id} is not among the remarks {remarks:?}"));
    }
    let lifted = with_role(pack, &explanation, Role::Lifted);
    for id in written.lifted.iter().filter(|id| !lifted.contains(*id)) {
        complaints.push(format!("{id} is not among the lifted {lifted:?}"));
    }
    if let Some(by) = &written.by {
        let bearers = match &verdict.outcome {
            Outcome::Required(bearers) | Outcome::Discretion(bearers) => bearers.as_slice(),
            _ => &[],
        };
        let found: BTreeSet<_> = bearers.iter().map(|bearer| pack.bearers[bearer.at()].id.clone()).collect();
        if found != by.iter().cloned().collect() {
            complaints.push(format!("by {found:?} instead of {by:?}"));
        }
    }
    if written.contestable.is_some_and(|expected| expected != verdict.contestable) {
        complaints.push(format!("contestable is {}", verdict.contestable));
    }
    complaints.extend(check_missing(pack, &explanation, written));
    let bears = match written.expects {
        Expects::Decides => deciding.contains(&written.rule),
        Expects::Remarks => remarks.contains(&written.rule),
        Expects::Lifts => lifts(pack, &explanation, &written.rule),
        Expects::Almost => !deciding.contains(&written.rule) && !lifts(pack, &explanation, &written.rule),
    };
    if !bears {
        complaints.push(format!("expected: {:?}", written.expects));
    }
    complaints
}

fn check_missing(pack: &Pack, explanation: &Explanation, written: &RuleCase) -> Vec<String> {
    let missing: BTreeSet<&str> = explanation
        .considered
        .iter()
        .filter(|clause| pack.origin_id(clause.origin) == written.rule && clause.role == Role::Fails)
        .flat_map(|clause| &clause.missing)
        .map(|missing| pack.facts[missing.input.fact.at()].id.as_str())
        .collect();
    let lacking = written.missing.iter().filter(|id| !missing.contains(id.as_str()));
    lacking.map(|id| format!("`{id}` is not among what {} misses: {missing:?}", written.rule)).collect()
}

fn with_role(pack: &Pack, explanation: &Explanation, role: Role) -> BTreeSet<String> {
    let clauses = explanation.considered.iter().filter(|clause| clause.role == role);
    clauses.map(|clause| pack.origin_id(clause.origin).to_owned()).collect()
}

/// Whether another rule's prohibition is lifted by a definition that puts the rule to use.
fn lifts(pack: &Pack, explanation: &Explanation, rule: &str) -> bool {
    let lifted = explanation
        .considered
        .iter()
        .filter(|clause| clause.role == Role::Lifted && pack.origin_id(clause.origin) != rule);
    lifted.flat_map(|clause| pack.clauses(clause.origin)[clause.clause].lifting_definitions()).any(
        |definition| {
            pack.definitions[definition.at()].rules.iter().any(|used| pack.rules[used.at()].id == rule)
        },
    )
}

fn build(pack: &Pack, written: &RuleCase) -> Result<(Case, Cell), String> {
    let mut case = Case::new(written.date.to_string().parse().map_err(|error| format!("{error}"))?);
    let question = pack.question(&written.ask).ok_or(format!("no question {}", written.ask))?;
    for id in &written.assume {
        case.assumptions.push(pack.assumption(id).ok_or(format!("no assumption {id}"))?);
    }
    if let Some(audience) = &written.audience {
        address(pack, &mut case, question, audience)?;
    }
    let range = pack.questions[question.at()].range;
    if written.participant.is_some() != matches!(range, Range::Pair | Range::Participant)
        || written.item.is_some() && !matches!(range, Range::Pair | Range::Item)
    {
        // Item questions may still have people around the table, in `others`.
        if range != Range::Item || written.participant.is_some() {
            return Err(format!("`{}` ranges over {range:?}", written.ask));
        }
    }
    if let Some(item) = &written.item {
        case.items.push(Item { id: "item".into(), text: "item".into(), facts: Facts::default() });
        write(pack, &mut case, item, None, Some(0))?;
    }
    let mut people = Vec::new();
    people.extend(written.participant.as_ref().map(|facts| (facts.clone(), written.pair.clone())));
    for other in &written.others {
        let mut facts = other.clone();
        let pair = match facts.remove("pair") {
            Some(toml::Value::Table(table)) => table.into_iter().collect(),
            None => Written::new(),
            Some(other) => return Err(format!("pair = {other:?}")),
        };
        people.push((facts, pair));
    }
    for (at, (facts, pair)) in people.into_iter().enumerate() {
        let id = format!("p{at}");
        case.participants.push(Participant { id: id.clone(), name: id, facts: Facts::default() });
        write(pack, &mut case, &facts, Some(at), None)?;
        write(pack, &mut case, &pair, Some(at), Some(0))?;
    }
    write(pack, &mut case, &written.setting, None, None)?;
    let participant = matches!(range, Range::Pair | Range::Participant).then_some(0);
    let item = matches!(range, Range::Pair | Range::Item).then_some(0);
    Ok((case, Cell { question, participant, item }))
}

fn address(pack: &Pack, case: &mut Case, question: QuestionIx, audience: &str) -> Result<(), String> {
    let fact = pack.audience().ok_or("the pack has no audience")?;
    let value = pack.value(fact, audience).ok_or(format!("no audience {audience}"))?;
    case.audience.insert(question, value);
    Ok(())
}

fn write(
    pack: &Pack,
    case: &mut Case,
    written: &Written,
    participant: Option<usize>,
    item: Option<usize>,
) -> Result<(), String> {
    for (id, value) in written {
        let fact: FactIx = pack.fact(id).ok_or(format!("no fact {id}"))?;
        let setting = match value {
            toml::Value::Boolean(truth) => Setting::Is(u8::from(*truth)),
            toml::Value::String(word) if word == "unknown" => Setting::Unknown,
            toml::Value::String(word) => Setting::Is(pack.value(fact, word).ok_or(format!("{id} = {word}"))?),
            other => return Err(format!("{id} = {other:?}")),
        };
        case.write(Input { fact, participant, item }, Some(setting));
    }
    Ok(())
}
