//! What every fact that a question reads may be, for every subject: a set of values, one where the fact is known.

use crate::case::{Case, Facts, preset};
use crate::compile::{Place, Program, Stated, Test};
use crate::mask::Lane;
use crate::shape::{Shape, Strip};
use kaartwijzer_format::{FactIx, Pack, QuestionIx, Scope, Setting};
use std::ops::Range;

/// The values of all subjects: those of the case, of each participant, of each item, of each participant and item.
pub(crate) struct Values {
    /// A bit for each value; the sets of one subject stand together.
    sets: Vec<u64>,
    shape: Shape,
    /// Where each scope begins, and how many sets a subject of it has.
    starts: [usize; 4],
    widths: [usize; 4],
}

/// Reads a case, with these items of it.
struct Reader<'a> {
    pack: &'a Pack,
    program: &'a Program,
    case: &'a Case,
    question: QuestionIx,
}

impl Values {
    pub fn of(
        pack: &Pack,
        program: &Program,
        case: &Case,
        question: QuestionIx,
        items: Range<usize>,
    ) -> Self {
        let reader = Reader { pack, program, case, question };
        let items = &case.items[items];
        let shape = Shape { people: case.participants.len(), items: items.len() };
        let counts = [1, shape.people, shape.items, shape.people * shape.items];
        let widths = [0, 1, 2, 3].map(|scope| program.facts[scope].len());
        let mut values = Self { sets: Vec::new(), shape, starts: [0; 4], widths };
        for scope in [Scope::Case, Scope::Participant, Scope::Item, Scope::Pair] {
            values.starts[scope as usize] = values.sets.len();
            let defaults = reader.defaults(scope);
            for _ in 0..counts[scope as usize] {
                values.sets.extend_from_slice(&defaults);
            }
        }
        reader.read(Scope::Case, &case.facts, values.of_subject(Scope::Case, 0));
        for (at, participant) in case.participants.iter().enumerate() {
            reader.read(Scope::Participant, &participant.facts, values.of_subject(Scope::Participant, at));
        }
        for (at, item) in items.iter().enumerate() {
            reader.read(Scope::Item, &item.facts, values.of_subject(Scope::Item, at));
        }
        if !items.is_empty() && widths[Scope::Pair as usize] > 0 {
            reader.pairs(items, &mut values);
        }
        values
    }

    /// What a statement comes to for the subjects of a row.
    pub fn lane(&self, stated: &Stated, strip: &Strip) -> Lane {
        let (mut may, mut yes) = (0, 0);
        let (start, step) = self.walk(stated.fact, strip);
        let mut put = |at: usize, wanted: u64, unwanted: u64| {
            let values = self.sets[start + at * step];
            let (can, cannot) = (values & wanted != 0, values & unwanted != 0);
            may |= u64::from(can || !cannot) << at;
            yes |= u64::from(can && !cannot) << at;
        };
        match &stated.test {
            Test::Among(wanted) => (0..strip.count).for_each(|at| put(at, *wanted, !wanted)),
            Test::Reached(by, below) => {
                let (start, step) = self.walk(*by, strip);
                for at in 0..strip.count {
                    let highs = self.sets[start + at * step];
                    let (mut wanted, mut unwanted) = (0, 0);
                    for (_, low) in below.iter().enumerate().filter(|(high, _)| highs >> high & 1 == 1) {
                        wanted |= low;
                        unwanted |= !low;
                    }
                    put(at, wanted, unwanted);
                }
            }
        }
        Lane::stated(may, yes)
    }

    /// Where the sets of a fact stand for the subjects of a row: the first, and how far it is to the next.
    fn walk(&self, place: Place, strip: &Strip) -> (usize, usize) {
        let width = self.widths[place.scope as usize];
        let (subject, moves) = match place.scope {
            Scope::Case => (0, false),
            Scope::Participant => (strip.participant, strip.scope == Scope::Participant),
            Scope::Item => (strip.item, true),
            Scope::Pair => (strip.participant * self.shape.items + strip.item, true),
        };
        let start = self.starts[place.scope as usize] + subject * width + place.slot;
        (start, if moves { width } else { 0 })
    }

