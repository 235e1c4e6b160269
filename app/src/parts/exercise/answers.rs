//! The answers beside what was expected: the sentence, the words it rests on, the reason, and what to do next.

use super::beside::beside;
use super::story::paragraphs;
use super::{Task, answer_id, asked};
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::conditions::Of;
use crate::parts::differences::role;
use crate::parts::pill::pill;
use crate::parts::practise::after::after;
use crate::parts::rulebook::line::said;
use crate::parts::rules::{deciding, fold};
use crate::parts::today::next_step;
use crate::parts::why::{hangs_on, undecided};
use kaartwijzer_core::diff::{self, Because};
use kaartwijzer_core::network::Staged;
use kaartwijzer_core::{Case, Explanation, Origin, Outcome, Role, Verdict, say};
use kaartwijzer_training::{Ask, Guess};
use std::rc::Rc;

/// How many rules are told that made a difference, before the others are folded.
const FEW: usize = 2;

/// All answers, and what there is to remember.
pub fn answers(task: &Rc<Task>) -> Node {
    let Task { page, exercise, place, .. } = &**task;
    let words = &page.ui.train;
    let sitting = task.sitting();
    let all = exercise.asks.iter().enumerate().map(|(at, ask)| answer(task, at, ask, sitting.guess(at)));
    let debrief = exercise.debrief.get(page.lang);
    let debrief = (!debrief.is_empty()).then(|| {
        let section = el("section").class("debrief").hook("debrief").child(el("h2").child(words.debrief));
        section.child(paragraphs("", debrief))
    });
    Node::Many(vec![
        el("h2").child(words.answers).into(),
        many(all),
        debrief.into(),
        after(*page, place, exercise, &sitting.guesses),
    ])
}

fn answer(task: &Rc<Task>, at: usize, ask: &Ask, guess: Option<Guess>) -> El {
    let page = task.page;
    let case = ask.case(&task.exercise.case);
    let Explanation { verdict, considered } = &page.desk.policy.explain(&case, ask.cell);
    let of = Of { page, case: &case, on_desk: false };
    let shown = page.shown_of(&case, verdict);
    let sentence = say::answer(page.pack(), &case, verdict, page.desk.today, page.lang);
    let name = ["asked-", &at.to_string()].concat();
    let unsure = verdict
        .contestable
        .then(|| el("span").class("less-sure").child(icon(Icon::Query)).child(page.ui.less_certain));
    let head = el("div").class("answer-head").child(pill(shown)).child(unsure);
    let lacking = verdict.deciding.is_empty();
    let permitted = verdict.outcome == Outcome::Permitted;
    let only =
        permitted.then(|| el("p").class("only").child(say::next_step(page.pack(), verdict, page.lang)));
    el("article")
        .class("why answered")
        .set("id", answer_id(at))
        .set("tabindex", "-1")
        .set("aria-labelledby", name.clone())
        .hook(answer_id(at))
        .child(asked(task, ask, name))
        .child(beside(page, &case, verdict, guess))
        .child(head)
        .child(
            el("p")
                .class("answer")
                .set("data-outcome", shown.look.kind.id())
                .set("data-assumed", !verdict.assumed.is_empty())
                .child(sentence),
        )
        .child(only)
        .child(few(page, 1, verdict.deciding.iter().map(|origin| deciding(page, *origin)).collect()))
        .child((!permitted).then(|| next_step(page, verdict)))
        .child(ask.twist.map(|_| difference(task, &case, ask)))
        .child(hangs_on(of, considered, false))
        .child(fold(of, page.ui.maybe, Role::Undecided, considered, false))
        .child(fold(of, page.ui.lacking, Role::Fails, considered, false))
        .child(fold(of, page.ui.remarks, Role::Remark, considered, lacking))
        .child(open_questions(page, verdict))
        .child(to_workbench(page, case.clone(), ask))
}

/// What made the difference with the case as it was told.
fn difference(task: &Task, case: &Case, ask: &Ask) -> El {
    let Task { page, exercise, .. } = task;
    let (page, words) = (*page, &page.ui.train);
    let policy = page.desk.policy;
    let (told, cell) = (&exercise.case, ask.cell);
    let part = el("section").class("part").hook("difference").child(el("h4").child(words.difference));
    let before = policy.decide(told, cell);
    if before.outcome == policy.decide(case, cell).outcome {
        return part.child(el("p").child(words.no_difference));
    }
    let was = say::answer(page.pack(), told, &before, page.desk.today, page.lang);
    let became = |because: Because| {
        let note = el("p")
            .class("note")
            .child(role(page, because.origin, because.before))
            .child(el("span").class("sr").child(page.ui.compare.then))
            .child(el("span").set("aria-hidden", "true").child(" → "))
            .child(el("b").child(role(page, because.origin, because.after)));
        el("div").class("because").child(el("p").child(said(page, because.origin))).child(note)
    };
    let rules = diff::because(policy, (told, cell), (case, cell)).into_iter().map(became);
    part.child(el("p").child(words.was).child(" ").child(was)).child(few(page, FEW, rules.collect()))
}

/// The first of them; the others behind a fold.
fn few(page: Page, most: usize, mut all: Vec<El>) -> Node {
    let rest = all.split_off(most.min(all.len()));
    let count = page.ui.train.more.of(rest.len());
    let fold = el("details").class("part").child(el("summary").child(count));
    let fold = (!rest.is_empty()).then(|| fold.children(rest));
    Node::Many(vec![many(all), fold.into()])
}

/// The open questions that concern the answer and are not it.
fn open_questions(page: Page, verdict: &Verdict) -> Option<El> {
    let others = verdict.opens.iter().any(|open| !verdict.deciding.contains(&Origin::Open(*open)));
    let fold = el("details").class("part").child(el("summary").child(page.ui.undecided));
    others.then(|| fold.child(undecided(page, verdict)))
}

/// The case of this question on the workbench, to change and to see what becomes of the answer.
fn to_workbench(page: Page, case: Case, ask: &Ask) -> El {
    let words = &page.ui.train;
    let staged = Staged { case, cell: ask.cell };
    let open = button("btn btn-small").hook("to-workbench").click(move || page.ask_about(&staged));
    let open = open.child(icon(Icon::Table)).child(words.to_workbench);
    el("div").class("btn-row").child(open).child(el("span").class("note").child(words.try_out))
}
