//! What no single line can show: scopes, cycles, periods that overlap, facts nobody asks about.

use super::complaint::{Complaints, Place};
use super::raw::File;
use crate::{Atom, Clause, Condition, Fact, Kind, Pack, QuestionIx, Range, Scope};
use toml::Spanned;

/// Adds every complaint about a pack whose names are all resolved.
pub(super) fn pack(pack: &Pack, files: &[File], complaints: &mut Complaints) {
    let mut check = Check { pack, files, complaints };
    check.limits();
    check.periods();
    check.facts();
    check.definitions();
    check.clauses();
    check.unused();
}

struct Check<'a> {
    pack: &'a Pack,
    files: &'a [File],
    complaints: &'a mut Complaints,
}

impl<'a> Check<'a> {
    /// The engine keeps sets of these in one word of 64 bits.
    fn limits(&mut self) {
        let sizes = [("open questions", self.pack.opens.len()), ("bearers", self.pack.bearers.len())];
        for (what, size) in sizes {
            if size > 64 {
                let place = Place { file: "pack.toml", line: 0 };
                self.complaints.push(
                    place,
                    format!("{size} {what}"),
                    "keep at most 64, or widen the sets of the engine",
                );
            }
        }
        if self.pack.name.is_empty() || self.pack.version.is_empty() {
            let place = Place { file: "pack.toml", line: 0 };
            self.complaints.push(place, "the pack has no name or no version", "add `name` and `version`");
        }
    }

    fn periods(&mut self) {
        let periods = &self.pack.periods;
        for (at, period) in periods.iter().enumerate() {
            let place = self.place_of(&period.id, |file| ids(&file.content.period, |p| &p.id));
            if period.from > period.until {
                self.complaints.push(
                    place,
                    format!("{} ends before it begins", period.id),
                    "correct its days",
                );
            }
            for other in &periods[..at] {
                if other.clock == period.clock && other.from <= period.until && period.from <= other.until {
                    let what = format!("{} overlaps {} on one clock", period.id, other.id);
                    self.complaints.push(place, what, "let one begin the day after the other ends");
                }
            }
        }
    }

    fn facts(&mut self) {
        let pack = self.pack;
        let per_question: Vec<&Fact> = pack.facts.iter().filter(|fact| fact.per_question).collect();
        for fact in &pack.facts {
            let place = self.place_of(&fact.id, |file| ids(&file.content.fact, |f| &f.id));
            if fact.per_question
                && (per_question.len() > 1 || fact.scope != Scope::Case || fact.kind == Kind::YesNo)
            {
                let remedy = "keep one `per_question` fact, a choice of the case";
                self.complaints.push(place, format!("`{}` cannot belong to the question", fact.id), remedy);
            }
            for value in fact.kind.values() {
                for (preset, _) in &value.presets {
                    let preset = &pack.facts[preset.at()];
                    if preset.preset_by.is_some_and(|by| pack.facts[by.at()].id != fact.id) {
                        let what = format!("`{}` is preset by two facts", preset.id);
                        self.complaints.push(place, what, "let one choice alone preset it");
                    }
                    if preset.scope != fact.scope {
                        let what = format!(
                            "`{}` of `{}` presets `{}`, which is not of the same scope",
                            value.id, fact.id, preset.id
                        );
                        self.complaints.push(place, what, "preset only facts of the same subject");
                    }
                }
            }
        }
    }

    fn definitions(&mut self) {
        let pack = self.pack;
        for (at, definition) in pack.definitions.iter().enumerate() {
            let place = self.place_of(&definition.id, |file| ids(&file.content.definition, |d| &d.id));
            for part in &definition.parts {
                if part.from > part.until {
                    self.complaints.push(place, "a part ends before it begins", "correct its days");
                }
                if part.prolonged_by.is_some() && part.until == crate::Date::MAX {
                    self.complaints.push(
                        place,
                        "a part without `until` cannot be prolonged",
                        "give it a last day",
                    );
                }
                part.when.atoms(&mut |atom| {
                    if let Atom::Defined(needed) = atom
                        && needed.at() >= at
                    {
                        let what = format!("`{}` rests on itself", definition.id);
                        self.complaints.push(place, what, "break the circle of definitions");
                    }
                });
                let quantifiers = matches!(definition.scope, Scope::Case | Scope::Item);
                self.scope(place, &part.when, definition.scope, quantifiers);
            }
        }
    }

    fn clauses(&mut self) {
        let pack = self.pack;
        for file in self.files {
            let rules = file.content.rule.iter().filter_map(|rule| {
                Some((&pack.rules[pack.rule(rule.id.get_ref())?.at()].clauses, &rule.clause))
            });
            let opens = file.content.open.iter().filter_map(|open| {
                Some((&pack.opens[pack.open(open.id.get_ref())?.at()].clauses, &open.clause))
            });
            for (clauses, raw) in rules.chain(opens).collect::<Vec<_>>() {
                for (clause, raw) in clauses.iter().zip(raw) {
                    self.clause(file.place(&raw.effect), clause);
                }
            }
        }
    }

    fn clause(&mut self, place: Place<'a>, clause: &Clause) {
        if clause.from > clause.until {
            self.complaints.push(place, "the clause ends before it begins", "correct its days");
        }
        for question in &clause.questions {
            let scope = match self.pack.questions[question.at()].range {
                Range::Pair => Scope::Pair,
                Range::Participant => Scope::Participant,
                Range::Item => Scope::Item,
                Range::Case => Scope::Case,
            };
            for condition in [&clause.about, &clause.when].into_iter().chain(&clause.unless) {
                self.scope(place, condition, scope, false);
                self.audience(place, condition, *question);
            }
        }
    }

