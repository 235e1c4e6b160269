//! The link: a case leaves by it and comes by it; a bad one is told and does no harm.

use crate::browser::{address, visit, visit_at};
use crate::workbench::{Spot, Workbench};
use fantoccini::key::Key;
use kaartwijzer_core::receipt::Asked;
use kaartwijzer_core::{OutcomeKind, Policy, Receipt, casefile, share};
use serde_json::json;

/// The first vignette, as another pack would have answered it: with as many answers to the first question forbidden.
fn of_other_rules(forbidden: usize) -> String {
    let policy = Policy::builtin();
    let text = include_str!("../cases/v1.json");
    let case = casefile::read(&mut serde_json::Deserializer::from_str(text), policy.pack()).expect("v1");
    let mut receipt = Receipt::of(&policy, &case);
    receipt.made_with.version = "0.0.1".into();
    receipt.made_with.hash = "0123456789abcdef".into();
    receipt.answers[0].answers[..forbidden].iter_mut().for_each(|one| one.outcome = OutcomeKind::Forbidden);
    if forbidden > 0 {
        receipt.answers.push(Asked { question: "fly".into(), ..receipt.answers[0].clone() });
    }
    share::link(&receipt)
}

/// What the sheet offers to copy.
async fn link_on(page: &Workbench) -> String {
    page.press(&Spot::id("share")).await;
    page.sees(&Spot::id("sheet").with("open", "")).await;
    let link = page.value_of("link").await;
    page.types(Key::Escape).await;
    page.vanishes(&Spot::id("sheet").with("open", "")).await;
    link
}

/// Goes to a bad link, and waits until the page says why it is one.
async fn is_told(page: &Workbench, address: &str, why: &str) {
    page.goes_to(address).await;
    page.sees(&Spot::id("toast").saying(why)).await;
    assert_eq!(page.run("return location.hash;", vec![]).await, json!("#/"), "{address}");
    page.press(&Spot::id("toast").inside("button")).await;
    page.vanishes(&Spot::id("toast")).await;
}

#[tokio::test]
async fn a_link_brings_the_same_case_to_somebody_else() {
    let (send, receive) = tokio::sync::oneshot::channel();
    visit(|page| async move {
        page.turns_to("2018-05-21").await;
        page.press(&Spot::seat("Bram")).await;
        page.press(&Spot::item("work")).await;
        page.press(&Spot::need().with("aria-pressed", "false")).await;
        page.sees(&Spot::need().with("aria-pressed", "true")).await;
        let answers = page.answers_shown().await;
        let _ = send.send((link_on(&page).await, answers));
    })
    .await;
    let (link, answers) = receive.await.expect("a link");
    assert!(link.starts_with(&address()) && link.len() < 400, "{link}");
    visit_at(&link.clone(), |page| async move {
        page.sees(&Spot::id("toast").saying("kwam met een link")).await;
        page.sees(&Spot::seat("Bram").with("aria-pressed", "true")).await;
        page.sees(&Spot::item("work").with("aria-pressed", "true")).await;
        page.sees(&Spot::need().with("aria-pressed", "true")).await;
        page.unfolds().await;
        assert_eq!(page.value_of("date").await, "2018-05-21");
        assert_eq!(page.answers_shown().await, answers);
        assert_eq!(link_on(&page).await, link, "what came goes on as it came");
        page.press(&Spot::id("toast-back")).await;
        page.vanishes(&Spot::need().with("aria-pressed", "true")).await;
        assert_eq!(page.value_of("date").await, "2016-09-12");
    })
    .await;
}

#[tokio::test]
async fn the_link_is_copied_shown_large_and_opened_from_the_sheet() {
    visit(|page| async move {
        page.press(&Spot::item("work")).await;
        page.press(&Spot::id("share")).await;
        page.press(&Spot::id("copy")).await;
        page.sees(&Spot::id("copied").saying("Gekopieerd")).await;
        page.press(&Spot::id("large")).await;
        page.stands_on(&Spot::id("small")).await;
        let seen = "const code = document.querySelector('.projector > svg').getBoundingClientRect();
            return code.height === innerHeight && code.width === innerWidth;";
        assert_eq!(page.run(seen, vec![]).await, json!(true), "it fills the screen");
        page.types(Key::Escape).await;
        page.stands_on(&Spot::id("large")).await;
        let link = page.value_of("link").await;
        for (text, why) in
            [("", "geen link"), ("9abc", "nieuwere versie"), (&link[..link.len() - 2], "beschadigd")]
        {
            page.writes("paste", text).await;
            page.press(&Spot::id("open-link")).await;
            page.sees(&Spot::id("refused").saying(why)).await;
        }
        page.types(Key::Escape).await;
        page.opens_example("v2").await;
        page.vanishes(&Spot::item("work")).await;
        page.press(&Spot::id("share")).await;
        // As a mail program would have broken it.
        let (start, end) = link.split_at(link.len() - 7);
        page.writes("paste", &["<", start, "\u{200b} ", end, ">"].concat()).await;
        page.press(&Spot::id("open-link")).await;
        page.sees(&Spot::item("work").with("aria-pressed", "true")).await;
        page.vanishes(&Spot::id("sheet").with("open", "")).await;
    })
    .await;
}

#[tokio::test]
async fn the_case_that_is_there_already_is_not_opened_once_more() {
    visit(|page| async move {
        page.answers("permitted").await;
        let link = link_on(&page).await;
        let (_, part) = link.split_once('#').expect("a part after the address");
        page.goes_to(&["#", part].concat()).await;
        page.sees(&Spot::id("toast").saying("ligt er al")).await;
        page.sees(&Spot::id("undo").with("disabled", "")).await;
    })
    .await;
}

