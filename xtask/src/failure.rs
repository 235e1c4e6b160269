//! What can go wrong in a command, and what to do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// Why a command stopped. Every message says what to do.
#[derive(Debug)]
pub enum Failure {
    /// The command line was not understood.
    Usage(String),
    /// A program that is needed is not there and cannot be installed from here.
    Missing { what: &'static str, to_do: String },
    /// A program ended badly: the line as typed, and how it ended.
    Ended { line: String, how: String },
    /// A program could not be started.
    Start { line: String, why: io::Error },
    /// A file or folder could not be read or written.
    File { path: PathBuf, why: io::Error },
    /// A port that was asked for is taken.
    Port { port: u16, why: io::Error },
    /// What trunk made is not as expected.
    Page(String),
    /// A stage of `test` failed.
    Stage { stage: &'static str, why: Box<Failure> },
}

impl Failure {
    /// Names the file in an error of the file system.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |why| Self::File { path, why }
    }

    /// 2 where the command line was wrong, 1 for all else.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(if matches!(self, Self::Usage(_)) { 2 } else { 1 })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => write!(f, "{what}\n\n{}", crate::args::USAGE),
            Self::Missing { what, to_do } => write!(f, "{what} is needed and was not found. {to_do}"),
            Self::Ended { line, how } => write!(f, "`{line}` {how}; what it printed above says why"),
            Self::Start { line, why } => {
                write!(f, "`{line}` could not be started: {why}; check that it is installed and in PATH")
            }
            Self::File { path, why } => {
                write!(f, "{}: {why}; check that the path is there and may be used", path.display())
            }
            Self::Port { port, why } => {
                write!(f, "port {port}: {why}; name another with --port, or none to take the next free one")
            }
            Self::Page(what) => f.write_str(what),
            Self::Stage { stage, why } => {
                write!(f, "stage `{stage}` failed: {why}\nxtask: that stage alone: cargo xtask test {stage}")
            }
        }
    }
}
