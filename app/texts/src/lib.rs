//! What the page reads out: its words, and the cases it has ready. Only what everybody needs at once is built into the page; the rest lies beside it.

pub mod course;
pub mod examples;
pub mod i18n;
