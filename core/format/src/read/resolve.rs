//! Names become places: every raw table turns into its word of the pack.
//!
//! [`things`] are what can be stated and asked, [`law`] is what is said about them, [`network`] where it goes. Here stands what both need.

mod law;
mod network;
mod things;

use super::blob::Blob;
use super::complaint::{Complaints, Place};
use super::expression;
use super::index::{self, Index};
use super::raw::{self, File, Identified};
use crate::{
    AssumptionIx, BearerIx, Date, Label, Lang, OpenIx, Origin, Pack, QuestionIx, RuleIx, SourceIx, Words,
};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// The pack that the files describe. Where a complaint is made, a harmless stand-in is put, so that all are found.
pub(super) fn pack(files: &[File], names: &Index<'_>, hash: String, complaints: &mut Complaints) -> Pack {
    let mut resolver = Resolver { blob: Blob::default(), complaints, names };
    resolver.duplicates();
    let mut pack = resolver.pack(files);
    pack.hash = hash;
    if resolver.blob.lines() > usize::from(u16::MAX) {
        let place = Place { file: "pack.toml", line: 0 };
        let remedy = "widen the numbers of lines in `text`";
        resolver.complaints.push(place, "there are more texts than 65535", remedy);
    }
    pack.words = resolver.blob.into_words();
    pack
}

struct Resolver<'a, 'c> {
    blob: Blob,
    complaints: &'c mut Complaints,
    names: &'c Index<'a>,
}

