//! Names become places: every raw table turns into its word of the pack.

use super::blob::Blob;
use super::complaint::{Complaints, Place};
use super::expression;
use super::raw::{self, File, Preset};
use crate::{
    Assumption, AssumptionIx, Atom, Basis, Bearer, BearerIx, Citation, Clause, Clock, Condition, Date,
    Definition, DefinitionIx, DefinitionPart, Effect, Fact, FactIx, Kind, Label, OpenIx, OpenQuestion,
    Origin, Pack, Period, Question, QuestionIx, Rule, RuleIx, Setting, Source, SourceIx, Value,
};
use std::borrow::Cow;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// The pack that the files describe. Where a complaint is made, a harmless stand-in is put, so that all are found.
pub(super) fn pack(files: &[File], hash: String, complaints: &mut Complaints) -> Pack {
    let mut resolver = Resolver { blob: Blob::default(), complaints, names: Index::of(files) };
    resolver.duplicates(files);
    let mut pack = resolver.pack(files);
    pack.hash = hash;
    pack.words = Cow::Owned(resolver.blob.into_words());
    pack
}

/// The places of all ids, in the order of the finished pack.
#[derive(Default)]
struct Index<'a> {
    clocks: Vec<&'a str>,
    assumptions: Vec<&'a str>,
    bearers: Vec<&'a str>,
    sources: Vec<&'a str>,
    facts: Vec<&'a str>,
    kinds: Vec<FactShape<'a>>,
    actors: Vec<&'a str>,
    artefacts: Vec<&'a str>,
    definitions: Vec<&'a str>,
    questions: Vec<&'a str>,
    rules: Vec<&'a str>,
    opens: Vec<&'a str>,
}

/// What a condition needs to know of a fact before the facts are made.
struct FactShape<'a> {
    kind: &'a str,
    values: Vec<&'a str>,
}

