//! What is said once, on top of the page, with a way back where there is one.

use super::button::icon_button;
use crate::figures::Icon;
use crate::i18n::fill;
use crate::keep::Notice;
use crate::page::Page;
use leptos::prelude::*;

/// The notice, if there is one.
#[component]
pub fn Toast(page: Page) -> impl IntoView {
    view! { <div class="toasts" role="status">{move || page.keep.notice.get().map(|notice| toast(page, &notice))}</div> }
}

fn toast(page: Page, notice: &Notice) -> AnyView {
    let Page { desk, keep, ui, .. } = page;
    let text = match notice {
        Notice::Removed(name) => fill(ui.removed, &[name]),
        Notice::Restored => ui.restored.to_owned(),
        Notice::SetAside => ui.set_aside.to_owned(),
        Notice::NotKept => ui.not_kept.to_owned(),
        Notice::NoExample => ui.no_example.to_owned(),
    };
    let back = matches!(notice, Notice::Removed(_)).then(|| {
        let undo = move |_| {
            desk.undo();
            keep.notice.set(None);
        };
        view! { <button type="button" class="btn btn-small" on:click=undo>{ui.undo}</button> }
    });
    view! {
        <div class="toast" data-testid="toast">
            <span>{text}</span>
            {back}
            {icon_button(Icon::Close, ui.close.to_owned(), move || keep.notice.set(None))}
        </div>
    }
    .into_any()
}
