//! A condition may only speak of what its subject has.

use super::Check;
use crate::read::complaint::Place;
use crate::read::raw::{self, File};
use crate::{Atom, Clause, Condition, Fact, QuestionIx, Range, Scope};

impl<'a> Check<'a, '_> {
    pub(super) fn scopes(&mut self) {
        let (pack, index) = (self.pack, self.index);
        for (definition, (file, raw)) in pack.definitions.iter().zip(&index.definitions) {
            let quantifiers = matches!(definition.scope, Scope::Case | Scope::Item);
            for (part, raw) in definition.parts.iter().zip(&raw.part) {
                self.condition(file.place(&raw.when), &part.when, definition.scope, quantifiers);
            }
        }
        for (question, (file, raw)) in pack.questions.iter().zip(&index.questions) {
            if let Some(written) = &raw.place {
                self.condition(file.place(written), &question.place, Scope::Case, false);
                self.plain(file.place(written), &question.place);
            }
        }
        let audience = self.audience_definitions();
        for (rule, (file, raw)) in pack.rules.iter().zip(&index.rules) {
            for (clause, raw) in rule.clauses.iter().zip(&raw.clause) {
                self.clause(file, raw, clause, &audience);
            }
        }
        for (open, (file, raw)) in pack.opens.iter().zip(&index.opens) {
            for (clause, raw) in open.clauses.iter().zip(&raw.clause) {
                self.clause(file, raw, clause, &audience);
            }
        }
        for (belief, (file, raw)) in pack.beliefs.iter().zip(&index.beliefs) {
            for (part, raw) in belief.parts.iter().zip(&raw.part) {
                self.asked(file.place(&raw.when), &part.clause.when, &part.clause, &audience);
            }
        }
    }

    /// Where a question is asked is read off the case before anything is worked out.
    fn plain(&mut self, place: Place<'a>, condition: &Condition) {
        let mut derived = false;
        condition.atoms(&mut |atom| derived |= !matches!(atom, Atom::Is { .. }));
        if derived {
            let remedy = "ask for the values of facts of the case";
            self.complaints.push(place, "`where` asks for more than a value", remedy);
        }
    }

    fn clause(&mut self, file: &'a File, raw: &'a raw::Clause, clause: &Clause, audience: &[bool]) {
        let about = raw.about.iter().map(|written| (written, &clause.about));
        let when = raw.when.iter().map(|written| (written, &clause.when));
        let conditions = about.chain(when).chain(raw.unless.iter().zip(&clause.unless));
        for (written, condition) in conditions {
            self.asked(file.place(written), condition, clause, audience);
        }
    }

    /// A condition speaks of what every question of its clause ranges over.
    fn asked(&mut self, place: Place<'a>, condition: &Condition, clause: &Clause, audience: &[bool]) {
        for question in &clause.questions {
            let scope = match self.pack.questions[question.at()].range {
                Range::Pair => Scope::Pair,
                Range::Participant => Scope::Participant,
                Range::Item => Scope::Item,
                Range::Case => Scope::Case,
            };
            self.condition(place, condition, scope, false);
            self.audience(place, condition, *question, audience);
        }
    }

    fn condition(&mut self, place: Place<'a>, condition: &Condition, scope: Scope, quantifiers: bool) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(place, part, scope, quantifiers);
                }
            }
            Condition::Not(part) => self.condition(place, part, scope, quantifiers),
            Condition::Every(part) | Condition::Some(part) => {
                if !quantifiers {
                    let what = "`every` or `some` participant has no place here";
                    let remedy = "put it into a definition of the case or of an item";
                    self.complaints.push(place, what, remedy);
                    return;
                }
                let of_item = scope == Scope::Item;
                let inner = if of_item { Scope::Pair } else { Scope::Participant };
                self.condition(place, part, inner, false);
            }
            Condition::Atom(Atom::Defined(definition)) => {
                let definition = &self.pack.definitions[definition.at()];
                self.subject(place, &definition.id, definition.scope, scope);
            }
            Condition::Atom(Atom::Is { fact, .. }) => {
                let fact = &self.pack.facts[fact.at()];
                self.subject(place, &fact.id, fact.scope, scope);
            }
            Condition::Atom(Atom::AtLeast { fact, other }) => {
                let (fact, other) = (&self.pack.facts[fact.at()], &self.pack.facts[other.at()]);
                self.subject(place, &fact.id, fact.scope, scope);
                self.subject(place, &other.id, other.scope, scope);
                if let Some(what) = difference(fact, other) {
                    self.complaints.push(place, what, "compare only scales with the same steps");
                }
            }
        }
    }

    fn subject(&mut self, place: Place<'a>, id: &str, needed: Scope, scope: Scope) {
        let fits = match needed {
            Scope::Case => true,
            Scope::Participant => matches!(scope, Scope::Participant | Scope::Pair),
            Scope::Item => matches!(scope, Scope::Item | Scope::Pair),
            Scope::Pair => scope == Scope::Pair,
        };
        if !fits {
            let what = format!("`{id}` speaks of another subject than the condition it stands in");
            let remedy = "ask a question that ranges over that subject, or take it out";
            self.complaints.push(place, what, remedy);
        }
    }

    fn audience(
        &mut self,
        place: Place<'a>,
        condition: &Condition,
        question: QuestionIx,
        definitions: &[bool],
    ) {
        let (_, question) = self.index.questions[question.at()];
        if question.audience.is_none() && self.asks_audience(condition, definitions) {
            let what = format!("`{}` has no audience", question.id.get_ref());
            self.complaints.push(place, what, "give the question one, or do not ask for it");
        }
    }

    /// For each definition, whether it comes down to the fact that belongs to the question.
    fn audience_definitions(&self) -> Vec<bool> {
        let mut found = Vec::new();
        for definition in &self.pack.definitions {
            let asks = definition.parts.iter().any(|part| self.asks_audience(&part.when, &found));
            found.push(asks);
        }
        found
    }

    fn asks_audience(&self, condition: &Condition, definitions: &[bool]) -> bool {
        let mut found = false;
        condition.atoms(&mut |atom| {
            found |= match atom {
                Atom::Is { fact, .. } => self.pack.facts[fact.at()].per_question,
                Atom::Defined(definition) => definitions.get(definition.at()).is_some_and(|asks| *asks),
                Atom::AtLeast { .. } => false,
            };
        });
        found
    }
}

/// What keeps a scale from being compared with another: the other must have its steps, in the same order.
fn difference(scale: &Fact, other: &Fact) -> Option<String> {
    let steps = other.kind.values();
    let lacking = scale.kind.values().iter().find(|step| steps.iter().all(|known| known.id != step.id));
    if let Some(step) = lacking {
        return Some(format!("`{}` has no step `{}`", other.id, step.id));
    }
    let mut rest = steps.iter();
    let in_order = scale.kind.values().iter().all(|step| rest.any(|known| known.id == step.id));
    (!in_order).then(|| format!("`{}` and `{}` have their steps in another order", scale.id, other.id))
}
