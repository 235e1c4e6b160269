//! What can be changed while it is shown: need-to-know and its kin at once, and whatever else would change the answer.

use crate::figures::{Icon, icon};
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::button::{aria, button};
use crate::training::show::{Stage, reset};
use kaartwijzer_core::{Case, Cell, FactIx, Input, Kind, Scope, Setting};

/// The id of what else can be changed.
const BOX: &str = "show-live-box";

/// Need-to-know at hand; the rest one press away.
pub fn live(page: Page, stage: &Stage, case: &Case, cell: Cell) -> El {
    let ui = page.ui.show;
    let (need, others): (Vec<Input>, Vec<Input>) =
        inputs(page, case, cell).into_iter().partition(|input| input.fact == page.desk.words.need);
    let chip = |input: Input| toggle(page, stage, case, input);
    let others: Vec<Input> =
        others.into_iter().filter(|input| counts(page, stage, case, cell, *input)).collect();
    let open = (!others.is_empty()).then(|| {
        let open = button("btn btn-small btn-quiet").hook("live-more").set("popovertarget", BOX);
        open.child(icon(Icon::Pen)).child(ui.live)
    });
    let others = el("aside")
        .class("show-box")
        .set("id", BOX)
        .set("popover", "auto")
        .child(el("h2").child(ui.live))
        .child(el("p").class("note").child(ui.live_note))
        .child(el("div").class("chips").children(others.into_iter().map(chip)));
    let back = button("btn btn-small")
        .hook("reset")
        .click(move || reset(page))
        .child(icon(Icon::Undo))
        .child(ui.reset);
    el("div")
        .class("show-live")
        .set("role", "group")
        .set("aria-label", ui.live)
        .children(need.into_iter().map(chip))
        .child(open)
        .child(others)
        .child((!stage.live.is_empty()).then_some(back))
}

/// All yes/no statements about those who are asked about, that anything hangs on.
fn inputs(page: Page, case: &Case, cell: Cell) -> Vec<Input> {
    let Cell { participant, item, .. } = cell;
    let facts = page.pack().facts.iter().enumerate();
    let wanted = facts.filter(|(at, fact)| {
        let ix = FactIx(*at as u16);
        fact.kind == Kind::YesNo && !fact.per_question && page.desk.policy.matters_in(case, ix)
    });
    wanted
        .filter_map(|(at, fact)| {
            let of = |participant, item| Input { fact: FactIx(at as u16), participant, item };
            match fact.scope {
                Scope::Case => Some(of(None, None)),
                Scope::Participant => participant.map(|person| of(Some(person), None)),
                Scope::Item => item.map(|item| of(None, Some(item))),
                Scope::Pair => participant.zip(item).map(|(person, item)| of(Some(person), Some(item))),
            }
        })
        .collect()
}

/// Whether it was changed, or would change the answer.
fn counts(page: Page, stage: &Stage, case: &Case, cell: Cell, input: Input) -> bool {
    let answer = |setting| {
        let mut other = case.clone();
        other.write(input, Some(setting));
        page.desk.policy.decide(&other, cell).outcome
    };
    stage.live.iter().any(|(changed, _)| *changed == input)
        || answer(other(case.value(page.pack(), input))) != page.desk.policy.decide(case, cell).outcome
}

const fn other(setting: Setting) -> Setting {
    match setting {
        Setting::YES => Setting::NO,
        _ => Setting::YES,
    }
}

/// One statement; a press says the other.
fn toggle(page: Page, stage: &Stage, case: &Case, input: Input) -> El {
    let setting = case.value(page.pack(), input);
    let own = stage.asked().zip(stage.exercise.as_ref());
    let own = own.map_or(setting, |(ask, exercise)| ask.case(&exercise.case).value(page.pack(), input));
    let mark = match setting {
        Setting::Unknown => Icon::Query,
        Setting::NO => Icon::Cross,
        Setting::Is(_) => Icon::Check,
    };
    let fact = &page.pack().facts[input.fact.at()];
    let show = &page.desk.show;
    button("chip")
        .hook(["live-", &fact.id].concat())
        .class_if("is-changed", setting != own)
        .set("aria-pressed", aria(setting == Setting::YES))
        .click(move || show.change(|stage| stage.write(input, other(setting), own)))
        .child(icon(mark))
        .child([page.say(fact.label), ": ", page.setting(input.fact, setting)].concat())
}
