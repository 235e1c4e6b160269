//! Makes a condition hold, or fail, in a case that is still in the making.
//!
//! Alternatives are tried in the order in which the dice put them, each on a copy; what was decided is never taken back. So
//! a way may be missed where there is one: whoever asks tries again with other dice.

use super::draft::{Draft, Subject};
use crate::seed::Dice;
use kaartwijzer_core::{Atom, Condition, FactIx, Pack};

/// What a condition is solved with.
pub struct Solver<'a> {
    /// The law.
    pub pack: &'a Pack,
    /// What falls.
    pub dice: Dice,
}

impl Solver<'_> {
    /// Makes a condition hold, or fail. Whether that went; where it did not, the draft is as it was.
    pub fn make(&mut self, draft: &mut Draft, condition: &Condition, holds: bool, of: Subject) -> bool {
        let mut tried = draft.clone();
        let done = match condition {
            Condition::Not(part) => self.make(&mut tried, part, !holds, of),
            Condition::All(parts) if holds => self.every(&mut tried, parts, true, of),
            Condition::Any(parts) if !holds => self.every(&mut tried, parts, false, of),
            Condition::All(parts) | Condition::Any(parts) => self.one(&mut tried, parts, holds, of),
            Condition::Every(part) if holds => self.everybody(&mut tried, part, true, of),
            Condition::Some(part) if !holds => self.everybody(&mut tried, part, false, of),
            Condition::Every(part) | Condition::Some(part) => self.somebody(&mut tried, part, holds, of),
            Condition::Atom(atom) => self.atom(&mut tried, atom, holds, of),
        };
        if done {
            *draft = tried;
        }
        done
    }

    fn every(&mut self, draft: &mut Draft, parts: &[Condition], holds: bool, of: Subject) -> bool {
        parts.iter().all(|part| self.make(draft, part, holds, of))
    }

    fn one(&mut self, draft: &mut Draft, parts: &[Condition], holds: bool, of: Subject) -> bool {
        let mut order: Vec<usize> = (0..parts.len()).collect();
        self.dice.shuffle(&mut order);
        order.into_iter().any(|at| self.make(draft, &parts[at], holds, of))
    }

    fn everybody(&mut self, draft: &mut Draft, part: &Condition, holds: bool, of: Subject) -> bool {
        (0..draft.case.participants.len()).all(|at| {
            let who = Subject { participant: Some(at), ..of };
            self.make(draft, part, holds, who)
        })
    }

    /// Whoever the question is about, somebody who is there, or somebody who comes in for it.
    fn somebody(&mut self, draft: &mut Draft, part: &Condition, holds: bool, of: Subject) -> bool {
        let mut places: Vec<usize> = (0..draft.case.participants.len()).collect();
        self.dice.shuffle(&mut places);
        if self.dice.below(2) == 0 {
            places.extend(draft.seat());
        }
        let done = places.into_iter().any(|at| {
            let who = Subject { participant: Some(at), ..of };
            self.make(draft, part, holds, who)
        });
        done || draft.seat().is_some_and(|at| {
            let who = Subject { participant: Some(at), ..of };
            self.make(draft, part, holds, who)
        })
    }

    fn atom(&mut self, draft: &mut Draft, atom: &Atom, holds: bool, of: Subject) -> bool {
        match atom {
            Atom::Is { fact, values } => {
                let Some(input) = Draft::input(self.pack, *fact, of) else { return false };
                let allowed = if holds { *values } else { !*values };
                draft.settle(self.pack, input, allowed, &mut self.dice)
            }
            Atom::AtLeast { fact, other } => self.reach(draft, *fact, *other, holds, of),
            Atom::Defined(definition) => {
                let day = draft.case.date;
                let defined = &self.pack.definitions[definition.at()];
                let parts = defined.parts.iter().filter(|part| part.from <= day && day <= part.until);
                let parts: Vec<Condition> = parts.map(|part| part.when.clone()).collect();
                if holds { self.one(draft, &parts, true, of) } else { self.every(draft, &parts, false, of) }
            }
        }
    }

    /// One scale stands at least as high as another, or lower: every pair of steps, as the dice have it.
    fn reach(&mut self, draft: &mut Draft, fact: FactIx, other: FactIx, holds: bool, of: Subject) -> bool {
        let steps = |fact: FactIx| self.pack.facts[fact.at()].kind.values();
        let (Some(one), Some(two)) = (Draft::input(self.pack, fact, of), Draft::input(self.pack, other, of))
        else {
            return false;
        };
        let height = |step: &str| steps(other).iter().position(|known| known.id == step);
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (at, step) in steps(fact).iter().enumerate() {
            for wanted in 0..steps(other).len() {
                if height(&step.id).is_some_and(|reached| (reached >= wanted) == holds) {
                    pairs.push((at, wanted));
                }
            }
        }
        self.dice.shuffle(&mut pairs);
        pairs.into_iter().any(|(at, wanted)| {
            let mut tried = draft.clone();
            let done = tried.settle(self.pack, one, 1 << at, &mut self.dice)
                && tried.settle(self.pack, two, 1 << wanted, &mut self.dice);
            if done {
                *draft = tried;
            }
            done
        })
    }
}
