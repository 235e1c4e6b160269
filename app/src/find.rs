//! Finding an entry among the rules, open questions, facts, definitions and texts: what somebody looks for, what matches
//! it, and in which order it stands. No view, no browser.

use crate::route::{Route, Shelf};
use kaartwijzer_core::{
    Basis, Clause, DefinitionIx, Effect, FactIx, Label, Lang, OpenIx, Origin, OutcomeKind, Pack, RuleIx,
    SourceIx, Text,
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
        let mut all: Vec<Does> = self.clauses(pack).iter().map(|clause| Does::of(clause.effect)).collect();
        all.sort_unstable();
        all.dedup();
        all
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

/// Everything in which words are looked for.
pub struct Index([Vec<String>; 5]);

impl Index {
    /// All words of every entry in every language that is known, folded.
    pub fn of(pack: &Pack) -> Self {
        Self(Shelf::ALL.map(|shelf| Entry::all(pack, shelf).map(|entry| words(pack, entry)).collect()))
    }

    /// The entries of a shelf that match.
    pub fn search(&self, pack: &Pack, on: Shelf, wanted: &Wanted) -> Vec<Entry> {
        let text = fold(&wanted.text);
        let terms: Vec<&str> = text.split_whitespace().collect();
        let hay = &self.0[on as usize];
        let has =
            |entry: &Entry| hay.get(entry.at).is_some_and(|hay| terms.iter().all(|term| hay.contains(term)));
        let mut found: Vec<Entry> =
            Entry::all(pack, on).filter(|entry| has(entry) && wanted.admits(pack, *entry)).collect();
        // Whoever types a number means that one.
        found.sort_by_key(|entry| fold(entry.id(pack)) != text);
        found
    }
}

/// The words of an entry.
fn words(pack: &Pack, entry: Entry) -> String {
    let mut labels = vec![entry.label(pack)];
    let mut texts: Vec<Text> = Vec::new();
    labels.extend(entry.clauses(pack).iter().filter_map(|clause| clause.note));
    let citations = match entry.shelf {
        Shelf::Rule => pack.rules[entry.at].citations.as_slice(),
        Shelf::Definition => &pack.definitions[entry.at].citations,
        _ => &[],
    };
    for citation in citations {
        let source = &pack.sources[citation.source.at()];
        labels.push(source.label);
        texts.extend([citation.quote, citation.article, source.name]);
    }
    match entry.shelf {
        Shelf::Open => labels.push(pack.opens[entry.at].question),
        Shelf::Fact => {
            let fact = &pack.facts[entry.at];
            labels.extend(fact.help);
            labels.extend(fact.kind.values().iter().map(|value| value.label));
        }
        Shelf::Source => {
            let source = &pack.sources[entry.at];
            texts.extend([source.name, source.number, source.date]);
        }
        Shelf::Rule | Shelf::Definition => {}
    }
    let mut all = entry.id(pack).to_owned();
    let labels = labels.iter().flat_map(|label| Lang::ALL.map(|lang| pack.say(*label, lang)));
    for words in labels.chain(texts.iter().map(|text| pack.text(*text))) {
        all.push('\n');
        all.push_str(words);
    }
    fold(&all)
}

/// A text without capitals, accents and full stops, as it is typed in a hurry.
///
/// ```
/// use kaartwijzer_app::find::fold;
/// assert_eq!(fold("Réunion de l’État (T.E.R.)"), "reunion de l'etat (ter)");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        let plain = match letter {
            'À'..='Å' | 'à'..='å' => 'a',
            'Ç' | 'ç' => 'c',
            'È'..='Ë' | 'è'..='ë' => 'e',
            'Ì'..='Ï' | 'ì'..='ï' => 'i',
            'Ñ' | 'ñ' => 'n',
            'Ò'..='Ö' | 'ò'..='ö' => 'o',
            'Ù'..='Ü' | 'ù'..='ü' => 'u',
            'œ' | 'Œ' | 'æ' | 'Æ' => {
                folded.push(if matches!(letter, 'œ' | 'Œ') { 'o' } else { 'a' });
                'e'
            }
            'ß' => {
                folded.push('s');
                's'
            }
            '‘' | '’' => '\'',
            '\u{a0}' | '\u{202f}' => ' ',
            '.' => continue,
            other => other.to_ascii_lowercase(),
        };
        folded.push(plain);
    }
    folded
}

/// The group an entry stands in: a number that says which heading, in the order of the headings.
pub fn group(pack: &Pack, order: Order, entry: Entry) -> usize {
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
    groups.sort_by_key(|(key, _)| *key);
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;

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
        let see = pack.question("see").map(|question| question.at());
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
