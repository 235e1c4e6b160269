//! The pieces of the network's page: the drawing, the filter, and what is read beside them.

pub mod body;
pub mod filter;
pub mod kit;
pub mod legs;
pub mod overview;
pub mod sketch;
pub mod system;
pub mod way;
