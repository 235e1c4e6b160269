//! Commands that only `ChromeDriver` knows.

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// Sends one to the driver of this browser.
pub async fn command(client: &Client, path: &'static str, body: Value) -> Value {
    let sent = client.issue_cmd(Own { path, body }).await;
    sent.unwrap_or_else(|error| {
        panic!("{path}: {error}; is the driver a ChromeDriver, with tests/webdriver.json?")
    })
}

#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
