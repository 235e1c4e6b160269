//! The list of keys.

use crate::page::Page;
use leptos::prelude::*;

/// What each key does.
pub fn help(page: Page) -> AnyView {
    let ui = page.ui;
    let keys = [
        ("Ctrl + Z", ui.undo),
        ("Ctrl + Shift + Z · Ctrl + Y", ui.redo),
        ("← ↑ → ↓", ui.key_move),
        ("Alt + ↑ · Alt + ↓", ui.key_shift),
        ("Delete", ui.key_delete),
        ("?", ui.key_help),
    ];
    let lines = keys.map(|(key, does)| view! { <dt><kbd>{key}</kbd></dt><dd>{does}</dd> });
    view! { <dl class="card-facts">{lines.into_iter().collect_view()}</dl> }.into_any()
}
