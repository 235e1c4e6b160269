//! One page for each kind of address.

pub mod exercise;
pub mod handout;
pub mod lessons;
pub mod network;
pub mod paper;
pub mod practise;
pub mod rules;
pub mod show;
pub mod workbench;
