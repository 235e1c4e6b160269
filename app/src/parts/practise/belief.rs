//! A misconception that shows: what it takes for the law, what the texts say, what to read again, an exercise about it.

use crate::figures::{Icon, icon};
use crate::find::Entry;
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::rulebook::line::name;
use crate::training::progress::made;
use kaartwijzer_training::progress::Suspect;
use kaartwijzer_training::{Aim, Recipe, Seed};

/// One of them; nothing where the pack has it no longer.
pub fn belief(page: Page, suspect: &Suspect, seed: Seed) -> Option<El> {
    let ui = page.ui.progress;
    let belief = page.pack().beliefs.iter().find(|one| one.id == suspect.belief)?;
    let aimed = made(Recipe { aim: Aim::Belief(belief.id.clone()), seed }).to_string();
    let reread = belief.reread.iter().map(|origin| {
        let entry = Entry::from(*origin);
        let id = entry.id(page.pack()).to_owned();
        el("li").child(name(page, entry)).child(" ").child(el("span").class("code").child(id))
    });
    let reread = el("details")
        .class("reread")
        .child(el("summary").child(icon(Icon::Chevron)).child(ui.reread))
        .child(el("ul").children(reread.collect::<Vec<_>>()));
    let aimed = el("a").class("btn btn-small").set("href", aimed).hook("aimed");
    let said = el("div")
        .child(el("p").class("note").child(fill(ui.as_if, &[&suspect.shown.to_string()])))
        .child(el("p").class("belief-said").child(el("q").child(page.say(belief.label))))
        .child(el("p").child(el("b").child(ui.says)).child(" ").child(page.say(belief.says)))
        .child(reread)
        .child(el("p").child(aimed.child(icon(Icon::Step)).child(ui.aimed)));
    Some(el("div").class("belief").hook(["belief-", &suspect.belief].concat()).child(said))
}
