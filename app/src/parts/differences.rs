//! Answers that differ between two cases, or between two days of one: gathered under the rules that make the difference.

use super::button::button;
use super::pill::{Shown, pill};
use super::rulebook::line;
use crate::desk::list::{self, List};
use crate::node::{El, Node, el};
use crate::page::Page;
use kaartwijzer_core::diff::{Because, Delta, Difference};
use kaartwijzer_core::{Case, Cell, Clause, Date, Node as Line, Origin, Role, say};
use std::rc::Rc;

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

/// All of them, gathered.
pub fn differences(page: Page, sides: &Sides<'_>, all: &[Difference]) -> Node {
    let groups = groups(all);
    let groups = groups.iter().map(|group| {
        let heading = (page.ui.compare.because)(group.members.len());
        let through = group.through.iter().filter_map(|delta| {
            let text = (sides.through)(page, sides.before, sides.after, *delta)?;
            Some(el("li").class("through").child(text))
        });
        let law = group.because.iter().map(|because| reason(page, sides, *because, group));
        el("section")
            .class("change")
            .hook("change")
            .child(el("h3").class("eyebrow").child(heading))
            .child(el("ul").class("reasons").children(through).children(law))
            .child(el("ul").class("moves").children(moves(page, sides, &group.members)))
    });
    Node::Many(groups.map(Into::into).collect())
}

/// A rule or an open question, what became of it, and the text it stands in.
fn reason(page: Page, sides: &Sides<'_>, because: Because, group: &Group<'_>) -> El {
    let pack = page.pack();
    let Because { origin, before, after } = because;
    let name = line::name(page, origin.into()).class("reason");
    let role = |role: Option<Role>| role.map_or(page.ui.compare.no_part, |role| say::role(role, page.lang));
    let arrow = [
        el("span").class("sr").child(page.ui.compare.then),
        el("span").set("aria-hidden", "true").child(" → "),
    ];
    let question = group.members.iter().find_map(|one| Some(one.after.as_ref()?.cell.question));
    let clauses = pack
        .clauses(origin)
        .iter()
        .filter(|clause| question.is_none_or(|asked| clause.questions.contains(&asked)));
    let later = if sides.after.date < sides.before.date { before } else { after };
    let is_over = matches!(later, None | Some(Role::OtherDay));
    let validity = border(clauses, (sides.before.date, sides.after.date), is_over).map(|stretch| {
        let text = say::node(pack, sides.after, &stretch, page.lang);
        el("span").class("validity").hook("validity").child(text)
    });
    el("li")
        .hook(["because-", pack.origin_id(origin)].concat())
        .child(name)
        .child(" ")
        .child(line::code(page, origin))
        .child(
            el("p")
                .class("note")
                .child(el("span").child(role(before)))
                .child(Node::Many(arrow.into_iter().map(Into::into).collect()))
                .child(el("b").child(role(after)))
                .child(validity),
        )
        .child(text(page, origin))
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

/// Where a clause begins or ends between two days, as the core says it: its end where the rule is over then.
fn border<'a>(
    clauses: impl Iterator<Item = &'a Clause>,
    (one, other): (Date, Date),
    is_over: bool,
) -> Option<Line> {
    let (first, last) = (one.min(other), one.max(other));
    let (mut begins, mut ends) = (None, None);
    for clause in clauses {
        if first < clause.from && clause.from <= last {
            begins = begins.or(Some(Line::Outside(clause.from, Date::MAX)));
        }
        if first <= clause.until && clause.until < last {
            ends = ends.or(Some(Line::Outside(Date::MIN, clause.until)));
        }
    }
    if is_over { ends.or(begins) } else { begins.or(ends) }
}

/// From which answer to which, and whose.
fn moves(page: Page, sides: &Sides<'_>, members: &[&Difference]) -> Vec<El> {
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
        button("cell-link").hook("changed-cell").click(move || choose(cell)).child(word)
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
        Verdict {
            cell: Cell { question: QuestionIx(0), participant: Some(0), item: Some(item) },
            outcome: Outcome::NoBasis,
            deciding: Vec::new(),
            basis: None,
            contestable: false,
            assumed: Vec::new(),
            remarks: Vec::new(),
            opens: Vec::new(),
        }
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
