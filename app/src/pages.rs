//! One page for each kind of address.

pub mod network;
pub mod paper;
pub mod rules;
pub mod workbench;
