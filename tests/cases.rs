//! The vignettes and the examples of the page come out as their files expect, natively. `components` runs them in a
//! browser.

use kaartwijzer_core::Policy;
use kaartwijzer_tests::{CASES, check_case};

#[test]
fn every_case_comes_out_as_its_file_expects() {
    let policy = Policy::builtin();
    let complaints: Vec<String> =
        CASES.iter().flat_map(|(name, text)| check_case(&policy, name, text)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_vignettes_are_all_there_and_expect_something() {
    for vignette in ["v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8"] {
        let found = CASES.iter().find(|(name, _)| name.trim_end_matches(".json") == vignette);
        let (_, text) = found.unwrap_or_else(|| panic!("{vignette} is missing"));
        let file: serde_json::Value = serde_json::from_str(text).expect("JSON");
        assert!(
            file["expect"].as_array().is_some_and(|expect| expect.len() >= 3),
            "{vignette} expects too little"
        );
    }
}
