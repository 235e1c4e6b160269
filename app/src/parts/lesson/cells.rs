//! All that can be asked about a case, question by question: every cell is a button that asks it, with what the texts answer.

use super::super::button::{aria, button};
use super::look;
use super::step::change_step;
use crate::browser::field::event_value;
use crate::figures::outcome_mark;
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::grid::arrows;
use crate::training::shelf::{Look, toggle};
use kaartwijzer_core::{Case, Cell, Matrix, QuestionIx};
use kaartwijzer_training::lesson::{MOST_ASKS, Step, What};
use kaartwijzer_training::{Ask, Lesson};

/// The choice of a question, and its cells.
pub fn cells(page: Page, lesson: &Lesson, step: &Step, (case, asks): (&Case, &[Ask]), seen: &Look) -> El {
    let ui = &page.ui.lessons;
    el("section")
        .class("to-choose")
        .child(el("h3").child(ui.what))
        .child(questions(page, case, asks, seen.question))
        .child(el("p").class("note").child(ui.what_help))
        .child(grid(page, lesson, step, (case, asks), seen.question))
}

fn questions(page: Page, case: &Case, asks: &[Ask], chosen: QuestionIx) -> El {
    let pack = page.pack();
    let asked_of = |question| asks.iter().filter(|ask| ask.cell.question == question).count();
    let all = (0..pack.questions.len()).map(|at| QuestionIx(at as u16));
    let options = all
        .filter(|question| {
            *question == chosen || asked_of(*question) > 0 || page.desk.policy.is_asked_in(case, *question)
        })
        .map(|question| {
            let short = page.say(pack.questions[question.at()].short);
            let name = match asked_of(question) {
                0 => short.to_owned(),
                count => [short, " (", &count.to_string(), ")"].concat(),
            };
            el("option").set("value", question.0.to_string()).prop("selected", question == chosen).child(name)
        });
    let list = el("select")
        .set("id", "lesson-question")
        .hook("lesson-question")
        .on("change", move |event| {
            if let Ok(at) = event_value(&event).parse() {
                look(page, |look| look.question = QuestionIx(at));
            }
        })
        .children(options);
    let label = el("label").set("for", "lesson-question").child(page.ui.question);
    el("div").class("field").child(label).child(list)
}

fn grid(page: Page, lesson: &Lesson, step: &Step, (case, asks): (&Case, &[Ask]), question: QuestionIx) -> El {
    let matrix = page.desk.policy.matrix(case, question);
    let range = page.pack().questions[question.at()].range;
    let places = |there: bool, count: usize| -> Vec<Option<usize>> {
        if there { (0..count).map(Some).collect() } else { vec![None] }
    };
    let rows = places(range.has_participant(), case.participants.len());
    let columns = places(range.has_item(), case.items.len());
    let size = (rows.len(), columns.len());
    let person = |at: &Option<usize>| at.map_or("", |at| case.participants[at].name.as_str()).to_owned();
    let item = |at: &Option<usize>| at.map_or("", |at| case.items[at].text.get(page.lang)).to_owned();
    let heads = columns.iter().map(|at| el("th").set("scope", "col").child(item(at)));
    let body = rows.iter().enumerate().map(|(row, of)| {
        let cells = columns.iter().enumerate().map(|(column, about)| {
            let cell = Cell { question, participant: *of, item: *about };
            square(page, lesson, step, (case, asks), &matrix, cell, (row, column), size)
        });
        el("tr").child(el("th").set("scope", "row").child(person(of))).children(cells)
    });
    let table = el("table")
        .class("grid")
        .hook("lesson-grid")
        .child(el("thead").child(el("tr").child(el("td")).children(heads)))
        .child(el("tbody").children(body));
    el("div").class("grid-wrap").child(table)
}

#[expect(clippy::too_many_arguments, reason = "a cell stands in a place of a table of a step of a lesson")]
fn square(
    page: Page,
    lesson: &Lesson,
    step: &Step,
    (case, asks): (&Case, &[Ask]),
    matrix: &Matrix,
    cell: Cell,
    place: (usize, usize),
    size: (usize, usize),
) -> El {
    let Some(mark) = matrix.mark(cell.participant, cell.item) else { return el("td") };
    let shown = page.shown_mark(case, cell.question, mark);
    let ask = Ask { cell, twist: None };
    let asked = asks.contains(&ask);
    // The last question stays, and there is an end to how many there can be.
    let stuck = if asked { asks.len() == 1 } else { asks.len() >= MOST_ASKS };
    let (lesson, id) = (lesson.id.clone(), step.id.clone());
    let press = move || {
        if !stuck {
            change_step(page, &lesson, &id, &|step| {
                if let What::Case(_, asks) = &mut step.what {
                    toggle(asks, ask);
                }
            });
        }
    };
    let button = button("cell")
        .set("id", dom_id(place))
        .hook("lesson-cell")
        .set("data-outcome", shown.look.kind.id())
        .set("data-open", shown.look.open_edge)
        .set("aria-pressed", aria(asked))
        .set("aria-disabled", stuck.then_some("true"))
        .set("title", (stuck && asked).then_some(page.ui.lessons.last_ask))
        .click(press)
        .on("keydown", arrows(place, size, dom_id))
        .child(outcome_mark(shown.look))
        .child(el("span").child(shown.word));
    el("td").child(button)
}

fn dom_id((row, column): (usize, usize)) -> String {
    ["ask-", &row.to_string(), "-", &column.to_string()].concat()
}
