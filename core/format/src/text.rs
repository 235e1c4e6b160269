//! Texts for readers: lines for a whole pack, a file for each language, and numbers of lines.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::OnceLock;

/// A language of the page and of the pack's labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the language of most of the sources.
    Nl,
    /// French.
    Fr,
    /// German.
    De,
    /// English.
    En,
}

impl Lang {
    /// All four, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Nl, Self::Fr, Self::De, Self::En];

    /// The tag of BCP 47: `nl`, `fr`, `de`, `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a tag, a regional one (`nl-BE`) included.
    ///
    /// ```
    /// use kaartwijzer_format::Lang;
    /// assert_eq!(Lang::from_tag("fr-BE"), Some(Lang::Fr));
    /// assert_eq!(Lang::from_tag("it"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// A text that is the same in every language, by its line: the name of a text, a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text(pub u16);

impl Text {
    /// Whether there is nothing to read.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// One text in the four languages, by the line it has in each of them. Read it with [`crate::Pack::say`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Label(pub u16);

/// The words of a pack: a line for each text, and for each language a line for each label.
///
/// A page need not know every language from the start: 45 kB (brotli) of words in four languages is three quarters of
/// what nobody reads. What was not learned yet is read as nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// What is the same in every language.
    pub shared: Lines,
    languages: [OnceLock<Lines>; 4],
}

impl Words {
    /// Words whose languages are learned afterwards.
    pub fn new(shared: impl Into<Cow<'static, str>>) -> Self {
        Self { shared: Lines::new(shared), ..Self::default() }
    }

    /// Learns a language, for good: a second time changes nothing.
    pub fn learn(&self, lang: Lang, text: impl Into<Cow<'static, str>>) {
        // A language that is known already stays as it is.
        let _ = self.languages[lang as usize].set(Lines::new(text));
    }

    /// Whether a language was learned.
    pub fn knows(&self, lang: Lang) -> bool {
        self.languages[lang as usize].get().is_some()
    }

    /// The lines of a language that was learned.
    pub fn lines(&self, lang: Lang) -> Option<&Lines> {
        self.languages[lang as usize].get()
    }
}

/// A text by its lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines {
    text: Cow<'static, str>,
    /// Where each line ends.
    ends: Vec<u32>,
}

impl Lines {
    /// The lines of a text; the last one too may end with a line break.
    ///
    /// ```
    /// use kaartwijzer_format::text::Lines;
    /// let lines = Lines::new("\nja\nnee\n");
    /// assert_eq!((lines.get(0), lines.get(2), lines.get(9)), ("", "nee", ""));
    /// ```
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        let text = text.into();
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32);
        let mut ends: Vec<u32> = ends.collect();
        if !text.ends_with('\n') {
            ends.push(text.len() as u32);
        }
        Self { text, ends }
    }

    /// A line by its number; nothing where there is none.
    pub fn get(&self, line: u16) -> &str {
        let line = usize::from(line);
        let start =
            if line == 0 { 0 } else { self.ends.get(line - 1).map_or(usize::MAX, |end| *end as usize + 1) };
        let end = self.ends.get(line).map_or(0, |end| *end as usize);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }
}
