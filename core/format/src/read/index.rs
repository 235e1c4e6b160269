//! What the files hold by name: every table in the order of the finished pack, and what conditions are read against.

use super::complaint::Place;
use super::expression::{self, Names};
use super::raw::{self, File, Identified};
use crate::{Atom, DefinitionIx, FactIx};
use toml::Spanned;

/// A table and the file it stands in.
pub(super) type Found<'a, T> = (&'a File, &'a T);

/// Every table of every file. A place in a list is the place in the pack.
pub(super) struct Index<'a> {
    /// Every file could be read. Otherwise a name that is missing may stand in one that could not.
    pub whole: bool,
    pub clocks: Vec<Found<'a, raw::Named>>,
    pub periods: Vec<Found<'a, raw::Period>>,
    pub assumptions: Vec<Found<'a, raw::Assumption>>,
    pub bearers: Vec<Found<'a, raw::Bearer>>,
    pub sources: Vec<Found<'a, raw::Source>>,
    pub facts: Vec<Found<'a, raw::Fact>>,
    pub actors: Vec<Found<'a, raw::Value>>,
    pub artefacts: Vec<Found<'a, raw::Value>>,
    pub definitions: Vec<Found<'a, raw::Definition>>,
    pub questions: Vec<Found<'a, raw::Question>>,
    pub rules: Vec<Found<'a, raw::Rule>>,
    pub opens: Vec<Found<'a, raw::Open>>,
    pub beliefs: Vec<Found<'a, raw::Belief>>,
    pub rings: Vec<Found<'a, raw::Named>>,
    pub channels: Vec<Found<'a, raw::Named>>,
    pub systems: Vec<Found<'a, raw::System>>,
    pub left_out: Vec<Found<'a, raw::LeftOut>>,
}

