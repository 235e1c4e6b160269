//! What every fact that a question reads may be, for every subject: a set of values, one where the fact is known.

use crate::case::{Case, Facts, Item, preset};
use crate::compile::{Place, Program, SCOPES, Stated, Test};
use crate::lane::Lane;
use crate::order;
use crate::shape::Strip;
use kaartwijzer_format::{FactIx, Pack, QuestionIx, Scope, Setting};
use std::cmp::Ordering;
use std::ops::Range;

/// The values of all subjects: those of the case, of each participant, of each item, of each participant and item.
pub(crate) struct Values<'a> {
    pack: &'a Pack,
    program: &'a Program,
    case: &'a Case,
    items: &'a [Item],
    /// A bit for each value; the sets of one fact stand together.
    sets: Vec<u64>,
    /// Where each scope begins, and how many subjects it has.
    starts: [usize; 4],
    counts: [usize; 4],
}

impl<'a> Values<'a> {
    /// Reads a case, with these items of it.
    pub fn of(
        pack: &'a Pack,
        program: &'a Program,
        case: &'a Case,
        question: QuestionIx,
        items: Range<usize>,
    ) -> Self {
        let items = &case.items[items];
        let people = case.participants.len();
        let counts = [1, people, items.len(), people * items.len()];
        let mut values = Self { pack, program, case, items, sets: Vec::new(), starts: [0; 4], counts };
        values.defaults(question);
        values.read(Scope::Case, 0, &case.facts);
        for (at, participant) in case.participants.iter().enumerate() {
            values.read(Scope::Participant, at, &participant.facts);
        }
        for (at, item) in items.iter().enumerate() {
            values.read(Scope::Item, at, &item.facts);
        }
        if !items.is_empty() && !program.facts[Scope::Pair as usize].is_empty() {
            values.pairs();
        }
        values
    }

    /// What a statement comes to for the subjects of a strip.
    pub fn lane(&self, stated: &Stated, strip: &Strip) -> Lane {
        let (start, step) = self.walk(stated.fact, strip);
        let (mut may, mut yes) = (0, 0);
        match &stated.test {
            Test::Among(wanted) => {
                for (at, values) in self.sets[start..start + strip.count].iter().enumerate() {
                    may |= u64::from(values & wanted != 0) << at;
                    yes |= u64::from(values & !wanted == 0) << at;
                }
            }
            Test::Reached(by, below) => {
                let (other, other_step) = self.walk(*by, strip);
                let (mut highs, mut wanted, mut unwanted) = (0, 0, 0);
                for at in 0..strip.count {
                    // Mostly one participant beside many items.
                    if self.sets[other + at * other_step] != highs {
                        highs = self.sets[other + at * other_step];
                        (wanted, unwanted) = (0, 0);
                        for (_, low) in below.iter().enumerate().filter(|(high, _)| highs >> high & 1 == 1) {
                            wanted |= low;
                            unwanted |= !low;
                        }
                    }
                    let values = self.sets[start + at * step];
                    may |= u64::from(values & wanted != 0) << at;
                    yes |= u64::from(values & unwanted == 0) << at;
                }
            }
        }
        Lane::stated(may, yes)
    }

    /// Where the sets of a fact stand for the subjects of a strip: the first, and how far it is to the next.
    fn walk(&self, place: Place, strip: &Strip) -> (usize, usize) {
        let (subject, step) = match place.scope {
            Scope::Case => (0, 0),
            Scope::Participant => (strip.participant, usize::from(strip.scope == Scope::Participant)),
            Scope::Item => (strip.item, 1),
            Scope::Pair => (strip.participant * self.items.len() + strip.item, 1),
        };
        (self.start(place) + subject, step)
    }

    /// Where the sets of a fact begin.
    fn start(&self, place: Place) -> usize {
        self.starts[place.scope as usize] + place.slot * self.counts[place.scope as usize]
    }

