//! The page's content security policy: it names the scripts that stand in the page itself by their hashes.
//!
//! Trunk writes a script into `index.html` that starts the Wasm, and its text changes with every build.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt;

const MEANT: &str = "Content-Security-Policy";
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
    let meant = html.find(MEANT).ok_or(Gap::Policy)?;
    // A minifier may put the attributes in any order: the whole tag is searched.
    let start = html[..meant].rfind('<').unwrap_or(meant);
    let end = html[meant..].find('>').map_or(html.len(), |end| meant + end);
    let at = html[start..end].find(SCRIPTS).ok_or(Gap::Scripts)? + start + SCRIPTS.len();
    let hashes =
        own_scripts(html).map(|script| format!("'sha256-{}' ", hash(script))).collect::<Vec<_>>().concat();
    Ok(format!("{}{hashes}{}", &html[..at], &html[at..]))
}

/// The texts of the scripts that stand in the page, as a browser hashes them.
fn own_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once("</script")?;
        (!attributes.contains("src=")).then_some(text)
    })
}

fn hash(script: &str) -> String {
    STANDARD.encode(Sha256::digest(script))
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
}
