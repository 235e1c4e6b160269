//! The words of every entry, to be searched without capitals and accents.

use super::{Entry, Wanted};
use crate::route::Shelf;
use kaartwijzer_core::{Lang, Pack, Text};

/// Everything in which words are looked for.
pub struct Index([Vec<String>; 5]);

impl Index {
    /// All words of every entry in every language that is known, folded.
    pub fn of(pack: &Pack) -> Self {
        Self(Shelf::ALL.map(|shelf| Entry::all(pack, shelf).map(|entry| words(pack, entry)).collect()))
    }

    /// The entries of a shelf that match.
    pub fn search(&self, pack: &Pack, on: Shelf, wanted: &Wanted) -> Vec<Entry> {
        let text = fold(&wanted.text);
        let terms: Vec<&str> = text.split_whitespace().collect();
        let hay = &self.0[on as usize];
        let has =
            |entry: &Entry| hay.get(entry.at).is_some_and(|hay| terms.iter().all(|term| hay.contains(term)));
        let found = Entry::all(pack, on).filter(|entry| has(entry) && wanted.admits(pack, *entry));
        // Whoever types a number means that one.
        let (mut found, others): (Vec<Entry>, Vec<Entry>) =
            found.partition(|entry| fold(entry.id(pack)) == text);
        found.extend(others);
        found
    }
}

/// The words of an entry.
fn words(pack: &Pack, entry: Entry) -> String {
    let mut labels = vec![entry.label(pack)];
    let mut texts: Vec<Text> = Vec::new();
    labels.extend(entry.clauses(pack).iter().filter_map(|clause| clause.note));
    let citations = match entry.shelf {
        Shelf::Rule => pack.rules[entry.at].citations.as_slice(),
        Shelf::Definition => &pack.definitions[entry.at].citations,
        _ => &[],
    };
    for citation in citations {
        let source = &pack.sources[citation.source.at()];
        labels.push(source.label);
        texts.extend([citation.quote, citation.article, source.name]);
    }
    match entry.shelf {
        Shelf::Open => labels.push(pack.opens[entry.at].question),
        Shelf::Fact => {
            let fact = &pack.facts[entry.at];
            labels.extend(fact.help);
            labels.extend(fact.kind.values().iter().map(|value| value.label));
        }
        Shelf::Source => {
            let source = &pack.sources[entry.at];
            texts.extend([source.name, source.number, source.date]);
        }
        Shelf::Rule | Shelf::Definition => {}
    }
    let mut all = entry.id(pack).to_owned();
    let labels = labels.iter().flat_map(|label| Lang::ALL.map(|lang| pack.say(*label, lang)));
    for words in labels.chain(texts.iter().map(|text| pack.text(*text))) {
        all.push('\n');
        all.push_str(words);
    }
    fold(&all)
}

/// A text without capitals, accents and full stops, as it is typed in a hurry.
///
/// ```
/// use kaartwijzer_app::find::fold;
/// assert_eq!(fold("Réunion de l’État (T.E.R.)"), "reunion de l'etat (ter)");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        let plain = match letter {
            'À'..='Å' | 'à'..='å' => 'a',
            'Ç' | 'ç' => 'c',
            'È'..='Ë' | 'è'..='ë' => 'e',
            'Ì'..='Ï' | 'ì'..='ï' => 'i',
            'Ñ' | 'ñ' => 'n',
            'Ò'..='Ö' | 'ò'..='ö' => 'o',
            'Ù'..='Ü' | 'ù'..='ü' => 'u',
            'œ' | 'Œ' | 'æ' | 'Æ' => {
                folded.push(if matches!(letter, 'œ' | 'Œ') { 'o' } else { 'a' });
                'e'
            }
            'ß' => {
                folded.push('s');
                's'
            }
            '‘' | '’' => '\'',
            '\u{a0}' | '\u{202f}' => ' ',
            '.' => continue,
            other => other.to_ascii_lowercase(),
        };
        folded.push(plain);
    }
    folded
}
