//! Finding an entry among the rules, open questions, facts, definitions and texts: what somebody looks for, what matches
//! it, and in which order it stands. No view, no browser.

mod group;
mod index;
mod wanted;

pub use group::{Order, groups};
pub use index::{Index, fold};
pub use wanted::{BASES, Filter, Wanted};

use crate::route::{Route, Shelf};
use kaartwijzer_core::order::Sorted;
use kaartwijzer_core::{
    Clause, DefinitionIx, Effect, FactIx, Label, OpenIx, Origin, OutcomeKind, Pack, RuleIx, SourceIx,
};

/// Something with an address of its own: a shelf, and a place in its list of the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Where it stands.
    pub shelf: Shelf,
    /// Its place there.
    pub at: usize,
}

macro_rules! entry_of {
    ($($index:ident => $shelf:ident),*) => {$(
        impl From<$index> for Entry {
            fn from(index: $index) -> Self {
                Self { shelf: Shelf::$shelf, at: index.at() }
            }
        }
    )*};
}

entry_of!(RuleIx => Rule, OpenIx => Open, FactIx => Fact, DefinitionIx => Definition, SourceIx => Source);

impl From<Origin> for Entry {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Rule(rule) => rule.into(),
            Origin::Open(open) => open.into(),
        }
    }
}

impl Entry {
    /// Everything on a shelf.
    pub fn all(pack: &Pack, shelf: Shelf) -> impl Iterator<Item = Self> + use<> {
        let len = match shelf {
            Shelf::Rule => pack.rules.len(),
            Shelf::Open => pack.opens.len(),
            Shelf::Fact => pack.facts.len(),
            Shelf::Definition => pack.definitions.len(),
            Shelf::Source => pack.sources.len(),
        };
        (0..len).map(move |at| Self { shelf, at })
    }

    /// The one with this id.
    pub fn find(pack: &Pack, shelf: Shelf, id: &str) -> Option<Self> {
        Self::all(pack, shelf).find(|entry| entry.id(pack) == id)
    }

    /// Its id.
    pub fn id(self, pack: &Pack) -> &str {
        match self.shelf {
            Shelf::Rule => &pack.rules[self.at].id,
            Shelf::Open => &pack.opens[self.at].id,
            Shelf::Fact => &pack.facts[self.at].id,
            Shelf::Definition => &pack.definitions[self.at].id,
            Shelf::Source => &pack.sources[self.at].id,
        }
    }

    /// What it says, or what it is called.
    pub fn label(self, pack: &Pack) -> Label {
        match self.shelf {
            Shelf::Rule => pack.rules[self.at].label,
            Shelf::Open => pack.opens[self.at].label,
            Shelf::Fact => pack.facts[self.at].label,
            Shelf::Definition => pack.definitions[self.at].label,
            Shelf::Source => pack.sources[self.at].label,
        }
    }

    /// Where it is read.
    pub fn route(self, pack: &Pack) -> Route {
        Route::Entry(self.shelf, self.id(pack).to_owned())
    }

    /// As a rule or an open question, where it is one.
    pub const fn origin(self) -> Option<Origin> {
        match self.shelf {
            Shelf::Rule => Some(Origin::Rule(RuleIx(self.at as u16))),
            Shelf::Open => Some(Origin::Open(OpenIx(self.at as u16))),
            _ => None,
        }
    }

    /// Its clauses; none where it is no rule and no open question.
    pub fn clauses(self, pack: &Pack) -> &[Clause] {
        self.origin().map_or(&[], |origin| pack.clauses(origin))
    }

    /// What its clauses do, each effect once.
    pub fn does(self, pack: &Pack) -> Vec<Does> {
        let mut all = Sorted::default();
        all.extend(self.clauses(pack).iter().map(|clause| Does::of(clause.effect)));
        all.into_list()
    }
}

/// What a clause does, whoever the duty or the choice lies with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Does {
    /// A text allows it.
    Permit,
    /// A text forbids it.
    Forbid,
    /// Somebody must do it.
    Require,
    /// Somebody chooses.
    Discretion,
    /// The texts do not decide it.
    Silent,
    /// It decides nothing.
    Remark,
}

