//! Modal sheets: the browser's own `dialog`, with its focus trap and its Escape key. And what pops up beside a button.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Lays the sheet with this id on top of the page, or takes it away.
pub fn show(id: &str, open: bool) {
    let sheet = gloo::utils::document().get_element_by_id(id);
    let Some(sheet) = sheet.and_then(|sheet| sheet.dyn_into::<HtmlDialogElement>().ok()) else { return };
    if open && !sheet.open() {
        let _ = sheet.show_modal(); // fails only on a sheet that is not in the page
    } else if !open && sheet.open() {
        sheet.close();
    }
}

/// Takes away whatever popped up.
pub fn close_popped() {
    let open = gloo::utils::document().query_selector(":popover-open").ok().flatten();
    if let Some(open) = open.and_then(|open| open.dyn_into::<HtmlElement>().ok()) {
        let _ = open.hide_popover(); // it fails only for what is not open
    }
}
