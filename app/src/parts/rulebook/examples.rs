//! The examples in which a rule or an open question bears on an answer: what the engine says of them, cell by cell.

use super::entry::system_link;
use super::line::codes;
use crate::browser::later;
use crate::examples::{self, Example};
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::pill::pill;
use crate::signals::{Get, RwSignal, Set};
use kaartwijzer_core::network::{self, Staged};
use kaartwijzer_core::order;
use kaartwijzer_core::relations::{self, Bearing};
use kaartwijzer_core::{Case, Cell, Opening, Origin, Role, SystemIx, say};

/// So many cells of an example, and so many examples, stand open; the others are folded.
const OPEN: usize = 3;

/// All examples. They are fetched, and the engine is run for each of them: they come a moment after the rest of the page.
pub fn examples(page: Page, origin: Origin) -> Node {
    let ready = RwSignal::new(None);
    examples::fetch(move |fetched| later::next(move || ready.set(Some(fetched))));
    live(move || match ready.get() {
        None => el("div").class("book-wait"),
        Some(true) => all(page, origin),
        Some(false) => el("p").class("note").hook("bearings").child(page.ui.not_fetched),
    })
}

fn all(page: Page, origin: Origin) -> El {
    let systems = relations::ties(page.pack(), origin).systems;
    let systems = systems.into_iter().filter_map(|system| in_system(page, origin, system));
    let found = examples::ALL.iter().filter_map(|example| one(page, origin, example)).chain(systems);
    let found: Vec<El> = found.collect();
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
    let case = examples::case(example, page.pack())?;
    let mut bearings = relations::bearings(page.desk.policy, &case, origin);
    if bearings.is_empty() {
        return None;
    }
    let opens = |cell: Cell| {
        let Cell { question, participant, item } = cell;
        case.open == Some(Opening { question, participant, item })
    };
    order::by(&mut bearings, |bearing| (bearing.role, !opens(bearing.cell)));
    let row = |bearing: &Bearing| {
        let cell = bearing.cell;
        let open = move || {
            if let Some(case) = examples::case(example, page.pack()) {
                page.ask_about(&Staged { case, cell });
            }
        };
        row(page, &case, bearing, Box::new(open)).hook(["bearing-", example.id].concat())
    };
    let rows = bearings.iter().map(row).collect();
    let day = el("span").class("note num").child(say::date(case.date, page.lang));
    let heading = el("h3").child(example.title(page.lang)).child(" ").child(day);
    let rows = folded(page, "ul", rows);
    Some(el("section").class("bearing").child(heading).children(rows).child(meets(page, &bearings)))
}

/// The questions that a system has ready, where it bears on their answer.
fn in_system(page: Page, origin: Origin, system: SystemIx) -> Option<El> {
    let samples = &page.pack().systems[system.at()].samples;
    let rows = samples.iter().filter_map(|sample| {
        let staged = network::sample(page.pack(), system, sample, page.lang);
        let bearings = relations::bearings(page.desk.policy, &staged.case, origin);
        let bearing = bearings.into_iter().find(|bearing| bearing.cell == staged.cell)?;
        let case = staged.case.clone();
        Some(row(page, &case, &bearing, Box::new(move || page.ask_about(&staged))))
    });
    let rows: Vec<El> = rows.collect();
    let heading = el("h3").child(system_link(page, system));
    (!rows.is_empty())
        .then(|| el("section").class("bearing").child(heading).children(folded(page, "ul", rows)))
}

/// A cell: the answer there, of whom and about what; pressing it opens the case on it.
fn row(page: Page, case: &Case, bearing: &Bearing, open: Box<dyn Fn()>) -> El {
    let answer = page.shown_of(case, &page.desk.policy.decide(case, bearing.cell));
    let role = (bearing.role != Role::Decides).then(|| say::role(bearing.role, page.lang));
    let press = button("bearing-cell")
        .set("title", page.ui.rules_page.open_cell)
        .click(open)
        .child(pill(answer))
        .child(el("span").class("bearing-what").child(what(page, case, bearing.cell)))
        .child(role.map(|role| el("span").class("note").child(role)));
    el("li").child(press)
}

/// "see · Noor · the line about leisure".
fn what(page: Page, case: &Case, cell: Cell) -> String {
    let person = cell.participant.and_then(|at| case.participants.get(at)).map(|person| person.name.as_str());
    let item = cell.item.and_then(|at| case.items.get(at)).map(|item| item.text.get(page.lang));
    let pack = page.pack();
    let audience = pack.audience().zip(case.audience_of(pack, cell.question));
    let audience = audience.map(|(fact, value)| page.value(fact, value));
    let question = page.say(pack.questions[cell.question.at()].short);
    let question = [Some(question), audience].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let pieces: Vec<&str> = [Some(question.as_str()), person, item].into_iter().flatten().collect();
    pieces.join(" · ")
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
