//! The reasons: the answer in one sentence, the words it rests on, what it hangs on, and what is not decided.

use super::assume::assumptions;
use super::between::between;
use super::button::button;
use super::conditions::{Of, conditions};
use super::fact::control;
use super::lesson::teach::door;
use super::pill::pill;
use super::point::hanging;
use super::rulebook::line::code;
use super::rules::{deciding, fold, open_question, tensions};
use super::today::{next_step, today};
use super::whatif::{self, Aim, what_if};
use crate::desk::basket::Basket;
use crate::desk::offer::{self, Offer};
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, live, many};
use crate::page::Page;
use crate::signals::With;
use kaartwijzer_core::{AssumptionIx, Considered, Explanation, Origin, Outcome, Role, Verdict, say};

/// The id by which the keyboard finds the reasons.
pub const WHY: &str = "why";

/// The pane of the reasons.
pub fn why_pane(page: Page, aim: Aim) -> El {
    let Page { desk, ui, .. } = page;
    let all = move || {
        desk.explanation.with(|explanation| match explanation {
            Some(explanation) => reasons(page, aim, explanation),
            None => el("p").class("answer").child(no_cell(page)).into(),
        })
    };
    el("section")
        .class("why-pane")
        .set("id", WHY)
        .set("tabindex", "-1")
        .set("aria-label", ui.why)
        .hook("why")
        .child(el("article").class("why").child(live(all)).child(el("p").class("limits").child(ui.limits)))
        .child(
            el("p").class("hanging").set("role", "status").hook("hanging").child(live(move || hanging(page))),
        )
}

/// What is said where there is nobody or nothing to ask about.
pub fn no_cell(page: Page) -> &'static str {
    let Page { desk, ui, .. } = page;
    let empty_table = desk.reach().0 && page.case(|case| case.participants.is_empty());
    if empty_table { ui.nobody } else { ui.no_item }
}

fn reasons(page: Page, aim: Aim, explanation: &Explanation) -> Node {
    let Explanation { verdict, considered } = explanation;
    let ui = page.ui;
    let lacking_first = verdict.deciding.iter().all(|origin| matches!(origin, Origin::Open(_)));
    let offers = offers(page, verdict);
    let here: Vec<AssumptionIx> = offers.iter().map(|offer| offer.assumption).collect();
    let fold = |heading, role, open| {
        Node::from(page.case(|case| fold(Of { page, case, on_desk: true }, heading, role, considered, open)))
    };
    Node::Many(vec![
        answer(page, verdict),
        many(verdict.deciding.iter().map(|origin| deciding(page, *origin))),
        step(page, verdict).into(),
        el("p").class("why-teach").child(door(page)).into(),
        better(page).into(),
        unknown(page, verdict).into(),
        assumptions(page, &offers).into(),
        page.desk.now.with(|now| now.as_ref().map(|now| today(page, now, &here))).into(),
        live(move || what_if(page, aim)),
        live(move || whatif::over_the_years(page, aim)),
        live(move || whatif::other_cases(page, aim)),
        page.case(|case| hangs_on(Of { page, case, on_desk: true }, considered, true)).into(),
        fold(ui.maybe, Role::Undecided, true),
        fold(ui.lacking, Role::Fails, lacking_first),
        between(page).into(),
        tensions(page, &verdict.deciding).into(),
        fold(ui.overridden, Role::Overridden, false),
        fold(ui.lifted, Role::Lifted, false),
        // Where nothing decides, the remarks are the reason.
        fold(ui.remarks, Role::Remark, verdict.deciding.is_empty()),
        undecided(page, verdict),
        fold(ui.other_day, Role::OtherDay, false),
    ])
}

