//! The blob of words that labels point into.

use crate::{Label, Text};
use std::collections::HashMap;

/// Collects texts; the same text is kept once.
#[derive(Debug, Default)]
pub(super) struct Blob {
    words: String,
    places: HashMap<String, Text>,
}

impl Blob {
    pub fn text(&mut self, text: &str) -> Text {
        if text.is_empty() {
            return Text::default();
        }
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let place = Text { at: self.words.len() as u32, len: text.len() as u32 };
        self.words.push_str(text);
        self.places.insert(text.to_owned(), place);
        place
    }

    pub fn label(&mut self, texts: [&str; 4]) -> Label {
        Label(texts.map(|text| self.text(text)))
    }

    pub fn into_words(self) -> String {
        self.words
    }
}
