//! What is said: definitions, rules and open questions, with their clauses and the text they rest on.

use super::Resolver;
use crate::read::expression;
use crate::read::raw::{self, File};
use crate::{
    Basis, BearerIx, Belief, BeliefPart, Citation, Clause, Condition, Date, Definition, DefinitionPart,
    Effect, OpenQuestion, OutcomeKind, QuestionIx, Rule,
};
use toml::Spanned;

impl Resolver<'_, '_> {
    pub(super) fn definition(&mut self, file: &File, definition: &raw::Definition) -> Definition {
        let place = file.place(&definition.id);
        let basis = self.basis(file, &definition.basis);
        let rests = !definition.cite.is_empty()
            || !definition.rules.is_empty()
            || !definition.inferred_from.is_empty();
        if !rests {
            let remedy = "add `cite`, `rules` or `inferred_from`";
            self.complaints.push(place, "the definition rests on nothing", remedy);
        }
        if definition.part.is_empty() {
            let remedy = "add a [[definition.part]] with `when`";
            self.complaints.push(place, "the definition has no part", remedy);
        }
        for origin in &definition.inferred_from {
            self.origin(file, origin);
        }
        Definition {
            id: self.name(file, &definition.id),
            scope: definition.scope,
            label: self.label(place, "label", &definition.label),
            rules: definition.rules.iter().map(|rule| self.rule_ix(file, rule)).collect(),
            citations: definition.cite.iter().map(|cite| self.citation(file, cite)).collect(),
            parts: definition.part.iter().map(|part| self.part(file, part, basis)).collect(),
        }
    }

    fn part(&mut self, file: &File, part: &raw::Part, basis: Basis) -> DefinitionPart {
        let (from, until) = self.stretch(file, part.from.as_ref(), part.until.as_ref());
        DefinitionPart {
            from,
            until,
            prolonged_by: self.prolonged(file, part.prolonged_by.as_ref(), part.until.as_ref()),
            when: self.condition(file, &part.when),
            basis: part.basis.as_ref().map_or(basis, |own| self.basis(file, own)),
        }
    }

    pub(super) fn rule(&mut self, file: &File, rule: &raw::Rule) -> Rule {
        let place = file.place(&rule.id);
        let basis = self.basis(file, &rule.basis);
        if rule.cite.is_empty() && rule.inferred_from.is_empty() {
            let what = format!("{} has no citation and is inferred from nothing", rule.id.get_ref());
            self.complaints.push(place, what, "add `cite` or `inferred_from`");
        }
        for id in rule.inferred_from.iter().filter(|id| id.get_ref() == rule.id.get_ref()) {
            let what = format!("{} is inferred from itself", rule.id.get_ref());
            self.complaints.push(file.place(id), what, "name another rule, or `cite` the text");
        }
        self.disputed(file, rule);
        if rule.clause.is_empty() {
            let what = format!("{} has no clause", rule.id.get_ref());
            let remedy = "add a [[rule.clause]]; a rule that decides nothing is a `remark`";
            self.complaints.push(place, what, remedy);
        }
        Rule {
            id: rule.id.get_ref().clone(),
            basis,
            disputed: rule.disputed,
            label: self.label(place, "label", &rule.label),
            citations: rule.cite.iter().map(|cite| self.citation(file, cite)).collect(),
            inferred_from: rule.inferred_from.iter().filter_map(|id| self.origin(file, id)).collect(),
            opens: rule.open.iter().map(|open| self.open_ix(file, open)).collect(),
            tensions: rule.tension.iter().map(|tension| self.label(place, "tension", tension)).collect(),
            clauses: rule.clause.iter().map(|clause| self.clause(file, clause, basis, false)).collect(),
            file: file.name.clone(),
        }
    }

    /// What is disputed is shown, and decides nothing.
    fn disputed(&mut self, file: &File, rule: &raw::Rule) {
        for clause in rule.clause.iter().filter(|clause| rule.disputed && clause.effect.get_ref() != "remark")
        {
            let what = format!("{} is disputed and decides something", rule.id.get_ref());
            let remedy = "make it a `remark`, or take `disputed` out";
            self.complaints.push(file.place(&clause.effect), what, remedy);
        }
    }

