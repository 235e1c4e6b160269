//! The frame: one policy, one desk, one page; and the effects that tell the browser what changed.

use crate::arrive;
use crate::browser::{clock, dialog, drop, file, focus, hash, keys, later, print, root, worker};
use crate::desk::Desk;
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::i18n::{Ui, no_words, ui};
use crate::keep::Keep;
use crate::node::{Node, el, live, mount};
use crate::page::Page;
use crate::pages::exercise::step;
use crate::pages::handout::{certificate, handout};
use crate::pages::lessons::{lesson, lessons};
use crate::pages::network::network;
use crate::pages::paper::paper;
use crate::pages::practise;
use crate::pages::rules::{entry, rules};
use crate::pages::show::show as projector;
use crate::pages::workbench::workbench;
use crate::parts::rulebook::line;
use crate::parts::show::banner;
use crate::parts::top::top;
use crate::parts::why::WHY;
use crate::parts::{doors, sheet};
use crate::route::{Practise, Route, Series};
use crate::shortcut::{Press, Shortcut};
use crate::signals::{Effect, Get, GetUntracked, Set, Update};
use crate::tongue;
use crate::vocabulary::Vocabulary;
use crate::{examples, files, fresh, training};
use kaartwijzer_core::{Lang, Policy};

/// The id by which the keyboard finds the main part of a page.
pub const MAIN: &str = "main";

/// What keeps the page for use without a network, beside the page.
const WORKER: &str = "sw.js";

/// Fetches the words of the page's language, then puts the page into the browser.
pub fn start() {
    let policy: &'static Policy = Box::leak(Box::new(Policy::builtin()));
    // A test holds the pack to the vocabulary: without it there would be no page to show.
    let Some(words) = Vocabulary::of(policy.pack()) else { return };
    let words: &'static Vocabulary = Box::leak(Box::new(words));
    let lang = Keep::language();
    tongue::learn(policy.pack(), lang, move |known| if known { show(policy, words) } else { excuse(lang) });
}

/// Puts the page into the browser, now that there are words to show.
fn show(policy: &'static Policy, words: &'static Vocabulary) {
    let Some(body) = root::body() else { return };
    root::clear();
    mount(&body, move || {
        let keep: &'static Keep = Box::leak(Box::new(Keep::load()));
        let (last, notice) = keep.last_case(policy.pack());
        let case = last.unwrap_or_else(|| examples::opening(policy.pack(), clock::today()));
        let desk: &'static Desk = Box::leak(Box::new(Desk::new(policy, words, clock::today(), case)));
        desk.notice.set(notice);
        begin(keep, policy);
        effects(desk, keep);
        if !tongue::is_carried() {
            later::next(move || worker::start(WORKER, move || newer(desk)));
        }
        frame(desk, keep)
    });
}

/// A page that carries a lesson opens on it, where its address says nothing else.
fn begin(keep: &'static Keep, policy: &Policy) {
    let Some(id) = arrive::lesson::carried(keep, policy.pack()) else { return };
    if hash::get().is_empty() {
        let first = Practise::At(Series::Lesson(id), 1);
        hash::replace(&Route::Practise(first).to_string());
    }
}

/// Says that a newer release is ready; what somebody may still need to read, or to take back, stays.
fn newer(desk: &'static Desk) {
    if matches!(desk.notice.get_untracked(), None | Some(Notice::Restored)) {
        desk.notice.set(Some(Notice::NewRelease));
    }
}

/// Where not even the first words came.
fn excuse(lang: Lang) {
    let Some(body) = root::body() else { return };
    root::clear();
    let plea = move || Node::from(el("main").class("plea").child(el("p").child(no_words(lang))));
    mount(&body, plea);
}

/// The whole page.
pub fn frame(desk: &'static Desk, keep: &'static Keep) -> Node {
    let page = move || Page::new(desk, keep, keep.lang.get());
    let skip = move || {
        let workbench = desk.route.get().is_workbench();
        let (place, word) = if workbench { (WHY, page().ui.skip) } else { (MAIN, page().ui.rules_page.skip) };
        let go = move |event: crate::browser::field::Event| {
            // An address is a page here, never a place on one.
            event.prevent_default();
            focus::on(place);
        };
        el("a").class("skip").set("href", ["#", place].concat()).on("click", go).child(word)
    };
    el("div")
        .class("page-desk")
        .child(live(skip))
        .child(live(move || head(page())))
        .child(live(move || shown(page())))
        .child(files::opener(move |given| {
            arrive::by_file(Page::new(desk, keep, keep.lang.get_untracked()), given);
        }))
        .into()
}

/// The head of the page, and whether it is set up for a group; before a room there is none.
fn head(page: Page) -> Node {
    if let Route::Practise(Practise::Show(..)) = page.desk.route.get() {
        return Node::Nothing;
    }
    Node::Many(vec![top(page).into(), banner(page).into()])
}

/// The page that the address asks for.
fn shown(page: Page) -> Node {
    match page.desk.route.get() {
        Route::Workbench | Route::Example(_) | Route::Case(_) => workbench(page),
        Route::Paper => paper(page),
        Route::Network(spot) => network(page, spot),
        Route::Rules => rules(page),
        Route::Entry(shelf, id) => entry(page, shelf, &id),
        Route::Practise(Practise::Home) => practise::home(page),
        Route::Practise(Practise::At(series, at)) => step(page, series, at),
        Route::Practise(Practise::Show(series, at)) => projector(page, &series, at),
        Route::Practise(Practise::Handout(series)) => handout(page, series),
        Route::Practise(Practise::Certificate) => certificate(page),
        Route::Lessons | Route::LessonLink(_) => lessons(page),
        Route::Lesson(id) => lesson(page, &id),
    }
}

