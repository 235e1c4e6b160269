//! Near misses: a case, and the same with one thing otherwise, so that the answer is another one.

use crate::bank::Bank;
use crate::belief::Beliefs;
use crate::exercise::Exercise;
use crate::recipe::Recipe;
use kaartwijzer_core::Policy;

/// Makes the exercise that a recipe names: two questions, the second with one thing otherwise and another answer. The same
/// recipe makes the same exercise of the same pack. None where the pack lacks what it is about.
pub fn make(_policy: &Policy, _beliefs: &Beliefs, _bank: &Bank, _recipe: &Recipe) -> Option<Exercise> {
    None
}
