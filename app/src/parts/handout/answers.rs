//! The answer sheet: to each question the answer as a sentence, the words it rests on, the reason, what is not certain.

use super::asked;
use crate::figures::{Icon, icon};
use crate::i18n::fill;
use crate::node::{El, Node, el, many};
use crate::page::Page;
use crate::parts::exercise::story::paragraphs;
use crate::parts::paper::answers::lacking;
use crate::parts::pill::pill;
use crate::parts::rulebook::line::said;
use crate::parts::rules::deciding;
use crate::parts::today::next_step;
use kaartwijzer_core::{Case, Considered, Explanation, OpenIx, Origin, Outcome, Verdict, order, say};
use kaartwijzer_training::Exercise;

/// So many rules that lack something are told where none decides, and so much of what they lack.
const FEW: usize = 2;

/// One exercise with its answers. What was told in full on the sheet already is told in a line.
pub fn exercise(page: Page, number: usize, exercise: &Exercise, told: &mut Vec<Origin>) -> El {
    let words = page.ui.handout;
    let heading = fill(words.exercise, &[&number.to_string()]);
    let name = (!exercise.case.alias.is_empty()).then(|| [" · ", &exercise.case.alias].concat());
    let answers: Vec<El> = (0..exercise.asks.len()).map(|at| answer(page, exercise, at, told)).collect();
    let text = |heading: &'static str, text: &str| {
        let heading = el("p").class("eyebrow").child(heading);
        (!text.is_empty()).then(|| el("div").class("sheet-said").child(heading).child(paragraphs("", text)))
    };
    el("article")
        .class("sheet-exercise")
        .hook("sheet-answers")
        .child(el("h3").child(heading).child(name))
        .child(el("ol").class("sheet-answers").children(answers))
        .child(text(words.debrief, exercise.debrief.get(page.lang)))
        .child(text(words.notes, exercise.notes.get(page.lang)))
}

fn answer(page: Page, exercise: &Exercise, at: usize, told: &mut Vec<Origin>) -> El {
    let Page { desk, ui, lang, .. } = page;
    let (case, asked) = asked(page, exercise, at);
    let Explanation { verdict, considered } = &desk.policy.explain(&case, exercise.asks[at].cell);
    let sentence = say::answer(page.pack(), &case, verdict, desk.today, lang);
    let unsure = || el("span").class("less-sure").child(icon(Icon::Query)).child(ui.less_certain);
    let mark = el("p")
        .class("sheet-mark")
        .child(pill(page.shown_of(&case, verdict)))
        .child(verdict.contestable.then(unsure));
    let law = law(page, verdict, told);
    let body = el("div")
        .child(asked)
        .child(mark)
        .child(el("p").class("reason-said").child(sentence))
        .children(law)
        .child(missing(page, &case, verdict, considered))
        .child((verdict.outcome != Outcome::Permitted).then(|| next_step(page, verdict)))
        .child(opens(page, verdict, told));
    el("li")
        .class("numbered paper-reason")
        .child(el("b").class("number").child((at + 1).to_string()))
        .child(body)
}

/// What decides: the first of them with its words, where it is read first; the others in a line.
fn law(page: Page, verdict: &Verdict, told: &mut Vec<Origin>) -> Vec<El> {
    let text = |(at, origin): (usize, &Origin)| {
        let fresh = order::insert(told, *origin);
        if at == 0 && fresh {
            deciding(page, *origin)
        } else {
            el("p").class("plain").child(said(page, *origin))
        }
    };
    verdict.deciding.iter().enumerate().map(text).collect()
}

/// Where no text was found: what the nearest ones ask for and lack.
fn missing(page: Page, case: &Case, verdict: &Verdict, considered: &[Considered]) -> Node {
    let mut known: Vec<Origin> = Vec::new();
    let mut near: Vec<&Considered> = lacking(considered).filter(|one| !one.missing.is_empty()).collect();
    near.retain(|one| verdict.outcome == Outcome::NoBasis && order::insert(&mut known, one.origin));
    let lack = |one: &Considered| {
        let texts =
            one.missing.iter().take(FEW).map(|missing| say::missing(page.pack(), case, missing, page.lang));
        let texts: Vec<El> = texts.map(|text| el("li").child(text).child(" ")).collect();
        let heading = el("p").class("note").child(page.ui.missing);
        el("div")
            .child(el("p").class("plain").child(said(page, one.origin)))
            .child(heading)
            .child(el("ul").class("held is-lacking").children(texts))
    };
    many(near.into_iter().take(FEW).map(lack))
}

/// The open questions beside the answer, each once.
fn opens(page: Page, verdict: &Verdict, told: &mut Vec<Origin>) -> Option<El> {
    let origin = |open: &OpenIx| Origin::Open(*open);
    let all = verdict.opens.iter().map(origin).filter(|open| !verdict.deciding.contains(open));
    let fresh: Vec<El> =
        all.filter(|open| order::insert(told, *open)).map(|open| el("li").child(said(page, open))).collect();
    let heading = el("p").class("eyebrow").child(page.ui.undecided);
    (!fresh.is_empty()).then(|| el("div").child(heading).child(el("ul").class("leaf-lines").children(fresh)))
}
