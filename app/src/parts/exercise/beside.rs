//! What somebody expected, beside the answer: said in words, with a calm mark, never by colour alone.

use crate::figures::{Icon, Look, icon, outcome_mark};
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::legend::example;
use kaartwijzer_core::{Case, Verdict, say};
use kaartwijzer_training::{Guess, Marked};

/// Both of them.
pub fn beside(page: Page, case: &Case, verdict: &Verdict, guess: Option<Guess>) -> El {
    let words = &page.ui.train;
    let marked = guess.map(|guess| guess.beside(&verdict.outcome));
    let (id, mark) = match marked {
        None => ("open", Icon::More),
        Some(Marked { family: false, .. }) => ("other", Icon::Scales),
        Some(Marked { kind: Some(false), .. }) => ("near", Icon::Check),
        Some(_) => ("same", Icon::Check),
    };
    let exact = say::outcome(verdict.outcome.kind(), say::own(page.pack(), case, verdict), page.lang);
    let text = match id {
        "open" => words.not_said.to_owned(),
        "other" => words.other.to_owned(),
        "near" => fill(words.near, &[exact]),
        _ => words.same.to_owned(),
    };
    let compared = el("span").class("match").child(icon(mark)).child(el("span").child(text));
    el("p")
        .class("beside")
        .set("data-match", id)
        .hook("beside")
        .child(guess.map(|guess| thought(page, guess, verdict.cell.question == page.desk.words.see)))
        .child(compared)
}

/// "Je dacht: nee (mag niet), zeker."
fn thought(page: Page, guess: Guess, seeing: bool) -> Node {
    let words = &page.ui.train;
    let look = guess.kind.map_or_else(|| example(guess.family), Look::of);
    let family = say::family_word(guess.family, page.lang);
    let exact = guess.kind.map(|kind| say::outcome(kind, false, page.lang)).filter(|exact| *exact != family);
    let sure = guess.sure.map(|sure| words.sure_words[sure as usize]);
    let more: Vec<&str> = exact.into_iter().chain(sure).collect();
    let more = (!more.is_empty()).then(|| [" (", &more.join(", "), ")"].concat());
    let said = el("span")
        .class("thought")
        .set("data-outcome", look.kind.id())
        .child(el("span").class("eyebrow").child(words.you_said))
        .child(outcome_mark(Look { seeing, ..look }))
        .child(el("span").child(el("b").child(family)).child(more));
    Node::Many(vec![said.into(), " ".into()])
}
