//! What no single line can show: cycles, periods that overlap, conditions that speak of somebody else, facts that
//! nobody asks about.

mod scope;

use super::complaint::{Complaints, Place};
use super::expression;
use super::index::{self, Index};
use crate::{Atom, Condition, Kind, Pack, Scope};

/// Adds every complaint about a pack whose names are all resolved.
pub(super) fn pack(pack: &Pack, index: &Index<'_>, complaints: &mut Complaints) {
    let mut check = Check { pack, index, complaints };
    check.limits();
    check.periods();
    check.per_question();
    check.presets();
    check.rings();
    check.circles();
    check.scopes();
    check.unused();
}

struct Check<'a, 'c> {
    pack: &'c Pack,
    index: &'c Index<'a>,
    complaints: &'c mut Complaints,
}

impl Check<'_, '_> {
    fn limits(&mut self) {
        let place = Place { file: "pack.toml", line: 0 };
        if self.pack.name.is_empty() || self.pack.version.is_empty() {
            let remedy = "add `name` and `version`";
            self.complaints.push(place, "the pack has no name or no version", remedy);
        }
        // The engine keeps sets of these in one word of 64 bits.
        let sizes = [("open questions", self.pack.opens.len()), ("bearers", self.pack.bearers.len())];
        for (what, size) in sizes.into_iter().filter(|(_, size)| *size > 64) {
            let remedy = "keep at most 64, or widen the sets of the engine";
            self.complaints.push(place, format!("there are {size} {what}"), remedy);
        }
    }

    fn periods(&mut self) {
        let periods: Vec<_> = self.pack.periods.iter().zip(&self.index.periods).collect();
        for (at, (period, found)) in periods.iter().enumerate() {
            for (other, earlier) in &periods[..at] {
                let one_clock = found.1.clock.get_ref() == earlier.1.clock.get_ref();
                if one_clock && other.from <= period.until && period.from <= other.until {
                    let what = format!("{} overlaps {} on one clock", period.id, other.id);
                    let remedy = "let one begin the day after the other ends";
                    self.complaints.push(index::place(**found), what, remedy);
                }
            }
        }
    }

    fn per_question(&mut self) {
        let facts = self.pack.facts.iter().zip(&self.index.facts);
        let mut first = None;
        for (fact, found) in facts.filter(|(fact, _)| fact.per_question) {
            if fact.scope != Scope::Case || !matches!(fact.kind, Kind::Choice(_)) {
                let what = format!("`{}` cannot belong to the question", fact.id);
                self.complaints.push(index::place(*found), what, "make it a choice of the case");
            } else if let Some(first) = first {
                let what = format!("`{}` belongs to the question, and so does `{first}`", fact.id);
                self.complaints.push(index::place(*found), what, "keep one `per_question` fact");
            } else {
                first = Some(&fact.id);
            }
        }
    }

    /// Where there are rings, every actor stands in one.
    fn rings(&mut self) {
        for (file, actor) in self.index.actors.iter().filter(|_| !self.pack.rings.is_empty()) {
            if self.pack.rings.iter().all(|ring| ring.id != actor.kind) {
                let what = format!("`{}` is the id of no ring", actor.kind);
                self.complaints.push(file.place(&actor.id), what, "name a ring under `kind`");
            }
        }
    }

    /// What presets a fact is one choice, and nothing presets that.
    fn presets(&mut self) {
        let choices = |id: &str| -> Vec<&str> {
            let presets = |value: &crate::Value| {
                value.presets.iter().any(|(preset, _)| self.pack.facts[preset.at()].id == id)
            };
            let choices = self.pack.facts.iter().filter(|fact| fact.kind.values().iter().any(presets));
            choices.map(|fact| fact.id.as_str()).collect()
        };
        for (fact, found) in self.pack.facts.iter().zip(&self.index.facts) {
            let by = choices(&fact.id);
            let Some(first) = by.first() else { continue };
            if let Some(second) = by.get(1) {
                let what = format!("`{}` is preset by `{first}` and by `{second}`", fact.id);
                self.complaints.push(index::place(*found), what, "let one choice alone preset it");
            }
            if fact.kind.values().iter().any(|value| !value.presets.is_empty()) {
                let what = format!("`{}` is preset and presets others", fact.id);
                let remedy = format!("let `{first}` preset them");
                self.complaints.push(index::place(*found), what, remedy);
            }
        }
    }

    /// Definitions stand in an order in which each needs only earlier ones, unless some go round in a circle.
    fn circles(&mut self) {
        for (at, definition) in self.pack.definitions.iter().enumerate() {
            for part in &definition.parts {
                part.when.atoms(&mut |atom| {
                    if matches!(atom, Atom::Defined(needed) if needed.at() >= at) {
                        let what = format!("`{}` rests on itself", definition.id);
                        let place = index::place(self.index.definitions[at]);
                        self.complaints.push(place, what, "break the circle of definitions");
                    }
                });
            }
        }
    }

    /// A fact that no rule asks about is a mistake, unless it says that it only describes.
    fn unused(&mut self) {
        let used = Used::of(self.pack, self.index);
        for (at, (fact, found)) in self.pack.facts.iter().zip(&self.index.facts).enumerate() {
            let asked = used.facts[at];
            if asked && fact.descriptive {
                let what = format!("`{}` is asked about by a rule and called descriptive", fact.id);
                self.complaints.push(index::place(*found), what, "take `descriptive` out");
            }
            if !asked && !fact.descriptive && index::at(&self.index.facts, &fact.id) == Some(at) {
                let what = format!("`{}` is asked about by no rule", fact.id);
                let remedy = "use it, take it out, or write `descriptive = true`";
                self.complaints.push(index::place(*found), what, remedy);
            }
        }
        for (at, found) in self.index.definitions.iter().enumerate() {
            let id = found.1.id.get_ref();
            if !used.definitions[at] && index::at(&self.index.definitions, id) == Some(at) {
                let what = format!("`{id}` is used nowhere");
                self.complaints.push(index::place(*found), what, "use it or take it out");
            }
        }
    }
}

/// What conditions name, by place.
struct Used {
    facts: Vec<bool>,
    definitions: Vec<bool>,
}

impl Used {
    fn of(pack: &Pack, index: &Index<'_>) -> Self {
        let mut used =
            Self { facts: vec![false; pack.facts.len()], definitions: vec![false; pack.definitions.len()] };
        for written in index.conditions() {
            match expression::parse(written.get_ref(), index) {
                Ok(condition) => used.mark(&condition),
                Err(_) => used.mark_words(written.get_ref(), index),
            }
        }
        used
    }

    fn mark(&mut self, condition: &Condition) {
        condition.atoms(&mut |atom| match atom {
            Atom::Is { fact, .. } => self.facts[fact.at()] = true,
            Atom::AtLeast { fact, other } => {
                self.facts[fact.at()] = true;
                self.facts[other.at()] = true;
            }
            Atom::Defined(definition) => self.definitions[definition.at()] = true,
        });
    }

    /// A condition with a mistake uses every name that stands in it: one complaint about it is enough.
    fn mark_words(&mut self, text: &str, index: &Index<'_>) {
        for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')) {
            if let Some(at) = index::at(&index.facts, word) {
                self.facts[at] = true;
            }
            if let Some(at) = index::at(&index.definitions, word) {
                self.definitions[at] = true;
            }
        }
    }
}
