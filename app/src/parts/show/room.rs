//! How the page is set up for a group: the sheet, and the line that says so.

use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, live, many};
use crate::page::{Page, of_person};
use crate::parts::button::button;
use crate::parts::typed::{Field, text};
use crate::route::{Practise, Route};
use crate::signals::{GetUntracked, Set};
use kaartwijzer_core::format::Value;
use kaartwijzer_core::{Case, Setting};
use kaartwijzer_training::lesson::{Part, Room, What};
use std::sync::Arc;

/// The sheet.
pub fn sheet(page: Page) -> Node {
    let ui = page.ui.show;
    let room = page.room();
    let place = Field { tag: "input", id: "room-place", label: ui.room_place, value: room.place.clone() };
    let place = text(page, place, move |text| page.set_room(|room| text.clone_into(&mut room.place)));
    let functions = functions(page).into_iter().map(|value| function(page, room, value));
    Node::Many(vec![
        el("p").child(ui.room_intro).into(),
        el("div").class("fields").child(place).into(),
        el("h3").child(ui.room_functions).into(),
        el("p").class("note").child(ui.room_people).into(),
        el("div").class("fields").children(functions).into(),
        hide(page),
    ])
}

/// What a function is called here, and its own name.
fn function(page: Page, room: &Room, value: &'static Value) -> Node {
    let id = value.id.as_str();
    let own = room.function(id).unwrap_or_default().to_owned();
    let field = Field { tag: "input", id, label: page.say(value.label), value: own };
    text(page, field, move |text| {
        page.set_room(|room| {
            room.functions.retain(|(function, _)| function != id);
            if !text.is_empty() {
                room.functions.push((id.to_owned(), text.to_owned()));
            }
        });
    })
}

fn hide(page: Page) -> Node {
    let boxes = move || {
        let boxes = Part::ALL.map(|part| {
            let press = move || {
                page.set_room(|room| {
                    if room.hidden.contains(&part) {
                        room.hidden.retain(|hidden| *hidden != part);
                    } else {
                        room.hidden.push(part);
                    }
                });
            };
            let tick = el("input")
                .set("type", "checkbox")
                .hook(["hide-", part.id()].concat())
                .prop("checked", page.hides(part))
                .on("change", move |_| press());
            el("label").class("show-hide").child(tick).child(page.ui.show.room_parts[part as usize])
        });
        many(boxes)
    };
    let legend = el("legend").child(el("h3").child(page.ui.show.room_hide));
    el("fieldset").class("group").child(legend).child(live(boxes)).into()
}

/// The functions of everybody in sight: in the lesson that is shown or made, else in the case on the desk; and those with a name.
fn functions(page: Page) -> Vec<&'static Value> {
    let stage = page.desk.show.glance();
    let mut found = Vec::new();
    let add = |case: &Case, found: &mut Vec<u8>| {
        let actor = page.desk.words.actor;
        for at in 0..case.participants.len() {
            if let Setting::Is(value) = case.value(page.pack(), of_person(actor, at))
                && !found.contains(&value)
            {
                found.push(value);
            }
        }
    };
    let lesson = match page.desk.route.get_untracked() {
        Route::Practise(Practise::Show(..)) => stage.lesson,
        Route::Lesson(id) => page.keep.lesson(page.pack(), &id).map(Arc::new),
        _ => None,
    };
    for step in lesson.iter().flat_map(|lesson| &lesson.steps) {
        if let What::Case(case, _) = &step.what {
            add(case, &mut found);
        }
    }
    match stage.exercise.filter(|_| page.is_shown()) {
        Some(exercise) => add(&exercise.case, &mut found),
        None if found.is_empty() => page.glance(|case| add(case, &mut found)),
        None => {}
    }
    let values = page.pack().facts[page.desk.words.actor.at()].kind.values();
    let named = |at: usize| page.room().function(&values[at].id).is_some();
    let all = (0..values.len()).filter(|at| found.contains(&(*at as u8)) || named(*at));
    all.map(|at| &values[at]).collect()
}

/// That the page is set up for a group, and the way back; nothing where it is not.
pub fn banner(page: Page) -> Option<El> {
    let (ui, room) = (page.ui.show, page.room());
    if *room == Room::default() {
        return None;
    }
    let place = Some(room.place.clone()).filter(|place| !place.is_empty());
    let renamed =
        Some(room.functions.len()).filter(|count| *count > 0).map(|count| ui.room_renamed.of(count));
    let hidden: Vec<&str> = room.hidden.iter().map(|part| ui.room_parts[*part as usize]).collect();
    let hidden = (!hidden.is_empty()).then(|| fill(ui.room_hidden, &[&hidden.join(", ")]));
    let what: Vec<String> = [place, renamed, hidden].into_iter().flatten().collect();
    let change = button("btn btn-small btn-quiet")
        .hook("room-change")
        .click(move || page.desk.sheet.set(Some(Sheet::Room)))
        .child(ui.room_change);
    let leave = button("btn btn-small btn-quiet")
        .hook("room-leave")
        .click(move || page.leave_room())
        .child(ui.room_leave);
    Some(
        el("aside")
            .class("room-line")
            .set("aria-label", ui.room_set)
            .hook("room-line")
            .child(icon(Icon::Group))
            .child(el("b").child(ui.room_set))
            .child(el("span").child(what.join(" · ")))
            .child(change)
            .child(leave),
    )
}