impl Does {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Permit, Self::Forbid, Self::Require, Self::Discretion, Self::Silent, Self::Remark];

    /// What an effect does.
    pub const fn of(effect: Effect) -> Self {
        match effect {
            Effect::Permit => Self::Permit,
            Effect::Forbid => Self::Forbid,
            Effect::Require(_) => Self::Require,
            Effect::Discretion(_) => Self::Discretion,
            Effect::Silent => Self::Silent,
            Effect::Remark => Self::Remark,
        }
    }

    /// The answer it gives, which lends it its mark and its colour.
    pub const fn outcome(self) -> Option<OutcomeKind> {
        match self {
            Self::Permit => Some(OutcomeKind::Permitted),
            Self::Forbid => Some(OutcomeKind::Forbidden),
            Self::Require => Some(OutcomeKind::Required),
            Self::Discretion => Some(OutcomeKind::Discretion),
            Self::Silent => Some(OutcomeKind::Silent),
            Self::Remark => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Policy, QuestionIx};

    fn found(shelf: Shelf, wanted: &Wanted) -> Vec<String> {
        let policy = Policy::builtin();
        let pack = policy.pack();
        let found = Index::of(pack).search(pack, shelf, wanted);
        found.iter().map(|entry| entry.id(pack).to_owned()).collect()
    }

    fn typed(text: &str) -> Wanted {
        Wanted { text: text.into(), ..Wanted::default() }
    }

    #[test]
    fn a_number_finds_its_rule_first() {
        assert_eq!(found(Shelf::Rule, &typed(" r18 ")).first().map(String::as_str), Some("R18"));
        assert_eq!(found(Shelf::Open, &typed("g4")).first().map(String::as_str), Some("G4"));
    }

    #[test]
    fn words_are_found_in_every_language_without_capitals_or_accents() {
        for text in
            ["INFORMATIEKAARTEN gedeeld", "carte d'information", "informationskarte", "information card"]
        {
            assert!(found(Shelf::Rule, &typed(text)).contains(&"R18".to_owned()), "{text}");
        }
        assert!(found(Shelf::Source, &typed("surete de l'etat")).contains(&"S000".to_owned()));
        assert!(found(Shelf::Source, &typed("bb 2016/1")).contains(&"S003".to_owned()));
        assert!(found(Shelf::Rule, &typed("no such words anywhere")).is_empty());
    }

    #[test]
    fn one_clause_has_to_pass_every_filter() {
        let policy = Policy::builtin();
        let pack = policy.pack();
        let period = |id: &str| pack.periods.iter().position(|period| period.id == id);
        let see = pack.question("see").map(QuestionIx::at);
        let permits = Some(Does::Permit as usize);
        let early = Wanted { filters: [see, permits, None, None, period("P1")], ..Wanted::default() };
        let late = Wanted { filters: [see, permits, None, None, period("P4")], ..Wanted::default() };
        assert!(found(Shelf::Rule, &early).contains(&"R18".to_owned()));
        assert!(!found(Shelf::Rule, &late).contains(&"R18".to_owned()));
        for id in found(Shelf::Rule, &early) {
            let entry = Entry::find(pack, Shelf::Rule, &id).unwrap();
            assert!(entry.does(pack).contains(&Does::Permit), "{id}");
        }
    }

    #[test]
    fn a_filter_holds_only_on_the_shelves_it_suits() {
        let source = Wanted { filters: [None, None, Some(0), None, None], ..Wanted::default() };
        let policy = Policy::builtin();
        assert_eq!(found(Shelf::Open, &source).len(), policy.pack().opens.len());
        assert!(found(Shelf::Rule, &source).len() < policy.pack().rules.len());
        assert_eq!((source.filtering(), Wanted { shelf: Shelf::Fact, ..source }.filtering()), (1, 0));
    }

    #[test]
    fn every_entry_stands_under_one_heading() {
        let policy = Policy::builtin();
        let pack = policy.pack();
        for shelf in Shelf::ALL {
            let all: Vec<Entry> = Entry::all(pack, shelf).collect();
            for order in Order::ALL {
                let grouped: usize = groups(pack, order, &all).iter().map(|(_, list)| list.len()).sum();
                assert_eq!(grouped, all.len());
            }
            assert!(all.iter().all(|entry| Entry::find(pack, shelf, entry.id(pack)) == Some(*entry)));
        }
    }

    #[test]
    fn every_period_and_every_effect_keeps_something() {
        for (filter, size) in [(Filter::Period, Policy::builtin().pack().periods.len()), (Filter::Effect, 4)]
        {
            for value in 0..size {
                let mut wanted = Wanted::default();
                wanted.filters[filter as usize] = Some(value);
                assert!(!found(Shelf::Rule, &wanted).is_empty(), "{filter:?} {value}");
            }
        }
    }
}
