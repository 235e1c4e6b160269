//! Who may see, speak about and carry out what at the table of a Lokale Integrale Veiligheidscel: the law as data
//! (`core/pack`), and the engine that answers from it.
//!
//! # The pipeline
//! text files → checked [`Pack`] → [`Policy`] (lanes and formulas, compiled once) → for a [`Case`] and a question:
//! rows (staged: case, participants, items, pairs) → every clause worked out → one outcome concluded from all →
//! [`Matrix`], [`Verdict`] or [`Explanation`].
//!
//! # What always holds
//! * Any case gives an answer: nothing here panics, reads a clock, a file or a random number.
//! * The order of rules never matters; a forbid overrides a permit; an exception stands in the rule that has it.
//! * Every condition is evaluated, and unknown is a value: an answer under unknown facts is what every completion
//!   agrees on, or [`Outcome::Depends`] with exactly the inputs it hangs on.
//! * What is explained is what was decided: both read the same lanes.
//! * No rule id, no legal date and no word of the page stands in this code.
//!
//! # Reading order
//! [`truth`], [`case`], [`pairs`], [`verdict`], [`trace`]; then `compile`, `lane`, `shape`, `values`, `session`, `work`,
//! `settle`, `decide`, `tallies`, `matrix`, `explain`, [`policy`]; on top of it [`counterfactual`], [`diff`] and [`asks`]; beside them [`network`], [`relations`] and [`order`]; at the edges [`json`], [`casefile`], [`real`], [`receipt`], [`share`] and [`say`].

pub mod asks;
pub mod case;
pub mod casefile;
mod compile;
pub mod counterfactual;
mod decide;
mod diagram;
pub mod diff;
mod explain;
pub mod json;
mod lane;
mod matrix;
pub mod network;
pub mod order;
pub mod pairs;
pub mod policy;
pub mod real;
pub mod receipt;
pub mod relations;
pub mod say;
mod session;
mod settle;
mod shape;
pub mod share;
mod tallies;
pub mod trace;
pub mod truth;
mod values;
pub mod verdict;
mod work;

pub use kaartwijzer_format as format;
pub use kaartwijzer_format::{
    AssumptionIx, Atom, Basis, BearerIx, Belief, BeliefPart, Citation, Clause, Condition, Date, DefinitionIx,
    Effect, Fact, FactIx, Kind, Label, Lang, OpenIx, Origin, Pack, QuestionIx, Range, Rule, RuleIx, Scope,
    Setting, SourceIx, Station, System, SystemIx, Text,
};

pub use case::{Case, Cell, Facts, Input, Item, Opening, Participant, Words};
pub use casefile::{CaseError, CaseFile};
pub use decide::Mark;
pub use matrix::Matrix;
pub use pairs::Pairs;
pub use policy::Policy;
pub use receipt::Receipt;
pub use settle::Tree;
pub use trace::{Considered, Explanation, Missing, Node, Role, Subject, Trace};
pub use truth::Truth;
pub use verdict::{Outcome, OutcomeKind, Verdict};
