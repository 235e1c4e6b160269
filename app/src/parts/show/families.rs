//! The four families, each with its hands: counted before the answer is shown, as a bar beside it afterwards.

use crate::browser::field::event_value;
use crate::figures::{Look, outcome_mark};
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::button::button;
use crate::parts::legend::example;
use crate::training::show::Stage;
use kaartwijzer_core::Verdict;
use kaartwijzer_core::say::{self, Family};
use kaartwijzer_training::results::family_id;

/// The row of families.
pub fn families(page: Page, stage: &Stage, verdict: &Verdict) -> El {
    let hands = stage.hands();
    let seeing = verdict.cell.question == page.desk.words.see;
    let answer = stage.revealed().then(|| say::family(verdict.outcome.kind()));
    let all = Family::ALL.map(|family| {
        let count = hands[family as usize];
        let body = match answer {
            None => counter(page, family, count),
            Some(answer) => bar(page, count, hands.iter().sum(), answer == family),
        };
        one(page, family, seeing).class_if("is-answer", answer == Some(family)).child(body)
    });
    el("ul").class("show-families").set("role", "group").set("aria-label", page.ui.show.hands).children(all)
}

fn one(page: Page, family: Family, seeing: bool) -> El {
    let look = Look { seeing, ..example(family) };
    let key = el("kbd").set("aria-hidden", "true").child((family as usize + 1).to_string());
    let word = el("p")
        .class("show-family")
        .child(outcome_mark(look))
        .child(el("b").child(say::family_word(family, page.lang)))
        .child(key);
    el("li").set("data-outcome", look.kind.id()).hook(["family-", family_id(family)].concat()).child(word)
}

/// A hand less, how many, a hand more.
fn counter(page: Page, family: Family, count: u32) -> Node {
    let ui = page.ui.show;
    let word = say::family_word(family, page.lang);
    let hook = |what: &str| [what, "-", family_id(family)].concat();
    let name = |template| fill(template, &[word]);
    let show = &page.desk.show;
    let less = button("btn")
        .set("aria-label", name(ui.one_less))
        .hook(hook("less"))
        .set("aria-disabled", (count == 0).then_some("true"))
        .click(move || show.count(page, family, |count| count.saturating_sub(1)))
        .child("−");
    let more = button("btn")
        .set("aria-label", name(ui.one_more))
        .hook(hook("more"))
        .click(move || show.count(page, family, |count| count + 1))
        .child("+");
    let number = el("input")
        .set("type", "number")
        .set("min", "0")
        .set("max", "999")
        .set("inputmode", "numeric")
        .set("aria-label", name(ui.hands_for))
        .hook(hook("hands"))
        .prop("value", count.to_string())
        .on("change", move |event| {
            let typed = event_value(&event).parse().unwrap_or_default();
            show.count(page, family, |_| typed);
        });
    el("div").class("show-count").child(less).child(number).child(more).into()
}

/// How many of all, as a bar.
fn bar(page: Page, count: u32, all: u32, is_answer: bool) -> Node {
    let ui = page.ui.show;
    let share = [&(count * 100).checked_div(all).unwrap_or_default().to_string(), "%"].concat();
    let bar = el("span").class("show-share").set("aria-hidden", "true").style("--share", share);
    let counted = (all > 0).then(|| ui.counted.of(count as usize));
    let here = is_answer.then(|| el("b").class("show-here").hook("here").child(ui.here));
    let words = el("p").class("note").child(counted).child(here);
    Node::Many(vec![bar.into(), words.into()])
}
