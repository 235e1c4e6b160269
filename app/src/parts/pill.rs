//! An outcome in colour, shape and word.

use crate::figures::{Look, OutcomeMark};
use crate::page::Page;
use kaartwijzer_core::{Mark, OutcomeKind, Verdict, say};
use leptos::prelude::*;

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
        self.show(mark.kind, mark.own, mark.contestable || mark.assumed)
    }

    /// How a verdict is shown.
    pub fn shown_verdict(self, verdict: &Verdict) -> Shown {
        let own = self.desk.case().with(|case| say::own(self.pack(), case, verdict));
        self.show(
            verdict.outcome.kind(),
            own,
            verdict.contestable || !verdict.assumed.is_empty(),
        )
    }

    /// The answer for a seat and an item, whichever of the two the question is about; tracked.
    pub fn mark(self, person: Option<usize>, item: Option<usize>) -> Option<Mark> {
        self.desk.matrix.with(|matrix| matrix.mark(person, item))
    }

    fn show(self, kind: OutcomeKind, own: bool, open_edge: bool) -> Shown {
        let seeing = self.desk.chosen().question == self.desk.words.see;
        Shown {
            look: Look {
                kind,
                own,
                open_edge,
                seeing,
            },
            word: say::outcome(kind, own, self.lang),
        }
    }
}

/// The mark with its word.
pub fn pill(shown: Shown) -> AnyView {
    let Shown { look, word } = shown;
    view! {
        <span class="outcome" data-outcome=look.kind.id() data-open=look.open_edge>
            <OutcomeMark look/>
            <span>{word}</span>
        </span>
    }
    .into_any()
}