/// Goes where an address leads. An example, or a case or a lesson in a link, is opened and the address made plain again: a reload must bring back what was
/// made of it.
fn follow(desk: &'static Desk, keep: &'static Keep, address: &str) {
    let mut route = Route::from_hash(address);
    let page = || Page::new(desk, keep, keep.lang.get_untracked());
    if matches!(route, Route::Example(_) | Route::Case(_) | Route::LessonLink(_)) {
        let outside = std::mem::take(&mut route);
        if matches!(outside, Route::LessonLink(_)) {
            route = Route::Lessons;
        }
        hash::replace(&route.to_string());
        match &outside {
            Route::Example(id) => doors::open(page(), id),
            Route::Case(link) => arrive::by_link(page(), link),
            Route::LessonLink(link) => arrive::lesson::by_link(page(), link),
            _ => {}
        }
    }
    let before = desk.route.get_untracked();
    if before != route {
        match &route {
            Route::Entry(shelf, _) => desk.wanted.update(|wanted| wanted.shelf = *shelf),
            Route::Rules => {}
            _ => desk.came_from.set(None),
        }
        if matches!(route, Route::Rules | Route::Entry(..))
            && matches!(before, Route::Workbench | Route::Network(_))
        {
            desk.came_from.set(Some(before));
        }
        desk.route.set(route);
    }
}

/// What the browser calls a page.
fn title(route: &Route, ui: &Ui) -> String {
    match route {
        Route::Workbench | Route::Example(_) | Route::Case(_) => ui.title.to_owned(),
        Route::Paper => ui.paper.heading.to_owned(),
        Route::Network(_) => ui.network.title.to_owned(),
        Route::Rules => ui.rules_page.title.to_owned(),
        Route::Entry(_, id) => [id, " · ", ui.rules_page.title].concat(),
        Route::Practise(Practise::Home | Practise::At(..)) => ui.train.title.to_owned(),
        Route::Practise(Practise::Show(..)) => ui.show.title.to_owned(),
        Route::Practise(Practise::Handout(_)) => ui.handout.title.to_owned(),
        Route::Practise(Practise::Certificate) => ui.handout.certificate.to_owned(),
        Route::Lessons | Route::Lesson(_) | Route::LessonLink(_) => ui.lessons.title.to_owned(),
    }
}

/// What the browser is told, and what it tells.
fn effects(desk: &'static Desk, keep: &'static Keep) {
    Effect::new(move |_| {
        let lang = keep.lang.get();
        root::set_language(lang.tag());
        let ui = ui(lang);
        root::set_title(&title(&desk.route.get(), ui));
        root::set_print_line(&[ui.watermark, " · ", ui.paper.notice].concat());
    });
    Effect::new(move |_| {
        root::set_theme(keep.theme.get().id());
        let page = Page::new(desk, keep, keep.lang.get_untracked());
        root::set_hidden(&page.room().hidden.iter().map(|part| part.id()).collect::<Vec<_>>().join(" "));
    });
    Effect::new(move |_| dialog::show(sheet::SHEET, desk.sheet.get().is_some()));
    keep.follow(desk);
    let page = move || Page::new(desk, keep, keep.lang.get_untracked());
    keep.listen(move || fresh::here(page()));
    keys::listen(move |press| obey(page(), &press));
    let hint = move |held: bool| root::set_drop(held.then(|| page().ui.cases.drop));
    drop::listen(hint, move |given| arrive::by_file(page(), given));
    follow(desk, keep, &hash::get());
    hash::listen(move |address| {
        let before = desk.route.get_untracked();
        follow(desk, keep, &address);
        // Another page begins at its top, for eyes and for the keyboard; a list at the entry that was read.
        match (&before, desk.route.get_untracked()) {
            (Route::Entry(shelf, id), Route::Rules) => focus::soon(line::anchor(*shelf, id)),
            (_, route) if route.is_elsewhere(&before) => focus::top(MAIN),
            _ => {}
        }
    });
}

/// Does what a key asks for. Whether it asked for anything.
fn obey(page: Page, press: &Press) -> bool {
    let desk = page.desk;
    if training::show::obey(page, press) {
        return true;
    }
    match Shortcut::of(press) {
        Some(Shortcut::Undo) => desk.undo(),
        Some(Shortcut::Redo) => desk.redo(),
        Some(Shortcut::Print) => {
            desk.sheet.set(None);
            if !desk.route.get_untracked().is_paper() {
                let paper = Route::Paper.to_string();
                hash::go(&paper);
                follow(desk, page.keep, &paper);
                focus::top(MAIN);
            }
            later::next(print::print);
        }
        Some(Shortcut::Help) => desk.sheet.set(Some(Sheet::Help)),
        Some(Shortcut::Save) => {
            focus::settle();
            let lesson = match desk.route.get_untracked() {
                Route::Lesson(id) => page.keep.kept_lesson(page.pack(), &id),
                _ => None,
            };
            match lesson {
                Some(kept) => files::save_lesson(page, &kept),
                None => files::save_desk(page),
            }
        }
        Some(Shortcut::Open) => file::choose(files::OPENER),
        None => return false,
    }
    true
}
