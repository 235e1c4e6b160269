//! Modal sheets: the browser's own `dialog`, with its focus trap and its Escape key.

use web_sys::HtmlDialogElement;

/// Lays a sheet on top of the page, or takes it away.
pub fn show(sheet: &HtmlDialogElement, open: bool) {
    if open && !sheet.open() {
        let _ = sheet.show_modal(); // fails only on a sheet that is not in the page
    } else if !open && sheet.open() {
        sheet.close();
    }
}
