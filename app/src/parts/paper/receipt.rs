//! How to check it: the day asked about, the pack and the program, the link to the case and its code.

use super::front::list;
use crate::browser::file;
use crate::figures::qr;
use crate::link::Link;
use crate::node::{El, el};
use crate::page::Page;
use kaartwijzer_core::{Receipt, json, say};

/// From so many letters on a code has modules too small for its usual size.
const DENSE: usize = 500;

/// The receipt at the end.
pub fn receipt(page: Page) -> El {
    let Page { desk, ui, lang, .. } = page;
    let ui = ui.paper;
    let pack = page.pack();
    let link = Link::of(desk.policy, &desk.to_keep());
    let facts = [
        (ui.day, page.case(|case| say::date(case.date, lang))),
        (ui.pack, [&pack.name, " ", &pack.version].concat()),
        (ui.hash, pack.hash.clone()),
        (ui.program, ["Kaartwijzer ", env!("CARGO_PKG_VERSION")].concat()),
        (ui.made, say::date(desk.today, lang)),
    ];
    let code = link.whole.then(|| qr(&link.text, ui.code.to_owned())).flatten();
    let dense = link.text.len() > DENSE;
    let note = if !link.whole {
        Some(ui.part)
    } else if code.is_none() {
        Some(ui.no_code)
    } else {
        None
    };
    let said = el("div")
        .child(el("h3").child(ui.check))
        .child(el("p").class("note").child(ui.check_note))
        .child(list(facts));
    el("section")
        .class("receipt")
        .hook("receipt")
        .child(
            el("div")
                .class("receipt-top")
                .child(said)
                .child(code.map(|code| code.class_if("is-dense", dense))),
        )
        .child(el("p").class("note").child(el("b").child(ui.link)).child(" ").child(note))
        .child(el("p").class("link-text").hook("paper-link").child(link.text))
}

/// The receipt as a text of JSON, with the name of its file.
pub fn text(page: Page) -> (String, String) {
    let case = page.desk.to_keep();
    let receipt = Receipt::of(page.desk.policy, &case);
    let text = json::pretty(&receipt.to_json(&page.desk.today.to_string(), env!("CARGO_PKG_VERSION")));
    (name(page.ui.watermark, &case.alias, &case.date.to_string()), text)
}

/// Hands it out as a file.
pub fn save(page: Page) {
    let (name, text) = text(page);
    file::save(&name, &text);
}

/// What the file is called: that it is invented, and what it is about; only letters, digits and hyphens.
fn name(invented: &str, alias: &str, day: &str) -> String {
    let mut name = String::new();
    for part in [invented, "kaartwijzer", alias, day] {
        for sign in part.chars() {
            let sign = sign.to_ascii_lowercase();
            let plain = if sign.is_ascii_alphanumeric() { sign } else { '-' };
            if plain != '-' || !(name.is_empty() || name.ends_with('-')) {
                name.push(plain);
            }
        }
        if !name.ends_with('-') {
            name.push('-');
        }
    }
    [name.trim_end_matches('-'), ".receipt.json"].concat()
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_file_is_named_after_what_it_is_about_in_plain_signs() {
        let day = "2016-09-12";
        assert_eq!(name("FICTIEF", "Alfa-3", day), "fictief-kaartwijzer-alfa-3-2016-09-12.receipt.json");
        assert_eq!(name("FICTIF", " Zoé / \"x\" ", day), "fictif-kaartwijzer-zo-x-2016-09-12.receipt.json");
        assert_eq!(name("FIKTIV", "", day), "fiktiv-kaartwijzer-2016-09-12.receipt.json");
    }
}
