//! Conditions: trees of facts and definitions.

use crate::{DefinitionIx, FactIx};
use serde::{Deserialize, Serialize};

/// A condition of a clause or of a definition. Every part of it is evaluated; nothing is short-circuited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// All of these hold. The empty one always holds.
    All(Vec<Condition>),
    /// At least one of these holds. The empty one never does.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// One statement.
    Atom(Atom),
    /// Every participant of the case satisfies this; only in definitions of the case or of an item.
    Every(Box<Condition>),
    /// Some participant of the case satisfies this; only in definitions of the case or of an item.
    Some(Box<Condition>),
}

impl Condition {
    /// The condition that always holds.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Visits every atom, inside quantifiers too.
    pub fn atoms(&self, visit: &mut impl FnMut(&Atom)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.atoms(visit)),
            Self::Not(part) | Self::Every(part) | Self::Some(part) => part.atoms(visit),
            Self::Atom(atom) => visit(atom),
        }
    }
}

/// One statement, the leaf of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Atom {
    /// The fact has one of these values (a bit a value; yes is bit 1). `clearance >= secret` is such a set too.
    Is {
        /// Which fact.
        fact: FactIx,
        /// The values that satisfy the statement, value 0 in the lowest bit.
        values: u64,
    },
    /// The first scale stands at least as high as the second; both have values with the same ids.
    AtLeast {
        /// The scale that must reach …
        fact: FactIx,
        /// … this one.
        other: FactIx,
    },
    /// A definition holds.
    Defined(DefinitionIx),
}
