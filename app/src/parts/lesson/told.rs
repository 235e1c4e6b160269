//! What is said once about a lesson.

use super::super::button::button;
use super::super::problem::problem;
use super::super::toast::refused;
use crate::app::MAIN;
use crate::browser::focus;
use crate::desk::notice::Taught;
use crate::i18n::fill;
use crate::node::El;
use crate::page::Page;
use crate::parts::lesson::list::anchor;
use crate::route::Route;
use crate::signals::{GetUntracked, Set};
use kaartwijzer_core::share::LinkError;

/// What it says.
pub fn words(page: Page, taught: &Taught) -> String {
    let ui = &page.ui.lessons;
    match taught {
        Taught::Put(put, _, name) => fill(ui.put[*put as usize], &[name]),
        Taught::Came(taken, _, name) => fill(ui.came[*taken as usize], &[name]),
        Taught::Refused(LinkError::NoLink) => ui.no_link.to_owned(),
        Taught::Refused(LinkError::Case(why)) => fill(ui.bad_lesson, &[&problem(page, why)]),
        Taught::Refused(why) => refused(page, why),
        Taught::Without(name, ..) => fill(page.ui.cases.deleted, &[name]),
        Taught::NoPage => ui.no_page.to_owned(),
    }
}

/// The way back, or to the lesson.
pub fn back(page: Page, taught: &Taught) -> Option<El> {
    let button = button("btn btn-small").set("id", super::super::toast::BACK);
    let notice = page.desk.notice;
    match taught.clone() {
        Taught::Put(_, id, _) => {
            let to = Route::Lesson(id).to_string();
            Some(button.hook("to-lesson").click(move || page.go(&to)).child(page.ui.lessons.see))
        }
        Taught::Without(_, id, text) => {
            let put = move || {
                page.keep.put_lesson(&id, text.clone());
                notice.set(None);
                // In the list the lesson has a place of its own.
                let listed = page.desk.route.get_untracked() == Route::Lessons;
                focus::soon(if listed { anchor(&id) } else { MAIN.to_owned() });
            };
            Some(button.hook("toast-back").click(put).child(page.ui.cases.put_back))
        }
        Taught::Came(..) | Taught::Refused(_) | Taught::NoPage => None,
    }
}
