//! What can wait until the page has been painted.

use leptos::prelude::request_animation_frame;

/// Calls back after the next painting.
pub fn next(call: impl FnOnce() + 'static) {
    // The first frame is the one that paints what is there now.
    request_animation_frame(move || request_animation_frame(call));
}
