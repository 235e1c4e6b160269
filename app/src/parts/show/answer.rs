//! The answer: as a sentence, the words it rests on, one line why, and what to do next; the rest when it is asked for.

use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::button::{aria, button};
use crate::parts::conditions::Of;
use crate::parts::pill::pill;
use crate::parts::quote::quote;
use crate::parts::rulebook::line;
use crate::parts::rules::{deciding, fold, open_question};
use crate::parts::today::next_step;
use crate::parts::why::{hangs_on, undecided};
use crate::training::show::{Depth, Stage};
use kaartwijzer_core::network::Staged;
use kaartwijzer_core::{Case, Explanation, Origin, Outcome, Role, Verdict, say};

/// The answer.
pub fn answer(page: Page, stage: &Stage, case: &Case, verdict: &Verdict) -> Node {
    let Page { desk, ui, lang, .. } = page;
    let shown = page.shown_of(case, verdict);
    let unsure = el("span").class("less-sure").child(icon(Icon::Query)).child(ui.less_certain);
    let live = el("span").class("less-sure").hook("live-changed").child(icon(Icon::Pen));
    let head = el("div")
        .class("answer-head")
        .child(pill(shown))
        .child(verdict.contestable.then_some(unsure))
        .child((!stage.live.is_empty()).then(|| live.child(ui.show.live_changed)));
    let sentence = el("p")
        .class("answer")
        .hook("answer")
        .set("data-outcome", shown.look.kind.id())
        .set("data-assumed", !verdict.assumed.is_empty())
        .child(say::answer(page.pack(), case, verdict, desk.today, lang));
    let only = say::next_step(page.pack(), verdict, lang);
    let step = match verdict.outcome {
        Outcome::Permitted => el("p").class("only").child(only),
        _ => next_step(page, verdict),
    };
    Node::Many(vec![
        head.into(),
        sentence.into(),
        reason(page, verdict),
        step.into(),
        debrief(page, stage).into(),
        more(page, stage).into(),
        (if stage.depth == Depth::All { all(page, case, verdict) } else { Node::Nothing }),
    ])
}

/// The first that decides, with its first quote; where nothing does, the first remark.
fn reason(page: Page, verdict: &Verdict) -> Node {
    let first = verdict.deciding.first().or(verdict.remarks.first());
    match first {
        None => Node::Nothing,
        Some(Origin::Open(open)) => open_question(page, *open).into(),
        Some(origin @ Origin::Rule(rule)) => {
            let citation = page.pack().rules[rule.at()].citations.first();
            Node::Many(vec![
                citation.map(|citation| quote(page, citation)).into(),
                el("p").class("plain").child(line::said(page, *origin)).into(),
            ])
        }
    }
}

/// What is said after the last question of a step.
fn debrief(page: Page, stage: &Stage) -> Option<El> {
    let words = stage.exercise.as_ref().filter(|_| stage.is_last())?.debrief.get(page.lang);
    (!words.is_empty()).then(|| el("p").class("show-debrief").child(words.to_owned()))
}

fn more(page: Page, stage: &Stage) -> El {
    let show = &page.desk.show;
    let more = button("btn btn-quiet")
        .hook("more")
        .set("aria-expanded", aria(stage.depth == Depth::All))
        .click(move || show.change(|stage| stage.depth = stage.depth.other()));
    more.child(page.ui.show.more)
}

/// Everything that decides, what it hangs on, what is missing, what is not decided; and the case itself, to go on with.
fn all(page: Page, case: &Case, verdict: &Verdict) -> Node {
    let Explanation { considered, .. } = &page.desk.policy.explain(case, verdict.cell);
    let of = Of { page, case, on_desk: false };
    let others = verdict.deciding.iter().skip(1).map(|origin| deciding(page, *origin));
    let lacking = verdict.deciding.is_empty();
    let staged = Staged { case: case.clone(), cell: verdict.cell };
    let open = button("btn").hook("on-table").click(move || page.ask_about(&staged));
    Node::Many(vec![
        many(others),
        hangs_on(of, considered, true).into(),
        fold(of, page.ui.lacking, Role::Fails, considered, lacking).into(),
        fold(of, page.ui.remarks, Role::Remark, considered, lacking).into(),
        undecided(page, verdict),
        open.child(page.ui.show.on_table).into(),
    ])
}
