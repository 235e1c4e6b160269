//! What would have to change: exact against brute force, on small invented packs and on the built-in one; one line a
//! promise; and the counterfactuals of the vignettes as golden data, in the order in which they are offered.

#[path = "counterfactuals/golden.rs"]
mod golden;
#[path = "counterfactuals/laws.rs"]
mod laws;
#[path = "counterfactuals/oracle.rs"]
mod oracle;
#[path = "counterfactuals/real.rs"]
mod real;
#[path = "counterfactuals/small.rs"]
mod small;
mod support;
#[path = "counterfactuals/telling.rs"]
mod telling;
#[allow(dead_code, reason = "the tests of outcomes use the rest")]
#[path = "invented/world.rs"]
mod world;
