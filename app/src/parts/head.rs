//! The head of the card, at its foot: what the card is about comes first, category and level last and in neutral ink.

use super::button::word_button;
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::node::{El, Node, el, many};
use crate::page::{Page, of_case};
use crate::signals::Set;
use kaartwijzer_core::{FactIx, Setting};

/// Category, situation and level, as far as they are stated.
pub fn head(page: Page) -> Node {
    let Page { desk, ui, .. } = page;
    let edit =
        word_button(Icon::Pen, ui.edit_card, "edit-card").click(move || desk.sheet.set(Some(Sheet::Setting)));
    many([facts(page), el("div").class("card-foot btn-row").child(edit)])
}

/// The same, to read only.
pub fn facts(page: Page) -> El {
    let lines = page.desk.words.head.iter().filter_map(|fact| line(page, *fact));
    el("dl").class("card-facts").children(lines)
}

fn line(page: Page, fact: FactIx) -> Option<Node> {
    let setting = page.read(of_case(fact));
    let declared = &page.pack().facts[fact.at()];
    if declared.default == Some(setting) {
        return None;
    }
    let value = el("dd").class("level").child(pips(page, fact, setting)).child(page.setting(fact, setting));
    let help = declared.help.map(|help| el("dd").class("note").child(page.say(help)));
    Some(Node::Many(vec![el("dt").child(page.fact(fact)).into(), value.into(), help.into()]))
}

/// The level as a row of boxes; its lowest value is that none is stated.
fn pips(page: Page, fact: FactIx, setting: Setting) -> Option<El> {
    let Setting::Is(level) = setting else { return None };
    let boxes = page.pack().facts[fact.at()].kind.size();
    let pips = (1..boxes).map(|at| el("i").class_if("is-on", at <= usize::from(level)));
    let row = el("span").class("level-pips").set("aria-hidden", "true").children(pips);
    (page.desk.words.head.last() == Some(&fact)).then_some(row)
}
