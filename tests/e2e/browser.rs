//! One fresh Chromium for one scenario.

use crate::log;
use crate::workbench::Workbench;
use fantoccini::{Client, ClientBuilder};
use std::env;
use std::fs;
use std::future::Future;
use std::thread;

/// Runs a scenario on a page just opened; the browser is closed however it ends.
pub async fn visit<S, F>(scenario: S)
where
    S: FnOnce(Workbench) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    visit_at(&address(), scenario).await;
}

/// The same, where the page has another address.
pub async fn visit_at<S, F>(page: &str, scenario: S)
where
    S: FnOnce(Workbench) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    let client = connect().await;
    client.goto(page).await.expect("the page opens");
    // What follows stands in the address, and asks for nothing.
    let page = page.split_once('#').map_or(page, |(page, _)| page);
    let ended = tokio::spawn(scenario(Workbench::new(client.clone(), page))).await;
    if ended.is_err() {
        keep_picture(&client).await;
    }
    let complaints = log::complaints(&client, page).await;
    client.close().await.expect("the browser closes");
    if let Err(failure) = ended {
        std::panic::resume_unwind(failure.into_panic());
    }
    assert!(complaints.is_empty(), "the browser complains:\n{}", complaints.join("\n"));
}

/// What the page looked like when a scenario failed, for whoever has to find out why.
async fn keep_picture(client: &Client) {
    let name = thread::current().name().unwrap_or("scenario").replace("::", "-");
    let file = env::temp_dir().join(format!("kaartwijzer-{name}.png"));
    if let Ok(picture) = client.screenshot().await
        && fs::write(&file, picture).is_ok()
    {
        eprintln!("the page as it was: {}", file.display());
    }
}

/// The address of the page.
pub fn address() -> String {
    said("KAARTWIJZER_PAGE")
}

async fn connect() -> Client {
    let file = said("KAARTWIJZER_CAPABILITIES");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let capabilities = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    ClientBuilder::new(http())
        .capabilities(capabilities)
        .connect(&said("KAARTWIJZER_WEBDRIVER"))
        .await
        .expect("the driver opens a browser")
}

/// The driver is on this machine: no need for more than plain HTTP.
fn http() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

/// What `cargo xtask test e2e` says in the environment.
fn said(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test e2e`"))
}
