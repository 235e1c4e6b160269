//! Entries under their headings.

use super::Entry;
use crate::route::Shelf;
use kaartwijzer_core::order;
use kaartwijzer_core::{Effect, Pack};

/// In which order the rules stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// By the question they answer.
    #[default]
    Question,
    /// By the text they rest on.
    Source,
    /// By number.
    Number,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Question, Self::Source, Self::Number];
}

/// The group an entry stands in: a number that says which heading, in the order of the headings.
fn group(pack: &Pack, order: Order, entry: Entry) -> usize {
    match (entry.shelf, order) {
        (Shelf::Rule, Order::Question) => {
            let questions = entry.clauses(pack).iter().flat_map(|clause| &clause.questions);
            questions.map(|question| question.at()).next().unwrap_or(usize::MAX)
        }
        (Shelf::Rule, Order::Source) => {
            pack.rules[entry.at].citations.first().map_or(usize::MAX, |citation| citation.source.at())
        }
        (Shelf::Rule, Order::Number) => 0,
        (Shelf::Open, _) => {
            usize::from(!entry.clauses(pack).iter().any(|clause| clause.effect == Effect::Silent))
        }
        (Shelf::Fact, _) => {
            let name = &pack.facts[entry.at].group;
            pack.facts.iter().position(|fact| fact.group == *name).unwrap_or_default()
        }
        (Shelf::Definition, _) => pack.definitions[entry.at].scope as usize,
        (Shelf::Source, _) => usize::from(pack.sources[entry.at].file.is_empty()),
    }
}

/// Entries under their headings, in the order of the headings; within one in the order they came.
pub fn groups(pack: &Pack, order: Order, entries: &[Entry]) -> Vec<(usize, Vec<Entry>)> {
    let mut groups: Vec<(usize, Vec<Entry>)> = Vec::new();
    for entry in entries {
        let key = group(pack, order, *entry);
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, list)) => list.push(*entry),
            None => groups.push((key, vec![*entry])),
        }
    }
    order::by(&mut groups, |(key, _)| *key);
    groups
}