    pub(super) fn open(&mut self, file: &File, open: &raw::Open) -> OpenQuestion {
        let place = file.place(&open.id);
        let clauses = open.clause.iter();
        OpenQuestion {
            id: open.id.get_ref().clone(),
            label: self.label(place, "label", &open.label),
            question: self.label(place, "question", &open.question),
            clauses: clauses.map(|clause| self.clause(file, clause, Basis::Verbatim, true)).collect(),
        }
    }

    fn clause(&mut self, file: &File, clause: &raw::Clause, basis: Basis, in_open: bool) -> Clause {
        let place = file.place(&clause.effect);
        let effect = self.clause_effect(file, clause, in_open);
        let (from, until) = self.stretch(file, clause.from.as_ref(), clause.until.as_ref());
        Clause {
            questions: clause.ask.iter().filter_map(|question| self.question_ix(file, question)).collect(),
            effect,
            from,
            until,
            prolonged_by: self.prolonged(file, clause.prolonged_by.as_ref(), clause.until.as_ref()),
            withdrawn_by: clause.withdrawn_by.as_ref().map(|assumption| self.assumption_ix(file, assumption)),
            about: self.condition_or_always(file, clause.about.as_ref()),
            when: self.condition_or_always(file, clause.when.as_ref()),
            unless: clause.unless.iter().map(|written| self.condition(file, written)).collect(),
            opens: clause.open.iter().map(|open| self.open_ix(file, open)).collect(),
            basis: clause.basis.as_ref().map_or(basis, |own| self.basis(file, own).min(basis)),
            note: clause.note.as_ref().map(|note| self.label(place, "note", note)),
        }
    }

    /// A misconception. One part that names no question bears on all of them.
    pub(super) fn belief(&mut self, file: &File, belief: &raw::Belief) -> Belief {
        let place = file.place(&belief.id);
        if belief.part.is_empty() || belief.reread.is_empty() {
            let remedy = "add a [[belief.part]] and what to `reread`";
            self.complaints.push(place, "the belief is nowhere wrong, or leaves nothing to read", remedy);
        }
        Belief {
            id: self.name(file, &belief.id),
            label: self.label(place, "label", &belief.label),
            says: self.label(place, "says", &belief.says),
            reread: belief.reread.iter().filter_map(|id| self.origin(file, id)).collect(),
            parts: belief.part.iter().map(|part| self.belief_part(file, part)).collect(),
        }
    }

    fn belief_part(&mut self, file: &File, part: &raw::BeliefPart) -> BeliefPart {
        let questions = match &part.ask[..] {
            [] => (0..self.names.questions.len()).map(|at| QuestionIx(at as u16)).collect(),
            ask => ask.iter().filter_map(|question| self.question_ix(file, question)).collect(),
        };
        let clause = Clause {
            questions,
            effect: Effect::Remark,
            from: Date::MIN,
            until: Date::MAX,
            prolonged_by: None,
            withdrawn_by: None,
            about: Condition::ALWAYS,
            when: self.condition(file, &part.when),
            unless: Vec::new(),
            opens: Vec::new(),
            basis: Basis::Inferred,
            note: None,
        };
        let thinks = self.outcome(file, &part.thinks);
        let instead_of: Vec<OutcomeKind> =
            part.instead_of.iter().map(|outcome| self.outcome(file, outcome)).collect();
        if instead_of.is_empty() || instead_of.contains(&thinks) {
            let remedy = "name under `instead_of` the true answers that differ from `thinks`";
            self.complaints.push(file.place(&part.thinks), "the belief would answer as the law does", remedy);
        }
        BeliefPart { clause, instead_of, thinks }
    }

    fn outcome(&mut self, file: &File, written: &Spanned<String>) -> OutcomeKind {
        let known = OutcomeKind::from_id(written.get_ref());
        known.unwrap_or_else(|| {
            let what = format!("`{}` is no outcome", written.get_ref());
            let remedy = format!("write one of {}", OutcomeKind::ALL.map(OutcomeKind::id).join(", "));
            self.complaints.push(file.place(written), what, remedy);
            OutcomeKind::Depends
        })
    }

