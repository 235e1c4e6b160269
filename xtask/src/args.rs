//! The command line, read by hand: six commands and a few options do not earn a dependency.

use crate::bench::Part;
use crate::failure::Failure;
use crate::test::Stage;

/// Printed by `cargo xtask help` and beside every mistake in the command line.
pub const USAGE: &str = "\
cargo xtask serve [--open] [--port N]     build the page and serve it on http://127.0.0.1:8080 (or the next free port)
cargo xtask dist                          build the page into dist/, for any host of files, and as one file: dist/kaartwijzer.html
cargo xtask test [--long] [STAGE ...]     everything that is tested, or only these stages:
                                          tools fmt clippy native pack wasm page sizes e2e
cargo xtask bench [native|wasm|page]      how fast the engine is here and in Chromium, and how fast an edit is painted
cargo xtask decide CASE.json [--date D] [--question Q] [--what-if]
                                          who may what, and by which rules, as JSON
cargo xtask decide --receipt RECEIPT.json whether today's rules still give the answers of a receipt (or of a link)
cargo xtask pack                          check the pack of rules alone";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// The usage.
    Help,
    /// Build and serve.
    Serve(Serve),
    /// Build what is published.
    Dist,
    /// Test.
    Test(Test),
    /// Measure: both halves, or one.
    Bench(Option<Part>),
    /// Handed on as it is to the program `decide`.
    Decide(Vec<String>),
    /// Handed on as it is to the program `pack`.
    Pack(Vec<String>),
}

/// Options of `serve`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Serve {
    /// Show the page in a browser.
    pub open: bool,
    /// This port and no other.
    pub port: Option<u16>,
}

/// Options of `test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Test {
    /// The tests marked `#[ignore]` too.
    pub long: bool,
    /// Only these stages; all where empty.
    pub only: Vec<Stage>,
}

/// Reads the words after `cargo xtask`.
pub fn read(words: impl IntoIterator<Item = String>) -> Result<Command, Failure> {
    let mut words = words.into_iter();
    match words.next().as_deref() {
        None | Some("help" | "--help" | "-h") => Ok(Command::Help),
        Some("serve") => serve(words).map(Command::Serve),
        Some("dist") => match words.next() {
            None => Ok(Command::Dist),
            Some(other) => Err(Failure::Usage(format!("`dist` has no option `{other}`"))),
        },
        Some("test") => test(words).map(Command::Test),
        Some("bench") => bench(words).map(Command::Bench),
        Some("decide") => Ok(Command::Decide(words.collect())),
        Some("pack") => Ok(Command::Pack(words.collect())),
        Some(other) => Err(Failure::Usage(format!("there is no command `{other}`"))),
    }
}

fn serve(mut words: impl Iterator<Item = String>) -> Result<Serve, Failure> {
    let mut options = Serve::default();
    while let Some(word) = words.next() {
        match word.split_once('=').unwrap_or((&word, "")) {
            ("--open", "") => options.open = true,
            ("--port", "") => options.port = Some(port(words.next().as_deref())?),
            ("--port", value) => options.port = Some(port(Some(value))?),
            _ => return Err(Failure::Usage(format!("`serve` has no option `{word}`"))),
        }
    }
    Ok(options)
}

fn port(word: Option<&str>) -> Result<u16, Failure> {
    word.and_then(|word| word.parse().ok())
        .filter(|port| *port > 0)
        .ok_or_else(|| Failure::Usage("--port needs a number from 1 to 65535".to_owned()))
}

fn test(words: impl Iterator<Item = String>) -> Result<Test, Failure> {
    let mut options = Test::default();
    for word in words {
        if word == "--long" {
            options.long = true;
        } else if let Some(stage) = Stage::named(&word) {
            options.only.push(stage);
        } else {
            return Err(Failure::Usage(format!("`test` has no stage or option `{word}`")));
        }
    }
    Ok(options)
}

fn bench(mut words: impl Iterator<Item = String>) -> Result<Option<Part>, Failure> {
    let part = match words.next().as_deref() {
        None => None,
        Some("native") => Some(Part::Native),
        Some("wasm") => Some(Part::Wasm),
        Some("page") => Some(Part::Page),
        Some(other) => return Err(Failure::Usage(format!("`bench` has no part `{other}`"))),
    };
    words.next().map_or(Ok(part), |other| Err(Failure::Usage(format!("`bench` has no option `{other}`"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Result<Command, Failure> {
        read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_takes_its_port_in_both_ways() {
        let expected = Command::Serve(Serve { open: true, port: Some(9000) });
        assert_eq!(words("serve --port 9000 --open").unwrap(), expected);
        assert_eq!(words("serve --open --port=9000").unwrap(), expected);
    }

    #[test]
    fn a_word_that_means_nothing_is_a_usage_error() {
        for line in [
            "bake",
            "serve --poort 1",
            "serve --port",
            "serve --port 0",
            "test everything",
            "dist --fast",
            "bench fast",
            "bench wasm native",
        ] {
            assert!(matches!(words(line), Err(Failure::Usage(_))), "{line}");
        }
    }

    #[test]
    fn test_takes_stages_by_name() {
        let expected = Command::Test(Test { long: true, only: vec![Stage::Fmt, Stage::Wasm] });
        assert_eq!(words("test --long fmt wasm").unwrap(), expected);
    }
}
