//! The answers of the same cell on all days, and the law that made each difference.

use super::{Aim, lazy_fold, try_out};
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::button::{aria, button};
use crate::parts::pill::pill;
use crate::parts::rulebook::line;
use crate::signals::Get;
use kaartwijzer_core::counterfactual::{self, Stretch};
use kaartwijzer_core::diff::Because;
use kaartwijzer_core::{Cell, Date, Origin, Role, say};

/// The fold of other days.
pub fn over_the_years(page: Page, aim: Aim) -> Option<El> {
    let cell = page.desk.cell.get()?;
    Some(lazy_fold(page.ui.whatif.years, "years", aim.years, || years(page, aim, cell)))
}

fn years(page: Page, aim: Aim, cell: Cell) -> El {
    let stretches = page.case(|case| counterfactual::timeline(page.desk.policy, case, cell));
    let note = (stretches.len() < 2).then(|| el("p").class("note").child(page.ui.whatif.always));
    let lines = stretches.iter().enumerate().map(|(at, one)| stretch(page, aim, at, one));
    el("div").child(note).child(el("ol").class("years").children(lines))
}

/// The day of a stretch that a press turns to: today where it holds it, else its last day if that is over, else its first.
fn day_of(from: Date, until: Date, today: Date) -> Date {
    if from <= today && today <= until {
        today
    } else if until < today {
        until
    } else {
        from
    }
}

fn stretch(page: Page, aim: Aim, at: usize, one: &Stretch) -> El {
    let Page { desk, ui, lang, .. } = page;
    let words = &ui.whatif;
    let (from, until) = (one.from, one.until);
    let (here, now) = (page.case(|case| case.date), desk.today);
    let day = if from == Date::MIN { until.min(now) } else { day_of(from, until, now) };
    let shown = page.case(|case| page.shown_of(&case.on(day), &one.verdict));
    let (first, last) = (say::date(from, lang), say::date(until, lang));
    let span = match (from == Date::MIN, until == Date::MAX) {
        (true, true) => String::new(),
        (true, _) => fill(words.till, &[&last]),
        (_, true) => fill(words.since, &[&first]),
        _ => fill(words.between, &[&first, &last]),
    };
    let holds = move |day: Date| from <= day && day <= until;
    let mark = |word: &'static str| el("span").class("year-mark").child(word);
    let id = ["year-", &at.to_string()].concat();
    let back = id.clone();
    let turn = button("year")
        .set("id", id)
        .hook(["year-", shown.look.kind.id()].concat())
        .set("aria-pressed", aria(holds(here)))
        .click(move || {
            if !holds(page.glance(|case| case.date)) {
                try_out(page, aim, back.clone(), |case| case.date = day);
            }
        })
        .child(el("span").class("year-days num").child(span))
        .child(pill(shown))
        .child(holds(here).then(|| mark(words.here)))
        .child((holds(now) && now != here).then(|| mark(ui.today_tick)));
    let because = one.because.iter().map(|because| el("li").child(why(page, *because)));
    el("li").child(turn).child((!one.because.is_empty()).then(|| el("ul").class("bars").children(because)))
}

/// A rule and what became of it.
fn why(page: Page, because: Because) -> Node {
    let became = el("span").class("became").child(became(page, because));
    Node::Many(vec![line::said(page, because.origin), " ".into(), became.into()])
}

fn became(page: Page, because: Because) -> &'static str {
    let words = &page.ui.whatif;
    let (began, ended) = match because.origin {
        Origin::Rule(_) => (words.began, words.ended),
        Origin::Open(_) => (words.opened, words.closed),
    };
    let sleeps = |role: Option<Role>| matches!(role, None | Some(Role::OtherDay | Role::Elsewhere));
    match (because.before, because.after) {
        (before, Some(Role::Decides)) if sleeps(before) => began,
        (_, after) if sleeps(after) => ended,
        (Some(Role::Decides), Some(Role::Decides)) => words.other,
        (_, Some(role)) => say::role(role, page.lang),
        (_, None) => ended,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_turns_to_a_day_that_the_stretch_has() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let (from, until) = (day("2015-08-21"), day("2018-05-21"));
        assert_eq!(day_of(from, until, day("2016-01-01")), day("2016-01-01"));
        assert_eq!(day_of(from, until, day("2026-01-01")), until);
        assert_eq!(day_of(from, until, day("2010-01-01")), from);
    }
}
