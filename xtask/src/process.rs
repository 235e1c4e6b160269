//! Programs started from here. None outlives the command: however it ends, what it started ends with it.

use crate::failure::Failure;
use std::io::Write;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

/// A program that runs beside this one, and ends with it.
pub struct Job {
    child: Child,
    keeper: Option<Keeper>,
}

/// Runs a program to its end; its output is this program's.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let line = line(command);
    let status = Job::start(command)?.wait()?;
    if status.success() { Ok(()) } else { Err(Failure::Ended { line, how: how(status) }) }
}

/// Announces a line before it runs, for what changes the machine.
pub fn announce_and_run(command: &mut Command) -> Result<(), Failure> {
    println!("   {}", line(command));
    run(command)
}

/// What a program prints, where it can be started and ends well.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A command as one would type it.
pub fn line(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn how(status: ExitStatus) -> String {
    status.code().map_or_else(|| "was stopped".to_owned(), |code| format!("ended with exit code {code}"))
}

impl Job {
    /// Starts a program without input.
    pub fn start(command: &mut Command) -> Result<Self, Failure> {
        own_group(command);
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .map_err(|why| Failure::Start { line: line(command), why })?;
        let keeper = Keeper::of(&child);
        Ok(Self { child, keeper })
    }

    /// What it prints, where the command asked for a pipe.
    pub fn output(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Waits until it ends by itself.
    pub fn wait(mut self) -> Result<ExitStatus, Failure> {
        let status = self.child.wait();
        if let Some(keeper) = self.keeper.take() {
            keeper.dismiss();
        }
        status.map_err(|why| Failure::Start { line: "waiting for a program".to_owned(), why })
    }
}

impl Drop for Job {
    /// Ends it, and whatever it started.
    fn drop(&mut self) {
        drop(self.keeper.take());
        if matches!(self.child.try_wait(), Ok(None)) {
            // Where there is no keeper, or it has not come to it yet. An error means that it is gone already.
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

/// A tiny shell that ends a job's whole process group as soon as this program is gone, whatever ended it: it reads
/// a pipe of which this program holds the other end. A word in the pipe dismisses it.
struct Keeper(Child);

impl Keeper {
    fn of(job: &Child) -> Option<Self> {
        if !cfg!(unix) {
            return None;
        }
        let mut shell = Command::new("sh");
        shell.args(["-c", r#"read -r _ || kill -s TERM -- "-$0""#, &job.id().to_string()]);
        shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        own_group(&mut shell);
        shell.spawn().ok().map(Self)
    }

    fn dismiss(mut self) {
        if let Some(mut pipe) = self.0.stdin.take() {
            // It may be gone already; then there is nothing to dismiss.
            let _ = pipe.write_all(b"done\n");
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};

    #[test]
    fn a_dropped_job_ends_with_what_it_started() {
        let mut shell = Command::new("sh");
        shell.args(["-c", "sleep 600 & echo up; wait"]).stdout(Stdio::piped());
        let mut job = Job::start(&mut shell).unwrap();
        let mut output = BufReader::new(job.output().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "up\n");
        drop(job);
        // The pipe has an end only when nobody holds it any more, the sleep included.
        assert_eq!(output.read_line(&mut line).unwrap(), 0);
    }

    #[test]
    fn a_program_that_fails_is_named_with_its_exit_code() {
        let failure = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert_eq!(
            failure.to_string(),
            "`sh -c exit 3` ended with exit code 3; what it printed above says why"
        );
    }
}
