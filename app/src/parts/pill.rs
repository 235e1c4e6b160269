//! An outcome in colour, shape and word.

use crate::figures::{Look, outcome_mark};
use crate::node::{El, el};
use crate::page::Page;
use kaartwijzer_core::{Case, Cell, Date, Mark, Outcome, OutcomeKind, QuestionIx, Verdict, say};

/// How an answer looks and what it is called in a word or two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// How it is drawn.
    pub look: Look,
    /// What it is called.
    pub word: &'static str,
}

impl Page {
    /// How an answer of the matrix is shown; tracks the question.
    pub fn shown(self, mark: Mark) -> Shown {
        let day = self.case(|case| case.date);
        self.show(mark.kind, mark.own, mark.contestable || mark.assumed, day)
    }

    /// How a verdict about a day is shown.
    pub fn shown_verdict(self, verdict: &Verdict, day: Date) -> Shown {
        let own = self.case(|case| say::own(self.pack(), case, verdict));
        self.show(verdict.outcome.kind(), own, verdict.contestable || !verdict.assumed.is_empty(), day)
    }

    /// How an answer that a cell of the case could have is shown.
    pub fn shown_outcome(self, cell: Cell, outcome: &Outcome) -> Shown {
        let verdict = Verdict::bare(cell, outcome.clone());
        self.shown_verdict(&verdict, self.case(|case| case.date))
    }

    /// How a verdict of another case is shown.
    pub fn shown_of(self, case: &Case, verdict: &Verdict) -> Shown {
        let own = say::own(self.pack(), case, verdict);
        let open_edge = verdict.contestable || !verdict.assumed.is_empty();
        let shown = self.show(verdict.outcome.kind(), own, open_edge, case.date);
        Shown { look: Look { seeing: verdict.cell.question == self.desk.words.see, ..shown.look }, ..shown }
    }

    /// How an answer of the matrix of another case is shown.
    pub fn shown_mark(self, case: &Case, question: QuestionIx, mark: Mark) -> Shown {
        let shown = self.show(mark.kind, mark.own, mark.contestable || mark.assumed, case.date);
        Shown { look: Look { seeing: question == self.desk.words.see, ..shown.look }, ..shown }
    }

    fn show(self, kind: OutcomeKind, own: bool, open_edge: bool, day: Date) -> Shown {
        let seeing = self.desk.question() == self.desk.words.see;
        Shown {
            look: Look { kind, own, open_edge, seeing },
            word: say::badge(kind, own, day < self.desk.today, self.lang),
        }
    }
}

/// The mark with its word.
pub fn pill(shown: Shown) -> El {
    let Shown { look, word } = shown;
    el("span")
        .class("outcome")
        .set("data-outcome", look.kind.id())
        .set("data-open", look.open_edge)
        .child(outcome_mark(look))
        .child(el("span").child(word))
}
