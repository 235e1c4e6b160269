//! What would change an answer, as JSON: for every other answer, all smallest sets of changes.

use crate::cells::{by, item, participant};
use kaartwijzer_core::counterfactual::{self, Change, Counterfactual, Hand};
use kaartwijzer_core::{Case, Cell, Pack, Policy, Setting};
use serde_json::{Value, json};

/// Every other answer with the ways there, in the order in which the page offers them.
pub fn leads(policy: &Policy, case: &Case, cell: Cell) -> Value {
    let pack = policy.pack();
    let lead = |lead: &counterfactual::Lead| {
        json!({
            "outcome": lead.outcome.kind().id(),
            "by": by(pack, &lead.outcome),
            "fewest": lead.fewest,
            "ways": lead.ways.iter().map(|one| way(pack, case, one)).collect::<Value>(),
        })
    };
    counterfactual::leads(policy, case, cell).iter().map(lead).collect()
}

fn way(pack: &Pack, case: &Case, way: &Counterfactual) -> Value {
    let hand = |hand: &Hand| json!({ "bearer": pack.bearers[hand.bearer.at()].id, "participant": participant(case, hand.participant) });
    json!({
        "hands": way.hands.iter().map(hand).collect::<Value>(),
        "changes": way.changes.iter().map(|one| change(pack, case, one)).collect::<Value>(),
    })
}

fn change(pack: &Pack, case: &Case, change: &Change) -> Value {
    let fact = &pack.facts[change.input.fact.at()];
    // As a case file writes it.
    let to = match change.to {
        Setting::Unknown => json!("unknown"),
        Setting::Is(value) => match fact.kind.values().get(usize::from(value)) {
            Some(value) => json!(value.id),
            None => json!(value == 1),
        },
    };
    json!({
        "fact": fact.id,
        "participant": participant(case, change.input.participant),
        "item": item(case, change.input.item),
        "to": to,
    })
}
