//! `cargo xtask test`: one stage after the other, each announced and timed; the first that fails ends it.

mod stage;

pub use stage::Stage;

use crate::args::Test;
use crate::browser::{self, Driver};
use crate::failure::Failure;
use crate::server::Server;
use crate::tools::{self, Tools, chromium, chromium::Chromium};
use crate::{page, process, workspace};
use std::process::Command;
use std::time::{Duration, Instant};

const WASM: &str = "wasm32-unknown-unknown";

/// Runs the stages that were asked for, or all.
pub fn run(options: &Test) -> Result<(), Failure> {
    let mut bench = Bench { long: options.long, tools: None, chromium: None, built: false };
    let stages: Vec<Stage> = Stage::ALL
        .into_iter()
        .filter(|stage| options.only.is_empty() || options.only.contains(stage))
        .collect();
    let mut times = Vec::new();
    for (at, stage) in stages.iter().enumerate() {
        let name = stage.name();
        println!("\n=== {}/{} {name}: {}", at + 1, stages.len(), stage.says());
        let start = Instant::now();
        let done = bench.run(*stage);
        times.push((name, start.elapsed()));
        if let Err(why) = done {
            report(&times);
            return Err(Failure::Stage { stage: name, why: Box::new(why) });
        }
    }
    report(&times);
    println!("=== all is well");
    Ok(())
}

fn report(times: &[(&str, Duration)]) {
    println!("\n=== seconds");
    for (name, time) in times {
        println!("{name:>8} {:7.1}", time.as_secs_f64());
    }
    let all: Duration = times.iter().map(|(_, time)| *time).sum();
    println!("{:>8} {:7.1}", "all", all.as_secs_f64());
}

/// What the stages share.
struct Bench {
    long: bool,
    tools: Option<Tools>,
    chromium: Option<Chromium>,
    built: bool,
}

impl Bench {
    fn run(&mut self, stage: Stage) -> Result<(), Failure> {
        match stage {
            Stage::Tools => self.tools(),
            Stage::Fmt => cargo(self.ready()?, &["fmt", "--all", "--check"]),
            Stage::Clippy => self.clippy(),
            Stage::Native => self.native(),
            Stage::Pack => {
                cargo(self.ready()?, &["run", "--package", "xtask", "--features", "pack", "--bin", "pack"])
            }
            Stage::Wasm => self.wasm(),
            Stage::Page => self.page(),
            Stage::Sizes => self.sizes(),
            Stage::E2e => self.e2e(),
        }
    }

    fn tools(&mut self) -> Result<(), Failure> {
        self.ready()?;
        let chromium = self.chromium()?;
        println!("{} with {}", browser::version(chromium), chromium.driver.display());
        process::run(self.ready()?.cargo().arg("--version"))
    }

    /// The tools of the code, found or installed once.
    fn ready(&mut self) -> Result<&Tools, Failure> {
        if self.tools.is_none() {
            self.tools = Some(tools::for_the_code()?);
        }
        self.tools
            .as_ref()
            .ok_or(Failure::Missing { what: "the tools", to_do: "Run `cargo xtask test tools`.".into() })
    }

    /// The browser, found or installed once.
    fn chromium(&mut self) -> Result<&Chromium, Failure> {
        if self.chromium.is_none() {
            self.chromium = Some(chromium::get()?);
        }
        self.chromium
            .as_ref()
            .ok_or(Failure::Missing { what: "Chromium", to_do: "Run `cargo xtask test tools`.".into() })
    }

    fn clippy(&mut self) -> Result<(), Failure> {
        let tools = self.ready()?;
        cargo(
            tools,
            &[
                "clippy",
                "--keep-going",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--",
                "-D",
                "warnings",
            ],
        )?;
        let wasm = [
            "-p",
            "kaartwijzer-app",
            "-p",
            "kaartwijzer-tests",
            "--lib",
            "--bins",
            "--test",
            "components",
            "--test",
            "bench",
        ];
        let mut clippy = tools.cargo();
        process::run(
            clippy
                .args(["clippy", "--keep-going", "--target", WASM])
                .args(wasm)
                .args(["--", "-D", "warnings"]),
        )
    }

    fn native(&mut self) -> Result<(), Failure> {
        let long = self.long;
        let mut test = self.ready()?.cargo();
        test.args([
            "test",
            "--no-fail-fast",
            "--workspace",
            "--features",
            "xtask/decide,xtask/pack,xtask/words",
        ]);
        process::run(test.args(if long { &["--", "--include-ignored"][..] } else { &[] }))
    }

    fn wasm(&mut self) -> Result<(), Failure> {
        self.ready()?;
        self.chromium()?;
        if let (Some(tools), Some(chromium)) = (&self.tools, &self.chromium) {
            process::run(&mut browser::wasm_test(tools, chromium, "components")?)?;
        }
        Ok(())
    }

    fn page(&mut self) -> Result<(), Failure> {
        page::build(self.ready()?)?;
        self.built = true;
        Ok(())
    }

    /// The page, built by an earlier stage or now.
    fn built(&mut self) -> Result<(), Failure> {
        if self.built { Ok(()) } else { self.page() }
    }

    fn sizes(&mut self) -> Result<(), Failure> {
        self.built()?;
        let mut test = browser_test(self.ready()?, "sizes");
        process::run(test.args(["--", "--nocapture"]).env("KAARTWIJZER_DIST", workspace::dist()))
    }

    fn e2e(&mut self) -> Result<(), Failure> {
        self.built()?;
        self.ready()?;
        self.chromium()?;
        let mut options = vec!["--test-threads=2"];
        options.extend(self.long.then_some("--include-ignored"));
        match (&self.tools, &self.chromium) {
            (Some(tools), Some(chromium)) => end_to_end(tools, chromium, &options),
            _ => Ok(()),
        }
    }
}

/// Serves the built page and runs the scenarios in a browser; the options are the test program's.
pub fn end_to_end(tools: &Tools, chromium: &Chromium, options: &[&str]) -> Result<(), Failure> {
    let server = Server::bind(&workspace::dist(), 0).map_err(|why| Failure::Port { port: 0, why })?;
    let address = server.address();
    server.run_beside();
    let capabilities = browser::capabilities(chromium)?;
    let driver = Driver::start(chromium)?;
    let mut test = browser_test(tools, "e2e");
    test.arg("--").args(options);
    test.env("KAARTWIJZER_PAGE", address).env("KAARTWIJZER_WEBDRIVER", driver.address());
    test.env("KAARTWIJZER_DIST", workspace::dist());
    process::run(test.env("KAARTWIJZER_CAPABILITIES", capabilities))
}

fn cargo(tools: &Tools, args: &[&str]) -> Result<(), Failure> {
    process::run(tools.cargo().args(args))
}

fn browser_test(tools: &Tools, name: &str) -> Command {
    let mut test = tools.cargo();
    test.args(["test", "--package", "kaartwijzer-tests", "--features", "browser", "--test", name]);
    test
}
