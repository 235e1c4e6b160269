//! A browser under a driver, for the tests that need a real one.

use crate::failure::Failure;
use crate::process::{self, Job};
use crate::tools::Tools;
use crate::tools::chromium::Chromium;
use crate::workspace;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// `ChromeDriver` at work. It ends, with its browsers, when this is dropped.
pub struct Driver {
    _job: Job,
    address: String,
}

impl Driver {
    /// Starts it on a free port and waits until it says which.
    pub fn start(chromium: &Chromium) -> Result<Self, Failure> {
        let mut command = Command::new(&chromium.driver);
        command.arg("--port=0").stdout(Stdio::piped());
        let mut job = Job::start(&mut command)?;
        let mut output = BufReader::new(job.output().ok_or_else(silent)?).lines();
        let port = output.by_ref().map_while(Result::ok).find_map(|line| port(&line)).ok_or_else(silent)?;
        // It must never wait for a reader.
        thread::spawn(move || output.for_each(drop));
        Ok(Self { _job: job, address: format!("http://127.0.0.1:{port}") })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// `ChromeDriver was started successfully on port 40123.`
fn port(line: &str) -> Option<u16> {
    line.strip_prefix("ChromeDriver was started successfully on port ")?.trim_end_matches('.').parse().ok()
}

fn silent() -> Failure {
    Failure::Missing {
        what: "a working chromedriver",
        to_do: "It ended before it said on which port it listens; try `chromedriver --port=0` by hand."
            .to_owned(),
    }
}

/// Writes down the capabilities of `tests/webdriver.json` with the browser that was found, for whoever opens one.
pub fn capabilities(chromium: &Chromium) -> Result<PathBuf, Failure> {
    let source = workspace::root().join("tests").join("webdriver.json");
    let text = fs::read_to_string(&source).map_err(Failure::file(&source))?;
    let mut capabilities: Value = serde_json::from_str(&text).map_err(|why| {
        Failure::Page(format!("{}: {why}; it must be an object of capabilities", source.display()))
    })?;
    capabilities["goog:chromeOptions"]["binary"] = json!(chromium.browser);
    let target = target_folder().join("webdriver.json");
    fs::write(&target, capabilities.to_string()).map_err(Failure::file(&target))?;
    Ok(target)
}

/// A test of the tests' package as Wasm in this browser.
pub fn wasm_test(tools: &Tools, chromium: &Chromium, name: &str) -> Result<Command, Failure> {
    let mut test = tools.cargo();
    test.args([
        "test",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "kaartwijzer-tests",
        "--test",
        name,
    ]);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    test.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(chromium)?);
    test.env("WASM_BINDGEN_TEST_TIMEOUT", "300").env("CHROMEDRIVER", &chromium.driver);
    Ok(test)
}

/// Cargo's folder for what it builds: the one this program stands in, two levels up.
fn target_folder() -> PathBuf {
    let this = std::env::current_exe().unwrap_or_default();
    this.ancestors().nth(2).map_or_else(std::env::temp_dir, Path::to_path_buf)
}

/// The version of the browser, for the log.
pub fn version(chromium: &Chromium) -> String {
    process::ask(Command::new(&chromium.browser).arg("--version"))
        .map_or_else(|| chromium.browser.display().to_string(), |said| said.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_the_drivers_own_words() {
        assert_eq!(port("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port("Starting ChromeDriver 156 on port 0"), None);
    }
}
