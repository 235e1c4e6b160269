//! The engine on small invented packs, made at run time by the checked reader: what holds of any pack, whatever it
//! says. The real pack has no conflict, for one; here there is.

#[path = "invented/outcomes.rs"]
mod outcomes;
#[path = "invented/people.rs"]
mod people;
#[path = "invented/strength.rs"]
mod strength;
#[path = "invented/time.rs"]
mod time;
#[path = "invented/unknown.rs"]
mod unknown;
#[allow(dead_code, reason = "the tests of counterfactuals use the rest")]
#[path = "invented/world.rs"]
mod world;
