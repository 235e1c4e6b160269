//! The page as one file that works by itself, from a stick too: nothing lies beside it, so nothing is fetched.
//!
//! The style sheet stands in it as a style, the JavaScript as a script, the icon as a `data:` address; the Wasm (base64), the
//! words of every language, the ready cases and the course in elements that no browser runs.

use super::release::{INDEX, Release};
use super::{policy, tags};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// What is not as a page in one file needs it.
#[derive(Debug, PartialEq, Eq)]
pub enum Gap {
    /// A file that the release lacks, by how its name begins or ends.
    File(String),
    /// Something `index.html` lacks.
    Part(&'static str),
    /// A text that would end the element it stands in.
    Ends(String),
    /// The JavaScript asks for a file of its own.
    Imports,
    /// The JavaScript does not say how it is started.
    Start,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the page as one file: ")?;
        match self {
            Self::File(name) => write!(f, "the release has no file `{name}`; look at what trunk made"),
            Self::Part(what) => write!(f, "index.html has no {what}; add it"),
            Self::Ends(name) => {
                write!(f, "`{name}` holds `</script`, `</style` or `<!--`; say it in another way")
            }
            Self::Imports => f.write_str("the JavaScript imports another file; do without that crate"),
            Self::Start => f.write_str("the JavaScript exports no `default`; wasm-bindgen has changed"),
        }
    }
}

/// Everything of a release in one page.
pub fn one_file(release: &Release) -> Result<String, Gap> {
    let html = text(release, INDEX)?;
    let style = safe("the style sheet", sheet(release, html)?)?;
    let script = start(text(release, &named(release, "kaartwijzer-", ".js")?)?)?;
    let meant = tags::around(html, policy::MEANT).ok_or(Gap::Part("content security policy"))?;
    let mut page = html.replacen(meant, &policy::closed(&script, style), 1);
    for old in tags::own_scripts(html) {
        page = page.replacen(old.whole, "", 1);
    }
    for link in tags::links(html) {
        let new = match tags::attribute(link, "rel") {
            Some("stylesheet") => ["<style>", style, "</style>"].concat(),
            Some("icon") => icon(release, link)?,
            // What is fetched ahead, and what a page needs to be installed: nothing of it lies beside this one.
            _ => String::new(),
        };
        page = page.replacen(link, &new, 1);
    }
    let parts = [data(release)?, element("type=\"module\"", &script)].concat();
    let end = page.rfind("</body>").ok_or(Gap::Part("end of its body"))?;
    page.insert_str(end, &parts);
    Ok(page)
}

/// The elements that hold what otherwise lies beside the page, under the ids by which it looks for them.
fn data(release: &Release) -> Result<String, Gap> {
    let wasm = named(release, "kaartwijzer-", ".wasm")?;
    let wasm = release.bytes(&wasm).ok_or(Gap::File(wasm))?;
    let mut parts = element("type=\"text/plain\" id=\"wasm\"", &STANDARD.encode(wasm));
    for lang in ["nl", "fr", "de", "en"] {
        let name = named(release, "words-", &format!(".{lang}.txt"))?;
        let words = safe(&name, text(release, &name)?)?;
        parts += &element(&format!("type=\"text/plain\" id=\"words-{lang}\""), words);
    }
    // In JSON a `<` stands in texts only, and may be written so.
    for id in ["cases", "course"] {
        let held = text(release, &named(release, &format!("{id}-"), ".json")?)?.replace('<', "\\u003c");
        parts += &element(&format!("type=\"application/json\" id=\"{id}\""), &held);
    }
    Ok(parts)
}

/// The module with a start of its own. It may export; an import would need a file.
fn start(module: &str) -> Result<String, Gap> {
    if module.lines().any(|line| line.starts_with("import ") || line.starts_with("import{")) {
        return Err(Gap::Imports);
    }
    let (before, _) = module.split_once(" as default").ok_or(Gap::Start)?;
    let init = before.rsplit([' ', '{', ',']).next().unwrap_or_default();
    let start = format!(
        "{{
    const text = atob(document.getElementById(\"wasm\").textContent);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    {init}({{ module_or_path: bytes }});
}}
"
    );
    Ok(inert(module) + &start)
}

/// A script without what would end its element. Either can stand only inside a text or a comment of it, where the backslash
/// says the same.
fn inert(script: &str) -> String {
    let small = script.to_ascii_lowercase();
    let mut ends: Vec<usize> =
        ["</script", "<!--"].iter().flat_map(|end| small.match_indices(end)).map(|(at, _)| at).collect();
    ends.sort_unstable();
    let mut inert = String::with_capacity(script.len());
    let mut done = 0;
    for at in ends {
        inert += &script[done..at];
        inert += "\\x3C";
        done = at + 1;
    }
    inert + &script[done..]
}

/// A text, where it cannot end the element it stands in.
fn safe<'a>(name: &str, text: &'a str) -> Result<&'a str, Gap> {
    let small = text.to_ascii_lowercase();
    let ends = ["</script", "</style", "<!--"].iter().any(|end| small.contains(end));
    if ends { Err(Gap::Ends(name.to_owned())) } else { Ok(text) }
}

fn element(attributes: &str, text: &str) -> String {
    ["<script ", attributes, ">", text, "</script>"].concat()
}

fn icon(release: &Release, link: &str) -> Result<String, Gap> {
    let name = tags::file(link).ok_or(Gap::Part("icon"))?;
    let bytes = release.bytes(name).ok_or_else(|| Gap::File(name.to_owned()))?;
    Ok(format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(bytes)))
}

fn sheet<'a>(release: &'a Release, html: &str) -> Result<&'a str, Gap> {
    let link = tags::links(html).find(|link| tags::attribute(link, "rel") == Some("stylesheet"));
    text(release, link.and_then(tags::file).ok_or(Gap::Part("style sheet"))?)
}

fn text<'a>(release: &'a Release, name: &str) -> Result<&'a str, Gap> {
    release.text(name).ok_or_else(|| Gap::File(name.to_owned()))
}

/// The name of the file that begins and ends so; between stands a hash.
fn named(release: &Release, begin: &str, end: &str) -> Result<String, Gap> {
    let mut names = release.files().map(|(name, _)| name);
    let found = names.find(|name| name.starts_with(begin) && name.ends_with(end));
    found.map(str::to_owned).ok_or_else(|| Gap::File([begin, "…", end].concat()))
}

#[cfg(test)]
mod tests;
