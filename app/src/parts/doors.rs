//! Ways in: five doors in the words of whoever was invited, the vignettes, and the words they meet first.

use crate::examples::{self, Example};
use crate::figures::{Icon, IconMark};
use crate::keep::Notice;
use crate::page::Page;
use crate::route::Route;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The doors in the order of a meeting, each with its icon.
const DOORS: [(&str, Icon); 5] = [
    ("door-card", Icon::Card),
    ("door-go", Icon::Seat),
    ("door-see", Icon::Eye),
    ("door-tell", Icon::Speak),
    ("door-after", Icon::Out),
];

/// Doors, vignettes and words.
#[component]
pub fn Doors(page: Page) -> impl IntoView {
    let ui = page.ui;
    let doors = DOORS
        .iter()
        .filter_map(|(id, icon)| Some(door(page, examples::find(id)?, *icon, id)));
    view! {
        <nav class="doors" aria-label=ui.doors>
            <h2>{ui.doors}</h2>
            <ul>{doors.collect_view()}</ul>
            <details class="part" data-testid="examples">
                <summary>{ui.examples}</summary>
                <ul>{examples::vignettes().map(|example| vignette(page, example)).collect_view()}</ul>
            </details>
            <details class="part" data-testid="terms">
                <summary>{ui.terms}</summary>
                {terms(page)}
            </details>
        </nav>
    }
}

fn vignette(page: Page, example: &'static Example) -> AnyView {
    door(page, example, Icon::Table, &["example-", example.id].concat())
}

fn door(page: Page, example: &'static Example, icon: Icon, hook: &str) -> AnyView {
    view! {
        <li>
            <a
                class="door"
                href=Route::Example(example.id.to_owned()).to_string()
                data-testid=hook.to_owned()
            >
                <IconMark icon/>
                {example.title(page.lang)}
            </a>
        </li>
    }
    .into_any()
}

/// Puts an example on the desk. What lay there is one step back.
pub fn open(page: Page, id: &str) {
    match examples::find(id).and_then(|example| example.case(page.pack())) {
        Some(case) => page.desk.open(case),
        None => page.keep.notice.set(Some(Notice::NoExample)),
    }
}

/// The words newcomers meet first, each explained by the pack.
fn terms(page: Page) -> AnyView {
    let lines = Vocabulary::terms(page.pack())
        .into_iter()
        .filter_map(|(fact, value)| {
            let value = page.pack().facts[fact.at()]
                .kind
                .values()
                .get(usize::from(value))?;
            let help = value.help?;
            Some(view! { <dt>{page.say(value.label)}</dt><dd class="note">{page.say(help)}</dd> })
        });
    view! { <dl>{lines.collect_view()}</dl> }.into_any()
}
