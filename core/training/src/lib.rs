//! Exercises: somebody says what they expect, sees what the engine answers, and why. Alone or in a room with a trainer.
//!
//! # What always holds
//! * No answer is ever written down in an exercise: the engine gives it, when it is asked, from the same pack that
//!   explains it. So no exercise can contradict the engine.
//! * What is made at random is made from a [`Seed`]: the same seed and the same pack, the same exercise.
//! * As core: no browser, clock, file or rule id. Days come from whoever calls.
//!
//! # Reading order
//! [`guess`] (what somebody expects), [`exercise`] (a case and what is asked of it), [`told`] (the case in words), [`seed`]
//! and [`recipe`] (how a made exercise is named), [`lesson`] (exercises in order, as a file), [`bank`] and [`near`] (how one is
//! made), [`belief`] (misconceptions), [`warn`] (what a trainer should know before asking), [`progress`] (what somebody
//! practised, and what follows from it), [`results`] (what somebody, or a room, answered; as a file).

pub mod bank;
pub mod belief;
pub mod exercise;
pub mod guess;
pub mod lesson;
pub mod near;
pub mod progress;
pub mod recipe;
pub mod results;
pub mod seed;
pub mod told;
pub mod warn;

pub use bank::Bank;
pub use belief::{Beliefs, Sign};
pub use exercise::{Ask, Exercise, Twist};
pub use guess::{Guess, Marked, Sure};
pub use lesson::Lesson;
pub use progress::Progress;
pub use recipe::{Aim, Recipe};
pub use results::Results;
pub use seed::Seed;
pub use warn::Warning;
