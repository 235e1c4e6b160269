//! The page's content security policy: it names the scripts that stand in the page itself by their hashes.
//!
//! Trunk writes a script into `index.html` that starts the Wasm, and its text changes with every build. The page that is one
//! file has a policy of its own: nothing is fetched at all, and what stands in it is named by its hash.

use super::{hash, tags};
use std::fmt;

/// By this word the tag is found.
pub const MEANT: &str = "Content-Security-Policy";
const SCRIPTS: &str = "script-src ";

/// What is missing in the page.
#[derive(Debug, PartialEq, Eq)]
pub enum Gap {
    /// No `<meta http-equiv="Content-Security-Policy">`.
    Policy,
    /// It says nothing about scripts.
    Scripts,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::Policy => "has no <meta http-equiv=\"Content-Security-Policy\" content=\"…\">; add one",
            Self::Scripts => "has a policy without `script-src`; add script-src 'self' 'wasm-unsafe-eval'",
        };
        write!(f, "index.html {what}")
    }
}

/// The page with the hash of each script that stands in it among the scripts its policy allows.
pub fn allow_own_scripts(html: &str) -> Result<String, Gap> {
    let tag = tags::around(html, MEANT).ok_or(Gap::Policy)?;
    let at = tag.find(SCRIPTS).ok_or(Gap::Scripts)? + SCRIPTS.len();
    let hashes: String =
        tags::own_scripts(html).map(|script| ["'", &hash::sha256(script.text), "' "].concat()).collect();
    let allowed = [&tag[..at], &hashes, &tag[at..]].concat();
    Ok(html.replacen(tag, &allowed, 1))
}

/// The policy of a page that is one file, with the one script and the one style sheet that stand in it.
pub fn closed(script: &str, style: &str) -> String {
    let [script, style] = [script, style].map(hash::sha256);
    format!(
        "<meta http-equiv=\"{MEANT}\" content=\"default-src 'none'; {SCRIPTS}'{script}' 'wasm-unsafe-eval'; \
         style-src '{style}'; img-src data:; base-uri 'none'; form-action 'none'\">"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_scripts_are_allowed_by_their_hash_and_others_are_not_touched() {
        let page = |hash: &str| {
            format!(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {hash}'self'\">\
                 <script src=\"a.js\"></script><script type=\"module\">alert(1)</script>"
            )
        };
        let known = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' ";
        assert_eq!(allow_own_scripts(&page("")).unwrap(), page(known));
    }

    #[test]
    fn a_minified_page_has_its_attributes_in_another_order() {
        let html = "<meta content=\"script-src 'self'\" http-equiv=Content-Security-Policy><script type=module>1</script>";
        let allowed = allow_own_scripts(html).unwrap();
        assert!(allowed.contains("script-src 'sha256-") && allowed.contains("' 'self'\""), "{allowed}");
    }

    #[test]
    fn a_page_without_a_policy_is_not_served() {
        assert_eq!(allow_own_scripts("<script>alert(1)</script>"), Err(Gap::Policy));
        let silent =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"> script-src x";
        assert_eq!(allow_own_scripts(silent), Err(Gap::Scripts));
    }

    #[test]
    fn one_file_may_run_what_stands_in_it_and_fetch_nothing() {
        let policy = closed("alert(1)", "b{}");
        assert!(policy.contains(
            "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'wasm-unsafe-eval';"
        ));
        assert!(
            !policy.contains("'self'")
                && !policy.contains("connect-src")
                && !policy.contains("unsafe-inline")
        );
    }
}
