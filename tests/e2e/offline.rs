//! Without a network: what is kept, what still works, and how a new release comes in.

use crate::browser::visit_at;
use crate::host::Host;
use crate::release::{Worker, dist, files};
use crate::workbench::{Spot, Workbench};
use serde_json::{Value, json};
use std::fs;

/// All that is kept, by releases: the last word of each name is the version.
const KEPT: &str = "const [done] = arguments, scope = new URL('./', location).href;
    (async () => {
        const kept = {};
        for (const name of await caches.keys()) {
            const requests = await (await caches.open(name)).keys();
            kept[name.split(' ').pop()] = requests.map(({ url }) => url.replace(scope, '')).sort();
        }
        done(kept);
    })();";

/// Has the browser look for a new release, as it does by itself on every visit; what became of the one that was found.
const UPDATE: &str = "const [done] = arguments;
    (async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        const found = registration.installing ?? registration.waiting ?? registration.active;
        const ended = () => ['activated', 'redundant'].includes(found.state) && done(found.state);
        found.onstatechange = ended;
        ended();
    })();";

/// The hash of a text, as a service worker wants it.
const HASH: &str = "const [text, done] = arguments;
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
        .then(hash => done('sha256-' + btoa(String.fromCharCode(...new Uint8Array(hash)))));";

/// Waits until the page is kept for use without a network.
async fn is_ready(page: &Workbench) {
    page.answers("permitted").await;
    page.waits_for("return navigator.serviceWorker.controller !== null;").await;
}

async fn kept(page: &Workbench) -> Value {
    page.run_until_done(KEPT, vec![]).await
}

/// Another release on the host: the page says which, a text of it has come and the French words have gone, where asked.
async fn lays(page: &Workbench, host: &Host, first: &Worker, version: &str, french: bool) {
    let index = fs::read_to_string(dist().join("index.html")).expect("the page");
    let index = index.replacen("<title>", &format!("<meta name=release content={version}><title>"), 1);
    fs::write(host.folder().join("index.html"), &index).expect("a file");
    fs::write(host.folder().join("extra.txt"), version).expect("a file");
    let mut files = first.files.clone();
    files.insert("./".into(), page.run_until_done(HASH, vec![json!(index)]).await);
    files.insert("extra.txt".into(), page.run_until_done(HASH, vec![json!(version)]).await);
    if !french {
        let words: Vec<String> = files.keys().filter(|name| name.ends_with(".fr.txt")).cloned().collect();
        for name in words {
            files.remove(&name);
            fs::remove_file(host.folder().join(&name)).expect("a file");
        }
    }
    first.write(host.folder(), version, &files);
}

fn release(version: &str) -> Spot {
    Spot::html().inside(&format!("meta[@name='release'][@content='{version}']"))
}

#[tokio::test]
async fn once_opened_the_page_works_without_a_network_from_any_folder_of_any_host() {
    let mut host = Host::of(&dist());
    let address = host.address();
    visit_at(&address.clone(), |page| async move {
        is_ready(&page).await;
        let version = Worker::read(&dist()).version;
        assert_eq!(
            kept(&page).await,
            json!({ version: files(&dist()) }),
            "the files of the release, and no others"
        );
        let lost: Vec<String> = host.asked().into_iter().filter(|name| name.starts_with("outside")).collect();
        assert!(lost.is_empty(), "every address is relative: {lost:?}");
        host.switch_off();
        page.loses_its_network().await;
        page.reloads().await;
        page.answers("permitted").await;
        page.press(&Spot::id("lang-fr")).await;
        page.sees(&Spot::html().with("lang", "fr")).await;
        page.opens_example("v4").await;
        page.answers("discretion").await;
        page.goes_to("#/network").await;
        page.sees(&Spot::id("source-S003")).await;
        // However the page was asked for: by its name, with something behind it.
        page.opens(&[&address, "index.html?from=mail#/rule/R18"].concat()).await;
        page.sees(&Spot::id("entry")).await;
    })
    .await;
}

#[tokio::test]
async fn a_new_release_comes_with_the_next_reload_and_leaves_no_open_page_without_its_words() {
    let host = Host::of(&dist());
    visit_at(&host.address(), |page| async move {
        is_ready(&page).await;
        let first = Worker::read(&dist());
        lays(&page, &host, &first, "second", false).await;
        assert_eq!(page.run_until_done(UPDATE, vec![]).await, json!("activated"));
        // The page that is open is told, and goes on: its French words are on the host no more.
        page.sees(&Spot::id("reload")).await;
        page.press(&Spot::id("lang-fr")).await;
        page.sees(&Spot::html().with("lang", "fr")).await;
        let both = kept(&page).await;
        assert_eq!(both[&first.version], json!(files(&dist())));
        assert_eq!(both["second"], json!(files(host.folder())));
        page.press(&Spot::id("reload")).await;
        page.sees(&release("second")).await;
        page.answers("permitted").await;
        assert!(!page.has(&Spot::id("reload")).await, "this is the newest");
        // The one after it drives out the first.
        fs::copy(dist().join(french()), host.folder().join(french())).expect("a copy");
        lays(&page, &host, &first, "third", true).await;
        assert_eq!(page.run_until_done(UPDATE, vec![]).await, json!("activated"));
        let names = kept(&page).await;
        let names: Vec<&String> = names.as_object().expect("releases").keys().collect();
        assert_eq!(names, ["second", "third"]);
        page.reloads().await;
        page.sees(&release("third")).await;
    })
    .await;
}

#[tokio::test]
async fn a_release_that_is_only_half_on_the_host_is_not_taken() {
    let host = Host::of(&dist());
    visit_at(&host.address(), |page| async move {
        is_ready(&page).await;
        let first = Worker::read(&dist());
        let before = kept(&page).await;
        lays(&page, &host, &first, "half", true).await;
        fs::write(host.folder().join("extra.txt"), "as it was before").expect("a file");
        assert_eq!(page.run_until_done(UPDATE, vec![]).await, json!("redundant"));
        assert_eq!(kept(&page).await, before);
        page.reloads().await;
        page.answers("permitted").await;
        assert!(!page.has(&release("half")).await);
        // When the rest has come, it is.
        lays(&page, &host, &first, "whole", true).await;
        assert_eq!(page.run_until_done(UPDATE, vec![]).await, json!("activated"));
        page.reloads().await;
        page.sees(&release("whole")).await;
    })
    .await;
}

/// The file of the French words.
fn french() -> String {
    files(&dist()).into_iter().find(|name| name.ends_with(".fr.txt")).expect("French words")
}
