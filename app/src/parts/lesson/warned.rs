//! What a trainer should know before asking, in words.

use super::super::rulebook::line::{codes, said};
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use kaartwijzer_core::{Origin, say};
use kaartwijzer_training::Warning;

/// All warnings of a question, each a line; nothing where there are none.
pub fn warned(page: Page, warnings: &[Warning]) -> Option<El> {
    let lines = warnings.iter().map(|warning| {
        let mark = if warning.is_grave() { Icon::Warn } else { Icon::Query };
        el("li")
            .class_if("is-aside", !warning.is_grave())
            .child(icon(mark))
            .child(el("div").child(words(page, warning)))
    });
    (!warnings.is_empty()).then(|| el("ul").class("warned").hook("warned").children(lines))
}

fn words(page: Page, warning: &Warning) -> Node {
    let ui = &page.ui.lessons;
    match warning {
        Warning::Silent(opens) => {
            let named = opens.iter().map(|one| el("p").class("note").child(said(page, Origin::Open(*one))));
            Node::Many(vec![ui.silent.into(), many(named)])
        }
        Warning::Open(opens) => beside(page, ui.open, opens.iter().map(|one| Origin::Open(*one)).collect()),
        Warning::Disputed(rules) => {
            beside(page, ui.disputed, rules.iter().map(|one| Origin::Rule(*one)).collect())
        }
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

/// What stands beside an answer, with the numbers.
fn beside(page: Page, text: &'static str, origins: Vec<Origin>) -> Node {
    Node::Many(vec![text.into(), " ".into(), codes(page, origins)])
}
