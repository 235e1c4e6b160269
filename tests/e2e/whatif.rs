//! What would change an answer, what stands in the way, and what hangs on a statement.

use crate::browser::visit;
use crate::workbench::Spot;
use fantoccini::key::Key;

#[tokio::test]
async fn one_change_leads_bram_to_may_it_shows_on_his_seat_and_is_taken_back() {
    visit(|page| async move {
        page.press(&Spot::seat("Bram")).await;
        page.answers("no_basis").await;
        page.sees(&Spot::id("goal-permitted").with("aria-pressed", "true")).await;
        page.press(&Spot::id("way-0")).await;
        page.answers("permitted").await;
        page.sees(&Spot::seat("Bram").with("data-outcome", "permitted").with("data-glow", "flipped")).await;
        page.sees(&Spot::need().with("aria-pressed", "true")).await;
        page.sees(&Spot::id("whatif-status").saying("1 antwoord is veranderd: Bram")).await;
        assert!(!page.has(&Spot::seat("Noor").with("data-glow", "flipped")).await);
        page.press(&Spot::id("whatif-undo")).await;
        page.answers("no_basis").await;
        page.sees(&Spot::seat("Bram").without("data-glow")).await;
        page.vanishes(&Spot::id("whatif-undo")).await;
    })
    .await;
}

#[tokio::test]
async fn the_same_by_keyboard_alone_which_never_loses_its_place() {
    visit(|page| async move {
        page.press(&Spot::seat("Bram")).await;
        page.answers("no_basis").await;
        page.tabs_to(&Spot::id("whatif-there")).await;
        page.types(Key::Enter).await;
        page.stands_on(&Spot::id("whatif").inside("h3")).await;
        page.tabs_to(&Spot::id("goals-more")).await;
        page.types(Key::Enter).await;
        page.stands_on(&Spot::id("goal-forbidden")).await;
        page.tabs_to(&Spot::id("way-0")).await;
        page.types(Key::Enter).await;
        page.answers("permitted").await;
        page.stands_on(&Spot::id("whatif-undo")).await;
        page.types(Key::Enter).await;
        page.answers("no_basis").await;
        page.stands_on(&Spot::id("way-0")).await;
    })
    .await;
}

#[tokio::test]
async fn where_no_change_helps_the_rule_that_stands_in_the_way_is_named() {
    visit(|page| async move {
        page.goes_to("#/example/door-tell").await;
        page.answers("discretion").await;
        page.press(&Spot::seat("Johan")).await;
        page.answers("no_basis").await;
        page.sees(&Spot::id("barred-permitted")).await;
        page.press(&Spot::seat("Noor")).await;
        page.press(&Spot::item(CONFIDED)).await;
        page.answers("discretion").await;
        page.press(&Spot::id("goals-more")).await;
        page.press(&Spot::id("goal-permitted")).await;
        page.sees(&Spot::id("barred-permitted").saying("R48")).await;
    })
    .await;
}

#[tokio::test]
async fn pointing_at_a_statement_shows_the_cells_that_hang_on_it() {
    visit(|page| async move {
        let need = Spot::id("conditions").inside("button").saying("nodig voor");
        let hangs = |name| Spot::seat(name).with("data-glow", "hangs");
        page.answers("permitted").await;
        page.points_at(&need).await;
        page.sees(&hangs("Noor")).await;
        page.sees(&Spot::id("hanging").saying("1 antwoord hangt hiervan af: Noor")).await;
        assert!(!page.has(&hangs("Bram")).await);
        page.points_at(&Spot::id("answer")).await;
        page.sees(&Spot::seat("Noor").without("data-glow")).await;
        page.tabs_to(&need).await;
        page.sees(&hangs("Noor")).await;
    })
    .await;
}

#[tokio::test]
async fn the_years_name_the_law_that_made_the_difference_and_turn_the_day() {
    visit(|page| async move {
        page.answers("permitted").await;
        page.press(&Spot::id("years").inside("summary")).await;
        page.sees(&Spot::id("year-permitted").with("aria-pressed", "true")).await;
        page.sees(&Spot::id("years").saying("G29")).await;
        page.press(&Spot::id("year-silent")).await;
        page.answers("silent").await;
        page.sees(&Spot::id("year-silent").with("aria-pressed", "true")).await;
        page.press(&Spot::id("whatif-undo")).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn another_case_is_tried_out_too() {
    visit(|page| async move {
        page.press(&Spot::seat("Bram")).await;
        page.answers("no_basis").await;
        page.press(&Spot::id("apart").inside("summary")).await;
        page.press(&Spot::id("apart-actor-chief")).await;
        page.answers("permitted").await;
        page.sees(&Spot::seat("Bram").with("data-glow", "flipped")).await;
    })
    .await;
}

/// What was told to Noor in confidence.
const CONFIDED: &str = "worry";

#[tokio::test]
async fn what_stands_in_the_way_is_said_of_everybody_with_their_own_value() {
    visit(|page| async move {
        page.goes_to("#/example/door-tell").await;
        page.answers("discretion").await;
        page.press(&Spot::seat("Noor")).await;
        page.press(&Spot::item(CONFIDED)).await;
        page.press(&Spot::id("goals-more")).await;
        page.press(&Spot::id("goal-permitted")).await;
        // Who did not hear it in confidence is not said to have heard it.
        page.sees(&Spot::id("barred-permitted").saying("in vertrouwen gehoord (nu: nee)")).await;
        page.sees(&Spot::id("barred-permitted").saying("Noor: heeft dit in vertrouwen gehoord (nu: ja)"))
            .await;
    })
    .await;
}