fn all<'a, T: 'a>(
    files: &'a [File],
    of: impl Fn(&'a raw::Content) -> &'a [T],
) -> impl Iterator<Item = (&'a File, &'a T)> {
    files.iter().flat_map(move |file| of(&file.content).iter().map(move |thing| (file, thing)))
}

fn ids<'a, T: 'a>(
    files: &'a [File],
    of: impl Fn(&'a raw::Content) -> &'a [T],
    id: impl Fn(&'a T) -> &'a Spanned<String>,
) -> Vec<&'a str> {
    all(files, of).map(|(_, thing)| id(thing).get_ref().as_str()).collect()
}

/// `R14b` sorts after `R14` and before `R15`.
fn by_number(id: &str) -> (String, u32, String) {
    let letters: String = id.chars().take_while(char::is_ascii_alphabetic).collect();
    let digits: String = id[letters.len()..].chars().take_while(char::is_ascii_digit).collect();
    let rest = id[letters.len() + digits.len()..].to_owned();
    (letters, digits.parse().unwrap_or(0), rest)
}

impl<'a> Index<'a> {
    fn of(files: &'a [File]) -> Self {
        let mut index = Self {
            clocks: ids(files, |c| &c.clock, |t| &t.id),
            assumptions: ids(files, |c| &c.assumption, |t| &t.id),
            bearers: ids(files, |c| &c.bearer, |t| &t.id),
            sources: ids(files, |c| &c.source, |t| &t.id),
            facts: ids(files, |c| &c.fact, |t| &t.id),
            kinds: Vec::new(),
            actors: ids(files, |c| &c.actor, |t| &t.id),
            artefacts: ids(files, |c| &c.artefact, |t| &t.id),
            definitions: definition_order(files),
            questions: ids(files, |c| &c.question, |t| &t.id),
            rules: ids(files, |c| &c.rule, |t| &t.id),
            opens: ids(files, |c| &c.open, |t| &t.id),
        };
        index.rules.sort_by_key(|id| by_number(id));
        index.opens.sort_by_key(|id| by_number(id));
        index.kinds = all(files, |c| &c.fact)
            .map(|(_, fact)| FactShape {
                kind: fact.kind.get_ref(),
                values: match fact.values_from.as_ref().map(|from| from.get_ref().as_str()) {
                    Some("actors") => index.actors.clone(),
                    Some("artefacts") => index.artefacts.clone(),
                    _ => fact.value.iter().map(|value| value.id.get_ref().as_str()).collect(),
                },
            })
            .collect();
        index
    }

    fn fact(&self, id: &str) -> Option<usize> {
        self.facts.iter().position(|known| *known == id)
    }
}

/// Definitions in an order in which each needs only earlier ones; those on a cycle keep the order of the files
/// (the check complains about them).
fn definition_order(files: &[File]) -> Vec<&str> {
    let mut waiting: Vec<&raw::Definition> = all(files, |c| &c.definition).map(|(_, d)| d).collect();
    let known: Vec<&str> = waiting.iter().map(|d| d.id.get_ref().as_str()).collect();
    let mut order: Vec<&str> = Vec::new();
    while !waiting.is_empty() {
        let ready = |d: &&raw::Definition| {
            d.part
                .iter()
                .flat_map(|part| words(part.when.get_ref()))
                .all(|word| !known.contains(&word) || order.contains(&word))
        };
        let at = waiting.iter().position(ready).unwrap_or(0);
        order.push(waiting.remove(at).id.get_ref());
    }
    order
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
}

impl expression::Names for Index<'_> {
    fn named(&self, name: &str) -> Result<Atom, String> {
        if let Some(at) = self.definitions.iter().position(|known| *known == name) {
            return Ok(Atom::Defined(DefinitionIx(at as u16)));
        }
        let at = self.fact(name).ok_or_else(|| format!("`{name}` is no fact and no definition"))?;
        if self.kinds[at].kind != "yes_no" {
            return Err(format!("`{name}` has values: write `{name} = …` or `{name} in (…)`"));
        }
        Ok(Atom::Is { fact: FactIx(at as u16), values: 0b10 })
    }

    fn one_of(&self, fact: &str, values: &[&str]) -> Result<Atom, String> {
        let at = self.fact(fact).ok_or_else(|| format!("`{fact}` is no fact"))?;
        let shape = &self.kinds[at];
        let mut set = 0u64;
        for value in values {
            let place = shape.values.iter().position(|known| known == value);
            set |= 1u64 << place.ok_or_else(|| format!("`{value}` is no value of `{fact}`"))?.min(63);
        }
        Ok(Atom::Is { fact: FactIx(at as u16), values: set })
    }

    fn at_least(&self, fact: &str, bound: &str) -> Result<Atom, String> {
        let at = self.fact(fact).ok_or_else(|| format!("`{fact}` is no fact"))?;
        let shape = &self.kinds[at];
        if shape.kind != "scale" {
            return Err(format!("`{fact}` is no scale"));
        }
        if let Some(least) = shape.values.iter().position(|known| *known == bound) {
            let values = (least..shape.values.len()).fold(0, |set, value| set | 1u64 << value);
            return Ok(Atom::Is { fact: FactIx(at as u16), values });
        }
        match self.fact(bound) {
            Some(other) if self.kinds[other].kind == "scale" => {
                Ok(Atom::AtLeast { fact: FactIx(at as u16), other: FactIx(other as u16) })
            }
            _ => Err(format!("`{bound}` is no value of `{fact}` and no other scale")),
        }
    }
}

struct Resolver<'a, 'c> {
    blob: Blob,
    complaints: &'c mut Complaints,
    names: Index<'a>,
}

impl<'a> Resolver<'a, '_> {
    /// Two things with one id, of any kind that share a room.
    fn duplicates(&mut self, files: &'a [File]) {
        let rooms: [Vec<(Place<'a>, &'a str)>; 8] = [
            spans(files, |c| &c.fact, |t| &t.id).chain(spans(files, |c| &c.definition, |t| &t.id)).collect(),
            spans(files, |c| &c.rule, |t| &t.id).chain(spans(files, |c| &c.open, |t| &t.id)).collect(),
            spans(files, |c| &c.question, |t| &t.id).collect(),
            spans(files, |c| &c.source, |t| &t.id).collect(),
            spans(files, |c| &c.bearer, |t| &t.id).collect(),
            spans(files, |c| &c.actor, |t| &t.id).collect(),
            spans(files, |c| &c.artefact, |t| &t.id).collect(),
            spans(files, |c| &c.period, |t| &t.id).collect(),
        ];
        for room in rooms {
            let mut seen: BTreeMap<&str, Place<'_>> = BTreeMap::new();
            for (place, id) in room {
                if let Some(first) = seen.get(id) {
                    let what = format!("`{id}` stands in {}:{} already", first.file, first.line);
                    self.complaints.push(place, what, "give one of them another id or take it out");
                } else {
                    seen.insert(id, place);
                }
            }
        }
    }

    fn pack(&mut self, files: &'a [File]) -> Pack {
        let one = |of: fn(&raw::Content) -> &Option<Spanned<String>>| {
            files
                .iter()
                .find_map(|file| of(&file.content).as_ref())
                .map(|s| s.get_ref().clone())
                .unwrap_or_default()
        };
        let mut definitions: Vec<_> =
            all(files, |c| &c.definition).map(|(f, d)| self.definition(f, d)).collect();
        definitions.sort_by_key(|d: &Definition| self.names.definitions.iter().position(|id| *id == d.id));
        let mut rules: Vec<_> = all(files, |c| &c.rule).map(|(f, r)| self.rule(f, r)).collect();
        rules.sort_by_key(|rule: &Rule| by_number(&rule.id));
        let mut opens: Vec<_> = all(files, |c| &c.open).map(|(f, o)| self.open(f, o)).collect();
        opens.sort_by_key(|open: &OpenQuestion| by_number(&open.id));
        let mut facts: Vec<_> = all(files, |c| &c.fact).map(|(f, fact)| self.fact(files, f, fact)).collect();
        trace_presets(&mut facts);
        Pack {
            name: one(|c| &c.name),
            version: one(|c| &c.version),
            hash: String::new(),
            words: Cow::Borrowed(""),
            clocks: all(files, |c| &c.clock)
                .map(|(f, c)| Clock {
                    id: c.id.get_ref().clone(),
                    label: self.label(f.place(&c.id), &c.label),
                })
                .collect(),
            periods: all(files, |c| &c.period).map(|(f, p)| self.period(f, p)).collect(),
            assumptions: all(files, |c| &c.assumption).map(|(f, a)| self.assumption(f, a)).collect(),
            bearers: all(files, |c| &c.bearer).map(|(f, b)| self.bearer(f, b)).collect(),
            sources: all(files, |c| &c.source).map(|(f, s)| self.source(f, s)).collect(),
            facts,
            definitions,
            questions: all(files, |c| &c.question).map(|(f, q)| self.question(f, q)).collect(),
            rules,
            opens,
        }
    }

    fn period(&mut self, file: &File, period: &raw::Period) -> Period {
        let place = file.place(&period.id);
        let clock = find(&self.names.clocks, period.clock.get_ref());
        let clock = self.known(file, &period.clock, clock, "clock");
        Period {
            id: period.id.get_ref().clone(),
            clock,
            from: self.day(file, period.from.as_ref(), Date::MIN),
            until: self.day(file, period.until.as_ref(), Date::MAX),
            label: self.label(place, &period.label),
            note: self.label(place, &period.note),
        }
    }

    fn assumption(&mut self, file: &File, assumption: &raw::Assumption) -> Assumption {
        let place = file.place(&assumption.id);
        Assumption {
            id: assumption.id.get_ref().clone(),
            label: self.label(place, &assumption.label),
            note: self.label(place, &assumption.note),
            opens: self.open_ix(file, &assumption.opens),
        }
    }

    fn bearer(&mut self, file: &File, bearer: &raw::Bearer) -> Bearer {
        let actors = bearer.actors.iter().map(|actor| {
            let at = find(&self.names.actors, actor.get_ref());
            self.known(file, actor, at, "actor") as u8
        });
        let actors = actors.collect();
        Bearer {
            id: bearer.id.get_ref().clone(),
            label: self.label(file.place(&bearer.id), &bearer.label),
            itself: bearer.itself,
            actors,
        }
    }

    fn source(&mut self, file: &File, source: &raw::Source) -> Source {
        Source {
            id: source.id.get_ref().clone(),
            label: self.label(file.place(&source.id), &source.label),
            name: self.blob.text(&source.name),
            date: self.blob.text(&source.date),
            number: self.blob.text(&source.number),
            seen: self.blob.text(&source.seen),
            file: self.blob.text(&source.file),
        }
    }

    fn fact(&mut self, files: &'a [File], file: &File, fact: &raw::Fact) -> Fact {
        let place = file.place(&fact.id);
        let values = match fact.values_from.as_ref().map(|from| from.get_ref().as_str()) {
            None => fact.value.iter().map(|value| self.value(file, value)).collect(),
            Some("actors") => all(files, |c| &c.actor).map(|(f, value)| self.value(f, value)).collect(),
            Some("artefacts") => all(files, |c| &c.artefact).map(|(f, value)| self.value(f, value)).collect(),
            Some(other) => {
                self.complaints.push(
                    place,
                    format!("values from `{other}`"),
                    "write `actors` or `artefacts`",
                );
                Vec::new()
            }
        };
        let values: Vec<Value> = values;
        if values.len() > 64 {
            self.complaints.push(place, "more than 64 values", "split the fact");
        }
        let kind = match fact.kind.get_ref().as_str() {
            "yes_no" => Kind::YesNo,
            "choice" => Kind::Choice(values),
            "scale" => Kind::Scale(values),
            other => {
                let what = format!("`{other}` is no kind of fact");
                self.complaints.push(file.place(&fact.kind), what, "write `yes_no`, `choice` or `scale`");
                Kind::YesNo
            }
        };
        Fact {
            id: fact.id.get_ref().clone(),
            scope: fact.scope,
            default: self.default(file, fact, &kind),
            kind,
            preset_by: None,
            per_question: fact.per_question,
            descriptive: fact.descriptive,
            group: fact.group.clone(),
            changeable_by: fact.changeable_by.iter().map(|bearer| self.bearer_ix(file, bearer)).collect(),
            label: self.label(place, &fact.label),
            help: fact.help.as_ref().map(|help| self.label(place, help)),
        }
    }

    fn default(&mut self, file: &File, fact: &raw::Fact, kind: &Kind) -> Option<Setting> {
        let place = file.place(&fact.id);
        let Some(written) = &fact.default else {
            return match kind {
                _ if fact.required => None,
                Kind::YesNo => Some(Setting::NO),
                _ if fact.per_question => None,
                _ => {
                    let what = format!("`{}` has values and no default", fact.id.get_ref());
                    self.complaints.push(place, what, "give a default, or write `required = true`");
                    None
                }
            };
        };
        let setting = setting(kind, written.get_ref());
        if setting.is_none() {
            let what = format!("`{}` is no value of `{}`", written.get_ref(), fact.id.get_ref());
            self.complaints.push(file.place(written), what, "name one of its values");
        }
        setting
    }

    fn value(&mut self, file: &File, value: &raw::Value) -> Value {
        let place = file.place(&value.id);
        Value {
            id: value.id.get_ref().clone(),
            label: self.label(place, &value.label),
            help: value.help.as_ref().map(|help| self.label(place, help)),
            group: value.kind.clone(),
            seat: value.seat,
            sources: value.source.iter().map(|source| self.source_ix(file, source)).collect(),
            presets: value
                .presets
                .iter()
                .filter_map(|(fact, preset)| self.preset(file, fact, preset))
                .collect(),
        }
    }

    fn preset(&mut self, file: &File, fact: &str, preset: &Spanned<Preset>) -> Option<(FactIx, Setting)> {
        let place = file.place(preset);
        let Some(at) = self.names.fact(fact) else {
            self.complaints.push(place, format!("`{fact}` is no fact"), "declare it in facts.toml");
            return None;
        };
        let shape = &self.names.kinds[at];
        let setting = match preset.get_ref() {
            Preset::Truth(truth) if shape.kind == "yes_no" => Some(Setting::Is(u8::from(*truth))),
            Preset::Word(word) if word == "unknown" => Some(Setting::Unknown),
            Preset::Word(word) if shape.kind == "yes_no" => match word.as_str() {
                "yes" => Some(Setting::YES),
                "no" => Some(Setting::NO),
                _ => None,
            },
            Preset::Word(word) => find(&shape.values, word).map(|at| Setting::Is(at as u8)),
            Preset::Truth(_) => None,
        };
        if setting.is_none() {
            self.complaints.push(place, format!("no such value of `{fact}`"), "name one of its values");
        }
        Some((FactIx(at as u16), setting?))
    }

    fn question(&mut self, file: &File, question: &raw::Question) -> Question {
        let place = file.place(&question.id);
        let audience = question.audience.as_ref().and_then(|audience| {
            let values = self
                .names
                .facts
                .iter()
                .position(|id| *id == "audience")
                .map(|at| &self.names.kinds[at].values);
            let found = values.and_then(|values| find(values, audience.get_ref()));
            if found.is_none() {
                let what = format!("`{}` is no audience", audience.get_ref());
                self.complaints.push(file.place(audience), what, "name a value of the fact `audience`");
            }
            found.map(|at| at as u8)
        });
        Question {
            id: question.id.get_ref().clone(),
            range: question.range,
            label: self.label(place, &question.label),
            short: self.label(place, &question.short),
            act: self.label(place, &question.act),
            subject: question.subject.as_ref().map(|subject| self.label(place, subject)),
            audience,
            primary: question.primary,
        }
    }

    fn definition(&mut self, file: &File, definition: &raw::Definition) -> Definition {
        let place = file.place(&definition.id);
        let basis = self.basis(file, &definition.basis);
        if definition.part.is_empty() {
            self.complaints.push(
                place,
                "the definition has no part",
                "add a [[definition.part]] with `when`",
            );
        }
        if definition.cite.is_empty() && definition.rules.is_empty() && definition.inferred_from.is_empty() {
            self.complaints.push(
                place,
                "the definition rests on nothing",
                "add `cite`, `rules` or `inferred_from`",
            );
        }
        for origin in &definition.inferred_from {
            self.origin(file, origin);
        }
        Definition {
            id: definition.id.get_ref().clone(),
            scope: definition.scope,
            label: self.label(place, &definition.label),
            rules: definition.rules.iter().map(|rule| self.rule_ix(file, rule)).collect(),
            citations: definition.cite.iter().map(|cite| self.citation(file, cite)).collect(),
            parts: definition
                .part
                .iter()
                .map(|part| DefinitionPart {
                    from: self.day(file, part.from.as_ref(), Date::MIN),
                    until: self.day(file, part.until.as_ref(), Date::MAX),
                    prolonged_by: part.prolonged_by.as_ref().map(|a| self.assumption_ix(file, a)),
                    when: self.condition(file, &part.when),
                    basis: part.basis.as_ref().map_or(basis, |own| self.basis(file, own)),
                })
                .collect(),
        }
    }

    fn rule(&mut self, file: &File, rule: &raw::Rule) -> Rule {
        let place = file.place(&rule.id);
        let basis = self.basis(file, &rule.basis);
        if rule.cite.is_empty() && rule.inferred_from.is_empty() {
            let what = format!("{} has no citation and is inferred from nothing", rule.id.get_ref());
            self.complaints.push(place, what, "add `cite` or `inferred_from`");
        }
        if rule.clause.is_empty() {
            let what = format!("{} has no clause", rule.id.get_ref());
            self.complaints.push(
                place,
                what,
                "add a [[rule.clause]]; a rule that decides nothing is a `remark`",
            );
        }
        Rule {
            id: rule.id.get_ref().clone(),
            basis,
            label: self.label(place, &rule.label),
            citations: rule.cite.iter().map(|cite| self.citation(file, cite)).collect(),
            inferred_from: rule.inferred_from.iter().filter_map(|id| self.origin(file, id)).collect(),
            opens: rule.open.iter().map(|open| self.open_ix(file, open)).collect(),
            tensions: rule.tension.iter().map(|tension| self.label(place, tension)).collect(),
            clauses: rule.clause.iter().map(|clause| self.clause(file, clause, basis, false)).collect(),
            file: file.name.clone(),
        }
    }

    fn open(&mut self, file: &File, open: &raw::Open) -> OpenQuestion {
        let place = file.place(&open.id);
        OpenQuestion {
            id: open.id.get_ref().clone(),
            label: self.label(place, &open.label),
            question: self.label(place, &open.question),
            clauses: open
                .clause
                .iter()
                .map(|clause| self.clause(file, clause, Basis::Verbatim, true))
                .collect(),
        }
    }

    fn clause(&mut self, file: &File, clause: &raw::Clause, basis: Basis, in_open: bool) -> Clause {
        let place = file.place(&clause.effect);
        let effect = self.effect(file, &clause.effect);
        let silent = effect == Effect::Silent;
        if silent && !in_open {
            self.complaints.push(place, "a rule cannot be silent", "move the clause to an open question");
        }
        if in_open && !matches!(effect, Effect::Silent | Effect::Remark) {
            self.complaints.push(place, "an open question decides nothing", "write `silent` or `remark`");
        }
        if clause.withdrawn_by.is_some() && !silent {
            self.complaints.push(place, "only a silence can be withdrawn", "take `withdrawn_by` out");
        }
        if clause.prolonged_by.is_some() && clause.until.is_none() {
            self.complaints.push(place, "a clause without `until` cannot be prolonged", "give it a last day");
        }
        if clause.ask.is_empty() {
            self.complaints.push(place, "the clause bears on no question", "name one under `ask`");
        }
        let always = |condition: Option<&Spanned<String>>, this: &mut Self| {
            condition.map_or(Condition::ALWAYS, |written| this.condition(file, written))
        };
        Clause {
            questions: clause.ask.iter().map(|question| self.question_ix(file, question)).collect(),
            effect,
            from: self.day(file, clause.from.as_ref(), Date::MIN),
            until: self.day(file, clause.until.as_ref(), Date::MAX),
            prolonged_by: clause.prolonged_by.as_ref().map(|a| self.assumption_ix(file, a)),
            withdrawn_by: clause.withdrawn_by.as_ref().map(|a| self.assumption_ix(file, a)),
            about: always(clause.about.as_ref(), self),
            when: always(clause.when.as_ref(), self),
            unless: clause.unless.iter().map(|written| self.condition(file, written)).collect(),
            opens: clause.open.iter().map(|open| self.open_ix(file, open)).collect(),
            basis: clause.basis.as_ref().map_or(basis, |own| self.basis(file, own).min(basis)),
            note: clause.note.as_ref().map(|note| self.label(place, note)),
        }
    }

    fn effect(&mut self, file: &File, written: &Spanned<String>) -> Effect {
        match written.get_ref().split_whitespace().collect::<Vec<_>>()[..] {
            ["permit"] => Effect::Permit,
            ["forbid"] => Effect::Forbid,
            ["silent"] => Effect::Silent,
            ["remark"] => Effect::Remark,
            [effect @ ("require" | "discretion"), "of", bearer] => {
                let at = find(&self.names.bearers, bearer);
                let bearer = BearerIx(self.known(file, written, at, "bearer"));
                if effect == "require" { Effect::Require(bearer) } else { Effect::Discretion(bearer) }
            }
            _ => {
                let what = format!("`{}` is no effect", written.get_ref());
                let remedy = "write permit, forbid, require of X, discretion of X, silent or remark";
                self.complaints.push(file.place(written), what, remedy);
                Effect::Remark
            }
        }
    }

    fn citation(&mut self, file: &File, cite: &raw::Cite) -> Citation {
        let quote = cite.quote.as_ref().map_or("", |quote| quote.get_ref());
        let count = quote.split_whitespace().count();
        if count > 25 {
            let place = cite.quote.as_ref().map_or(file.place(&cite.source), |quote| file.place(quote));
            self.complaints.push(place, format!("the quote has {count} words"), "keep at most 25");
        }
        if !quote.is_empty() && cite.lang.is_empty() {
            self.complaints.push(file.place(&cite.source), "the quote has no language", "add lang = \"nl\"");
        }
        Citation {
            source: self.source_ix(file, &cite.source),
            article: self.blob.text(&cite.article),
            lang: self.blob.text(&cite.lang),
            quote: self.blob.text(quote),
        }
    }

    fn condition(&mut self, file: &File, written: &Spanned<String>) -> Condition {
        match expression::parse(written.get_ref(), &self.names) {
            Ok(condition) => condition,
            Err(what) => {
                self.complaints.push(
                    file.place(written),
                    what,
                    "correct the condition, or declare what it names",
                );
                Condition::ALWAYS
            }
        }
    }

    fn label(&mut self, place: Place<'_>, label: &raw::Label) -> Label {
        let texts = [&label.nl, &label.fr, &label.de, &label.en];
        for (lang, text) in crate::Lang::ALL.iter().zip(texts) {
            if text.as_ref().is_none_or(|text| text.trim().is_empty()) {
                let what = format!("a text in `{}` is missing", lang.tag());
                self.complaints.push(place, what, "give it in nl, fr, de and en");
            }
        }
        self.blob.label(texts.map(|text| text.as_deref().unwrap_or_default()))
    }

    fn day(&mut self, file: &File, written: Option<&Spanned<Datetime>>, left_out: Date) -> Date {
        let Some(written) = written else { return left_out };
        let day = written.get_ref().date.and_then(|day| Date::new(day.year, day.month, day.day));
        if day.is_none() || written.get_ref().time.is_some() {
            let what = format!("`{}` is not a day", written.get_ref());
            self.complaints.push(file.place(written), what, "write it as 2016-09-12");
        }
        day.unwrap_or(left_out)
    }

    fn basis(&mut self, file: &File, written: &Spanned<String>) -> Basis {
        match written.get_ref().as_str() {
            "verbatim" => Basis::Verbatim,
            "secondary" => Basis::Secondary,
            "inferred" => Basis::Inferred,
            other => {
                let what = format!("`{other}` is no basis");
                self.complaints.push(file.place(written), what, "write verbatim, secondary or inferred");
                Basis::Inferred
            }
        }
    }

    fn origin(&mut self, file: &File, id: &Spanned<String>) -> Option<Origin> {
        let rule = find(&self.names.rules, id.get_ref()).map(|at| Origin::Rule(RuleIx(at as u16)));
        let open = find(&self.names.opens, id.get_ref()).map(|at| Origin::Open(OpenIx(at as u16)));
        let found = rule.or(open);
        if found.is_none() {
            let what = format!("`{}` is no rule and no open question", id.get_ref());
            self.complaints.push(file.place(id), what, "correct the id");
        }
        found
    }

    /// The place of something that must exist; a complaint and the first place where it does not.
    fn known(&mut self, file: &File, written: &Spanned<String>, at: Option<usize>, what: &str) -> u16 {
        if at.is_none() {
            let text = format!("`{}` is no {what}", written.get_ref());
            self.complaints.push(file.place(written), text, format!("declare the {what} or correct its id"));
        }
        at.unwrap_or(0) as u16
    }

    fn rule_ix(&mut self, file: &File, id: &Spanned<String>) -> RuleIx {
        let at = find(&self.names.rules, id.get_ref());
        RuleIx(self.known(file, id, at, "rule"))
    }

    fn open_ix(&mut self, file: &File, id: &Spanned<String>) -> OpenIx {
        let at = find(&self.names.opens, id.get_ref());
        OpenIx(self.known(file, id, at, "open question"))
    }

    fn source_ix(&mut self, file: &File, id: &Spanned<String>) -> SourceIx {
        let at = find(&self.names.sources, id.get_ref());
        SourceIx(self.known(file, id, at, "source"))
    }

    fn bearer_ix(&mut self, file: &File, id: &Spanned<String>) -> BearerIx {
        let at = find(&self.names.bearers, id.get_ref());
        BearerIx(self.known(file, id, at, "bearer"))
    }

    fn question_ix(&mut self, file: &File, id: &Spanned<String>) -> QuestionIx {
        let at = find(&self.names.questions, id.get_ref());
        QuestionIx(self.known(file, id, at, "question"))
    }

    fn assumption_ix(&mut self, file: &File, id: &Spanned<String>) -> AssumptionIx {
        let at = find(&self.names.assumptions, id.get_ref());
        AssumptionIx(self.known(file, id, at, "assumption"))
    }
}

