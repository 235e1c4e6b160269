//! What can be stated and asked: clocks, periods, assumptions, bearers, sources, facts and questions.

use super::Resolver;
use crate::read::index;
use crate::read::raw::{self, File, Preset};
use crate::{
    Assumption, Bearer, BearerIx, Clock, Fact, FactIx, Kind, Period, Question, Setting, Source, Value,
    ValuesOf,
};
use toml::Spanned;

impl<'a> Resolver<'a, '_> {
    pub(super) fn clock(&mut self, file: &File, clock: &raw::Named) -> Clock {
        Clock {
            id: clock.id.get_ref().clone(),
            label: self.label(file.place(&clock.id), "label", &clock.label),
        }
    }

    pub(super) fn period(&mut self, file: &File, period: &raw::Period) -> Period {
        let place = file.place(&period.id);
        let clock = index::at(&self.names.clocks, period.clock.get_ref());
        let clock = self.known(file, &period.clock, clock, "clock");
        let (from, until) = self.stretch(file, period.from.as_ref(), period.until.as_ref());
        Period {
            id: period.id.get_ref().clone(),
            clock,
            from,
            until,
            label: self.label(place, "label", &period.label),
            note: self.label(place, "note", &period.note),
        }
    }

    pub(super) fn assumption(&mut self, file: &File, assumption: &raw::Assumption) -> Assumption {
        let place = file.place(&assumption.id);
        Assumption {
            id: assumption.id.get_ref().clone(),
            label: self.label(place, "label", &assumption.label),
            note: self.label(place, "note", &assumption.note),
            opens: self.open_ix(file, &assumption.opens),
        }
    }

    pub(super) fn bearer(&mut self, file: &File, bearer: &raw::Bearer) -> Bearer {
        let names = self.names;
        let mut actor = |id: &Spanned<String>| {
            let at = index::at(&names.actors, id.get_ref());
            self.known(file, id, at, "actor") as u8
        };
        let actors = bearer.actors.iter().map(&mut actor).collect();
        Bearer {
            id: bearer.id.get_ref().clone(),
            label: self.label(file.place(&bearer.id), "label", &bearer.label),
            itself: bearer.itself,
            actors,
        }
    }

    pub(super) fn source(&mut self, file: &File, source: &raw::Source) -> Source {
        Source {
            id: source.id.get_ref().clone(),
            label: self.label(file.place(&source.id), "label", &source.label),
            name: self.blob.text(&source.name),
            date: self.blob.text(&source.date),
            number: self.blob.text(&source.number),
            seen: self.blob.text(&source.seen),
            file: self.blob.text(&source.file),
        }
    }

    pub(super) fn fact(&mut self, file: &File, fact: &'a raw::Fact) -> Fact {
        let place = file.place(&fact.id);
        let kind = self.kind(file, fact);
        let help = fact.help.as_ref();
        Fact {
            id: self.name(file, &fact.id),
            scope: fact.scope,
            default: self.default(file, fact, &kind),
            kind,
            values_of: values_of(fact),
            preset_by: self.preset_by(fact),
            per_question: fact.per_question,
            descriptive: fact.descriptive,
            group: fact.group.clone(),
            changeable_by: self.bearers(file, &fact.changeable_by),
            known_by: self.bearers(file, &fact.known_by),
            apart: fact.apart || fact.per_question || self.takes_for_granted(fact),
            label: self.label(place, "label", &fact.label),
            help: help.map(|help| self.label(place, "help", help)),
            yes: fact.yes.as_ref().map(|yes| self.label(place, "yes", yes)),
            no: fact.no.as_ref().map(|no| self.label(place, "no", no)),
            is: fact.is.as_ref().map(|is| self.label(place, "is", is)),
        }
    }

    /// A fact that is settled by the time a question is asked.
    fn fixed(&mut self, file: &File, id: &Spanned<String>) -> Option<FactIx> {
        let found = self.names.facts.iter().position(|(_, fact)| fact.id.get_ref() == id.get_ref());
        if found.is_none() {
            let what = format!("`{}` is the id of no fact", id.get_ref());
            self.complaints.push(file.place(id), what, "name a fact");
        }
        found.map(|at| FactIx(at as u16))
    }

    /// Whether some value of a fact takes others for granted: another value changes more than itself.
    fn takes_for_granted(&self, fact: &raw::Fact) -> bool {
        self.names.values_of(fact).iter().any(|value| !value.presets.is_empty())
    }

    fn bearers(&mut self, file: &File, ids: &[Spanned<String>]) -> Vec<BearerIx> {
        ids.iter().map(|bearer| self.bearer_ix(file, bearer)).collect()
    }

    /// The choice whose values preset a fact; the check complains about a second.
    fn preset_by(&self, fact: &raw::Fact) -> Option<FactIx> {
        let presets = |(_, choice): &index::Found<'a, raw::Fact>| {
            let mut values = self.names.values_of(choice).into_iter();
            values.any(|value| value.presets.contains_key(fact.id.get_ref()))
        };
        self.names.facts.iter().position(presets).map(|at| FactIx(at as u16))
    }

    fn kind(&mut self, file: &File, fact: &'a raw::Fact) -> Kind {
        let values = self.values(file, fact);
        let place = file.place(&fact.kind);
        let written = fact.kind.get_ref().as_str();
        if values.len() > 64 {
            let what = format!("`{}` has {} values", fact.id.get_ref(), values.len());
            self.complaints.push(place, what, "keep at most 64, or split the fact");
        }
        if written == "yes_no" && !values.is_empty() {
            let what = format!("`{}` is yes or no and has values", fact.id.get_ref());
            self.complaints.push(place, what, "take them out, or call it a `choice` or a `scale`");
        }
        let declared = fact.values_from.is_none() && matches!(written, "choice" | "scale");
        if declared && values.is_empty() {
            let what = format!("`{}` has no values", fact.id.get_ref());
            self.complaints.push(place, what, "list them under `value`, or write `values_from`");
        }
        match written {
            "yes_no" => Kind::YesNo,
            "choice" => Kind::Choice(values),
            "scale" => Kind::Scale(values),
            other => {
                let what = format!("`{other}` is no kind of fact");
                self.complaints.push(place, what, "write `yes_no`, `choice` or `scale`");
                if values.is_empty() { Kind::YesNo } else { Kind::Choice(values) }
            }
        }
    }

    fn values(&mut self, file: &File, fact: &'a raw::Fact) -> Vec<Value> {
        let names = self.names;
        let own = !fact.value.is_empty();
        let values = match &fact.values_from {
            Some(from) if own => {
                let what = format!("`{}` has values of its own and values from elsewhere", fact.id.get_ref());
                self.complaints.push(file.place(from), what, "keep `value` or `values_from`");
                None
            }
            Some(from) if from.get_ref() == "actors" => Some(&names.actors),
            Some(from) if from.get_ref() == "artefacts" => Some(&names.artefacts),
            Some(from) => {
                let what = format!("values cannot be taken from `{}`", from.get_ref());
                self.complaints.push(file.place(from), what, "write `actors` or `artefacts`");
                None
            }
            None => None,
        };
        match values {
            Some(values) => values.iter().map(|(file, value)| self.value(file, fact, value)).collect(),
            None => fact.value.iter().map(|value| self.value(file, fact, value)).collect(),
        }
    }

    fn value(&mut self, file: &File, fact: &raw::Fact, value: &raw::Value) -> Value {
        let place = file.place(&value.id);
        let help = value.help.as_ref();
        let presets = value.presets.iter();
        Value {
            id: self.name(file, &value.id),
            label: self.label(place, "label", &value.label),
            help: help.map(|help| self.label(place, "help", help)),
            group: value.kind.clone(),
            the: value.the.as_ref().map(|the| self.label(place, "the", the)),
            short: value.short.as_ref().map(|short| self.label(place, "short", short)),
            seat: value.seat,
            sources: value.source.iter().map(|source| self.source_ix(file, source)).collect(),
            presets: presets.filter_map(|(id, preset)| self.preset(file, fact, id, preset)).collect(),
        }
    }

    fn preset(
        &mut self,
        file: &File,
        choice: &raw::Fact,
        id: &str,
        preset: &Spanned<Preset>,
    ) -> Option<(FactIx, Setting)> {
        let place = file.place(preset);
        let Some(at) = index::at(&self.names.facts, id) else {
            if self.names.whole {
                self.complaints.push(place, format!("`{id}` is no fact"), "declare it in facts.toml");
            }
            return None;
        };
        let declared = self.names.facts[at].1;
        if declared.scope != choice.scope || declared.per_question || choice.per_question {
            let what = format!("`{}` cannot preset `{id}`", choice.id.get_ref());
            self.complaints.push(place, what, "preset only facts of the same subject");
        }
        self.stated(file, FactIx(at as u16), preset)
    }

    /// A fact with the value that is written for it.
    pub(super) fn stated(
        &mut self,
        file: &File,
        fact: FactIx,
        written: &Spanned<Preset>,
    ) -> Option<(FactIx, Setting)> {
        let word = match written.get_ref() {
            Preset::Truth(true) => "yes",
            Preset::Truth(false) => "no",
            Preset::Word(word) => word,
        };
        let declared = self.names.facts[fact.at()].1;
        let setting = self.setting(declared, word);
        if setting.is_none() && self.names.whole {
            let what = format!("`{word}` is no value of `{}`", declared.id.get_ref());
            self.complaints.push(file.place(written), what, "name one of its values");
        }
        Some((fact, setting?))
    }

    fn default(&mut self, file: &File, fact: &'a raw::Fact, kind: &Kind) -> Option<Setting> {
        let Some(written) = &fact.default else {
            if *kind == Kind::YesNo && !fact.required {
                return Some(Setting::NO);
            }
            if !fact.required && !fact.per_question {
                let what = format!("`{}` has values and no default", fact.id.get_ref());
                let remedy = "give a default, or write `required = true`";
                self.complaints.push(file.place(&fact.id), what, remedy);
            }
            return None;
        };
        let setting = self.setting(fact, written.get_ref());
        if setting.is_none() && self.names.whole {
            let what = format!("`{}` is no value of `{}`", written.get_ref(), fact.id.get_ref());
            self.complaints.push(file.place(written), what, "name one of its values");
        }
        setting
    }

    /// A value of a fact as it is written in a default or a preset.
    fn setting(&self, fact: &'a raw::Fact, word: &str) -> Option<Setting> {
        let values = self.names.values(fact);
        match word {
            "unknown" => Some(Setting::Unknown),
            "yes" if values.is_empty() => Some(Setting::YES),
            "no" if values.is_empty() => Some(Setting::NO),
            _ => values.iter().position(|known| *known == word).map(|at| Setting::Is(at as u8)),
        }
    }

    pub(super) fn question(&mut self, file: &File, question: &raw::Question) -> Question {
        let place = file.place(&question.id);
        let audience = question.audience.as_ref().and_then(|audience| self.audience(file, audience));
        let subject = question.subject.as_ref();
        Question {
            id: question.id.get_ref().clone(),
            range: question.range,
            label: self.label(place, "label", &question.label),
            short: self.label(place, "short", &question.short),
            act: self.label(place, "act", &question.act),
            advice: question.advice.as_ref().map(|advice| self.label(place, "advice", advice)),
            subject: subject.map(|subject| self.label(place, "subject", subject)),
            audience,
            fixed: question.fixed.iter().filter_map(|one| self.fixed(file, one)).collect(),
            audiences: question.audiences.iter().filter_map(|one| self.audience(file, one)).collect(),
            place: self.condition_or_always(file, question.place.as_ref()),
            primary: question.primary,
        }
    }

    /// A value of the fact that belongs to the question.
    pub(super) fn audience(&mut self, file: &File, audience: &Spanned<String>) -> Option<u8> {
        let facts = self.names.facts.iter().filter(|(_, fact)| fact.per_question);
        let mut values = facts.map(|(_, fact)| self.names.values(fact));
        let found = values.find_map(|values| values.iter().position(|known| known == audience.get_ref()));
        if found.is_none() && self.names.whole {
            let what = format!("`{}` is no audience", audience.get_ref());
            let remedy = "name a value of the fact that is `per_question`";
            self.complaints.push(file.place(audience), what, remedy);
        }
        found.map(|at| at as u8)
    }
}

fn values_of(fact: &raw::Fact) -> ValuesOf {
    match fact.values_from.as_ref().map(|from| from.get_ref().as_str()) {
        Some("actors") => ValuesOf::Actors,
        Some("artefacts") => ValuesOf::Artefacts,
        _ => ValuesOf::Itself,
    }
}
