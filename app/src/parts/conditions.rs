//! The evaluated conditions of a rule as a ticked tree: what held, what did not, what nobody knows.

use crate::figures::{Icon, IconMark};
use crate::page::Page;
use kaartwijzer_core::{Considered, Node, Trace, Truth, say};
use leptos::prelude::*;

/// All conditions of a clause: whom it is about, what it asks for, and what would lift it.
pub fn conditions(page: Page, considered: &Considered) -> AnyView {
    let mut lines = flat(page, &considered.about);
    lines.extend(flat(page, &considered.when));
    let exceptions = (!considered.unless.is_empty()).then(|| {
        let lines = considered
            .unless
            .iter()
            .flat_map(|trace| flat(page, trace))
            .collect_view();
        view! { <p class="note">{page.ui.unless}</p><ul class="ticks">{lines}</ul> }
    });
    view! { <ul class="ticks">{lines.collect_view()}</ul>{exceptions} }.into_any()
}

/// A list of which all must hold needs no line of its own.
fn flat(page: Page, trace: &Trace) -> Vec<AnyView> {
    match trace.node {
        Node::All => trace.parts.iter().flat_map(|part| flat(page, part)).collect(),
        _ => vec![line(page, trace)],
    }
}

fn line(page: Page, trace: &Trace) -> AnyView {
    let Page { desk, lang, .. } = page;
    let text = desk
        .case()
        .with(|case| say::node(page.pack(), case, &trace.node, lang));
    let (id, icon) = match trace.truth {
        Truth::Yes => ("yes", Icon::Check),
        Truth::No => ("no", Icon::Cross),
        Truth::Unknown => ("unknown", Icon::Query),
    };
    let parts: Vec<AnyView> = trace.parts.iter().flat_map(|part| flat(page, part)).collect();
    let inner = (!parts.is_empty()).then(|| view! { <ul class="ticks">{parts.collect_view()}</ul> });
    view! {
        <li data-truth=id>
            <IconMark icon/>
            <span class="tick-text"><span class="sr">{say::truth(trace.truth, lang)}": "</span>{text}</span>
            {inner}
        </li>
    }
    .into_any()
}
