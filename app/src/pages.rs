//! The pages, one route each.

pub mod workbench;
