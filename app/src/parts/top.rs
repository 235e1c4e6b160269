//! The head of the page: its name, the languages, the colours, the way back and forth.

use super::button::aria;
use crate::desk::Desk;
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, IconMark};
use crate::i18n::{Ui, ui};
use crate::keep::{Keep, Theme};
use crate::page::Page;
use crate::route::Route;
use kaartwijzer_core::Lang;
use leptos::prelude::*;

/// The head of the page. It is drawn once: changing the language must not take the keyboard away from it.
#[component]
pub fn Top(desk: &'static Desk, keep: &'static Keep) -> impl IntoView {
    view! {
        <header class="top">
            <a class="brand" href=Route::Workbench.to_string()>
                <svg viewBox="0 0 32 32" aria-hidden="true">
                    <path d="M4 6h17l7 10-7 10H4z" fill="currentColor"></path>
                    <path d="M8.5 12h9M8.5 16h12M8.5 20h6" class="brand-lines"></path>
                </svg>
                "Kaartwijzer"
            </a>
            <div class="top-tools">
                {langs(keep)}
                {move || tools(Page::new(desk, keep, keep.lang.get()))}
            </div>
        </header>
    }
}

fn langs(keep: &'static Keep) -> AnyView {
    let choice = |lang: Lang| {
        view! {
            <button
                type="button"
                lang=lang.tag()
                data-testid=["lang-", lang.tag()].concat()
                aria-pressed=move || aria(keep.lang.get() == lang)
                on:click=move |_| keep.speak(lang)
            >
                {lang.tag()}
            </button>
        }
    };
    let name = move || ui(keep.lang.get()).language;
    view! { <div class="langs" role="group" aria-label=name>{Lang::ALL.map(choice).into_iter().collect_view()}</div> }
        .into_any()
}

fn tools(page: Page) -> AnyView {
    let Page { desk, keep, ui, .. } = page;
    let theme = keep.theme.get();
    let (icon, name) = theme_look(theme, ui);
    view! {
        {tool(icon, name, "theme", false, move || keep.next_theme())}
        {tool(Icon::Undo, ui.undo, "undo", !desk.can_undo(), move || desk.undo())}
        {tool(Icon::Redo, ui.redo, "redo", !desk.can_redo(), move || desk.redo())}
        {tool(Icon::Query, ui.help, "help", false, move || desk.sheet.set(Some(Sheet::Help)))}
    }
    .into_any()
}

fn tool(
    icon: Icon,
    name: &'static str,
    id: &'static str,
    disabled: bool,
    press: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button
            type="button"
            class="icon-btn"
            title=name
            aria-label=name
            data-testid=id
            disabled=disabled
            on:click=move |_| press()
        >
            <IconMark icon/>
        </button>
    }
    .into_any()
}

const fn theme_look(theme: Theme, ui: &Ui) -> (Icon, &'static str) {
    match theme {
        Theme::Auto => (Icon::More, ui.theme_auto),
        Theme::Light => (Icon::Sun, ui.theme_light),
        Theme::Dark => (Icon::Moon, ui.theme_dark),
    }
}
