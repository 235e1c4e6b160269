//! One style sheet instead of one for each part of the page: what repeats is compressed once, and asked for once.

use super::{hash, tags};

/// The style sheets that a page asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheets<'a> {
    html: &'a str,
    links: Vec<&'a str>,
}

impl<'a> Sheets<'a> {
    /// The style sheets of a page.
    pub fn of(html: &'a str) -> Self {
        let is_sheet = |tag: &&str| tags::attribute(tag, "rel") == Some("stylesheet");
        Self { html, links: tags::links(html).filter(is_sheet).collect() }
    }

    /// Their files, in the order in which they count.
    pub fn files(&self) -> impl Iterator<Item = &'a str> {
        self.links.iter().filter_map(|link| tags::file(link))
    }

    /// The name for all of them in one, and the page that asks for this one only.
    pub fn joined(&self, css: &str) -> (String, String) {
        let name = ["style-", &hash::short(css), ".css"].concat();
        let integrity = hash::sha384(css);
        let link = format!("<link rel=\"stylesheet\" href=\"./{name}\" integrity=\"{integrity}\">");
        let mut html = self.html.to_owned();
        for (at, old) in self.links.iter().enumerate() {
            html = html.replacen(old, if at == 0 { &link } else { "" }, 1);
        }
        (name, html)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_style_sheets_become_one_where_the_first_stood() {
        let html = "<link rel=\"icon\" href=\"a.svg\"><link href=./b-1.css integrity=x rel=stylesheet><b>\
                    <link rel=\"stylesheet\" href=\"./c-2.css\"/></b>";
        let sheets = Sheets::of(html);
        assert_eq!(sheets.files().collect::<Vec<_>>(), ["b-1.css", "c-2.css"]);
        let (name, joined) = sheets.joined("b{}c{}");
        assert!(name.starts_with("style-") && name.len() == "style-.css".len() + 16, "{name}");
        assert!(
            joined.starts_with("<link rel=\"icon\" href=\"a.svg\"><link rel=\"stylesheet\" href=\"./style-")
        );
        assert!(joined.ends_with("\"><b></b>"), "{joined}");
    }
}
