//! `cargo xtask bench`: the bodies of `tests/bench`, built for speed natively and for size in Chromium, as the page is;
//! and how long an edit takes until it is painted.

use crate::browser;
use crate::failure::Failure;
use crate::page;
use crate::process;
use crate::test;
use crate::tools::{self, Tools, chromium};

/// Runs all parts, or the one that was asked for.
pub fn run(only: Option<Part>) -> Result<(), Failure> {
    let tools = tools::for_the_code()?;
    let wanted = |part| only.is_none_or(|only| only == part);
    if wanted(Part::Native) {
        native(&tools)?;
    }
    if wanted(Part::Wasm) {
        wasm(&tools)?;
    }
    if wanted(Part::Page) {
        painted(&tools)?;
    }
    Ok(())
}

/// Where it is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// On this machine.
    Native,
    /// As Wasm in Chromium.
    Wasm,
    /// The page itself: from an edit to the frame that shows it.
    Page,
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

/// The measurement stands among the scenarios, where the page objects are.
fn painted(tools: &Tools) -> Result<(), Failure> {
    let chromium = chromium::get()?;
    page::build(tools)?;
    println!("\n{}", browser::version(&chromium));
    test::end_to_end(tools, &chromium, &["--ignored", "--nocapture", "an_edit_is_never_felt"])
}
