//! Where somebody chooses what to practise, and what is said of it afterwards.

pub mod after;
pub mod begin;
pub mod belief;
pub mod chapters;
pub mod kept;
pub mod trainers;
