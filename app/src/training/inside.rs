//! A lesson inside the page that is one file: the element that holds it.

/// The id of that element.
pub const ID: &str = "lesson";

/// The page as one file with a lesson inside, in the place of any other. None where the text is no page.
///
/// ```
/// use kaartwijzer_app::training::inside::with;
/// let page = with("<body></body>", r#"{"a":"</script>"}"#).unwrap();
/// assert_eq!(page, r#"<body><script type="application/json" id="lesson">{"a":"\u003c/script>"}</script></body>"#);
/// assert_eq!(with(&page, "{}"), with("<body></body>", "{}"));
/// ```
pub fn with(page: &str, lesson: &str) -> Option<String> {
    let (before, after) = match page.split_once(BEGIN) {
        Some((before, rest)) => (before, rest.split_once(END)?.1),
        None => page.split_at(page.rfind("</body>")?),
    };
    // In JSON a `<` stands in texts only, and may be written so.
    let lesson = lesson.replace('<', "\\u003c");
    Some([before, BEGIN, &lesson, END, after].concat())
}

const BEGIN: &str = "<script type=\"application/json\" id=\"lesson\">";
const END: &str = "</script>";
