//! What the browser itself has to say after a scenario: errors on its console, blocked content, requests it made.

use crate::driver::command;
use fantoccini::Client;
use serde_json::{Value, json};

/// Trunk writes `integrity` on the preload of the Wasm too, and Chromium says that it does not look at it there.
const KNOWN: &str = "The `integrity` attribute is currently ignored for preload destinations";

/// Every error and warning of the console (violations of the page's policy among them), and every request that did
/// not go to where the page came from.
pub async fn complaints(client: &Client, page: &str) -> Vec<String> {
    let console = read(client, "browser").await;
    let spoken =
        console.iter().filter(|entry| ["SEVERE", "WARNING"].iter().any(|level| entry["level"] == *level));
    let spoken = spoken.map(|entry| entry["message"].to_string()).filter(|message| !message.contains(KNOWN));
    let traffic = read(client, "performance").await;
    let strayed = traffic.iter().filter_map(requested).filter(|address| !stays(address, page));
    spoken.chain(strayed.map(|address| format!("a request to {address}"))).collect()
}

/// The address of every request since it was last asked.
pub async fn requests(client: &Client) -> Vec<String> {
    read(client, "performance").await.iter().filter_map(requested).collect()
}

/// The address of a request that was about to be sent.
fn requested(entry: &Value) -> Option<String> {
    let told: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    let message = &told["message"];
    let address = message["params"]["request"]["url"].as_str()?;
    (message["method"] == "Network.requestWillBeSent").then(|| address.to_owned())
}

/// `data:` is part of the page, and `blob:` is what it saves; all else must come from its folder.
fn stays(address: &str, page: &str) -> bool {
    let address = address.strip_prefix("blob:").unwrap_or(address);
    address.starts_with(page) || address.starts_with("data:")
}

async fn read(client: &Client, kind: &'static str) -> Vec<Value> {
    let log = command(client, "se/log", json!({ "type": kind })).await;
    log.as_array().cloned().unwrap_or_default()
}
