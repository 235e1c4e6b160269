//! What is asked: one sentence, and behind "change something" the question, the day, the place and the assumptions.

use super::fact::control;
use super::today::go;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, IconMark};
use crate::page::{Page, of_case};
use crate::parts::button::word_button;
use crate::vocabulary::CLOCK;
use kaartwijzer_core::{Date, QuestionIx, say};
use leptos::prelude::*;

/// No year before this one is taken from the keyboard: whoever types 2018 passes 2, 20 and 201.
const FIRST_YEAR: u16 = 1900;

/// The question with its selectors.
#[component]
pub fn Ask(page: Page) -> impl IntoView {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    view! {
        <details class="ask" data-testid="ask" prop:open=desk.unfolded>
            <summary data-testid="change" on:click=move |event| {
                event.prevent_default();
                desk.unfolded.update(|open| *open = !*open);
            }>
                <span class="ask-line">{move || sentence(page)}</span>
                <span class="ask-values">{move || setting(page)}</span>
                <span class="btn btn-small ask-change">{ui.change}<IconMark icon=Icon::Chevron/></span>
            </summary>
            <div class="ask-fields">
                {question(page)}
                {move || audience(page)}
                {date(page)}
                <button type="button" class="btn" data-testid="today" on:click=move |_| go(page)>{ui.today}</button>
                {control(page, "ask", of_case(words.forum))}
                {control(page, "ask", of_case(words.community))}
                {word_button(Icon::Pen, ui.meeting, "meeting", move || desk.sheet.set(Some(Sheet::Setting)))}
            </div>
        </details>
    }
}

/// The question in full; without a seat or an item, in a word.
fn sentence(page: Page) -> String {
    let Page { desk, lang, .. } = page;
    match desk.cell.get() {
        Some(cell) => desk.case().with(|case| say::ask(page.pack(), case, cell, lang)),
        None => page
            .say(page.pack().questions[desk.chosen().question.at()].short)
            .to_owned(),
    }
}

/// When and where it is asked.
fn setting(page: Page) -> AnyView {
    let Page { desk, lang, .. } = page;
    let day = desk.case().with(|case| case.date);
    let place = [desk.words.forum, desk.words.community].map(|fact| {
        view! { <span class="ask-value">{page.setting(fact, page.read(of_case(fact)))}</span>" " }
    });
    view! {
        <span class="ask-value num" data-testid="day">{say::date(day, lang)}</span>
        " "
        <span class="note" data-testid="period">{period(page, day)}</span>
        " "
        {place.into_iter().collect_view()}
    }
    .into_any()
}

/// The legal period of a day, by name.
fn period(page: Page, day: Date) -> &'static str {
    page.pack()
        .period(CLOCK, day)
        .map_or(page.ui.no_period, |period| page.say(period.label))
}

/// The questions, the first four first.
fn question(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let option = |at: usize| {
        let question = QuestionIx(at as u16);
        let short = page.say(page.pack().questions[at].short);
        let selected = move || desk.chosen().question == question;
        view! { <option value=at.to_string() prop:selected=selected>{short}</option> }
    };
    let (first, more): (Vec<usize>, Vec<usize>) =
        (0..page.pack().questions.len()).partition(|at| page.pack().questions[*at].primary);
    let ask = move |event| {
        if let Ok(at) = event_target_value(&event).parse() {
            desk.ask(QuestionIx(at));
        }
    };
    view! {
        <div class="field">
            <label for="ask-question">{ui.question}</label>
            <select id="ask-question" data-testid="question" on:change=ask>
                {first.into_iter().map(option).collect_view()}
                <optgroup label=ui.more_questions>{more.into_iter().map(option).collect_view()}</optgroup>
            </select>
        </div>
    }
    .into_any()
}

/// To whom, where the question asks it.
fn audience(page: Page) -> Option<AnyView> {
    let desk = page.desk;
    let question = desk.chosen().question;
    let fact = page.pack().audience()?;
    let now = desk.case().with(|case| case.audience_of(page.pack(), question))?;
    let options = page.pack().facts[fact.at()].kind.values().iter().enumerate().map(|(at, value)| {
        view! { <option value=at.to_string() prop:selected=at == usize::from(now)>{page.say(value.label)}</option> }
    });
    let change = move |event| {
        if let Ok(value) = event_target_value(&event).parse() {
            desk.edit(|case| {
                case.audience.insert(question, value);
            });
        }
    };
    let field = view! {
        <div class="field">
            <label for="ask-audience">{page.fact(fact)}</label>
            <select id="ask-audience" data-testid="audience" on:change=change>{options.collect_view()}</select>
        </div>
    };
    Some(field.into_any())
}

fn date(page: Page) -> AnyView {
    let Page { desk, ui, .. } = page;
    let change = move |event| {
        if let Ok(day) = event_target_value(&event).parse::<Date>()
            && day.year() >= FIRST_YEAR
        {
            desk.turn(day);
        }
    };
    view! {
        <div class="field">
            <label for="ask-date">{ui.date}</label>
            <input
                id="ask-date"
                type="date"
                data-testid="date"
                prop:value=move || desk.case().with(|case| case.date.to_string())
                on:input=change
            />
            <span class="note">{move || period(page, desk.case().with(|case| case.date))}</span>
        </div>
    }
    .into_any()
}
