//! The address of the page itself.

use gloo::utils::window;

/// Where others find this page too: its address up to `#`. None for a page that was opened from a disk or a stick.
pub fn of_the_page() -> Option<String> {
    let address = window().location().href().ok().filter(|address| address.starts_with("http"))?;
    address.split('#').next().map(str::to_owned)
}
