//! JSON as plain data, between the browser, which reads and writes the text, and the case file, which gives it a
//! meaning. A reader by `serde` in Wasm would cost the page twelve kilobytes for this one format.

mod case;

pub use case::{file, json};

/// A value of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`, or what no case file has: a fraction, a negative number.
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A whole number.
    Number(u32),
    /// A text.
    Text(String),
    /// `[…]`
    List(Vec<Json>),
    /// `{…}`, in the order in which it is written.
    Map(Vec<(String, Json)>),
}
