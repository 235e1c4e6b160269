//! Answers that differ between two cases, or between two days of one: gathered under the rules that make the difference.

mod validity;

use super::button::button;
use super::pill::{Shown, pill};
use super::rulebook::line;
use super::why::WHY;
use crate::browser::focus;
use crate::desk::list::{self, List};
use crate::desk::sheet::Tab;
use crate::node::{El, Node, el};
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::diff::{Because, Delta, Difference};
use kaartwijzer_core::{Case, Cell, Effect, Origin, Role, order, say};
use std::rc::Rc;
use validity::validity;

/// Two cases, and what happens when somebody chooses an answer of the second.
#[derive(Clone)]
pub struct Sides<'a> {
    /// The first case.
    pub before: &'a Case,
    /// The second.
    pub after: &'a Case,
    /// How a difference between the two cases is told; nothing where it goes without saying.
    pub through: fn(Page, &Case, &Case, Delta) -> Option<String>,
    /// Chooses an answer of the second case.
    pub choose: Rc<dyn Fn(Cell)>,
}

/// Answers that changed for the same reason.
struct Group<'a> {
    because: &'a [Because],
    through: &'a [Delta],
    members: Vec<&'a Difference>,
}

/// Gathers by reason, in the order of the first of each. Where a cell came or went there is no reason to tell.
fn groups(all: &[Difference]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for one in all.iter().filter(|one| one.before.is_some() && one.after.is_some()) {
        let (because, through) = (one.because.as_slice(), one.through.as_slice());
        match groups.iter_mut().find(|group| group.because == because && group.through == through) {
            Some(group) => group.members.push(one),
            None => groups.push(Group { because, through, members: vec![one] }),
        }
    }
    groups
}

/// How many answers there are in both cases, and are others.
pub fn changed(all: &[Difference]) -> usize {
    all.iter().filter(|one| one.before.is_some() && one.after.is_some()).count()
}

/// All of them, gathered; first what changes most.
pub fn differences(page: Page, sides: &Sides<'_>, all: &[Difference]) -> Node {
    let mut groups = groups(all);
    order::by(&mut groups, |group| usize::MAX - group.members.len());
    let mut told: Vec<Origin> = Vec::new();
    let mut sections = Vec::new();
    for group in &groups {
        let through = group.through.iter().filter_map(|delta| {
            let text = (sides.through)(page, sides.before, sides.after, *delta)?;
            Some(el("li").class("through").child(text))
        });
        let law = group.because.iter().map(|because| {
            let again = told.contains(&because.origin);
            told.push(because.origin);
            reason(page, sides, *because, group, again)
        });
        let heading = page.ui.compare.because.of(group.members.len());
        let section = el("section")
            .class("change")
            .hook("changed-group")
            .child(el("h3").class("eyebrow").child(heading));
        let section = section.child(el("ul").class("reasons").children(through).children(law));
        let moves = el("ul").class("moves").children(moves(page, sides, &group.members));
        sections.push(section.child(moves).into());
    }
    Node::Many(sections)
}

/// A rule or an open question, what became of it, and the text it stands in; only its number where it was told already.
fn reason(page: Page, sides: &Sides<'_>, because: Because, group: &Group<'_>, again: bool) -> El {
    let pack = page.pack();
    let Because { origin, before, after } = because;
    let full = (!again).then(|| line::name(page, origin.into()).class("reason"));
    el("li")
        .hook(["because-", pack.origin_id(origin)].concat())
        .child(full)
        .child(" ")
        .child(line::code(page, origin))
        .child(
            el("p")
                .class("note")
                .child(role(page, origin, before))
                .child(el("span").class("sr").child(page.ui.compare.then))
                .child(el("span").set("aria-hidden", "true").child(" → "))
                .child(el("b").child(role(page, origin, after)))
                .child(validity(page, sides, because, group)),
        )
        .child(if again { None } else { text(page, origin) })
}

/// What became of a rule. An open question decides nothing: where it is the answer, it does not say.
pub fn role(page: Page, origin: Origin, role: Option<Role>) -> String {
    match (origin, role) {
        (_, None) | (Origin::Open(_), Some(Role::OtherDay)) => page.ui.compare.no_part.to_owned(),
        (Origin::Open(_), Some(Role::Decides)) => say::effect(page.pack(), Effect::Silent, page.lang),
        (_, Some(role)) => say::role(role, page.lang).to_owned(),
    }
}

