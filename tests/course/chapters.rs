//! The chapters as they stand in `core/training/course`, and each of their asks with the engine's answer.

use kaartwijzer_core::counterfactual::Turn;
use kaartwijzer_core::json::Json;
use kaartwijzer_core::{Case, Explanation, FactIx, Input, Origin, Outcome, Pack, Policy, Role, Setting};
use kaartwijzer_training::lesson::{self, Lesson, Step, What};
use kaartwijzer_training::{Ask, Twist};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

pub static POLICY: LazyLock<Policy> = LazyLock::new(Policy::builtin);
pub static COURSE: LazyLock<Vec<Lesson>> = LazyLock::new(read);

/// Every chapter, in the order of its file.
fn read() -> Vec<Lesson> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/training/course");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the chapters").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let lesson = |file: &std::path::PathBuf| {
        let name = file.display();
        let text = fs::read_to_string(file).expect("text");
        let json: Json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        lesson::from_json(&json, POLICY.pack()).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    files.iter().map(lesson).collect()
}

/// One ask of a chapter, and what the engine says.
pub struct Asked<'a> {
    pub told: &'a Case,
    pub ask: Ask,
    pub explanation: Explanation,
}

/// Every ask of a step; none where its exercise is made when it is needed.
pub fn asked(step: &Step) -> Vec<Asked<'_>> {
    let What::Case(told, asks) = &step.what else { return Vec::new() };
    let explain = |ask: &Ask| POLICY.explain(&ask.case(told), ask.cell);
    asks.iter().map(|ask| Asked { told, ask: *ask, explanation: explain(ask) }).collect()
}

impl Asked<'_> {
    /// What is asked, in ids: `sit noor if invited = no`.
    pub fn label(&self) -> String {
        let pack = POLICY.pack();
        let cell = self.ask.cell;
        let mut words = vec![pack.questions[cell.question.at()].id.clone()];
        words.extend(self.subject(cell.participant, cell.item));
        if let Some(twist) = self.ask.twist {
            words.push("if".to_owned());
            words.push(self.twist(twist));
        }
        words.join(" ")
    }

    fn subject(&self, participant: Option<usize>, item: Option<usize>) -> Vec<String> {
        let participant = participant.map(|at| self.told.participants[at].id.clone());
        participant.into_iter().chain(item.map(|at| self.told.items[at].id.clone())).collect()
    }

    fn twist(&self, twist: Twist) -> String {
        let pack = POLICY.pack();
        match twist {
            Twist::Day(day) => day.to_string(),
            Twist::Suppose(assumption) => pack.assumptions[assumption.at()].id.clone(),
            Twist::Turn(Turn::Audience(_, value)) => {
                value_of(pack, pack.audience().expect("there is one"), value)
            }
            Twist::Turn(Turn::Value(input, value)) => self.change(input, Setting::Is(value)),
            Twist::Fact(change) => self.change(change.input, change.to),
        }
    }

    /// `invited = no`; with whose it is, where that is somebody else.
    fn change(&self, input: Input, to: Setting) -> String {
        let other = |at: Option<usize>, asked: Option<usize>| at.filter(|_| at != asked);
        let (participant, item) =
            (other(input.participant, self.ask.cell.participant), other(input.item, self.ask.cell.item));
        let mut words = self.subject(participant, item);
        words.push(stated(POLICY.pack(), input.fact, to));
        words.join(" ")
    }

    /// What is so of everything the question is about, as it is asked: the same for two asks that differ in names only.
    pub fn shape(&self) -> Vec<String> {
        let pack = POLICY.pack();
        let case = self.ask.case(self.told);
        let cell = self.ask.cell;
        let mut shape = vec![pack.questions[cell.question.at()].id.clone(), case.date.to_string()];
        let audience = pack.audience().zip(case.audience_of(pack, cell.question));
        shape.extend(audience.map(|(fact, value)| value_of(pack, fact, value)));
        shape.extend(case.assumptions.iter().map(|assumption| pack.assumptions[assumption.at()].id.clone()));
        let facts = (0..pack.facts.len() as u16).map(FactIx);
        let facts = facts.filter(|fact| !pack.facts[fact.at()].descriptive);
        for input in facts.flat_map(|fact| case.inputs(pack, fact)) {
            let of_it = |at: Option<usize>, asked: Option<usize>| at.is_none() || at == asked;
            if of_it(input.participant, cell.participant) && of_it(input.item, cell.item) {
                shape.push(stated(pack, input.fact, case.value(pack, input)));
            }
        }
        // Somebody or something else counts where it is what the question turns.
        let turned = match self.ask.twist {
            Some(Twist::Fact(change)) => Some((change.input, change.to)),
            Some(Twist::Turn(Turn::Value(input, value))) => Some((input, Setting::Is(value))),
            _ => None,
        };
        let elsewhere = |input: &Input| input.participant != cell.participant && input.participant.is_some();
        let turned = turned.filter(|(input, _)| elsewhere(input));
        shape.extend(turned.map(|(input, to)| ["another: ", &stated(pack, input.fact, to)].concat()));
        shape
    }

    /// The rules and open questions that the answer touches: what decides, explains, is lifted or stays open.
    pub fn touches(&self) -> BTreeSet<String> {
        let pack = POLICY.pack();
        let verdict = &self.explanation.verdict;
        let lifted = self.explanation.considered.iter().filter(|clause| clause.role == Role::Lifted);
        let lifting = lifted.clone().flat_map(|clause| {
            let definitions = pack.clauses(clause.origin)[clause.clause].lifting_definitions();
            definitions.into_iter().flat_map(|definition| pack.definitions[definition.at()].rules.clone())
        });
        let origins = verdict.deciding.iter().chain(&verdict.remarks).copied();
        origins
            .chain(lifted.map(|clause| clause.origin))
            .chain(lifting.map(Origin::Rule))
            .chain(verdict.opens.iter().copied().map(Origin::Open))
            .map(|origin| pack.origin_id(origin).to_owned())
            .collect()
    }

    /// The ids of what decides.
    pub fn deciding(&self) -> Vec<String> {
        let id = |origin: &Origin| POLICY.pack().origin_id(*origin).to_owned();
        self.explanation.verdict.deciding.iter().map(id).collect()
    }

    /// With whom the choice or the duty lies.
    pub fn by(&self) -> Vec<String> {
        let bearers = match &self.explanation.verdict.outcome {
            Outcome::Required(bearers) | Outcome::Discretion(bearers) => bearers.as_slice(),
            _ => &[],
        };
        bearers.iter().map(|bearer| POLICY.pack().bearers[bearer.at()].id.clone()).collect()
    }
}

/// `invited = yes`
fn stated(pack: &Pack, fact: FactIx, setting: Setting) -> String {
    let value = match setting {
        Setting::Unknown => "unknown".to_owned(),
        Setting::Is(value) => value_of(pack, fact, value),
    };
    [&pack.facts[fact.at()].id, " = ", &value].concat()
}

fn value_of(pack: &Pack, fact: FactIx, value: u8) -> String {
    match pack.facts[fact.at()].kind.values().get(usize::from(value)) {
        Some(value) => value.id.clone(),
        None => if value > 0 { "yes" } else { "no" }.to_owned(),
    }
}
