//! The answer sheet: to each question the answer as a sentence, the words it rests on, the reason, what is not certain.

use super::asked;
use super::questions::about;
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
use kaartwijzer_training::{Ask, Exercise};

/// So many rules that lack something are told where none decides.
const FEW: usize = 2;

/// One exercise with its answers. What was told in full on the sheet already is told in a line.
pub fn exercise(page: Page, number: usize, exercise: &Exercise, told: &mut Vec<Origin>) -> El {
    let words = page.ui.handout;
    let heading = fill(words.exercise, &[&number.to_string()]);
    let name = (!exercise.case.alias.is_empty()).then(|| [" · ", &exercise.case.alias].concat());
    let asks = exercise.asks.iter().enumerate();
    let answers: Vec<El> = asks.map(|(at, ask)| answer(page, exercise, at + 1, ask, told)).collect();
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

fn answer(page: Page, exercise: &Exercise, number: usize, ask: &Ask, told: &mut Vec<Origin>) -> El {
    let Page { desk, ui, lang, .. } = page;
    let (case, twist, asked) = asked(page, exercise, ask);
    let Explanation { verdict, considered } = &desk.policy.explain(&case, ask.cell);
    let sentence = say::answer(page.pack(), &case, verdict, desk.today, lang);
    let unsure = || el("span").class("less-sure").child(icon(Icon::Query)).child(ui.less_certain);
    let mark = el("p")
        .class("sheet-mark")
        .child(pill(page.shown_of(&case, verdict)))
        .child(verdict.contestable.then(unsure));
    let law: Vec<El> = verdict.deciding.iter().map(|origin| text(page, *origin, told)).collect();
    let body = el("div")
        .child(about(page, exercise, ask))
        .child((!twist.is_empty()).then(|| el("p").class("note").child(twist)))
        .child(el("p").class("sheet-asked").child(asked))
        .child(mark)
        .child(el("p").class("reason-said").child(sentence))
        .children(law)
        .child(missing(page, &case, verdict, considered))
        .child((verdict.outcome != Outcome::Permitted).then(|| next_step(page, verdict)))
        .child(opens(page, verdict, told));
    el("li")
        .class("numbered paper-reason")
        .child(el("b").class("number").child(number.to_string()))
        .child(body)
}

/// What decides: with its quote where it is read first, afterwards in plain words.
fn text(page: Page, origin: Origin, told: &mut Vec<Origin>) -> El {
    if order::insert(told, origin) {
        return deciding(page, origin);
    }
    el("p").class("plain").child(said(page, origin))
}

/// Where no rule decides: what the nearest ones lack.
fn missing(page: Page, case: &Case, verdict: &Verdict, considered: &[Considered]) -> Node {
    let lack = |one: &Considered| {
        let texts = one.missing.iter().map(|missing| say::missing(page.pack(), case, missing, page.lang));
        let texts: Vec<El> = texts.map(|text| el("li").child(text).child(" ")).collect();
        let heading = el("p").class("note").child(page.ui.missing);
        el("div")
            .child(el("p").class("plain").child(said(page, one.origin)))
            .child(heading)
            .child(el("ul").class("held is-lacking").children(texts))
    };
    let nothing = verdict.deciding.is_empty();
    many(lacking(considered).filter(|one| nothing && !one.missing.is_empty()).take(FEW).map(lack))
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