    /// The effect of a clause, and whether it may stand where it stands.
    fn clause_effect(&mut self, file: &File, clause: &raw::Clause, in_open: bool) -> Effect {
        let place = file.place(&clause.effect);
        let effect = self.effect(file, &clause.effect);
        if effect == Effect::Silent && !in_open {
            self.complaints.push(place, "a rule cannot be silent", "move the clause to an open question");
        }
        if in_open && !matches!(effect, Effect::Silent | Effect::Remark) {
            self.complaints.push(place, "an open question decides nothing", "write `silent` or `remark`");
        }
        if let Some(assumption) = clause.withdrawn_by.as_ref().filter(|_| effect != Effect::Silent) {
            let what = "only a silence can be withdrawn";
            self.complaints.push(file.place(assumption), what, "take `withdrawn_by` out");
        }
        if clause.ask.is_empty() {
            self.complaints.push(place, "the clause bears on no question", "name one under `ask`");
        }
        effect
    }

    fn effect(&mut self, file: &File, written: &Spanned<String>) -> Effect {
        match written.get_ref().split_whitespace().collect::<Vec<_>>()[..] {
            ["permit"] => Effect::Permit,
            ["forbid"] => Effect::Forbid,
            ["silent"] => Effect::Silent,
            ["remark"] => Effect::Remark,
            ["require", "of", bearer] => Effect::Require(self.bearer_of(file, written, bearer)),
            ["discretion", "of", bearer] => Effect::Discretion(self.bearer_of(file, written, bearer)),
            _ => {
                let what = format!("`{}` is no effect", written.get_ref());
                let remedy = "write permit, forbid, require of X, discretion of X, silent or remark";
                self.complaints.push(file.place(written), what, remedy);
                Effect::Remark
            }
        }
    }

    /// The bearer named in an effect.
    fn bearer_of(&mut self, file: &File, effect: &Spanned<String>, id: &str) -> BearerIx {
        let id = Spanned::new(effect.span(), id.to_owned());
        self.bearer_ix(file, &id)
    }

    pub(super) fn citation(&mut self, file: &File, cite: &raw::Cite) -> Citation {
        let quote = cite.quote.as_ref().map_or("", |quote| quote.get_ref());
        let count = quote.split_whitespace().count();
        if let Some(long) = cite.quote.as_ref().filter(|_| count > 25) {
            let what = format!("the quote has {count} words");
            self.complaints.push(file.place(long), what, "keep at most 25");
        }
        if !quote.is_empty() && cite.lang.is_empty() {
            let what = "the quote has no language";
            self.complaints.push(file.place(&cite.source), what, "add lang = \"nl\"");
        }
        Citation {
            source: self.source_ix(file, &cite.source),
            article: self.blob.text(&cite.article),
            lang: self.blob.text(&cite.lang),
            quote: self.blob.text(quote),
        }
    }

    pub(super) fn condition_or_always(
        &mut self,
        file: &File,
        written: Option<&Spanned<String>>,
    ) -> Condition {
        written.map_or(Condition::ALWAYS, |written| self.condition(file, written))
    }

    fn condition(&mut self, file: &File, written: &Spanned<String>) -> Condition {
        expression::parse(written.get_ref(), self.names).unwrap_or_else(|what| {
            let remedy = "correct the condition, or declare what it names";
            self.complaints.push(file.place(written), what, remedy);
            Condition::ALWAYS
        })
    }

    fn basis(&mut self, file: &File, written: &Spanned<String>) -> Basis {
        match written.get_ref().as_str() {
            "verbatim" => Basis::Verbatim,
            "secondary" => Basis::Secondary,
            "inferred" => Basis::Inferred,
            other => {
                let what = format!("`{other}` is no basis");
                let remedy = "write verbatim, secondary or inferred";
                self.complaints.push(file.place(written), what, remedy);
                Basis::Inferred
            }
        }
    }
}
