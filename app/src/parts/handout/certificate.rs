//! The certificate: what was practised, when, with which rules. Not what somebody knows of the law.

use super::front::{leaf, made, notice, pack};
use crate::course;
use crate::i18n::fill;
use crate::node::{El, el, many};
use crate::page::Page;
use crate::parts::foot::danger;
use crate::parts::paper::front::list;
use crate::training::progress::title_of;
use kaartwijzer_core::say;
use kaartwijzer_training::progress::{Done, Practised};

/// The id of the field of a name.
const NAME: &str = "certificate-name";

/// The sheet. The name is typed on it, and stands nowhere else.
pub fn certificate(page: Page, practised: &Practised) -> El {
    let Page { ui, lang, .. } = page;
    let words = ui.handout;
    let day = |day| say::date(day, lang);
    let days = practised.days.map(|(first, last)| {
        if first == last { day(first) } else { fill(words.days, &[&day(first), &day(last)]) }
    });
    let name = el("input")
        .set("id", NAME)
        .hook(NAME)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("maxlength", "80");
    let name = el("p")
        .class("certificate-name")
        .child(el("label").set("for", NAME).child(words.name))
        .child(name)
        .child(el("span").class("note").child(words.name_note));
    let facts = [
        (words.practised_on, days.unwrap_or_default()),
        (words.questions, practised.questions.to_string()),
        (ui.paper.pack, pack(page)),
        (ui.paper.made, made(page)),
    ];
    leaf(page)
        .class_if("certificate", true)
        .hook("certificate")
        .child(notice(page))
        .child(el("h2").child(words.certificate))
        .child(name)
        .child(list(facts))
        .child(table(page, practised))
        .child(seeds(page, practised))
        .child(el("p").class("certificate-limit").hook("certificate-limit").child(words.not_knowledge))
        .child(danger(page))
}

/// Chapters and lessons, with how much of them.
fn table(page: Page, practised: &Practised) -> Option<El> {
    let words = page.ui.handout;
    let head =
        [words.what, words.steps, words.questions].map(|word| el("th").set("scope", "col").child(word));
    let row = |done: &Done| {
        let steps = [done.steps.len().to_string(), of(done)].concat();
        el("tr")
            .child(el("th").set("scope", "row").child(title_of(page, done)))
            .child(el("td").set("data-who", words.steps).child(steps))
            .child(el("td").set("data-who", words.questions).child(done.questions.to_string()))
    };
    let table = el("table")
        .class("paper-grid certificate-table")
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(practised.series.iter().map(row)));
    (!practised.series.is_empty()).then_some(table)
}

/// Of how many steps, where the chapter is known: " / 7".
fn of(done: &Done) -> String {
    let chapter = course::get().and_then(|course| course.chapters.iter().find(|one| one.id == done.id));
    let steps = chapter.filter(|_| done.chapter).map(|chapter| chapter.steps.len());
    steps.map(|steps| [" / ", &steps.to_string()].concat()).unwrap_or_default()
}

/// The names of made exercises: whoever has the same rules makes the same exercises of them.
fn seeds(page: Page, practised: &Practised) -> Option<El> {
    let words = page.ui.handout;
    let names = practised.made.iter().map(|recipe| el("li").class("code").child(recipe.to_string()));
    let section = el("section")
        .child(el("h3").child(words.made_ones))
        .child(el("p").class("note").child(words.seeds_note))
        .child(el("ul").class("seeds").child(many(names)));
    (!practised.made.is_empty()).then_some(section)
}
