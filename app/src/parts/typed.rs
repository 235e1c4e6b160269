//! A field for free text. What looks as if it belonged to somebody real is told under it, while it is typed; a register
//! number is not taken at all.

use crate::browser::field::event_value;
use crate::i18n::fill;
use crate::node::{El, Node, el, live};
use crate::page::Page;
use kaartwijzer_core::real::{self, Kind};
use std::rc::Rc;

/// What a field is.
#[derive(Clone)]
pub struct Field {
    /// `input`, or `textarea` for more than a name.
    pub tag: &'static str,
    /// By which its label, the tests and [`crate::desk::typed::Typed`] know it.
    pub id: &'static str,
    /// What it is for.
    pub label: &'static str,
    /// What the case has.
    pub value: String,
}

/// A field, taken when it is left.
pub fn text(page: Page, field: Field, take: impl Fn(&str) + 'static) -> Node {
    kept(page, field, SHORT, String::new(), Rc::new(take))
}

/// A field for more than a name, and what is read where nothing is written.
pub fn long(page: Page, field: Field, instead: String, take: impl Fn(&str) + 'static) -> Node {
    kept(page, field, LONG, instead, Rc::new(take))
}

/// How much a field takes.
const SHORT: &str = "200";
const LONG: &str = "2000";

fn kept(page: Page, field: Field, most: &'static str, instead: String, take: Rc<dyn Fn(&str)>) -> Node {
    live(move || draw(page, &field, most, &instead, take.clone()))
}

fn draw(page: Page, field: &Field, most: &'static str, instead: &str, take: Rc<dyn Fn(&str)>) -> El {
    let Field { tag, id, label, ref value } = *field;
    let typed = &page.desk.typed;
    let text = typed.text(id);
    let text = text.as_deref().unwrap_or(value);
    let found = real::check(text);
    let refused = found.as_ref().is_some_and(|found| found.kind == Kind::RegisterNumber);
    let doubt = [id, "-doubt"].concat();
    let input = el(tag)
        .set("id", id)
        .hook(id)
        .set("maxlength", most)
        .set("autocomplete", "off")
        .set("aria-describedby", doubt.clone())
        .set("aria-invalid", refused.then_some("true"))
        // What is being typed already stands there; what nobody wants any more goes.
        .prop("value", text.to_owned())
        .on("input", move |event| typed.note(id, event_value(&event)))
        .on("change", move |event| {
            let text = event_value(&event);
            if real::register_number(&text).is_some() {
                return typed.note(id, text);
            }
            take(text.trim());
            typed.forget(id);
        });
    let input = if instead.is_empty() { input } else { input.set("placeholder", instead.to_owned()) };
    let words = found.map(|found| fill(page.ui.real.looks_like[found.kind as usize], &[&text[found.span]]));
    el("div").class("field").child(el("label").set("for", id).child(label)).child(input).child(
        el("p")
            .class("doubt")
            .set("id", doubt.clone())
            .hook(doubt)
            .set("role", if refused { "alert" } else { "status" })
            .child(words),
    )
}