/// The place of an id in a list.
pub(super) fn at<T: Identified>(list: &[Found<'_, T>], id: &str) -> Option<usize> {
    list.iter().position(|(_, thing)| thing.id().get_ref() == id)
}

/// Where a table stands: the line of its id.
pub(super) fn place<T: Identified>((file, thing): Found<'_, T>) -> Place<'_> {
    file.place(thing.id())
}

impl<'a> Index<'a> {
    pub fn of(files: &'a [File], whole: bool) -> Self {
        let mut index = Self {
            whole,
            clocks: all(files, |content| &content.clock),
            periods: all(files, |content| &content.period),
            assumptions: all(files, |content| &content.assumption),
            bearers: all(files, |content| &content.bearer),
            sources: all(files, |content| &content.source),
            facts: all(files, |content| &content.fact),
            actors: all(files, |content| &content.actor),
            artefacts: all(files, |content| &content.artefact),
            definitions: all(files, |content| &content.definition),
            questions: all(files, |content| &content.question),
            rules: all(files, |content| &content.rule),
            opens: all(files, |content| &content.open),
            beliefs: all(files, |content| &content.belief),
            rings: all(files, |content| &content.ring),
            channels: all(files, |content| &content.channel),
            systems: all(files, |content| &content.system),
            left_out: all(files, |content| &content.left_out),
        };
        index.rules.sort_by_key(|(_, rule)| by_number(rule.id.get_ref()));
        index.opens.sort_by_key(|(_, open)| by_number(open.id.get_ref()));
        index.systems.sort_by_key(|(_, system)| by_number(system.id.get_ref()));
        index.left_out.sort_by_key(|(_, left)| by_number(left.id.get_ref()));
        let order = order(&index.needs());
        index.definitions = order.into_iter().map(|at| index.definitions[at]).collect();
        index
    }

    /// The values of a fact, its own or those of all actors or artefacts.
    pub fn values_of(&self, fact: &'a raw::Fact) -> Vec<&'a raw::Value> {
        let from = fact.values_from.as_ref().filter(|_| fact.value.is_empty());
        match from.map(|from| from.get_ref().as_str()) {
            Some("actors") => self.actors.iter().map(|(_, value)| *value).collect(),
            Some("artefacts") => self.artefacts.iter().map(|(_, value)| *value).collect(),
            _ => fact.value.iter().collect(),
        }
    }

    /// The ids of the values of a fact, in their order.
    pub fn values(&self, fact: &'a raw::Fact) -> Vec<&'a str> {
        self.values_of(fact).into_iter().map(|value| value.id.get_ref().as_str()).collect()
    }

    /// Every condition that is written anywhere.
    pub fn conditions(&self) -> impl Iterator<Item = &'a Spanned<String>> {
        let rules = self.rules.iter().flat_map(|(_, rule)| &rule.clause);
        let clauses = rules.chain(self.opens.iter().flat_map(|(_, open)| &open.clause));
        let parts = self.definitions.iter().flat_map(|(_, definition)| &definition.part);
        clauses
            .flat_map(|clause| clause.about.iter().chain(&clause.when).chain(&clause.unless))
            .chain(parts.map(|part| &part.when))
            .chain(self.beliefs.iter().flat_map(|(_, belief)| belief.part.iter().map(|part| &part.when)))
            .chain(self.questions.iter().filter_map(|(_, question)| question.place.as_ref()))
    }

    /// For each definition, those it names.
    fn needs(&self) -> Vec<Vec<usize>> {
        let needs = |definition: &raw::Definition| {
            let mut needs = Vec::new();
            for condition in
                definition.part.iter().filter_map(|part| expression::parse(part.when.get_ref(), self).ok())
            {
                condition.atoms(&mut |atom| {
                    if let Atom::Defined(definition) = atom {
                        needs.push(definition.at());
                    }
                });
            }
            needs
        };
        self.definitions.iter().map(|(_, definition)| needs(definition)).collect()
    }

    fn fact(&self, id: &str) -> Option<(FactIx, &'a raw::Fact)> {
        at(&self.facts, id).map(|at| (FactIx(at as u16), self.facts[at].1))
    }

    /// Nothing has this name: a mistake, unless it may stand in a file that could not be read.
    fn missing(&self, what: String) -> Result<Atom, String> {
        const STAND_IN: Atom = Atom::Is { fact: FactIx(0), values: 0 };
        if self.whole { Err(what) } else { Ok(STAND_IN) }
    }
}

impl Names for Index<'_> {
    fn named(&self, name: &str) -> Result<Atom, String> {
        if let Some(at) = at(&self.definitions, name) {
            return Ok(Atom::Defined(DefinitionIx(at as u16)));
        }
        let Some((fact, declared)) = self.fact(name) else {
            return self.missing(format!("`{name}` is no fact and no definition"));
        };
        if matches!(declared.kind.get_ref().as_str(), "choice" | "scale") {
            return Err(format!("`{name}` has values: write `{name} = …` or `{name} in (…)`"));
        }
        Ok(Atom::Is { fact, values: 0b10 })
    }

    fn one_of(&self, fact: &str, values: &[&str]) -> Result<Atom, String> {
        let Some((ix, declared)) = self.fact(fact) else {
            return self.missing(format!("`{fact}` is no fact"));
        };
        if declared.kind.get_ref() == "yes_no" {
            return Err(format!("`{fact}` is yes or no: write `{fact}` or `not {fact}`"));
        }
        let known = self.values(declared);
        let mut set = 0;
        for value in values {
            let Some(at) = known.iter().position(|known| known == value) else {
                return self.missing(format!("`{value}` is no value of `{fact}`"));
            };
            set |= bit(at);
        }
        Ok(Atom::Is { fact: ix, values: set })
    }

    fn at_least(&self, fact: &str, bound: &str) -> Result<Atom, String> {
        let Some((ix, declared)) = self.fact(fact) else {
            return self.missing(format!("`{fact}` is no fact"));
        };
        if declared.kind.get_ref() != "scale" {
            return Err(format!("`{fact}` is no scale"));
        }
        let known = self.values(declared);
        if let Some(least) = known.iter().position(|known| *known == bound) {
            let values = (least..known.len()).fold(0, |set, value| set | bit(value));
            return Ok(Atom::Is { fact: ix, values });
        }
        match self.fact(bound) {
            Some((other, declared)) if declared.kind.get_ref() == "scale" => {
                Ok(Atom::AtLeast { fact: ix, other })
            }
            _ => self.missing(format!("`{bound}` is no value of `{fact}` and no other scale")),
        }
    }
}

/// The bit of a value. A fact with more than 64 is complained about elsewhere.
fn bit(value: usize) -> u64 {
    1 << value.min(63)
}

fn all<'a, T>(files: &'a [File], of: impl Fn(&'a raw::Content) -> &'a Vec<T>) -> Vec<Found<'a, T>> {
    let things = files.iter().flat_map(|file| of(&file.content).iter().map(move |thing| (file, thing)));
    things.collect()
}

/// `R14b` sorts after `R14` and before `R15`.
fn by_number(id: &str) -> (&str, u32, &str) {
    let (letters, rest) = id.split_at(id.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(id.len()));
    let (digits, rest) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
    (letters, digits.parse().unwrap_or(0), rest)
}

/// An order in which each needs only earlier ones. Where some rest on themselves there is none: the first of a
/// circle is then put before what it needs, and the check complains about it.
fn order(needs: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::new();
    while order.len() < needs.len() {
        let waiting: Vec<usize> = (0..needs.len()).filter(|at| !order.contains(at)).collect();
        let is_ready = |at: &&usize| needs[**at].iter().all(|needed| order.contains(needed));
        let is_circular = |at: &&usize| leads_to(needs, &waiting, **at);
        let next = waiting.iter().find(is_ready).or_else(|| waiting.iter().find(is_circular));
        order.extend(next.or(waiting.first()));
    }
    order
}

/// Whether something that waits comes back to itself by way of others that wait.
fn leads_to(needs: &[Vec<usize>], waiting: &[usize], start: usize) -> bool {
    let mut seen = vec![false; needs.len()];
    let mut next = vec![start];
    while let Some(at) = next.pop() {
        for needed in needs[at].iter().copied().filter(|needed| waiting.contains(needed)) {
            if needed == start {
                return true;
            }
            if !std::mem::replace(&mut seen[needed], true) {
                next.push(needed);
            }
        }
    }
    false
}
