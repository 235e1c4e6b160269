//! A receipt: a case together with the answers one pack gave to it, so that another pack, or the same one years later,
//! can say whether it still gives them. Everything in it is written with ids: it outlives the pack it was made with.
//!
//! ```
//! use kaartwijzer_core::{Case, Policy, Receipt};
//! let policy = Policy::builtin();
//! let case = Case::new("2016-09-12".parse().unwrap());
//! let replay = Receipt::of(&policy, &case).replay(&policy).unwrap();
//! assert!(replay.same_pack && replay.changed.is_empty());
//! ```

mod answers;
mod file;
mod replay;

pub use answers::{Answer, Asked, answers};
pub use file::{KEY, VERSION};
pub use replay::Replay;

use crate::case::Case;
use crate::casefile::CaseFile;
use crate::policy::Policy;
use kaartwijzer_format::Pack;

/// Which pack gave the answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MadeWith {
    /// `kaartwijzer-be`.
    pub name: String,
    /// The version of the pack.
    pub version: String,
    /// Its fingerprint, 16 hexadecimal digits.
    pub hash: String,
}

impl MadeWith {
    /// The name of a pack.
    pub fn of(pack: &Pack) -> Self {
        Self { name: pack.name.clone(), version: pack.version.clone(), hash: pack.hash.clone() }
    }
}

/// A case with its answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Receipt {
    /// The pack that gave them.
    pub made_with: MadeWith,
    /// The case, in ids.
    pub case: CaseFile,
    /// Every question that is asked in its setting, each with all its answers.
    pub answers: Vec<Asked>,
}

impl Receipt {
    /// The answers that a policy gives to a case.
    pub fn of(policy: &Policy, case: &Case) -> Self {
        let pack = policy.pack();
        let (made_with, case_file) = (MadeWith::of(pack), CaseFile::of(case, pack));
        Self { made_with, case: case_file, answers: answers(policy, case) }
    }
}
