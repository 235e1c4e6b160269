//! Pointing at a statement: the cells that hang on it stand out, for the mouse, the keyboard and a finger alike.

use super::button::button;
use super::whatif::named;
use crate::node::{El, el};
use crate::page::Page;
use crate::signals::{Get, GetUntracked, Set, With};
use kaartwijzer_core::Input;

/// Makes an element point at a statement while the mouse or the keyboard is there.
pub fn points(page: Page, input: Input, element: El) -> El {
    let at = move || {
        if page.desk.pointed.get_untracked() != Some(input) {
            page.desk.pointed.set(Some(input));
        }
    };
    let away = move || {
        if page.desk.pointed.get_untracked() == Some(input) {
            page.desk.pointed.set(None);
        }
    };
    element
        .on("pointerenter", move |_| at())
        .on("pointerleave", move |_| away())
        .on("focusin", move |_| at())
        .on("focusout", move |_| away())
}

/// A statement as something to press: a finger has no other way to point.
pub fn pointer(page: Page, input: Input) -> El {
    let press = move || page.desk.pointed.set(Some(input));
    points(page, input, button("point").set("title", page.ui.whatif.point).click(press))
}

/// How many answers hang on the statement that is pointed at; nothing where nobody points.
pub fn hanging(page: Page) -> Option<El> {
    page.desk.pointed.get()?;
    let text = page.desk.hanging.with(|cells| named(page, page.ui.whatif.hanging, cells));
    Some(el("span").child(text))
}
