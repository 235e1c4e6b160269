//! The counterfactuals of the vignettes, in the order in which they are offered: `vignettes.txt`, to be read by people.
//! `KAARTWIJZER_BLESS=1 cargo test -p kaartwijzer-tests --test counterfactuals golden` writes it anew; `oracle.rs` is what
//! holds the engine to the truth, and here every line is held to it too.

use crate::oracle;
use crate::support::{case_files, project};
use kaartwijzer_core::counterfactual::{Change, Counterfactual, leads};
use kaartwijzer_core::{Case, Cell, Input, Outcome, Pack, Policy, Setting, casefile};
use std::fmt::Write;
use std::sync::LazyLock;

static POLICY: LazyLock<Policy> = LazyLock::new(Policy::builtin);

/// The cases of `domain.md`, each with its file.
fn vignettes() -> impl Iterator<Item = (String, Case, String)> {
    let read = |json: &str| casefile::read(&mut serde_json::Deserializer::from_str(json), POLICY.pack());
    let named = case_files().into_iter().filter(|(name, _)| name.starts_with('v'));
    named.map(move |(name, json)| {
        let case = read(&json).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name.trim_end_matches(".json").to_owned(), case, json)
    })
}

/// The cells of which a file says what it expects, each once.
fn cells(case: &Case, json: &str) -> Vec<Cell> {
    let file: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let mut cells = Vec::new();
    for expected in file["expect"].as_array().into_iter().flatten() {
        let id = |name: &str| expected[name].as_str().map(str::to_owned);
        let question = id("question").and_then(|id| POLICY.pack().question(&id)).expect("a question");
        let person = id("participant").and_then(|id| case.participants.iter().position(|one| one.id == id));
        let item = id("item").and_then(|id| case.items.iter().position(|one| one.id == id));
        let cell = Cell { question, participant: person, item };
        if !cells.contains(&cell) {
            cells.push(cell);
        }
    }
    cells
}

#[test]
fn the_vignettes_offer_what_their_file_says() {
    let mut text = String::new();
    for (name, case, json) in vignettes() {
        let _ = writeln!(text, "== {name}, {}", case.date);
        for cell in cells(&case, &json) {
            tell(&mut text, &case, cell);
        }
    }
    let path = project().join("tests/counterfactuals/vignettes.txt");
    if std::env::var_os("KAARTWIJZER_BLESS").is_some() {
        std::fs::write(&path, &text).expect("a file that can be written");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = known.lines().zip(text.lines()).position(|(known, new)| known != new);
    let at = differing.unwrap_or(known.lines().count().min(text.lines().count()));
    assert!(known == text, "line {}: {:?} is {:?}", at + 1, known.lines().nth(at), text.lines().nth(at));
}

/// Brute force on the cells that the vignettes open on.
#[test]
fn what_they_open_on_is_exact() {
    for (name, case, _) in vignettes().filter(|(name, ..)| !name.contains('-')) {
        let Some(open) = &case.open else { continue };
        println!("{name}");
        // Nobody but those it is about: the others make the space large, and bear on few questions.
        let mut small = case.clone();
        small.participants = open.participant.map(|at| case.participants[at].clone()).into_iter().collect();
        small.items = open.item.map(|at| case.items[at].clone()).into_iter().collect();
        let cell = Cell {
            question: open.question,
            participant: open.participant.map(|_| 0),
            item: open.item.map(|_| 0),
        };
        oracle::check(&POLICY, &small, cell);
    }
}

fn tell(text: &mut String, case: &Case, cell: Cell) {
    let pack = POLICY.pack();
    let who = cell.participant.map(|at| format!(" {}", case.participants[at].id)).unwrap_or_default();
    let what = cell.item.map(|at| format!(" {}", case.items[at].id)).unwrap_or_default();
    let now = outcome(pack, &POLICY.decide(case, cell).outcome);
    let _ = writeln!(text, "{}{who}{what}: {now}", pack.questions[cell.question.at()].id);
    for lead in leads(&POLICY, case, cell) {
        let _ = writeln!(text, "  {}", outcome(pack, &lead.outcome));
        if lead.ways.is_empty() {
            let _ = writeln!(text, "    at least {} changes", lead.fewest);
        }
        for way in &lead.ways {
            let _ = writeln!(text, "    {}", told(case, way));
        }
    }
}

/// `mayor: invited(noor) = yes, contribution(noor) = yes`
fn told(case: &Case, way: &Counterfactual) -> String {
    let pack = POLICY.pack();
    let hands = way.hands.iter().map(|hand| {
        let id = &pack.bearers[hand.bearer.at()].id;
        hand.participant.map_or(id.clone(), |at| format!("{id} {}", case.participants[at].id))
    });
    let changes = way.changes.iter().map(|change| said(case, change));
    format!("{}: {}", hands.collect::<Vec<_>>().join(" + "), changes.collect::<Vec<_>>().join(", "))
}

fn said(case: &Case, change: &Change) -> String {
    let Input { fact, participant, item } = change.input;
    let declared = &POLICY.pack().facts[fact.at()];
    let value = match change.to {
        Setting::Is(value) => declared
            .kind
            .values()
            .get(usize::from(value))
            .map_or_else(|| if value == 1 { "yes" } else { "no" }.to_owned(), |value| value.id.clone()),
        Setting::Unknown => "unknown".to_owned(),
    };
    let of = participant.map(|at| case.participants[at].id.clone());
    let of: Vec<String> = of.into_iter().chain(item.map(|at| case.items[at].id.clone())).collect();
    let of = if of.is_empty() { String::new() } else { format!("({})", of.join(", ")) };
    format!("{}{of} = {value}", declared.id)
}

fn outcome(pack: &Pack, outcome: &Outcome) -> String {
    let parameters: Vec<&str> = match outcome {
        Outcome::Required(by) | Outcome::Discretion(by) => {
            by.iter().map(|by| pack.bearers[by.at()].id.as_str()).collect()
        }
        Outcome::Silent(opens) => opens.iter().map(|open| pack.opens[open.at()].id.as_str()).collect(),
        Outcome::Depends(inputs) => {
            inputs.iter().map(|input| pack.facts[input.fact.at()].id.as_str()).collect()
        }
        _ => Vec::new(),
    };
    [&[outcome.kind().id()], &parameters[..]].concat().join(" ")
}