/// The text a rule stands in, by the name people give it, and where in it.
fn text(page: Page, origin: Origin) -> Option<El> {
    let Origin::Rule(rule) = origin else { return None };
    let pack = page.pack();
    let citation = pack.rules[rule.at()].citations.first()?;
    let article = pack.text(citation.article);
    let named =
        line::link(page, citation.source.into()).child(page.say(pack.sources[citation.source.at()].label));
    let article = (!article.is_empty()).then(|| [", ", article].concat());
    Some(el("p").class("note named-text").child(named).child(article))
}

/// From which answer to which, and whose.
pub(super) fn moves(page: Page, sides: &Sides<'_>, members: &[&Difference]) -> Vec<El> {
    let mut moves: Vec<((Shown, Shown), Vec<Cell>)> = Vec::new();
    for one in members {
        let (Some(before), Some(after)) = (&one.before, &one.after) else { continue };
        let shown = (page.shown_of(sides.before, before), page.shown_of(sides.after, after));
        match moves.iter_mut().find(|(known, _)| *known == shown) {
            Some((_, cells)) => cells.push(after.cell),
            None => moves.push((shown, vec![after.cell])),
        }
    }
    let line = |((before, after), cells): ((Shown, Shown), Vec<Cell>)| {
        let then = el("span").class("sr").child(page.ui.compare.then);
        let pills = el("p").class("from-to").child(pill(before)).child(then).child(pill(after));
        el("li").child(pills).child(el("ul").class("cells").children(people(page, sides, &cells)))
    };
    moves.into_iter().map(line).collect()
}

/// Cells by participant: the name, and what it is about.
fn people(page: Page, sides: &Sides<'_>, cells: &[Cell]) -> Vec<El> {
    let name = |list, at| list::name(sides.after, list, at, page.lang).to_owned();
    let press = |cell: Cell, word: String| {
        let choose = Rc::clone(&sides.choose);
        let press = move || {
            choose(cell);
            // A narrow screen shows one pane at a time: the answer is the one to see.
            page.desk.tab.set(Tab::Why);
            focus::show(WHY);
        };
        button("cell-link").hook("changed-cell").click(press).child(word)
    };
    let mut lines: Vec<El> = Vec::new();
    for stretch in
        cells.chunk_by(|one, other| one.participant.is_some() && one.participant == other.participant)
    {
        let line = el("li");
        lines.push(match stretch[0] {
            Cell { participant: Some(person), item: Some(_), .. } => {
                let items =
                    stretch.iter().filter_map(|cell| Some(press(*cell, name(List::Items, cell.item?))));
                line.child(el("b").child(name(List::People, person))).child(" ").children(items)
            }
            Cell { participant: Some(person), .. } => {
                line.child(press(stretch[0], name(List::People, person)))
            }
            Cell { item: Some(item), .. } => line.child(press(stretch[0], name(List::Items, item))),
            Cell { question, .. } => {
                line.child(press(stretch[0], page.say(page.pack().questions[question.at()].short).to_owned()))
            }
        });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Outcome, QuestionIx, RuleIx, Verdict};

    fn verdict(item: usize) -> Verdict {
        let cell = Cell { question: QuestionIx(0), participant: Some(0), item: Some(item) };
        Verdict::bare(cell, Outcome::NoBasis)
    }

    fn difference(item: usize, rule: u16) -> Difference {
        let because =
            Because { origin: Origin::Rule(RuleIx(rule)), before: None, after: Some(Role::Decides) };
        Difference {
            before: Some(verdict(item)),
            after: Some(verdict(item)),
            because: vec![because],
            through: vec![Delta::Day],
        }
    }

    #[test]
    fn one_article_is_one_heading() {
        let gone = Difference { after: None, ..difference(9, 1) };
        let all = [difference(0, 1), difference(1, 2), difference(2, 1), gone];
        let groups = groups(&all);
        assert_eq!(groups.iter().map(|group| group.members.len()).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(changed(&all), 3);
    }
}
