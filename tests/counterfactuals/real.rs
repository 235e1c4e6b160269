//! The built-in pack against brute force, over cases made at random.

use crate::oracle::check;
use crate::support::at_random::{POLICY, cases, every_cell};
use kaartwijzer_core::Case;
use proptest::prelude::*;

/// Some of the cells of a case. What is asked elsewhere than at the table is asked of one clause or two: those count less.
fn some_cells(case: &Case, picks: &[prop::sample::Index]) {
    let cells = every_cell(&POLICY, case);
    let (wide, narrow): (Vec<_>, Vec<_>) =
        cells.into_iter().partition(|cell| POLICY.pack().questions[cell.question.at()].primary);
    for (at, pick) in picks.iter().enumerate() {
        let from = if at % 3 == 2 && !narrow.is_empty() { &narrow } else { &wide };
        if !from.is_empty() {
            check(&POLICY, case, *pick.get(from));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_smallest_change_is_found_and_nothing_else(
        case in cases(1, 1, 1),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 3),
    ) {
        some_cells(&case, &picks);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    #[ignore = "minutes: `cargo xtask test --long`"]
    fn the_same_at_length_and_with_two_at_the_table(
        case in cases(2, 1, 1),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 3),
    ) {
        some_cells(&case, &picks);
    }
}
