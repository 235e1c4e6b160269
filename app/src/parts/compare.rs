//! Two cases side by side: the one that was put aside, and the one on the desk.

use super::button::{button, word_button};
use super::differences::{Sides, changed, differences};
use crate::browser::focus;
use crate::desk::list::{self, List};
use crate::figures::Icon;
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::signals::{Get, With};
use kaartwijzer_core::counterfactual::Change;
use kaartwijzer_core::diff::{self, Delta};
use kaartwijzer_core::{Case, Cell, say};
use std::rc::Rc;

/// The ids by which the keyboard finds the bar, and back.
const BAR: &str = "comparison";
const OPENER: &str = "compare";

/// Puts the case aside, to go on with another one.
pub fn compare(page: Page) -> Option<El> {
    let desk = page.desk;
    let press = move || {
        desk.pin();
        focus::soon(BAR.to_owned());
    };
    let free = desk.pinned.with(Option::is_none);
    free.then(|| word_button(Icon::Scales, page.ui.compare.heading, OPENER).set("id", OPENER).click(press))
}

/// The bar over the table while two cases are compared.
pub fn comparison(page: Page) -> Option<El> {
    let Page { desk, ui, .. } = page;
    let ui = ui.compare;
    let aside = desk.pinned.with(|pinned| pinned.as_ref().map(|case| named(page, case)))?;
    let day = page.case(|case| say::date(case.date, page.lang));
    let tool = |word, hook: &'static str| button("btn btn-small btn-quiet").hook(hook).child(word);
    let let_go = move || {
        desk.let_go();
        focus::soon(OPENER.to_owned());
    };
    let tools = el("div")
        .class("btn-row")
        .child(tool(ui.swap, "swap").click(move || desk.swap()))
        .child(tool(ui.back, "back-to-a").click(move || desk.back_to_pinned()))
        .child(tool(ui.let_go, "let-go").click(let_go));
    let cases = el("p")
        .class("compared")
        .child(el("b").hook("case-a").child(fill(ui.aside, &[&aside])))
        .child(" ")
        .child(el("span").child(fill(ui.now, &[&day])));
    let bar = el("section").class("compare").set("id", BAR).set("tabindex", "-1").hook("comparison");
    Some(bar.set("aria-label", ui.heading).child(cases).child(tools).child(live(move || words(page))))
}

/// What a case is called, and its day.
fn named(page: Page, case: &Case) -> String {
    let title = case.title.get(page.lang);
    let title = if title.is_empty() { case.alias.as_str() } else { title };
    let day = say::date(case.date, page.lang);
    if title.is_empty() { day } else { [title, ", ", &day].concat() }
}

/// The differences in words, folded; in a line how many there are.
fn words(page: Page) -> Option<Node> {
    let Page { desk, ui, .. } = page;
    let ui = ui.compare;
    let pinned = desk.pinned.get()?;
    let count = desk.differences.with(|all| changed(all));
    let stated = page.case(|case| stated(page, &pinned, case));
    let status = if count == 0 { ui.same_answers.to_owned() } else { ui.differ.of(count) };
    if count == 0 && stated.is_empty() {
        return Some(el("p").class("note").set("role", "status").hook("differ").child(ui.same).into());
    }
    let choose = move |cell: Cell| desk.choose_cell(cell);
    let answers = page.case(|case| {
        // One thing that is otherwise stands above them all; only of several is it said which made which difference.
        let through = if stated.len() > 1 { told } else { |_: Page, _: &Case, _: &Case, _| None };
        let sides = Sides { before: &pinned, after: case, through, choose: Rc::new(choose) };
        desk.differences.with(|all| differences(page, &sides, all))
    });
    let items = stated.into_iter().map(|line| el("li").child(line));
    let summary = el("summary").child(el("span").set("role", "status").hook("differ").child(status));
    let fold = el("details")
        .class("part")
        .hook("differences")
        .child(summary)
        .child(el("h3").child(ui.stated))
        .child(el("ul").class("stated").hook("stated").children(items))
        .child(answers);
    Some(fold.into())
}

/// What is otherwise in the second case, a line each.
fn stated(page: Page, before: &Case, after: &Case) -> Vec<String> {
    let deltas = diff::deltas(page.pack(), before, after, page.desk.question());
    let mut lines: Vec<String> =
        deltas.into_iter().filter_map(|delta| told(page, before, after, delta)).collect();
    let ui = page.ui.compare;
    for list in [List::People, List::Items] {
        for (template, here, there) in [(ui.only_a, before, after), (ui.only_b, after, before)] {
            let only = alone(page, list, here, there);
            if !only.is_empty() {
                lines.push(fill(template, &[&only.join(", ")]));
            }
        }
    }
    lines
}

/// Those of one case that the other one has not, by name.
fn alone(page: Page, list: List, here: &Case, there: &Case) -> Vec<String> {
    let all = 0..list::len(here, list);
    let gone =
        |at: &usize| list::id(here, list, *at).is_some_and(|id| list::place(there, list, id).is_none());
    all.filter(gone).map(|at| list::name(here, list, at, page.lang).to_owned()).collect()
}

/// A difference between two cases in words.
fn told(page: Page, before: &Case, after: &Case, delta: Delta) -> Option<String> {
    let Page { lang, .. } = page;
    let (pack, ui) = (page.pack(), page.ui.compare);
    Some(match delta {
        Delta::Day => fill(
            ui.day,
            &[before, after].map(|case| say::date(case.date, lang)).each_ref().map(String::as_str),
        ),
        Delta::Assumption(assumption) => {
            let template =
                if after.assumptions.contains(&assumption) { ui.supposed } else { ui.not_supposed };
            fill(template, &[&say::assumed(pack, &[assumption], lang)])
        }
        Delta::Audience(question) => {
            let fact = pack.audience()?;
            let [old, new] = [before, after].map(|case| case.audience_of(pack, question));
            fill(ui.audience, &[page.value(fact, old?), page.value(fact, new?)])
        }
        Delta::Statement(input) => {
            let to = after.value(pack, input);
            let said = say::change(pack, after, &Change { input, to }, lang);
            match input.item {
                Some(item) => fill(ui.of_item, &[list::name(after, List::Items, item, lang), &said]),
                None => said,
            }
        }
    })
}

/// The answer of the case that was put aside, beside one that differs; tracked.
pub fn was(page: Page, participant: Option<usize>, item: Option<usize>) -> Option<String> {
    let desk = page.desk;
    let cell = Cell { question: desk.question(), participant, item };
    desk.differences.with(|all| {
        let of_cell = |one: &&diff::Difference| one.after.as_ref().is_some_and(|after| after.cell == cell);
        let before = all.iter().find(of_cell)?.before.as_ref()?;
        let shown = desk.pinned.with(|pinned| pinned.as_ref().map(|case| page.shown_of(case, before)))?;
        Some(fill(page.ui.compare.was, &[shown.word]))
    })
}
