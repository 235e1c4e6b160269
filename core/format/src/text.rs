//! Texts for readers: one blob for a whole pack, and places in it.

use serde::{Deserialize, Serialize};

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

/// A piece of a pack's blob of words: where it starts and how long it is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// First byte in [`crate::Pack::words`].
    pub at: u32,
    /// Length in bytes.
    pub len: u32,
}

impl Text {
    /// Whether there is nothing to read.
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// One text in the four languages, in the order of [`Lang::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Label(pub [Text; 4]);

impl Label {
    /// The text in a language; read it with [`crate::Pack::text`], or both at once with [`crate::Pack::say`].
    pub const fn text(self, lang: Lang) -> Text {
        self.0[lang as usize]
    }
}