fn answer(page: Page, verdict: &Verdict) -> Node {
    let Page { desk, ui, lang, .. } = page;
    let sentence = page.case(|case| say::answer(page.pack(), case, verdict, desk.today, lang));
    let shown = page.shown_verdict(verdict, page.case(|case| case.date));
    let unsure =
        el("span").class("less-sure").hook("contestable").child(icon(Icon::Query)).child(ui.less_certain);
    let head = el("div").class("answer-head").child(pill(shown));
    let head = head.child(verdict.contestable.then_some(unsure)).child(only(page, verdict));
    // Where something else stands beside the answer there is no room.
    let room = verdict.outcome != Outcome::Permitted && !verdict.contestable;
    let head = head.child(room.then(|| whatif::there(page)));
    let answer = el("p")
        .class("answer")
        .set("role", "status")
        .hook("answer")
        .set("data-outcome", shown.look.kind.id())
        .set("data-assumed", !verdict.assumed.is_empty())
        .child(sentence);
    many([head, answer])
}

/// Beside a permission, how far it goes.
fn only(page: Page, verdict: &Verdict) -> Option<El> {
    let text = say::next_step(page.pack(), verdict, page.lang);
    (verdict.outcome == Outcome::Permitted).then(|| el("span").class("only").hook("only").child(text))
}

/// What to do next, where the answer is no plain permission.
fn step(page: Page, verdict: &Verdict) -> Option<El> {
    (verdict.outcome != Outcome::Permitted).then(|| next_step(page, verdict).hook("step"))
}

/// Papers are seen, knowledge is told: where question and item do not suit each other, the better question.
fn better(page: Page) -> Option<El> {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    let at = desk.places().1?;
    let basket = page.case(|case| Basket::of(case, page.pack(), words, at));
    if !desk.reach().1 || basket.suits(words, desk.question()) {
        return None;
    }
    let question = basket.question(words);
    let name = page.say(page.pack().questions[question.at()].short);
    let ask = button("btn btn-small").hook("better").click(move || desk.ask(question));
    Some(el("p").child(ask.child(fill(ui.better, &[name]))))
}

/// What nobody knows and the answer hangs on, to be settled at once.
fn unknown(page: Page, verdict: &Verdict) -> Option<El> {
    let Outcome::Depends(inputs) = &verdict.outcome else { return None };
    let controls = inputs.iter().map(|input| {
        let person =
            |at: usize| page.case(|case| case.participants.get(at).map(|person| person.name.clone()));
        let name = el("p").class("eyebrow").child(input.participant.and_then(person));
        many([name, control(page, "first", *input)])
    });
    let part = el("section").class("part").child(el("h3").child(page.ui.first_know)).children(controls);
    Some(part.child(whatif::tree::ways(page, verdict.cell)))
}

/// Assumptions for this answer; those that only carry today's stand beside that one.
fn offers(page: Page, verdict: &Verdict) -> Vec<Offer> {
    let mut offers = page.case(|case| offer::offers(page.desk.policy, case, verdict.cell));
    let only = page.desk.now.with(Option::is_none);
    offers.retain(|offer| only || !offer.made || verdict.assumed.contains(&offer.assumption));
    offers
}

/// All conditions of the clauses that decide.
pub(super) fn hangs_on(of: Of<'_>, considered: &[Considered], open: bool) -> Option<El> {
    let page = of.page;
    let decides = |one: &&Considered| one.role == Role::Decides && matches!(one.origin, Origin::Rule(_));
    let trees: Vec<Node> = considered
        .iter()
        .filter(decides)
        .map(|one| {
            let id = el("p").child(code(page, one.origin));
            Node::Many(vec![id.into(), conditions(of, one)])
        })
        .collect();
    let part = el("details").class("part").prop("open", open).hook("conditions");
    (!trees.is_empty()).then(|| part.child(el("summary").child(page.ui.conditions)).children(trees))
}

/// The open questions that concern the answer, in full; those that are the answer stand above.
pub(super) fn undecided(page: Page, verdict: &Verdict) -> Node {
    let others = verdict.opens.iter().filter(|open| !verdict.deciding.contains(&Origin::Open(**open)));
    many(others.map(|open| open_question(page, *open)))
}
