//! An empty corner of the test page, for one part at a time.

use kaartwijzer_app::node::Node;
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// A part that was put up; it is taken down when this is dropped.
pub struct Stage {
    place: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Stage {
    /// Puts a part up, and lets the page settle.
    pub async fn of(part: impl FnOnce() -> Node + 'static) -> Self {
        let document = document();
        let place: HtmlElement = document.create_element("div").expect("a div").unchecked_into();
        document.body().expect("a body").append_child(&place).expect("a child");
        let mounted = leptos::mount::mount_to_renderer(&place, part);
        leptos::task::tick().await;
        Self { place, _mounted: Box::new(mounted) }
    }

    /// The first of what a selector finds.
    pub fn one(&self, selector: &str) -> Element {
        let found = self.place.query_selector(selector).expect("a sound selector");
        found.unwrap_or_else(|| panic!("no {selector} in {}", self.place.inner_html()))
    }

    /// How many a selector finds.
    pub fn count(&self, selector: &str) -> u32 {
        self.place.query_selector_all(selector).expect("a sound selector").length()
    }

    /// Presses the first of what a selector finds, and lets the page settle.
    pub async fn press(&self, selector: &str) {
        self.one(selector).unchecked_into::<HtmlElement>().click();
        leptos::task::tick().await;
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.place.remove();
    }
}
