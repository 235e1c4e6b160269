//! Every quote of a source document stands in it letter by letter, white space folded.
//!
//! The documents are not part of the project. Where the folder with them stands beside it (as it does for CI), the
//! quotes are compared; where it does not, the test says so loudly and checks only what can be checked without.

mod support;

use kaartwijzer_core::{Citation, Pack, Policy};
use std::collections::BTreeMap;
use std::fs;

#[test]
fn every_quote_stands_in_its_source_letter_by_letter() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let folder = support::project().join("../shared/sources");
    if !folder.is_dir() {
        eprintln!(
            "!!! THE SOURCE DOCUMENTS ARE NOT BESIDE THE PROJECT: NO QUOTE WAS COMPARED WITH ITS TEXT !!!"
        );
        return;
    }
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for source in &pack.sources {
        let file = pack.text(source.file);
        if !file.is_empty() {
            let text =
                fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            texts.insert(&source.id, folded(&text));
        }
    }
    assert_eq!(texts.len(), 5, "the pack names the files of the five source documents");
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (owner, citation) in citations(pack) {
        let source = &pack.sources[citation.source.at()].id;
        let quote = pack.text(citation.quote);
        if let Some(text) = texts.get(source.as_str())
            && !quote.is_empty()
        {
            compared += 1;
            if !text.contains(&folded(quote)) {
                wrong.push(format!("{owner} quotes {source}: «{quote}»"));
            }
        }
    }
    assert!(wrong.is_empty(), "not in the source:\n{}", wrong.join("\n"));
    assert!(compared >= 10, "only {compared} quotes were compared");
    println!("{compared} quotes compared");
}

#[test]
fn no_quote_is_longer_than_25_words_and_each_names_its_language() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    for (owner, citation) in citations(pack) {
        let quote = pack.text(citation.quote);
        assert!(quote.split_whitespace().count() <= 25, "{owner}: «{quote}»");
        assert!(quote.is_empty() || !citation.lang.is_empty(), "{owner}: a quote without a language");
    }
}

#[test]
fn every_verbatim_rule_has_a_quote() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    for rule in pack.rules.iter().filter(|rule| rule.basis == kaartwijzer_core::Basis::Verbatim) {
        let quoted = rule.citations.iter().any(|citation| !citation.quote.is_empty());
        assert!(quoted, "{} is called verbatim and quotes nothing", rule.id);
    }
}

/// All citations with the id of whatever makes them.
fn citations(pack: &Pack) -> impl Iterator<Item = (&str, &Citation)> {
    let rules = pack.rules.iter().flat_map(|rule| rule.citations.iter().map(|c| (rule.id.as_str(), c)));
    let definitions = pack.definitions.iter().flat_map(|d| d.citations.iter().map(|c| (d.id.as_str(), c)));
    rules.chain(definitions)
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
