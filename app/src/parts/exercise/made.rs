//! What there is to say of an exercise that was made: that it was, from which seed, and where another one is.

use super::Task;
use crate::browser::{address, copy};
use crate::desk::notice::Notice;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, el, live};
use crate::parts::button::word_button;
use crate::route::{Practise, Route, Series};
use crate::signals::Set;
use crate::training;

/// The id of the field with the link.
const LINK: &str = "made-link";

/// Its seed and its link; nothing for an exercise that somebody wrote.
pub fn made(task: &Task, series: &Series) -> Option<El> {
    let Series::Made(recipe) = series else { return None };
    let page = task.page;
    let words = &page.ui.train;
    let here = Route::Practise(Practise::At(series.clone(), 1)).to_string();
    let link = [address::of_the_page().unwrap_or_default(), here].concat();
    let copied = move || copy::field(LINK, move |done| page.desk.notice.set(Some(Notice::Copied(done))));
    let field = el("input").set("id", LINK).hook(LINK).set("readonly", true).prop("value", link);
    let row = el("div")
        .class("share-row")
        .child(field)
        .child(word_button(Icon::Copy, words.copy, "copy-made").click(copied));
    let aim = recipe.aim.clone();
    let other = move || {
        // What is worth a look changes once this one is answered.
        page.keep.watch();
        let address = training::another(page, &aim).to_string();
        let other = el("a").class("btn btn-small").hook("another").set("href", address);
        other.child(icon(Icon::Redo)).child(words.another)
    };
    Some(
        el("aside")
            .class("made")
            .hook("made")
            .set("aria-label", words.made)
            .child(el("p").class("note").child(words.made_how))
            .child(
                el("p").class("note num").hook("seed").child(fill(words.seed, &[&recipe.seed.to_string()])),
            )
            .child(el("div").class("field").child(el("label").set("for", LINK).child(words.link)).child(row))
            .child(el("div").class("btn-row").child(live(other))),
    )
}
