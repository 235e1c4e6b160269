//! What changed between two days, and the steps from one change to the next.

use crate::browser::visit;
use crate::workbench::Spot;
use fantoccini::key::Key;

#[tokio::test]
async fn the_handle_moves_by_a_day_and_steps_lead_to_where_answers_change() {
    visit(|page| async move {
        page.tabs_to(&Spot::html().inside("input").classed("band-range")).await;
        page.types(Key::Right).await;
        page.sees(&Spot::id("day").saying("13 september 2016")).await;
        page.tabs_to(&Spot::id("next-change")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::id("day").saying("22 mei 2018")).await;
        page.answers("silent").await;
        page.sees(&Spot::seat("Noor").with("data-glow", "flipped")).await;
        page.press(&Spot::id("previous-change")).await;
        page.sees(&Spot::id("day").saying("21 mei 2018")).await;
        page.answers("permitted").await;
    })
    .await;
}

#[tokio::test]
async fn what_changed_names_the_rule_and_its_text_and_leads_to_the_answer() {
    visit(|page| async move {
        page.press(&Spot::id("what-changed")).await;
        page.sees(&Spot::id("changes-status").saying("antwoorden")).await;
        let rule = Spot::id("because-R18");
        page.sees(&rule.saying("Omzendbrief")).await;
        page.sees(&rule.saying("tot en met 21 mei 2018")).await;
        page.sees(&Spot::id("because-G29").saying("zegt het niet")).await;
        page.press(&Spot::id("changed-group").saying("R18").inside("button").saying("vaste plek")).await;
        page.sees(&Spot::seat("Noor").with("aria-pressed", "true")).await;
        page.answers("silent").await;
        page.types(Key::Escape).await;
        page.vanishes(&Spot::id("changes")).await;
    })
    .await;
}

#[tokio::test]
async fn between_two_days_of_one_law_nothing_changed() {
    visit(|page| async move {
        page.press(&Spot::id("what-changed")).await;
        page.sees(&Spot::id("changed-group")).await;
        page.writes("changes-second", "2017-01-01").await;
        page.sees(&Spot::id("changes-status").saying("Niets")).await;
        page.vanishes(&Spot::id("changed-group")).await;
    })
    .await;
}

#[tokio::test]
async fn a_question_is_open_from_a_day_on_and_never_in_force() {
    visit(|page| async move {
        page.press(&Spot::id("what-changed")).await;
        page.sees(&Spot::id("because-G29").saying("speelt niet mee")).await;
        page.sees(&Spot::id("because-G29").saying("sinds 22 mei 2018")).await;
    })
    .await;
}
