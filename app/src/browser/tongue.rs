//! The languages somebody told their browser to prefer.

/// Their tags, the favourite first.
pub fn preferred() -> Vec<String> {
    let tags = gloo::utils::window().navigator().languages();
    tags.iter().filter_map(|tag| tag.as_string()).collect()
}
