//! What stands in the way of an answer that no change leads to.

use crate::i18n::fill;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::parts::rulebook::line;
use kaartwijzer_core::counterfactual::{self, Barrier, Lacking};
use kaartwijzer_core::{Case, Cell, Date, FactIx, Input, Missing, OutcomeKind, Truth, say};

/// The rules above it and what holds them there, and the rules that would give it.
pub(super) fn barred(page: Page, cell: Cell, kind: OutcomeKind) -> Option<El> {
    let words = &page.ui.whatif;
    let barrier = page.case(|case| counterfactual::barrier(page.desk.policy, case, cell, kind))?;
    let over = page.case(|case| case.date < page.desk.today);
    let word = say::badge(kind, false, over, page.lang);
    let lead = el("p").child(fill(words.barred, &[word]));
    let part = el("div").class("barred").hook(["barred-", kind.id()].concat()).child(lead);
    let Barrier { above, held_by, lacking } = barrier;
    if above.is_empty() && lacking.is_empty() {
        return Some(part.child(el("p").class("note").child(words.no_rule)));
    }
    let rules = above.iter().map(|origin| el("li").child(line::said(page, *origin)));
    let held = facts(page, &held_by);
    let part = part.child(list(words.above, rules.collect())).child(list(words.held, held));
    let lacking = as_one(lacking);
    let of_rules = lacking.chunk_by(|one, next| one.origin == next.origin);
    Some(part.child(list(words.lacking, of_rules.map(|of_rule| lacks(page, of_rule)).collect())))
}

/// A rule whose clauses follow each other in time is named once.
fn as_one(lacking: Vec<Lacking>) -> Vec<Lacking> {
    let mut all: Vec<Lacking> = Vec::new();
    for one in lacking {
        let follows = all.last_mut().filter(|last| last.origin == one.origin && one.inputs.is_empty());
        match (follows.and_then(|last| last.other_day.as_mut()), one.other_day) {
            (Some(last), Some((from, until))) if last.1.next() == from => last.1 = until,
            _ => all.push(one),
        }
    }
    all
}

/// A heading and what stands under it; nothing where there is nothing.
fn list(heading: &'static str, lines: Vec<El>) -> Option<Node> {
    let heading = el("p").class("eyebrow").child(heading);
    (!lines.is_empty())
        .then(|| Node::Many(vec![heading.into(), el("ul").class("bars").children(lines).into()]))
}

/// A rule that would give the answer, and why none of its clauses does.
fn lacks(page: Page, of_rule: &[Lacking]) -> El {
    let rule = of_rule.first().map(|one| line::said(page, one.origin));
    el("li").child(rule).children(of_rule.iter().map(|one| lack(page, one)))
}

fn lack(page: Page, one: &Lacking) -> Node {
    let words = &page.ui.whatif;
    let days = one.other_day.map(|(from, until)| {
        let (first, last) = (say::date(from, page.lang), say::date(until, page.lang));
        let day = page.case(|case| case.date);
        match (from > day, until == Date::MAX) {
            (true, true) => fill(words.begins, &[&first]),
            (false, false) => fill(words.ends, &[&last]),
            _ => fill(words.in_force, &[&first, &last]),
        }
    });
    let inputs = facts(page, &one.inputs);
    let hangs = (!inputs.is_empty()).then(|| {
        let heading = el("p").class("note").child(words.lacks);
        Node::Many(vec![heading.into(), el("ul").class("bars").children(inputs).into()])
    });
    Node::Many(vec![days.map(|days| el("p").class("note").child(days)).into(), hangs.into()])
}

/// Statements with their values now; where several people have the same value, once, with their names.
fn facts(page: Page, inputs: &[Input]) -> Vec<El> {
    let (pack, lang) = (page.pack(), page.lang);
    let missing = |case: &Case, input| say::missing(pack, case, &Missing { input, truth: Truth::No }, lang);
    let lines = page.case(|case| {
        let mut lines: Vec<(FactIx, String, Vec<String>)> = Vec::new();
        for input in inputs {
            let (name, what) = parted(missing(case, *input), name_of(case, *input));
            match lines
                .iter_mut()
                .find(|(fact, known, _)| (*fact, known.as_str()) == (input.fact, what.as_str()))
            {
                Some((_, _, people)) => people.extend(name),
                None => lines.push((input.fact, what, name.into_iter().collect())),
            }
        }
        lines
    });
    let line = |(_, what, people): (FactIx, String, Vec<String>)| {
        el("li").child(super::joined(people, page.ui.whatif.and) + &what)
    };
    lines.into_iter().map(line).collect()
}

fn name_of(case: &Case, input: Input) -> Option<&str> {
    input.participant.and_then(|at| case.participants.get(at)).map(|person| person.name.as_str())
}

/// What is said of somebody, and the name it begins with apart.
fn parted(text: String, name: Option<&str>) -> (Option<String>, String) {
    match name.and_then(|name| Some((name, text.strip_prefix(name)?))) {
        Some((name, what)) => (Some(name.to_owned()), what.to_owned()),
        None => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Origin, RuleIx};

    #[test]
    fn a_statement_is_parted_from_the_name_it_begins_with() {
        let said = || "Els: knows it (now: no)".to_owned();
        assert_eq!(parted(said(), Some("Els")), (Some("Els".to_owned()), ": knows it (now: no)".to_owned()));
        assert_eq!(parted(said(), Some("Karim")), (None, said()));
        assert_eq!(parted(said(), None), (None, said()));
    }

    #[test]
    fn days_that_follow_each_other_are_one_stretch() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let one = |rule, from: &str, until: &str| Lacking {
            origin: Origin::Rule(RuleIx(rule)),
            inputs: Vec::new(),
            other_day: Some((day(from), day(until))),
        };
        let all = vec![
            one(1, "2015-08-21", "2018-05-21"),
            one(1, "2018-05-22", "2018-09-23"),
            one(2, "2018-09-24", "2020-01-01"),
            one(2, "2021-01-01", "2022-01-01"),
        ];
        let merged = as_one(all);
        assert_eq!(merged.len(), 3);
        assert_eq!(merged[0].other_day, Some((day("2015-08-21"), day("2018-09-23"))));
    }
}
