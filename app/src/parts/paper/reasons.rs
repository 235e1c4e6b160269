//! Why: every distinct answer once, with whom and what it is about in the margin; its quotes where they are read first.

use super::answers::{Answer, lacking};
use super::numbers::{number, stretches, whose};
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::conditions::in_short;
use crate::parts::pill::pill;
use crate::parts::rulebook::line::{codes, said};
use crate::parts::rules::deciding;
use crate::parts::today::next_step;
use kaartwijzer_core::{Considered, Origin, Role, Verdict, order, say};

/// With more rules than this, a reason may go on on the next page.
const LONG: usize = 2;

/// All of them.
pub fn reasons(page: Page, answers: &[Answer], places: &[usize]) -> Node {
    let mut told: Vec<Origin> = Vec::new();
    many(answers.iter().map(|answer| reason(page, answer, places, &mut told)))
}

/// What else there is to know of these answers, and what nobody decided: each once, behind the reasons.
pub fn beside(page: Page, answers: &[Answer]) -> Node {
    let (mut remarks, mut opens, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for Verdict { remarks: ours, opens: our_opens, deciding, .. } in
        answers.iter().map(|answer| &answer.first.verdict)
    {
        order::extend(&mut remarks, ours.iter().filter(|one| matches!(one, Origin::Rule(_))).copied());
        order::extend(&mut opens, our_opens.iter().map(|open| Origin::Open(*open)));
        order::extend(&mut told, deciding.iter().copied());
    }
    let part = |heading: &'static str, all: Vec<Origin>| {
        let lines: Vec<El> =
            all.into_iter().filter(|one| !told.contains(one)).map(|one| line(page, one)).collect();
        let list = |lines| el("ul").class("leaf-lines").children::<El>(lines);
        (!lines.is_empty()).then(|| el("section").child(el("h3").child(heading)).child(list(lines)))
    };
    many([part(page.ui.remarks, remarks), part(page.ui.undecided, opens)])
}

/// A rule in plain words, or the question of an open one.
fn line(page: Page, origin: Origin) -> El {
    el("li").child(said(page, origin))
}

fn reason(page: Page, answer: &Answer, places: &[usize], told: &mut Vec<Origin>) -> El {
    let Page { ui, lang, .. } = page;
    let verdict = &answer.first.verdict;
    let (sentence, day) =
        page.case(|case| (say::answer(page.pack(), case, verdict, page.desk.today, lang), case.date));
    let unsure = || el("p").class("less-sure").child(icon(Icon::Query)).child(ui.less_certain);
    let also = (!verdict.remarks.is_empty()).then(|| {
        let codes = codes(page, verdict.remarks.iter().copied());
        el("p").class("note").child(ui.paper.also).child(" ").child(codes)
    });
    let margin = el("div")
        .class("reason-whose")
        .child(pill(page.shown_verdict(verdict, day)))
        .child(verdict.contestable.then(unsure))
        .child(el("ul").set("aria-label", ui.paper.whose).children(people(page, answer, places)))
        .child(also);
    let law: Vec<El> = verdict.deciding.iter().map(|origin| text(page, *origin, told)).collect();
    let body = el("div")
        .class("reason-body")
        .child(verdict.cell.item.map(|at| about(page, at, places)))
        .child(el("p").class("reason-said").child(sentence))
        .children(law)
        .child(held(page, &answer.first.considered))
        .child(missing(page, verdict, &answer.first.considered))
        .child(next_step(page, verdict));
    let long = verdict.deciding.len() > LONG;
    let reason = el("article").class("paper-reason").class_if("is-long", long).hook("paper-reason");
    reason.child(margin).child(body)
}

/// Names with the numbers of the items, those with the same numbers together.
fn people(page: Page, answer: &Answer, places: &[usize]) -> Vec<El> {
    let name = |at: &usize| page.case(|case| case.participants.get(*at).map(|one| one.name.clone()));
    let line = |whose: super::numbers::Whose| {
        let names: Vec<String> = whose.people.iter().filter_map(name).collect();
        let numbers = el("span").class("num").child(stretches(&whose.numbers));
        el("li").child(el("b").child(names.join(", "))).child(" ").child(numbers)
    };
    whose(&answer.cells, places).into_iter().map(line).collect()
}

/// What the sentence is about, by its number.
fn about(page: Page, at: usize, places: &[usize]) -> El {
    let text = page.case(|case| case.items.get(at).map(|item| item.text.get(page.lang).to_owned()));
    let number = el("b").class("number").child(number(places, at).to_string());
    el("p").class("numbered note").child(number).child(el("span").child(text.unwrap_or_default()))
}

/// A rule that decides: with its quote where it is read first, afterwards in plain words.
fn text(page: Page, origin: Origin, told: &mut Vec<Origin>) -> El {
    if order::insert(told, origin) {
        return deciding(page, origin);
    }
    el("p").class("plain").child(said(page, origin))
}

/// What the deciding rules ask for, and holds.
fn held(page: Page, considered: &[Considered]) -> Option<El> {
    let mut lines = Vec::new();
    let decides = |one: &&Considered| one.role == Role::Decides && matches!(one.origin, Origin::Rule(_));
    considered.iter().filter(decides).for_each(|one| in_short(page, one, &mut lines));
    let lines: Vec<El> = lines.into_iter().map(|text| el("li").child(text).child(" ")).collect();
    (!lines.is_empty()).then(|| el("ul").class("held").set("aria-label", page.ui.conditions).children(lines))
}

/// What the rules lack that could have answered; nothing where one decides.
fn missing(page: Page, verdict: &Verdict, considered: &[Considered]) -> Option<El> {
    let lack = |one: &Considered| {
        let texts = one.missing.iter();
        let texts =
            texts.map(|missing| page.case(|case| say::missing(page.pack(), case, missing, page.lang)));
        let texts: Vec<El> = texts.map(|text| el("li").child(text).child(" ")).collect();
        let heading = (!texts.is_empty()).then(|| el("p").class("note").child(page.ui.missing));
        let plain = el("p").class("plain").child(said(page, one.origin));
        el("div").child(plain).child(heading).child(el("ul").class("held is-lacking").children(texts))
    };
    let all: Vec<El> = lacking(considered).map(lack).collect();
    (verdict.deciding.is_empty() && !all.is_empty()).then(|| el("div").class("lacking").children(all))
}
