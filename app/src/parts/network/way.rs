//! How something on the card could reach somebody: the ways that the texts describe, step by step with their answers.

use super::kit::{ask_button, body_name, head, link, station, station_name, system_link};
use crate::browser::field::event_value;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::network::web::body;
use crate::node::{El, Node, el, live};
use crate::page::{Page, of_item, of_person};
use crate::parts::button::{aria, button};
use crate::parts::pill::pill;
use crate::parts::rulebook::line::codes;
use crate::parts::rules::open_question;
use crate::parts::today::next_step;
use crate::route::{Route, Spot};
use crate::signals::{Get, Set, Update, With};
use kaartwijzer_core::network::{Bound, Staged, Step, Way, ways};
use kaartwijzer_core::{Case, Cell, Input, Setting, Station, say};

/// What is to reach whom, in the case on the desk.
pub struct Errand {
    item: usize,
    text: String,
    name: String,
    from: Option<u8>,
    to: u8,
    /// The ways that were found; none where it is not known where it starts.
    pub ways: Vec<Way>,
}

/// Looks for the ways of an item to a participant; none where the case does not have them.
pub fn errand(page: Page, item: &str, person: &str) -> Option<Errand> {
    let Page { desk, lang, .. } = page;
    page.case(|case| {
        let item = case.items.iter().position(|one| one.id == item)?;
        let person = case.participants.iter().position(|one| one.id == person)?;
        let to = value(case, page, of_person(desk.words.actor, person))?;
        let from = start(page, case, item);
        let ways = from.map(|from| {
            let (from, to) = (Station::Body(from), Station::Body(to));
            ways(desk.policy, case, Bound { item, from, to, participant: Some(person) })
        });
        let text = case.items[item].text.get(lang).to_owned();
        let name = case.participants[person].name.clone();
        Some(Errand { item, text, name, from, to, ways: ways.unwrap_or_default() })
    })
}

/// Where an item starts: what was chosen for it, else the body that is where it comes from.
fn start(page: Page, case: &Case, item: usize) -> Option<u8> {
    let chosen = page.desk.sight.start.get().filter(|(id, _)| *id == case.items[item].id);
    if let Some((_, chosen)) = chosen {
        return Some(chosen);
    }
    let origin = page.desk.words.origin;
    let at = value(case, page, of_item(origin, item))?;
    body(page.pack(), &page.pack().facts[origin.at()].kind.values().get(usize::from(at))?.id)
}

fn value(case: &Case, page: Page, input: Input) -> Option<u8> {
    match case.value(page.pack(), input) {
        Setting::Is(value) => Some(value),
        Setting::Unknown => None,
    }
}

/// The panel of the ways.
pub fn way(page: Page, item: &str, person: &str) -> Node {
    let ui = &page.ui.network;
    let Some(errand) = errand(page, item, person) else {
        let nothing = el("p").child(ui.no_case);
        return Node::Many(vec![head(page, ui.ways.into(), ui.not_there), nothing.into(), form(page)]);
    };
    let heading = fill(ui.way_of, &[&errand.text, &errand.name]);
    let found = match errand.from {
        None => el("p").class("next-step").child(icon(Icon::Query)).child(el("span").child(ui.choose_start)),
        Some(from) if errand.ways.is_empty() => {
            let words = fill(ui.no_way, &[body_name(page, from), body_name(page, errand.to)]);
            el("p").class("next-step").hook("no-way").child(icon(Icon::Query)).child(el("span").child(words))
        }
        Some(_) => {
            let all = errand.ways.iter().enumerate().map(|(at, way)| told(page, at, way));
            el("ol").class("net-ways").children(all)
        }
    };
    let note = (!errand.ways.is_empty()).then(|| el("p").class("note").child(ui.way_note));
    Node::Many(vec![
        head(page, ui.ways.into(), heading),
        beginning(page, item, &errand).into(),
        found.into(),
        note.into(),
        el("section").class("part").child(el("h3").child(ui.way)).child(form(page)).into(),
    ])
}

/// Where it starts, to be chosen.
fn beginning(page: Page, item: &str, errand: &Errand) -> El {
    let item = item.to_owned();
    let origin = page.say(page.pack().facts[page.desk.words.origin.at()].label);
    let list = chooser(page, "net-start", errand.from, move |from| {
        page.desk.sight.start.set(Some((item.clone(), from)));
        page.desk.sight.way.set(0);
    });
    let stated = page.read(of_item(page.desk.words.origin, errand.item));
    let said = page.setting(page.desk.words.origin, stated);
    let note = el("span").class("note").child([origin, ": ", said].concat());
    field("net-start", page.ui.network.start, list).child(note)
}

/// Every body that is drawn, to choose one.
fn chooser(page: Page, id: &'static str, now: Option<u8>, choose: impl Fn(u8) + 'static) -> El {
    let option = |value: String, name: &'static str, on: bool| {
        el("option").set("value", value).prop("selected", on).child(name)
    };
    let pack = page.pack();
    let rings = page.desk.sight.web(pack).rings.iter().zip(&pack.rings).map(|(bodies, ring)| {
        let bodies = bodies.iter().map(|body| {
            let body = *body as u8;
            option(body.to_string(), body_name(page, body), now == Some(body))
        });
        el("optgroup").set("label", page.say(ring.label)).children(bodies)
    });
    el("select")
        .set("id", id)
        .hook(id)
        .on("change", move |event| {
            if let Ok(body) = event_value(&event).parse() {
                choose(body);
            }
        })
        .child(option(String::new(), page.ui.network.choose, now.is_none()))
        .children(rings)
}

