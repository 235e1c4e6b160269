//! The case on paper, piece by piece as it is read: what it is about, the answers, why, and how to check them.

pub mod answers;
pub mod card;
pub mod front;
pub mod grid;
pub mod numbers;
pub mod reasons;
pub mod receipt;
