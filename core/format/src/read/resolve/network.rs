//! The network: systems, what flows in them, and questions ready to be asked.

use super::Resolver;
use crate::read::index;
use crate::read::raw::{self, File, Settings};
use crate::{Asked, Date, FactIx, Flow, LeftOut, Named, QuestionIx, Sample, Scope, Setting, Station, System};
use toml::Spanned;

impl Resolver<'_, '_> {
    pub(super) fn named(&mut self, file: &File, named: &raw::Named) -> Named {
        Named {
            id: named.id.get_ref().clone(),
            label: self.label(file.place(&named.id), "label", &named.label),
        }
    }

    pub(super) fn left_out(&mut self, file: &File, left: &raw::LeftOut) -> LeftOut {
        let place = file.place(&left.id);
        LeftOut {
            id: left.id.get_ref().clone(),
            label: self.label(place, "label", &left.label),
            why: self.label(place, "why", &left.why),
        }
    }

    pub(super) fn system(&mut self, file: &File, system: &raw::System) -> System {
        let place = file.place(&system.id);
        if system.rules.is_empty() {
            self.complaints.push(place, "the system has no rule", "name under `rules` what answers about it");
        }
        if system.ask.is_empty() {
            self.complaints.push(place, "nothing can be asked of the system", "add a [[system.ask]]");
        }
        let (from, until) = self.stretch(file, system.from.as_ref(), system.until.as_ref());
        let kind = index::at(&self.names.channels, system.kind.get_ref());
        System {
            id: system.id.get_ref().clone(),
            label: self.label(place, "label", &system.label),
            source: self.source_ix(file, &system.source),
            kind: self.known(file, &system.kind, kind, "kind of channel"),
            from,
            until,
            members: system.members.iter().map(|id| self.body(file, id)).collect(),
            associates: system.associates.iter().map(|id| self.body(file, id)).collect(),
            setting: self.settings(file, Scope::Case, &system.setting),
            rules: system.rules.iter().map(|id| self.rule_ix(file, id)).collect(),
            opens: system.open.iter().map(|id| self.open_ix(file, id)).collect(),
            citations: system.cite.iter().map(|cite| self.citation(file, cite)).collect(),
            flows: system.flow.iter().filter_map(|flow| self.flow(file, flow)).collect(),
            samples: system.ask.iter().filter_map(|sample| self.sample(file, sample)).collect(),
        }
    }

    fn flow(&mut self, file: &File, flow: &raw::Flow) -> Option<Flow> {
        let question = self.question_ix(file, &flow.ask)?;
        let artefact = flow.artefact.as_ref().map(|id| {
            let at = index::at(&self.names.artefacts, id.get_ref());
            self.known(file, id, at, "artefact") as u8
        });
        Some(Flow {
            from: flow.from.iter().map(|id| self.station(file, id)).collect(),
            to: flow.to.iter().map(|id| self.station(file, id)).collect(),
            both: flow.both,
            question,
            of: self.asked(file, flow, question),
            audience: flow.audience.as_ref().and_then(|audience| self.audience(file, audience)),
            setting: self.settings(file, Scope::Case, &flow.setting),
            item: self.settings(file, Scope::Item, &flow.item),
            participant: self.settings(file, Scope::Participant, &flow.participant),
            pair: self.settings(file, Scope::Pair, &flow.pair),
            artefact,
            personal: flow.personal,
        })
    }

    /// Of whom a flow is asked: the giver, unless it says otherwise or nobody can be asked.
    fn asked(&mut self, file: &File, flow: &raw::Flow, question: QuestionIx) -> Asked {
        let of_somebody = self.names.questions[question.at()].1.range.has_participant();
        match flow.of.as_ref().map(|of| (of, of.get_ref().as_str())) {
            _ if !of_somebody => Asked::Nobody,
            None | Some((_, "giver")) => Asked::Giver,
            Some((_, "receiver")) => Asked::Receiver,
            Some((of, other)) => {
                let what = format!("`{other}` is nobody a flow can be asked of");
                self.complaints.push(file.place(of), what, "write `giver` or `receiver`");
                Asked::Giver
            }
        }
    }

    fn sample(&mut self, file: &File, sample: &raw::Sample) -> Option<Sample> {
        let question = self.question_ix(file, &sample.question)?;
        Some(Sample {
            question,
            date: self.day(file, Some(&sample.date), Date::MIN),
            audience: sample.audience.as_ref().and_then(|audience| self.audience(file, audience)),
            setting: self.settings(file, Scope::Case, &sample.setting),
            participant: self.settings(file, Scope::Participant, &sample.participant),
            item: self.settings(file, Scope::Item, &sample.item),
            pair: self.settings(file, Scope::Pair, &sample.pair),
        })
    }

    /// A body, or else a document.
    fn station(&mut self, file: &File, id: &Spanned<String>) -> Station {
        match index::at(&self.names.artefacts, id.get_ref()) {
            Some(at) => Station::Document(at as u8),
            None => Station::Body(self.body(file, id)),
        }
    }

    fn body(&mut self, file: &File, id: &Spanned<String>) -> u8 {
        let at = index::at(&self.names.actors, id.get_ref());
        self.known(file, id, at, "actor") as u8
    }

    /// Facts of one subject with their values.
    fn settings(&mut self, file: &File, scope: Scope, written: &Settings) -> Vec<(FactIx, Setting)> {
        let mut settings = Vec::new();
        for (id, value) in written {
            let place = file.place(value);
            let Some(at) = index::at(&self.names.facts, id) else {
                if self.names.whole {
                    self.complaints.push(place, format!("`{id}` is no fact"), "declare it in facts.toml");
                }
                continue;
            };
            if self.names.facts[at].1.scope != scope {
                let what = format!("`{id}` is about another subject");
                self.complaints.push(place, what, "state it of the subject it is about");
            }
            settings.extend(self.stated(file, FactIx(at as u16), value));
        }
        settings
    }
}
