//! What can be done with somebody or something that is chosen: edit, duplicate, move, remove.

use super::button::icon_button;
use crate::browser::field::Event;
use crate::browser::focus;
use crate::desk::list::{self, List, Step};
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::signals::Set;

/// The row of tools for the one in this place.
pub fn tools(page: Page, list: List, at: usize) -> El {
    let Page { ui, lang, .. } = page;
    let name = page.case(|case| list::name(case, list, at, lang).to_owned());
    let tool = |icon, action: &str| {
        icon_button("icon-btn icon-btn-small", icon, fill(ui.named, &[action, &name]))
            .set("id", tool_id(list, icon))
            .hook(tool_id(list, icon))
    };
    el("div")
        .class("item-tools")
        .child(tool(Icon::Pen, ui.edit).click(move || edit(page, list, at)))
        .child(tool(Icon::Copy, ui.duplicate).click(move || duplicate(page, list, at)))
        .child(tool(Icon::Up, ui.earlier).click(move || shift(page, list, at, Step::Earlier)))
        .child(tool(Icon::Down, ui.later).click(move || shift(page, list, at, Step::Later)))
        .child(tool(Icon::Bin, ui.remove).click(move || remove(page, list, at)))
}

/// Opens everything about the one in this place.
pub fn edit(page: Page, list: List, at: usize) {
    page.desk
        .sheet
        .set(page.glance(|case| list::id(case, list, at).map(|id| Sheet::Edit(list, id.to_owned()))));
}

/// Puts a copy behind the one in this place; the tools are the copy's then, and the keyboard stays on them.
fn duplicate(page: Page, list: List, at: usize) {
    page.desk.duplicate(list, at);
    focus::soon(tool_id(list, Icon::Copy));
}

/// Takes the one in this place out, and says so with a way back. The keyboard goes to the one that is chosen then.
pub fn remove(page: Page, list: List, at: usize) {
    let name = page.glance(|case| list::name(case, list, at, page.lang).to_owned());
    page.desk.remove(list, at);
    page.desk.notice.set(Some(Notice::Removed(name)));
    to_chosen(page, list);
}

/// Puts the keyboard on the one that is chosen.
pub fn to_chosen(page: Page, list: List) {
    let id = page.glance(|case| page.desk.chosen_id(case, list));
    focus::soon(pick_id(list, &id));
}

/// Moves the one in this place; the tool goes with it, and the keyboard with the tool.
fn shift(page: Page, list: List, at: usize, step: Step) {
    page.desk.shift(list, at, step);
    focus::soon(tool_id(list, if step == Step::Earlier { Icon::Up } else { Icon::Down }));
}

/// Alt with an arrow moves the one in this place, Delete takes it out.
pub fn keys(page: Page, list: List, at: usize, event: &Event) {
    let Some(press) = crate::browser::keys::press(event) else { return };
    match (press.key.as_str(), press.held.alt) {
        ("ArrowUp", true) => page.desk.shift(list, at, Step::Earlier),
        ("ArrowDown", true) => page.desk.shift(list, at, Step::Later),
        ("Delete", false) => remove(page, list, at),
        _ => return,
    }
    event.prevent_default();
    to_chosen(page, list);
}

/// There is one row of tools for each list: by this id the keyboard finds its way back.
fn tool_id(list: List, icon: Icon) -> String {
    let list = if list == List::People { "seat" } else { "item" };
    let action = match icon {
        Icon::Up => "earlier",
        Icon::Down => "later",
        Icon::Copy => "duplicate",
        Icon::Bin => "remove",
        _ => "edit",
    };
    [list, "-", action].concat()
}

/// The id of the button that chooses somebody or something.
pub fn pick_id(list: List, id: &str) -> String {
    [if list == List::People { "seat-" } else { "pick-" }, id].concat()
}
