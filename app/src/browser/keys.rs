//! Keys pressed anywhere on the page.

use crate::shortcut::{Held, Press};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Where text is typed, keys belong to the text.
const TEXT: &str = "input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea, select";

/// Calls back at every key, as long as the page is open. A key that was used (`true`) does nothing else.
pub fn listen(mut pressed: impl FnMut(Press) -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::window(), "keydown", options, move |event| {
        if press(event).is_some_and(&mut pressed) {
            event.prevent_default();
        }
    })
    .forget();
}

/// The key of an event, where it is one of a key.
pub fn press(event: &Event) -> Option<Press> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    Some(Press {
        key: event.key(),
        digit: digit(&event.code()),
        held: Held {
            ctrl: event.ctrl_key() || event.meta_key(),
            shift: event.shift_key(),
            alt: event.alt_key(),
        },
        in_text: target.is_some_and(|target| target.closest(TEXT).ok().flatten().is_some()),
    })
}

/// The digit of `Digit3` and of `Numpad3`.
fn digit(code: &str) -> Option<u8> {
    code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad"))?.parse().ok()
}
