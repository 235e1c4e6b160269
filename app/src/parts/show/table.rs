//! What the group answered, question by question; to be saved, or wiped.

use crate::browser::{file, focus};
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::typed::{Field, text};
use crate::route::Route;
use crate::training::show::{Stage, name_group, wipe};
use kaartwijzer_core::json::pretty;
use kaartwijzer_core::say::{self, Family};
use kaartwijzer_training::Results;
use kaartwijzer_training::results::{Answered, Heads, Who, to_csv, to_json, to_xapi, word};
use std::rc::Rc;

/// The last screen.
pub fn table(page: Page, stage: &Stage, first: &Route) -> El {
    let ui = page.ui.show;
    let results = &stage.results;
    let again = el("a").class("btn").set("href", first.to_string()).hook("again").child(ui.again);
    let section = el("section").class("show-table").child(el("h1").child(ui.table));
    if results.answers.is_empty() {
        let nothing = el("p").class("show-intro").hook("no-hands").child(ui.no_hands);
        return section.child(nothing).child(el("div").class("btn-row").child(again));
    }
    section
        .child(el("p").class("show-intro").child(ui.table_note))
        .child(el("div").class("grid-wrap").set("tabindex", "0").child(grid(page, results)))
        .child(name(page, results))
        .child(results_files(page, results))
        .child(el("div").class("btn-row").child(again).child(wiping(page, stage)))
}

fn grid(page: Page, results: &Results) -> El {
    let ui = page.ui.show;
    let head = |word: String| el("th").set("scope", "col").child(word);
    let families =
        Family::ALL.map(|family| head(say::family_word(family, page.lang).to_owned()).class("num"));
    let heads = el("tr")
        .child(head(ui.question.to_owned()))
        .children(families)
        .child(head(ui.answer.to_owned()))
        .child(head(ui.as_answer.to_owned()));
    let rows = results.answers.iter().map(|one| row(page, one));
    el("table")
        .class("grid")
        .hook("answers")
        .child(el("thead").child(heads))
        .child(el("tbody").children(rows))
}

fn row(page: Page, one: &Answered) -> El {
    let ui = page.ui.show;
    let answer = say::family(one.answer);
    let hands = Family::ALL.map(|family| {
        let cell = el("td").class("num").class_if("is-answer", family == answer);
        cell.child(one.said.hands()[family as usize].to_string())
    });
    let live = one.live.then(|| el("span").class("note").child(ui.live_changed));
    let answered = el("td").child(word(one.answer, page.lang)).child(live);
    let share = fill(ui.of_table, &[&one.right().to_string(), &one.said.count().to_string()]);
    el("tr")
        .hook(["row-", &one.place].concat())
        .child(el("th").set("scope", "row").child(one.asked.clone()))
        .children(hands)
        .child(answered)
        .child(el("td").class("num").child(share))
}

fn name(page: Page, results: &Results) -> Node {
    let ui = page.ui.show;
    let (Who::Group(word) | Who::Learner(word)) = &results.who;
    let field = Field { tag: "input", id: "group-name", label: ui.group, value: word.clone() };
    let field = text(page, field, move |text| name_group(page, text));
    many([el("div").class("show-name").child(field).child(el("p").class("note").child(ui.group_note))])
}

fn results_files(page: Page, results: &Results) -> El {
    let results = results.clone();
    let all: Rc<dyn Fn() -> Results> = Rc::new(move || results.clone());
    files(page, &all)
}

/// The three forms in which results are saved; they are put together when one is asked for.
pub fn files(page: Page, results: &Rc<dyn Fn() -> Results>) -> El {
    let ui = page.ui.show;
    let save = |at: usize, hook, end: &'static str, text: fn(Page, &Results) -> String| {
        let results = Rc::clone(results);
        let name = [ui.file_name, "-", &page.desk.today.to_string(), end].concat();
        let press = move || file::save(&name, &text(page, &results()));
        button("btn").hook(hook).click(press).child(ui.file_names[at])
    };
    el("div")
        .class("btn-row")
        .set("role", "group")
        .set("aria-label", ui.files)
        .child(el("h2").child(ui.files))
        .child(save(0, "save-json", ".json", |_, results| pretty(&to_json(results))))
        .child(save(1, "save-csv", ".csv", csv))
        .child(save(2, "save-xapi", "-xapi.json", |page, results| pretty(&to_xapi(results, page.lang))))
}

/// The results for a spreadsheet, in the words of the page.
fn csv(page: Page, results: &Results) -> String {
    let ui = page.ui.show;
    let heads = Heads {
        whose: ui.heads,
        hands: ui.head_hands,
        guess: ui.head_guess,
        sure: ui.sure,
        answer: ui.head_answer,
        yes_no: [page.ui.yes, page.ui.no],
    };
    to_csv(results, &heads, page.lang)
}

/// Wipes the answers, after asking once.
fn wiping(page: Page, stage: &Stage) -> Node {
    let (ui, show) = (page.ui.show, &page.desk.show);
    // The keyboard goes to what stands there then.
    let asks = move |asks: bool| {
        show.change(|stage| stage.wiping = asks);
        focus::soon(if asks { "wipe-no" } else { "wipe" }.to_owned());
    };
    if !stage.wiping {
        let wipe =
            button("btn btn-quiet btn-danger").set("id", "wipe").hook("wipe").click(move || asks(true));
        return wipe.child(ui.wipe).into();
    }
    let yes = button("btn btn-danger").hook("wipe-yes").click(move || wipe(page));
    let yes = yes.child(ui.wipe_yes);
    let no = button("btn").set("id", "wipe-no").hook("wipe-no").click(move || asks(false)).child(ui.wipe_no);
    Node::Many(vec![el("span").set("role", "alert").child(ui.wipe_sure).into(), yes.into(), no.into()])
}
