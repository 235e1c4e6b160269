//! The one modal sheet on top of the page; what it holds depends on what was asked for.

use super::catalogue::{items, people};
use super::editor::{entry, setting};
use super::help::help;
use crate::browser::dialog;
use crate::desk::list::{self, List};
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, IconMark};
use crate::page::Page;
use leptos::html::Dialog;
use leptos::prelude::*;

/// The sheet. The browser keeps the keyboard in it and closes it with Escape.
#[component]
pub fn SheetFrame(page: Page) -> impl IntoView {
    let desk = page.desk;
    let node = NodeRef::<Dialog>::new();
    let kind = Memo::new(move |_| desk.sheet.get());
    Effect::new(move |_| {
        let open = kind.get().is_some();
        if let Some(node) = node.get() {
            dialog::show(&node, open);
        }
    });
    view! {
        <dialog class="sheet" node_ref=node data-testid="sheet" on:close=move |_| desk.sheet.set(None)>
            {move || kind.get().and_then(|sheet| content(page, &sheet))}
        </dialog>
    }
}

fn content(page: Page, sheet: &Sheet) -> Option<AnyView> {
    let Page { desk, ui, .. } = page;
    let view = match sheet {
        Sheet::Add(List::People) => frame(page, ui.who, people(page), None),
        Sheet::Add(List::Items) => frame(page, ui.what, items(page), None),
        Sheet::Edit(list, id) => {
            let at = desk.case().with_untracked(|case| list::place(case, *list, id))?;
            frame(page, ui.edit, entry(page, *list, at), Some((*list, at)))
        }
        Sheet::Setting => frame(page, ui.edit_card, setting(page), None),
        Sheet::Help => frame(page, ui.help, help(page), None),
    };
    Some(view)
}

/// Heading, content, and the way out. Every change was made at once: there is nothing to save or to cancel.
fn frame(page: Page, heading: &'static str, body: AnyView, of: Option<(List, usize)>) -> AnyView {
    let Page { desk, ui, .. } = page;
    let close = move |_| desk.sheet.set(None);
    let remove = of.map(|(list, at)| {
        let remove = move |_| {
            desk.sheet.set(None);
            super::tools::remove(page, list, at);
        };
        view! { <button type="button" class="btn btn-quiet btn-danger" on:click=remove>{ui.remove}</button> }
    });
    view! {
        <header class="sheet-head">
            <h2>{heading}</h2>
            <button type="button" class="icon-btn" aria-label=ui.close title=ui.close data-testid="close" on:click=close>
                <IconMark icon=Icon::Close/>
            </button>
        </header>
        <div class="sheet-body">{body}</div>
        <footer class="sheet-foot">
            {remove}
            <button type="button" class="btn btn-main" data-testid="done" on:click=close>{ui.done}</button>
        </footer>
    }
    .into_any()
}
