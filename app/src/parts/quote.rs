//! The words of a text, letter by letter, with the text they stand in.

use crate::i18n::fill;
use crate::page::Page;
use kaartwijzer_core::Origin;
use kaartwijzer_core::format::Citation;
use leptos::prelude::*;

/// Every citation of a rule; what it was inferred from, where no words exist.
pub fn quotes(page: Page, origin: Origin) -> AnyView {
    let Origin::Rule(rule) = origin else {
        return ().into_any();
    };
    let rule = &page.pack().rules[rule.at()];
    let from: Vec<&str> = rule
        .inferred_from
        .iter()
        .map(|origin| page.pack().origin_id(*origin))
        .collect();
    let inferred = (!from.is_empty())
        .then(|| view! { <p class="note">{fill(page.ui.inferred, &[&from.join(", ")])}</p> });
    view! {
        {rule.citations.iter().map(|citation| quote(page, citation, &rule.id)).collect_view()}
        {inferred}
    }
    .into_any()
}

/// One citation: the quote in the language of the text, the text by the name people give it, and where in it.
pub fn quote(page: Page, citation: &Citation, id: &str) -> AnyView {
    let pack = page.pack();
    let source = &pack.sources[citation.source.at()];
    let words = pack.text(citation.quote);
    let said = (!words.is_empty()).then(|| {
        view! { <blockquote class="quote"><q lang=pack.text(citation.lang)>{words}</q></blockquote> }
    });
    let parts = [
        page.say(source.label),
        pack.text(source.date),
        pack.text(citation.article),
    ];
    let named = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    let full = [
        pack.text(source.name),
        pack.text(source.number),
        pack.text(source.seen),
    ]
    .join(" · ");
    view! {
        <figure class="rule">
            {said}
            <figcaption class="cite quote" title=full>
                {named}" "<span class="code">{source.id.clone()}" · "{id.to_owned()}</span>
            </figcaption>
        </figure>
    }
    .into_any()
}
