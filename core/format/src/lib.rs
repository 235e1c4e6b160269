//! The words of a pack — sources, facts, definitions, rules, open questions — and the checked reader of its files.
//!
//! This crate holds data and says whether the data is sound. It decides nothing: `kaartwijzer-core` does.
//! It exists apart from the core because `core/build.rs` needs the reader before the core can be built, and because
//! the page needs the words but never the reader.
//!
//! Reading order: [`date`], [`text`], [`told`], [`fact`], [`condition`], [`outcome`], [`rule`], [`belief`], [`network`], [`pack`], and with the feature `read`: [`read`].

pub mod belief;
pub mod condition;
pub mod date;
pub mod fact;
pub mod network;
pub mod outcome;
pub mod pack;
#[cfg(feature = "read")]
pub mod read;
pub mod rule;
pub mod text;
pub mod told;

pub use belief::{Belief, BeliefPart};
pub use condition::{Atom, Condition};
pub use date::{Date, DateError};
pub use fact::{Bearer, Fact, Kind, Scope, Setting, Value, ValuesOf};
pub use network::{Asked, Flow, LeftOut, Named, Sample, Station, System};
pub use outcome::OutcomeKind;
pub use pack::{
    Assumption, Clock, Definition, DefinitionPart, OpenQuestion, Pack, Period, Question, Range, Source,
};
pub use rule::{Basis, Citation, Clause, Effect, Origin, Rule};
pub use text::{Label, Lang, Lines, Text, Words};

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub u16);
        impl $name {
            /// The position in the pack's list.
            pub const fn at(self) -> usize { self.0 as usize }
        }
    )*};
}

index! {
    /// A fact of the pack, by its place in [`Pack::facts`].
    FactIx,
    /// A definition of the pack, by its place in [`Pack::definitions`].
    DefinitionIx,
    /// A question of the pack, by its place in [`Pack::questions`].
    QuestionIx,
    /// A rule of the pack, by its place in [`Pack::rules`].
    RuleIx,
    /// An open question of the pack, by its place in [`Pack::opens`].
    OpenIx,
    /// An assumption of the pack, by its place in [`Pack::assumptions`].
    AssumptionIx,
    /// A bearer of the pack, by its place in [`Pack::bearers`].
    BearerIx,
    /// A source of the pack, by its place in [`Pack::sources`].
    SourceIx,
    /// A system of the network, by its place in [`Pack::systems`].
    SystemIx,
}
