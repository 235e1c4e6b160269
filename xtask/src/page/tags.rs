//! The little of HTML that is needed to find one's way in the page that trunk made, minified or not.

/// The `<link>` tags of a page.
pub fn links(html: &str) -> impl Iterator<Item = &str> {
    html.split_inclusive('>').filter_map(|piece| Some(&piece[piece.rfind("<link")?..]))
}

/// What an attribute of a tag says, with quotes or without.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut ends = tag.match_indices(name).map(|(at, _)| (at, at + name.len()));
    let (_, end) =
        ends.find(|(at, end)| tag[..*at].ends_with([' ', '\n']) && tag[*end..].starts_with('='))?;
    let value = &tag[end + 1..];
    match value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
        Some(quote) => value[1..].split(quote).next(),
        None => value.split([' ', '\n', '>']).next(),
    }
}

/// The file that a tag names, beside the page.
pub fn file(tag: &str) -> Option<&str> {
    attribute(tag, "href").map(|address| address.trim_start_matches("./"))
}

/// A script that stands in the page itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Script<'a> {
    /// From its first tag to its last.
    pub whole: &'a str,
    /// What is between.
    pub text: &'a str,
}

/// The scripts that stand in the page itself.
pub fn own_scripts(html: &str) -> impl Iterator<Item = Script<'_>> {
    html.match_indices("<script").filter_map(|(at, _)| {
        let rest = &html[at..];
        let open = rest.find('>')? + 1;
        let close = open + rest[open..].find("</script")?;
        let end = close + rest[close..].find('>')? + 1;
        (attribute(&rest[..open], "src").is_none())
            .then(|| Script { whole: &rest[..end], text: &rest[open..close] })
    })
}

/// The whole tag around a word in it; a minifier may put the attributes in any order.
pub fn around<'a>(html: &'a str, word: &str) -> Option<&'a str> {
    let at = html.find(word)?;
    let start = html[..at].rfind('<')?;
    let end = at + html[at..].find('>')? + 1;
    Some(&html[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_read_with_quotes_and_without() {
        let tag = "<link data-rel=no rel=icon href=\"./a b.svg\" type='x'>";
        assert_eq!(attribute(tag, "rel"), Some("icon"));
        assert_eq!(file(tag), Some("a b.svg"));
        assert_eq!(attribute(tag, "type"), Some("x"));
        assert_eq!(attribute(tag, "integrity"), None);
        assert_eq!(file("<link rel=icon href=./a.svg>"), Some("a.svg"));
    }

    #[test]
    fn only_scripts_that_stand_in_the_page_are_its_own() {
        let html = "<script src=a.js></script><p><script type=module>1 > 0</script></p>";
        let own: Vec<_> = own_scripts(html).collect();
        assert_eq!(own, [Script { whole: "<script type=module>1 > 0</script>", text: "1 > 0" }]);
    }

    #[test]
    fn a_tag_is_found_around_a_word() {
        assert_eq!(
            around("<a><meta content=1 http-equiv=X></a>", "=X"),
            Some("<meta content=1 http-equiv=X>")
        );
        assert_eq!(around("<a>", "X"), None);
    }
}
