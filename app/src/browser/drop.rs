//! Files dropped onto the page, wherever.

use super::file::{self, Given};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransfer, DragEvent, Event};

/// Calls back when files are held over the page (`true`), when they are no longer, and with what they hold when they are
/// dropped; as long as the page is open.
pub fn listen(held: impl Fn(bool) + Clone + 'static, dropped: impl Fn(Vec<Given>) + Clone + 'static) {
    let over = held.clone();
    on("dragover", move |event| {
        if files(event).is_some() {
            // Without this the browser would go to the file, and away from the page.
            event.prevent_default();
            over(true);
        }
    });
    let left = held.clone();
    on("dragleave", move |event| {
        // Left for another part of the page, it is still over it.
        let to = event.dyn_ref::<DragEvent>().and_then(|event| event.related_target());
        if to.is_none() {
            left(false);
        }
    });
    on("drop", move |event| {
        if let Some(files) = files(event) {
            event.prevent_default();
            held(false);
            if let Some(files) = files.files() {
                file::read(&files, dropped.clone());
            }
        }
    });
}

/// What is dragged, where it is files.
fn files(event: &Event) -> Option<DataTransfer> {
    let dragged = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    dragged.types().includes(&JsValue::from_str("Files"), 0).then_some(dragged)
}

fn on(event: &'static str, call: impl Fn(&Event) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::window(), event, options, call).forget();
}
