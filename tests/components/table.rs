//! The table: a button per seat, with name, function and answer to read.

use crate::stage::Stage;
use kaartwijzer_app::figures::{Look, Seat, Table, round_table};
use kaartwijzer_app::node::Node;
use kaartwijzer_core::OutcomeKind;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn seat(id: &str, word: &str, kind: OutcomeKind) -> Seat {
    Seat {
        id: id.to_owned(),
        name: id.to_uppercase(),
        role: "role".to_owned(),
        look: Some(Look::of(kind)),
        word: word.to_owned(),
        was: None,
        selected: id == "a",
        glow: None,
    }
}

#[wasm_bindgen_test]
async fn seats_say_who_they_are_and_what_they_may_and_can_be_pressed() {
    let seats = vec![seat("a", "may", OutcomeKind::Permitted), seat("b", "must not", OutcomeKind::Forbidden)];
    let picked = RwSignal::new(None);
    let stage = Stage::of(move || {
        let pick = move |at| picked.set(Some(at));
        round_table(Table { seats, label: "table", paper: Node::Nothing }, pick).into()
    })
    .await;
    assert_eq!(stage.count("button"), 2);
    assert_eq!(stage.count("button[aria-pressed='true'][data-outcome='permitted']"), 1);
    let text = stage.one("li:nth-child(2) button").text_content().unwrap_or_default();
    for word in ["B", "role", "must not"] {
        assert!(text.contains(word), "`{word}` is not in `{text}`");
    }
    stage.press("li:nth-child(2) button").await;
    assert_eq!(picked.get_untracked(), Some(1));
}
