//! Every outcome has a mark, and no two look the same.

use crate::stage::Stage;
use kaartwijzer_app::figures::{Look, outcome_mark};
use kaartwijzer_app::node::live;
use kaartwijzer_core::OutcomeKind;
use leptos::prelude::*;
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn every_outcome_has_its_own_mark_hidden_from_screen_readers() {
    let mut shapes = BTreeSet::new();
    for kind in OutcomeKind::ALL {
        let stage = Stage::of(move || outcome_mark(Look::of(kind)).into()).await;
        let mark = stage.one("svg");
        assert_eq!(mark.get_attribute("data-outcome").as_deref(), Some(kind.id()));
        assert_eq!(mark.get_attribute("aria-hidden").as_deref(), Some("true"));
        assert!(stage.count("svg > *") > 0, "{} draws nothing", kind.id());
        assert!(shapes.insert(mark.inner_html()), "{} looks like another", kind.id());
    }
}

#[wasm_bindgen_test]
async fn a_mark_follows_its_answer_and_opens_its_edge_where_it_is_less_certain() {
    let look = RwSignal::new(Look::of(OutcomeKind::Permitted));
    let stage = Stage::of(move || live(move || outcome_mark(look.get()))).await;
    look.set(Look { open_edge: true, ..Look::of(OutcomeKind::Silent) });
    leptos::task::tick().await;
    let mark = stage.one("svg");
    assert_eq!(mark.get_attribute("data-outcome").as_deref(), Some("silent"));
    assert!(mark.class_list().contains("is-open"));
}
