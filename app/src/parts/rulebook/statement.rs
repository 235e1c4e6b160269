//! A fact or a definition on a page of its own: what it states, who can change it, and who asks for it.

use super::clause::{dates, names, time, tree};
use super::entry::head;
use super::line::lines;
use super::section;
use crate::figures::{Stretch, Supposed};
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::quote::quote;
use kaartwijzer_core::{DefinitionIx, FactIx, Kind, Setting, relations, say};

/// A fact.
pub fn fact(page: Page, at: FactIx) -> Node {
    let ui = &page.ui.rules_page;
    let pack = page.pack();
    let fact = &pack.facts[at.at()];
    let help = fact.help.map(|help| el("p").class("entry-question").child(page.say(help)));
    let quiet = fact.descriptive.then(|| el("p").class("note").child(ui.descriptive));
    let group = [" · ", page.ui.group(&fact.group)].concat();
    let bearers = fact.changeable_by.iter().map(|bearer| page.say(pack.bearers[bearer.at()].label));
    let bearers: Vec<&str> = bearers.collect();
    let by = if bearers.is_empty() { ui.nobody.to_owned() } else { bearers.join(" · ") };
    let definitions = relations::stating(pack, at);
    let asking = relations::asking_for(pack, at);
    Node::Many(vec![
        head(page, at.into(), group).child(help).child(quiet).into(),
        section(ui.values, values(page, at)).into(),
        section(ui.changed_by, el("p").class("starts").child(by)).into(),
        section(ui.presets, presets(page, at)).into(),
        section(ui.used_by, names(page, definitions)).into(),
        section(ui.asked_by, lines(page, asking)).into(),
    ])
}

/// The values it can have; a statement has none but yes and no.
fn values(page: Page, at: FactIx) -> Option<El> {
    let pack = page.pack();
    let fact = &pack.facts[at.at()];
    let usual = |value: usize| {
        let usual = fact.default == Some(Setting::Is(value as u8));
        usual.then(|| el("span").class("note").child(" (").child(page.ui.rules_page.default).child(")"))
    };
    let values = fact.kind.values().iter().enumerate().map(|(at, value)| {
        let help = value.help.map(|help| el("p").class("note").child(page.say(help)));
        el("li").child(el("span").class("starts").child(page.say(value.label))).child(usual(at)).child(help)
    });
    let list = if matches!(fact.kind, Kind::Scale(_)) { "ol" } else { "ul" };
    (fact.kind != Kind::YesNo).then(|| el(list).class("values").children(values))
}

/// What is taken for granted of whom: "yes: youth worker, teacher".
fn presets(page: Page, at: FactIx) -> Option<El> {
    let pack = page.pack();
    let mut all: Vec<(Setting, Vec<&str>)> = Vec::new();
    for value in pack.facts.iter().flat_map(|fact| fact.kind.values()) {
        for (_, setting) in value.presets.iter().filter(|(preset, _)| *preset == at) {
            let who = page.say(value.label);
            match all.iter_mut().find(|(other, _)| other == setting) {
                Some((_, list)) => list.push(who),
                None => all.push((*setting, vec![who])),
            }
        }
    }
    let parts = all.into_iter().map(|(setting, who)| {
        let setting = el("dt").child(page.setting(at, setting));
        Node::Many(vec![setting.into(), el("dd").child(who.join(" · ")).into()])
    });
    let parts: Vec<Node> = parts.collect();
    (!parts.is_empty()).then(|| el("dl").class("ties").children(parts))
}

/// A definition.
pub fn definition(page: Page, at: DefinitionIx) -> Node {
    let ui = &page.ui.rules_page;
    let pack = page.pack();
    let definition = &pack.definitions[at.at()];
    let stretches = definition.parts.iter().map(|part| Stretch {
        from: part.from,
        until: part.until,
        supposed: part.prolonged_by.map(|_| Supposed::Prolonged),
        colour: None,
    });
    let parts = Node::Many(vec![time(page, stretches.collect()).into(), parts(page, at).into()]);
    let scope = [" · ", ui.scopes[definition.scope as usize]].concat();
    let quotes: Vec<Node> =
        definition.citations.iter().map(|citation| quote(page, citation).into()).collect();
    let asking = relations::naming(pack, at);
    Node::Many(vec![
        head(page, at.into(), scope).into(),
        section(ui.holds, parts).into(),
        section(ui.words, quotes).into(),
        section(ui.uses, lines(page, definition.rules.iter().copied())).into(),
        section(ui.used_by, names(page, relations::resting_on(pack, at))).into(),
        section(ui.asked_by, lines(page, asking)).into(),
    ])
}

/// The ways in which a definition can hold.
fn parts(page: Page, at: DefinitionIx) -> El {
    let ui = &page.ui.rules_page;
    let definition = &page.pack().definitions[at.at()];
    let parts = definition.parts.iter().map(|part| {
        let tree: Node = match tree(page, &[&part.when]) {
            Some(tree) => tree.into(),
            None => el("p").class("note").child(ui.always).into(),
        };
        let longer = part.prolonged_by.map(|assumption| {
            let label = page.pack().assumptions[assumption.at()].label;
            el("p").class("note suppose").child(fill(ui.prolonged, &[page.say(label)]))
        });
        el("li")
            .class("clause")
            .child(tree)
            .child(el("p").class("note num").child(dates(page, part.from, part.until)))
            .child(longer)
            .child(el("p").class("note").child(say::basis(part.basis, page.lang)))
    });
    el("ol").class("clauses").children(parts)
}
