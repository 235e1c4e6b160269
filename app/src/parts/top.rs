//! The head of the page: its name, the languages, the colours, the way back and forth.

use super::button::{aria, button, icon_button};
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon};
use crate::i18n::Ui;
use crate::node::{El, el, svg};
use crate::page::Page;
use crate::route::{Practise, Route, Spot};
use crate::signals::{Get, Set};
use crate::theme::Theme;
use kaartwijzer_core::Lang;
use kaartwijzer_training::lesson::Part;
use std::mem;

/// The head of the page.
pub fn top(page: Page) -> El {
    let brand = el("a").class("brand").set("href", Route::Workbench.to_string());
    let mark = svg("svg").set("viewBox", "0 0 32 32").set("aria-hidden", "true").html(CARD);
    let tools = el("div").class("top-tools").child(langs(page)).children(tools(page));
    el("header").class("top").child(brand.child(mark).child("Kaartwijzer")).child(nav(page)).child(tools)
}

/// The pages, the one that is shown marked.
fn nav(page: Page) -> El {
    let Page { desk, ui, .. } = page;
    let shown = desk.route.get();
    let pages = [
        (Route::Workbench, ui.to_table, "to-table"),
        (Route::Network(Spot::All), ui.to_network, "to-network"),
        (Route::Rules, ui.to_rules, "to-rules"),
        (Route::Practise(Practise::Home), ui.train.title, "to-practise"),
    ];
    let link = |(route, name, hook): (Route, &'static str, &'static str)| {
        // A group may not need everything.
        let hidden = match route {
            Route::Network(_) => page.hides(Part::Network),
            Route::Rules => page.hides(Part::Rules),
            _ => false,
        };
        let here = mem::discriminant(&route) == mem::discriminant(&shown)
            || matches!(
                (&route, &shown),
                (Route::Rules, Route::Entry(..))
                    | (Route::Practise(_), Route::Lessons | Route::Lesson(_) | Route::LessonLink(_))
            );
        let link = el("a").set("href", route.to_string()).hook(hook).child(name);
        let link = if here { link.set("aria-current", "page") } else { link };
        (!hidden).then_some(link)
    };
    el("nav").class("nav").set("aria-label", ui.pages).children(pages.map(link))
}

/// A card that points somewhere.
const CARD: &str = concat!(
    r#"<path d="M4 6h17l7 10-7 10H4z" fill="currentColor"/>"#,
    r#"<path d="M8.5 12h9M8.5 16h12M8.5 20h6" class="brand-lines"/>"#,
);

/// The id by which the browser finds the menu of a phone.
const MENU: &str = "menu";

fn langs(page: Page) -> El {
    let choice = |lang: Lang| {
        button("")
            .set("lang", lang.tag())
            .hook(["lang-", lang.tag()].concat())
            .set("aria-pressed", aria(page.lang == lang))
            .click(move || page.speak(lang))
            .child(lang.tag())
    };
    el("div")
        .class("langs")
        .set("role", "group")
        .set("aria-label", page.ui.language)
        .children(Lang::ALL.map(choice))
}

fn tools(page: Page) -> [El; 4] {
    let Page { desk, keep, ui, .. } = page;
    let (theme, colours) = theme_look(keep.theme.get(), ui);
    let tool = |icon, name: &str, hook| icon_button("icon-btn", icon, name.to_owned()).hook(hook);
    let print = el("a")
        .class("icon-btn")
        .set("href", Route::Paper.to_string())
        .set("title", ui.paper.heading)
        .set("aria-label", ui.paper.heading)
        .hook("to-paper")
        .child(icon(Icon::Print));
    // Wide screens show what is in the menu beside its button, and not the button.
    let menu = el("div")
        .class("menu")
        .set("id", MENU)
        .set("popover", "auto")
        .child(tool(Icon::Link, ui.share.heading, "share").click(move || desk.sheet.set(Some(Sheet::Share))))
        .child(
            tool(Icon::Folder, ui.cases.heading, "library")
                .click(move || desk.sheet.set(Some(Sheet::Library))),
        )
        .child(print)
        .child(tool(Icon::Group, ui.show.room, "room").click(move || desk.sheet.set(Some(Sheet::Room))))
        .child(tool(theme, colours, "theme").click(move || keep.next_theme()))
        .child(tool(Icon::Query, ui.help, "help").click(move || desk.sheet.set(Some(Sheet::Help))));
    [
        tool(Icon::Undo, ui.undo, "undo").set("disabled", !desk.can_undo()).click(move || desk.undo()),
        tool(Icon::Redo, ui.redo, "redo").set("disabled", !desk.can_redo()).click(move || desk.redo()),
        icon_button("icon-btn menu-btn", Icon::Menu, ui.menu.to_owned())
            .hook("menu")
            .set("popovertarget", MENU),
        menu,
    ]
}

const fn theme_look(theme: Theme, ui: &Ui) -> (Icon, &'static str) {
    match theme {
        Theme::Auto => (Icon::Auto, ui.theme_auto),
        Theme::Light => (Icon::Sun, ui.theme_light),
        Theme::Dark => (Icon::Moon, ui.theme_dark),
    }
}
