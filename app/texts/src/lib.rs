//! What the page reads out. Only what everybody needs at once is built into the page; the rest lies beside it.

pub mod examples;