    /// What holds of subjects about whom nothing is written.
    fn defaults(&mut self, question: QuestionIx) {
        let audience = self.case.audience_of(self.pack, question).map_or(Setting::Unknown, Setting::Is);
        for scope in SCOPES {
            self.starts[scope as usize] = self.sets.len();
            for fact in &self.program.facts[scope as usize] {
                let declared = &self.pack.facts[fact.at()];
                let default = declared.default.unwrap_or(Setting::Unknown);
                let set = self.set(*fact, if declared.per_question { audience } else { default });
                self.sets.resize(self.sets.len() + self.counts[scope as usize], set);
            }
        }
    }

    /// Reads what is written about a subject, and before that what its actor or artefact takes for granted.
    fn read(&mut self, scope: Scope, subject: usize, written: &Facts) {
        for choice in &self.program.choices[scope as usize] {
            let declared = &self.pack.facts[choice.at()];
            let otherwise = declared.default.unwrap_or(Setting::Unknown);
            match written.get(*choice).unwrap_or(otherwise) {
                Setting::Is(value) => {
                    if let Some(value) = declared.kind.values().get(usize::from(value)) {
                        for (fact, setting) in &value.presets {
                            self.put(scope, subject, *fact, *setting);
                        }
                    }
                }
                Setting::Unknown => self.read_through(scope, subject, *choice),
            }
        }
        for (fact, setting) in written.iter() {
            self.put(scope, subject, fact, setting);
        }
    }

    /// Where it is unknown which actor or artefact it is, all that any of them takes for granted is possible.
    fn read_through(&mut self, scope: Scope, subject: usize, choice: FactIx) {
        let choices = self.pack.facts[choice.at()].kind.size() as u8;
        for fact in &self.program.facts[scope as usize] {
            if self.pack.facts[fact.at()].preset_by == Some(choice) {
                let presets = (0..choices).map(|value| preset(self.pack, choice, value, *fact));
                let set = presets.fold(0, |set, setting| set | self.set(*fact, setting));
                if let Some(place) = self.program.places[fact.at()] {
                    let at = self.start(place) + subject;
                    self.sets[at] = set;
                }
            }
        }
    }

    /// Writes a value down, where this question reads it.
    #[expect(
        clippy::inline_always,
        reason = "asked of everything that is written, and mostly about other questions"
    )]
    #[inline(always)]
    fn put(&mut self, scope: Scope, subject: usize, fact: FactIx, setting: Setting) {
        if let Some(place) = self.program.places[fact.at()]
            && place.scope == scope
        {
            let at = self.start(place) + subject;
            self.sets[at] = self.set(fact, setting);
        }
    }

    fn set(&self, fact: FactIx, setting: Setting) -> u64 {
        match setting {
            Setting::Is(value) => 1 << (value & 63),
            Setting::Unknown => low_bits(self.pack.facts[fact.at()].kind.size()),
        }
    }

    /// Reads what is written about pairs.
    fn pairs(&mut self) {
        let (case, items) = (self.case, self.items);
        // What is written about a participant stands in the order of the items' ids: one pass finds all of it.
        let mut sorted: Vec<usize> = (0..items.len()).collect();
        order::by(&mut sorted, |item| items[*item].id.as_str());
        for (at, participant) in case.participants.iter().enumerate() {
            let mut written = case.pairs.of(&participant.id).iter();
            if let [only] = items {
                // One item beside everybody: nothing else is looked at.
                written = case.pairs.only(&participant.id, &only.id).iter();
            }
            let mut left = sorted.iter();
            for (id, facts) in written {
                while let Some(item) = left.as_slice().first() {
                    match items[*item].id.as_str().cmp(id) {
                        Ordering::Less => left.next(),
                        Ordering::Equal => {
                            self.read(Scope::Pair, at * items.len() + item, facts);
                            break;
                        }
                        Ordering::Greater => break,
                    };
                }
            }
        }
    }
}

/// The lowest bits of a word; one at least, for there is no fact without a value.
fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1u64 << count.max(1)) - 1 }
}
