//! Before a room: hands, the answer, what if; the table of what the group expected; the page set up for the group.

use crate::browser::visit;
use crate::workbench::{Spot, Workbench};
use fantoccini::key::Key;
use serde_json::json;

/// The first question of a chapter, large.
const FIRST: &str = "#/show/chapter/secrecy/1";

/// How many hands were counted for a family.
async fn hands(page: &Workbench, family: &str) -> String {
    let script = "return document.querySelector(`[data-testid=hands-${arguments[0]}]`).value;";
    page.run(script, vec![json!(family)]).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn hands_are_counted_by_keys_and_the_answer_stands_among_them() {
    visit(|page| async move {
        page.goes_to(FIRST).await;
        page.sees(&Spot::id("question")).await;
        for sign in ['1', '1', '2', '4'] {
            page.types_sign(sign).await;
        }
        page.press(&Spot::id("less-none")).await;
        page.press(&Spot::id("more-yes")).await;
        for (family, count) in [("yes", "3"), ("no", "1"), ("choice", "0"), ("none", "0")] {
            assert_eq!(hands(&page, family).await, count, "{family}");
        }
        page.types(Key::Right).await;
        page.sees(&Spot::id("answer")).await;
        assert_eq!(page.count(&Spot::id("here")).await, 1, "one family is the answer's");
        page.types(Key::Left).await;
        page.vanishes(&Spot::id("answer")).await;
        assert_eq!(hands(&page, "yes").await, "3");
        page.reloads().await;
        page.sees(&Spot::id("question")).await;
        assert_eq!(hands(&page, "yes").await, "3", "a reload loses no hand");
    })
    .await;
}

#[tokio::test]
async fn need_to_know_is_set_live_and_the_next_question_is_as_the_lesson_has_it() {
    visit(|page| async move {
        page.goes_to("#/show/chapter/need/1").await;
        page.sees(&Spot::id("question")).await;
        let need = Spot::id("live-need_to_know");
        while !page.has(&need).await {
            page.press(&Spot::id("forward")).await;
            page.press(&Spot::id("forward")).await;
        }
        let was = page.sees(&need).await.attr("aria-pressed").await.ok().flatten();
        let is = if was.as_deref() == Some("true") { "false" } else { "true" };
        page.press(&need).await;
        page.sees(&need.with("aria-pressed", is)).await;
        page.press(&Spot::id("forward")).await;
        page.sees(&Spot::id("live-changed")).await;
        page.types_sign('r').await;
        page.vanishes(&Spot::id("live-changed")).await;
        page.sees(&Spot::id("answer")).await;
    })
    .await;
}

#[tokio::test]
async fn the_table_at_the_end_is_kept_and_wiped() {
    visit(|page| async move {
        page.goes_to(FIRST).await;
        page.sees(&Spot::id("question")).await;
        page.types_sign('3').await;
        page.goes_to("#/show/chapter/secrecy/99").await;
        page.sees(&Spot::id("answers")).await;
        page.chooses("group-name", "groep 1").await;
        page.reloads().await;
        page.sees(&Spot::id("answers")).await;
        assert_eq!(page.value_of("group-name").await, "groep 1");
        page.press(&Spot::id("wipe")).await;
        page.press(&Spot::id("wipe-yes")).await;
        page.sees(&Spot::id("no-hands")).await;
        page.press(&Spot::id("again")).await;
        page.sees(&Spot::id("question")).await;
        assert_eq!(hands(&page, "choice").await, "0");
    })
    .await;
}

#[tokio::test]
async fn a_group_has_names_of_its_own_and_always_a_way_back() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("room")).await;
        page.chooses("room-place", "Onze gemeente").await;
        page.chooses("mayor", "de eerste burger").await;
        page.press(&Spot::id("hide-network")).await;
        page.press(&Spot::id("done")).await;
        page.sees(&Spot::id("room-line").saying("Onze gemeente")).await;
        page.sees(&Spot::seat("Greet").saying("de eerste burger")).await;
        page.vanishes(&Spot::id("to-network")).await;
        page.reloads().await;
        page.sees(&Spot::seat("Greet").saying("de eerste burger")).await;
        page.press(&Spot::id("room-leave")).await;
        page.vanishes(&Spot::id("room-line")).await;
        page.sees(&Spot::id("to-network")).await;
        page.sees(&Spot::seat("Greet").saying("urgemeester")).await;
    })
    .await;
}

#[tokio::test]
async fn an_address_of_no_lesson_says_so() {
    visit(|page| async move {
        page.goes_to("#/show/chapter/nobody/1").await;
        page.sees(&Spot::id("missing")).await;
        page.press(&Spot::id("stop")).await;
        page.sees(&Spot::id("to-practise")).await;
    })
    .await;
}
