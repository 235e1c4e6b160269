//! One style sheet instead of one for each part of the page: what repeats is compressed once, and asked for once.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use std::fmt::Write;

/// The style sheets that a page asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheets<'a> {
    html: &'a str,
    links: Vec<&'a str>,
}

impl<'a> Sheets<'a> {
    /// The style sheets of a page.
    pub fn of(html: &'a str) -> Self {
        let tags = html.split_inclusive('>').filter_map(|piece| Some(&piece[piece.rfind("<link")?..]));
        Self { html, links: tags.filter(|tag| tag.contains("stylesheet")).collect() }
    }

    /// Their files, in the order in which they count.
    pub fn files(&self) -> impl Iterator<Item = &'a str> {
        self.links.iter().filter_map(|link| {
            let (_, rest) = link.split_once("href=")?;
            let rest = rest.trim_start_matches('"').trim_start_matches("./");
            rest.split(['"', ' ', '>']).next()
        })
    }

    /// The name for all of them in one, and the page that asks for this one only.
    pub fn joined(&self, css: &str) -> (String, String) {
        let digest = Sha384::digest(css);
        let mut name = String::from("style-");
        for byte in &digest[..8] {
            // Writing into a text does not fail.
            let _ = write!(name, "{byte:02x}");
        }
        name.push_str(".css");
        let integrity = STANDARD.encode(digest);
        let link = format!("<link rel=\"stylesheet\" href=\"./{name}\" integrity=\"sha384-{integrity}\">");
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
