//! What is said once, on top of the page.

use crate::arrive::FileError;
use crate::training::shelf::{Put, Taken};
use kaartwijzer_core::receipt::Replay;
use kaartwijzer_core::share::LinkError;

/// Something the page has to say once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The one with this name was taken out.
    Removed(String),
    /// The last case is on the desk again.
    Restored,
    /// What was kept could not be read, and was set aside.
    SetAside,
    /// The browser keeps nothing.
    NotKept,
    /// An address leads to no example.
    NoExample,
    /// The examples did not come.
    NotFetched,
    /// The words of a language did not come.
    NoWords,
    /// A newer release of the page is ready.
    NewRelease,
    /// A link cannot be opened, and why.
    BadLink(LinkError),
    /// The case with this name came by a link.
    Arrived(String),
    /// So it did; it was made with other rules, and all its answers are the same. Whether another case lay there.
    SameAnswers(String, bool),
    /// A case that came lies here already.
    AlreadyHere,
    /// What became of the answers of a case that came; it can be shown again.
    Changed(Box<Replay>),
    /// The link was copied, or could not be.
    Copied(bool),
    /// Another tab changed the same case: this one goes on with a copy.
    Apart,
    /// The case with this name was opened.
    Opened(String),
    /// So many cases were added to those that are kept; and what could not be read, with the reason.
    Added(usize, Option<(String, FileError)>),
    /// The case with this name was deleted: its id, what was kept of it, and whether it lay on the desk.
    Deleted(String, String, String, bool),
    /// What was practised was erased: what was kept of it.
    Erased(String),
    /// What was practised came from a file.
    Practised,
    /// Everything was forgotten.
    Forgotten,
    /// Something about a lesson.
    Lesson(Taught),
}

/// What is said once about a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taught {
    /// A question was put into the lesson with this id and name, or was not.
    Put(Put, String, String),
    /// The lesson with this id and name came.
    Came(Taken, String, String),
    /// A link to a lesson cannot be opened, and why.
    Refused(LinkError),
    /// Something with this name was taken out of the lesson with this id, or the lesson itself; and what was kept of the lesson.
    Without(String, String, String),
    /// The page that would hold a lesson did not come.
    NoPage,
}
