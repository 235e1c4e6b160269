//! Files that the page hands out. Nothing of them leaves the browser.

use crate::browser::later;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

/// Hands out a text as a file with this name.
pub fn save(name: &str, text: &str) {
    // Neither fails: the pieces are texts, and there is a document.
    let Ok(blob) = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text))) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let Ok(link) = gloo::utils::document().create_element("a") else { return };
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    later::next(move || drop(Url::revoke_object_url(&address)));
}
