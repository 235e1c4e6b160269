//! What a step asks, in order: each question with the answer of the texts, what to heed, and what could be otherwise.

use super::super::button::{aria, button, icon_button};
use super::super::pill::pill;
use super::step::change_step;
use super::warned::warned;
use super::{look, name, without};
use crate::browser::focus;
use crate::desk::list::Step as Way;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::training::shelf::{self, Look, neighbour};
use kaartwijzer_core::counterfactual::leads;
use kaartwijzer_core::{Case, Verdict, say};
use kaartwijzer_training::exercise::Twist;
use kaartwijzer_training::lesson::{MOST_ASKS, Step, What};
use kaartwijzer_training::{Ask, Lesson, told, warn};

/// The questions of a step.
pub fn asks(page: Page, lesson: &Lesson, step: &Step, (case, asks): (&Case, &[Ask]), seen: &Look) -> Node {
    let rows = (0..asks.len()).map(|at| row(page, lesson, step, (case, asks), at, seen));
    many([el("h3").child(page.ui.lessons.asked), el("ol").class("les-asks").hook("asked").children(rows)])
}

/// A question in words: whom, what, and what is otherwise.
pub fn sentence(page: Page, case: &Case, ask: Ask) -> Node {
    let (pack, lang) = (page.pack(), page.lang);
    let other = ask.case(case);
    let what = ask.cell.item.and_then(|at| other.items.get(at));
    let what = what.map(|item| el("span").class("note").child(item.text.get(lang).to_owned()));
    let twist = ask.twist.map(|twist| {
        let eyebrow = el("p").class("eyebrow").child(page.ui.train.otherwise);
        Node::Many(vec![
            eyebrow.into(),
            el("p").class("les-if").child(told::twist(pack, case, twist, lang)).into(),
        ])
    });
    let question = say::ask(pack, &other, ask.cell, lang);
    let line = el("p").class("les-line").child(question);
    Node::Many(vec![twist.into(), line.into(), what.map(|what| el("p").child(what)).into()])
}

/// The answer of the texts: its mark with its word.
pub fn answer(page: Page, case: &Case, ask: Ask, verdict: &Verdict) -> El {
    pill(page.shown_of(&ask.case(case), verdict))
}

fn row(
    page: Page,
    lesson: &Lesson,
    step: &Step,
    (case, asks): (&Case, &[Ask]),
    at: usize,
    seen: &Look,
) -> El {
    let ask = asks[at];
    let (verdict, warnings) = warn::of_ask(page.desk.policy, case, ask);
    let open = seen.ask == Some(at);
    let ifs = ask.twist.is_none().then(|| {
        let turn = move || look(page, |look| look.ask = if open { None } else { Some(at) });
        button("btn btn-small btn-quiet")
            .set("id", if_id(at))
            .hook("add-if")
            .set("aria-expanded", aria(open))
            .click(turn)
            .child(icon(Icon::Plus))
            .child(page.ui.lessons.add_if)
    });
    let offered = (open && ask.twist.is_none()).then(|| offers(page, lesson, step, (case, asks), at));
    let answer = answer(page, case, ask, &verdict);
    el("li")
        .hook("ask")
        .child(el("div").class("les-text").child(sentence(page, case, ask)))
        .child(el("div").class("les-answer").child(answer).child(tools(page, lesson, step, asks, at)))
        .child(warned(page, &warnings))
        .child(ifs)
        .child(offered)
}

fn tools(page: Page, lesson: &Lesson, step: &Step, asks: &[Ask], at: usize) -> El {
    let ui = page.ui;
    let name = fill(ui.lessons.question, &[&(at + 1).to_string()]);
    let tool = |mark, word, hook: &'static str| {
        let tool = icon_button("icon-btn icon-btn-small", mark, fill(ui.named, &[word, &name]));
        tool.set("id", [hook, "-", &at.to_string()].concat()).hook(hook)
    };
    let shift = |mark, word, hook: &'static str, way| {
        let to = neighbour(at, way, asks.len());
        let (lesson, id) = (lesson.id.clone(), step.id.clone());
        tool(mark, word, hook).set("disabled", to.is_none()).click(move || {
            let Some(to) = to else { return };
            change_step(page, &lesson, &id, &|step| {
                if let What::Case(_, asks) = &mut step.what {
                    asks.swap(at, to);
                }
            });
            focus::soon([hook, "-", &to.to_string()].concat());
        })
    };
    let (lesson, id, ask) = (lesson.id.clone(), step.id.clone(), asks[at]);
    let remove = tool(Icon::Bin, ui.remove, "remove-ask").set("disabled", asks.len() < 2).click({
        let name = name.clone();
        move || {
            without(page, &lesson, name.clone(), &|lesson| {
                let step = lesson.steps.iter_mut().find(|step| step.id == id);
                if let Some(What::Case(_, asks)) = step.map(|step| &mut step.what) {
                    shelf::toggle(asks, ask);
                }
            });
        }
    });
    el("div")
        .class("item-tools")
        .child(shift(Icon::Up, ui.earlier, "ask-earlier", Way::Earlier))
        .child(shift(Icon::Down, ui.later, "ask-later", Way::Later))
        .child(remove)
}

/// Every single change that turns the answer, and today, each to be asked too.
fn offers(page: Page, lesson: &Lesson, step: &Step, (case, asks): (&Case, &[Ask]), at: usize) -> El {
    let (ui, ask) = (&page.ui.lessons, asks[at]);
    let today = page.desk.today;
    let leads = leads(page.desk.policy, case, ask.cell);
    let ways = leads.iter().flat_map(|lead| &lead.ways).filter(|way| way.changes.len() == 1);
    let changes = ways.map(|way| Twist::Fact(way.changes[0]));
    let turns = changes.chain((case.date != today).then_some(Twist::Day(today)));
    let rows: Vec<El> = turns
        .map(|twist| (twist, Ask { twist: Some(twist), ..ask }))
        .filter(|(_, turned)| !asks.contains(turned))
        .map(|(twist, turned)| {
            let (verdict, _) = warn::of_ask(page.desk.policy, case, turned);
            let (lesson, id) = (lesson.id.clone(), step.id.clone());
            let add = move || {
                change_step(page, &lesson, &id, &|step| {
                    if let What::Case(_, asks) = &mut step.what {
                        shelf::toggle(asks, turned);
                    }
                });
                // It stands among the questions now: the keyboard goes back to where more are offered.
                look(page, |look| look.ask = None);
                focus::soon(if_id(at));
            };
            let words = told::twist(page.pack(), case, twist, page.lang);
            let press = button("way-pick").hook("if").set("disabled", asks.len() >= MOST_ASKS).click(add);
            let press = press.child(icon(Icon::Plus)).child(el("span").child(words));
            el("li").child(press.child(answer(page, case, turned, &verdict)))
        })
        .collect();
    if !rows.is_empty() {
        return el("ul").class("ifs").children(rows);
    }
    let asked = asks.iter().any(|one| one.cell == ask.cell && one.twist.is_some());
    let words = if asked { fill(ui.put[2], &[&name(page, lesson)]) } else { ui.no_if.to_owned() };
    el("p").class("note").child(words)
}

fn if_id(at: usize) -> String {
    ["ask-if-", &at.to_string()].concat()
}
