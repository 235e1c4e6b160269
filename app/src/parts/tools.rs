//! What can be done with somebody or something that is chosen: edit, duplicate, move, remove.

use super::button::icon_button;
use crate::desk::list::{self, List, Step};
use crate::desk::sheet::Sheet;
use crate::figures::Icon;
use crate::i18n::fill;
use crate::keep::Notice;
use crate::page::Page;
use leptos::prelude::*;

/// The row of tools for the one in this place.
pub fn tools(page: Page, list: List, at: usize) -> AnyView {
    let Page { desk, ui, lang, .. } = page;
    let name = desk
        .case()
        .with(|case| list::name(case, list, at, lang).to_owned());
    let named = |action: &str| fill(ui.named, &[action, &name]);
    view! {
        <div class="item-tools">
            {icon_button(Icon::Pen, named(ui.edit), move || edit(page, list, at))}
            {icon_button(Icon::Copy, named(ui.duplicate), move || desk.duplicate(list, at))}
            {icon_button(Icon::Up, named(ui.earlier), move || desk.shift(list, at, Step::Earlier))}
            {icon_button(Icon::Down, named(ui.later), move || desk.shift(list, at, Step::Later))}
            {icon_button(Icon::Bin, named(ui.remove), move || remove(page, list, at))}
        </div>
    }
    .into_any()
}

/// Opens everything about the one in this place.
pub fn edit(page: Page, list: List, at: usize) {
    let id = page
        .desk
        .case()
        .with_untracked(|case| list::id(case, list, at).map(str::to_owned));
    page.desk.sheet.set(id.map(|id| Sheet::Edit(list, id)));
}

/// Takes the one in this place out, and says so with a way back.
pub fn remove(page: Page, list: List, at: usize) {
    let name = page
        .desk
        .case()
        .with_untracked(|case| list::name(case, list, at, page.lang).to_owned());
    page.desk.remove(list, at);
    page.keep.notice.set(Some(Notice::Removed(name)));
}

/// Alt with an arrow moves the chosen one, Delete takes it out.
pub fn keys(page: Page, list: List, at: usize, event: &leptos::ev::KeyboardEvent) {
    match (event.key().as_str(), event.alt_key()) {
        ("ArrowUp" | "ArrowLeft", true) => page.desk.shift(list, at, Step::Earlier),
        ("ArrowDown" | "ArrowRight", true) => page.desk.shift(list, at, Step::Later),
        ("Delete", false) => remove(page, list, at),
        _ => return,
    }
    event.prevent_default();
}
