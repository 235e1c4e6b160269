//! The name of a made exercise: what it is about, and its seed. Short enough for an address.

use crate::seed::Seed;
use kaartwijzer_core::casefile::{MOST_ID, is_plain};
use std::fmt;
use std::str::FromStr;

/// What a made exercise is about, and its seed: `any.k3f9`, `rule.R18.4`, `belief.duty.2`.
///
/// ```
/// use kaartwijzer_training::{Aim, Recipe, Seed};
/// let recipe: Recipe = "rule.X1b.k3".parse().unwrap();
/// assert_eq!(recipe, Recipe { aim: Aim::Rule("X1b".into()), seed: "k3".parse().unwrap() });
/// assert_eq!(recipe.to_string(), "rule.X1b.k3");
/// assert!("X1b".parse::<Recipe>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Recipe {
    /// What it is about.
    pub aim: Aim,
    /// Where everything else follows from.
    pub seed: Seed,
}

/// What a made exercise is about. Ids are those of a pack; one that a pack does not have makes no exercise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Aim {
    /// Whatever the seed says.
    Any,
    /// A rule or an open question decides it, and the change takes that away.
    Rule(String),
    /// Somebody who has this misconception would answer it wrongly.
    Belief(String),
}

/// A text that names no made exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRecipe;

impl fmt::Display for Recipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id) = match &self.aim {
            Aim::Any => ("any", None),
            Aim::Rule(id) => ("rule", Some(id)),
            Aim::Belief(id) => ("belief", Some(id)),
        };
        f.write_str(kind)?;
        if let Some(id) = id {
            f.write_str(".")?;
            f.write_str(id)?;
        }
        f.write_str(".")?;
        self.seed.fmt(f)
    }
}

impl FromStr for Recipe {
    type Err = NoRecipe;

    fn from_str(text: &str) -> Result<Self, NoRecipe> {
        let (aim, seed) = text.rsplit_once('.').ok_or(NoRecipe)?;
        let seed = seed.parse().map_err(|_| NoRecipe)?;
        let id = |id: &str| (is_plain(id) && id.len() <= MOST_ID).then(|| id.to_owned()).ok_or(NoRecipe);
        let aim = match aim.split_once('.') {
            None if aim == "any" => Aim::Any,
            Some(("rule", rest)) => Aim::Rule(id(rest)?),
            Some(("belief", rest)) => Aim::Belief(id(rest)?),
            _ => return Err(NoRecipe),
        };
        Ok(Self { aim, seed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_nothing_is_refused() {
        for text in ["", "any", "any.", "any.A", "rule.4", "rule..4", "rule.a b.4", "belief.é.4", "some.x.4"]
        {
            assert_eq!(text.parse::<Recipe>(), Err(NoRecipe), "{text}");
        }
    }
}
