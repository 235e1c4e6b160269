//! The address of a page: what stands after `#` and what it means.

use std::fmt;

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// The workbench, with whatever is on it.
    #[default]
    Workbench,
    /// The workbench, after opening the example with this id.
    Example(String),
}

impl Route {
    /// Reads the part of an address from `#` on. Whatever is not understood is the workbench.
    ///
    /// ```
    /// use kaartwijzer_app::route::Route;
    /// assert_eq!(Route::from_hash("#/example/v4"), Route::Example("v4".into()));
    /// assert_eq!(Route::from_hash(""), Route::Workbench);
    /// ```
    pub fn from_hash(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        match path.trim_matches('/').split_once('/') {
            Some(("example", id)) if plain(id) => Self::Example(id.to_owned()),
            _ => Self::Workbench,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Workbench => f.write_str("#/"),
            Self::Example(id) => write!(f, "#/example/{id}"),
        }
    }
}

/// Letters, digits and hyphens: nothing that would have to be escaped.
fn plain(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back_as_itself() {
        for route in
            [Route::Workbench, Route::Example("v3-2018-05-21".into()), Route::Example("door-card".into())]
        {
            assert_eq!(Route::from_hash(&route.to_string()), route);
        }
    }

    #[test]
    fn whatever_is_not_understood_is_the_workbench() {
        for hash in ["", "#", "#/", "#/nowhere", "#/example/", "#/example/<b>", "#/example/a/b", "example"] {
            assert_eq!(Route::from_hash(hash), Route::Workbench, "{hash}");
        }
    }
}
