//! Modal sheets: the browser's own `dialog`, with its focus trap and its Escape key.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

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