/// One way: where it goes, and step by step where it is the one on the drawing.
fn told(page: Page, at: usize, way: &Way) -> El {
    let ui = &page.ui.network;
    let number = (at + 1).to_string();
    let heading = if way.arrives() && way.doubts() > 0 {
        fill(ui.perhaps, &[&number])
    } else if way.arrives() {
        fill(ui.arrives, &[&number])
    } else {
        fill(ui.stops, &[&number, &way.steps.len().to_string()])
    };
    let shown = page.desk.sight.way.get() == at;
    let stations = way.steps.first().map(|step| step.leg.from);
    let stations = stations.into_iter().chain(way.steps.iter().map(|step| step.leg.to));
    let stations: Vec<&str> = stations.map(|one| station_name(page, one)).collect();
    let show = button("net-way-head")
        .set("aria-expanded", aria(shown))
        .hook(["way-", &number].concat())
        .click(move || page.desk.sight.way.set(at))
        .child(el("b").child(heading))
        .child(el("span").class("note").child(stations.join(" → ")));
    el("li").class("net-way").class_if("is-shown", shown).child(show).child(shown.then(|| steps(page, way)))
}

fn steps(page: Page, way: &Way) -> Node {
    let first =
        way.steps.first().map(|step| el("p").class("net-station").child(station(page, step.leg.from)));
    let left = (way.left > 0).then(|| el("p").class("note").child(page.ui.network.steps_left.of(way.left)));
    let steps = el("ol").children(way.steps.iter().map(|step| stretch(page, step)));
    Node::Many(vec![first.into(), steps.into(), left.into()])
}

/// One step: through which system, the answer with its rules, and where it arrives; where it stops, why.
fn stretch(page: Page, step: &Step) -> El {
    let staged = Staged { case: named(page, step), cell: step.verdict.cell };
    let shown = page.shown_of(&staged.case, &step.verdict);
    let rules = codes(page, step.verdict.deciding.iter().copied());
    let answer = el("p")
        .class("net-leg")
        .child(pill(shown))
        .child(system_link(page, step.leg.system))
        .child(el("span").child(rules));
    let reason = (!step.is_open()).then(|| {
        let why = say::answer(page.pack(), &staged.case, &step.verdict, page.desk.today, page.lang);
        let open = step.verdict.opens.first().map(|open| open_question(page, *open));
        let why = el("p").class("net-why").child(why);
        Node::Many(vec![why.into(), open.into(), next_step(page, &step.verdict).into()])
    });
    let there = el("p").class("net-station").child(station(page, step.leg.to));
    el("li")
        .class("net-step")
        .class_if("is-stop", !step.is_open())
        .set("data-outcome", shown.look.kind.id())
        .child(answer.child(ask_button(page, staged)))
        .child(reason)
        .child(there)
}

/// The case of a step; whoever it brought in is called by what they do.
fn named(page: Page, step: &Step) -> Case {
    let mut case = step.case.clone();
    let known = page.case(|case| case.participants.len());
    let Cell { participant, .. } = step.verdict.cell;
    let Some(at) = participant.filter(|at| *at >= known) else { return case };
    let what = value(&case, page, of_person(page.desk.words.actor, at));
    if let (Some(person), Some(what)) = (case.participants.get_mut(at), what) {
        subject(page, what).clone_into(&mut person.name);
    }
    case
}

/// A body as the subject of a sentence.
fn subject(page: Page, body: u8) -> &'static str {
    let values = page.pack().facts[page.desk.words.actor.at()].kind.values();
    let the = values.get(usize::from(body)).and_then(|value| value.the);
    the.map_or_else(|| body_name(page, body), |the| page.say(the))
}

/// The question of a way, to be put together.
pub fn form(page: Page) -> Node {
    live(move || fields(page))
}

fn fields(page: Page) -> El {
    let ui = &page.ui.network;
    let wanted = page.desk.sight.wanted;
    let (items, people) = page.case(|case| {
        let items: Vec<(String, String)> =
            case.items.iter().map(|one| (one.id.clone(), one.text.get(page.lang).to_owned())).collect();
        let people: Vec<(String, String)> =
            case.participants.iter().map(|one| (one.id.clone(), one.name.clone())).collect();
        (items, people)
    });
    let (chosen_person, chosen_item) = page.desk.places();
    let pick = |list: &[(String, String)], wanted: Option<String>, at: Option<usize>| {
        wanted
            .filter(|id| list.iter().any(|(other, _)| other == id))
            .or_else(|| list.get(at.unwrap_or(0)).map(|(id, _)| id.clone()))
    };
    let (item, person) = wanted.with(|(item, person)| {
        (pick(&items, item.clone(), chosen_item), pick(&people, person.clone(), chosen_person))
    });
    let (Some(item), Some(person)) = (item, person) else {
        return el("p").class("note").child(ui.no_case);
    };
    let what = options("net-item", &items, &item, move |id| wanted.update(|wanted| wanted.0 = Some(id)));
    let whom = options("net-person", &people, &person, move |id| wanted.update(|wanted| wanted.1 = Some(id)));
    let go =
        link(&Route::Network(Spot::Way(item, person))).class("btn btn-main").hook("net-go").child(ui.show);
    el("div")
        .class("net-form")
        .child(field("net-item", ui.what, what))
        .child(field("net-person", ui.end, whom))
        .child(go)
}

fn options(id: &'static str, list: &[(String, String)], now: &str, choose: impl Fn(String) + 'static) -> El {
    let all = list.iter().map(|(id, name)| {
        el("option").set("value", id.clone()).prop("selected", id == now).child(name.clone())
    });
    el("select").set("id", id).hook(id).on("change", move |event| choose(event_value(&event))).children(all)
}

fn field(id: &'static str, name: &'static str, control: El) -> El {
    el("div").class("field").child(el("label").set("for", id).child(name)).child(control)
}