impl<'a> Resolver<'a, '_> {
    /// Two things with one id, of any kinds that share a room.
    fn duplicates(&mut self) {
        let names = self.names;
        let facts = places(&names.facts).chain(places(&names.definitions)).collect();
        let rules = places(&names.rules).chain(places(&names.opens)).collect();
        self.unique(facts);
        self.unique(rules);
        self.unique(places(&names.clocks).collect());
        self.unique(places(&names.periods).collect());
        self.unique(places(&names.assumptions).collect());
        self.unique(places(&names.bearers).collect());
        self.unique(places(&names.sources).collect());
        self.unique(places(&names.actors).collect());
        self.unique(places(&names.artefacts).collect());
        self.unique(places(&names.questions).collect());
        self.unique(places(&names.beliefs).collect());
        self.unique(places(&names.rings).collect());
        self.unique(places(&names.channels).collect());
        self.unique(places(&names.systems).collect());
        self.unique(places(&names.left_out).collect());
        for (file, fact) in &names.facts {
            let values = fact.value.iter();
            self.unique(values.map(|value| (file.place(&value.id), value.id.get_ref().as_str())).collect());
        }
    }

    /// In the order of files and lines, so that it is the second that is complained about.
    fn unique(&mut self, mut room: Vec<(Place<'a>, &'a str)>) {
        room.sort_unstable_by_key(|(place, _)| (place.file, place.line));
        let mut seen: BTreeMap<&str, Place<'_>> = BTreeMap::new();
        for (place, id) in room {
            if let Some(first) = seen.get(id) {
                let what = format!("`{id}` stands in {}:{} already", first.file, first.line);
                let remedy = "give one of them another id or take it out";
                self.complaints.push(place, what, remedy);
            } else {
                seen.insert(id, place);
            }
        }
    }

    fn pack(&mut self, files: &'a [File]) -> Pack {
        let names = self.names;
        let one = |of: fn(&raw::Content) -> &Option<Spanned<String>>| {
            let found = files.iter().find_map(|file| of(&file.content).as_ref());
            found.map(|text| text.get_ref().clone()).unwrap_or_default()
        };
        Pack {
            name: one(|content| &content.name),
            version: one(|content| &content.version),
            hash: String::new(),
            words: Words::default(),
            clocks: names.clocks.iter().map(|(file, clock)| self.clock(file, clock)).collect(),
            periods: names.periods.iter().map(|(file, period)| self.period(file, period)).collect(),
            assumptions: names
                .assumptions
                .iter()
                .map(|(file, assumption)| self.assumption(file, assumption))
                .collect(),
            bearers: names.bearers.iter().map(|(file, bearer)| self.bearer(file, bearer)).collect(),
            sources: names.sources.iter().map(|(file, source)| self.source(file, source)).collect(),
            facts: names.facts.iter().map(|(file, fact)| self.fact(file, fact)).collect(),
            definitions: names
                .definitions
                .iter()
                .map(|(file, definition)| self.definition(file, definition))
                .collect(),
            questions: names.questions.iter().map(|(file, question)| self.question(file, question)).collect(),
            rules: names.rules.iter().map(|(file, rule)| self.rule(file, rule)).collect(),
            opens: names.opens.iter().map(|(file, open)| self.open(file, open)).collect(),
            beliefs: names.beliefs.iter().map(|(file, belief)| self.belief(file, belief)).collect(),
            rings: names.rings.iter().map(|(file, ring)| self.named(file, ring)).collect(),
            channels: names.channels.iter().map(|(file, channel)| self.named(file, channel)).collect(),
            systems: names.systems.iter().map(|(file, system)| self.system(file, system)).collect(),
            left_out: names.left_out.iter().map(|(file, left)| self.left_out(file, left)).collect(),
        }
    }

    /// What conditions name needs an id that can stand in one.
    fn name(&mut self, file: &File, id: &Spanned<String>) -> String {
        if !expression::is_name(id.get_ref()) {
            let what = format!("`{}` cannot be named in a condition", id.get_ref());
            let remedy = "use letters, digits and `_`, and none of the words of conditions";
            self.complaints.push(file.place(id), what, remedy);
        }
        id.get_ref().clone()
    }

    /// A text in four languages; `name` is the key it is written under.
    fn label(&mut self, place: Place<'_>, name: &str, label: &raw::Label) -> Label {
        let texts = [&label.nl, &label.fr, &label.de, &label.en];
        for (lang, text) in Lang::ALL.iter().zip(texts) {
            if text.as_ref().is_none_or(|text| text.trim().is_empty()) {
                let what = format!("`{name}` has no text in `{}`", lang.tag());
                self.complaints.push(place, what, "give it in nl, fr, de and en");
            }
        }
        self.blob.label(texts.map(|text| text.as_deref().unwrap_or_default()))
    }

    /// First and last day.
    fn stretch(
        &mut self,
        file: &File,
        from: Option<&Spanned<Datetime>>,
        until: Option<&Spanned<Datetime>>,
    ) -> (Date, Date) {
        let first = self.day(file, from, Date::MIN);
        let last = self.day(file, until, Date::MAX);
        if let Some(until) = until.filter(|_| first > last) {
            self.complaints.push(file.place(until), "it ends before it begins", "correct its days");
        }
        (first, last)
    }

    fn day(&mut self, file: &File, written: Option<&Spanned<Datetime>>, left_out: Date) -> Date {
        let Some(written) = written else { return left_out };
        let day = written.get_ref().date;
        let day = day.and_then(|day| Date::new(day.year, day.month, day.day));
        if day.is_none() || written.get_ref().time.is_some() {
            let what = format!("`{}` is not a day", written.get_ref());
            self.complaints.push(file.place(written), what, "write it as 2016-09-12");
        }
        day.unwrap_or(left_out)
    }

    /// The assumption that prolongs what has a last day.
    fn prolonged(
        &mut self,
        file: &File,
        assumption: Option<&Spanned<String>>,
        until: Option<&Spanned<Datetime>>,
    ) -> Option<AssumptionIx> {
        let assumption = assumption?;
        if until.is_none() {
            let what = "what has no `until` cannot be prolonged";
            self.complaints.push(file.place(assumption), what, "give it a last day");
        }
        Some(self.assumption_ix(file, assumption))
    }

    fn origin(&mut self, file: &File, id: &Spanned<String>) -> Option<Origin> {
        let rule = index::at(&self.names.rules, id.get_ref()).map(|at| Origin::Rule(RuleIx(at as u16)));
        let open = index::at(&self.names.opens, id.get_ref()).map(|at| Origin::Open(OpenIx(at as u16)));
        let found = rule.or(open);
        if found.is_none() && self.names.whole {
            let what = format!("`{}` is no rule and no open question", id.get_ref());
            self.complaints.push(file.place(id), what, "correct the id");
        }
        found
    }

    /// The place of something that must exist; a complaint and the first place where it does not.
    fn known(&mut self, file: &File, written: &Spanned<String>, at: Option<usize>, what: &str) -> u16 {
        if at.is_none() && self.names.whole {
            let text = format!("`{}` is no {what}", written.get_ref());
            let remedy = format!("declare the {what} or correct its id");
            self.complaints.push(file.place(written), text, remedy);
        }
        at.unwrap_or(0) as u16
    }

    fn rule_ix(&mut self, file: &File, id: &Spanned<String>) -> RuleIx {
        let at = index::at(&self.names.rules, id.get_ref());
        RuleIx(self.known(file, id, at, "rule"))
    }

    fn open_ix(&mut self, file: &File, id: &Spanned<String>) -> OpenIx {
        let at = index::at(&self.names.opens, id.get_ref());
        OpenIx(self.known(file, id, at, "open question"))
    }

    fn source_ix(&mut self, file: &File, id: &Spanned<String>) -> SourceIx {
        let at = index::at(&self.names.sources, id.get_ref());
        SourceIx(self.known(file, id, at, "source"))
    }

    fn bearer_ix(&mut self, file: &File, id: &Spanned<String>) -> BearerIx {
        let at = index::at(&self.names.bearers, id.get_ref());
        BearerIx(self.known(file, id, at, "bearer"))
    }

    fn assumption_ix(&mut self, file: &File, id: &Spanned<String>) -> AssumptionIx {
        let at = index::at(&self.names.assumptions, id.get_ref());
        AssumptionIx(self.known(file, id, at, "assumption"))
    }

    /// No stand-in here: what a clause may speak of depends on its questions.
    fn question_ix(&mut self, file: &File, id: &Spanned<String>) -> Option<QuestionIx> {
        let at = index::at(&self.names.questions, id.get_ref());
        self.known(file, id, at, "question");
        at.map(|at| QuestionIx(at as u16))
    }
}

fn places<'a, T: Identified>(list: &[index::Found<'a, T>]) -> impl Iterator<Item = (Place<'a>, &'a str)> {
    list.iter().map(|found| (index::place(*found), found.1.id().get_ref().as_str()))
}
