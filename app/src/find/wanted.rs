//! What somebody looks for: a shelf, words, filters; and what passes the filters.

use super::{Does, Entry, Order};
use crate::route::Shelf;
use kaartwijzer_core::{Basis, Clause, Pack};

/// By what rules and open questions can be filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// The question they bear on.
    Question,
    /// What they do.
    Effect,
    /// The text they rest on.
    Source,
    /// How well they are supported.
    Basis,
    /// When they are in force.
    Period,
}

impl Filter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Question, Self::Effect, Self::Source, Self::Basis, Self::Period];

    /// Whether a shelf can be filtered by it.
    pub const fn suits(self, place: Shelf) -> bool {
        match self {
            Self::Source | Self::Basis => matches!(place, Shelf::Rule),
            _ => matches!(place, Shelf::Rule | Shelf::Open),
        }
    }

    /// How many values it has.
    pub fn size(self, pack: &Pack) -> usize {
        match self {
            Self::Question => pack.questions.len(),
            Self::Effect => Does::ALL.len(),
            Self::Source => pack.sources.len(),
            Self::Basis => 3,
            Self::Period => pack.periods.len(),
        }
    }
}

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The shelf that is looked at.
    pub shelf: Shelf,
    /// Words that must all occur, in any language.
    pub text: String,
    /// A value for each filter, in the order of [`Filter::ALL`].
    pub filters: [Option<usize>; 5],
    /// How rules are ordered.
    pub order: Order,
    /// The filters are in sight, on a phone.
    pub unfolded: bool,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            shelf: Shelf::Rule,
            text: String::new(),
            filters: [None; 5],
            order: Order::default(),
            unfolded: false,
        }
    }
}

impl Wanted {
    /// The value of a filter.
    pub const fn filter(&self, filter: Filter) -> Option<usize> {
        self.filters[filter as usize]
    }

    /// Whether anything is left out on its shelf.
    pub fn narrows(&self) -> bool {
        !self.text.trim().is_empty() || self.filtering() > 0
    }

    /// How many filters are at work on its shelf.
    pub fn filtering(&self) -> usize {
        let works = |filter: &Filter| filter.suits(self.shelf) && self.filter(*filter).is_some();
        Filter::ALL.iter().filter(|filter| works(filter)).count()
    }

    /// Looks for nothing in particular any more.
    pub fn clear(&mut self) {
        self.text.clear();
        self.filters = [None; 5];
    }

    /// Whether an entry passes the filters that its shelf has.
    pub fn admits(&self, pack: &Pack, entry: Entry) -> bool {
        let wants = |filter: Filter| self.filter(filter).filter(|_| filter.suits(entry.shelf));
        if let (Shelf::Rule, rule) = (entry.shelf, pack.rules.get(entry.at)) {
            let cites = |source: usize| {
                rule.is_some_and(|rule| rule.citations.iter().any(|one| one.source.at() == source))
            };
            let rests = |basis: usize| rule.is_some_and(|rule| rule.basis == BASES[basis]);
            if !wants(Filter::Source).is_none_or(cites) || !wants(Filter::Basis).is_none_or(rests) {
                return false;
            }
        }
        let [question, effect, period] = [Filter::Question, Filter::Effect, Filter::Period].map(wants);
        // One clause has to pass all three: what forbids something else in that period is not looked for.
        let passes = |clause: &Clause| {
            question.is_none_or(|at| clause.questions.iter().any(|one| one.at() == at))
                && effect.is_none_or(|at| Does::of(clause.effect) == Does::ALL[at])
                && period.is_none_or(|at| in_period(pack, clause, at))
        };
        (question.is_none() && effect.is_none() && period.is_none()) || entry.clauses(pack).iter().any(passes)
    }
}

/// How well something can be supported, the strongest first.
pub const BASES: [Basis; 3] = [Basis::Verbatim, Basis::Secondary, Basis::Inferred];

/// Whether a clause is in force on a day of a period.
fn in_period(pack: &Pack, clause: &Clause, period: usize) -> bool {
    pack.periods.get(period).is_some_and(|period| clause.from <= period.until && period.from <= clause.until)
}
