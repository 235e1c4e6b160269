//! Puts the page into the browser.

fn main() {
    kaartwijzer_app::app::start();
}
