//! What a trainer should know before asking, in words.

use super::super::rulebook::line::said;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use kaartwijzer_core::{Origin, say};
use kaartwijzer_training::Warning;

/// All warnings of a question, each a line; nothing where there are none.
pub fn warned(page: Page, warnings: &[Warning]) -> Option<El> {
    let lines = warnings.iter().map(|warning| {
        el("li").child(icon(Icon::Warn)).child(el("div").child(words(page, warning)))
    });
    (!warnings.is_empty()).then(|| el("ul").class("warned").hook("warned").children(lines))
}

fn words(page: Page, warning: &Warning) -> Node {
    let ui = &page.ui.lessons;
    let open = |text: &'static str, origins: &mut dyn Iterator<Item = Origin>| {
        let named = origins.map(|origin| el("p").class("note").child(said(page, origin)));
        Node::Many(vec![text.into(), many(named)])
    };
    match warning {
        Warning::Silent(opens) => open(ui.silent, &mut opens.iter().map(|one| Origin::Open(*one))),
        Warning::Open(opens) => open(ui.open, &mut opens.iter().map(|one| Origin::Open(*one))),
        Warning::Disputed(rules) => open(ui.disputed, &mut rules.iter().map(|one| Origin::Rule(*one))),
        Warning::NoBasis => ui.no_basis.into(),
        Warning::Depends(inputs) => {
            let mut names: Vec<&str> = Vec::new();
            for input in inputs {
                let name = page.fact(input.fact);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            fill(ui.depends, &[&names.join(", ")]).into()
        }
        Warning::Conflict => ui.conflict.into(),
        Warning::Contestable => ui.contestable.into(),
        Warning::Assumed(all) => fill(ui.assumed, &[&say::assumed(page.pack(), all, page.lang)]).into(),
        Warning::NotAskedHere => ui.not_here.into(),
    }
}
