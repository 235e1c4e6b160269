//! What can wait until the page has been painted.

use super::frame::next_frame;

/// Calls back after the next painting.
pub fn next(call: impl FnOnce() + 'static) {
    // The first frame is the one that paints what is there now.
    next_frame(move || next_frame(call));
}
