//! Closed: the page asks its own folder and nobody else, and its policy would not let it do otherwise.

use crate::browser::{visit, visit_at};
use crate::host::Host;
use crate::release::{dist, files, one_file};
use crate::walk;
use crate::workbench::Workbench;
use serde_json::json;

/// What the page beside its files may do, word for word; a hash is `#`.
const BESIDE: &str = "default-src 'none'; script-src # 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
/// What the page that is one file may do: less.
const ALONE: &str = "default-src 'none'; script-src # 'wasm-unsafe-eval'; style-src #; img-src data:; base-uri 'none'; \
    form-action 'none'";

const POLICY: &str = "const all = document.querySelectorAll('meta[http-equiv=Content-Security-Policy]');
    return all.length === 1 && all[0].content.replaceAll(/'sha256-[^']*'/g, '#');";

/// Tries what nobody may: a script put into the page, a style, an image and a question to somewhere else, words run as code.
/// Tells what got through.
const BREAK_OUT: &str = "const [done] = arguments;
    (async () => {
        const through = [];
        const put = (name, make) => {
            const element = document.createElement(name);
            make(element);
            document.body.append(element);
            return element;
        };
        put('script', script => script.textContent = 'window.ranInline = true');
        if (window.ranInline) through.push('script');
        put('a', link => link.setAttribute('onclick', 'window.ranHandler = true')).click();
        if (window.ranHandler) through.push('handler');
        const styled = put('style', style => style.textContent = 'body { --broken: 1 }');
        if (styled.sheet?.cssRules.length) through.push('style');
        // A driver's own words are run as code whatever a policy says; a timer of the page is asked.
        try { setTimeout('window.ranWords = true'); } catch {}
        await new Promise(next => setTimeout(next));
        if (window.ranWords) through.push('words');
        const elsewhere = 'http://127.0.0.1:9/';
        const loads = element => new Promise(next => { element.onload = () => next(true); element.onerror = () => next(false); });
        const refused = new Set();
        addEventListener('securitypolicyviolation', event => refused.add(event.effectiveDirective));
        await fetch(elsewhere).then(() => through.push('fetch'), () => {});
        if (await loads(put('img', image => image.src = elsewhere))) through.push('image');
        if (await loads(put('script', script => script.src = elsewhere))) through.push('file');
        await new Promise(next => setTimeout(next));
        for (const kind of ['connect-src', 'img-src', 'script-src-elem']) if (!refused.has(kind)) through.push(kind);
        done(through);
    })();";

async fn holds(page: &Workbench, policy: &str) {
    page.answers("permitted").await;
    assert_eq!(page.run(POLICY, vec![]).await, json!(policy));
    assert_eq!(page.run_until_done(BREAK_OUT, vec![]).await, json!([]), "this got through");
    let complaints = page.complaints().await;
    assert!(!complaints.is_empty(), "the browser says what it refused");
}

#[tokio::test]
async fn a_walk_through_the_whole_page_asks_for_its_own_files_only() {
    let host = Host::of(&dist());
    visit_at(&host.address(), |page| async move {
        walk::everywhere(&page).await;
        let (own, asked) = (host.address(), page.asked_for().await);
        assert!(asked.len() > 10 && asked.iter().any(|asked| asked.contains("_bg.wasm")), "{asked:?}");
        let strayed = asked.iter().filter(|asked| !asked.starts_with(&own));
        let strayed: Vec<&String> = strayed.filter(|asked| !asked.starts_with("data:")).collect();
        assert!(strayed.is_empty(), "{strayed:?}");
        // Page and service worker together have asked for the release, and for nothing else.
        let mut known = files(&dist());
        known.push("sw.js".to_owned());
        known.sort();
        assert_eq!(host.asked(), known);
    })
    .await;
}

#[tokio::test]
async fn the_page_may_do_what_it_needs_and_nothing_else() {
    visit(|page| async move { holds(&page, BESIDE).await }).await;
}

#[tokio::test]
async fn the_page_in_one_file_may_do_less_still() {
    visit_at(&one_file(), |page| async move { holds(&page, ALONE).await }).await;
}
