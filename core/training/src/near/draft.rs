//! A case in the making: what was decided of it stays, everything else is still open.

use crate::seed::Dice;
use kaartwijzer_core::{
    Case, Cell, Date, FactIx, Facts, Input, Item, Pack, Participant, QuestionIx, Range, Scope, Setting, Words,
};

/// No exercise needs more people than this.
const MOST_PEOPLE: usize = 4;

/// A case in the making.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The case so far.
    pub case: Case,
    /// What it is about.
    pub cell: Cell,
    /// What must stay as it is.
    decided: Vec<Input>,
}

/// Whom and what a condition speaks of.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// A place among the participants.
    pub participant: Option<usize>,
    /// A place among the items.
    pub item: Option<usize>,
}

impl Draft {
    /// A case on a day, with whom and what a question ranges over.
    pub fn new(pack: &Pack, question: QuestionIx, day: Date) -> Self {
        let range = pack.questions[question.at()].range;
        let mut draft = Self {
            case: Case::new(day),
            cell: Cell { question, participant: None, item: None },
            decided: Vec::new(),
        };
        if range.has_participant() {
            draft.cell.participant = draft.seat();
        }
        if matches!(range, Range::Pair | Range::Item) {
            draft.case.items.push(Item {
                id: "i1".to_owned(),
                text: Words::default(),
                facts: Facts::default(),
            });
            draft.cell.item = Some(0);
        }
        draft
    }

    /// Whom and what the question is about.
    pub const fn subject(&self) -> Subject {
        Subject { participant: self.cell.participant, item: self.cell.item }
    }

    /// Somebody more; none where there are enough.
    pub fn seat(&mut self) -> Option<usize> {
        let at = self.case.participants.len();
        if at == MOST_PEOPLE {
            return None;
        }
        let id = ["p", &(at + 1).to_string()].concat();
        self.case.participants.push(Participant { id, name: String::new(), facts: Facts::default() });
        Some(at)
    }

    /// The input of a fact for a subject; none where the subject has no such fact.
    pub fn input(pack: &Pack, fact: FactIx, of: Subject) -> Option<Input> {
        let (participant, item) = match pack.facts[fact.at()].scope {
            Scope::Case => (None, None),
            Scope::Participant => (Some(of.participant?), None),
            Scope::Item => (None, Some(of.item?)),
            Scope::Pair => (Some(of.participant?), Some(of.item?)),
        };
        Some(Input { fact, participant, item })
    }

    /// Whether an input must stay as it is.
    pub fn is_decided(&self, input: Input) -> bool {
        self.decided.contains(&input)
    }

    /// From now on it stays as it is.
    pub fn decide(&mut self, input: Input) {
        if !self.is_decided(input) {
            self.decided.push(input);
        }
    }

    /// The value of an input so far; the audience is that of the question.
    pub fn value(&self, pack: &Pack, input: Input) -> Setting {
        if pack.facts[input.fact.at()].per_question {
            let audience = self.case.audience_of(pack, self.cell.question);
            return audience.map_or(Setting::Unknown, Setting::Is);
        }
        self.case.value(pack, input)
    }

    /// Writes a value down, and decides it.
    pub fn write(&mut self, pack: &Pack, input: Input, value: u8) {
        if pack.facts[input.fact.at()].per_question {
            self.case.audience.insert(self.cell.question, value);
        } else {
            self.case.write(input, Some(Setting::Is(value)));
        }
        self.decide(input);
    }

    /// Sees to it that an input has one of these values. Whether it can.
    pub fn settle(&mut self, pack: &Pack, input: Input, allowed: u64, dice: &mut Dice) -> bool {
        let is = |value: u8| allowed >> (value & 63) & 1 == 1;
        let fits = matches!(self.value(pack, input), Setting::Is(value) if is(value));
        if self.is_decided(input) {
            return fits;
        }
        if let Some(chosen) = self.preset(pack, input, allowed, dice) {
            return chosen;
        }
        if fits && pack.facts[input.fact.at()].default.is_some() {
            self.decide(input);
            return true;
        }
        let Some(value) = choose(pack, self.cell.question, input.fact, allowed, dice) else { return false };
        self.write(pack, input, value);
        true
    }

    /// Where what somebody or something is takes this for granted, and that is still open: chooses it so that it does. None
    /// where nothing takes it for granted, or nobody does so in this way.
    fn preset(&mut self, pack: &Pack, input: Input, allowed: u64, dice: &mut Dice) -> Option<bool> {
        let choice = pack.facts[input.fact.at()].preset_by?;
        let chooser = Input { fact: choice, ..input };
        if self.is_decided(chooser) {
            return None;
        }
        let mut suited = 0;
        for value in 0..pack.facts[choice.at()].kind.values().len() {
            let mut other = self.case.clone();
            other.write(chooser, Some(Setting::Is(value as u8)));
            let taken = other.value(pack, input);
            if matches!(taken, Setting::Is(taken) if allowed >> (taken & 63) & 1 == 1) {
                suited |= 1 << (value & 63);
            }
        }
        let value = choose(pack, self.cell.question, choice, suited, dice)?;
        // Whoever it becomes, what was decided before stays.
        let before: Vec<Setting> = self.decided.iter().map(|input| self.value(pack, *input)).collect();
        let mut other = self.clone();
        other.write(pack, chooser, value);
        let same = self.decided.iter().zip(before).all(|(input, before)| other.value(pack, *input) == before);
        if !same {
            return None;
        }
        *self = other;
        self.decide(input);
        Some(true)
    }

    /// Everybody and everything becomes somebody and something, where nothing decided it yet.
    pub fn complete(&mut self, pack: &Pack, dice: &mut Dice) -> bool {
        let named = [pack.actors(), pack.artefacts()].into_iter().flatten();
        named.flat_map(|fact| self.case.inputs(pack, fact)).collect::<Vec<_>>().into_iter().all(|input| {
            self.is_decided(input)
                || pack.facts[input.fact.at()].default.is_some()
                || self.settle(pack, input, u64::MAX, dice)
        })
    }
}

/// One of the values that are allowed: of functions first those that are offered first, of audiences those that make sense.
fn choose(pack: &Pack, question: QuestionIx, fact: FactIx, allowed: u64, dice: &mut Dice) -> Option<u8> {
    let declared = &pack.facts[fact.at()];
    let mut values: Vec<u8> =
        (0..declared.kind.size().min(64) as u8).filter(|value| allowed >> value & 1 == 1).collect();
    if declared.per_question {
        let sensible = &pack.questions[question.at()].audiences;
        values.retain(|value| sensible.is_empty() || sensible.contains(value));
    }
    let offered =
        |value: &u8| declared.kind.values().get(usize::from(*value)).is_some_and(|value| value.seat);
    let first: Vec<u8> = values.iter().copied().filter(offered).collect();
    dice.pick(if first.is_empty() { &values } else { &first }).copied()
}
