//! What is asked: one sentence, and behind "change something" the question, the day, the place and the assumptions.

use super::button::{button, word_button};
use super::fact::control;
use super::today::go;
use crate::browser::field::event_value;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el, live, many};
use crate::page::{Page, of_case};
use crate::signals::{Get, Set, Update};
use crate::vocabulary::{CLOCK, FIRST_YEAR};
use kaartwijzer_core::{Date, QuestionIx, say};

/// The question with its selectors.
pub fn ask(page: Page) -> Node {
    live(move || frame(page))
}

fn frame(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let change = el("span").class("btn btn-small ask-change").child(ui.change).child(icon(Icon::Chevron));
    let summary = el("summary")
        .hook("change")
        .on("click", move |event| {
            event.prevent_default();
            desk.unfolded.update(|open| *open = !*open);
        })
        .child(el("span").class("ask-line").child(sentence(page)))
        .child(el("span").class("ask-values").child(setting(page)))
        .child(change);
    el("details")
        .class("ask")
        .hook("ask")
        .prop("open", desk.unfolded.get())
        .child(summary)
        .child(fields(page))
}

fn fields(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let words = desk.words;
    el("div")
        .class("ask-fields")
        .child(question(page))
        .child(audience(page))
        .child(date(page))
        .child(button("btn").hook("today").click(move || go(page)).child(ui.today))
        .child(control(page, "ask", of_case(words.forum)))
        .child(control(page, "ask", of_case(words.community)))
        .child(
            word_button(Icon::Pen, ui.meeting, "meeting").click(move || desk.sheet.set(Some(Sheet::Setting))),
        )
}

/// The question in full; without a seat or an item, in a word.
fn sentence(page: Page) -> String {
    let Page { desk, lang, .. } = page;
    match desk.cell.get() {
        Some(cell) => page.case(|case| say::ask(page.pack(), case, cell, lang)),
        None => page.say(page.pack().questions[desk.question().at()].short).to_owned(),
    }
}

/// When and where it is asked.
fn setting(page: Page) -> Node {
    let Page { desk, lang, .. } = page;
    let day = page.case(|case| case.date);
    let place = [desk.words.forum, desk.words.community].map(|fact| {
        let value = el("span").class("ask-value").child(page.setting(fact, page.read(of_case(fact))));
        Node::Many(vec![" ".into(), value.into()])
    });
    Node::Many(vec![
        el("span").class("ask-value num").hook("day").child(say::date(day, lang)).into(),
        " ".into(),
        el("span").class("note").hook("period").child(period(page, day)).into(),
        many(place),
    ])
}

/// The legal period of a day, by name.
pub fn period(page: Page, day: Date) -> &'static str {
    page.pack().period(CLOCK, day).map_or(page.ui.no_period, |period| page.say(period.label))
}

/// The questions that are asked in such a setting, the first four first.
fn question(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let chosen = desk.question();
    let option = |at: usize| {
        let short = page.say(page.pack().questions[at].short);
        el("option").set("value", at.to_string()).prop("selected", usize::from(chosen.0) == at).child(short)
    };
    let asked = |at: &usize| {
        let question = QuestionIx(*at as u16);
        question == chosen || page.case(|case| desk.policy.is_asked_in(case, question))
    };
    let all = (0..page.pack().questions.len()).filter(asked);
    let (first, more): (Vec<usize>, Vec<usize>) = all.partition(|at| page.pack().questions[*at].primary);
    let list = el("select")
        .set("id", "ask-question")
        .hook("question")
        .on("change", move |event| {
            if let Ok(at) = event_value(&event).parse() {
                desk.ask(QuestionIx(at));
            }
        })
        .children(first.into_iter().map(option))
        .child(el("optgroup").set("label", ui.more_questions).children(more.into_iter().map(option)));
    field("ask-question", ui.question, list)
}

/// To whom, where the question leaves a choice.
fn audience(page: Page) -> Option<El> {
    let desk = page.desk;
    let question = desk.question();
    let fact = page.pack().audience()?;
    let now = page.case(|case| case.audience_of(page.pack(), question))?;
    let sensible = &page.pack().questions[question.at()].audiences;
    if let [only] = sensible[..]
        && only == now
    {
        return None;
    }
    let values = page.pack().facts[fact.at()].kind.values().iter().enumerate();
    let values = values
        .filter(|(at, _)| sensible.is_empty() || *at == usize::from(now) || sensible.contains(&(*at as u8)));
    let options = values.map(|(at, value)| {
        let option = el("option").set("value", at.to_string()).prop("selected", at == usize::from(now));
        option.child(page.say(value.label))
    });
    let list = el("select").set("id", "ask-audience").hook("audience").on("change", move |event| {
        if let Ok(value) = event_value(&event).parse() {
            desk.edit(|case| {
                case.audience.insert(question, value);
            });
        }
    });
    Some(field("ask-audience", page.fact(fact), list.children(options)))
}

/// Where the day of the case is typed.
pub fn day_input(page: Page) -> El {
    let desk = page.desk;
    let day = page.case(|case| case.date);
    el("input").set("type", "date").prop("value", day.to_string()).on("input", move |event| {
        if let Ok(day) = event_value(&event).parse::<Date>()
            && day.year() >= FIRST_YEAR
        {
            desk.turn(day);
        }
    })
}

fn date(page: Page) -> El {
    let ui = page.ui;
    let day = page.case(|case| case.date);
    field("ask-date", ui.date, day_input(page).set("id", "ask-date").hook("date"))
        .child(el("span").class("note").child(period(page, day)))
}

fn field(id: &'static str, label: &'static str, control: El) -> El {
    el("div").class("field").child(el("label").set("for", id).child(label)).child(control)
}