#[tokio::test]
async fn a_bad_link_is_told_and_leaves_the_case_alone() {
    visit(|page| async move {
        page.press(&Spot::item("work")).await;
        let link = link_on(&page).await;
        let (_, part) = link.split_once('#').expect("a part after the address");
        let part = ["#", part].concat();
        let wrong = |at: usize| {
            let other = if part.as_bytes()[at] == b'A' { "B" } else { "A" };
            [&part[..at], other, &part[at + 1..]].concat()
        };
        let middle = "#/case/".len() + 20;
        let random: String =
            (0..5000_u32).map(|n| char::from(b"aZ09-_Qx"[(n * n / 7 % 8) as usize])).collect();
        let damaged = "beschadigd";
        for (address, why) in [
            (wrong(middle).as_str(), damaged),
            (&wrong(part.len() - 1), damaged),
            (&part[..middle], damaged),
            (&["#/case/1", &random].concat(), damaged),
            (&["#/case/9", &part["#/case/1".len()..]].concat(), "nieuwere versie"),
            (&["#/case/", &random].concat(), "nieuwere versie"),
            (&["#/case/1", &"A".repeat(30_000)].concat(), "geen link"),
            ("#/case/", "geen link"),
            ("#/case/<img src=x onerror=alert(1)>", "geen link"),
            ("#/case/javascript:alert(1)", "nieuwere versie"),
            ("#/case/%00%ff%c0%af%2e%2e%2f", "geen link"),
            ("#/case/\u{202e}\u{1f4a3}", "geen link"),
        ] {
            is_told(&page, address, why).await;
        }
        page.sees(&Spot::id("undo").with("disabled", "")).await;
        assert_eq!(link_on(&page).await, link, "nothing changed");
    })
    .await;
}

#[tokio::test]
async fn a_page_opened_with_a_bad_link_says_so_and_is_there() {
    visit_at(&[&address(), "#/case/1abc"].concat(), |page| async move {
        page.sees(&Spot::id("toast").saying("beschadigd")).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn whatever_stands_after_the_address_the_page_answers_and_the_case_stays() {
    stays_whatever_follows(20_160_912).await;
}

#[tokio::test]
async fn and_once_more_with_other_addresses() {
    stays_whatever_follows(5_210_521).await;
}

/// As many odd addresses as Chromium follows in ten seconds, each with its own step aside: the same for the same seed.
const ODD: &str = r##"const [link, first, done] = arguments;
    let seed = first;
    const random = most => (seed = seed * 48271 % 2147483647) % most;
    const starts = ["", "#/", "/case/", "/case/1", "/case/9", "/case/1" + link.slice(-9), "/example/", "/rule/", "/network/way/", "//"];
    const signs = [..."aZ09-_/%#?&=<>'\"\\ .:;(){}[]\u0000\u202e\ud83d\udca3é", "%00", "%ff", "..", link.slice(-9)];
    const followed = () => new Promise(next => {
        addEventListener("hashchange", next, { once: true });
        setTimeout(next, 100);
    });
    (async () => {
        for (let n = 0; n < 90; n++) {
            let text = starts[random(starts.length)];
            for (let length = random(n % 9 ? 40 : 4000); length > 0; length--) text += signs[random(signs.length)];
            location.hash = text;
            await followed();
        }
        location.hash = "/";
        await followed();
        done(true);
    })();"##;

async fn stays_whatever_follows(seed: u32) {
    visit(move |page| async move {
        page.press(&Spot::item("work")).await;
        let link = link_on(&page).await;
        assert_eq!(page.run_until_done(ODD, vec![json!(link), json!(seed)]).await, json!(true));
        page.sees(&Spot::item("work").with("aria-pressed", "true")).await;
        assert_eq!(link_on(&page).await, link, "nothing changed");
        page.press(&Spot::item("leisure")).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn a_link_made_with_other_rules_shows_what_changed() {
    visit_at(&[&address(), "#/case/", &of_other_rules(3)].concat(), |page| async move {
        page.sees(&Spot::id("changed-answers").saying("3 antwoorden")).await;
        page.sees(&Spot::id("sheet").saying("0123456789abcdef")).await;
        page.sees(&Spot::id("gone").saying("fly")).await;
        let was = Spot::id("changed-question").inside("*").with("data-outcome", "forbidden");
        page.sees(&was).await;
        // A line leads to the answer, and what changed can be looked at again.
        page.press(&Spot::id("changed-cell")).await;
        page.vanishes(&Spot::id("sheet").with("open", "")).await;
        page.press(&Spot::id("toast-show")).await;
        page.sees(&Spot::id("changed-answers")).await;
        page.types(Key::Escape).await;
        page.vanishes(&Spot::id("sheet").with("open", "")).await;
        page.sees(&Spot::seat("Greet").with("aria-pressed", "true")).await;
    })
    .await;
}

#[tokio::test]
async fn a_link_made_with_other_rules_that_answer_the_same_says_that_quietly() {
    visit_at(&[&address(), "#/case/", &of_other_rules(0)].concat(), |page| async move {
        page.sees(&Spot::id("toast").saying("andere versie van de regels")).await;
        assert!(!page.has(&Spot::id("sheet").with("open", "")).await);
        page.answers("permitted").await;
    })
    .await;
}
