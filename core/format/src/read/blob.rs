//! The lines of words that texts and labels point to.

use crate::{Label, Lang, Text, Words};
use std::collections::HashMap;

/// Collects texts and labels; the same one is kept once. The first line of each file is empty.
#[derive(Debug)]
pub(super) struct Blob {
    shared: Vec<String>,
    texts: HashMap<String, Text>,
    languages: Vec<[String; 4]>,
    labels: HashMap<[String; 4], Label>,
}

impl Default for Blob {
    fn default() -> Self {
        let nothing = [const { String::new() }; 4];
        Self {
            shared: vec![String::new()],
            texts: HashMap::from([(String::new(), Text::default())]),
            languages: vec![nothing.clone()],
            labels: HashMap::from([(nothing, Label::default())]),
        }
    }
}

impl Blob {
    pub fn text(&mut self, text: &str) -> Text {
        let text = on_one_line(text);
        if let Some(place) = self.texts.get(&text) {
            return *place;
        }
        let place = Text(self.shared.len() as u16);
        self.shared.push(text.clone());
        self.texts.insert(text, place);
        place
    }

    pub fn label(&mut self, texts: [&str; 4]) -> Label {
        let texts = texts.map(on_one_line);
        if let Some(place) = self.labels.get(&texts) {
            return *place;
        }
        let place = Label(self.languages.len() as u16);
        self.languages.push(texts.clone());
        self.labels.insert(texts, place);
        place
    }

    /// How many lines the longest of the files has.
    pub fn lines(&self) -> usize {
        self.shared.len().max(self.languages.len())
    }

    pub fn into_words(self) -> Words {
        let words = Words::new(self.shared.join("\n"));
        for lang in Lang::ALL {
            let lines: Vec<&str> = self.languages.iter().map(|texts| texts[lang as usize].as_str()).collect();
            words.learn(lang, lines.join("\n"));
        }
        words
    }
}

/// A text over several lines is read as one: where lines break is up to the page.
fn on_one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
