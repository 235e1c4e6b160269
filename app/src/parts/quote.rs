//! The words of a text, letter by letter, with the text they stand in.

use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use kaartwijzer_core::Origin;
use kaartwijzer_core::format::Citation;

/// Every citation of a rule; what it was inferred from, where no words exist.
pub fn quotes(page: Page, origin: Origin) -> Node {
    let Origin::Rule(rule) = origin else { return Node::Nothing };
    let rule = &page.pack().rules[rule.at()];
    let from: Vec<&str> = rule.inferred_from.iter().map(|origin| page.pack().origin_id(*origin)).collect();
    let inferred = fill(page.ui.inferred, &[&from.join(", ")]);
    let inferred = (!from.is_empty()).then(|| el("p").class("note").child(inferred));
    Node::Many(vec![many(rule.citations.iter().map(|citation| quote(page, citation))), inferred.into()])
}

/// One citation: the quote in the language of the text, the text by the name people give it, and where in it.
pub fn quote(page: Page, citation: &Citation) -> El {
    let pack = page.pack();
    let source = &pack.sources[citation.source.at()];
    let words = pack.text(citation.quote);
    let said =
        el("blockquote").class("quote").child(el("q").set("lang", pack.text(citation.lang)).child(words));
    // The name people give a text has its day in it already.
    let mut named = page.say(source.label).to_owned();
    let article = pack.text(citation.article);
    if !article.is_empty() {
        named.push_str(", ");
        named.push_str(article);
    }
    let full = [source.name, source.date, source.number, source.seen].map(|part| pack.text(part)).join(" · ");
    let cite = el("figcaption")
        .class("cite quote")
        .set("title", full)
        .child(named)
        .child(" ")
        .child(el("span").class("code").child(source.id.clone()));
    el("figure").class("rule").child((!words.is_empty()).then_some(said)).child(cite)
}
