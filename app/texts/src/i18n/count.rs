//! Words that go with a number.

use super::fill;
use kaartwijzer_format::told::{Told, Unread};

/// The words for none, for one, and for many with their number in `{1}`.
#[derive(Debug, Clone, Copy)]
pub struct Count([&'static str; 3]);

/// The word for one, and the one for many with its number; none are many.
pub(super) const fn count(one: &'static str, many: &'static str) -> Count {
    Count([many, one, many])
}

impl Count {
    /// A word of its own for none.
    pub(super) const fn or_none(self, none: &'static str) -> Self {
        let [_, one, many] = self.0;
        Self([none, one, many])
    }

    /// The words for so many.
    pub fn of(self, n: usize) -> String {
        fill(self.0[n.min(2)], &[&n.to_string()])
    }
}

impl Told for Count {
    fn read(lines: &mut Unread) -> Self {
        Self(Told::read(lines))
    }

    fn write(&self, text: &mut String) {
        self.0.write(text);
    }
}
