//! A pack, ready to be asked.

use crate::case::{Case, Cell, holds};
use crate::compile::Program;
use crate::decide::Mark;
use crate::explain;
use crate::matrix::Matrix;
use crate::session::{self, Session};
use crate::settle::Tree;
use crate::trace::Explanation;
use crate::truth::Truth;
use crate::verdict::Verdict;
#[cfg(feature = "words")]
use kaartwijzer_format::Lang;
use kaartwijzer_format::{FactIx, Pack, QuestionIx, Words};
use std::hint::black_box;

/// A pack compiled once. Pure and total: any case gives an answer, the same one every time.
///
/// ```
/// use kaartwijzer_core::{Case, Cell, Input, Item, Facts, Outcome, Participant, Policy, Setting};
///
/// let policy = Policy::builtin();
/// let pack = policy.pack();
/// let mut case = Case::new("2016-09-12".parse()?);
/// let actor = pack.fact("actor").expect("the pack has actors");
/// let mut facts = Facts::default();
/// facts.set(actor, Setting::Is(pack.value(actor, "youth").expect("the pack knows youth workers")));
/// case.participants.push(Participant { id: "noor".into(), name: "Noor".into(), facts });
/// case.items.push(Item { id: "leisure".into(), text: "leisure".into(), facts: Facts::default() });
///
/// let cell = Cell { question: pack.question("see").expect("one can see"), participant: Some(0), item: Some(0) };
/// assert_eq!(policy.decide(&case, cell).outcome, Outcome::NoBasis);
///
/// let need = Input { fact: pack.fact("need_to_know").expect("need"), participant: Some(0), item: Some(0) };
/// case.write(need, Some(Setting::YES));
/// assert_eq!(policy.decide(&case, cell).outcome, Outcome::Permitted);
/// # Ok::<(), kaartwijzer_core::format::DateError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Policy {
    pack: Pack,
    /// One for each question.
    programs: Vec<Program>,
}

impl Policy {
    /// The pack this crate was built with: in four languages with the feature `words`, else with none yet (see
    /// [`kaartwijzer_format::Words::learn`]).
    ///
    /// # Panics
    /// Never in a crate that was built: `build.rs` wrote what is read here.
    #[expect(
        clippy::expect_used,
        reason = "build.rs wrote these bytes a moment ago, and a test reads them back"
    )]
    pub fn builtin() -> Self {
        const ENCODED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.bin"));
        const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.txt"));
        #[cfg(feature = "words")]
        const LINES: [&str; 4] = [
            include_str!(concat!(env!("OUT_DIR"), "/words.nl.txt")),
            include_str!(concat!(env!("OUT_DIR"), "/words.fr.txt")),
            include_str!(concat!(env!("OUT_DIR"), "/words.de.txt")),
            include_str!(concat!(env!("OUT_DIR"), "/words.en.txt")),
        ];
        let mut pack: Pack = postcard::from_bytes(ENCODED).expect("the pack was encoded by build.rs");
        pack.words = Words::new(WORDS);
        #[cfg(feature = "words")]
        for (lang, lines) in Lang::ALL.into_iter().zip(LINES) {
            pack.words.learn(lang, lines);
        }
        Self::new(pack)
    }

    /// A policy of any pack that the checked reader made.
    pub fn new(pack: Pack) -> Self {
        let questions = (0..pack.questions.len()).map(|at| QuestionIx(at as u16));
        let programs = questions.map(|question| Program::of(&pack, question)).collect();
        Self { pack, programs }
    }

    /// The pack it was made of.
    pub const fn pack(&self) -> &Pack {
        &self.pack
    }

    /// All answers to one question.
    pub fn matrix(&self, case: &Case, question: QuestionIx) -> Matrix {
        Matrix::of(&Session::new(&self.pack, &self.programs, case, question, 0..case.items.len()))
    }

    /// The mark of one cell, concluded from its clauses one by one: what [`Policy::matrix`] shows for it. The tests hold
    /// the two against each other.
    #[doc(hidden)]
    pub fn mark(&self, case: &Case, cell: Cell) -> Mark {
        explain::mark(&self.session(case, cell), cell)
    }

    /// The first half of [`Policy::matrix`] alone, for the benches: everything but the clauses.
    #[doc(hidden)]
    pub fn lay_out(&self, case: &Case, question: QuestionIx) {
        black_box(Session::new(&self.pack, &self.programs, case, question, 0..case.items.len()));
    }

    /// The answer for one cell, with the rules that decide it. A cell that the case does not have is answered as one
    /// about nobody and nothing.
    pub fn decide(&self, case: &Case, cell: Cell) -> Verdict {
        explain::verdict(&self.session(case, cell), cell)
    }

    /// The answer for one cell with every clause that speaks of it.
    pub fn explain(&self, case: &Case, cell: Cell) -> Explanation {
        explain::explain(&self.session(case, cell), cell)
    }

    /// The answers each way, where the answer for a cell hangs on unknown facts; the answer itself where it does not.
    pub fn unfold(&self, case: &Case, cell: Cell) -> Tree {
        explain::tree(&self.session(case, cell), cell)
    }

    /// The cells a question ranges over in a case, participant by participant.
    pub fn cells(&self, case: &Case, question: QuestionIx) -> Vec<Cell> {
        session::cells(&self.pack, case, question)
    }

    /// Whether a question is asked in a setting like this one. Where the case does not know, it is.
    pub fn is_asked_in(&self, case: &Case, question: QuestionIx) -> bool {
        holds(&self.pack, case, &self.pack.questions[question.at()].place) != Truth::No
    }

    /// Whether something that is asked in a setting like this one hangs on a fact.
    pub fn matters_in(&self, case: &Case, fact: FactIx) -> bool {
        let asked = |at: &usize| self.is_asked_in(case, QuestionIx(*at as u16));
        let reads = |program: &Program| program.facts.iter().any(|facts| facts.contains(&fact));
        (0..self.programs.len()).filter(asked).any(|at| reads(&self.programs[at]))
    }

    /// The rows that one cell needs: everybody, and its own item.
    pub(crate) fn session<'a>(&'a self, case: &'a Case, cell: Cell) -> Session<'a> {
        let span = cell.item.map_or(0..0, |item| item..item.saturating_add(1));
        Session::new(&self.pack, &self.programs, case, cell.question, span)
    }
}
