//! What would change the answer: the answers one could reach, the smallest sets of changes that lead there by who brings
//! them about, and where none does, what stands in the way. Then the same in other cases and on other days.

mod apart;
mod barred;
mod goal;
pub mod tree;
mod ways;
mod years;

pub use apart::other_cases;
pub use years::over_the_years;

use super::button::{aria, button};
use super::pill::{Shown, pill};
use crate::browser::focus;
use crate::figures::{Icon, Look, icon};
use crate::i18n::count::Count;
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::signals::{Get, RwSignal, Set, Update, With, WithUntracked};
use goal::{Goal, Goals};
use kaartwijzer_core::{Case, Cell, Outcome, OutcomeKind, say};

/// What somebody looks at here. It outlives a redraw, and is about one answer of one cell.
#[derive(Clone, Copy, Default)]
pub struct Aim {
    picked: RwSignal<Option<Picked>>,
    tried: RwSignal<Option<Tried>>,
    /// Other cases are unfolded.
    apart: RwSignal<bool>,
    /// Other days are.
    years: RwSignal<bool>,
}

/// The goal somebody chose, and how much of it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Picked {
    cell: Cell,
    now: Outcome,
    goal: Option<Goal>,
    far: bool,
    all: bool,
}

/// What was tried out last: the case it led to, which answers it flipped, and from where.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Tried {
    after: Case,
    flipped: String,
    from: String,
}

/// The id by which the keyboard finds the heading.
const HEADING: &str = "whatif";
/// The id of what takes a try back.
const UNDO: &str = "whatif-undo";

/// No more people are named in one line.
const FEW_NAMES: usize = 4;

/// What would change the answer.
pub fn what_if(page: Page, aim: Aim) -> Option<El> {
    let Page { desk, ui, .. } = page;
    let words = &ui.whatif;
    let cell = desk.cell.get()?;
    let now = desk.explanation.with(|all| all.as_ref().map(|all| all.verdict.outcome.clone()))?;
    let goals =
        desk.leads.with(|leads| goal::goals(now.kind(), leads, &goal::kinds(page.pack(), cell.question)));
    let picked = aim.picked.get().filter(|picked| picked.cell == cell && picked.now == now);
    let picked = picked.unwrap_or(Picked { cell, now, goal: None, far: false, all: false });
    let goal = picked.goal.clone().or_else(|| goals.first.clone());
    let heading = el("h3").set("id", HEADING).set("tabindex", "-1").child(words.heading);
    let section = el("section").class("part whatif").hook("whatif").set("aria-labelledby", HEADING);
    let section = section.child(heading).child(live(move || tried(page, aim)));
    let body: Node = match &goal {
        None => el("p").class("note").child(words.nothing).into(),
        Some(Goal::Led(outcome)) => desk.leads.with(|leads| {
            let lead = leads.iter().find(|lead| lead.outcome == *outcome);
            lead.map(|lead| ways::ways(page, aim, &picked, lead)).into()
        }),
        Some(Goal::Barred(kind)) => barred::barred(page, cell, *kind).into(),
    };
    Some(section.child(chips(page, aim, &goals, &picked, goal.as_ref())).child(body))
}

/// Beside an answer, the way to what would change it.
pub fn there(page: Page) -> El {
    let words = &page.ui.whatif;
    let go = button("btn btn-quiet btn-small whatif-there").hook("whatif-there");
    go.set("title", words.heading).click(|| focus::on(HEADING)).child(words.there).child(icon(Icon::Chevron))
}

/// The answers to choose from.
fn chips(page: Page, aim: Aim, goals: &Goals, picked: &Picked, at: Option<&Goal>) -> El {
    let words = &page.ui.whatif;
    let far: &[Goal] = if picked.far { &goals.far } else { &[] };
    let chips = goals.near.iter().chain(far).enumerate().map(|(place, goal)| {
        let next = Picked { goal: Some(goal.clone()), all: false, ..picked.clone() };
        let barred = matches!(goal, Goal::Barred(_));
        button("goal")
            .class_if("is-barred", barred)
            .set("id", goal_id(place))
            .hook(["goal-", goal_kind(goal).id()].concat())
            .set("aria-pressed", aria(Some(goal) == at))
            .click(move || aim.picked.set(Some(next.clone())))
            .child(pill(shown(page, picked.cell, goal)))
            .child(detail(page, picked, goal))
            .child(barred.then(|| el("span").class("note").child(words.cannot)))
    });
    let next = Picked { far: true, ..picked.clone() };
    let first_far = goals.near.len();
    let unfold = move || {
        aim.picked.set(Some(next.clone()));
        focus::soon(goal_id(first_far));
    };
    let more = button("goal goal-more").hook("goals-more").click(unfold).child(words.more);
    let row = el("div").class("goals").set("role", "group").set("aria-label", words.to).children(chips);
    row.child((!picked.far && !goals.far.is_empty()).then_some(more))
}

fn goal_id(place: usize) -> String {
    ["goal-", &place.to_string()].concat()
}

const fn goal_kind(goal: &Goal) -> OutcomeKind {
    match goal {
        Goal::Led(outcome) => outcome.kind(),
        Goal::Barred(kind) => *kind,
    }
}

