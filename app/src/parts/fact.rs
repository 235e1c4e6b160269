//! One statement of the case as a control: yes, no or not known; or one of some values, where not known is one too.

use super::point::points;
use crate::browser::field::event_value;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use kaartwijzer_core::format::Value;
use kaartwijzer_core::{Case, Fact, FactIx, Input, Kind, Scope, Setting};
use std::ops::Range;

/// The region of the sheets.
const EDIT: &str = "edit";
/// Where a control does not show what hangs on it: a sheet lies on the table, and what is to be asked shows it by itself.
const QUIET: [&str; 2] = [EDIT, "asks"];

/// The control of one input. The region keeps two controls of one input on one page apart.
pub fn control(page: Page, region: &'static str, input: Input) -> El {
    let fact = &page.pack().facts[input.fact.at()];
    let name = dom_id(region, fact, input);
    let control = match fact.kind {
        Kind::YesNo => tri(page, fact, input, &name, page.say(fact.label).into())
            .child(fact.help.map(|help| el("p").class("note").child(page.say(help)))),
        Kind::Choice(_) | Kind::Scale(_) => select(page, fact, input, name),
    };
    if QUIET.contains(&region) { control } else { points(page, input, control) }
}

/// A yes/no statement about somebody, under their name.
pub fn of_somebody(page: Page, region: &'static str, input: Input, name: String) -> El {
    let fact = &page.pack().facts[input.fact.at()];
    tri(page, fact, input, &dom_id(region, fact, input), name.into())
}

/// Ties the radio buttons of one input together, and a label to its choice.
fn dom_id(region: &str, fact: &Fact, input: Input) -> String {
    let number = |at: Option<usize>| at.map(|at| at.to_string()).unwrap_or_default();
    [region, "-", &fact.id, "-", &number(input.participant), "-", &number(input.item)].concat()
}

fn tri(page: Page, fact: &Fact, input: Input, name: &str, legend: Node) -> El {
    let ui = page.ui;
    let now = page.read(input);
    let options = [
        (Setting::YES, ui.yes, "-yes"),
        (Setting::NO, ui.no, "-no"),
        (Setting::Unknown, ui.not_known, "-unknown"),
    ];
    let radios = options.map(|(setting, word, end)| {
        let radio = el("input")
            .set("type", "radio")
            .set("name", name.to_owned())
            .hook(["fact-", &fact.id, end].concat())
            .prop("checked", now == setting)
            .on("change", move |_| page.desk.write(input, setting));
        el("label").child(radio).child(word)
    });
    el("fieldset")
        .class("tri")
        .child(el("legend").child(legend))
        .child(el("div").class("tri-options").children(radios))
}

/// Values that follow each other and belong together.
fn runs(values: &[Value]) -> Vec<(&str, Range<usize>)> {
    let mut runs: Vec<(&str, Range<usize>)> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        match runs.last_mut() {
            Some((group, places)) if *group == value.group => places.end = at + 1,
            _ => runs.push((&value.group, at..at + 1)),
        }
    }
    runs
}

/// What the pack calls a group of values: a ring of actors, or the text that describes them.
fn heading(page: Page, group: &str) -> Option<&'static str> {
    let pack = page.pack();
    let ring = pack.rings.iter().find(|ring| ring.id == group).map(|ring| ring.label);
    let text = pack.sources.iter().find(|text| text.id == group).map(|text| text.label);
    ring.or(text).map(|label| page.say(label))
}

/// A choice, where not known is one too.
fn select(page: Page, fact: &'static Fact, input: Input, id: String) -> El {
    let now = page.read(input);
    let option = |value: String, setting, word| {
        el("option").set("value", value).prop("selected", now == setting).child(word)
    };
    let values = runs(fact.kind.values()).into_iter().map(|(group, values)| {
        let options = values
            .map(|at| option(at.to_string(), Setting::Is(at as u8), page.say(fact.kind.values()[at].label)));
        match heading(page, group) {
            Some(heading) => el("optgroup").set("label", heading).children(options).into(),
            None => many(options),
        }
    });
    let not_known = option("?".to_owned(), Setting::Unknown, page.ui.not_known);
    let list = el("select")
        .set("id", id.clone())
        .hook(["fact-", &fact.id].concat())
        .on("change", move |event| {
            page.desk.write(input, event_value(&event).parse().map_or(Setting::Unknown, Setting::Is));
        })
        .children::<Node>(values)
        .child(not_known);
    el("div")
        .class("field")
        .child(el("label").set("for", id).child(page.say(fact.label)))
        .child(list)
        .child(fact.help.map(|help| el("p").class("note").child(page.say(help))))
}

/// The facts of a scope as controls, group by group in the order of the pack: those that something asked in this setting
/// hangs on, those that only describe, and those the case speaks of.
pub fn groups(page: Page, scope: Scope, input: impl Fn(FactIx) -> Input) -> Vec<El> {
    let all = page.pack().facts.iter().enumerate();
    let belongs = |at: usize, fact: &Fact| {
        let ix = FactIx(at as u16);
        let matters =
            |case: &Case| page.desk.policy.matters_in(case, ix) || case.written(input(ix)).is_some();
        fact.scope == scope && !fact.per_question && (fact.descriptive || page.case(matters))
    };
    let facts: Vec<(usize, &Fact)> = all.filter(|(at, fact)| belongs(*at, fact)).collect();
    let mut names: Vec<&str> = Vec::new();
    for (_, fact) in &facts {
        if !names.contains(&fact.group.as_str()) {
            names.push(&fact.group);
        }
    }
    let group = |name: &str| {
        let controls = |choices: bool| {
            let wanted = |fact: &Fact| fact.group == name && (fact.kind != Kind::YesNo) == choices;
            let facts = facts.iter().filter(|(_, fact)| wanted(fact));
            facts.map(|(at, _)| control(page, EDIT, input(FactIx(*at as u16)))).collect::<Vec<El>>()
        };
        el("section")
            .class("group")
            .child(el("h3").child(page.ui.group(name)))
            .child(el("div").class("fields").children(controls(true)))
            .children(controls(false))
    };
    names.into_iter().map(group).collect()
}
