//! Ways in: five doors in the words of whoever was invited, the vignettes, and the words they meet first.

use crate::desk::notice::Notice;
use crate::examples::{self, Example};
use crate::figures::{Icon, icon};
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::route::Route;
use crate::signals::Set;
use crate::vocabulary::Vocabulary;

/// The doors in the order of a meeting, each with its icon.
const DOORS: [(&str, Icon); 5] = [
    ("door-card", Icon::Card),
    ("door-go", Icon::Seat),
    ("door-see", Icon::Eye),
    ("door-tell", Icon::Speak),
    ("door-after", Icon::Out),
];

/// Doors, vignettes and words.
pub fn doors(page: Page) -> El {
    let ui = page.ui;
    let doors =
        DOORS.iter().filter_map(|(id, icon)| Some(door(page, examples::find(id)?, *icon, (*id).to_owned())));
    let vignettes = examples::vignettes()
        .map(|example| door(page, example, Icon::Table, ["example-", example.id].concat()));
    let fold = |hook, heading| el("details").class("part").hook(hook).child(el("summary").child(heading));
    el("nav")
        .class("doors")
        .set("aria-label", ui.doors)
        .child(el("h2").child(ui.doors))
        .child(el("ul").children(doors))
        .child(fold("examples", ui.examples).child(el("ul").children(vignettes)))
        .child(fold("terms", ui.terms).child(terms(page)))
}

fn door(page: Page, example: &'static Example, mark: Icon, hook: String) -> El {
    let link =
        el("a").class("door").set("href", Route::Example(example.id.to_owned()).to_string()).hook(hook);
    el("li").child(link.child(icon(mark)).child(example.title(page.lang)))
}

/// Puts an example on the desk, once it is there. What lay there is one step back.
pub fn open(page: Page, id: &str) {
    let Some(example) = examples::find(id) else { return page.desk.notice.set(Some(Notice::NoExample)) };
    let show = move |_| match examples::case(example, page.pack()) {
        Some(case) => page.desk.open(case),
        None => page.desk.notice.set(Some(Notice::NotFetched)),
    };
    if example.is_first() { show(true) } else { examples::fetch(show) }
}

/// The words newcomers meet first, each explained by the pack.
fn terms(page: Page) -> El {
    let terms = Vocabulary::terms(page.pack()).into_iter().zip(page.ui.term_names);
    let lines = terms.filter_map(|((fact, value), name)| {
        let value = page.pack().facts[fact.at()].kind.values().get(usize::from(value))?;
        let help = el("dd").class("note").child(page.say(value.help?));
        Some(Node::Many(vec![el("dt").child(name).into(), help.into()]))
    });
    el("dl").children(lines)
}
