//! What the tests share, natively and in a browser: the golden cases, and the comparison with what they expect.

mod expect;

pub use expect::check_case;

/// Every file of `tests/cases`: its name and its words.
pub const CASES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/cases.rs"));