/// Writes down which choice presets which fact.
fn trace_presets(facts: &mut [Fact]) {
    for at in 0..facts.len() {
        let preset: Vec<FactIx> = facts[at]
            .kind
            .values()
            .iter()
            .flat_map(|value| value.presets.iter().map(|(fact, _)| *fact))
            .collect();
        for fact in preset {
            facts[fact.at()].preset_by = Some(FactIx(at as u16));
        }
    }
}

fn find(list: &[&str], id: &str) -> Option<usize> {
    list.iter().position(|known| *known == id)
}

fn setting(kind: &Kind, word: &str) -> Option<Setting> {
    match (kind, word) {
        (_, "unknown") => Some(Setting::Unknown),
        (Kind::YesNo, "yes") => Some(Setting::YES),
        (Kind::YesNo, "no") => Some(Setting::NO),
        (Kind::YesNo, _) => None,
        (kind, _) => kind.values().iter().position(|value| value.id == word).map(|at| Setting::Is(at as u8)),
    }
}

fn spans<'a, T: 'a>(
    files: &'a [File],
    of: impl Fn(&'a raw::Content) -> &'a [T],
    id: impl Fn(&'a T) -> &'a Spanned<String>,
) -> impl Iterator<Item = (Place<'a>, &'a str)> {
    all(files, of).map(move |(file, thing)| (file.place(id(thing)), id(thing).get_ref().as_str()))
}
