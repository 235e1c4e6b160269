//! Everything that can be said about a participant, an item, or the case as a whole; each change is made at once.

use super::between::everybody;
use super::fact::groups;
use super::typed::{Field, text};
use crate::desk::list::{self, List};
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, many};
use crate::page::{Page, of_case, of_item, of_person};
use kaartwijzer_core::{Case, Scope};

/// Everything about the one in this place.
pub fn entry(page: Page, list: List, at: usize) -> Node {
    let Page { ui, lang, .. } = page;
    let value = page.case(|case| list::name(case, list, at, lang).to_owned());
    let rename = move |text: &str| {
        let write = |case: &mut Case| {
            if list::name(case, list, at, lang) != text {
                list::rename(case, list, at, text);
            }
        };
        page.desk.edit(write);
    };
    let (label, facts) = match list {
        List::People => (ui.name, groups(page, Scope::Participant, |fact| of_person(fact, at))),
        List::Items => (ui.text, groups(page, Scope::Item, |fact| of_item(fact, at))),
    };
    let people = if list == List::Items { everybody(page, at) } else { Vec::new() };
    let tag = if list == List::Items { "textarea" } else { "input" };
    Node::Many(vec![
        text(page, Field { tag, id: "entry-name", label, value }, rename),
        warning(page).into(),
        many(facts),
        many(people),
    ])
}

/// The head of the card and what is so of the meeting.
pub fn setting(page: Page) -> Node {
    let (ui, tag) = (page.ui, "input");
    let (alias, place) = page.case(|case| (case.alias.clone(), case.place.clone()));
    let fields = el("div")
        .class("fields")
        .child(text(page, Field { tag, id: "alias", label: ui.alias, value: alias }, move |text| {
            page.desk.edit(|case| text.clone_into(&mut case.alias));
        }))
        .child(text(page, Field { tag, id: "place", label: ui.place, value: place }, move |text| {
            page.desk.edit(|case| text.clone_into(&mut case.place));
        }));
    Node::Many(vec![fields.into(), warning(page).into(), many(groups(page, Scope::Case, of_case))])
}

/// Nobody real, not even disguised.
fn warning(page: Page) -> El {
    el("p").class("warn").child(icon(Icon::Warn)).child(el("span").child(page.ui.warning))
}
