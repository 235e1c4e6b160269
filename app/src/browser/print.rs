//! The browser's own printing.

/// Offers to print the page as it is.
pub fn print() {
    let _ = gloo::utils::window().print(); // fails only where a frame may not print; then nothing is printed
}