    /// A condition may only speak of what its subject has.
    fn scope(&mut self, place: Place<'a>, condition: &Condition, scope: Scope, quantifiers: bool) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.scope(place, part, scope, quantifiers);
                }
            }
            Condition::Not(part) => self.scope(place, part, scope, quantifiers),
            Condition::Every(part) | Condition::Some(part) => {
                if !quantifiers {
                    let remedy = "put it into a definition of the case or of an item";
                    self.complaints.push(place, "`every` or `some` participant has no place here", remedy);
                }
                let inner = if scope == Scope::Item { Scope::Pair } else { Scope::Participant };
                self.scope(place, part, inner, false);
            }
            Condition::Atom(atom) => self.atom_scope(place, atom, scope),
        }
    }

    fn atom_scope(&mut self, place: Place<'a>, atom: &Atom, scope: Scope) {
        let pack = self.pack;
        let mut needs = |id: &str, needed: Scope| {
            let fits = match needed {
                Scope::Case => true,
                Scope::Participant => matches!(scope, Scope::Participant | Scope::Pair),
                Scope::Item => matches!(scope, Scope::Item | Scope::Pair),
                Scope::Pair => scope == Scope::Pair,
            };
            if !fits {
                let what = format!("`{id}` speaks of another subject than the condition it stands in");
                self.complaints.push(
                    place,
                    what,
                    "ask a question that ranges over that subject, or take it out",
                );
            }
        };
        match atom {
            Atom::Defined(definition) => {
                let definition = &pack.definitions[definition.at()];
                needs(&definition.id, definition.scope);
            }
            Atom::Is { fact, .. } => {
                let fact = &pack.facts[fact.at()];
                needs(&fact.id, fact.scope);
            }
            Atom::AtLeast { fact, other } => {
                let (fact, other) = (&pack.facts[fact.at()], &pack.facts[other.at()]);
                needs(&fact.id, fact.scope);
                needs(&other.id, other.scope);
                let known = |id: &str| other.kind.values().iter().any(|value| value.id == id);
                if !fact.kind.values().iter().all(|value| known(&value.id)) {
                    let what = format!("`{}` has steps that `{}` does not have", fact.id, other.id);
                    self.complaints.push(place, what, "compare only scales with the same steps");
                }
            }
        }
    }

    fn audience(&mut self, place: Place<'a>, condition: &Condition, question: QuestionIx) {
        let pack = self.pack;
        if pack.questions[question.at()].audience.is_some() {
            return;
        }
        condition.atoms(&mut |atom| {
            if let Atom::Is { fact, .. } = atom
                && pack.facts[fact.at()].per_question
            {
                let what = format!("`{}` has no audience", pack.questions[question.at()].id);
                self.complaints.push(place, what, "give the question one, or do not ask for it");
            }
        });
    }

    /// A fact that no rule asks about is a mistake, unless it says that it only describes.
    fn unused(&mut self) {
        let pack = self.pack;
        let mut asked = vec![false; pack.facts.len()];
        let mut needed = vec![false; pack.definitions.len()];
        let mut mark = |condition: &Condition| {
            condition.atoms(&mut |atom| match atom {
                Atom::Is { fact, .. } => asked[fact.at()] = true,
                Atom::AtLeast { fact, other } => {
                    asked[fact.at()] = true;
                    asked[other.at()] = true;
                }
                Atom::Defined(definition) => needed[definition.at()] = true,
            });
        };
        let clauses =
            pack.rules.iter().flat_map(|r| &r.clauses).chain(pack.opens.iter().flat_map(|o| &o.clauses));
        for clause in clauses {
            [&clause.about, &clause.when].into_iter().chain(&clause.unless).for_each(&mut mark);
        }
        pack.definitions.iter().flat_map(|d| &d.parts).for_each(|part| mark(&part.when));
        for (fact, asked) in pack.facts.iter().zip(asked) {
            if asked == fact.descriptive {
                let place = self.place_of(&fact.id, |file| ids(&file.content.fact, |f| &f.id));
                let (what, remedy) = if asked {
                    ("is asked about by a rule and called descriptive", "take `descriptive` out")
                } else {
                    ("is asked about by no rule", "use it, take it out, or write `descriptive = true`")
                };
                self.complaints.push(place, format!("`{}` {what}", fact.id), remedy);
            }
        }
        for (definition, needed) in pack.definitions.iter().zip(needed) {
            if !needed {
                let place = self.place_of(&definition.id, |file| ids(&file.content.definition, |d| &d.id));
                self.complaints.push(
                    place,
                    format!("`{}` is used nowhere", definition.id),
                    "use it or take it out",
                );
            }
        }
    }

    /// Where an id is declared.
    fn place_of(&self, id: &str, of: impl Fn(&'a File) -> Vec<&'a Spanned<String>>) -> Place<'a> {
        self.files
            .iter()
            .find_map(|file| {
                of(file).into_iter().find(|known| known.get_ref() == id).map(|known| file.place(known))
            })
            .unwrap_or(Place { file: "pack.toml", line: 0 })
    }
}

fn ids<'a, T>(things: &'a [T], id: impl Fn(&'a T) -> &'a Spanned<String>) -> Vec<&'a Spanned<String>> {
    things.iter().map(id).collect()
}
