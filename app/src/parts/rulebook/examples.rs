//! The examples in which a rule or an open question bears on an answer: what the engine says of them, cell by cell.

use super::line::codes;
use crate::browser::later;
use crate::examples::{self, Example};
use crate::figures::Look;
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::pill::{Shown, pill};
use kaartwijzer_core::network::Staged;
use kaartwijzer_core::relations::{self, Bearing};
use kaartwijzer_core::{Case, Cell, Opening, Origin, Role, say};
use leptos::prelude::{Get, RwSignal, Set};

/// So many cells of an example, and so many examples, stand open; the others are folded.
const OPEN: usize = 3;

/// All examples. The engine is run for each of them, so they come a moment after the rest of the page.
pub fn examples(page: Page, origin: Origin) -> Node {
    let ready = RwSignal::new(false);
    later::next(move || ready.set(true));
    live(move || if ready.get() { all(page, origin) } else { el("div").class("book-wait") })
}

fn all(page: Page, origin: Origin) -> El {
    let found: Vec<El> = examples::ALL.iter().filter_map(|example| one(page, origin, example)).collect();
    let none = found.is_empty().then(|| el("p").class("note").child(page.ui.rules_page.no_example));
    el("div").class("bearings").hook("bearings").child(none).children(folded(page, "div", found))
}

/// The first few; the rest behind a fold.
fn folded(page: Page, list: &'static str, mut all: Vec<El>) -> [Node; 2] {
    let rest = all.split_off(all.len().min(OPEN));
    let more = (!rest.is_empty()).then(|| {
        let words = fill(page.ui.rules_page.more, &[&rest.len().to_string()]);
        let summary = el("summary").class("fold note").child(words);
        el("details").class("deeper").child(summary).child(el(list).children(rest))
    });
    [el(list).children(all).into(), more.into()]
}

/// One example, if it comes by. What decides comes first, and of that the cell the example opens on.
fn one(page: Page, origin: Origin, example: &'static Example) -> Option<El> {
    let case = example.case(page.pack())?;
    let mut bearings = relations::bearings(page.desk.policy, &case, origin);
    if bearings.is_empty() {
        return None;
    }
    let opens = |cell: Cell| {
        let Cell { question, participant, item } = cell;
        case.open == Some(Opening { question, participant, item })
    };
    bearings.sort_by_key(|bearing| (bearing.role, !opens(bearing.cell)));
    let rows = bearings.iter().map(|bearing| row(page, example, &case, bearing)).collect();
    let day = el("span").class("note num").child(say::date(case.date, page.lang));
    let heading = el("h3").child(example.title(page.lang)).child(" ").child(day);
    let rows = folded(page, "ul", rows);
    Some(el("section").class("bearing").child(heading).children(rows).child(meets(page, &bearings)))
}

/// A cell: the answer there, of whom and about what; pressing it opens the example on it.
fn row(page: Page, example: &'static Example, case: &Case, bearing: &Bearing) -> El {
    let cell = bearing.cell;
    let role = (bearing.role != Role::Decides).then(|| say::role(bearing.role, page.lang));
    let open = move || {
        if let Some(case) = example.case(page.pack()) {
            page.ask_about(&Staged { case, cell });
        }
    };
    let press = button("bearing-cell")
        .set("title", page.ui.rules_page.open_cell)
        .hook(["bearing-", example.id].concat())
        .click(open)
        .child(pill(shown(page, case, cell)))
        .child(el("span").class("bearing-what").child(what(page, case, cell)))
        .child(role.map(|role| el("span").class("note").child(role)));
    el("li").child(press)
}

/// "Noor · the line about leisure · see".
fn what(page: Page, case: &Case, cell: Cell) -> String {
    let person = cell.participant.and_then(|at| case.participants.get(at)).map(|person| person.name.as_str());
    let item = cell.item.and_then(|at| case.items.get(at)).map(|item| item.text.get(page.lang));
    let question = page.say(page.pack().questions[cell.question.at()].short);
    let pieces: Vec<&str> = [Some(question), person, item].into_iter().flatten().collect();
    pieces.join(" · ")
}

/// How the answer of a cell looks.
fn shown(page: Page, case: &Case, cell: Cell) -> Shown {
    let verdict = page.desk.policy.decide(case, cell);
    let (kind, own) = (verdict.outcome.kind(), say::own(page.pack(), case, &verdict));
    let open_edge = verdict.contestable || !verdict.assumed.is_empty();
    let look = Look { kind, own, open_edge, seeing: cell.question == page.desk.words.see };
    Shown { look, word: say::badge(kind, own, case.date < page.desk.today, page.lang) }
}

/// What stands beside it in an example: what it goes before, what it yields to, what decides with it.
fn meets(page: Page, bearings: &[Bearing]) -> Option<El> {
    let [with, before, after, lifted] = page.ui.rules_page.meets;
    let mut met: [(&str, Vec<Origin>); 4] = [with, before, after, lifted].map(|word| (word, Vec::new()));
    for bearing in bearings {
        for (origin, role) in &bearing.beside {
            let at = match (bearing.role, role) {
                (Role::Decides, Role::Decides) => 0,
                (Role::Decides, Role::Overridden) => 1,
                (Role::Overridden, Role::Decides) => 2,
                (Role::Decides, Role::Lifted) => 3,
                _ => continue,
            };
            if !met[at].1.contains(origin) {
                met[at].1.push(*origin);
            }
        }
    }
    let met: Vec<Node> = met
        .into_iter()
        .filter(|(_, origins)| !origins.is_empty())
        .map(|(word, origins)| el("li").child(word).child(" ").child(codes(page, origins)).into())
        .collect();
    (!met.is_empty()).then(|| el("ul").class("meets note").children(met))
}
