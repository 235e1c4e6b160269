//! The case on paper: A4, in the language of the page. What is printed is exactly what lies here as sheets.

use crate::app::MAIN;
use crate::browser::field::event_value;
use crate::browser::print;
use crate::desk::list::{self, List};
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::button::{button, word_button};
use crate::parts::foot::{danger, fixed_lines};
use crate::parts::paper::answers::answers;
use crate::parts::paper::card::card;
use crate::parts::paper::front::{front, places, table};
use crate::parts::paper::grid::grid;
use crate::parts::paper::reasons::{beside, reasons};
use crate::parts::paper::receipt::{receipt, save};
use crate::parts::sheet::sheet;
use crate::parts::toast::toasts;
use crate::parts::why::no_cell;
use crate::route::Route;
use crate::signals::{Get, RwSignal, Set};

/// The sheets as they will be printed, under a bar.
pub fn paper(page: Page) -> Node {
    let all = RwSignal::new(true);
    let main = el("main").class("paper-page").set("id", MAIN).set("tabindex", "-1");
    Node::Many(vec![
        main.child(live(move || bar(page, all))).child(live(move || leaves(page, all.get()))).into(),
        el("footer").class("tray").child(fixed_lines(page)).into(),
        sheet(page).into(),
        toasts(page).into(),
    ])
}

/// What can be done with the sheets, and what of the case they tell.
fn bar(page: Page, all: RwSignal<bool>) -> El {
    let ui = page.ui;
    let back = el("a")
        .class("btn btn-small back")
        .set("href", Route::Workbench.to_string())
        .hook("back")
        .child(icon(Icon::Step))
        .child(ui.rules_page.to_table);
    let print = button("btn btn-main")
        .hook("print")
        .click(print::print)
        .child(icon(Icon::Print))
        .child(ui.paper.print);
    let save = word_button(Icon::Folder, ui.paper.save, "save-receipt").click(move || save(page));
    el("div")
        .class("paper-bar")
        .child(el("h1").child(ui.paper.heading))
        .child(el("p").class("note").child(ui.paper.lede))
        .child(el("div").class("paper-choices").child(of_whom(page, all)).child(of_what(page)))
        .child(el("div").class("btn-row").child(back).child(save).child(print))
}

/// Reasons for everybody, or for one participant.
fn of_whom(page: Page, all: RwSignal<bool>) -> Option<El> {
    let ui = page.ui.paper;
    let chosen = page.desk.places().0.filter(|_| page.desk.reach().0)?;
    let everybody = all.get();
    let first = el("option").set("value", "").prop("selected", everybody).child(ui.everybody);
    let others = options(page, List::People, Some(chosen).filter(|_| !everybody), ui.only);
    let choose = move |value: String| {
        all.set(value.is_empty());
        if let Ok(at) = value.parse() {
            page.desk.choose(List::People, at);
        }
    };
    Some(select("paper-whom", ui.reasons, el("select").child(first).children(others), choose))
}

/// The item that the drawing of the table is about.
fn of_what(page: Page) -> Option<El> {
    let chosen = page.desk.places().1.filter(|_| page.desk.reach().1)?;
    let options = options(page, List::Items, Some(chosen), "{1}");
    let choose = move |value: String| {
        if let Ok(at) = value.parse() {
            page.desk.choose(List::Items, at);
        }
    };
    Some(select("paper-what", page.ui.paper.drawing, el("select").children(options), choose))
}

fn options(page: Page, list: List, chosen: Option<usize>, template: &'static str) -> Vec<El> {
    let option = |at: usize| {
        let name = page.case(|case| list::name(case, list, at, page.lang).to_owned());
        el("option")
            .set("value", at.to_string())
            .prop("selected", chosen == Some(at))
            .child(fill(template, &[&name]))
    };
    (0..page.case(|case| list::len(case, list))).map(option).collect()
}

fn select(id: &'static str, label: &'static str, select: El, choose: impl Fn(String) + 'static) -> El {
    let select = select.set("id", id).hook(id).on("change", move |event| choose(event_value(&event)));
    el("div").class("field").child(el("label").set("for", id).child(label)).child(select)
}

/// The sheets: the case; the answers and why; how to check them.
fn leaves(page: Page, all: bool) -> El {
    let Page { desk, ui, .. } = page;
    let places = places(page);
    let only = desk.places().0.filter(|_| !all && desk.reach().0);
    let answers = page.case(|case| answers(desk.policy, case, desk.question(), only));
    let leaf = || el("section").class("leaf").set("data-watermark", ui.watermark);
    let heading = |word: &'static str| el("h3").child(word);
    let nothing = answers.is_empty().then(|| el("p").child(no_cell(page)));
    let first = leaf().child(front(page)).child(card(page, &places)).child(table(page));
    let second = leaf()
        .child(heading(ui.all_answers))
        .child(nothing)
        .child(grid(page, &places))
        .child(heading(ui.why))
        .child(reasons(page, &answers, &places));
    let third = leaf()
        .child(beside(page, &answers))
        .child(el("div").class("leaf-limits").child(danger(page)).child(el("p").child(ui.limits)))
        .child(receipt(page));
    el("div")
        .class("leaves")
        .hook("leaves")
        .set("data-watermark", ui.watermark)
        .child(first)
        .child(second)
        .child(third)
}
