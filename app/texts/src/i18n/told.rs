//! How words are written into a file and read from it: a line for each.

use super::fill;

/// Words that stand on lines of their own.
pub trait Told {
    /// Takes as many lines as it needs.
    fn read(lines: &mut Lines) -> Self;
    /// Writes the same lines.
    fn write(&self, text: &mut String);
}

/// The lines of a text that were not read yet.
#[derive(Debug)]
pub struct Lines(&'static str);

impl Lines {
    /// All lines of a text.
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// What was not read yet.
    pub const fn rest(&self) -> &'static str {
        self.0
    }
}

impl Told for &'static str {
    #[inline(never)]
    fn read(lines: &mut Lines) -> Self {
        let (line, rest) = lines.0.split_once('\n').unwrap_or((lines.0, ""));
        lines.0 = rest;
        line
    }

    fn write(&self, text: &mut String) {
        assert!(!self.contains('\n'), "a word of the page is one line: {self}");
        text.push_str(self);
        text.push('\n');
    }
}

impl<T: Told, const N: usize> Told for [T; N] {
    fn read(lines: &mut Lines) -> Self {
        std::array::from_fn(|_| T::read(lines))
    }

    fn write(&self, text: &mut String) {
        for one in self {
            one.write(text);
        }
    }
}

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
    fn read(lines: &mut Lines) -> Self {
        Self(Told::read(lines))
    }

    fn write(&self, text: &mut String) {
        self.0.write(text);
    }
}

/// Words by name, written and read in the order in which they are declared.
macro_rules! told {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$says:meta])* pub $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name {
            $($(#[$says])* pub $field: $kind,)*
        }

        impl $crate::i18n::told::Told for $name {
            fn read(lines: &mut $crate::i18n::told::Lines) -> Self {
                Self { $($field: $crate::i18n::told::Told::read(lines),)* }
            }

            fn write(&self, text: &mut String) {
                $($crate::i18n::told::Told::write(&self.$field, text);)*
            }
        }
    };
}
pub(super) use told;
