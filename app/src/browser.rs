//! The only door to the browser: one effect a file, and nothing about cards or law.

pub mod address;
pub mod chance;
pub mod clock;
pub mod copy;
pub mod dialog;
pub mod drop;
pub mod field;
pub mod file;
pub mod focus;
pub mod frame;
pub mod full;
pub mod hash;
pub mod json;
pub mod keys;
pub mod later;
pub mod page;
pub mod print;
pub mod root;
pub mod storage;
pub mod ticks;
pub mod tongue;
pub mod words;
pub mod worker;
