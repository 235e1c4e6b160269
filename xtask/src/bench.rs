//! `cargo xtask bench`: the bodies of `tests/bench`, built for speed natively and for size in Chromium, as the page is.

use crate::browser;
use crate::failure::Failure;
use crate::process;
use crate::tools::{self, Tools, chromium};

/// Runs both halves, or the one that was asked for.
pub fn run(only: Option<Half>) -> Result<(), Failure> {
    let tools = tools::for_the_code()?;
    if only != Some(Half::Wasm) {
        native(&tools)?;
    }
    if only != Some(Half::Native) {
        wasm(&tools)?;
    }
    Ok(())
}

/// Where it is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// On this machine.
    Native,
    /// As Wasm in Chromium.
    Wasm,
}

fn native(tools: &Tools) -> Result<(), Failure> {
    let mut bench = tools.cargo();
    bench.args([
        "test",
        "--quiet",
        "--profile",
        "bench",
        "--package",
        "kaartwijzer-tests",
        "--test",
        "bench",
    ]);
    process::run(&mut bench)
}

fn wasm(tools: &Tools) -> Result<(), Failure> {
    let chromium = chromium::get()?;
    println!("\n{}", browser::version(&chromium));
    let mut bench = browser::wasm_test(tools, &chromium, "bench")?;
    bench.args(["--quiet", "--release", "--", "--nocapture"]);
    process::run(&mut bench)
}
