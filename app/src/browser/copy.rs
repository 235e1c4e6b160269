//! What somebody takes along to paste it elsewhere.

use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlDocument, HtmlInputElement};

/// Copies the text of the field with this id, then calls back: whether it was copied. Where it was not, it is selected.
pub fn field(id: &'static str, then: impl FnOnce(bool) + 'static) {
    let field = document().get_element_by_id(id);
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    field.select();
    let navigator = window().navigator();
    // It is missing where the page did not come over a safe connection, and from a disk.
    let modern = Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|it| it.is_object());
    spawn_local(async move {
        let copied = modern && JsFuture::from(navigator.clipboard().write_text(&field.value())).await.is_ok();
        then(copied || selected());
    });
}

/// Copies what is selected, the old way. Whether it could.
fn selected() -> bool {
    document().dyn_into::<HtmlDocument>().is_ok_and(|page| page.exec_command("copy").unwrap_or_default())
}
