//! The next painting of the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls back before the next painting.
pub fn next_frame(call: impl FnOnce() + 'static) {
    let call = Closure::once_into_js(call);
    let _ = gloo::utils::window().request_animation_frame(call.unchecked_ref()); // a window always paints
}
