//! The link to the case, to be copied or read off a projector; and a link that somebody else made, to be opened.

use super::button::{button, icon_button};
use super::toast;
use crate::arrive;
use crate::browser::{copy, field};
use crate::desk::notice::{Notice, Taught};
use crate::desk::sheet::Sheet;
use crate::figures::{Icon, icon, qr};
use crate::i18n::fill;
use crate::link::{Link, pasted, pasted_lesson};
use crate::node::{El, Node, el, live};
use crate::page::Page;
use crate::signals::{Get, RwSignal, Set};

/// The ids of the two fields, and of the code over the whole screen.
const LINK: &str = "link";
const PASTE: &str = "paste";
const SCREEN: &str = "projector";

/// The codes of longer links are so fine that a telephone reads them from nearby only.
const FINE: usize = 800;

/// The link, its QR code, and a field for another link.
pub fn share(page: Page) -> Node {
    let words = &page.ui.share;
    let link = Link::of(page.desk.policy, &page.desk.to_keep());
    let code = if link.whole { code(page, &link.text) } else { Node::Nothing };
    let taken = el("div")
        .class("share-link")
        .child(el("p").child(words.what))
        .child(address(page, &link))
        .child(if link.whole { None } else { Some(how_to_use(page)) })
        .child(link.is_long().then(|| long(page, link.text.len())));
    Node::Many(vec![el("div").class("share").child(taken).child(code).into(), another(page).into()])
}

/// The link in a field, and the button that copies it.
pub fn address(page: Page, link: &Link) -> El {
    let words = &page.ui.share;
    let said: RwSignal<Option<Notice>> = RwSignal::new(None);
    let press = move || copy::field(LINK, move |copied| said.set(Some(Notice::Copied(copied))));
    let name = if link.whole { words.address } else { words.part };
    let text = el("input")
        .set("id", LINK)
        .hook(LINK)
        .set("readonly", true)
        .set("spellcheck", "false")
        .prop("value", link.text.clone());
    let copy = button("btn btn-main").hook("copy").click(press).child(icon(Icon::Copy)).child(words.copy);
    el("div")
        .class("field")
        .child(el("label").set("for", LINK).child(name))
        .child(el("div").class("share-row").child(text).child(copy))
        .child(told(page, said, "status", "copied"))
}

/// The place where something is said once.
fn told(page: Page, said: RwSignal<Option<Notice>>, role: &'static str, hook: &'static str) -> El {
    let words = live(move || said.get().map(|notice| toast::words(page, &notice)));
    el("p").class("share-told").set("role", role).hook(hook).child(words)
}

/// Where the page has no address for others: what to do with the part that carries the case.
pub fn how_to_use(page: Page) -> El {
    let words = &page.ui.share;
    let ways = [words.with_file, words.with_address].map(|way| el("li").child(way));
    el("div")
        .class("note")
        .hook("from-file")
        .child(el("p").child(words.no_address))
        .child(el("ul").class("stated").children(ways))
}

/// A link that some programs break, and the way around it.
fn long(page: Page, length: usize) -> El {
    let words = &page.ui.share;
    let keep = button("btn btn-small").click(move || page.desk.sheet.set(Some(Sheet::Library)));
    el("p")
        .class("note")
        .hook("long-link")
        .child(fill(words.long, &[&length.to_string()]))
        .child(" ")
        .child(keep.child(words.as_file))
}

/// The code, and over the whole screen the same once more.
fn code(page: Page, text: &str) -> Node {
    let words = &page.ui.share;
    let drawn = || qr(text, words.code.to_owned());
    let Some(small) = drawn() else { return el("p").class("note").child(words.too_long).into() };
    let large = button("btn btn-small").hook("large").set("popovertarget", SCREEN).child(words.large);
    let close = icon_button("icon-btn", Icon::Close, page.ui.close.to_owned())
        .hook("small")
        .set("popovertarget", SCREEN)
        .set("popovertargetaction", "hide")
        .set("autofocus", true);
    let screen = el("div")
        .class("projector")
        .set("id", SCREEN)
        .set("popover", "auto")
        .hook("projector")
        .child(el("p").child(words.scan))
        .child(close)
        .child(drawn());
    let fine = (text.len() > FINE).then(|| el("p").class("note").hook("fine-code").child(words.fine));
    el("div").class("share-code").child(small).child(large).child(fine).child(screen).into()
}

/// A field for a link that somebody got.
pub fn another(page: Page) -> El {
    let words = &page.ui.share;
    let said: RwSignal<Option<Notice>> = RwSignal::new(None);
    let open = move |event: field::Event| {
        // Nothing is sent anywhere: the page reads the field itself.
        event.prevent_default();
        let typed = field::value(PASTE);
        if let Some(lesson) = pasted_lesson(&typed) {
            match arrive::lesson::read(page, &lesson) {
                Ok(lesson) => {
                    page.desk.sheet.set(None);
                    arrive::lesson::welcome(page, lesson);
                }
                Err(why) => said.set(Some(Notice::Lesson(Taught::Refused(why)))),
            }
            return;
        }
        match arrive::read(page, &pasted(&typed)) {
            Ok(replay) => {
                page.desk.sheet.set(None);
                arrive::welcome(page, replay, Notice::Arrived);
            }
            Err(why) => said.set(Some(Notice::BadLink(why))),
        }
    };
    let text = el("input").set("id", PASTE).hook(PASTE).set("spellcheck", "false").set("autocomplete", "off");
    let go = el("button").set("type", "submit").class("btn").hook("open-link").child(words.go);
    let form = el("form")
        .class("field")
        .on("submit", open)
        .child(el("label").set("for", PASTE).child(words.paste))
        .child(el("div").class("share-row").child(text).child(go))
        .child(told(page, said, "alert", "refused"));
    el("section").class("group").child(el("h3").child(words.open)).child(form)
}
