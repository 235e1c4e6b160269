//! The link to the case on the desk, or to a lesson: what stands in it, and what somebody pasted.

use crate::browser::address;
use crate::route::Route;
use kaartwijzer_core::{Case, Policy, Receipt, share};

/// Longer addresses are broken by some mail programs.
const LONG: usize = 2000;

/// A link to a case. The case is in it: nothing else is needed, nothing is kept anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Whole, or only the part from `#` on where the page has no address that others could use.
    pub text: String,
    /// It is whole.
    pub whole: bool,
}

impl Link {
    /// The link to a case, with the answers it has here and now.
    pub fn of(policy: &Policy, case: &Case) -> Self {
        Self::at(address::of_the_page().as_deref(), share::link(&Receipt::of(policy, case)))
    }

    /// The link to a lesson, from the text of one.
    pub fn to_lesson(link: String) -> Self {
        Self::to(address::of_the_page().as_deref(), &Route::LessonLink(link))
    }

    fn at(page: Option<&str>, case: String) -> Self {
        Self::to(page, &Route::Case(case))
    }

    fn to(page: Option<&str>, route: &Route) -> Self {
        Self { text: [page.unwrap_or_default(), &route.to_string()].concat(), whole: page.is_some() }
    }

    /// Whether it is longer than some mail programs bear.
    pub fn is_long(&self) -> bool {
        self.text.len() > LONG
    }
}

/// The case in what somebody pasted: a whole address, the part from `#` on, or only what follows `#/case/`; with whatever
/// mail programs put around and into it.
///
/// ```
/// use kaartwijzer_app::link::pasted;
/// assert_eq!(pasted("<https://example.org/kaart/#/case/1Ab\r\n-_9>."), "1Ab-_9");
/// assert_eq!(pasted(" 1Ab-_9 "), "1Ab-_9");
/// ```
pub fn pasted(text: &str) -> String {
    after(text, "#/case/").unwrap_or_else(|text| bare(&text))
}

/// The lesson in it, where it is a link to one.
///
/// ```
/// use kaartwijzer_app::link::pasted_lesson;
/// assert_eq!(pasted_lesson("<https://example.org/#/lesson/1Ab\r\n-_9>.").as_deref(), Some("1Ab-_9"));
/// assert_eq!(pasted_lesson("#/case/1Ab"), None);
/// ```
pub fn pasted_lesson(text: &str) -> Option<String> {
    after(text, "#/lesson/").ok()
}

/// What follows a sign, without what mail programs put around and into it; else the whole, without what they put into it.
fn after(text: &str, sign: &str) -> Result<String, String> {
    let text: String = text.chars().filter(|sign| !is_nothing(*sign)).collect();
    text.split_once(sign).map(|(_, link)| bare(link)).ok_or(text)
}

fn bare(link: &str) -> String {
    let around = |sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_');
    link.trim_matches(around).to_owned()
}

/// What stands where a line was broken: white space, a soft hyphen, or a sign without any width.
fn is_nothing(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_whole_where_the_page_has_an_address() {
        let whole = Link::at(Some("https://example.org/kaart/"), "1Ab".to_owned());
        assert_eq!((whole.text.as_str(), whole.whole), ("https://example.org/kaart/#/case/1Ab", true));
        let part = Link::at(None, "1Ab".to_owned());
        assert_eq!((part.text.as_str(), part.whole), ("#/case/1Ab", false));
        assert_eq!([&whole, &part].map(|link| pasted(&link.text)), ["1Ab", "1Ab"]);
        assert!(!whole.is_long() && Link::at(None, "1".repeat(2000)).is_long());
    }

    #[test]
    fn what_mail_programs_do_to_a_link_does_no_harm() {
        for text in
            ["#/case/1Ab-_9", "(see file:///C:/kaart.html#/case/1Ab-_9)", "\u{feff}1A\u{ad}b-_\n\t9\u{200b}"]
        {
            assert_eq!(pasted(text), "1Ab-_9", "{text}");
        }
        assert_eq!(pasted("https://example.org/"), "https://example.org");
        assert_eq!(pasted(""), "");
    }
}
