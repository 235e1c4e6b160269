//! What is practised lies beside the page until somebody practises.

use crate::course::{self, Course};
use crate::node::{Node, el, live};
use crate::page::Page;
use crate::signals::{Get, RwSignal, Set};

/// Draws what needs the course, as soon as it is there.
pub fn with_course(page: Page, draw: impl Fn(&'static Course) -> Node + 'static) -> Node {
    let failed = RwSignal::new(false);
    let fetched = RwSignal::new(course::get().is_some());
    if course::get().is_none() {
        course::fetch(page.desk.policy, move |there| {
            if there {
                fetched.set(true);
            } else {
                failed.set(true);
            }
        });
    }
    live(move || {
        if let (true, Some(course)) = (fetched.get(), course::get()) {
            return draw(course);
        }
        let ui = page.ui.progress;
        let word = if failed.get() { ui.missing } else { ui.wait };
        el("p").class("lede").set("role", "status").child(word).into()
    })
}
