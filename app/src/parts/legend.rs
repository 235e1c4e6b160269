//! What the colours and shapes mean: four families first, every outcome one tap deeper.

use crate::figures::{Look, OutcomeMark};
use crate::page::Page;
use kaartwijzer_core::OutcomeKind;
use kaartwijzer_core::say::{self, Family};
use leptos::prelude::*;

/// The legend.
#[component]
pub fn Legend(page: Page) -> impl IntoView {
    let Page { ui, lang, .. } = page;
    let entry = |look: Look, word: &'static str| view! { <OutcomeMark look/>{word} };
    let families = Family::ALL.map(|family| {
        let look = example(family);
        view! { <span class="legend-item">{entry(look, say::family_word(family, lang))}</span> }
    });
    let all = OutcomeKind::ALL.into_iter().map(Look::of).chain([Look {
        own: true,
        ..Look::of(OutcomeKind::Discretion)
    }]);
    view! {
        <div class="legend" role="group" aria-label=ui.legend>
            {families.into_iter().collect_view()}
            <details class="legend-more">
                <summary class="btn-quiet btn-small">{ui.all_answers}</summary>
                <ul>
                    {all.map(|look| {
                        view! { <li class="legend-item">{entry(look, say::outcome(look.kind, look.own, lang))}</li> }
                    }).collect_view()}
                    <li class="legend-item">{ui.open_edge}</li>
                </ul>
            </details>
        </div>
    }
}

/// The outcome that stands for its family.
fn example(family: Family) -> Look {
    match family {
        Family::Yes => Look::of(OutcomeKind::Permitted),
        Family::No => Look::of(OutcomeKind::Forbidden),
        Family::Choice => Look {
            own: true,
            ..Look::of(OutcomeKind::Discretion)
        },
        Family::None => Look::of(OutcomeKind::NoBasis),
    }
}
