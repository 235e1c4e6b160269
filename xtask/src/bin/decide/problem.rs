//! What can be wrong with what `decide` was given.

use kaartwijzer_core::CaseError;
use kaartwijzer_core::share::LinkError;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why there is no answer.
#[derive(Debug)]
pub enum Problem {
    /// The command line.
    Usage(String),
    /// The file cannot be read.
    File { file: PathBuf, why: io::Error },
    /// The file holds no sound case.
    Case { file: PathBuf, why: CaseError },
    /// The file is not JSON.
    Json { file: PathBuf, why: serde_json::Error },
    /// Something stands after the case.
    After { file: PathBuf, why: serde_json::Error },
    /// A link cannot be opened.
    Link(LinkError),
    /// There is no such question.
    Question { id: String, known: Vec<String> },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => {
                write!(
                    f,
                    "decide: {what}\n\ncargo xtask decide CASE.json [--date 2016-09-12] [--question see] [--what-if]\n\
                     cargo xtask decide --receipt RECEIPT.json"
                )
            }
            Self::File { file, why } => write!(f, "{}: {why}", file.display()),
            Self::Case { file, why } => write!(f, "{}: {why}", file.display()),
            Self::Json { file, why } => write!(f, "{}: {why}; a receipt is JSON", file.display()),
            Self::After { file, why } => write!(f, "{}: after the case: {why}", file.display()),
            Self::Link(why) => write!(f, "{why}"),
            Self::Question { id, known } => {
                write!(f, "--question: the pack has no question `{id}`; it has {}", known.join(", "))
            }
        }
    }
}
