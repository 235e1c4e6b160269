//! What a rule comes down to: its clauses in words, with whom they are about, what they ask for, and when they hold.

use super::line::{codes, link, mark, name};
use crate::figures::{Period, Stretch, Supposed, Validity, validity};
use crate::find::Does;
use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use kaartwijzer_core::{
    AssumptionIx, Atom, Basis, Case, Clause, Condition, Date, Node as Line, Origin, Rule, say,
};

/// The clauses of a rule or an open question, on lines of time and in words.
pub fn clauses(page: Page, origin: Origin, rule: Option<&Rule>) -> Node {
    let all = page.pack().clauses(origin);
    if all.is_empty() {
        return Node::Nothing;
    }
    let stretches = all.iter().map(|clause| {
        let supposed = clause.prolonged_by.map(|_| Supposed::Prolonged);
        Stretch {
            from: clause.from,
            until: clause.until,
            supposed: supposed.or(clause.withdrawn_by.map(|_| Supposed::Withdrawn)),
            colour: Does::of(clause.effect).outcome().map(kaartwijzer_core::OutcomeKind::id),
        }
    });
    let basis = rule.map(|rule| rule.basis);
    let items = all.iter().map(|clause| item(page, clause, basis));
    Node::Many(vec![time(page, stretches.collect()).into(), el("ol").class("clauses").children(items).into()])
}

/// One clause.
fn item(page: Page, clause: &Clause, basis: Option<Basis>) -> El {
    let pack = page.pack();
    let ui = &page.ui.rules_page;
    let asked: Vec<&str> =
        clause.questions.iter().map(|question| page.say(pack.questions[question.at()].short)).collect();
    let head = el("p")
        .class("clause-head")
        .child(mark(Does::of(clause.effect), say::effect(pack, clause.effect, page.lang).into()))
        .child(el("span").class("clause-asked").child(asked.join(" · ")));
    let weaker =
        basis.filter(|basis| *basis != clause.basis).map(|_| note(say::basis(clause.basis, page.lang)));
    let supposed = |assumption: Option<AssumptionIx>, template: &str| {
        let label = pack.assumptions[assumption?.at()].label;
        Some(el("p").class("note suppose").child(fill(template, &[page.say(label)])))
    };
    let opens = (!clause.opens.is_empty()).then(|| {
        let opens = clause.opens.iter().map(|open| Origin::Open(*open));
        el("p").class("note").child(page.ui.undecided).child(": ").child(codes(page, opens))
    });
    el("li")
        .class("clause")
        .child(head)
        .child(clause.note.map(|text| el("p").class("clause-note").child(page.say(text))))
        .child(asks(page, clause))
        .child(el("p").class("note num").child(dates(page, clause.from, clause.until)))
        .child(supposed(clause.prolonged_by, ui.prolonged))
        .child(supposed(clause.withdrawn_by, ui.withdrawn))
        .child(weaker)
        .child(opens)
}

fn note(text: &'static str) -> El {
    el("p").class("note").child(text)
}

/// Whom a clause is about, what it asks for, and what lifts it.
fn asks(page: Page, clause: &Clause) -> El {
    let ui = &page.ui.rules_page;
    let part = |heading: &'static str, conditions: &[&Condition]| {
        let tree = tree(page, conditions);
        tree.map(|tree| Node::Many(vec![el("dt").child(heading).into(), el("dd").child(tree).into()]))
    };
    let unless: Vec<&Condition> = clause.unless.iter().collect();
    let parts =
        [part(ui.about, &[&clause.about]), part(ui.when, &[&clause.when]), part(page.ui.unless, &unless)];
    if parts.iter().all(Option::is_none) {
        return note(ui.always);
    }
    el("dl").class("asks").children(parts)
}

/// Conditions as a tree of lines, each statement a link to what it speaks of; nothing where they always hold.
pub fn tree(page: Page, conditions: &[&Condition]) -> Option<El> {
    let mut lines = Vec::new();
    for condition in conditions {
        flat(page, condition, &mut lines);
    }
    (!lines.is_empty()).then(|| el("ul").class("tree").children(lines))
}

/// A list of which all must hold needs no line of its own.
fn flat(page: Page, condition: &Condition, lines: &mut Vec<El>) {
    match condition {
        Condition::All(parts) => parts.iter().for_each(|part| flat(page, part, lines)),
        _ => {
            lines.extend(say::condition(page.pack(), condition, page.lang).map(|stated| line(page, &stated)));
        }
    }
}

fn line(page: Page, stated: &say::Stated) -> El {
    match (&stated.atom, stated.parts.as_slice()) {
        (Some(atom), _) => el("li").child(statement(page, atom, stated.line.clone())),
        // "not: …" in one breath.
        (None, [only]) if only.parts.is_empty() => {
            let what = only.atom.as_ref().map(|atom| statement(page, atom, only.line.clone()));
            el("li").child(stated.line.clone()).child(" ").child(what)
        }
        (None, parts) => {
            let parts = parts.iter().map(|part| line(page, part));
            el("li").child(stated.line.clone()).child(el("ul").class("tree").children(parts))
        }
    }
}

fn statement(page: Page, atom: &Atom, words: String) -> El {
    let entry = match atom {
        Atom::Is { fact, .. } | Atom::AtLeast { fact, .. } => (*fact).into(),
        Atom::Defined(definition) => (*definition).into(),
    };
    link(page, entry).child(words)
}

/// From when until when, in words.
pub fn dates(page: Page, from: Date, until: Date) -> String {
    if from == Date::MIN && until == Date::MAX {
        return page.ui.rules_page.at_all_times.to_owned();
    }
    say::node(page.pack(), &Case::new(from), &Line::Outside(from, until), page.lang)
}

/// The stretches on the periods they fit best.
pub fn time(page: Page, stretches: Vec<Stretch>) -> El {
    let pack = page.pack();
    let today = page.desk.today;
    let of_clock = |clock: usize| -> Vec<Period> {
        let periods = pack.periods.iter().filter(|period| usize::from(period.clock) == clock);
        let drawn = periods.map(|period| Period {
            id: period.id.clone(),
            label: page.say(period.label).to_owned(),
            from: period.from,
            until: period.until,
        });
        drawn.collect()
    };
    let mut clocks: Vec<Vec<Period>> = (0..pack.clocks.len()).map(of_clock).collect();
    let best = crate::figures::best_clock(&stretches, &clocks);
    let begun = pack.periods.iter().map(|period| period.from).filter(|day| *day > Date::MIN);
    let years = begun.map(Date::year);
    let first = years.clone().min().unwrap_or(today.year());
    let last = years.max().unwrap_or_default().max(today.year());
    let drawn = Validity {
        ground: if clocks.is_empty() { Vec::new() } else { clocks.swap_remove(best) },
        first: Date::new(first, 1, 1).unwrap_or(Date::MIN),
        last: Date::new(last, 12, 31).unwrap_or(Date::MAX),
        today,
        stretches,
    };
    let clock = pack.clocks.get(best).map(|clock| fill(page.ui.rules_page.clock, &[page.say(clock.label)]));
    let caption = el("figcaption").class("note").set("aria-hidden", "true").child(clock);
    el("figure").class("time-figure").child(validity(drawn)).child(caption)
}

/// Definitions and facts by name, one after the other.
pub fn names<E: Into<crate::find::Entry>>(page: Page, entries: impl IntoIterator<Item = E>) -> Option<El> {
    let names: Vec<El> = entries.into_iter().map(|entry| el("li").child(name(page, entry.into()))).collect();
    (!names.is_empty()).then(|| el("ul").class("names").children(names))
}