fn shown(page: Page, cell: Cell, goal: &Goal) -> Shown {
    match goal {
        Goal::Led(outcome) => page.shown_outcome(cell, outcome),
        Goal::Barred(kind) => {
            let past = page.case(|case| case.date < page.desk.today);
            let look = Look { seeing: cell.question == page.desk.words.see, ..Look::of(*kind) };
            Shown { look, word: say::badge(*kind, false, past, page.lang) }
        }
    }
}

/// Whose choice it would be, or which question would be open, where the kind of answer alone does not tell.
fn detail(page: Page, picked: &Picked, goal: &Goal) -> Option<El> {
    let pack = page.pack();
    let Goal::Led(outcome) = goal else { return None };
    let names: Vec<String> = match outcome {
        Outcome::Silent(opens) => opens.iter().map(|open| pack.opens[open.at()].id.clone()).collect(),
        Outcome::Required(bearers) | Outcome::Discretion(bearers)
            if !shown(page, picked.cell, goal).look.own =>
        {
            bearers.iter().map(|bearer| page.say(pack.bearers[bearer.at()].label).to_owned()).collect()
        }
        _ => return None,
    };
    Some(el("span").class("note").child(joined(names, page.ui.whatif.and)))
}

/// Puts a change on the desk: what flips lights up, and the keyboard goes where it can be taken back.
fn try_out(page: Page, aim: Aim, from: String, change: impl FnOnce(&mut Case)) {
    let desk = page.desk;
    desk.try_out(change);
    let flipped = desk.flipped.with_untracked(|cells| named(page, page.ui.whatif.flipped, cells));
    aim.tried.set(Some(Tried { after: page.glance(Case::clone), flipped, from }));
    focus::soon(UNDO.to_owned());
}

/// How many cells, and whose they are, where those are few.
pub fn named(page: Page, count: Count, cells: &[Cell]) -> String {
    let mut people: Vec<usize> = Vec::new();
    for at in cells.iter().filter_map(|cell| cell.participant) {
        if !people.contains(&at) {
            people.push(at);
        }
    }
    let name = |case: &Case, at: usize| case.participants.get(at).map(|person| person.name.clone());
    let names: Vec<String> = page.glance(|case| people.iter().filter_map(|at| name(case, *at)).collect());
    let text = count.of(cells.len());
    if names.is_empty() || names.len() > FEW_NAMES {
        return text;
    }
    fill(page.ui.whatif.of, &[&text, &joined(names, page.ui.whatif.and)])
}

/// What a try came to, and the way back, for as long as nothing else has changed.
fn tried(page: Page, aim: Aim) -> El {
    let Page { desk, ui, .. } = page;
    let here = aim.tried.with(|tried| {
        tried.as_ref().is_some_and(|tried| page.case(|case| *case == tried.after)) && desk.can_undo()
    });
    if !here && focus::is_on(UNDO) {
        // It was taken back by other means: the keyboard goes on where it came from.
        aim.tried.with(|tried| tried.iter().for_each(|tried| focus::soon(tried.from.clone())));
    }
    let line = here.then(|| {
        let flipped = aim.tried.with(|tried| tried.as_ref().map(|tried| tried.flipped.clone()));
        let now = desk.explanation.with(|all| {
            all.as_ref().map(|all| pill(page.shown_verdict(&all.verdict, page.case(|case| case.date))))
        });
        let text = el("span").child(ui.whatif.now).child(" ").child(now).child(" ");
        text.child(el("span").child(flipped))
    });
    let back = here.then(|| {
        let press = move || {
            let from = aim.tried.with_untracked(|tried| tried.as_ref().map(|tried| tried.from.clone()));
            desk.undo();
            focus::soon(from.unwrap_or_else(|| HEADING.to_owned()));
        };
        let undo = button("btn btn-small").set("id", UNDO).hook("whatif-undo").click(press);
        undo.child(icon(Icon::Undo)).child(ui.undo)
    });
    let status = el("p").set("role", "status").hook("whatif-status").child(line);
    el("div").class("tried").class_if("is-here", here).child(status).child(back)
}

/// A fold that works out what is in it only while it is open.
fn lazy_fold(
    heading: &'static str,
    hook: &'static str,
    open: RwSignal<bool>,
    draw: impl FnOnce() -> El,
) -> El {
    let summary = el("summary").child(heading).on("click", move |event| {
        event.prevent_default();
        open.update(|open| *open = !*open);
    });
    let is_open = open.get();
    el("details").class("part").hook(hook).prop("open", is_open).child(summary).child(is_open.then(draw))
}

/// Names as people list them.
pub(super) fn joined(mut names: Vec<String>, last: &str) -> String {
    let end = names.pop().unwrap_or_default();
    if names.is_empty() { end } else { [&names.join(", "), last, &end].concat() }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn names_are_listed_as_people_say_them() {
        let list = |names: &[&str]| joined(names.iter().map(|&name| name.to_owned()).collect(), " en ");
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["Noor"]), "Noor");
        assert_eq!(list(&["Noor", "Bram", "Els"]), "Noor, Bram en Els");
    }
}