    fn of_subject(&mut self, scope: Scope, at: usize) -> &mut [u64] {
        let width = self.widths[scope as usize];
        let start = self.starts[scope as usize] + at * width;
        &mut self.sets[start..start + width]
    }
}

impl Reader<'_> {
    /// What holds of a subject about whom nothing is written.
    fn defaults(&self, scope: Scope) -> Vec<u64> {
        let of = |fact: &FactIx| {
            let declared = &self.pack.facts[fact.at()];
            if declared.per_question {
                let audience = self.case.audience_of(self.pack, self.question);
                return self.set(*fact, audience.map_or(Setting::Unknown, Setting::Is));
            }
            self.set(*fact, declared.default.unwrap_or(Setting::Unknown))
        };
        self.program.facts[scope as usize].iter().map(of).collect()
    }

    /// Reads what is written about a subject, and before that what its actor or artefact takes for granted.
    fn read(&self, scope: Scope, written: &Facts, sets: &mut [u64]) {
        for choice in &self.program.choices[scope as usize] {
            let otherwise = self.pack.facts[choice.at()].default.unwrap_or(Setting::Unknown);
            match written.get(*choice).unwrap_or(otherwise) {
                Setting::Is(value) => {
                    let value = self.pack.facts[choice.at()].kind.values().get(usize::from(value));
                    for (fact, setting) in value.into_iter().flat_map(|value| &value.presets) {
                        self.put(scope, *fact, *setting, sets);
                    }
                }
                Setting::Unknown => self.read_through(scope, *choice, sets),
            }
        }
        for (fact, setting) in written.iter() {
            self.put(scope, fact, setting, sets);
        }
    }

    /// Where it is unknown which actor or artefact it is, all that any of them takes for granted is possible.
    fn read_through(&self, scope: Scope, choice: FactIx, sets: &mut [u64]) {
        for (at, fact) in self.program.facts[scope as usize].iter().enumerate() {
            let declared = &self.pack.facts[fact.at()];
            if declared.preset_by == Some(choice) && !declared.per_question {
                let values = 0..self.pack.facts[choice.at()].kind.size() as u8;
                let presets = values.map(|value| preset(self.pack, choice, value, *fact));
                sets[at] = presets.fold(0, |set, setting| set | self.set(*fact, setting));
            }
        }
    }

    fn put(&self, scope: Scope, fact: FactIx, setting: Setting, sets: &mut [u64]) {
        if let Some(slot) = self.program.slots[fact.at()]
            && self.pack.facts[fact.at()].scope == scope
        {
            sets[usize::from(slot)] = self.set(fact, setting);
        }
    }

    fn set(&self, fact: FactIx, setting: Setting) -> u64 {
        match setting {
            Setting::Is(value) => 1 << (value & 63),
            Setting::Unknown => low_bits(self.pack.facts[fact.at()].kind.size()),
        }
    }

    /// Reads what is written about pairs.
    fn pairs(&self, items: &[crate::case::Item], values: &mut Values) {
        // Pairs stand in the order of their ids, the items of one participant in the same order as those of another:
        // what comes after an item is looked for once.
        let mut after = vec![0; items.len() + 1];
        let mut last: Option<(&str, Option<usize>)> = None;
        let mut before = 0;
        for ((person, item), facts) in &self.case.pairs {
            if last.is_none_or(|(known, _)| known != person) {
                let at = self.case.participants.iter().position(|participant| participant.id == *person);
                last = Some((person, at));
                before = 0;
            }
            let Some((_, Some(participant))) = last else { continue };
            let guess = after[before];
            let at = if items[guess].id == *item {
                guess
            } else {
                let Some(at) = items.iter().position(|known| known.id == *item) else { continue };
                at
            };
            after[before] = at;
            before = at + 1;
            let subject = participant * items.len() + at;
            self.read(Scope::Pair, facts, values.of_subject(Scope::Pair, subject));
        }
    }
}

/// The lowest bits of a word.
pub(crate) fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1u64 << count) - 1 }
}
