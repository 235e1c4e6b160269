//! Words by name, and how they are written into a file and read from it: a line for each.
//!
//! Words are declared as a struct and written down as constants, so that a missing one does not compile. The page carries
//! none of these constants: it reads the language somebody asks for from a file that was written from them.

/// Words that stand on lines of their own.
pub trait Told {
    /// Takes as many lines as it needs.
    fn read(lines: &mut Unread) -> Self;
    /// Writes the same lines.
    fn write(&self, text: &mut String);
}

/// The lines of a text that were not read yet.
#[derive(Debug)]
pub struct Unread(&'static str);

impl Unread {
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
    fn read(lines: &mut Unread) -> Self {
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
    fn read(lines: &mut Unread) -> Self {
        std::array::from_fn(|_| T::read(lines))
    }

    fn write(&self, text: &mut String) {
        for one in self {
            one.write(text);
        }
    }
}

impl<T: Told> Told for Option<T> {
    fn read(lines: &mut Unread) -> Self {
        let (there, one) = (bool::read(lines), T::read(lines));
        there.then_some(one)
    }

    fn write(&self, text: &mut String) {
        self.is_some().write(text);
        match self {
            Some(one) => one.write(text),
            // As many lines as there would be.
            None => T::read(&mut Unread::new("")).write(text),
        }
    }
}

impl Told for bool {
    fn read(lines: &mut Unread) -> Self {
        !<&str>::read(lines).is_empty()
    }

    fn write(&self, text: &mut String) {
        if *self { "yes" } else { "" }.write(text);
    }
}

/// Words by name, written and read in the order in which they are declared.
#[macro_export]
macro_rules! told {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$says:meta])* pub $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name {
            $($(#[$says])* pub $field: $kind,)*
        }

        impl $crate::told::Told for $name {
            fn read(lines: &mut $crate::told::Unread) -> Self {
                Self { $($field: $crate::told::Told::read(lines),)* }
            }

            fn write(&self, text: &mut String) {
                $($crate::told::Told::write(&self.$field, text);)*
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    told! {
        /// Some words.
        pub struct Few {
            /// One.
            pub one: &'static str,
            /// Two.
            pub two: [&'static str; 2],
            /// Perhaps.
            pub perhaps: Option<[&'static str; 2]>,
            /// Whether.
            pub whether: bool,
        }
    }

    #[test]
    fn words_are_read_as_they_are_written_and_nothing_else_is_taken() {
        for perhaps in [None, Some(["d", "e"])] {
            let few = Few { one: "a", two: ["", "c"], perhaps, whether: perhaps.is_some() };
            let mut text = String::new();
            few.write(&mut text);
            let mut lines = Unread::new((text + "more\n").leak());
            let read = Few::read(&mut lines);
            assert_eq!(
                (read.one, read.two, read.perhaps, read.whether),
                ("a", ["", "c"], perhaps, few.whether)
            );
            assert_eq!(lines.rest(), "more\n");
        }
    }
}
