//! The engine answers in a browser as it does natively.

use kaartwijzer_core::Policy;
use kaartwijzer_tests::{CASES, check_case};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn every_golden_case_has_its_expected_answers_as_wasm() {
    let policy = Policy::builtin();
    let complaints: Vec<String> =
        CASES.iter().flat_map(|(name, json)| check_case(&policy, name, json)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
