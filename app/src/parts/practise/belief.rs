//! A misconception that shows: what it takes for the law, what the texts say, what to read again, an exercise about it.

use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, el};
use crate::page::Page;
use crate::parts::rulebook::line::codes;
use crate::training::progress::made;
use kaartwijzer_training::progress::Suspect;
use kaartwijzer_training::{Aim, Seed};

/// One of them; nothing where the pack has it no longer.
pub fn belief(page: Page, suspect: &Suspect, seed: Seed) -> Option<El> {
    let ui = page.ui.progress;
    let belief = page.pack().beliefs.iter().find(|one| one.id == suspect.belief)?;
    let aimed = made(Aim::Belief(belief.id.clone()), seed).to_string();
    let reread =
        el("p").class("note").child(ui.reread).child(" ").child(codes(page, belief.reread.iter().copied()));
    let aimed = el("a").class("btn btn-small").set("href", aimed).hook("aimed");
    let said = el("div")
        .child(el("p").class("note").child(fill(ui.as_if, &[&suspect.shown.to_string()])))
        .child(el("p").class("belief-said").child(page.say(belief.label)))
        .child(el("p").child(el("b").child(ui.says)).child(" ").child(page.say(belief.says)))
        .child(reread)
        .child(el("p").child(aimed.child(icon(Icon::Step)).child(ui.aimed)));
    Some(el("div").class("belief").hook(["belief-", &suspect.belief].concat()).child(said))
}
