//! The service worker of a release: `public/sw.js` with the version and the files filled in.

use super::hash;
use super::release::{INDEX, Release};
use serde_json::{Map, Value};
use std::fmt;

const VERSION: &str = "/*VERSION*/";
const FILES: &str = "/*FILES*/";

/// A place to fill in that `public/sw.js` does not have.
#[derive(Debug, PartialEq, Eq)]
pub struct Gap(&'static str);

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "public/sw.js has no `{}`; put it where the release is named", self.0)
    }
}

/// The worker of this release.
pub fn filled(template: &str, release: &Release) -> Result<String, Gap> {
    let files = files(release);
    // Only what stands between the braces is filled in: the template is JavaScript as it is.
    let files = files.strip_prefix('{').and_then(|files| files.strip_suffix('}')).unwrap_or_default();
    [(VERSION, release.version().as_str()), (FILES, files)].into_iter().try_fold(
        template.to_owned(),
        |text, (place, what)| {
            if text.contains(place) { Ok(text.replacen(place, what, 1)) } else { Err(Gap(place)) }
        },
    )
}

/// Every file with its hash. The page itself goes by the address of its folder: many hosts send whoever asks for `index.html`
/// there, and a browser does not open a page that was kept with such a detour.
fn files(release: &Release) -> String {
    let named = |name: &str| if name == INDEX { "./" } else { name }.to_owned();
    let files = release.files().map(|(name, bytes)| (named(name), Value::String(hash::sha256(bytes))));
    Value::Object(files.collect::<Map<_, _>>()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release() -> Release {
        let mut release = Release::default();
        release.add(INDEX, "<p>");
        release.add("a-1.js", "alert(1)");
        release
    }

    #[test]
    fn the_worker_names_exactly_the_files_of_the_release() {
        let filled = filled("const V = \"/*VERSION*/\", F = {/*FILES*/};", &release()).unwrap();
        let version = release().version();
        let page = hash::sha256("<p>");
        assert_eq!(
            filled,
            format!(
                "const V = \"{version}\", F = {{\"./\":\"{page}\",\
                 \"a-1.js\":\"sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=\"}};"
            )
        );
    }

    #[test]
    fn a_worker_without_a_place_to_fill_in_is_refused() {
        assert_eq!(filled("{/*FILES*/}", &release()), Err(Gap(VERSION)));
        assert_eq!(filled("/*VERSION*/", &release()), Err(Gap(FILES)));
    }

    #[test]
    fn the_worker_of_the_page_names_no_other_place() {
        let template = include_str!("../../../public/sw.js");
        assert!(filled(template, &release()).is_ok());
        assert!(!template.contains("://"), "it fetches its own files, and these only");
    }
}
