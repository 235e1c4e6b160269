//! JSON as plain data, between whoever reads and writes the text (the browser, `serde_json`) and the files that give it
//! a meaning: case files, receipts.

mod read;
mod text;
mod write;

pub use text::{pretty, text};

/// No file of ours is nested as deeply as this; what is, is not read.
pub const DEEPEST: usize = 32;

/// A value of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A whole number.
    Number(u32),
    /// A share of one, in thousandths: written as `0.667`, read as [`Json::Odd`].
    Share(u32),
    /// A number that no file of ours has: a fraction, a negative or a very large one.
    Odd,
    /// A text.
    Text(String),
    /// `[…]`
    List(Vec<Json>),
    /// `{…}`, in the order in which it is written.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// What stands under a key; none where there is no such key, or this is no map.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Map(map) = self else { return None };
        map.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// A map; what is nothing is left out.
    pub fn map<const N: usize>(entries: [(&str, Self); N]) -> Self {
        let there = entries.into_iter().filter(|(_, value)| *value != Self::Nothing);
        Self::Map(there.map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A number as JSON has it.
    #[expect(
        clippy::cast_sign_loss,
        clippy::float_cmp,
        reason = "compared with itself: what changed is no whole number"
    )]
    pub fn number(number: f64) -> Self {
        let whole = number as u32;
        if f64::from(whole) == number { Self::Number(whole) } else { Self::Odd }
    }
}
