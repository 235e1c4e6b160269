//! The words of a text, letter by letter, with the text they stand in.

use super::rulebook::line::{codes, link};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use kaartwijzer_core::Origin;
use kaartwijzer_core::format::Citation;

/// Every citation of a rule; what it was inferred from, where no words exist.
pub fn quotes(page: Page, origin: Origin) -> Node {
    let Origin::Rule(rule) = origin else { return Node::Nothing };
    let rule = &page.pack().rules[rule.at()];
    let from = rule.inferred_from.iter().copied();
    let [before, after] = page.ui.inferred.split_once("{1}").map_or([page.ui.inferred, ""], Into::into);
    let inferred = (!rule.inferred_from.is_empty())
        .then(|| el("p").class("note").child(before).child(codes(page, from)).child(after));
    Node::Many(vec![many(rule.citations.iter().map(|citation| quote(page, citation))), inferred.into()])
}

/// One citation: the quote in the language of the text, the text by the name people give it, and where in it.
pub fn quote(page: Page, citation: &Citation) -> El {
    let pack = page.pack();
    let source = &pack.sources[citation.source.at()];
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
        .child(link(page, citation.source.into()).class("named").child(named))
        .child(" ")
        .child(el("span").class("code").child(source.id.clone()));
    el("figure").class("rule").child(said(page, citation)).child(cite)
}

/// The words alone, with where they stand; nothing where the text is only named.
pub fn words(page: Page, citation: &Citation) -> Option<El> {
    let article = page.pack().text(citation.article).to_owned();
    Some(said(page, citation)?.child(el("span").class("cite").child(article)))
}

fn said(page: Page, citation: &Citation) -> Option<El> {
    let pack = page.pack();
    let words = pack.text(citation.quote);
    let quote = el("q").set("lang", pack.text(citation.lang)).child(words);
    (!words.is_empty()).then(|| el("blockquote").class("quote").child(quote))
}
