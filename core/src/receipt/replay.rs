//! A receipt opened with a pack: the case, and where its answers are others than they were.

use super::{Answer, MadeWith, Receipt};
use crate::case::{Case, Cell};
use crate::casefile::CaseError;
use crate::diff::Difference;
use crate::policy::Policy;
use crate::verdict::Verdict;
use kaartwijzer_format::QuestionIx;

/// What comes of a receipt under a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replay {
    /// The case.
    pub case: Case,
    /// What the case states and this pack does not know, with its path; it is left out. Empty for the same pack.
    pub left_out: Vec<CaseError>,
    /// The pack that gave the answers of the receipt.
    pub made_with: MadeWith,
    /// It is this very pack.
    pub same_pack: bool,
    /// The cells whose answer is another one: as it was, and as it is. An answer to a question that this pack does not
    /// ask (there, or any longer) is gone; nothing is said of questions that are new.
    pub changed: Vec<Difference>,
    /// Questions of the receipt that this pack does not have, by id.
    pub gone: Vec<String>,
}

impl Receipt {
    /// Asks a policy everything that was asked then.
    ///
    /// # Errors
    /// Where the case cannot be read at all: see [`crate::CaseFile::resolve`]. What only another pack knows is no
    /// error but [`Replay::left_out`].
    pub fn replay(&self, policy: &Policy) -> Result<Replay, CaseError> {
        let pack = policy.pack();
        let same_pack = self.made_with.hash == pack.hash;
        let (case, left_out) =
            if same_pack { (self.case.resolve(pack)?, Vec::new()) } else { self.case.resolve_known(pack)? };
        let (mut changed, mut gone) = (Vec::new(), Vec::new());
        for asked in &self.answers {
            let same = |question: &QuestionIx| pack.questions[question.at()].range == asked.range;
            let Some(question) = pack.question(&asked.question).filter(same) else {
                gone.push(asked.question.clone());
                continue;
            };
            let matrix = policy.matrix(&case, question);
            for ((cell, mark), before) in matrix.cells().zip(&asked.answers) {
                if Answer::of(pack, mark) != *before {
                    changed.push(difference(policy, &case, cell, before));
                }
            }
        }
        Ok(Replay { case, left_out, made_with: self.made_with.clone(), same_pack, changed, gone })
    }
}

fn difference(policy: &Policy, case: &Case, cell: Cell, before: &Answer) -> Difference {
    // What rested on an assumption had the open edge too.
    let contestable = before.contestable || before.assumed;
    let then = Verdict { contestable, ..Verdict::bare(cell, before.outcome(policy.pack())) };
    let now = policy.decide(case, cell);
    Difference { before: Some(then), after: Some(now), because: Vec::new(), through: Vec::new() }
}
