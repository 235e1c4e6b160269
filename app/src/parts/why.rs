//! The reasons: the answer in one sentence, the words it rests on, what it hangs on, and what is not decided.

use super::assume::assumptions;
use super::between::between;
use super::conditions::conditions;
use super::fact::control;
use super::pill::pill;
use super::rules::{deciding, fold, open_question, tensions};
use super::today::today;
use crate::desk::basket::Basket;
use crate::desk::chosen::reach;
use crate::desk::offer;
use crate::figures::{Icon, IconMark};
use crate::i18n::fill;
use crate::page::Page;
use kaartwijzer_core::{Considered, Explanation, Origin, Outcome, Role, Verdict, say};
use leptos::prelude::*;

/// The pane of the reasons.
#[component]
pub fn WhyPane(page: Page) -> impl IntoView {
    let Page { desk, ui, .. } = page;
    view! {
        <section class="why-pane" id="why" tabindex="-1" aria-label=ui.why data-testid="why">
            <article class="why">
                {move || desk.explanation.with(|explanation| match explanation {
                    Some(explanation) => reasons(page, explanation),
                    None => nobody(page),
                })}
                <p class="limits">{ui.limits}</p>
            </article>
        </section>
    }
}

/// Where there is nobody or nothing to ask about.
fn nobody(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let (of_person, _) = reach(page.pack(), desk.chosen().question);
    let empty_table = of_person && desk.case().with(|case| case.participants.is_empty());
    view! { <p class="answer">{if empty_table { ui.nobody } else { ui.no_item }}</p> }.into_any()
}

fn reasons(page: Page, explanation: &Explanation) -> AnyView {
    let Explanation { verdict, considered } = explanation;
    let ui = page.ui;
    let lacking_first = verdict
        .deciding
        .iter()
        .all(|origin| matches!(origin, Origin::Open(_)));
    view! {
        {answer(page, verdict)}
        {verdict.deciding.iter().map(|origin| deciding(page, *origin)).collect_view()}
        {step(page, verdict)}
        {better(page)}
        {unknown(page, verdict)}
        {offers(page, verdict)}
        {page.desk.now.with(|now| now.as_ref().map(|now| today(page, now)))}
        {hangs_on(page, considered)}
        {fold(page, ui.maybe, Role::Undecided, considered, true)}
        {fold(page, ui.lacking, Role::Fails, considered, lacking_first)}
        {between(page)}
        {tensions(page, &verdict.deciding)}
        {fold(page, ui.overridden, Role::Overridden, considered, false)}
        {fold(page, ui.lifted, Role::Lifted, considered, false)}
        {fold(page, ui.remarks, Role::Remark, considered, false)}
        {undecided(page, verdict)}
        {fold(page, ui.other_day, Role::OtherDay, considered, false)}
    }
    .into_any()
}

fn answer(page: Page, verdict: &Verdict) -> AnyView {
    let Page { desk, ui, lang, .. } = page;
    let sentence = desk
        .case()
        .with(|case| say::answer(page.pack(), case, verdict, desk.today, lang));
    let shown = page.shown_verdict(verdict);
    let unsure = verdict.contestable.then(|| {
        view! { <span class="less-sure" data-testid="contestable"><IconMark icon=Icon::Query/>{ui.less_certain}</span> }
    });
    view! {
        <div class="answer-head">{pill(shown)}{unsure}</div>
        <p
            class="answer"
            role="status"
            data-testid="answer"
            data-outcome=shown.look.kind.id()
            data-assumed=!verdict.assumed.is_empty()
        >
            {sentence}
        </p>
    }
    .into_any()
}

/// Under a permission, how far it goes; else what to do next.
fn step(page: Page, verdict: &Verdict) -> AnyView {
    let text = say::next_step(page.pack(), verdict, page.lang);
    if verdict.outcome == Outcome::Permitted {
        return view! { <p class="only" data-testid="only">{text}</p> }.into_any();
    }
    view! { <p class="next-step" data-testid="step"><IconMark icon=Icon::Step/><span>{text}</span></p> }
        .into_any()
}

/// Papers are seen, knowledge is told: where question and item do not suit each other, the better question.
fn better(page: Page) -> Option<AnyView> {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    let at = desk.places().1?;
    let (_, of_item) = reach(page.pack(), desk.chosen().question);
    let basket = desk.case().with(|case| Basket::of(case, page.pack(), words, at));
    if !of_item || basket.suits(words, desk.chosen().question) {
        return None;
    }
    let question = basket.question(words);
    let name = page.say(page.pack().questions[question.at()].short);
    let hint = view! {
        <p><button type="button" class="btn btn-small" data-testid="better" on:click=move |_| desk.ask(question)>
            {fill(ui.better, &[name])}
        </button></p>
    };
    Some(hint.into_any())
}

/// What nobody knows and the answer hangs on, to be settled at once.
fn unknown(page: Page, verdict: &Verdict) -> Option<AnyView> {
    let Outcome::Depends(inputs) = &verdict.outcome else {
        return None;
    };
    let controls = inputs.iter().map(|input| {
        let name = page.desk.case().with(|case| {
            input
                .participant
                .and_then(|at| case.participants.get(at))
                .map(|person| person.name.clone())
        });
        view! { <p class="eyebrow">{name}</p>{control(page, "first", *input)} }
    });
    let part =
        view! { <section class="part"><h3>{page.ui.first_know}</h3>{controls.collect_view()}</section> };
    Some(part.into_any())
}

fn offers(page: Page, verdict: &Verdict) -> Option<AnyView> {
    let offers = page
        .desk
        .case()
        .with(|case| offer::offers(page.desk.policy, case, verdict.cell));
    assumptions(page, offers)
}

/// All conditions of the clauses that decide.
fn hangs_on(page: Page, considered: &[Considered]) -> Option<AnyView> {
    let deciding: Vec<&Considered> = considered
        .iter()
        .filter(|one| one.role == Role::Decides && matches!(one.origin, Origin::Rule(_)))
        .collect();
    let some = !deciding.is_empty();
    let trees = deciding.into_iter().map(|one| {
        let id = page.pack().origin_id(one.origin).to_owned();
        view! { <p class="code">{id}</p>{conditions(page, one)} }
    });
    let part = view! {
        <details class="part" open=true data-testid="conditions">
            <summary>{page.ui.conditions}</summary>
            {trees.collect_view()}
        </details>
    };
    some.then(|| part.into_any())
}

/// The open questions that concern the answer, in full; those that are the answer stand above.
fn undecided(page: Page, verdict: &Verdict) -> AnyView {
    let others = verdict
        .opens
        .iter()
        .filter(|open| !verdict.deciding.contains(&Origin::Open(**open)));
    others
        .map(|open| open_question(page, *open))
        .collect_view()
        .into_any()
}
